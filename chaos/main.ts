/**
 * `npm run chaos`: shows what happens to each job when Google, staff and time do their worst. Plays two jobs at a time.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { loadProject } from '../local/runtime/project';
import { jobs } from './jobs';
import { chaosOptions, usage, type ChaosOptions } from './options';
import { resultOf, tell, tellOne } from './report';
import { runJob, type JobReport, type Violation } from './run-job';

interface Task {
  name: string;
  options: ChaosOptions;
}
type Told = { done: number; of: number } | { found: Violation } | { report: JobReport };

const atOnce = 2;

async function main(): Promise<void> {
  try {
    const options = chaosOptions(process.argv.slice(2));
    if (options === 'help') return console.log(usage);
    const waiting = [...options.jobs];
    const reports = new Map<string, JobReport>();
    const worker = async (): Promise<void> => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
        reports.set(name, await inThread({ name, options }));
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    progress('');
    const result = resultOf(
      options.seed,
      options.jobs.map((name) => reports.get(name)!),
    );
    const violations = [...reports.values()].flatMap((report) => report.violations);
    process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : tell(result, violations));
    if (options.only !== undefined && result.totals.schedules === 0)
      throw new Error(`The job ${options.jobs[0]} has no schedule “${options.only}”.`);
    if (violations.length > 0) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Runs a job in its own thread, from the same file. */
function inThread(task: Task): Promise<JobReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData: task });
    worker.on('message', (told: Told) => {
      if ('report' in told) {
        resolve(told.report);
        // The worker's own threads, needed for two runs at once, would keep it alive.
        void worker.terminate();
      } else if ('found' in told) progress(tellOne(told.found).join('\n'));
      else progress(`${task.name}: ${told.done} of ${told.of} schedules`);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The job ${task.name} ended with ${code} before it had a result.`)));
  });
}

async function play({ name, options }: Task): Promise<void> {
  const job = jobs.find((each) => each.name === name)!;
  let shown = 0;
  const report = await runJob(job, loadProject(options.build), options, options.only, (done, of, found) => {
    if (found) parentPort!.postMessage({ found } satisfies Told);
    const now = Math.floor((done / of) * 20);
    if (now === shown) return;
    shown = now;
    parentPort!.postMessage({ done, of } satisfies Told);
  });
  parentPort!.postMessage({ report } satisfies Told);
}

/** On a terminal, overwrites one line; elsewhere, prints a line each time. */
function progress(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${what}${what.startsWith('✘') ? '\n' : ''}`);
  else if (what !== '') process.stderr.write(`${what}\n`);
}

void (isMainThread ? main() : play(workerData as Task));
