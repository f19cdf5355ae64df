import fc from 'fast-check';
import type { Cell } from '../../../src/google/cells';
import { text } from '../../../src/workbook/columns';
import { defineTab } from '../../../src/workbook/tab';
import { paper, type Paper } from '../../support/paper';

const rooms = defineTab({
  key: 'room',
  title: 'Rooms',
  group: 'Machinery',
  about: 'Rooms.',
  prefix: 'RM',
  label: 'name',
  columns: {
    name: text({ title: 'Name', note: 'As on the door.' }),
    floor: text({ title: 'Floor', note: 'From the street.' }),
  },
});

/** Rows by name; those in capitals have been there for long and have an id. */
function building(names: readonly string[]): Paper {
  const desk = paper([rooms]);
  for (const name of names) desk.type(rooms, { id: isOld(name) ? `RM-${name}` : '', name });
  desk.sheets.insertRows(1, desk.sheets.rowCount(1) + 1, 1);
  return desk;
}

const isOld = (name: string): boolean => name !== name.toLowerCase();
const idsByName = (desk: Paper): [unknown, unknown][] => desk.cells(rooms).map(({ name, id }) => [name, id]);

/** Ids are given, and right before they are written staff do this to the rows. */
function numberWhile(desk: Paper, staff: (rows: Cell[][]) => Cell[][]) {
  const { workbook, sheets } = desk.next();
  const write = sheets.write.bind(sheets);
  workbook.table(rooms);
  sheets.calls.length = 0;
  sheets.write = (...place) => {
    sheets.write = write;
    const grid = sheets.grid(1);
    const [top, below] = [grid.slice(0, 2), staff(grid.slice(2))];
    grid.splice(0, grid.length, ...top, ...below);
    write(...place);
  };
  workbook.giveIds(rooms);
  return { known: workbook.table(rooms), calls: sheets.calls };
}

test('rows that were typed get ids with two looks and one write for each stretch of them', () => {
  const desk = building(['A', 'new one', 'B', 'new two']);
  const { known, calls } = numberWhile(desk, (rows) => rows);
  expect(calls).toEqual(['read', 'write', 'write', 'read']);
  expect(known.unnumbered).toEqual([]);
  expect(known.rows.map(({ name }) => name)).toEqual(['A', 'new one', 'B', 'new two']);
  expect(idsByName(desk)).toEqual(known.rows.map(({ name, id }) => [name, id]));
});

test.each<[string, (rows: Cell[][]) => Cell[][], string[]]>([
  ['put a row in above', (rows) => [['', '', ''], ...rows.slice(0, -1)], []],
  ['delete a row above', (rows) => rows.slice(1), ['A']],
  ['turn the rows around', (rows) => rows.slice().reverse(), []],
  ['move the typed row to the end', ([a, typed, ...rest]) => [a!, ...rest, typed!], []],
])('staff who %s in between leave every other row its id', (_what, staff, gone) => {
  const desk = building(['A', 'new', 'B', 'C']);
  const { known } = numberWhile(desk, staff);
  const ids = new Map(idsByName(desk));
  for (const name of ['A', 'B', 'C'].filter((each) => !gone.includes(each))) expect(ids.get(name)).toBe(`RM-${name}`);
  // What this run takes for the id of the typed row stands in that row, or there is none until the next run.
  for (const { name, id } of known.rows.filter((row) => row.name === 'new')) expect(ids.get(name)).toBe(id);
  expect(known.rows.length + known.unnumbered.length).toBe(4);
});

test('however rows are mixed in between, each that had an id has it, and what is known of the others is so', () => {
  const names = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'a', 'b', 'c', 'd'), { minLength: 2 });
  fc.assert(
    fc.property(
      names,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 }),
      (rows, mix) => {
        const desk = building(rows);
        const { known } = numberWhile(desk, (lines) =>
          lines
            .map((line, index) => ({ line, at: mix[index]! }))
            .sort((a, b) => a.at - b.at)
            .map(({ line }) => line),
        );
        const now = idsByName(desk);
        for (const name of rows.filter(isOld)) expect(now).toContainEqual([name, `RM-${name}`]);
        for (const { name, id } of known.rows) expect(now).toContainEqual([name, id]);
        const ids = now.map(([, id]) => id).filter((id) => id !== '');
        expect(new Set(ids).size).toBe(ids.length);
      },
    ),
  );
});

test('two rows of the same name: the one that had an id keeps it', () => {
  const desk = paper([rooms]);
  desk.type(rooms, { id: 'RM-1', name: 'Tour' });
  desk.type(rooms, { id: '', name: 'Tour' });
  desk.sheets.insertRows(1, desk.sheets.rowCount(1) + 1, 1);
  numberWhile(desk, (rows) => [['', '', ''], ...rows.slice(0, -1)]);
  expect(desk.cells(rooms).filter(({ id }) => id === 'RM-1')).toHaveLength(1);
});

test('a column that is moved in between is found', () => {
  const desk = building(['A', 'new', 'B']);
  const { sheets, workbook } = desk.next();
  workbook.table(rooms);
  for (const line of sheets.grid(1)) line.push(line.shift()!);
  workbook.giveIds(rooms);
  const found = desk
    .next()
    .workbook.table(rooms)
    .rows.map(({ name, id }) => [name, id]);
  expect(found).toEqual(workbook.table(rooms).rows.map(({ name, id }) => [name, id]));
  expect(found.map(([name]) => name)).toEqual(['A', 'new', 'B']);
});
