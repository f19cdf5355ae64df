/** What Home says. A section without content is left out; what cannot be kept live is said with its time. Pure. */
import {
  addDays,
  longDate,
  shortDate,
  shortMoment,
  twelveHour,
  type CalendarDate,
  type ClockTime,
  type Timestamp,
} from '../../shared/dates';
import { plural } from '../../shared/text';
import { isOn } from '../../records/activity-rules';
import type { Activity } from '../../records/activities';
import { sayDue } from '../../today/line-rules';
import type { FirstStep } from './first-steps-rules';

export interface HomeLine {
  section: string;
  what: string;
  when: string;
  where: string;
}

export interface HomeFacts {
  today: CalendarDate;
  now: ClockTime;
  /** Empty until it is set. */
  school: string;
  /** Lines of Today, in order; `where`: whose it is, or where it is settled. */
  lines: readonly { what: string; due: CalendarDate | null; where: string }[];
  activities: readonly Activity[];
  /** `place`: tab, name of the row, column. */
  problems: readonly { text: string; place: string }[];
  /** Cells and rows that need a look, in all. */
  problemCount: number;
  /** Who gets all mail in practice mode. */
  practice: string | undefined;
  /** The last full hourly run; null when there was none yet. */
  run: {
    at: Timestamp;
    as: string;
    jobs: readonly { name: string; ok: boolean; reason: string; lastOk: Timestamp | null }[];
  } | null;
  steps: readonly FirstStep[];
  /** What Partnerbook may not do or could not set up, in sentences. */
  cannot: readonly string[];
}

const lastSection = 'The hourly work';
export const shownProblems = 5;
const shownLines = 10;
const shownDates = 8;
const daysOfMonth = 31;

export function homeLines(facts: HomeFacts): HomeLine[] {
  const { today, school } = facts;
  const sections = [
    section('Today', todaysLines(facts)),
    section('The month ahead', monthAhead(facts)),
    section(
      'Does not work',
      facts.cannot.map((text) => line('', text)),
    ),
    section('Not right yet', notRight(facts)),
    section('Practice mode', practising(facts)),
    section('Getting started', gettingStarted(facts)),
    section(lastSection, lastRun(facts)),
  ];
  return [
    line(longDate(today), school === '' ? askForSchool : school, asOf(facts)),
    // Stays blank: a run that has stopped is told here (`home-edits.ts`).
    blank,
    ...sections
      .filter((lines) => lines.length > 0)
      .flatMap((lines, index) => (index === 0 ? lines : [blank, ...lines])),
  ];
}

/** Shown until the name is typed (`home-edits.ts` replaces it right away). */
export const askForSchool = 'Type your school’s name in the Settings tab.';

/** A time alone is no change, and the page is not written for it: then it says when it was written, which stays true. */
export function isTime(lines: readonly HomeLine[], name: string, index: number): boolean {
  return name === 'when' && (index === 0 || lines[index]?.section === lastSection);
}

const asOf = ({ now }: HomeFacts): string => `As of ${twelveHour(now)}`;

/** All of them until all are done. Practice mode has a section of its own. */
function gettingStarted({ steps }: HomeFacts): HomeLine[] {
  const once = steps.filter(({ key }) => key !== 'live');
  if (once.every(({ done }) => done)) return [];
  return [
    line('', 'Choose Partnerbook › Set up. It goes through these with you.'),
    ...once.map(({ title, text, done }) => line('', `${title}: ${text}`, done ? 'done' : '')),
    line(
      '',
      'Gray columns are kept by Partnerbook. Everything else is yours: sort, filter, rename titles, add columns.',
    ),
  ];
}

const blank: HomeLine = { section: '', what: '', when: '', where: '' };

function line(section: string, what: string, when = '', where = ''): HomeLine {
  return { section, what, when, where };
}

/** The heading stands beside its first line. */
function section(heading: string, [first, ...rest]: HomeLine[]): HomeLine[] {
  return first ? [{ ...first, section: heading }, ...rest] : [];
}

function todaysLines(facts: HomeFacts): HomeLine[] {
  const { lines, today } = facts;
  const shown = lines.slice(0, shownLines).map(({ what, due, where }) => line('', what, sayDue(due, today), where));
  const more = lines.length - shown.length;
  if (more > 0)
    return [...shown, line('', `… and ${plural(more, 'more', 'more')}. Partnerbook › Today has a click for each.`)];
  if (shown.length > 0) return shown;
  const quiet = coming(facts).length === 0 ? ', and nothing is planned for the month ahead' : '';
  return [line('', `All is quiet: nothing is due this week${quiet}.`)];
}

function lastDay({ date, endDate }: Activity): CalendarDate {
  return endDate !== null && date !== null && endDate > date ? endDate : date!;
}

/** Includes those that began earlier and are still going on. */
function coming({ activities, today }: HomeFacts): Activity[] {
  const last = addDays(today, daysOfMonth);
  const moment = ({ date, start }: Activity): string => `${date ?? ''} ${start ?? ''}`;
  return activities
    .filter((each) => isOn(each) && each.date !== null && each.date <= last && lastDay(each) >= today)
    .sort((a, b) => (moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0));
}

function monthAhead(facts: HomeFacts): HomeLine[] {
  const all = coming(facts);
  const shown = all.slice(0, shownDates).map((each) => activityLine(each, facts.today));
  const more = all.length - shown.length;
  return more > 0 ? [...shown, line('', `… and ${plural(more, 'more date')} within a month.`)] : shown;
}

function activityLine(activity: Activity, today: CalendarDate): HomeLine {
  const { title, kind, organization, teacher, place, status, date } = activity;
  const about = [kind, organization?.label, teacher ? `with ${teacher.label}` : 'nobody is responsible yet'];
  const undecided = status === 'Planned' ? ', not confirmed yet' : '';
  const day = date === today ? 'today' : date! < today ? `until ${shortDate(lastDay(activity))}` : shortDate(date!);
  const when = [day, date! < today ? '' : hours(activity)].filter(Boolean).join(', ');
  return line('', `${title ?? 'Without a name'} (${about.filter(Boolean).join('; ')}${undecided})`, when, place ?? '');
}

function hours({ start, end }: Activity): string {
  if (start === null) return '';
  return end === null ? twelveHour(start) : `${twelveHour(start)} to ${twelveHour(end)}`;
}

function practising({ practice }: HomeFacts): HomeLine[] {
  if (practice === undefined) return [];
  return [
    line('', `Every mail goes to ${practice} only. When the school is live, type No beside Practice mode in Settings.`),
  ];
}

function notRight({ problems, problemCount }: HomeFacts): HomeLine[] {
  if (problemCount === 0) return [];
  const count = plural(problemCount, 'cell or row needs', 'cells or rows need');
  const first = line('', `${count} a look. Partnerbook › Set up › Check this workbook lists them and jumps to each.`);
  return [first, ...problems.slice(0, shownProblems).map(({ text, place }) => line('', text, '', place))];
}

function lastRun({ run }: HomeFacts): HomeLine[] {
  if (run === null) return [line('', 'It has not run yet. The first run comes within an hour of the set-up.')];
  const failed = run.jobs.filter((job) => !job.ok);
  const as = run.as === '' ? '' : ` as ${run.as}`;
  const well = failed.length === 0 ? ' All of it went well.' : '';
  return [
    line('', `Last looked at everything${as}.${well}`, shortMoment(run.at)),
    ...failed.map(({ name, reason, lastOk }) =>
      line('', `${name}: ${reason}`, lastOk === null ? 'never worked yet' : `last worked ${shortMoment(lastOk)}`),
    ),
  ];
}
