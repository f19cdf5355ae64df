/**
 * The hourly run. Most hours nothing is due: then it costs three calls and reads no tab. A full pass runs every job in
 * order; a job that fails does not stop the next one.
 */
import type { App } from '../app';
import type { Job } from '../feature';
import { logError } from '../google/log';
import { Failure } from '../shared/failure';
import type { ClockTime, Timestamp } from '../shared/dates';

export interface JobReport {
  name: string;
  about: string;
  ok: boolean;
  /** In words for staff. */
  reason: string;
  lastOk: Timestamp | null;
}

export interface PumpReport {
  at: Timestamp;
  as: string;
  jobs: JobReport[];
}

/** No job starts later than this, so that none is cut off at Google's six minutes. */
export const lastStartMs = 240_000;

/** A run that has not ended after this long is dead: Google ends runs after six minutes. */
const leaseMinutes = 7;

export function pumpReport(app: App): PumpReport | null {
  const text = app.memory.get('pump.full');
  return text === null ? null : (JSON.parse(text) as PumpReport);
}

/** `force`: a person asked for it, so everything is looked at. Returns null when nothing was due or another run is at work. */
export function runPump(app: App, jobs: readonly Job[], force = false): PumpReport | null {
  const me = app.user();
  const owner = app.memory.get('pump.owner');
  if (!force && owner !== null && owner !== me) return null;
  app.memory.set('pump.tick', app.clock.stamp());
  if (!force && !somethingDue(app)) {
    app.memory.save();
    return null;
  }
  const lease = String(app.random());
  if (!takeLease(app, lease)) return null;
  try {
    return fullPass(app, jobs, me);
  } finally {
    app.memory.set('pump.lease', null);
    app.memory.save();
  }
}

/**
 * Someone changed something, answers came in, work was left over, today's first pass in sending hours is not done, or
 * the pass before died: its lease is still there.
 */
function somethingDue(app: App): boolean {
  const { memory, clock } = app;
  const signs = ['touched', 'answers.hint', 'pump.more', 'pump.lease'];
  if (signs.some((sign) => memory.get(sign) !== null)) return true;
  const sendFrom = (memory.get('pump.sendFrom') ?? '07:00') as ClockTime;
  return clock.time() >= sendFrom && (memory.get('pump.day') ?? '') < clock.today();
}

function takeLease(app: App, lease: string): boolean {
  const taken = app.exclusive.tryRun(() => {
    app.memory.refresh();
    const held = app.memory.get('pump.lease');
    if (held !== null && app.clock.minutesSince(held.split(' ')[0] ?? '') < leaseMinutes) return false;
    app.memory.setNow('pump.lease', `${app.clock.instant()} ${lease}`);
    return true;
  });
  return taken ?? false;
}

function fullPass(app: App, jobs: readonly Job[], me: string): PumpReport {
  const { memory, clock } = app;
  const before = new Map((pumpReport(app)?.jobs ?? []).map((job) => [job.name, job]));
  // Forgotten before anything is read, so that what staff do from here on is seen by the next run.
  for (const hint of ['touched', 'answers.hint', 'pump.more']) memory.set(hint, null);
  memory.save();
  const report: PumpReport = { at: clock.stamp(), as: me, jobs: [] };
  for (const job of jobs) {
    const lastOk = before.get(job.name)?.lastOk ?? null;
    const outcome =
      clock.elapsedMs() > lastStartMs
        ? 'There was no time left in this hour; it goes on in the next.'
        : attempt(app, job);
    if (outcome !== '') memory.set('pump.more', '1');
    report.jobs.push({
      name: job.name,
      about: job.about,
      ok: outcome === '',
      reason: outcome,
      lastOk: outcome === '' ? clock.stamp() : lastOk,
    });
    memory.set('pump.full', JSON.stringify(report));
  }
  const { sendFrom } = app.settings();
  memory.set('pump.sendFrom', sendFrom);
  if (clock.time() >= sendFrom) memory.set('pump.day', clock.today());
  return report;
}

/** Empty when it went well, otherwise the reason in words for staff. */
function attempt(app: App, job: Job): string {
  try {
    job.run(app);
    app.exclusive.run(20_000, () => app.workbook.commit());
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
