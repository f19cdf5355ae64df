/**
 * Plays one schedule from a prepared school: the run, what happens to it, recovery until all is quiet, and the
 * judgment.
 */
import { opening } from '../local/desk';
import { Quotas, type QuotaName } from '../local/runtime/host/quotas';
import type { FaultPlan } from '../local/runtime/host/run';
import type { Project } from '../local/runtime/project';
import { factsOf, keysOf, worldText, type Facts } from './facts';
import { judge, type Verdict } from './judge';
import { fire, pump, type Job } from './job';
import { Stage, coordinator } from './school';
import type { Kill, Schedule } from './schedules';
import { actAsStaff, type Deed } from './staff';
import { calendarActions, changeCalendar, type CalendarAction } from './staff-calendar';

/** A job at the moment it is due, and the facts after it was done undisturbed. */
export interface Prepared {
  job: Job;
  project: Project;
  saved: unknown;
  wanted: Facts;
  /** The facts before it began. */
  start: Facts;
  /** Sheet ids by the key of the tab. */
  sheetIds: Map<string, number>;
  /** How many events the job creates. */
  eventsMade: number;
  /** What should exist after people also did this in Google Calendar. */
  wantedAfter: Map<CalendarAction, Facts>;
}

/** The default in Settings of a new workbook, as fractions of a day. */
const [sendFrom, sendUntil] = [7 / 24, 18 / 24];

/** The number of hourly runs after which all must be quiet. */
const patience = 8;

export async function play(prepared: Prepared, schedule: Schedule): Promise<Verdict> {
  const { job, project, saved, start } = prepared;
  let { wanted } = prepared;
  const stage = Stage.load(saved, project);
  const deeds: Deed[] = [];
  let interruptions = 0;
  let late: number | null = null;
  switch (schedule.kind) {
    case 'kill':
      interruptions = schedule.kills.length;
      await job.start(stage, { faults: killing(schedule.kills[0]!) });
      if (schedule.kills[1]) await recoverOnce(stage, job, killing(schedule.kills[1]));
      break;
    case 'error':
      interruptions = 1;
      await job.start(stage, { faults: once(schedule.at, schedule.when, () => ({ google: schedule.error })) });
      // What Google refused is tried again on the next day, and its row says so.
      if (
        factsOf(stage.machine)
          .tabs.get('activity')
          ?.some(({ calendar }) => /tomorrow/.test(String(calendar)))
      ) {
        await recover(stage, job);
        stage.skipToMorning();
      }
      break;
    case 'staff':
      await job.start(stage, {
        faults: once(schedule.at, 'before', () => {
          const deed = actAsStaff(stage.machine, schedule.action, schedule.tab);
          if (deed) deeds.push(deed);
          return undefined;
        }),
      });
      await sheetChanged(stage);
      break;
    case 'calendar':
      wanted = prepared.wantedAfter.get(schedule.action)!;
      await job.start(stage, {
        faults: once(schedule.at, 'before', () => void changeCalendar(stage.machine, schedule.action)),
      });
      await sheetChanged(stage);
      break;
    case 'quota':
      leave(stage, schedule.of, schedule.left);
      await job.start(stage, {});
      await recover(stage, job);
      stage.skipHours(24);
      late = stage.days() + 1 / 24;
      break;
    case 'two runs': {
      const other = schedule.by === 'the hour' ? () => pump(stage) : () => second(stage, job);
      await job.start(stage, { pauseAt: schedule.at, between: async () => void (await other()) });
      break;
    }
    case 'late':
      stage.skipHours(schedule.hours);
      late = stage.days();
      await job.start(stage, {});
      // Too late for the day's mail: it is sent in the morning, and judged then.
      if (late % 1 < sendFrom || late % 1 > sendUntil) {
        await recover(stage, job);
        stage.skipToMorning();
        late = stage.days();
      }
      break;
    case 'twice':
      await job.start(stage, {});
      await second(stage, job);
  }
  const quiet = await recover(stage, job);
  const verdict = judge(factsOf(stage.machine), wanted, start, deeds, interruptions, late);
  if (!quiet) verdict.notIdempotent.push(`after ${patience} hours it still writes`);
  else if (deeds.every(({ tabGone }) => !tabGone)) {
    // First settles whatever ended since the last pass that had something to do, such as yesterday's draft.
    const lookAtAll = { ...opening('runNow', coordinator) };
    await stage.machine.run(lookAtAll);
    // If staff deleted the row of a mail that had not been sent, the mail is drafted again and the person approves it.
    if (deeds.length > 0) {
      await job.again?.(stage);
      await stage.machine.run(lookAtAll);
    }
    const before = worldText(stage.machine);
    await job.again?.(stage);
    await stage.machine.run(lookAtAll);
    const after = worldText(stage.machine);
    if (after !== before) verdict.notIdempotent.push(firstDifference(before, after));
    verdict.duplicates = twiceToo(verdict.duplicates, factsOf(stage.machine).mails);
  }
  return verdict;
}

