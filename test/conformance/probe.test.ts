// The probe as a person runs it: the menu, the tab with results, the times, and a run that is cut short.
import { Workbooks } from '../../local/runtime/host/sheets/workbooks';
import type { Machine } from '../../local/runtime/machine';
import model from '../../local/runtime/wire/cost-model.json';
import { compare, probe } from '../../tools/build-probe.mjs';
import { person, probeMachine } from './support';

type Times = { samples: Record<string, [extent: number, ms: number][]> };

function cells(machine: Machine): string[][] {
  const { grid } = machine.world.part(Workbooks).bound().sheetNamed('Probe results')!;
  return Array.from({ length: grid.lastRow() }, (_, row) =>
    grid.rowValues(row + 1, 1, 5).map((value) => String(value ?? '')),
  );
}

/** Chooses *Run* until it says that all is done. */
async function runAll(machine: Machine, toasts: string[]): Promise<number> {
  for (let runs = 1; runs < 20; runs++) {
    const record = await machine.run({ functionName: 'runProbe', user: person, cause: 'menu' });
    expect(record.error).toBeUndefined();
    expect(record.endedAt - record.startedAt).toBeLessThan(300_000);
    if (toasts.at(-1)!.includes('passed')) return runs;
  }
  throw new Error(`It does not come to an end: ${toasts.at(-1)}`);
}

test('the menu runs everything, in parts of less than six minutes', async () => {
  const toasts: string[] = [];
  const machine = probeMachine({ toast: (_user, { text }) => void toasts.push(text) });
  await machine.open(person);
  expect(machine.menus(person)).toMatchObject([
    { name: 'Probe', items: [{ label: 'Run', functionName: 'runProbe' }, {}, 'separator', {}, {}, {}] },
  ]);
  await runAll(machine, toasts);

  const { checks } = probe();
  const rows = cells(machine);
  expect(rows[0]).toEqual(['Check', 'Result', 'Message', 'ms', 'Google page']);
  const made = rows.slice(1, checks.length + 1);
  expect(made.map(([name]) => name)).toEqual(checks.map(({ name }) => name));
  // No mail is sent unless a person has allowed it.
  expect(made.filter(([, result]) => result !== 'pass').map(([name, result]) => [name, result])).toEqual([
    ['mail_send', 'left out'],
  ]);
  expect(made[0]![4]).toBe(checks[0]!.page);

  // The model's own times, measured with a script's clock, are what the model says.
  const times = JSON.parse(rows.at(-1)![1]!) as Times;
  const compared = compare(times, model);
  expect(compared.length).toBeGreaterThan(20);
  for (const { entry, of, model: known, measured } of compared)
    expect({ entry, of, close: Math.abs(measured - known.typical) <= 0.2 * known.typical + 1 }).toEqual({
      entry,
      of,
      close: true,
    });
});

test('a check in which the run dies is told, and the next run goes on behind it', async () => {
  const toasts: string[] = [];
  const machine = probeMachine({ toast: (_user, { text }) => void toasts.push(text) });
  const faults = ({ type, member }: { type: string; member: string }) =>
    type === 'Form' && member === 'addScaleItem' ? { kill: 'drop' as const } : undefined;
  let dead;
  do dead = await machine.run({ functionName: 'runProbe', user: person, cause: 'menu', faults });
  while (dead.status === 'completed' && !toasts.at(-1)!.includes('passed'));
  expect(dead.status).toBe('ended');
  await runAll(machine, toasts);
  const failed = cells(machine).filter(([, result]) => result === 'FAIL');
  expect(failed.map(([name, , message]) => [name, message])).toEqual([
    ['forms_items', 'the run ended during this check'],
  ]);
  expect(toasts.at(-1)).toMatch(/^\d+ passed, 1 failed, 1 left out$/);
});

test('times are set beside the model: a call, and a cell where the cost grows with them', () => {
  const measured: Times = {
    samples: {
      'props.get': [
        [1, 10],
        [1, 500],
        [1, 900],
      ],
      'sheet.read': [
        [100, 200],
        [1100, 220],
      ],
    },
  };
  expect(
    compare(measured, model).map(({ entry, of, measured: ms, verdict }) => [
      entry,
      of,
      Math.round(ms * 1000) / 1000,
      verdict,
    ]),
  ).toEqual([
    ['props.get', 'call', 500, 'slower than high'],
    ['sheet.read', 'call', 198, 'slower than high'],
    ['sheet.read', 'cell', 0.02, 'within'],
  ]);
  expect(() => compare({ samples: { 'no.such': [[1, 1]] } }, model)).toThrow('The cost model has no entry no.such.');
});
