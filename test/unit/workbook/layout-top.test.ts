// The top of a tab, whatever staff did to it: what `planTop` says, carried out on paper, puts keys and titles in place.
import fc from 'fast-check';
import type { RowStep } from '../../../src/google/layout';
import { choice, date, text } from '../../../src/workbook/columns';
import { planTop, titlesToKnow, type TopPlan } from '../../../src/workbook/layout/top';
import { columnKey, defineTab, type AnyTab } from '../../../src/workbook/tab';

const rooms: AnyTab = defineTab({
  key: 'room',
  title: 'Rooms',
  group: 'Who',
  about: 'Where things happen.',
  prefix: 'RM',
  label: 'name',
  columns: {
    name: text({ title: 'Room', note: 'As on the door.', required: true }),
    floor: choice(['Ground', 'First'], { title: 'Floor', note: 'Of the building.' }),
    since: date({ title: 'Since', note: 'First day.' }),
    notes: text({ title: 'Notes', note: 'Anything.' }),
  },
});
const names = Object.keys(rooms.columns);
const keys = names.map((name) => columnKey(rooms, name));
const titles = names.map((name) => rooms.columns[name]!.title);
const data = [
  ['Lab', 'RM-22222', 'First', '2026-01-02', 'Gas taps'],
  ['Gym', 'RM-33333', 'Ground', '2025-08-18', ''],
];
const whole = [keys, titles, ...data];

function rowsAfter(top: readonly string[][], steps: readonly RowStep[]): string[][] {
  const rows = top.map((row) => [...row]);
  for (const step of steps) {
    if ('insert' in step)
      rows.splice(
        step.insert - 1,
        0,
        (rows[0] ?? []).map(() => ''),
      );
    else rows.splice(step.to - 1, 0, ...rows.splice(step.move - 1, 1));
  }
  return rows;
}

/** The rows once the plan is carried out; missing columns are left out. */
function repaired(top: readonly string[][], plan: TopPlan): string[][] {
  const rows = rowsAfter(top, plan.steps);
  for (const name of plan.keyless) rows[0]![plan.places.get(name)! - 1] = columnKey(rooms, name);
  for (const name of plan.untitled) rows[1]![plan.places.get(name)! - 1] = rooms.columns[name]!.title;
  return rows;
}

const places = { name: 1, id: 2, floor: 3, since: 4, notes: 5 };

test('an untouched tab needs nothing', () => {
  const plan = planTop(rooms, whole)!;
  expect(plan).toMatchObject({ steps: [], keyless: [], untitled: [], missing: [] });
  expect(Object.fromEntries(plan.places)).toEqual(places);
});

test('columns that were moved, renamed or added are found by their keys', () => {
  const moved = whole.map(([name, id, floor, since, notes], row) => [
    notes!,
    row === 0 ? '' : row === 1 ? 'Our own' : 'x',
    id!,
    since!,
    row === 1 ? 'Level' : floor!,
    name!,
  ]);
  const plan = planTop(rooms, moved)!;
  expect(plan).toMatchObject({ steps: [], keyless: [], untitled: [], missing: [] });
  expect(Object.fromEntries(plan.places)).toEqual({ notes: 1, id: 3, since: 4, floor: 5, name: 6 });
});

test('a deleted column is missing and the others stay', () => {
  const plan = planTop(
    rooms,
    whole.map((row) => row.filter((_, index) => index !== 2)),
  )!;
  expect(plan.missing).toEqual(['floor']);
  expect(plan).toMatchObject({ steps: [], keyless: [], untitled: [] });
});

test('a deleted key row comes back above the titles', () => {
  const plan = planTop(rooms, [titles, ...data])!;
  expect(plan.steps).toEqual([{ insert: 1 }]);
  expect(repaired([titles, ...data], plan)).toEqual(whole);
});

test('a blanked key row is filled in where it stands', () => {
  const blanked = [keys.map(() => ''), titles, ...data];
  const plan = planTop(rooms, blanked)!;
  expect(plan.steps).toEqual([]);
  expect(repaired(blanked, plan)).toEqual(whole);
});

