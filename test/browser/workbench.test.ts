/** The workbench as a person uses it, in a real browser, with a small script that is not Partnerbook. */
import { accessibilityProblems, choose, startTrial, type Trial } from './workbench-support';

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
}, 90_000);
afterAll(() => trial?.close(), 30_000);

const cell = (name: string) => trial.page.getByRole('gridcell', { name, exact: true });

test('a menu item runs, and its cells, tab and toast appear', async () => {
  const { page } = trial;
  await choose(page, 'Club', 'Fill the sheet');
  await page.getByText('Two members.').waitFor();
  await cell('Grace').waitFor();
  await page.getByRole('tab', { name: 'Members' }).waitFor();
  expect(await cell('member.name').count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
}, 60_000);

test('a prompt and an alert stop the run until they are answered', async () => {
  const { page } = trial;
  await choose(page, 'Club', 'Greet');
  await page.getByRole('textbox', { name: 'What shall we call you?' }).fill('Hedy');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'OK' }).click();
  await page.getByText('Hello Hedy!').waitFor();
  expect(await cell('Hedy').count()).toBe(0);
  await page.getByRole('button', { name: 'Yes' }).click();
  await cell('Hedy').waitFor();
}, 60_000);

test('a cell is edited from its list of choices, and onEdit answers', async () => {
  const { page } = trial;
  await cell('Hedy').click();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.name-box')?.value === 'B5');
  await page.keyboard.type('Tre');
  await page.getByRole('option', { name: 'Treasurer' }).waitFor();
  await page.keyboard.press('Enter');
  await cell('Treasurer').waitFor();
  await cell('seen Treasurer').waitFor();
}, 60_000);

test('the formula bar, a check box and the cell menu change the sheet', async () => {
  const { page } = trial;
  await cell('Grace').click();
  const formula = page.getByRole('textbox', { name: 'Content of A4' });
  await formula.fill('Grace H');
  await formula.press('Enter');
  await cell('Grace H').waitFor();
  await page.getByRole('checkbox', { name: 'D4', exact: true }).click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[aria-label="D4"]')?.checked === true);
  await cell('Grace H').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Sort sheet by A, Z to A' }).click();
  await page.waitForFunction(
    () => document.querySelector('[aria-rowindex="4"] [aria-colindex="2"]')?.textContent === 'Hedy',
  );
}, 60_000);

test('a sidebar sends its form to the script and shows what comes back', async () => {
  const { page } = trial;
  await choose(page, 'Club', 'Show the card');
  const sidebar = page.frameLocator('iframe[title="Member card"]');
  await sidebar.getByLabel('Name').fill('Ada L');
  await sidebar.getByRole('button', { name: 'Save' }).click();
  await sidebar.getByText('Saved: Ada L, row 3').waitFor();
  await cell('Ada L').waitFor();
  await sidebar.getByLabel('Name').fill('');
  await sidebar.getByRole('button', { name: 'Save' }).press('Enter');
  await sidebar.getByText('Not saved: A member needs a name.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
}, 60_000);

test('a script page reaches neither the network nor the workbench around it', async () => {
  const frame = trial.page.frames().find((one) => one.url().includes('/script/'))!;
  const reached = await frame.evaluate(async (url) => {
    const fetched = await fetch(url).then(
      () => 'yes',
      () => 'no',
    );
    try {
      return `${fetched} ${parent.document.title}`;
    } catch {
      return `${fetched} no`;
    }
  }, `${trial.workbench.url}/api/mails`);
  expect(reached).toBe('no no');
}, 30_000);

test('a dialog opens at its size and closes itself', async () => {
  const { page } = trial;
  await choose(page, 'Club', 'More', 'Show a dialog');
  const frame = page.locator('iframe[title="The rules"]');
  await frame.waitFor();
  expect(await frame.evaluate((element) => [element.clientWidth, element.clientHeight])).toEqual([360, 160]);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.frameLocator('iframe[title="The rules"]').getByRole('button', { name: 'Done' }).click();
  await frame.waitFor({ state: 'detached' });
}, 60_000);

test('someone who can only view cannot edit, not even past the page', async () => {
  const { page } = trial;
  await page.getByRole('button', { name: /Acting as Ada/ }).click();
  await page.getByRole('menuitemradio', { name: /Gil Guest/ }).click();
  await page.getByText('View only').waitFor();
  const refused = await page.evaluate(async () => {
    const body = JSON.stringify({ sheetId: 0, row: 9, column: 1, text: [['x']] });
    const response = await fetch('/api/edit', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return [response.status, await response.text()];
  });
  expect(refused).toEqual([400, '{"error":"This account can only view the spreadsheet."}']);
  await page.getByRole('button', { name: /Acting as Gil/ }).click();
  await page.getByRole('menuitemradio', { name: /Ada Chair/ }).click();
}, 60_000);

test('only the workbench itself may ask for anything', async () => {
  const { url } = trial.workbench;
  const status = async (headers: Record<string, string>) => (await fetch(`${url}/api/mails`, { headers })).status;
  expect(await status({})).toBe(200);
  expect(await status({ origin: 'https://example.org' })).toBe(403);
  expect(await status({ origin: 'null' })).toBe(403);
  expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403);
}, 30_000);
