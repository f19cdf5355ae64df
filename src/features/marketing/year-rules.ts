/**
 * The public year: at least one action a month, and none of the ten kinds of the guide’s step 5 forgotten (B76, B77).
 * Months are `2026-10`. Pure.
 */
import { yearlyKinds, type MarketingStep, type YearlyKind } from '../../records/marketing';
import { boundsOfSchoolYear, calendarDate, type CalendarDate } from '../../shared/dates';

interface YearlyTask extends Pick<MarketingStep, 'audience' | 'channel' | 'text'> {
  /** In which it suits best, from 1 to 12. */
  month: number;
}

export const yearlyTasks: Readonly<Record<YearlyKind, YearlyTask>> = {
  'Community and staff': {
    month: 8,
    audience: 'Colleagues and neighbors',
    channel: 'Event or talk',
    text: 'Ask somebody from the community, and a colleague, to take part in a class.',
  },
  'Public event': {
    month: 10,
    audience: 'Families and employers',
    channel: 'Event or talk',
    text: 'Show the program at an open house or a fair.',
  },
  'News media': {
    month: 11,
    audience: 'Readers of the local paper',
    channel: 'News media',
    text: 'Tell the local paper or radio what students and partners did.',
  },
  'Student program': {
    month: 5,
    audience: 'Families and neighbors',
    channel: 'Website',
    text: 'Make a project, event or service of students known.',
  },
  'Call on partners': {
    month: 7,
    audience: 'Former and possible partners',
    channel: 'Other',
    text: 'Call those of whom nothing was heard for six months.',
  },
  'Other agencies': {
    month: 1,
    audience: 'Chamber, unions, employment office',
    channel: 'Event or talk',
    text: 'Ask an agency what you can do together.',
  },
  'Who can do what': {
    month: 2,
    audience: 'Colleagues',
    channel: 'Mail',
    text: 'Bring the list of people and what they can do up to date, and show it to colleagues.',
  },
  'Talk at a club': {
    month: 3,
    audience: 'Members of a club',
    channel: 'Event or talk',
    text: 'Speak about the program at a service club.',
  },
  'Students at a club': {
    month: 4,
    audience: 'Members of a club',
    channel: 'Event or talk',
    text: 'Students tell a service club what they have learned.',
  },
  'Materials on display': {
    month: 6,
    audience: 'Neighbors',
    channel: 'Print',
    text: 'Put brochures where people pass by, and look after them.',
  },
};

/** `a` to `j`, as in the guide. */
export function letterOf(kind: YearlyKind): string {
  return 'abcdefghij'.charAt(yearlyKinds.indexOf(kind));
}

export function isYearly(kind: string | null): kind is YearlyKind {
  return (yearlyKinds as readonly (string | null)[]).includes(kind);
}

/** Those of a school year from July to June, from the month of `from` on. */
export function monthsOf(year: string, from: CalendarDate | null): string[] {
  const start = Number(boundsOfSchoolYear(year).first.slice(0, 4));
  const all = Array.from({ length: 12 }, (_, index) =>
    calendarDate(start + (index < 6 ? 0 : 1), ((index + 6) % 12) + 1, 1)!.slice(0, 7),
  );
  return from === null ? all : all.filter((month) => month >= from.slice(0, 7));
}

export interface MonthTask {
  month: string;
  kind: YearlyKind;
}

type Known = Pick<MarketingStep, 'date' | 'kind' | 'status' | 'direction'>;

const monthOf = ({ date }: Known): string => date?.slice(0, 7) ?? '';

/** Planned or done by us, a campaign too; what was dropped leaves its month empty. */
function counts({ status, direction }: Known): boolean {
  return status !== 'Dropped' && direction !== 'By the partner';
}

/**
 * What is to be added so that each kind has its month and each month something. A kind that stands in the year already,
 * even if it was dropped since, is not added again for its own sake. `rows`: the plan as it is.
 */
export function tasksToAdd(
  kinds: readonly YearlyKind[],
  months: readonly string[],
  year: readonly string[],
  rows: readonly Known[],
): MonthTask[] {
  const ofYear = rows.filter((row) => year.includes(monthOf(row)));
  const added: MonthTask[] = [];
  const load = (month: string): number =>
    ofYear.filter((row) => counts(row) && monthOf(row) === month).length +
    added.filter((task) => task.month === month).length;
  const uses = (kind: YearlyKind): number => [...ofYear, ...added].filter((each) => each.kind === kind).length;
  const isTaken = (month: string, kind: YearlyKind): boolean =>
    ofYear.some((row) => row.kind === kind && monthOf(row) === month);
  const least = <T>(some: readonly T[], by: (one: T) => number): T | undefined =>
    some.reduce<T | undefined>((best, one) => (best === undefined || by(one) < by(best) ? one : best), undefined);

  const missing = kinds.filter((kind) => uses(kind) === 0);
  const suits = (kind: YearlyKind): string | undefined =>
    months.find((month) => Number(month.slice(5)) === yearlyTasks[kind].month);
  // Those that have their own month first, so that the others find the emptiest.
  for (const kind of [...missing.filter(suits), ...missing.filter((each) => !suits(each))]) {
    const month = suits(kind) ?? least(months, load);
    if (month !== undefined) added.push({ month, kind });
  }
  for (const month of months.filter((each) => load(each) === 0)) {
    const kind = least(
      kinds.filter((each) => !isTaken(month, each)),
      uses,
    );
    if (kind !== undefined) added.push({ month, kind });
  }
  return added.sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : letterOf(a.kind) < letterOf(b.kind) ? -1 : 1)); // prettier-ignore
}

/** Months with nothing planned, and months that are over in which nothing was done. */
export function emptyMonths(
  months: readonly string[],
  rows: readonly Known[],
  today: CalendarDate,
): { month: string; isOver: boolean }[] {
  return months.flatMap((month) => {
    const isOver = month < today.slice(0, 7);
    const ofMonth = rows.filter((row) => counts(row) && monthOf(row) === month);
    const there = isOver ? ofMonth.filter(({ status }) => status === 'Done' || status === 'Taken down') : ofMonth;
    return there.length === 0 ? [{ month, isOver }] : [];
  });
}
