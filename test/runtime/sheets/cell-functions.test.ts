// Functions of the script in cells: https://developers.google.com/apps-script/guides/sheets/functions
import { sheetView, Workbooks } from '../../../local/runtime/host/sheets';
import type { Machine } from '../../../local/runtime/machine';
import { coordinator, machineOf, projectOf, runAs, valueOf } from '../support';

const script = `
/** @customfunction */
function DOUBLE(input) {
  return Array.isArray(input) ? input.map((row) => row.map((cell) => cell * 2)) : input * 2;
}
function ageIn(date, year) { return date instanceof Date ? year - date.getFullYear() : 'no date'; }
function KINDS(range) { return range.map((row) => row.map((cell) => cell instanceof Date ? 'Date' : typeof cell)); }
function later(date, days) { return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days); }
function threeDown() { return [1, 'two', true]; }
function fails() { throw new Error('not today'); }
function writes() { SpreadsheetApp.getActiveSheet().getRange('H1').setValue(1); }
function mails() { MailApp.sendEmail('a@example.org', 's', 'b'); }
function reads() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue() + '!'; }
function slow() { Utilities.sleep(31000); return 1; }
function hidden_() { return 1; }
function SUM() { return 'ours'; }
function main() {}
`;

async function cells(rows: string[][]): Promise<Machine> {
  const machine = machineOf(script);
  await machine.edit(coordinator, 0, 1, 1, rows);
  return machine;
}

function values(machine: Machine, row: number, column: number, rows: number, columns: number): unknown[][] {
  const book = machine.world.part(Workbooks).bound();
  book.settle();
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_cell, across) => book.sheets[0]!.grid.value(row + down, column + across)),
  );
}

test('a cell, an expression, a text, calls within calls and within functions of Sheets', async () => {
  const machine = await cells([
    ['3', '=DOUBLE(A1)', '=double(A1+1)', '=DOUBLE(DOUBLE(B1))', '=SUM(DOUBLE(A1),1)', '=DOUBLE("4")'],
  ]);
  expect(values(machine, 1, 2, 1, 5)).toEqual([[6, 8, 24, 7, 8]]);
  await machine.edit(coordinator, 0, 1, 1, [['5']]);
  expect(values(machine, 1, 2, 1, 5)).toEqual([[10, 12, 40, 11, 8]]);
});

test('a range is an array of rows, and an array that is returned spreads out', async () => {
  const machine = await cells([
    ['1', '2', '=DOUBLE(A1:B2)'],
    ['3', ''],
    ['9/14/2026', 'x', '=KINDS(A3:B4)'],
    ['TRUE', '10%'],
  ]);
  expect(values(machine, 1, 3, 4, 2)).toEqual([
    [2, 4],
    [6, 0],
    ['Date', 'string'],
    ['boolean', 'number'],
  ]);
  await machine.edit(coordinator, 0, 2, 4, [['in the way']]);
  expect(values(machine, 1, 3, 1, 1)).toEqual([['#REF!']]);
});

test('dates go in and come out as dates, a plain array down a column', async () => {
  const machine = await cells([['9/14/2000', '=ageIn(A1,2026)', '=later(A1,20)', '=threeDown()']]);
  expect(values(machine, 1, 2, 1, 1)).toEqual([[26]]);
  const view = sheetView(machine.world.part(Workbooks).bound(), machine.world.part(Workbooks).bound().sheets[0]!, 0);
  expect(view.cells[0]![2]).toMatchObject({ text: '10/4/2000', kind: 'date' });
  expect(values(machine, 1, 4, 3, 1)).toEqual([[1], ['two'], [true]]);
});

test('what fails shows #ERROR!, and why stands among the executions', async () => {
  const machine = await cells([
    ['x', '=fails()', '=writes()', '=mails()', '=slow()', '=reads()', '=hidden_()', '=nowhere()', '=DOUBLE(NOW())'],
  ]);
  expect(values(machine, 1, 2, 1, 8)).toEqual([
    ['#ERROR!', '#ERROR!', '#ERROR!', '#ERROR!', 'x!', '#NAME?', '#NAME?', 'Loading...'],
  ]);
  expect(machine.executions.map(({ cause, error }) => [cause, error?.message])).toEqual([
    ['custom function', 'not today'],
    ['custom function', 'You do not have permission to call setValue'],
    ['custom function', 'You do not have permission to call sendEmail'],
    ['custom function', 'Exceeded maximum execution time'],
  ]);
});

test('a script reads what its own functions come to; another version of it computes anew', async () => {
  const machine = machineOf(`
    function TWICE(x) { return x * 2; }
    function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B1').setValues([[4, '=TWICE(A1)']]);
      return sheet.getRange('B1').getValue();
    }
    function read() { return SpreadsheetApp.getActiveSheet().getRange('A1:B1').setNote('x').getValues()[0][1]; }`);
  expect(valueOf(await runAs(machine))).toBe(8);
  machine.project = projectOf(
    "function TWICE(x) { return 'v2 ' + x; } function main() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('C1').setValue(1); return s.getRange('B1').getValue(); }",
  );
  expect(valueOf(await runAs(machine))).toBe('v2 4');
});
