/** Students thank in writing after an activity: when their teacher is asked, and until when (A37). Pure. */
import type { Activity } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import { schoolDayFrom, type SchoolCalendar } from '../../schedule/day-rules';
import { addDays, daysBetween, type CalendarDate } from '../../shared/dates';

const withStudents: readonly (string | null)[] = [
  'Field trip',
  'Classroom presentation',
  'Mentor activity',
  'Internship',
];
/** Days after which the teacher is asked again, and after which nobody is asked any more. */
const againAfter = 7;
const ofUse = 30;

/** The letters are still to be written or sent: the activity is over, with a partner and students. */
export function waitsForLetters(activity: Activity, today: CalendarDate): boolean {
  const { status, kind, organization, letters } = activity;
  const last = lastDay(activity);
  if (letters === 'Sent' || letters === 'Not this time' || organization === null || last === null) return false;
  const took = status === 'Held' || status === 'Planned' || status === 'Confirmed';
  return took && withStudents.includes(kind) && last < today && daysBetween(last, today) <= ofUse;
}

/** The next school day, and a week after it. */
export function askedOn(activity: Activity, calendar: SchoolCalendar): readonly [CalendarDate, CalendarDate] {
  const first = schoolDayFrom(calendar, addDays(lastDay(activity)!, 1), false);
  return [first, schoolDayFrom(calendar, addDays(first, againAfter), false)];
}

export function ofUseUntil(activity: Activity): CalendarDate {
  return addDays(lastDay(activity)!, ofUse);
}
