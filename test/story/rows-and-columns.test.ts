/** What is a row and what a column of ours, whatever staff fill down, sort along, copy or merge. */
import { opening } from '../../local/desk';
import { Workbooks } from '../../local/runtime/host/sheets/workbooks';
import { sortCells } from '../../local/runtime/host/sheets/hands-structure';
import { importOrganizations } from '../../local/sample/school';
import { morningOf, sentTo, startMailStory, visit } from '../support/mail-story';
import { problemsOf } from '../support/problems';
import { coordinator, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';
import { dropdown, hiddenRows, top } from '../support/tab-looks';

const told = async (story: Story): Promise<string[]> =>
  (await problemsOf(story)).map(({ tab, row, column, text }) => `${tab} ${row} ${column}: ${text}`);
const names = ({ desk }: Story): string[] => desk.rows('Organizations').map(({ name }) => name!);

/** Fills a column of staff's own, at the right end, down to the last row. */
async function fillDown({ desk, school }: Story, title: string, what: (row: number) => string): Promise<void> {
  const sheet = desk.sheet(title);
  const cells = Array.from({ length: sheet.rowCount - 2 }, (_, index) => [what(index + 3)]);
  await school.edit(coordinator, sheet.id, 3, sheet.columnCount, cells);
}

/** Insert › Check box over a whole column. */
function insertBoxes({ desk, school }: Story, title: string, name: string): void {
  const sheet = desk.sheet(title);
  const column = desk.column(sheet, name);
  const rect = { row: 3, column, rows: sheet.rowCount - 2, columns: 1 };
  const book = school.world.part(Workbooks).bound();
  const box = book.rules.idOf({ criteria: 'CHECKBOX', args: [], allowInvalid: false });
  sheet.ruleIds.change(rect, () => box);
  for (let row = 3; row <= sheet.rowCount; row++)
    if (sheet.grid.value(row, column) === null || name !== 'name') sheet.grid.put(row, column, false);
  book.touch(sheet, rect);
}

test('imports and mails come right below the last row, whatever staff filled down in columns of their own', async () => {
  const story = await startMailStory();
  await story.pump();
  for (const title of ['Organizations', 'Outbox', 'Change log', 'Imports', 'Contact log'])
    await fillDown(story, title, (row) => (title === 'Outbox' ? 'FALSE' : `=IF(B${row}="","",LEN(B${row}))`));
  await importOrganizations(story.desk, 'Organization,Category\nNewly Imported LLC,Employer\n', 'list.csv');
  await morningOf(story, '2026-09-17');
  expect(story.desk.rows('Organizations').map(({ name, row }) => `${row} ${name}`)).toEqual([
    '3 Larkspur Machining',
    '4 Newly Imported LLC',
  ]);
  for (const title of ['Outbox', 'Imports', 'Change log']) {
    const rows = story.desk.rows(title).map(({ row }) => Number(row));
    expect([title, rows]).toEqual([title, rows.map((_, index) => index + 3)]);
  }
  expect(sentTo(story)).toHaveLength(2);
});

test.each([
  ['Organizations', 'stage'],
  ['Organizations', 'notes'],
  ['People', 'contact'],
  ['Activities', 'place'],
])(
  'check boxes over %s, %s: blank rows stay blank, one problem says so, and set-up takes them away',
  async (tab, name) => {
    const story = await startMailStory();
    await story.pump();
    const before = story.desk.rows(tab).map(({ id }) => id);
    insertBoxes(story, tab, name);
    await story.desk.run('onSheetChange');
    await morningOf(story, '2026-09-15');
    expect(story.desk.rows(tab).map(({ id }) => id)).toEqual(before);
    const lines = await told(story);
    expect(lines).toEqual([expect.stringMatching(/holds check boxes in \d+ rows, .*Set up this workbook/)]);
    await story.desk.addRows(tab, [{ [tab === 'Activities' ? 'title' : 'name']: 'Another' }]);
    expect(story.desk.rows(tab).map(({ row }) => row)).toEqual(['3', '4']);
    await story.desk.choose('Set up this workbook');
    expect(story.said[story.said.length - 1]!.text).toContain('check boxes taken away from 1 column');
    const sheet = story.desk.sheet(tab);
    expect(story.desk.shown(sheet, 500, story.desk.column(sheet, name))).toBe('');
    expect((await told(story)).filter((line) => line.includes('check boxes'))).toEqual([]);
  },
);

test('a column that somebody inserts while set-up is at work costs no tick beside it, and no column gets the dropdown of another', async () => {
  const story = await startMailStory();
  await story.pump();
  insertBoxes(story, 'Activities', 'teacher');
  const hands = new StaffHands(story.desk);
  const ticked = () => story.desk.rows('Activities').map(({ partnerVisible }) => partnerVisible);
  expect(ticked()).toEqual(['TRUE']);
  const at = story.desk.column(story.desk.sheet('Activities'), 'title');
  const besideTeacher = 'organization';
  const columnOf = (name: string): number => story.desk.column(story.desk.sheet('Activities'), name);
  expect(columnOf('teacher') - columnOf(besideTeacher)).toBe(1);
  const organizationsToPick = dropdown(story.desk, 'Activities', besideTeacher).first;
  let inserted = false;
  await story.school.run({
    ...opening('setUp', coordinator),
    between: async ({ member }) => {
      // The rules have been read, and nothing is written yet.
      if (inserted || member !== 'getProtections') return;
      inserted = true;
      await hands.insertColumn('Activities', at);
    },
  });
  expect(inserted).toBe(true);
  expect(ticked()).toEqual(['TRUE']);
  expect(dropdown(story.desk, 'Activities', besideTeacher).first).toEqual(organizationsToPick);
});

const everything = { row: 1, column: 1 };

async function sortAll({ desk, school }: Story, title: string, name: string, from = 1): Promise<void> {
  const sheet = desk.sheet(title);
  const rows = sheet.grid.lastRow() - from + 1;
  const keys = [{ column: desk.column(sheet, name), ascending: true }];
  const rect = { ...everything, row: from, rows, columns: sheet.columnCount };
  await school.act(coordinator, (person) => sortCells({ ...person, confirmed: true }, sheet.id, rect, keys));
}

test.each([
  ['keys and titles', 1, 3],
  ['the titles', 2, 3],
  ['keys and titles, far down', 1, 40],
  ['the titles, far down', 2, 40],
])(
  '%s sorted along are told, nothing is done meanwhile, and set-up puts them back without loss',
  async (_what, from, count) => {
    const story = await startMailStory();
    await story.desk.addRows(
      'Organizations',
      Array.from({ length: count - 1 }, (_, index) => ({ name: `${100 + index} Bricks`, category: 'Employer' })),
    );
    await story.desk.type('Organizations', 2, 'city', 'Town');
    await morningOf(story, '2026-09-14');
    const [before, keys] = [names(story).sort(), top(story.desk, 'Organizations')];
    await sortAll(story, 'Organizations', 'name', from);
    await story.desk.run('onSheetChange');
    for (const day of ['16', '17']) await morningOf(story, `2026-09-${day}`);
    expect(sentTo(story).filter((mail) => mail.startsWith('partner'))).toEqual([]);
    const lines = await told(story);
    expect(lines).toEqual([
      expect.stringMatching(/^Organizations 2 : The titles .* sorted in among its rows \(row \d+\)/),
    ]);
    const start = story.desk.rows('Home').map(({ what }) => what);
    expect(start.join('\n')).toContain('sorted in among its rows');

    await story.desk.choose('Set up this workbook');
    expect(hiddenRows(story.desk, 'Organizations')).toEqual([1]);
    expect(top(story.desk, 'Organizations')).toEqual(keys);
    expect(names(story).sort()).toEqual(before);
    await morningOf(story, '2026-09-18');
    expect(sentTo(story)).toContain('partner 2026-09-18');
    expect(await told(story)).toEqual([]);
  },
);

test.each(['Activities', 'People'])('titles sorted along in %s: no event goes, nobody is written to', async (title) => {
  const story = await startMailStory();
  await story.desk.addRows('People', [{ name: 'Ann Abel', organization: 'Larkspur Machining', role: 'Contact' }]);
  await story.desk.addRows('Activities', [{ ...visit, title: 'A first tour', date: '2026-10-25' }]);
  await morningOf(story, '2026-09-14');
  const shown = story.desk.rows('Activities').map(({ id, calendar }) => `${id} ${calendar}`);
  await sortAll(story, title, title === 'People' ? 'name' : 'title', 2);
  await story.desk.run('onSheetChange');
  await morningOf(story, '2026-09-17');
  // The coordinator is told that the hourly work does not get on.
  expect(sentTo(story).filter((mail) => /^(partner|teacher)/.test(mail))).toEqual([]);
  await story.desk.choose('Set up this workbook');
  await morningOf(story, '2026-09-18');
  expect(
    story.desk
      .rows('Activities')
      .map(({ id, calendar }) => `${id} ${calendar}`)
      .sort(),
  ).toEqual(shown.sort());
  expect(sentTo(story)).toEqual(expect.arrayContaining(['partner 2026-09-18', 'teacher 2026-09-18']));
});

/** A column pasted over the next blank one at the right end, key and title included. */
async function copyColumn({ desk, school }: Story, title: string, name: string): Promise<number> {
  const sheet = desk.sheet(title);
  const [from, to] = [desk.column(sheet, name), sheet.columnCount];
  const cells = Array.from({ length: sheet.rowCount }, (_, index) => [desk.shown(sheet, index + 1, from)]);
  await school.edit(coordinator, sheet.id, 1, to, cells, { confirmed: true });
  return to;
}

test.each([
  ['People', 'email'],
  ['People', 'contact'],
  ['People', 'id'],
  ['Organizations', 'name'],
  ['Activities', 'date'],
])(
  'a copied column (%s, %s): neither counts, nothing is mailed by it until one goes or is renamed',
  async (title, name) => {
    const story = await startMailStory();
    await story.pump();
    const before = story.desk.rows(title);
    const copy = await copyColumn(story, title, name);
    if (name === 'email') await new StaffHands(story.desk).moveColumn(title, name, 2);
    for (const day of ['16', '17']) await morningOf(story, `2026-09-${day}`);
    expect(sentTo(story).filter((mail) => mail.startsWith('partner'))).toEqual([]);
    expect(await told(story)).toEqual([expect.stringMatching(/The columns \w+ and \w+ .* are copies of one/)]);
    await story.desk.choose('Set up this workbook');
    expect(story.said[story.said.length - 1]!.text).toMatch(/are copies of one.*another title/);
    const sheet = story.desk.sheet(title);
    await story.school.edit(coordinator, sheet.id, 2, copy, [['As it was in fall']]);
    await story.desk.choose('Set up this workbook');
    expect(story.desk.shown(sheet, 1, copy)).toBe('');
    await morningOf(story, '2026-09-18');
    expect(sentTo(story)).toContain('partner 2026-09-18');
    expect(story.desk.rows(title).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(await told(story)).toEqual([]);
  },
);

test('merged cells are told with their place, in Check and at the row that lacks what they show', async () => {
  const story = await startMailStory();
  await story.desk.addRows('Activities', [{ ...visit, title: 'Second tour', date: '2026-09-25' }]);
  const sheet = story.desk.sheet('Activities');
  const column = story.desk.column(sheet, 'organization');
  sheet.merges.push({ row: 3, column, rows: 2, columns: 1 });
  sheet.grid.put(4, column, null);
  story.school.world.part(Workbooks).bound().touch(sheet, { row: 4, column, rows: 1, columns: 1 });
  for (const day of ['17', '18']) await morningOf(story, `2026-09-${day}`);
  expect(sentTo(story).filter((mail) => mail.startsWith('partner'))).toEqual(['partner 2026-09-17']);
  expect(await told(story)).toEqual([
    expect.stringMatching(/^Activities 4 Organization: “Second tour”: the partner is to be told, but no organization/),
    expect.stringMatching(/^Activities 4 Organization: Cells of “Organization” are merged in rows 3 to 4\. .*Unmerge/),
  ]);
  expect(
    story.desk
      .rows('Home')
      .map(({ what }) => what)
      .join(),
  ).toContain('no organization is named');
});
