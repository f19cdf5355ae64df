/** The sheet looks and is handled as one at Google: widths, colors, choices, dates, guarded cells, lines, notes, charts. */
import { Workbooks } from '../../local/runtime/host/sheets';
import { enter as typeIn, fromElsewhere, goTo as select, holds as held } from './workbench-hands';
import { accessibilityProblems, choose, startTrial, type Trial } from './workbench-support';

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
  await choose(trial.page, 'Club', 'More', 'Paint a sheet');
  await cell('Plant tour').waitFor();
}, 90_000);
afterAll(() => trial?.close(), 30_000);

const cell = (name: string) => trial.page.getByRole('gridcell', { name, exact: true }).first();
const goTo = (range: string) => select(trial.page, range);
const enter = (text: string) => typeIn(trial.page, text);
const holds = (row: number, column: number, cells: string[][]) => held(trial.page, row, column, cells);
const boxOf = async (name: string) => (await cell(name).boundingBox())!;
const colorOf = (name: string) => cell(name).evaluate((element) => getComputedStyle(element).backgroundColor);
const sheet = () => trial.workbench.machine!.world.part(Workbooks).bound().sheets[0]!;

test('letters, numbers, widths, wrapped text, colors and the tab are as the script set them', async () => {
  const { page } = trial;
  await page.getByRole('columnheader', { name: 'B', exact: true }).waitFor();
  await page.getByRole('rowheader', { name: '5', exact: true }).waitFor();
  expect((await boxOf('Plant tour')).width).toBe(160);
  const wrapped = await boxOf('Plant tour');
  expect(wrapped.height).toBeGreaterThan((await boxOf('Fair')).height);
  expect(await colorOf('P-1')).toBe('rgb(241, 243, 244)');
  expect([await colorOf('6'), await colorOf('4')]).toEqual(['rgb(252, 232, 230)', 'rgba(0, 0, 0, 0)']);
  const stripe = await page
    .getByRole('tab', { name: 'Plan' })
    .evaluate((element) => getComputedStyle(element, '::after').backgroundColor);
  expect(stripe).toBe('rgb(11, 122, 75)');
  expect(await accessibilityProblems(page)).toEqual([]);
}, 60_000);

test('charts and pictures are drawn over the cells, with the numbers for whoever cannot see them', async () => {
  const { page } = trial;
  for (const [name, colors] of [
    ['COLUMN of hours', ['66,133,244']],
    ['PIE of hours', ['66,133,244', '234,67,53', '251,188,4', '52,168,83']],
  ] as const) {
    const chart = page.getByRole('figure', { name });
    await chart.waitFor();
    const painted = await chart.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      const counts: Record<string, number> = {};
      for (let at = 0; at < data.length; at += 4) {
        const name = `${data[at]},${data[at + 1]},${data[at + 2]}`;
        counts[name] = (counts[name] ?? 0) + 1;
      }
      return counts;
    });
    for (const one of colors) expect(painted[one]).toBeGreaterThan(500);
    const { x, y, width, height } = (await chart.boundingBox())!;
    const isOnTop = ([left, top]: number[]) => document.elementFromPoint(left!, top!)?.tagName === 'CANVAS';
    expect(await page.evaluate(isOnTop, [x + width / 2, y + height / 2])).toBe(true);
    expect(await chart.getByRole('row', { name: 'Plant tour 2' }).count()).toBe(1);
  }
  const table = page.getByRole('region', { name: 'TABLE of hours' });
  expect(await table.getByRole('row', { name: 'Plant tour 2' }).count()).toBe(1);
  // A picture runs the script that it was given.
  await page.getByRole('button', { name: 'Stamp it' }).click();
  await holds(1, 7, [['Stamped']]);
  const [chart, below] = [
    await page.getByRole('figure', { name: 'COLUMN of hours' }).boundingBox(),
    await boxOf('Fair'),
  ];
  await page.mouse.move(below.x + 5, below.y + 5);
  await page.mouse.wheel(0, 100);
  await page.waitForFunction(
    (top) => document.querySelector('figure')!.getBoundingClientRect().top < top - 50,
    chart!.y,
  );
  await page.mouse.wheel(0, -200);
}, 60_000);

