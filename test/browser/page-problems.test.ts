// The sidebar Check this workbook: what the app cannot use, in plain words, one click away from its cell.
import type { ProblemLine } from '../../src/features/overview/calls';
import { Lost, pending, phone, sidebar, Theater, type Script } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const problems: ProblemLine[] = [
  {
    tab: 'Organizations',
    tabKey: 'org',
    row: 14,
    column: 'Phone',
    columnNumber: 8,
    text: '“soon” does not look like a phone number. Type it with its area code.',
  },
  {
    tab: 'Organizations',
    tabKey: 'org',
    row: 1204,
    column: 'Organization',
    columnNumber: 2,
    text: '“<script>alert(1)</script>” is also in row 20. Give one of them a longer name, for example with its street or city.',
  },
  {
    tab: 'Our activities',
    tabKey: 'activity',
    row: 6,
    column: 'Date',
    columnNumber: 5,
    text: '“next Tuesday” is not a date. Type it like 9/14/2026, or pick it with a double click.',
  },
  {
    tab: 'Staff',
    tabKey: 'staff',
    row: 0,
    column: '',
    columnNumber: 0,
    text: 'The key row of this tab is gone. Choose Repair in the Partnerbook menu.',
  },
  { tab: 'Staff', tabKey: 'staff', row: 2, column: 'On the team', columnNumber: 8, text: 'Nobody is on the team yet.' },
  { tab: 'Organizations', tabKey: 'org', row: 15, column: '', columnNumber: 1, text: 'This row has no name.' },
];

const show = (script: Script, size = sidebar) =>
  theater.show('problems', size, { 'check.jump': () => null, 'check.merged': () => ({ problems: [] }), ...script });

test('problems stand under their tabs, and Enter goes to the cell', async () => {
  const stage = await show({ 'check.run': () => ({ problems, tabsRead: 12 }) });
  const { page } = stage;
  await page.getByRole('heading', { name: '6 places need a look' }).waitFor();
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    'Organizations (3)',
    'Our activities (1)',
    'Staff (2)',
  ]);
  expect(await stage.text()).toContain('“<script>alert(1)</script>” is also in row 20.');
  await stage.looksRight('problems');

  await stage.button(/^Row 6, Date/).press('Enter');
  await page.getByText('Row 6, Date · looked at').waitFor();
  expect(stage.argumentsOf('check.jump')).toEqual([{ tabKey: 'activity', row: 6, columnNumber: 5 }]);
  expect(await page.evaluate('did')).toEqual(['focus sheet']);
  await stage.button(/^Row 1204, Organization/).click();
  await page.getByText('Row 1204, Organization · looked at').waitFor();
  expect(stage.argumentsOf('check.jump').pop()).toEqual({ tabKey: 'org', row: 1204, columnNumber: 2 });
  expect(await stage.button(/The whole tab/).count()).toBe(0);
  expect(await stage.button(/The column “On the team”/).count()).toBe(1);
  expect(await stage.text()).not.toMatch(/Row [012]\b/);
  await stage.looksRight('problems-seen');
  await page.setViewportSize(phone);
  await stage.looksRight('problems-phone');
});

test('check again, until all is well', async () => {
  let left = problems.slice(0, 1);
  const stage = await show({ 'check.run': () => ({ problems: left, tabsRead: 12 }) });
  await stage.page.getByRole('heading', { name: '1 place needs a look' }).waitFor();
  left = [];
  await stage.button('Check again').press('Enter');
  await stage.focusIsOn('All is well');
  expect(await stage.text()).toContain('12 tabs were checked');
  await stage.looksRight('problems-none');
});

test('failures of the check and of a jump are said, and the list stays', async () => {
  let broken = true;
  const stage = await show({
    'check.run': () => {
      if (broken) throw new Lost('You do not have permission to call SpreadsheetApp.getActive.');
      return { problems, tabsRead: 12 };
    },
    'check.jump': () => {
      throw new Lost('ScriptError: TypeError: x is not a function');
    },
  });
  await stage.page.getByRole('alert').getByText('Google did not allow this for the account').waitFor();
  await stage.looksRight('problems-failed');
  broken = false;
  await stage.button('Try again').click();
  await stage.button(/^Row 14, Phone/).click();
  await stage.page.getByRole('alert').getByText('Something went wrong on the way.').waitFor();
  expect(await stage.text()).not.toContain('TypeError');
  expect(await stage.button(/^Row 14, Phone/).count()).toBe(1);
});

test('merged cells stand beside the other problems, and nothing is well until they have been looked for', async () => {
  const merged = pending<object>();
  const stage = await show({
    'check.run': () => ({ problems: [], tabsRead: 12 }),
    'check.merged': () => merged.promise,
  });
  await stage.page.getByRole('status').getByText('Checking the workbook …').waitFor();
  expect(await stage.text()).not.toContain('All is well');
  merged.keep({ problems: problems.slice(0, 1) });
  await stage.page.getByRole('heading', { name: '1 place needs a look' }).waitFor();
});

test('while it checks, that is said after a second', async () => {
  const late = pending<object>();
  const stage = await show({ 'check.run': () => late.promise });
  await stage.page.getByRole('status').getByText('Checking the workbook …').waitFor();
  expect(await stage.button('Check again').getAttribute('aria-disabled')).toBe('true');
  await stage.looksRight('problems-waiting');
  late.keep({ problems: [], tabsRead: 1 });
  await stage.page.getByText('1 tab was checked').waitFor();
});
