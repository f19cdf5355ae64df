/** When the teacher is asked for the letters of the students. Pure. */
import type { Activity } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import { schoolDayFrom, type SchoolCalendar } from '../../schedule/day-rules';
import { addDays, type CalendarDate } from '../../shared/dates';

/** Days after which the teacher is asked again. */
const againAfter = 7;

/** The next school day, and a week after it. */
export function askedOn(activity: Activity, calendar: SchoolCalendar): readonly [CalendarDate, CalendarDate] {
  const first = schoolDayFrom(calendar, addDays(lastDay(activity)!, 1), false);
  return [first, schoolDayFrom(calendar, addDays(first, againAfter), false)];
}
