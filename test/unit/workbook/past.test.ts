// The hourly run leaves out of rows long over what matters only around their day; nothing else differs from reading all.
import type { Cell } from '../../../src/google/cells';
import type { CalendarDate } from '../../../src/shared/dates';
import { date, text, tick } from '../../../src/workbook/columns';
import { defineTab, type AnyTab } from '../../../src/workbook/tab';
import type { Workbook } from '../../../src/workbook/workbook';
import { paper, type Paper } from '../../support/paper';

const tours = defineTab({
  key: 'tour',
  title: 'Tours',
  group: 'Machinery',
  about: 'Tours.',
  prefix: 'TOR',
  label: 'name',
  open: ['day', 'lastDay', 'place'],
  passing: { day: 'day', lastDay: 'lastDay', columns: ['lunch', 'bus', 'state'] },
  columns: {
    name: text({ title: 'Name', note: 'Its name.' }),
    lunch: text({ title: 'Lunch', note: 'What to eat.' }),
    day: date({ title: 'Day', note: 'First day.' }),
    lastDay: date({ title: 'Last day', note: 'Last day.' }),
    place: text({ title: 'Place', note: 'Where.' }),
    bus: tick({ title: 'Bus', note: 'Whether by bus.' }),
    state: text({ title: 'State', note: 'How far.', app: true }),
    outcome: text({ title: 'Outcome', note: 'What came of it.' }),
  },
});
const tab = tours as unknown as AnyTab;

const since = '2025-08-10' as CalendarDate;
const before = { date: '2025-08-09', time: '00:00' } as Cell;
const after = { date: '2025-08-10', time: '00:00' } as Cell;
const details = { place: 'Gate B', lunch: 'Bring it', bus: true, state: 'Ready', outcome: 'Two hosts' };

/** `rows` stand below `count` others that were over long ago. */
function desk(rows: readonly Record<string, Cell>[], count = 6_000): Paper {
  const made = paper([tours]);
  const [grid] = [...made.sheets.grids.values()];
  const cells = (row: Record<string, Cell>): Cell[] => Object.keys(tours.columns).map((name) => row[name] ?? '');
  for (let number = 0; number < count; number++)
    grid![number + 2] = cells({ id: `TOR-F${number}`, name: `Tour ${number}`, day: before, ...details });
  rows.forEach(
    (row, index) =>
      (grid![2 + count + index] = cells({ id: `TOR-${index}`, name: `Last ${index}`, ...details, ...row })),
  );
  return made;
}

const skimming = (made: Paper): Workbook => {
  const { workbook } = made.next();
  workbook.leavePast(since);
  return workbook;
};
const lunchOf = (workbook: Workbook, id: string) => workbook.table(tours).byId.get(id)?.lunch;

test('what was over before lacks lunch, bus and state; all else is as if all had been read', () => {
  const made = desk([{ day: after }]);
  const whole = made.next().workbook.table(tours);
  const table = skimming(made).table(tours);
  expect(table.rows.map((row) => ({ ...row, lunch: null, bus: null, state: null }))).toEqual(
    whole.rows.map((row) => ({ ...row, lunch: null, bus: null, state: null })),
  );
  expect(table.byId.get('TOR-F0')).toMatchObject({ lunch: null, bus: false, state: null, outcome: 'Two hosts' });
  expect(table.byId.get('TOR-0')).toEqual(whole.byId.get('TOR-0'));
  expect(table.titles).toEqual(whole.titles);
  expect(table.problems).toEqual(whole.problems);
});

test.each<[string, Record<string, Cell>, boolean]>([
  ['that day', { day: after }, true],
  ['the day before', { day: before }, false],
  ['begun before, over on that day', { day: before, lastDay: after }, true],
  ['begun and over before', { day: before, lastDay: before }, false],
  ['without a day', {}, true],
  ['with a day that nobody can read', { day: 'soon' }, true],
  ['with a last day that nobody can read', { day: before, lastDay: 'soon' }, true],
])('%s', (_case, days, isAtHand) => {
  expect(lunchOf(skimming(desk([{ ...days }])), 'TOR-0')).toBe(isAtHand ? 'Bring it' : null);
});

test('fewer cells are read, in a few reads more', () => {
  const made = desk([{ day: after }]);
  const { sheets } = made;
  let cells = 0;
  const block = sheets.readBlock.bind(sheets);
  sheets.readBlock = (sheetId, row, column, rows, columns) => {
    cells += rows * columns;
    return block(sheetId, row, column, rows, columns);
  };
  const reads = sheets.calls.length;
  skimming(made).table(tours);
  expect(cells).toBeLessThan(6_001 * 9);
  expect(sheets.calls.length - reads).toBeLessThanOrEqual(9);
});

test('a short tab is read whole', () => {
  expect(lunchOf(skimming(desk([], 100)), 'TOR-F7')).toBe('Bring it');
});

test('a tab that lacks a column is read whole', () => {
  const made = desk([]);
  const [grid] = [...made.sheets.grids.values()];
  grid![0]![Object.keys(tours.columns).indexOf('place')] = '';
  expect(lunchOf(skimming(made), 'TOR-F7')).toBe('Bring it');
});

test('somebody sorts between two reads: all is read at once, so that no row gets another’s lunch', () => {
  const made = desk([{ day: after, lunch: 'At the mill' }]);
  const { sheets } = made;
  const column = sheets.readColumn.bind(sheets);
  sheets.readColumn = (sheetId, number) => {
    const grid = sheets.grid(sheetId);
    grid.splice(2, 0, ...grid.splice(-1));
    return column(sheetId, number);
  };
  const workbook = skimming(made);
  expect(lunchOf(workbook, 'TOR-F7')).toBe('Bring it');
  expect(lunchOf(workbook, 'TOR-0')).toBe('At the mill');
});

test('where most rows are at hand, in no order, all is read', () => {
  const mixed = Array.from({ length: 6_000 }, (_, index) => ({ day: index % 2 === 0 ? after : before }));
  expect(lunchOf(skimming(desk(mixed, 1)), 'TOR-1')).toBe('Bring it');
});

test('what was not read is not written over', () => {
  const made = desk([{ day: after }]);
  const workbook = skimming(made);
  expect(() => workbook.change(tours, 'TOR-F7', { lunch: 'None' })).toThrow('lunch of TOR-F7 was not read');
  workbook.change(tours, 'TOR-F7', { outcome: 'Three hosts', state: 'Over' });
  workbook.change(tours, 'TOR-0', { lunch: 'None' });
  workbook.commit();
  expect(made.cells(tab)[7]).toMatchObject({ lunch: 'Bring it', outcome: 'Three hosts', state: 'Over' });
  expect(made.cells(tab)[6_000]).toMatchObject({ lunch: 'None', bus: true });
});
