/** How fast the bundle and the local runtime are on this machine, in ms. */
import { statSync } from 'node:fs';
import vm from 'node:vm';
import { Workbooks } from '../local/runtime/host/sheets/workbooks';
import { Machine } from '../local/runtime/machine';
import { times, type Times } from './measure';
import { builtProject, School } from './school';

export const limits = { bytes: 1_000_000, coldMs: 60, startMs: 30, cells200kMs: 1000, saveLoad100kRowsMs: 2000 };

/**
 * Compiles and evaluates the bundle from scratch each time. V8 keeps what it has compiled, so the text differs each
 * time.
 */
export async function coldStart(): Promise<{ bytes: number; cold: Times }> {
  const { source } = builtProject().sources[0]!;
  let copy = 0;
  const cold = await times(
    15,
    () => ({ context: vm.createContext({}), text: `${source}\n// ${copy++}` }),
    ({ context, text }) => new vm.Script(text, { filename: 'Code.js' }).runInContext(context) as unknown,
  );
  return { bytes: statSync('build/Code.js').size, cold };
}

/** A complete run of the bundle that does next to nothing. */
export async function start(): Promise<Times> {
  const school = await School.open();
  return times(
    15,
    () => undefined,
    () => school.run('onOpen'),
  );
}

const cellProgram = `
  function main() {
    const sheet = SpreadsheetApp.getActiveSheet();
    const rows = [];
    for (let row = 0; row < 10000; row++) {
      const line = [];
      for (let column = 0; column < 20; column++) line.push(column % 3 === 0 ? row : 'text ' + row + ' ' + column);
      rows.push(line);
    }
    sheet.getRange(1, 1, 10000, 20).setValues(rows);
    return sheet.getRange(1, 1, 10000, 20).getValues().length;
  }`;

const owner = 'teacher@example.edu';

function plain(source: string, rowCount: number): Machine {
  const machine = Machine.create({
    project: {
      sources: [{ name: 'Code.js', source }],
      html: new Map(),
      scopes: ['spreadsheets.currentonly'],
      timeZone: 'America/Chicago',
      advancedServices: [],
    },
    start: '2026-09-14T07:00',
    timeZone: 'America/Chicago',
    accounts: [{ email: owner, name: 'Teacher', kind: 'workspace' }],
    owner,
    spreadsheetName: 'Partners',
  });
  machine.world.part(Workbooks).bound().sheets[0]!.rowCount = rowCount;
  return machine;
}

export function cells(): Promise<Times> {
  return times(
    5,
    () => plain(cellProgram, 10_000),
    async (machine) => {
      const { value, error } = await machine.run({ functionName: 'main', user: owner, cause: 'bench' });
      if (value !== 10_000) throw new Error(`200,000 cells: ${error?.message}`);
    },
  );
}

/** Saves 100,000 rows of 10 cells as JSON text and loads them back into a working machine. */
export async function saveAndLoad(): Promise<Times> {
  const machine = plain('', 100_000);
  const { grid } = machine.world.part(Workbooks).bound().sheets[0]!;
  for (let row = 1; row <= 100_000; row++) {
    for (let column = 1; column <= 10; column++) grid.put(row, column, column % 2 ? `text ${row}` : row);
  }
  return times(
    5,
    () => undefined,
    () => {
      const text = JSON.stringify(machine.save());
      const again = Machine.load(JSON.parse(text), { project: machine.project });
      const last = again.world.part(Workbooks).bound().sheets[0]!.grid.value(100_000, 10);
      if (last !== 100_000) throw new Error('The last cell was lost between saving and loading.');
    },
  );
}
