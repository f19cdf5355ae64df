// A large workbook is saved in pieces, so that the page is answered meanwhile; what is saved is of one moment.
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Machine } from '../../local/runtime/machine';
import { inPieces } from '../../local/workbench/server/pieces';
import { StateFile } from '../../local/workbench/server/store';
import { coordinator, machineOf, runAs } from './support';

const rows = 5000;
const fill = `function main() {
  var rows = [];
  for (var row = 1; row <= ${rows}; row++) rows.push(['“Row” ' + row, row, null, row % 2 === 0]);
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.insertRowsAfter(1000, ${rows - 1000});
  sheet.getRange(1, 1, ${rows}, 4).setValues(rows);
}`;

let machine: Machine;
beforeAll(async () => {
  machine = machineOf(fill);
  await runAs(machine);
});

test('the pieces are the text; lists that may change are taken at once', () => {
  const [still, living] = [0, 1].map(() => Array.from({ length: 2500 }, (_, index) => [index, `${index}"]`])) as [
    unknown[],
    unknown[],
  ];
  const value = { a: [1, still], b: { living, c: still }, empty: [] };
  const text = JSON.stringify(value);
  const pieces = inPieces(value, (list) => list === still);
  living.length = 0;
  expect([...pieces].join('')).toBe(text);
});

test('what happens while it is saved is not half in it, and others get their turn', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'saving-'));
  let begun = false;
  const file = new StateFile(folder, () => {
    begun = true;
    return { version: 1, user: coordinator, machine: machine.snapshot() };
  });
  const before = JSON.stringify(machine.save());
  let turns = 0;
  const count = () => (turns++, (turn = setImmediate(count)));
  let turn = setImmediate(count);
  file.later();
  // The last row is made text last; it is changed as soon as the saving has begun.
  const sheet = machine.selection(coordinator).sheetId;
  while (!begun) await new Promise(setImmediate);
  turns = 0;
  const edited = machine.edit(coordinator, sheet, rows, 1, [['changed']]);
  await file.settled();
  clearImmediate(turn);
  await edited;
  expect(turns).toBeGreaterThan(3);
  const saved = JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8')) as { machine: unknown };
  expect(JSON.stringify(saved.machine)).toBe(before);
  expect(JSON.stringify(Machine.load(saved.machine, { project: machine.project }).save())).toBe(before);
  rmSync(folder, { recursive: true, force: true });
});

test.each(['at the end', 'in the background'])('what is saved %s is for its owner alone', async (when) => {
  const folder = mkdtempSync(join(tmpdir(), 'saving-'));
  chmodSync(folder, 0o755);
  const file = new StateFile(folder, () => ({ version: 1, user: coordinator, machine: {} }));
  if (when === 'at the end') file.now();
  else {
    file.later();
    await new Promise((resolve) => setTimeout(resolve, 700));
    await file.settled();
  }
  const modes = [folder, join(folder, 'state.json')].map((path) => (statSync(path).mode & 0o777).toString(8));
  expect(modes).toEqual(['700', '600']);
  rmSync(folder, { recursive: true });
});
