/** `npm run demo`: Partnerbook's main job without a page, from an empty sheet to a month later. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { wallTime } from '../runtime/common/zones';
import type { Machine } from '../runtime/machine';
import { loadProject } from '../runtime/project';
import { coordinator, createSchool, fillSchool, timeZone, type FirstMorning } from '../sample/school';
import { exportAll } from './export';
import { demoOptions, usage, type DemoOptions } from './options';
import { Meter, summarize, tell } from './summary';

const dayMs = 86_400_000;

async function demo({ organizations, days, out, json }: DemoOptions): Promise<void> {
  const began = Date.now();
  const meter = new Meter();
  const school = createSchool({
    project: loadProject('build'),
    events: { executionEnded: (record) => meter.add(record), asked: () => ({ button: 'OK' }) },
  });
  const start = day(school.now());
  const first: FirstMorning = { onStep: (what) => progress(what) };
  if (organizations !== undefined)
    first.organizations = { fileName: basename(organizations), text: readFile(organizations) };
  await fillSchool(school, first);
  await passDays(school, days);
  progress('');
  const summary = await summarize(school, coordinator, meter, Date.now() - began);
  exportAll(school, coordinator, out);
  for (const { functionName, error } of meter.failed)
    console.error(`A run of ${functionName} failed: ${error?.message}`);
  process.stdout.write(json ? `${JSON.stringify(summary, null, 2)}\n` : tell(summary, out, start, day(school.now())));
  if (meter.failed.length > 0) process.exitCode = 1;
}

async function passDays(school: Machine, days: number): Promise<void> {
  const end = school.now() + days * dayMs;
  let shown = '';
  await school.advanceTo(end, {
    onProgress(now) {
      const today = day(now);
      if (today !== shown) progress(`letting time pass: ${(shown = today)}`);
    },
  });
}

function day(instant: number): string {
  const { year, month, day: number } = wallTime(instant, timeZone);
  return `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error(`The file ${path} cannot be read. Is the path right?`);
  }
}

/** One line that is written over on a screen, and a line each where there is none. */
function progress(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${what}`);
  else if (what !== '') process.stderr.write(`${what}\n`);
}

async function main(): Promise<void> {
  try {
    const options = demoOptions(process.argv.slice(2));
    if (options === 'help') console.log(usage);
    else await demo(options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

void main();