/** Plays the undisturbed run and returns its calls and its outcome. */
export async function undisturbed(job: Job, project: Project): Promise<Prepared> {
  const stage = await job.prepare(project);
  const saved = stage.save();
  const played = Stage.load(saved, project);
  const before = factsOf(played.machine).events.length;
  await job.start(played, {});
  const eventsMade = factsOf(played.machine).events.length - before;
  await recover(played, job);
  const wantedAfter: Prepared['wantedAfter'] = new Map();
  for (const action of job.inCalendar ? calendarActions : []) {
    const other = Stage.load(played.save(), project);
    changeCalendar(other.machine, action);
    await sheetChanged(other);
    await recover(other, job);
    wantedAfter.set(action, factsOf(other.machine));
  }
  const sheetIds = new Map(
    stage.desk.book.sheets.map((sheet) => [
      keysOf(sheet)
        .find((key) => key.includes('.'))
        ?.split('.')[0] ?? '',
      sheet.id,
    ]),
  );
  const [start, wanted] = [factsOf(stage.machine), factsOf(played.machine)];
  return { job, project, saved, start, wanted, sheetIds, eventsMade, wantedAfter };
}

/** Returns how many calls the recovering run makes after a death at this call. */
export async function recoveryCalls({ job, project, saved }: Prepared, at: number): Promise<number> {
  const stage = Stage.load(saved, project);
  await job.start(stage, { faults: killing({ at, when: 'after', writes: 'keep' }) });
  let calls = 0;
  await recoverOnce(stage, job, ({ number }) => {
    calls = Math.max(calls, number + 1);
    return undefined;
  });
  return calls;
}

/** Does what a person and the next hourly runs do after an interruption. Returns whether everything came to rest. */
export async function recover(stage: Stage, job: Job): Promise<boolean> {
  await job.again?.(stage);
  if (!job.overnight) return untilQuiet(stage);
  const quiet = await untilQuiet(stage);
  stage.skipToMorning();
  return (await untilQuiet(stage)) && quiet;
}

async function untilQuiet(stage: Stage): Promise<boolean> {
  let before = worldText(stage.machine);
  let still = 0;
  for (let hour = 0; hour < patience; hour++) {
    stage.skipHours(1);
    const { counts } = await pump(stage);
    const after = worldText(stage.machine);
    still = after === before ? still + 1 : 0;
    // An idle hour: the run looked and found nothing to do. A job whose tab is gone is tried every hour and changes
    // nothing.
    if (still > 0 && (counts.calls <= 3 || still === 3)) return true;
    before = after;
  }
  return false;
}

async function recoverOnce(stage: Stage, job: Job, faults: FaultPlan): Promise<void> {
  if (job.again) await job.start(stage, { faults });
  else {
    stage.skipHours(1);
    await pump(stage, { faults });
  }
}

/** Fires the change trigger, as Google does when people change a sheet. */
const sheetChanged = (stage: Stage): Promise<unknown> => fire(stage, 'onSheetChange');

/** Other scripts of the same person have used up the rest of the day's quota. */
function leave({ machine }: Stage, of: QuotaName, left: number): void {
  const now = machine.now();
  const quotas = machine.world.part(Quotas);
  quotas.spend(coordinator, of, quotas.left(coordinator, of, now) - left, now);
}

/** Somebody else does the same thing, or the trigger fires again. */
async function second(stage: Stage, job: Job): Promise<void> {
  await (job.again ? job.again(stage) : pump(stage));
}

function killing({ at, when, writes }: Kill): FaultPlan {
  return once(at, when, () => ({ kill: writes }));
}

function once(at: number, when: 'before' | 'after', happen: () => ReturnType<FaultPlan> | void): FaultPlan {
  return (call) => (call.number === at && call.when === when ? (happen() ?? undefined) : undefined);
}

/** Mails that appear twice only after all the checking. */
function twiceToo(known: string[], mails: readonly string[]): string[] {
  const twice = new Set(mails.filter((mail, at) => mails.indexOf(mail) !== at));
  const fresh = [...twice].filter((mail) => !known.some((words) => words.includes(mail)));
  return [...known, ...fresh.map((mail) => `mail: ${mail} (once more afterwards)`)];
}

function firstDifference(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return `a second run changed something: …${around(before)}… became …${around(after)}…`;
}
