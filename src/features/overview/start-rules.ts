/** What Start here says. */
import {
  addDays,
  shortDate,
  shortMoment,
  longDate,
  twelveHour,
  type CalendarDate,
  type Timestamp,
} from '../../shared/dates';
import { plural } from '../../shared/text';
import type { Problem } from '../../workbook/problems';
import { isOn } from '../../records/activity-rules';
import type { Activity } from '../../records/activities';

export interface StartLine {
  section: string;
  what: string;
  when: string;
  where: string;
}

export interface StartFacts {
  today: CalendarDate;
  /** Empty until it is set. */
  school: string;
  activities: readonly Activity[];
  /** Steps that are due soon, the most overdue first. */
  due: readonly { what: string; when: string; tab: string; row: number }[];
  /** Mails by state. */
  mails: { draft: number; failed: number; unknown: number };
  problems: readonly Problem[];
  /** Who gets all mail in practice mode. */
  practice: string | undefined;
  /** The last full hourly run; null when there was none yet. */
  run: {
    at: Timestamp;
    as: string;
    jobs: readonly { name: string; ok: boolean; reason: string; lastOk: Timestamp | null }[];
  } | null;
  /** What has been typed already, so that it is not asked for. */
  has: { names: boolean; staff: boolean; organizations: boolean };
  /** What Partnerbook may not do or could not set up, in sentences. */
  cannot: readonly string[];
}

const shownProblems = 5;
const shownSteps = 10;

export function startLines(facts: StartFacts): StartLine[] {
  const { today, school } = facts;
  return [
    line(longDate(today), school === '' ? askForSchool : school),
    blank,
    ...section('Today', 'Nothing is planned for today.', onDay(facts, today)),
    blank,
    ...section('Next 7 days', 'Nothing is planned for the next 7 days.', nextDays(facts)),
    blank,
    ...section('Next steps', 'Nothing is to be done by a day of this week.', nextSteps(facts)),
    blank,
    ...section('Waits for you', 'No mail waits for your approval.', waiting(facts)),
    blank,
    ...section('Not right yet', 'No problems were found.', notRight(facts.problems)),
    blank,
    ...section(
      'The hourly run',
      'It has not run yet. The first run comes within an hour of the set-up.',
      lastRun(facts),
    ),
    blank,
    ...(facts.cannot.length === 0
      ? []
      : [
          ...section(
            'Does not work',
            '',
            facts.cannot.map((text) => line('', text)),
          ),
          blank,
        ]),
    ...section(
      'New here?',
      '',
      howTo(facts).map((text) => line('', text)),
    ),
  ];
}

/** Shown until the name is typed (`home.ts` replaces it right away). */
export const askForSchool = 'Type your school’s name in the Settings tab.';

/** In order, leaving out those that are done. */
function howTo({ has }: StartFacts): string[] {
  const steps = [
    has.names ? '' : 'Settings: type your school, your name and your email in the Value column.',
    has.staff
      ? ''
      : 'Staff: a row for each colleague who organizes activities or looks after partners. Then choose Set up this workbook once more: it asks whether they are right.',
    has.organizations
      ? ''
      : 'Organizations: type your partners, or bring a list in with Partnerbook › Partners › Import organizations.',
    'Partnerbook › Program: share the links with families and graduates.',
    'Activities: what happens when, and the teacher responsible. It appears in the Partnerbook calendar.',
    'Settings: type No beside Practice mode once mail may go to partners. Until then all of it comes to you.',
    'Each morning: look here, then choose Partnerbook › Mail.',
  ].filter(Boolean);
  return [
    ...steps.map((step, index) => `${index + 1}. ${step}`),
    'Gray columns are kept by Partnerbook. Everything else is yours: sort, filter, rename titles, add columns.',
  ];
}

const blank: StartLine = { section: '', what: '', when: '', where: '' };

function line(section: string, what: string, when = '', where = ''): StartLine {
  return { section, what, when, where };
}

/** The heading stands beside its first line. */
function section(heading: string, ifNone: string, lines: StartLine[]): StartLine[] {
  const [first = line('', ifNone), ...rest] = lines;
  return [{ ...first, section: heading }, ...rest];
}

/** Includes those that began earlier and are still going on. */
function onDay({ activities }: StartFacts, day: CalendarDate): StartLine[] {
  return inOrder(
    activities.filter((each) => isOn(each) && each.date !== null && each.date <= day && lastDay(each) >= day),
  ).map((each) => activityLine(each, each.date === day ? hours(each) : `until ${shortDate(lastDay(each))}`));
}

function nextDays({ activities, today }: StartFacts): StartLine[] {
  const last = addDays(today, 7);
  return inOrder(
    activities.filter((each) => isOn(each) && each.date !== null && each.date > today && each.date <= last),
  ).map((each) => activityLine(each, [shortDate(each.date!), hours(each)].filter(Boolean).join(', ')));
}

function activityLine(activity: Activity, when: string): StartLine {
  const { title, kind, organization, teacher, place, status } = activity;
  const about = [kind, organization?.label, teacher ? `with ${teacher.label}` : 'nobody is responsible yet'];
  const undecided = status === 'Planned' ? ', not confirmed yet' : '';
  return line('', `${title ?? 'Without a name'} (${about.filter(Boolean).join('; ')}${undecided})`, when, place ?? '');
}

function hours({ start, end }: Activity): string {
  if (start === null) return '';
  return end === null ? twelveHour(start) : `${twelveHour(start)} to ${twelveHour(end)}`;
}

function lastDay({ date, endDate }: Activity): CalendarDate {
  return endDate !== null && date !== null && endDate > date ? endDate : date!;
}

function inOrder(activities: readonly Activity[]): Activity[] {
  const moment = ({ date, start }: Activity): string => `${date ?? ''} ${start ?? ''}`;
  return [...activities].sort((a, b) => (moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0));
}

function nextSteps({ due }: StartFacts): StartLine[] {
  const lines = due.slice(0, shownSteps).map(({ what, when, tab, row }) => line('', what, when, `${tab}, row ${row}`));
  const more = due.length - lines.length;
  return more > 0 ? [...lines, line('', `… and ${plural(more, 'more step')}.`)] : lines;
}

function waiting({ mails, practice }: StartFacts): StartLine[] {
  const { draft, failed, unknown } = mails;
  const open = 'Open Partnerbook › Mail.';
  return [
    practice === undefined
      ? null
      : line(
          '',
          `Practice mode: every mail goes to ${practice} only. When the school is live, type No beside Practice mode in Settings.`,
        ),
    draft > 0 ? line('', `${plural(draft, 'mail waits', 'mails wait')} for your approval. ${open}`) : null,
    unknown > 0
      ? line('', `${plural(unknown, 'mail')} may or may not have left: look whether it arrived. ${open}`)
      : null,
    failed > 0 ? line('', `${plural(failed, 'mail')} could not be sent. ${open}`) : null,
  ].filter((each): each is StartLine => each !== null);
}

function notRight(problems: readonly Problem[]): StartLine[] {
  if (problems.length === 0) return [];
  const count = plural(problems.length, 'cell or row needs', 'cells or rows need');
  const first = line('', `${count} a look. Partnerbook › Set up › Check this workbook lists them and jumps to each.`);
  return [first, ...problems.slice(0, shownProblems).map((each) => line('', each.text, '', placeOf(each)))];
}

function placeOf({ tab, row, column }: Problem): string {
  return [tab, `row ${row}`, column].filter(Boolean).join(', ');
}

function lastRun({ run }: StartFacts): StartLine[] {
  if (run === null) return [];
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
