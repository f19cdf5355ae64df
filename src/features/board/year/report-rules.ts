/** What a report on one school year says of meetings, students, promises and goals. Pure. */
import type { Activity } from '../../../records/activities';
import type { TakingPart } from '../../../records/attendance';
import { yearOfGoal } from '../../../records/goal-rules';
import type { Goal } from '../../../records/goals';
import {
  isBudgetLine,
  ledgerParts,
  offersOfYear,
  partOf,
  sideOf,
  sumsOf,
  worthOfAll,
} from '../../../records/ledger-rules';
import { saySums } from '../../../records/ledger-word-rules';
import type { Offer } from '../../../records/offers';
import { schoolYear, shortDate, type CalendarDate } from '../../../shared/dates';
import { grouped, plural } from '../../../shared/text';

/** The year of the last meeting that was held; before the first one, this year. `meetings`: by day. */
export function reportYear(meetings: readonly Pick<Activity, 'date' | 'status'>[], today: CalendarDate): string {
  const held = meetings.filter(({ date, status }) => status === 'Held' && date !== null && date <= today);
  return schoolYear(held[held.length - 1]?.date ?? today);
}

/** `Wed, Sep 9, at Lakeside College: held, 6 people came`, by day. */
export function meetingLines(
  activities: readonly Activity[],
  cameTo: (meeting: Activity) => readonly TakingPart[],
  year: string,
): string[] {
  return activities
    .filter(({ kind, date, status }) => kind === 'Board meeting' && date !== null && schoolYear(date) === year && status !== 'Idea') // prettier-ignore
    .sort((one, other) => (one.date! < other.date! ? -1 : 1))
    .map((meeting) => {
      const came = cameTo(meeting).filter((row) => row.came === 'Yes' && row.student === null).length;
      const how = { Held: `held, ${plural(came, 'person', 'people')} came`, Canceled: 'canceled' } as Record<string, string>;
      const where = meeting.organization === null ? '' : `, at ${meeting.organization.label}`;
      return `${shortDate(meeting.date!)}${where}: ${how[meeting.status ?? ''] ?? 'planned'}`;
    }); // prettier-ignore
}

/**
 * How many students held activities have reached, by kind. Whoever came twice counts twice, and it says so. A kind with few
 * students is in no line and in no sum, or the sum would tell it.
 */
export function studentLines(
  activities: readonly Activity[],
  listedFor: (activity: Activity) => number,
  year: string,
  smallGroup: number,
): string[] {
  const kinds = new Map<string, { students: number; activities: number }>();
  for (const each of activities) {
    if (each.status !== 'Held' || each.date === null || schoolYear(each.date) !== year) continue;
    const students = each.students ?? listedFor(each);
    if (students <= 0) continue;
    const entry = kinds.get(each.kind ?? 'Other') ?? { students: 0, activities: 0 };
    kinds.set(each.kind ?? 'Other', {
      students: entry.students + students,
      activities: entry.activities + 1,
    });
  }
  const all = [...kinds].sort(([one], [other]) => (one < other ? -1 : 1));
  const told = all.filter(([, { students }]) => students >= smallGroup);
  const sum = told.reduce((total, [, { students }]) => total + students, 0);
  return [
    ...told.map(([kind, each]) => `${kind}: ${grouped(each.students)} students in ${plural(each.activities, 'activity', 'activities')}`), // prettier-ignore
    ...(told.length > 1 ? [`In all: ${grouped(sum)}. Whoever took part twice counts twice.`] : []),
    ...(told.length < all.length ? [`Kinds of activities with fewer than ${smallGroup} students are not told here.`] : []), // prettier-ignore
  ];
}

/** What partners have given of what they promised for that year: `Time and talent: 12 of 40 hours`. */
export function promiseLines(offers: readonly Offer[], year: string): string[] {
  const theirs = offersOfYear(offers, year).filter((offer) => !isBudgetLine(offer) && sideOf(offer) !== 'School gives');
  return ledgerParts.flatMap((part) => {
    const rows = theirs.filter((offer) => partOf(offer) === part);
    const said = saySums(sumsOf(rows), worthOfAll(rows));
    return said === '' ? [] : [`${part}: ${said}`];
  });
}

/** `Thirty juniors see a shop: met (32 of 30)`. Only goals of that year; one without a year is in no report. */
export function goalLines(goals: readonly Goal[], year: string): string[] {
  return goals
    .filter(
      (goal) =>
        goal.kind === 'Partnership goal' &&
        goal.status !== 'Draft' &&
        goal.status !== 'Dropped' &&
        yearOfGoal(goal) === year,
    ) // prettier-ignore
    .map(({ name, status, actual, target }) => {
      const reached = [actual, target].filter(Boolean).join(' of ');
      const says = status === null || status === 'Agreed' ? 'not looked at yet' : status.toLowerCase();
      return `${name ?? ''}: ${says}${actual === null || reached === '' ? '' : ` (${reached})`}`;
    });
}
