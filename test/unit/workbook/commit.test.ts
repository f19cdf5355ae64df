import fc from 'fast-check';
import { text } from '../../../src/workbook/columns';
import { defineTab } from '../../../src/workbook/tab';
import { paper, type Paper } from '../../support/paper';

const rooms = defineTab({
  key: 'room',
  title: 'Rooms',
  group: 'Machinery',
  about: 'Rooms.',
  prefix: 'RM',
  columns: {
    name: text({ title: 'Name', note: 'As on the door.' }),
    state: text({ title: 'State', note: 'By the app.', app: true }),
    since: text({ title: 'Since', note: 'By the app.', app: true }),
  },
});

function building(count: number): Paper {
  const desk = paper([rooms]);
  for (let number = 0; number < count; number++)
    desk.type(rooms, { id: `RM-${number}`, name: `Room ${number}`, state: 'free', since: 'Monday' });
  return desk;
}

const states = (desk: Paper): unknown[] => desk.cells(rooms).map(({ state }) => state);

test('rows between the changed ones keep what another run wrote there in the meantime', () => {
  const desk = building(3);
  const slow = desk.next();
  slow.workbook.change(rooms, 'RM-0', { state: 'taken' });
  slow.workbook.change(rooms, 'RM-2', { state: 'taken' });
  const quick = desk.next();
  quick.workbook.change(rooms, 'RM-1', { state: 'closed', since: 'Tuesday' });
  quick.workbook.commit();
  slow.workbook.commit();
  expect(states(desk)).toEqual(['taken', 'closed', 'taken']);
  expect(desk.cells(rooms)[1]).toMatchObject({ since: 'Tuesday' });
});

test.each([1, 2, 25])('changing %d of 60 rows costs three calls, apart or together', (count) => {
  for (const step of [1, 2]) {
    const desk = building(60);
    const { workbook, sheets } = desk.next();
    workbook.table(rooms);
    sheets.calls.length = 0;
    for (let index = 0; index < count; index++)
      workbook.change(rooms, `RM-${index * step}`, { state: `taken ${index}`, since: 'Friday' });
    workbook.commit();
    expect(sheets.calls).toEqual(['read', 'read', 'write']);
  }
});

test('a column that staff have moved since is found again', () => {
  const desk = building(4);
  const { workbook, sheets } = desk.next();
  workbook.change(rooms, 'RM-0', { state: 'taken' });
  workbook.change(rooms, 'RM-3', { state: 'taken' });
  for (const line of sheets.grid(1)) line.splice(1, 0, line.pop()!); // Since comes before Name.
  workbook.commit();
  const column = sheets.grid(1)[0]!.indexOf('room.state');
  expect(
    sheets
      .grid(1)
      .slice(2)
      .map((line) => line[column]),
  ).toEqual(['taken', 'free', 'free', 'taken']);
  expect(sheets.grid(1)[2]![1]).toBe('Monday');
});

test.each([
  ['a small tab', 4, 9, ['read', 'write']],
  ['a large tab', 2600, 9, ['read', 'write']],
  ['a tab without room', 4, 0, ['read', 'insert', 'write']],
  ['a large tab without room', 2600, 0, ['read', 'insert', 'write']],
])('rows are added to %s with two calls, and one more to make room', (_what, count, room, calls) => {
  const desk = building(count);
  const { workbook, sheets } = desk.next();
  sheets.grid(1).push(...Array.from({ length: room }, () => ['', '', '', '']));
  workbook.add(rooms, [{ name: 'Attic' }, { name: 'Cellar' }]);
  sheets.calls.length = 0;
  workbook.commit();
  expect(sheets.calls).toEqual(calls);
  expect(
    desk
      .cells(rooms)
      .filter(({ name }) => name !== '')
      .slice(-2),
  ).toMatchObject([{ name: 'Attic' }, { name: 'Cellar' }]);
});

test('rows are added, and cells changed, where staff have moved columns and rows in the meantime', () => {
  const desk = building(4);
  const { workbook, sheets } = desk.next();
  workbook.change(rooms, 'RM-2', { name: 'Library', state: 'taken' });
  workbook.add(rooms, [{ name: 'Attic', since: 'Friday' }]);
  const grid = sheets.grid(1);
  for (const line of grid) line.splice(0, 0, line.pop()!); // Since comes before Name.
  grid.splice(2, 0, grid.splice(4, 1)[0]!); // RM-2 comes first.
  sheets.calls.length = 0;
  workbook.commit();
  expect(sheets.calls.filter((call) => call === 'read')).toHaveLength(1);
  expect(grid.slice(2, 7).map(([since, name, , state]) => [since, name, state])).toEqual([
    ['Monday', 'Library', 'taken'],
    ['Monday', 'Room 0', 'free'],
    ['Monday', 'Room 1', 'free'],
    ['Monday', 'Room 3', 'free'],
    ['Friday', 'Attic', ''],
  ]);
});