test('a list opens at its arrow, refuses what is not in it, and a date is picked', async () => {
  const { page } = trial;
  await cell('Talk').locator('.cell-list').click({ delay: 80 });
  await page.getByRole('option', { name: 'Visit' }).click();
  await holds(3, 3, [['Visit']]);
  await goTo('C3');
  await enter('Party');
  await page.keyboard.press('Enter');
  await page.getByText('violates the data validation rules').waitFor();
  await holds(3, 3, [['Visit']]);
  await goTo('D3');
  await page.keyboard.press('Enter');
  await page.getByLabel('Pick a date').fill('2026-12-01');
  await holds(3, 4, [['Dec 1, 2026']]);
  await page.getByRole('checkbox', { name: 'E2', exact: true }).click();
  await holds(2, 5, [['TRUE']]);
}, 60_000);

test('one types down a column and along a row without touching the mouse', async () => {
  const { page } = trial;
  const type = async (text: string, key: string, next: string) => {
    await enter(text);
    await page.keyboard.press(key);
    await page.waitForFunction((name) => document.querySelector<HTMLInputElement>('.name-box')?.value === name, next);
  };
  await goTo('K2');
  await type('one', 'Enter', 'K3');
  await type('two', 'Enter', 'K4');
  await type('three', 'Tab', 'L4');
  await type('four', 'Shift+Tab', 'K4');
  await holds(2, 11, [
    ['one', ''],
    ['two', ''],
    ['three', 'four'],
  ]);
}, 60_000);

test('a guarded cell asks before it is changed', async () => {
  const { page } = trial;
  const type = async () => {
    await goTo('A2');
    await enter('P-9');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Heads up!' }).getByText('Written by the club').waitFor();
  };
  await type();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await holds(2, 1, [['P-1']]);
  await type();
  await page.getByRole('button', { name: 'Edit anyway' }).click();
  await cell('P-9').waitFor();
  await holds(2, 1, [['P-9']]);
}, 60_000);

test('a note is shown to the mouse and to the keyboard', async () => {
  const { page } = trial;
  await cell('Plant tour').hover();
  await page.getByRole('tooltip').getByText('North door, please.').waitFor();
  await cell('Fair').hover();
  await page.getByRole('tooltip').waitFor({ state: 'hidden' });
  await goTo('B3');
  await page.mouse.move(0, 0);
  await page.keyboard.press('ArrowUp');
  await page.getByRole('tooltip').getByText('North door, please.').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('tooltip').waitFor({ state: 'hidden' });
}, 60_000);

test('a column is made wider with the mouse, and stays so', async () => {
  const { page } = trial;
  const header = (await page.getByRole('columnheader', { name: 'B', exact: true }).boundingBox())!;
  await page.mouse.move(header.x + header.width - 2, header.y + 10);
  await page.mouse.down();
  await page.mouse.move(header.x + header.width + 38, header.y + 10, { steps: 4 });
  await page.mouse.up();
  await page.waitForFunction(() => {
    const { width } = document.querySelector('[role=columnheader][aria-colindex="3"]')!.getBoundingClientRect();
    return width > 190 && width < 210;
  });
  await choose(page, 'Edit');
  await page.getByRole('menuitem', { name: /^Undo: / }).waitFor();
  await page.keyboard.press('Escape');
}, 60_000);

test('columns are frozen and set free', async () => {
  const { page } = trial;
  await goTo('B2');
  await choose(page, 'Data', 'Freeze up to column B');
  await page.locator('.colPinStart').getByRole('gridcell', { name: 'Plant tour' }).waitFor();
  const before = await boxOf('Plant tour');
  await page.mouse.move(before.x + before.width + 50, before.y + 60);
  await page.mouse.wheel(400, 0);
  await page.getByRole('columnheader', { name: 'C', exact: true }).waitFor({ state: 'detached' });
  expect((await boxOf('Plant tour')).x).toBe(before.x);
  await page.mouse.wheel(-400, 0);
  await choose(page, 'Data', 'Unfreeze all');
  await page.locator('.colPinStart').getByRole('gridcell', { name: 'Plant tour' }).waitFor({ state: 'detached' });
  await goTo('B2');
  await choose(page, 'Data', 'Freeze up to row 2');
  const frozen = page.locator('.header-wrapper').getByRole('gridcell', { name: 'Plant tour' });
  await frozen.waitFor();
  await goTo('A1');
  await choose(page, 'Data', 'Freeze up to row 1');
  await frozen.waitFor({ state: 'detached' });
}, 60_000);

