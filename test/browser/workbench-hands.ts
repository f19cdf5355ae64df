/** What tests do to the sheet in front as a person does, and what other programs put on the clipboard. */
import type { Page } from 'playwright-core';

/** Selects by the name box, as `B4` or `A3:B4`. Throws with the place of the keyboard when it does not get there. */
export async function goTo(page: Page, range: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Cell' }).fill(range);
  await page.keyboard.press('Enter');
  const isThere = (first: string) =>
    document.querySelector('.formula')?.getAttribute('aria-label')?.startsWith(`Content of ${first}`) &&
    document.querySelector('revo-grid')?.contains(document.activeElement);
  await page.waitForFunction(isThere, range).catch(async () => {
    const where = await page.evaluate(() => [
      document.activeElement?.outerHTML.slice(0, 200),
      document.querySelector('.formula')?.getAttribute('aria-label'),
    ]);
    throw new Error(`${range} was not gone to. The keyboard is at ${where.join(', the line above says ')}.`);
  });
}

/** Types into the selected cell, until the field shows it. The first letter opens the field; the others go into it. */
export async function enter(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text.charAt(0));
  await page.waitForFunction(() => document.querySelector('revogr-edit')?.contains(document.activeElement));
  await page.keyboard.type(text.slice(1));
  await page.waitForFunction(
    (wanted) => (document.activeElement as HTMLInputElement).value === wanted && document.querySelector('revogr-edit'),
    text,
  );
}

/** What cells of the sheet in front show, as the server has it. */
export function heldIn(page: Page, row: number, column: number, rows = 1, columns = 1): Promise<string[][]> {
  return page.evaluate(async (query) => {
    const active = document.querySelector<HTMLElement>('.tab[aria-selected=true]')!.dataset['tab'];
    return (await (await fetch(`/api/sheet/${active}/text?${query}`)).json()) as string[][];
  }, `row=${row}&column=${column}&rows=${rows}&columns=${columns}`);
}

/** Waits until cells of the sheet in front show this on the server, which no event in the page tells of. */
export async function holds(page: Page, row: number, column: number, cells: string[][]): Promise<void> {
  const [rows, columns] = [cells.length, cells[0]!.length];
  for (let tries = 0; tries < 40; tries++) {
    if (JSON.stringify(await heldIn(page, row, column, rows, columns)) === JSON.stringify(cells)) return;
    await page.waitForTimeout(50);
  }
  expect(await heldIn(page, row, column, rows, columns)).toEqual(cells);
}

/** The clipboard as it comes from other programs, by type: twice two cells. */
export const fromElsewhere: [string, Record<string, string>][] = [
  [
    'Excel',
    {
      'text/plain': 'Acme\t"say ""hi"""\r\n"two\nlines"\t7\r\n',
      'text/html': `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15">
<style><!--td {white-space:nowrap;}--></style></head><body><table border=0 style='border-collapse:collapse'><!--StartFragment-->
 <col width=64 span=2><tr height=20><td height=20>Acme</td>\n  <td class=xl65>say &quot;hi&quot;</td></tr>
 <tr height=40><td>two<br>\n    lines</td><td align=right>7</td></tr><!--EndFragment--></table></body></html>`,
    },
  ],
  [
    'Sheets',
    {
      'text/plain': 'not this',
      'text/html': `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--br {mso-data-placement:same-cell;}--></style>
<table xmlns="http://www.w3.org/1999/xhtml" dir="ltr" data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody>
<tr style="height:21px;"><td style="overflow:hidden;">Acme</td><td>say &quot;hi&quot;</td></tr>
<tr><td style="white-space:pre-wrap;">two<br/>lines</td><td>7</td></tr></tbody></table>`,
    },
  ],
  ['a text editor', { 'text/plain': 'Acme\tsay "hi"\n"two\nlines"\t7\n' }],
];
