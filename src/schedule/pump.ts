/**
 * The hourly run. Most hours nothing is due; it then makes three calls and reads no tab. A full pass runs every job in
 * order. A job that fails does not stop the next one, and a job that repeatedly cuts the run off goes last.
 */
import * as z from 'zod/mini';
import type { App } from '../app';
import type { Job } from '../feature';
import { logError } from '../google/log';
import { Failure } from '../shared/failure';
import { addDays, dateOf, type CalendarDate, type ClockTime, type Timestamp } from '../shared/dates';
import { stored, timestampText } from '../shared/stored';
import { leaseKey, mayBeAlive } from './lease';
import { lookAtStanding, lookAtZone } from './standing';
import { sayAtRest } from './standing-rules';

const jobReport = z.object({
  name: z.string(),
  ok: z.boolean(),
  /** The reason, in words for staff. */
  reason: z.string(),
  lastOk: z.nullable(timestampText),
  /** How many times in a row it has failed; running out of time is not a failure. */
  failures: z.optional(z.number()),
});
/** What the job does stands in its declaration; a property of Google's holds 9 KB, and there are dozens of jobs. */
export type JobReport = z.infer<typeof jobReport> & { about: string };

const pumpReportText = z.object({ at: timestampText, as: z.string(), jobs: z.array(jobReport) });
export type PumpReport = Omit<z.infer<typeof pumpReportText>, 'jobs'> & { jobs: JobReport[] };

/** No job starts later than this, so that none is cut off at Google's six minutes. */
const lastStartMs = 240_000;

const noTime = 'There was no time left in this hour; it goes on in the next.';
const cutOff = 'It took too long, and Google cut it off. It goes last until it works again.';

/** How each job last went. During a pass, jobs still to come show how they went before. */
export function pumpReport(app: App): PumpReport | null {
  const kept = stored(app.memory.get('pump.full'), pumpReportText);
  if (kept === null) return null;
  const abouts = new Map(app.features.flatMap(({ jobs }) => jobs.map(({ name, about }) => [name, about] as const)));
  return { ...kept, jobs: kept.jobs.map((job) => ({ ...job, about: abouts.get(job.name) ?? '' })) };
}

function keep({ memory }: App, report: PumpReport): void {
  const jobs = report.jobs.map(({ about: _declared, failures, ...job }) => (failures ? { ...job, failures } : job));
  memory.set('pump.full', JSON.stringify({ ...report, jobs }));
}

/** The day on which a job last succeeded; null when it never has. */
export function lastWentWell(app: App, name: string): CalendarDate | null {
  const lastOk = pumpReport(app)?.jobs.filter((job) => job.name === name)[0]?.lastOk ?? null;
  return lastOk === null ? null : dateOf(lastOk);
}

/**
 * `force`: a person asked for the run, so everything is checked. Returns null when nothing was due or another run is in
 * progress.
 */
export function runPump(app: App, jobs: readonly Job[], force = false): PumpReport | null {
  const me = app.user();
  if (!force && !isOwner(app, me)) return null;
  if (!force) app.memory.set('pump.tick', app.clock.stamp());
  if (!force && !somethingDue(app)) {
    app.memory.save();
    return null;
  }
  const lease = takeLease(app, force ? null : me);
  if (lease === null) return null;
  // The lease signals that everything must be checked, and it is removed last. A pass that dies before that loses
  // nothing, and a pass that fails leaves another signal.
  let ended = false;
  try {
    const report = fullPass(app, jobs, me, lease.afterDeath);
    ended = true;
    return report;
  } finally {
    if (!ended) app.memory.set('pump.more', '1');
    app.memory.set(leaseKey, null);
    app.memory.save();
  }
}

/** The run belongs to one person. After someone else has taken it over, the earlier owner's trigger does nothing. */
function isOwner({ memory }: App, me: string): boolean {
  const owner = memory.get('pump.owner');
  return owner === null || owner === me;
}

/**
 * Someone changed something, answers came in, work was left over, today's first pass during sending hours is not done,
 * or the previous pass died and left its lease.
 */
function somethingDue(app: App): boolean {
  const { memory, clock } = app;
  const signs = ['touched', 'answers.hint', 'pump.more', leaseKey];
  if (signs.some((sign) => memory.get(sign) !== null)) return true;
  const sendFrom = (memory.get('pump.sendFrom') ?? '07:00') as ClockTime;
  return clock.time() >= sendFrom && (memory.get('pump.day') ?? '') < clock.today();
}