test('rows and columns are inserted, moved and deleted, and each comes back', async () => {
  const { page } = trial;
  // Column A is guarded in these rows.
  const anyway = page.getByRole('button', { name: 'Edit anyway' });
  const what = () => [2, 3, 4, 5].map((row) => sheet().grid.value(row, 2));
  const start = what();
  const undo = async () => {
    await goTo('B2');
    await page.keyboard.press('Control+z');
    await holds(
      2,
      2,
      start.map((one) => [String(one)]),
    );
  };
  await goTo('B3');
  await choose(page, 'Insert', 'Insert 1 row above');
  await holds(2, 2, [['Plant tour'], [''], ['Career "talk"']]);
  await undo();
  await goTo('B3');
  await choose(page, 'Edit', 'Rows', 'Move row 3 up');
  await anyway.click();
  await holds(2, 2, [['Career "talk"'], ['Plant tour']]);
  await undo();
  await goTo('B3:B4');
  await choose(page, 'Edit', 'Rows', 'Delete rows 3–4');
  await anyway.click();
  await holds(2, 2, [['Plant tour'], ['Fair']]);
  await undo();
  await goTo('B2');
  await choose(page, 'Edit', 'Columns', 'Move column B right');
  await holds(2, 2, [['Visit', 'Plant tour']]);
  await page.keyboard.press('Control+z');
  await holds(2, 2, [['Plant tour', 'Visit']]);
}, 60_000);

/** As the browser hands over what another program has put on the clipboard. */
const paste = (types: Record<string, string>) =>
  trial.page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(event);
  }, types);

test('cells go to the clipboard as text and as a table, and come back from it', async () => {
  const { page } = trial;
  await goTo('B4:G5');
  await page.keyboard.press('Control+c');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item!.getType(type)).text();
    return { plain: await text('text/plain'), html: await text('text/html') };
  });
  expect(copied.plain).toBe(
    '"Job ""shadow"""\tVisit\tOct 9, 2026\tFALSE\t6\t"<b>bold?</b>\tno"\n' +
      'Fair\tTalk\tNov 5, 2026\tFALSE\t4\t"Room 12\nBring chairs"',
  );
  expect(copied.html).toContain('&lt;b&gt;bold?');
  expect(copied.html).toMatch(/Room 12<br[^>]*>Bring chairs<\/td>/);
  await goTo('B40');
  await page.keyboard.press('Control+v');
  await holds(40, 2, [
    ['Job "shadow"', 'Visit', 'Oct 9, 2026', 'FALSE', '6', '<b>bold?</b> no'],
    ['Fair', 'Talk', 'Nov 5, 2026', 'FALSE', '4', 'Room 12\nBring chairs'],
  ]);
  await goTo('B40');
  await page.keyboard.press('Control+x');
  await holds(40, 2, [['']]);
}, 60_000);

test.each(fromElsewhere)(
  'a paste from %s keeps quotation marks, and line breaks inside a cell',
  async (_name, types) => {
    const { page } = trial;
    await goTo('B50');
    await paste(types);
    await holds(50, 2, [
      ['Acme', 'say "hi"', ''],
      ['two\nlines', '7', ''],
    ]);
    await page.keyboard.press('Control+z');
    await holds(50, 2, [['', '', '']]);
  },
  60_000,
);

test('who can only view finds nothing to change', async () => {
  const { page } = trial;
  await goTo('B2');
  await page.getByRole('button', { name: /Acting as Ada/ }).click();
  await page.getByRole('menuitemradio', { name: /Gil Guest/ }).click();
  await page.getByText('View only').waitFor();
  const menus = page.getByRole('menubar', { name: 'Menus' }).getByRole('menuitem');
  // The script's own comes once it has run for this person.
  await menus.filter({ hasText: 'Club' }).waitFor();
  expect(await menus.allTextContents()).toEqual(['File', 'Help', 'Club']);
  await cell('Plant tour').dblclick();
  await page.keyboard.type('x');
  await page.getByRole('checkbox', { name: 'E3', exact: true }).click();
  await page.keyboard.press('Delete');
  await cell('Plant tour').click({ button: 'right' });
  expect(await page.locator('revogr-edit, .menu').count()).toBe(0);
  expect(await page.getByRole('textbox', { name: 'Content of B2' }).isEditable()).toBe(false);
  await holds(2, 2, [['Plant tour']]);
  await holds(3, 5, [['FALSE']]);
  expect(await accessibilityProblems(page)).toEqual([]);
}, 60_000);
