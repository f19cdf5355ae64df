// A card of a long tab says what it would say if all of the tab had been read, whatever names, former names, copies and
// half-sorted rows stand there.
import fc from 'fast-check';
import type { Cell } from '../../../src/google/cells';
import { knowRecord, knowRowAt, knowRows } from '../../../src/workbook/read/known-rows';
import { rowsNaming } from '../../../src/workbook/read/rows-naming';
import type { AnyTab } from '../../../src/workbook/tab';
import { clubs, visits } from '../../support/clubs';
import { paper, type Paper } from '../../support/paper';

type Row = Record<string, Cell>;

/** `rows` stand far apart among 6,000 others that have nothing to do with them. */
function fill(desk: Paper, tab: AnyTab, rows: readonly Row[], filler: (number: number) => Row): void {
  const grid = [...desk.sheets.grids.values()][desk.tabs.findIndex(({ key }) => key === tab.key)]!;
  const cells = (row: Row): Cell[] => Object.keys(tab.columns).map((name) => row[name] ?? '');
  for (let number = 0; number < 6000; number++) grid[number + 2] = cells(filler(number));
  rows.forEach((row, index) => (grid[2 + 7 + index * 900] = cells(row)));
}

function town(clubRows: readonly Row[], visitRows: readonly Row[]): Paper {
  const desk = paper([clubs, visits]);
  fill(desk, clubs as unknown as AnyTab, clubRows, (number) => ({ id: `CLB-F${number}`, name: `Elsewhere ${number}` }));
  fill(desk, visits as unknown as AnyTab, visitRows, (number) => ({
    id: `VIS-F${number}`,
    what: 'Other',
    club: `Elsewhere ${number}`,
  }));
  return desk;
}

const tab = clubs as unknown as AnyTab;

/** What a card rests on: the record, what rests, what is wrong with its row, and the rows that name it. */
function about(desk: Paper, id: string, know: boolean): unknown {
  const { workbook } = desk.next();
  if (know) knowRecord(workbook, tab, id);
  const table = workbook.table(clubs);
  const record = table.byId.get(id);
  const resting = table.resting.filter((row) => row.id === id).map(({ row }) => row);
  const problems = table.problems.filter(({ row }) => row === record?.row);
  const named = record ? rowsNaming(workbook, visits, 'club', tab, id).rows : [];
  return { record, resting, problems, named };
}

const name = fc.constantFrom(
  'Café Río',
  'cafe  rio',
  'Smith & Sons',
  'Smith and Sons',
  "Joe's",
  'JOE’S',
  'Łódź Co.',
  '東京',
);
const id = fc.constantFrom('CLB-A', 'CLB-B', 'CLB-C');
const note = fc.oneof(
  fc.constant(''),
  fc.tuple(id, name).map(([of, own]) => `${of} ${own}`),
);
const club = fc.record({
  id,
  name: fc.oneof(name, fc.constant('')),
  formerNames: fc.array(name, { maxLength: 2 }).map((names) => names.join('\n')),
  names: note,
});

test('whatever the other rows are, the record and its rows are the same as when all is read', () => {
  const visit = fc.record({ club: fc.oneof(name, id) });
  fc.assert(
    fc.property(fc.array(club, { maxLength: 4 }), fc.array(visit, { maxLength: 5 }), (clubRows, visitRows) => {
      const desk = town(
        clubRows,
        visitRows.map((row, index) => ({ id: `VIS-${index}`, what: `Visit ${index}`, ...row })),
      );
      for (const each of ['CLB-A', 'CLB-B']) expect(about(desk, each, true)).toEqual(about(desk, each, false));
    }),
    { numRuns: 6 },
  );
});

test('a long tab is not read for it: a few rows are', () => {
  const desk = town([{ id: 'CLB-A', name: 'Alder' }], [{ id: 'VIS-1', what: 'Tour', club: 'ALDER' }]);
  const { workbook, sheets } = desk.next();
  sheets.calls.length = 0;
  knowRecord(workbook, tab, 'CLB-A');
  expect(rowsNaming(workbook, visits, 'club', tab, 'CLB-A').rows.map(({ what }) => what)).toEqual(['Tour']);
  expect(sheets.calls).toEqual(Array.from({ length: 9 }, () => 'read'));
  expect(workbook.hasWhole(tab)).toBe(false);
  expect(workbook.table(clubs).rows).toHaveLength(1);
});

test('what is known grows, and what was known stays', () => {
  const desk = town(
    [
      { id: 'CLB-A', name: 'Alder' },
      { id: 'CLB-B', name: 'Birch', formerNames: 'Beech\nAsh' },
    ],
    [],
  );
  const { workbook } = desk.next();
  knowRows(workbook, tab, { ids: ['CLB-A'] });
  expect(workbook.follow(clubs, { label: 'Ash' })).toBeNull();
  knowRows(workbook, tab, { names: ['ASH'] });
  expect(workbook.follow(clubs, { label: 'Ash' })?.id).toBe('CLB-B');
  expect(workbook.table(clubs).byId.has('CLB-A')).toBe(true);
});

test('a tab that has been read, or is short, is left as it is', () => {
  const desk = town([{ id: 'CLB-A', name: 'Alder' }], []);
  const { workbook } = desk.next();
  workbook.table(clubs);
  knowRecord(workbook, tab, 'CLB-A');
  expect(workbook.hasWhole(tab)).toBe(true);
  const short = paper([clubs]);
  short.type(tab, { id: 'CLB-A', name: 'Alder' });
  const next = short.next();
  knowRecord(next.workbook, tab, 'CLB-A');
  expect(next.workbook.hasRead(tab)).toBe(false);
});

test('the row of a number is known, with or without an id', () => {
  const desk = town([{ id: 'CLB-A', name: 'Alder' }, { name: 'Typed just now' }], []);
  for (const [row, expected] of [
    [10, 'CLB-A'],
    [910, '#910'],
  ] as const) {
    const { workbook } = desk.next();
    knowRowAt(workbook, tab, row);
    expect(workbook.table(clubs).rows.map((each) => each.id)).toEqual([expected]);
  }
});

test('what is not found is looked for in the whole tab', () => {
  const desk = town([{ id: 'CLB-A', name: 'Alder' }], []);
  const { workbook, sheets } = desk.next();
  sheets.find = () => [];
  knowRecord(workbook, tab, 'CLB-A');
  expect(workbook.table(clubs).byId.get('CLB-A')?.name).toBe('Alder');
  expect(workbook.hasWhole(tab)).toBe(true);
});
