/** Which days are school days: pure. */
import { addDays, weekday, type CalendarDate } from '../shared/dates';
import type { SchoolDay } from './tabs';

export interface SchoolCalendar {
  schoolDays: readonly Pick<SchoolDay, 'date' | 'endDate' | 'kind'>[];
  weekendsQuiet: boolean;
}

/** No school, or a weekend where those are quiet; for people outside also the days marked as quiet. */
export function isQuiet({ schoolDays, weekendsQuiet }: SchoolCalendar, day: CalendarDate, outside: boolean): boolean {
  if (weekendsQuiet && weekday(day) > 5) return true;
  return schoolDays.some(
    ({ date, endDate, kind }) =>
      date !== null &&
      date <= day &&
      (endDate !== null && endDate > date ? endDate : date) >= day &&
      (outside || kind === 'No school'),
  );
}

/** A break is not longer; beyond it the day stays what it is. */
const longestBreak = 100;

/** The day itself, or the school day before it. */
export function schoolDayUpTo(calendar: SchoolCalendar, day: CalendarDate, outside: boolean): CalendarDate {
  return search(calendar, day, outside, -1);
}

/** The day itself, or the school day after it. */
export function schoolDayFrom(calendar: SchoolCalendar, day: CalendarDate, outside: boolean): CalendarDate {
  return search(calendar, day, outside, 1);
}

const searchDays = 10;

/** The day itself, or the next with school, no weekend, and nothing marked in School days; null: none within ten days. */
export function openDayFrom(calendar: SchoolCalendar, wanted: CalendarDate): CalendarDate | null {
  for (let later = 0; later <= searchDays; later++) {
    const day = addDays(wanted, later);
    if (!isQuiet({ ...calendar, weekendsQuiet: true }, day, true)) return day;
  }
  return null;
}

function search(calendar: SchoolCalendar, day: CalendarDate, outside: boolean, step: 1 | -1): CalendarDate {
  let found = day;
  for (let tried = 0; tried < longestBreak; tried++, found = addDays(found, step))
    if (!isQuiet(calendar, found, outside)) return found;
  return day;
}
