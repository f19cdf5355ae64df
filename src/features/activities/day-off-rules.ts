/** A day on which nothing can take place, such as a snow day: what stands on it, and what becomes of that. Pure. */
import type { Activity } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import { lastDayOf, type Told } from '../../records/told-rules';
import { addDays, daysBetween, type CalendarDate } from '../../shared/dates';

/** Off, or a day to which it is moved. */
export type Fate = 'cancel' | CalendarDate;

/** What is still meant to take place on that day, earliest first. One that lasts longer is among them. */
export function standingOn(activities: readonly Activity[], day: CalendarDate): Activity[] {
  return activities
    .filter(({ status }) => status === 'Planned' || status === 'Confirmed')
    .filter((each) => each.date !== null && each.date <= day && lastDay(each)! >= day)
    .sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : (a.start ?? '') > (b.start ?? '') ? 1 : a.row - b.row));
}

/** Whether it also takes place on other days. */
export function lastsLonger(activity: Pick<Activity, 'date' | 'endDate'>): boolean {
  return activity.date !== null && lastDay(activity)! > activity.date;
}

/** The cells that carry it out. A moved one lasts as long as it did, and has to be confirmed again. */
export function cellsFor({ date, endDate }: Pick<Activity, 'date' | 'endDate'>, fate: Fate): Partial<Activity> {
  if (fate === 'cancel') return { status: 'Canceled' };
  const later = endDate === null || date === null ? null : addDays(fate, daysBetween(date, endDate));
  return { status: 'Planned', date: fate, ...(later === null ? {} : { endDate: later }) };
}

/** Who has it in writing that it takes place: teachers are told by themselves, mails to others wait to be read. */
export function whoHasIt(told: readonly Told[], today: CalendarDate): { inside: string[]; outside: string[] } {
  const open = told.filter(({ says }) => !says.off && lastDayOf(says) >= today);
  const names = (isTeacher: boolean): string[] =>
    open.filter(({ says }) => (says.role === 'teacher') === isTeacher).map(({ name }) => name);
  return { inside: names(true), outside: names(false) };
}
