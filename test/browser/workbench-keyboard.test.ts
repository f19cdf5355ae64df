/** The sheet by keyboard from the first moment: Tab, Space, a way out at both edges, and each tab as it was left. */
import { goTo as select, holds } from './workbench-hands';
import { choose, startTrial, type Trial } from './workbench-support';

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
}, 90_000);
afterAll(() => trial?.close(), 30_000);

const goTo = (range: string) => select(trial.page, range);
const isAt = (cell: string) =>
  trial.page.waitForFunction((name) => document.querySelector<HTMLInputElement>('.name-box')?.value === name, cell);
const hasFocus = (selector: string) =>
  trial.page.waitForFunction((one) => document.activeElement?.matches(one), selector);
const press = (key: string) => trial.page.keyboard.press(key);

test('the first Tab moves to the next cell, and what is typed stands there', async () => {
  const { page } = trial;
  await hasFocus('revo-grid, revo-grid *');
  await press('Tab');
  await isAt('B1');
  await page.keyboard.type('x');
  await page.waitForFunction(() => document.querySelector('revogr-edit')?.contains(document.activeElement));
  await press('Enter');
  await isAt('B2');
  await holds(page, 1, 2, [['x']]);
}, 60_000);

test('Tab leaves the sheet after its last column, Shift and Tab before its first, and both lead back', async () => {
  await goTo('Y1');
  await press('Tab');
  await isAt('Z1');
  await hasFocus('revo-grid *');
  await press('Tab');
  await hasFocus('[aria-label="Add a sheet"]');
  await press('Shift+Tab');
  await hasFocus('revo-grid, .rgCell');
  await isAt('Z1');
  await goTo('B3');
  await press('Shift+Tab');
  await isAt('A3');
  await press('Shift+Tab');
  await hasFocus('.formula');
  await press('Tab');
  await hasFocus('revo-grid, .rgCell');
  await press('Tab');
  await isAt('B3');
}, 60_000);

test('Space and Enter turn a check box once each, whatever is frozen beside it', async () => {
  const { page } = trial;
  const edits: string[] = [];
  page.on('request', (request) => void (request.url().endsWith('/api/edit') && edits.push(request.url())));
  await choose(page, 'Club', 'More', 'Paint a sheet');
  await page.getByRole('checkbox', { name: 'E4', exact: true }).waitFor();
  const turns = async () => {
    edits.length = 0;
    await goTo('E4');
    await press('Space');
    await holds(page, 4, 5, [['TRUE']]);
    await press('Enter');
    await holds(page, 4, 5, [['FALSE']]);
    await page.waitForTimeout(200);
    expect(edits).toHaveLength(2);
  };
  await turns();
  await goTo('B2');
  await choose(page, 'Data', 'Freeze up to column B');
  await page.locator('.colPinStart').getByRole('gridcell', { name: 'Plant tour' }).waitFor();
  await turns();
}, 60_000);

test('each tab comes back with its own selection, and scrolled as it was left', async () => {
  const { page } = trial;
  const scrolled = () =>
    page.evaluate(() => {
      const across = document.querySelector('revogr-viewport-scroll.rgCol');
      return [across?.scrollLeft, across?.querySelector('.vertical-inner')?.scrollTop];
    });
  const settlesAt = async (place: (number | undefined)[]) => {
    for (let tries = 0; tries < 40 && String(await scrolled()) !== String(place); tries++)
      await page.waitForTimeout(50);
    await page.waitForTimeout(300);
    expect(await scrolled()).toEqual(place);
  };
  await goTo('E4');
  const plan = await scrolled();
  await choose(page, 'Club', 'More', 'Fill many rows');
  await page.getByRole('tab', { name: 'Many' }).click();
  await page.getByRole('gridcell', { name: 'Member 5', exact: true }).waitFor();
  await settlesAt([0, 0]);
  await goTo('A300:B304');
  const grid = (await page.locator('revo-grid').boundingBox())!;
  await page.mouse.move(grid.x + 400, grid.y + 200);
  await page.mouse.wheel(0, 2000);
  await page.mouse.wheel(300, 0);
  await page.waitForTimeout(400);
  const left = await scrolled();
  expect(left[0]).toBeGreaterThan(200);
  expect(left[1]).toBeGreaterThan(8000);
  // Another tab starts at its own place, not where this one is.
  await page.getByRole('tab', { name: 'Plan' }).click();
  await isAt('E4');
  await settlesAt(plan);
  await isAt('E4');
  await page.getByRole('tab', { name: 'Many' }).click();
  await isAt('A300:B304');
  await settlesAt(left);
  await press('ArrowLeft');
  await isAt('E4');
  await settlesAt(plan);
  await isAt('E4');
  await press('ArrowRight');
  await isAt('A300:B304');
  await settlesAt(left);
  await trial.go('Inbox');
  await page.getByRole('heading', { name: 'Inbox' }).waitFor();
  await trial.go('Sheet');
  await isAt('A300:B304');
  await settlesAt(left);
}, 60_000);