test('two runs that change what they like, one committing in the middle of the other: the later one wins, cell by cell', () => {
  const rows = fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 8 });
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const desk = building(8);
      const slow = desk.next();
      for (const row of first) slow.workbook.change(rooms, `RM-${row}`, { state: 'slow' });
      const quick = desk.next();
      for (const row of second) quick.workbook.change(rooms, `RM-${row}`, { state: 'quick' });
      quick.workbook.commit();
      slow.workbook.commit();
      const wanted = [0, 1, 2, 3, 4, 5, 6, 7].map((row) =>
        first.includes(row) ? 'slow' : second.includes(row) ? 'quick' : 'free',
      );
      expect(states(desk)).toEqual(wanted);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['small', 3],
  ['large', 2600],
])(
  'rows that lack room in a %s tab come in below the last one, and nothing typed meanwhile is lost',
  (_size, count) => {
    const desk = building(count);
    const slow = desk.next();
    slow.workbook.table(rooms);
    desk.type(rooms, { id: 'RM-typed', name: 'Typed meanwhile' });
    slow.sheets.calls.length = 0;
    slow.workbook.add(rooms, [{ name: 'New 1' }, { name: 'New 2' }]);
    slow.workbook.add(rooms, [{ name: 'New 3' }]);
    slow.workbook.commit();
    expect(slow.sheets.calls).toEqual(['read', 'insert', 'write']);
    const names = desk.cells(rooms).map(({ name }) => String(name));
    const expected = ['New 1', 'New 2', 'New 3', 'Typed meanwhile'];
    expect(names.filter((name) => name !== '' && !name.startsWith('Room')).sort()).toEqual(expected);
    expect(names.filter((name) => name.startsWith('Room'))).toHaveLength(count);
  },
);

test('where room was made, the next rows have it', () => {
  const desk = building(3);
  const { workbook, sheets } = desk.next();
  workbook.add(rooms, [{ name: 'New 1' }]);
  workbook.commit();
  sheets.calls.length = 0;
  workbook.add(rooms, [{ name: 'New 2' }, { name: 'New 3' }]);
  workbook.commit();
  expect(sheets.calls).toEqual(['read', 'write']);
  expect(desk.cells(rooms).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Room 0', 'Room 1', 'Room 2', 'New 1', 'New 2', 'New 3']),
  );
});

/** Wherever the columns stand. */
const asFound = (desk: Paper) => desk.next().workbook.table(rooms).rows;

/** As a person drags a column: the first one comes to stand last. */
const moveFirstColumn = (desk: Paper): void => desk.sheets.grid(1).forEach((row) => row.push(...row.splice(0, 1)));

test.each([
  ['a tab that is full', 0],
  ['a tab with room', 5],
])('a column that was moved since the tab was read is found again when rows are added to %s', (_what, room) => {
  const desk = building(3);
  if (room > 0) desk.sheets.insertRows(1, desk.sheets.rowCount(1) + 1, room);
  const slow = desk.next();
  slow.workbook.table(rooms);
  moveFirstColumn(desk);
  slow.workbook.add(rooms, [{ name: 'New', state: 'free' }]);
  slow.workbook.commit();
  expect(asFound(desk).find(({ name }) => name === 'New')).toMatchObject({ state: 'free', since: null });
});

test.each([
  ['a row', (desk: Paper) => desk.sheets.grid(1).splice(3, 0, ['', '', '', ''])],
  ['a column', (desk: Paper) => desk.sheets.grid(1).forEach((row) => row.push('', ...row.splice(0, 1)))],
  ['the column of ids', (desk: Paper) => desk.sheets.grid(1).forEach((row) => row.push('', ...row.splice(1, 1)))],
])(
  '%s that is put in while the tab is looked at, after its extent is known, makes for another look',
  (_what, change) => {
    const desk = building(3);
    desk.sheets.insertRows(1, desk.sheets.rowCount(1) + 1, 5);
    const slow = desk.next();
    slow.workbook.table(rooms);
    const { sheets } = slow;
    const readAll = sheets.readAll.bind(sheets);
    // At Google, getDataRange tells how far the cells reach, and getValues reads that far: staff may come in between.
    sheets.readAll = (sheetId) => {
      const [rowCount, width] = [readAll(sheetId).length, sheets.grid(sheetId)[0]!.length];
      change(desk);
      sheets.readAll = readAll;
      return readAll(sheetId)
        .slice(0, rowCount)
        .map((row) => row.slice(0, width));
    };
    slow.workbook.add(rooms, [{ name: 'New' }]);
    slow.workbook.commit();
    const names = asFound(desk).map(({ name }) => name);
    expect(names.sort()).toEqual(['New', 'Room 0', 'Room 1', 'Room 2']);
  },
);

/** Somebody inserts a row while the tab is measured: the last row is not in what is read. */
function cutOnce(desk: Paper): void {
  const { sheets } = desk;
  const { readAll } = sheets;
  sheets.readAll = (sheetId) => {
    sheets.readAll = readAll;
    return readAll.call(sheets, sheetId).slice(0, -1);
  };
}

test.each([
  ['added', 3],
  ['removed', 1],
])('a row that a later read lacks is looked for once more, also when this execution has %s rows', (what, count) => {
  const desk = building(2);
  const { workbook } = desk.next();
  workbook.table(rooms);
  if (what === 'added') workbook.add(rooms, [{ name: 'Hall' }]);
  else workbook.remove(rooms, ['RM-0']);
  workbook.commit();
  cutOnce(desk);
  expect(workbook.reread(rooms).rows).toHaveLength(count);
});

test('rows that staff have removed cost one look more, and are gone', () => {
  const desk = building(3);
  const { workbook } = desk.next();
  workbook.table(rooms);
  desk.sheets.grid(1).splice(3, 1);
  desk.sheets.calls.length = 0;
  expect(workbook.reread(rooms).rows.map(({ name }) => name)).toEqual(['Room 0', 'Room 2']);
  expect(desk.sheets.calls).toEqual(['read', 'read']);
});
