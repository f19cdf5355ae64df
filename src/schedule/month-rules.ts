/** The day on which the work of a month is looked over. Pure. */
import { calendarDate, monthOf, yearOf, type CalendarDate } from '../shared/dates';
import { schoolDayFrom, type SchoolCalendar } from './day-rules';

/** The first school day of the month. */
export function reviewDay(calendar: SchoolCalendar, today: CalendarDate): CalendarDate {
  return schoolDayFrom(calendar, calendarDate(yearOf(today), monthOf(today), 1)!, false);
}