test('a title that staff gave is recognized once it was seen; one that was not is missing', () => {
  const theirs = ['Where', 'Id', 'Floor', 'Since', 'Notes'];
  const seen = titlesToKnow(rooms, new Map(names.map((name, index) => [name, theirs[index]!])));
  expect(seen).toEqual({ name: 'Where' });
  expect(planTop(rooms, [theirs, ...data], seen)!.missing).toEqual([]);
  expect(planTop(rooms, [theirs, ...data])!.missing).toEqual(['name']);
});

test('one overwritten key is restored by its title, and what stands in other columns is nobody’s concern', () => {
  const overwritten = [['my note', 'room.id', 'room.floor', 'room.since', 'room.notes'], titles, ...data];
  const plan = planTop(rooms, overwritten)!;
  expect(plan.keyless).toEqual(['name']);
  expect(repaired(overwritten, plan)).toEqual(whole);
});

test('a key of another tab does not count, and neither does a copy of a column behind it', () => {
  const copied = whole.map((row, index) => [...row, index === 0 ? 'staff.name' : 'Room', row[0]!]);
  const plan = planTop(rooms, copied)!;
  expect(Object.fromEntries(plan.places)).toEqual(places);
});

test('rows put between or above keys and titles move down, and nothing in them is lost', () => {
  const banner = ['Lincoln High rooms', '', '', '', ''];
  for (const top of [
    [keys, banner, titles, ...data],
    [banner, keys, titles, ...data],
    [banner, titles, ...data],
    [banner, banner, titles, ...data],
  ]) {
    const result = repaired(top, planTop(rooms, top)!);
    expect(result.slice(0, 2)).toEqual([keys, titles]);
    expect(result.filter((row) => row[0] === banner[0])).toHaveLength(top.filter((row) => row === banner).length);
    expect(result.slice(-2)).toEqual(data);
  }
});

test('a deleted row of titles comes back between keys and data', () => {
  const top = [keys, ...data];
  expect(repaired(top, planTop(rooms, top)!)).toEqual(whole);
});

test('blank titles are filled in, and titles of staff’s own stay', () => {
  const top = [keys, ['Where', '', '', 'Since', ''], ...data];
  expect(repaired(top, planTop(rooms, top)!)[1]).toEqual(['Where', 'Id', 'Floor', 'Since', 'Notes']);
});

test('without keys and titles nothing is guessed', () => {
  expect(planTop(rooms, data)).toBeNull();
  expect(planTop(rooms, [])).toBeNull();
  expect(
    planTop(rooms, [
      ['', ''],
      ['', ''],
    ]),
  ).toBeNull();
});

test('a second repair finds nothing to do, whatever was done to the top, and every cell is still there', () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
  const gap = fc.constantFrom<string[][]>([], [['', '', '', '', '']], [['Our rooms', '', '', '', '']]);
  fc.assert(
    fc.property(
      order,
      gap,
      gap,
      fc.boolean(),
      fc.integer({ min: 0, max: 4 }),
      (shuffled, above, between, keyed, at) => {
        const shuffle = (row: readonly string[]): string[] => shuffled.map((index) => row[index]!);
        const shown = titles.map((title, index) => (index === at && keyed ? 'Our own title' : title));
        const top = [...above, ...(keyed ? [shuffle(keys)] : []), ...between, shuffle(shown), ...data.map(shuffle)];
        const plan = planTop(rooms, top);
        const result = repaired(top, plan!);
        expect(result.slice(0, 2)).toEqual([shuffle(keys), shuffle(shown)]);
        expect(planTop(rooms, result)).toMatchObject({ steps: [], keyless: [], untitled: [], missing: [] });
        const words = (rows: string[][]): string[] => rows.flat().filter(Boolean).sort();
        expect(words(result.slice(2))).toEqual(words([...above, ...between, ...data]));
      },
    ),
  );
});
