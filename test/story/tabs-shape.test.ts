// The shape of the tabs as staff meet them: what is open, what is folded away, and what its colors say.
import { toneColors } from '../../src/google/layout-colors';
import { tabs } from '../../src/house';
import { coordinator, startSetUp, useEverything, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';
import { columnsSeen, lookOf, top } from '../support/tab-looks';

let story: Story;
let hands: StaffHands;
const again = () => story.desk.choose('Set up this workbook');
const lastWords = (): string => story.said[story.said.length - 1]?.text ?? '';

beforeEach(async () => {
  story = await startSetUp();
  hands = new StaffHands(story.desk);
});

test('with everything in use no tab has more than ten open columns; the rest is folded, ids are hidden', async () => {
  await useEverything(story);
  for (const { title, columns, more } of tabs) {
    const { open, folded, hidden } = columnsSeen(story.desk, title);
    expect([title, open.length <= 10]).toEqual([title, true]);
    expect([title, folded]).toEqual([title, more]);
    expect([title, hidden]).toEqual([title, Object.keys(columns).filter((name) => columns[name]!.hidden)]);
    expect(top(story.desk, title).map(([key]) => key.split('.')[1])).toEqual(Object.keys(columns));
    // The plus sign stands at a column that is seen.
    const { columnGroups } = story.desk.sheet(title);
    if (more.length > 0) expect([title, columnGroups.control]).toEqual([title, 'BEFORE']);
  }
});

test('all of it is made within fifty calls a tab', () => {
  const { counts } = story.school.executions.reduce((most, run) => (run.counts.calls > most.counts.calls ? run : most));
  expect(counts.calls).toBeGreaterThan(500);
  expect(counts.calls).toBeLessThanOrEqual(50 * story.desk.book.sheets.length);
  expect(counts.reads).toBeLessThanOrEqual(3 * story.desk.book.sheets.length);
});

test('what staff see of Organizations on the first morning', () => {
  expect(columnsSeen(story.desk, 'Organizations').open).toEqual([
    'name',
    'category',
    'stage',
    'owner',
    'lastContact',
    'nextStep',
    'phone',
    'city',
    'industry',
    'interests',
  ]);
});

test('staff open the group, put a column of their own into it, and move columns: set-up lets all of it stand', async () => {
  const first = columnsSeen(story.desk, 'Organizations').folded[0]!;
  await hands.foldGroup('Organizations', first, false);
  await hands.insertColumn('Organizations', story.desk.column(story.desk.sheet('Organizations'), 'county'));
  await hands.moveColumn('Organizations', 'stage', 1);
  await hands.moveColumn('Activities', 'notes', 3);
  const before = ['Organizations', 'Activities'].map((title) => [
    columnsSeen(story.desk, title),
    top(story.desk, title),
  ]);
  expect(before[0]![0]).toMatchObject({ folded: [] });
  expect((await again()).counts.writes).toBe(0);
  expect(
    ['Organizations', 'Activities'].map((title) => [columnsSeen(story.desk, title), top(story.desk, title)]),
  ).toEqual(before);
});

test('a column that comes back stands open at the right end, outside of the group', async () => {
  await hands.deleteColumn('Organizations', 'county');
  await again();
  const { open, folded } = columnsSeen(story.desk, 'Organizations');
  expect(open[open.length - 1]).toBe('county');
  expect(folded).not.toContain('county');
});

test('a list that is pasted over the hidden id column makes rows with ids of their own, and it is told what is amiss', async () => {
  const { id } = story.desk.sheet('Organizations');
  const lines = ['Alder Works', 'Birch Clinic'].map((name) => [name, 'Employer', 'Prospect']);
  await story.school.edit(coordinator, id, 3, 1, lines, { confirmed: true });
  expect(story.desk.rows('Organizations').map((row) => row['id'])).toEqual([
    expect.stringMatching(/^ORG-[2-9B-Y]{5}$/),
    expect.stringMatching(/^ORG-[2-9B-Y]{5}$/),
  ]);
  const { problems } = await story.desk.ask<{ problems: { text: string }[] }>('check.run', null);
  expect(problems.map(({ text }) => text).join()).toMatch(/“Prospect” is not one of/);
});

describe('colors', () => {
  beforeEach(() =>
    story.desk.addRows('Activities', [
      { title: 'Tour', kind: 'Field trip', status: 'Planned', place: 'Mill' },
      { title: 'Talk', kind: 'Classroom presentation', status: 'Held', place: 'Room 4' },
      { title: 'Visit', kind: 'Field trip', status: 'Canceled', place: 'Clinic', notes: 'Flu' },
    ]),
  );
  const status = (row: number) => lookOf(story.desk, 'Activities', row, 'status');

  test('planned, held and canceled look different at a glance; a canceled row is struck out', () => {
    expect([3, 4, 5].map((row) => status(row).background)).toEqual([
      toneColors.going.background,
      toneColors.ended.background,
      toneColors.off.background,
    ]);
    const struck = (row: number, name: string) => lookOf(story.desk, 'Activities', row, name).strikethrough === true;
    expect(['title', 'status', 'place'].map((name) => struck(5, name))).toEqual([true, true, true]);
    expect(['title', 'status', 'place'].map((name) => struck(4, name))).toEqual([false, false, false]);
  });

  test('a canceled need whose day is over is struck out, not red', async () => {
    await useEverything(story);
    await story.desk.addRows('Needs', [
      { name: 'Welder', perspective: 'School', status: 'Dropped', by: '2026-09-01' },
      { name: 'Mentor', perspective: 'School', status: 'Open', by: '2026-09-01' },
    ]);
    expect(lookOf(story.desk, 'Needs', 3, 'by')).toMatchObject({ strikethrough: true });
    expect(lookOf(story.desk, 'Needs', 3, 'by').background).not.toBe(toneColors.bad.background);
    expect(lookOf(story.desk, 'Needs', 4, 'by').background).toBe(toneColors.bad.background);
  });

  test('they go along when staff move the column, and a second set-up adds none twice', async () => {
    await hands.moveColumn('Activities', 'status', 7);
    await hands.insertColumn('Activities', 1);
    const rules = story.desk.sheet('Activities').conditionals.length;
    expect(lookOf(story.desk, 'Activities', 5, 'title').strikethrough).toBe(true);
    expect((await again()).counts.writes).toBe(0);
    expect(story.desk.sheet('Activities').conditionals).toHaveLength(rules);
  });

  test('gone, they come back behind the rules that staff made, and are told', async () => {
    const sheet = story.desk.sheet('Activities');
    const own = { rects: [{ row: 3, column: 1, rows: 900, columns: 1 }], criteria: 'TEXT_CONTAINS', args: ['Tour'] };
    sheet.conditionals = [{ ...own, look: { background: '#ff00ff' } }];
    await again();
    expect(lastWords()).toMatch(/Activities: colors set in \d+ columns/);
    expect(sheet.conditionals[0]).toMatchObject(own);
    expect(status(3).background).toBe(toneColors.going.background);
    expect(lookOf(story.desk, 'Activities', 3, 'title').background).toBe('#ff00ff');
    expect((await again()).counts.writes).toBe(0);
  });

  test('other colors that staff give a state stay', async () => {
    const sheet = story.desk.sheet('Activities');
    const planned = sheet.conditionals.find(({ args }) => args[0] === 'Planned')!;
    planned.look = { background: '#00ffff' };
    expect((await again()).counts.writes).toBe(0);
    expect(status(3).background).toBe('#00ffff');
  });
});