/**
 * The owner is checked again under the lock, since the run may just have been taken over. `owner` is null when it does
 * not matter.
 */
function takeLease(app: App, owner: string | null): { afterDeath: boolean } | null {
  return app.exclusive.tryRun(() => {
    app.memory.refresh();
    if (owner !== null && !isOwner(app, owner)) return null;
    const held = app.memory.get(leaseKey);
    if (mayBeAlive(app.clock, held)) return null;
    app.memory.setNow(leaseKey, `${app.clock.instant()} ${app.random()}`);
    // Cleared before anything is read, so that the next run sees what staff do from here on; and cleared under the
    // lock, so that nobody is between the mark and what it stands for (send.ts).
    for (const hint of ['touched', 'answers.hint', 'pump.more']) app.memory.set(hint, null);
    app.memory.save();
    return { afterDeath: held !== null };
  });
}

/** What was over longer ago is of interest for what came of it, and no longer for how it was prepared. */
const atHandDays = 400;

/** `afterDeath`: the previous pass was cut off, so this one records which job is in progress. */
function fullPass(app: App, jobs: readonly Job[], me: string, afterDeath: boolean): PumpReport {
  const { memory, clock } = app;
  lookAtZone(app);
  app.workbook.leavePast(addDays(clock.today(), -atHandDays));
  const rests = lookAtStanding(app);
  const report: PumpReport = { at: clock.stamp(), as: me, jobs: before(app, jobs) };
  const deadly = afterDeath ? memory.get('pump.job') : null;
  if (deadly !== null) note(report, deadly, cutOff, clock.stamp());
  const last = jobs.filter(({ name }) => name === deadly);
  // Jobs pass work only to later ones: whatever this one leaves to be sent must wait for a pass in which each job has
  // its turn.
  if (last.length > 0) memory.set('pump.more', '1');
  for (const job of [...jobs.filter((each) => !last.includes(each)), ...last]) {
    let reason = noTime;
    if (clock.elapsedMs() <= lastStartMs) {
      if (afterDeath) memory.setNow('pump.job', job.name);
      reason = attempt(app, job);
    }
    const waits = rests !== null && reason === sayAtRest(rests);
    if (reason !== '' && !waits) memory.set('pump.more', '1');
    note(report, job.name, reason, clock.stamp(), waits || reason === noTime);
    keep(app, report);
  }
  try {
    // Covers the case that the last page could not be written.
    writeDeferred(app);
  } catch {
    memory.set('pump.more', '1');
  }
  memory.set('pump.job', null);
  const { sendFrom } = app.settings();
  memory.set('pump.sendFrom', sendFrom);
  if (clock.time() >= sendFrom) memory.set('pump.day', clock.today());
  // The sending hours were changed, and today's are still to come.
  else if (memory.get('pump.day') === clock.today()) memory.set('pump.day', null);
  return report;
}

/** Returns whether there was anything to write. A write that fails is not tried again in this pass. */
export function writeDeferred({ deferred }: App): boolean {
  const steps = deferred.splice(0);
  steps.forEach((step) => step());
  return steps.length > 0;
}

/** How the current jobs last went. */
function before(app: App, jobs: readonly Job[]): JobReport[] {
  const known = new Map((pumpReport(app)?.jobs ?? []).map((job) => [job.name, job]));
  return jobs.map(
    ({ name, about }) => known.get(name) ?? { name, about, ok: true, reason: '', lastOk: null, failures: 0 },
  );
}

/** `waits`: that it is not done is no failure of its own. */
function note({ jobs }: PumpReport, name: string, reason: string, now: Timestamp, waits = false): void {
  const job = jobs.filter((each) => each.name === name)[0];
  if (!job) return;
  job.ok = reason === '';
  job.reason = reason;
  if (job.ok) job.lastOk = now;
  if (!waits) job.failures = job.ok ? 0 : (job.failures ?? 0) + 1;
}

/** Returns an empty text when it went well, otherwise the reason in words for staff. */
function attempt(app: App, job: Job): string {
  try {
    job.run(app);
    if (app.workbook.hasChanges) app.exclusive.run(20_000, () => app.workbook.commit());
    return '';
  } catch (error) {
    app.workbook.reset();
    logError(job.name, error);
    return error instanceof Failure
      ? error.message
      : `Google did not let this part finish (${briefly(error)}). It is tried again next hour.`;
  }
}

function briefly(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
