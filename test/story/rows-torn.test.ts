/** A part of a tab is sorted without the rest: ids that were left behind go back, and other torn rows rest (law 14). */
import { sortCells } from '../../local/runtime/host/sheets/hands-structure';
import type { ProblemLine } from '../../src/features/overview/calls';
import { morningOf, sentTo, startMailStory, visit } from '../support/mail-story';
import { coordinator, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';

const told = async ({ desk }: Story): Promise<string[]> =>
  (await desk.ask<{ problems: ProblemLine[] }>('check.run', null)).problems.map(
    ({ tab, row, text }) => `${tab} ${row}: ${text}`,
  );

/** Data › Sort range, A to Z, of the columns from one to another. */
async function sortPart({ desk, school }: Story, title: string, by: string, from: string, to = ''): Promise<void> {
  const sheet = desk.sheet(title);
  const first = desk.column(sheet, from);
  const last = to === '' ? sheet.columnCount : desk.column(sheet, to);
  const rect = { row: 3, column: first, rows: sheet.grid.lastRow() - 2, columns: last - first + 1 };
  const keys = [{ column: desk.column(sheet, by), ascending: true }];
  await school.act(coordinator, (person) => sortCells({ ...person, confirmed: true }, sheet.id, rect, keys));
  await desk.run('onSheetChange');
}

async function threePartners(): Promise<Story> {
  const story = await startMailStory();
  await story.desk.addRows('Organizations', [
    { name: 'Aster Clinic', category: 'Employer', phone: '217-555-0101' },
    { name: 'Zinnia Bakery', category: 'Employer', phone: '217-555-0102' },
  ]);
  await story.desk.addRows('People', [
    { name: 'Ivo Kranz', organization: 'Aster Clinic', role: 'Primary contact', email: 'ivo@example.org' },
  ]);
  await story.desk.addRows('Activities', [
    { ...visit, title: 'A walk', organization: 'Aster Clinic', date: '2026-10-24' },
  ]);
  await morningOf(story, '2026-09-14');
  return story;
}

const idsByName = ({ desk }: Story, title: string): string[] =>
  desk
    .rows(title)
    .map(({ id, name, title: label }) => `${id} ${name ?? label}`)
    .sort();

test.each([
  ['Organizations', 'name'],
  ['People', 'name'],
  ['Activities', 'title'],
])(
  'the id column of %s, which staff have moved to the front, stays behind: it is told, nobody changes employer, and each id goes back to its row',
  async (title, by) => {
    const story = await threePartners();
    await new StaffHands(story.desk).moveColumn(title, 'id', 1);
    const before = idsByName(story, title);
    const people = story.desk.rows('People').map((row) => `${row['name']} @ ${row['organization']}`);
    await sortPart(story, title, by, by);
    expect(idsByName(story, title)).not.toEqual(before);
    expect((await told(story)).filter((line) => line.includes('belongs to another one')).length).toBeGreaterThanOrEqual(
      2,
    );
    await morningOf(story, '2026-09-17');
    expect(idsByName(story, title)).toEqual(before);
    expect(
      story.desk
        .rows('People')
        .map((row) => `${row['name']} @ ${row['organization']}`)
        .sort(),
    ).toEqual(people.sort());
    expect(sentTo(story)).toEqual(expect.arrayContaining(['teacher 2026-09-17', 'partner 2026-09-17']));
    expect(await told(story)).toEqual([]);
  },
);

test.each([
  ['Organizations', 'name'],
  ['People', 'name'],
  ['Activities', 'title'],
])('a part of %s that is sorted from the name on takes the ids along', async (title, by) => {
  const story = await threePartners();
  const before = idsByName(story, title);
  await sortPart(story, title, by, by);
  expect(idsByName(story, title)).toEqual(before);
  expect(await told(story)).toEqual([]);
});

test('without the name and the id nothing is guessed: the rows rest until the sort is undone', async () => {
  const story = await threePartners();
  await sortPart(story, 'Organizations', 'phone', 'category');
  await morningOf(story, '2026-09-17');
  expect(sentTo(story).filter((mail) => mail.startsWith('partner'))).toEqual([]);
  expect((await told(story)).join()).toMatch(/Organizations \d: A part of this row/);
});

test('rows torn in the middle rest: nothing is mailed by them, and sorting back puts all right', async () => {
  const story = await threePartners();
  const before = story.desk.rows('Organizations');
  await sortPart(story, 'Organizations', 'name', 'name', 'phone');
  await morningOf(story, '2026-09-17');
  expect(sentTo(story).filter((mail) => mail.startsWith('partner'))).toEqual([]);
  const lines = await told(story);
  expect(lines.filter((line) => /^Organizations \d: A part of this row .*undo the sort/.test(line))).toHaveLength(
    lines.length,
  );
  const sheet = story.desk.sheet('Organizations');
  const width = story.desk.column(sheet, 'phone');
  const keys = Array.from({ length: width }, (_, index) => story.desk.shown(sheet, 1, index + 1).split('.')[1]!);
  const undone = before.map((row) => keys.map((key) => row[key] ?? ''));
  await story.school.edit(coordinator, sheet.id, 3, 1, undone, { confirmed: true });
  await morningOf(story, '2026-09-18');
  expect(story.desk.rows('Organizations').map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(sentTo(story)).toContain('partner 2026-09-18');
  expect(await told(story)).toEqual([]);
});
