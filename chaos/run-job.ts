/** Plays and counts everything that can happen to one job. */
import type { Project } from '../local/runtime/project';
import { play, recoveryCalls, undisturbed, type Prepared } from './play';
import { clean, type Verdict } from './judge';
import type { Job } from './job';
import {
  calendarAtWork,
  chanceOf,
  errors,
  kills,
  nameOf,
  pairs,
  quotas,
  atTheEdge,
  staffAtWork,
  tellingKills,
  ticks,
  twoRuns,
  type Call,
  type Schedule,
} from './schedules';
import { callsOf, gapsOf, type Gaps } from './trace';

export interface Limits {
  seed: number;
  /** At most this many pairs of deaths are played; if there are more, they are sampled. */
  pairs: number;
  /** The same limit for each other kind. */
  most: number;
  /** The limit for single deaths. */
  kills: number;
}

export interface Violation {
  job: string;
  schedule: string;
  verdict: Verdict;
}

export interface JobReport {
  name: string;
  /** Service calls of the undisturbed run. */
  calls: number;
  schedules: number;
  duplicates: number;
  unapproved: number;
  lost: number;
  unknown: number;
  staffCellsChanged: number;
  notIdempotent: number;
  /**
   * Staff actions that fell between the last look and the write, where Google offers no way to see them, and how many
   * of those did harm.
   */
  gaps: { schedules: number; harmed: number };
  violations: Violation[];
}

export const faultsOf = ({ duplicates, unapproved, lost, staffCellsChanged, notIdempotent }: Verdict): string[] => [
  ...duplicates.map((what) => `twice: ${what}`),
  ...unapproved.map((what) => `approved by nobody: ${what}`),
  ...lost.map((what) => `lost: ${what}`),
  ...staffCellsChanged.map((what) => `staff cell: ${what}`),
  ...notIdempotent,
];

export async function runJob(
  job: Job,
  project: Project,
  limits: Limits,
  only: string | undefined,
  onProgress: (done: number, of: number, found?: Violation) => void,
): Promise<JobReport> {
  const prepared = await undisturbed(job, project);
  const calls = await callsOf(job, prepared.saved, project);
  const report: JobReport = {
    name: job.name,
    calls: calls.length,
    schedules: 0,
    duplicates: 0,
    unapproved: 0,
    lost: 0,
    unknown: 0,
    staffCellsChanged: 0,
    notIdempotent: 0,
    gaps: { schedules: 0, harmed: 0 },
    violations: [],
  };
  const gaps = new Map(job.staffTabs.map((tab) => [tab, gapsOf(calls, prepared.sheetIds.get(tab) ?? -1)]));
  checkExpected(prepared, calls, gaps, report);
  const all = await schedulesOf(prepared, calls, gaps, limits);
  const schedules = only === undefined ? all : all.filter((schedule) => nameOf(schedule) === only);
  for (const schedule of schedules) {
    const verdict = await play(prepared, schedule);
    const inGap = schedule.kind === 'staff' && gaps.get(schedule.tab)?.excused.has(schedule.at);
    const before = report.violations.length;
    count(report, schedule, inGap ? excused(report, verdict) : verdict);
    onProgress(report.schedules, schedules.length, report.violations[before]);
  }
  return report;
}

function count(report: JobReport, schedule: Schedule, verdict: Verdict): void {
  report.schedules++;
  report.unknown += verdict.unknown.length;
  for (const kind of ['duplicates', 'unapproved', 'lost', 'staffCellsChanged', 'notIdempotent'] as const)
    report[kind] += verdict[kind].length;
  if (faultsOf(verdict).length > 0) report.violations.push({ job: report.name, schedule: nameOf(schedule), verdict });
}

/** In a gap, a write may land in the wrong row. Mails and events are not rows: they must never exist twice. */
function excused({ gaps }: JobReport, verdict: Verdict): Verdict {
  gaps.schedules++;
  const duplicates = verdict.duplicates.filter((what) => /^(mail|event):/.test(what));
  if (faultsOf({ ...verdict, duplicates: verdict.duplicates.slice(duplicates.length) }).length > 0) gaps.harmed++;
  return { ...clean(), unknown: verdict.unknown, unapproved: verdict.unapproved, duplicates };
}

async function schedulesOf(
  prepared: Prepared,
  calls: readonly Call[],
  gaps: ReadonlyMap<string, Gaps>,
  limits: Limits,
): Promise<Schedule[]> {
  const { job, wanted } = prepared;
  const deaths = Math.min(limits.kills, job.few ?? Infinity);
  const chance = chanceOf(limits.seed);
  const some = (schedules: Schedule[], most = limits.most): Schedule[] => sample(schedules, most, chance);
  const made = { mails: wanted.mails.length, events: prepared.eventsMade };
  const all = [
    ...some(deaths < 4 * calls.length ? tellingKills(calls) : kills(calls.length), deaths),
    ...(job.few === undefined ? await somePairs(prepared, calls.length, limits.pairs, chance) : []),
    ...some(errors(calls)),
    // Half of them where they reveal most.
    ...some(atTheEdge(calls.length, gaps), Math.ceil(limits.most / 2)),
    ...some(staffAtWork(calls.length, job.staffTabs), Math.floor(limits.most / 2)),
    ...some(job.inCalendar ? calendarAtWork(calls.length) : []),
    ...some(quotas(made, mailsKeptBack)),
    ...some(twoRuns(calls.length, job.again !== undefined)),
    ...(job.again ? [] : some(ticks())),
  ];
  return job.only ? all.filter(({ kind }) => job.only!.includes(kind)) : all;
}

async function somePairs(prepared: Prepared, calls: number, most: number, chance: () => number): Promise<Schedule[]> {
  return most === 0 ? [] : pairs(calls, await recoveryCalls(prepared, Math.floor(calls / 2)), most, chance);
}

/** The default in Settings of a new workbook. */
const mailsKeptBack = 20;

/** Spreads the sample over the whole list, so that each stretch of the run is represented. */
function sample<T>(all: T[], most: number, chance: () => number): T[] {
  if (all.length <= most) return all;
  const step = all.length / Math.max(most, 1);
  return Array.from(
    { length: most },
    (_, index) => all[Math.floor(index * step) + Math.floor(chance() * Math.floor(step))]!,
  );
}

/** The measure is itself checked, against the numbers written by hand. */
function checkExpected(
  { job, wanted }: Prepared,
  calls: readonly Call[],
  gaps: ReadonlyMap<string, Gaps>,
  report: JobReport,
): void {
  const verdict = clean();
  const { mails, events, rows, times = [] } = job.expected;
  const expect = (what: string, number: number, there: number): void => {
    if (number !== there) verdict.lost.push(`undisturbed, there should be ${number} ${what}, and there are ${there}`);
  };
  expect('mails', mails, wanted.mails.length);
  expect('events', events, wanted.events.length);
  for (const [tab, number] of Object.entries(rows)) expect(`rows of ${tab}`, number, wanted.tabs.get(tab)?.length ?? 0);
  for (const time of times) expect(time, 1, wanted.events.filter((event) => event === time).length);
  gaps.forEach(({ tooLong }, tab) =>
    tooLong.forEach((words) => verdict.staffCellsChanged.push(`undisturbed, ${tab}: ${words}`)),
  );
  if (faultsOf(verdict).length === 0) return;
  report.lost += verdict.lost.length;
  report.staffCellsChanged += verdict.staffCellsChanged.length;
  report.violations.push({ job: job.name, schedule: 'undisturbed', verdict });
}
