/**
 * `npm run bench`: counts and times for the plan's "Numbers to hold", measured on the built bundle in the local
 * runtime. Exits 1 when a limit is exceeded. `--json` prints one JSON document and nothing else. `--quick` uses a
 * twentieth of the large district. `--page` instead measures how the workbench's page scrolls and types in a long sheet
 * (see page/main.ts).
 */
import { parseArgs } from 'node:util';
import * as colleges from './colleges';
import * as intake from './intake';
import { excess, type Operation, type Times } from './measure';
import * as operations from './operations';
import { measurePage } from './page/main';
import * as recruiting from './recruiting';
import * as runtime from './runtime';
import { scale, type ScaleRow } from './scale';
import { operationTable, pageTable, scaleTable, timeTable } from './tables';

export interface Results {
  operations: Operation[];
  bundle: { bytes: number; coldMs: number };
  /** Medians. The spread of each, `coldMs` included, is in `times`. */
  runtime: { startMs: number; cells200kMs: number; saveLoad100kRowsMs: number };
  times: Record<'coldMs' | 'startMs' | 'cells200kMs' | 'saveLoad100kRowsMs', Times>;
  scale: ScaleRow[];
  /** The limits that were exceeded, in words. */
  exceeded: string[];
}

async function measureAll(part: number, onStep: (what: string) => void): Promise<Results> {
  const done: Operation[] = [];
  const each = async (
    what: string,
    sizes: number[],
    run: (n: number) => Promise<Operation | Operation[]>,
  ): Promise<void> => {
    onStep(what);
    for (const n of sizes) done.push(...[await run(n)].flat());
  };
  onStep('the bundle and the runtime');
  // This goes first, while little memory is in use.
  const { bytes, cold } = await runtime.coldStart();
  const times = {
    coldMs: cold,
    startMs: await runtime.start(),
    cells200kMs: await runtime.cells(),
    saveLoad100kRowsMs: await runtime.saveAndLoad(),
  };
  await each('opening', [10, 1000, 10_000], operations.open);
  await each('reading', [10, 1000, 10_000], operations.read);
  await each('changing rows', [1, 20, 500], operations.change);
  await each('adding rows', [1, 50, 2000], operations.add);
  await each('sending', [10, 50, 200], operations.send);
  await each('approving', [10, 50, 200], operations.approve);
  await each('the calendar', [1, 20, 200], operations.calendar);
  await each('an idle hour', [10, 1000, 10_000], operations.idle);
  await each('sidebars', [10, 100, 1000], operations.sidebars);
  await each('campaigns', [10, 50, 200], recruiting.campaign);
  await each('merging', [1, 20, 500], recruiting.merge);
  await each('inquiries', [1, 10, 50], intake.inquiries);
  await each('answers at once', [200, 1000, 5000], intake.flood);
  await each('colleges', [30, 300, 1200], colleges.visits);
  await each('letters', [1, 20, 200], recruiting.letters);
  await each('duplicates', [100, 1000, 3300], recruiting.find);
  onStep('a large district');
  const large = await scale(part);
  const results = {
    operations: done,
    bundle: { bytes, coldMs: cold.median },
    runtime: {
      startMs: times.startMs.median,
      cells200kMs: times.cells200kMs.median,
      saveLoad100kRowsMs: times.saveLoad100kRowsMs.median,
    },
    times,
    scale: large,
  };
  return { ...results, exceeded: exceeded(results) };
}

function exceeded({ operations: done, bundle, runtime: local, scale: large }: Omit<Results, 'exceeded'>): string[] {
  const said = done.flatMap(excess);
  const measured = { ...bundle, ...local };
  for (const [name, limit] of Object.entries(runtime.limits)) {
    const value = measured[name as keyof typeof measured];
    if (value > limit) said.push(`${name}: ${value}, at most ${limit}`);
  }
  for (const { name, maxSeconds, modelledSeconds } of large) {
    if (modelledSeconds.typical > maxSeconds)
      said.push(`${name} of a large district: ${modelledSeconds.typical} s modelled, at most ${maxSeconds} s`);
  }
  return said;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, page: { type: 'boolean' } },
  });
  const onStep = (what: string) => {
    if (!values.json) console.error(`… ${what}`);
  };
  if (values.page) {
    const page = await measurePage(onStep);
    return console.log(values.json ? JSON.stringify(page) : pageTable(page));
  }
  const results = await measureAll(values.quick ? 0.05 : 1, onStep);
  if (values.json) console.log(JSON.stringify(results));
  else {
    console.log([operationTable(results.operations), timeTable(results), scaleTable(results.scale)].join('\n\n'));
    console.log(
      `\n${results.exceeded.length === 0 ? 'All limits are kept.' : `Beyond their limits:\n  ${results.exceeded.join('\n  ')}`}`,
    );
  }
  if (results.exceeded.length > 0) process.exitCode = 1;
}

void main();
