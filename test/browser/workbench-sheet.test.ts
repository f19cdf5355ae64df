/** What makes the grid feel like a spreadsheet: undo, clipboard, filters, notes, tabs, and long sheets. */
import { enter, goTo as select, heldIn } from './workbench-hands';
import { accessibilityProblems, choose, startTrial, type Trial } from './workbench-support';

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
  await choose(trial.page, 'Club', 'Fill the sheet');
  await cell('Grace').waitFor();
}, 90_000);
afterAll(() => trial?.close(), 30_000);

const cell = (name: string) => trial.page.getByRole('gridcell', { name, exact: true });

const goTo = (range: string) => select(trial.page, range);

/** Opens the filter of a title, with a click as slow as a person's. */
async function openFilter(button: string) {
  const { page } = trial;
  await page.getByRole('button', { name: button, exact: true }).click({ delay: 120 });
  const panel = page.getByRole('dialog', { name: button.replace(', filtered', '') });
  await panel.waitFor();
  return panel;
}

test('Ctrl+Z takes a typed cell back, Ctrl+Y does it again, and the menu names it', async () => {
  const { page } = trial;
  await goTo('A4');
  await enter(page, 'Hopper');
  await page.keyboard.press('Enter');
  await cell('Hopper').waitFor();
  await goTo('A3');
  await page.keyboard.press('Control+z');
  await cell('Grace').waitFor();
  await page.keyboard.press('Control+y');
  await cell('Hopper').waitFor();
  await choose(page, 'Edit');
  await page.getByRole('menuitem', { name: /^Undo: Typed into A4/ }).click();
  await cell('Grace').waitFor();
}, 60_000);

test('Delete empties the selected cells', async () => {
  const { page } = trial;
  await goTo('A6:C6');
  await page.keyboard.press('Delete');
  await cell('Treasurer').waitFor({ state: 'detached' });
  expect(await heldIn(page, 6, 1)).toEqual([['']]);
}, 60_000);

test('what is typed stands in its cell before the server has answered, and goes again when it is refused', async () => {
  const { page } = trial;
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/edit', async (route) => {
    await answered;
    await route.fulfill({ status: 400, json: { error: 'Not today.' } });
  });
  await goTo('A7');
  await page.keyboard.type('Katherine');
  await page.keyboard.press('Enter');
  await cell('Katherine').waitFor();
  answer();
  await page.getByText('Not today.').waitFor();
  await cell('Katherine').waitFor({ state: 'detached' });
  await page.unroute('**/api/edit');
}, 60_000);

test('a filter shows some values, sorts, and goes away', async () => {
  const { page } = trial;
  await goTo('B2');
  await choose(page, 'Data', 'Create a filter');
  const panel = await openFilter('Filter column B');
  await panel.getByRole('checkbox', { name: 'Member', exact: false }).uncheck();
  expect(await accessibilityProblems(page)).toEqual([]);
  await panel.getByRole('button', { name: 'OK' }).click();
  await cell('Grace').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Filter column B, filtered' }).waitFor();
  expect(await cell('Ada').count()).toBe(1);

  await openFilter('Filter column B, filtered');
  await panel.getByRole('button', { name: 'Select all' }).click();
  await panel.getByRole('button', { name: 'OK' }).click();
  await cell('Grace').waitFor();
  await page.getByRole('button', { name: 'Filter column B', exact: true }).waitFor();
  await openFilter('Filter column A');
  await page.getByRole('button', { name: 'Sort Z to A' }).click();
  await page.waitForFunction(
    () => document.querySelector('[aria-rowindex="4"] [aria-colindex="2"]')?.textContent === 'Grace',
  );
  await choose(page, 'Data', 'Remove the filter');
  await page.getByRole('button', { name: 'Filter column A', exact: true }).waitFor({ state: 'detached' });
}, 60_000);

test('a note is written and shown beside its cell', async () => {
  const { page } = trial;
  await goTo('A3');
  await choose(page, 'Insert', 'Note …');
  await page.getByRole('textbox', { name: 'Note on A3' }).fill('Away until May');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.mouse.move(0, 0);
  await page.locator('.has-note', { hasText: 'Grace' }).hover();
  await page.getByRole('tooltip').getByText('Away until May').waitFor();
}, 60_000);

test('hidden rows come back, and tabs move', async () => {
  const { page } = trial;
  await cell('Grace').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Rows', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Hide row/ }).click();
  await cell('Grace').waitFor({ state: 'detached' });
  await choose(page, 'Edit', 'Show hidden rows here');
  await cell('Grace').waitFor();
  await page.getByRole('button', { name: 'Add a sheet' }).click();
  const added = page.getByRole('tab', { name: 'Sheet2' });
  await added.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Move left' }).click();
  await page.waitForFunction(() => document.querySelector('[role=tab]')?.textContent === 'Sheet2');
}, 60_000);

test('of a long sheet only the rows in sight are fetched', async () => {
  const { page } = trial;
  const sizes: number[] = [];
  page.on('response', (response) => {
    if (/\/api\/sheet\/\d+(\?|\/rows)/.test(response.url()))
      void response.body().then(
        (body) => sizes.push(body.length),
        () => undefined,
      );
  });
  await choose(page, 'Club', 'More', 'Fill many rows');
  await page.getByRole('tab', { name: 'Many' }).click();
  await cell('Member 5').waitFor();
  await goTo('A4000');
  await cell('Member 4000').waitFor();
  await page.getByRole('columnheader', { name: 'B' }).click();
  await page.getByText('Sum: 12,502,500 · Count: 5000').waitFor();
  expect(Math.max(...sizes)).toBeLessThan(60_000);
}, 60_000);
