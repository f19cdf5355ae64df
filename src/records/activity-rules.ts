import { twelveHour, type CalendarDate } from '../shared/dates';
import { comparable } from '../shared/text';
import type { Activity } from './activities';

/** Whether the date counts: not while the activity is only an idea, and not once it was called off. */
export function isOn(activity: Activity): boolean {
  return activity.status === 'Planned' || activity.status === 'Confirmed' || activity.status === 'Held';
}

/** `9:30 AM to 11:00 AM`, `9:30 AM`, or `all day`. */
export function hoursOf({ start, end }: Pick<Activity, 'start' | 'end'>): string {
  if (start === null) return 'all day';
  return end === null ? twelveHour(start) : `${twelveHour(start)} to ${twelveHour(end)}`;
}

/** Activities are named in other tabs, so each name stands once. `taken`: in `comparable` form; this one joins them. */
export function freeTitle(wanted: string, taken: Set<string>): string {
  let title = wanted;
  for (let count = 2; taken.has(comparable(title)); count++) title = `${wanted} (${count})`;
  taken.add(comparable(title));
  return title;
}

/** The last day; the first where the last is missing or earlier. */
export function lastDay({ date, endDate }: Pick<Activity, 'date' | 'endDate'>): CalendarDate | null {
  return endDate !== null && date !== null && endDate > date ? endDate : date;
}

/** An appointment with a partner. */
export function isMeeting({ kind }: Pick<Activity, 'kind'>): boolean {
  return kind === 'Partner meeting';
}

/**
 * Whether the school visits the partner (`there`), or the partner comes to school (`here`): by the place where it names
 * one of them, otherwise by the kind.
 */
export function whoGoes(
  { kind, place }: Pick<Activity, 'kind' | 'place'>,
  organization: string,
  school: string,
): 'there' | 'here' | 'unclear' {
  const where = ` ${comparable(place ?? '')} `;
  const names = (name: string): boolean => comparable(name) !== '' && where.indexOf(` ${comparable(name)} `) >= 0;
  if (names(organization) !== names(school)) return names(organization) ? 'there' : 'here';
  if (kind === 'Field trip') return 'there';
  return kind === 'Classroom presentation' ? 'here' : 'unclear';
}
