/** Students thank in writing after an activity, and for how long that is asked for (A37). Pure. */
import { addDays, daysBetween, type CalendarDate } from '../shared/dates';
import type { Activity } from './activities';
import { isOn, lastDay } from './activity-rules';

const withStudents: readonly (string | null)[] = [
  'Field trip',
  'Classroom presentation',
  'Mentor activity',
  'Internship',
];
/** Days after which nobody is asked any more. */
const ofUse = 30;

/** The letters are still to be written or sent: the activity is over, with a partner and students. */
export function waitsForLetters(activity: Activity, today: CalendarDate): boolean {
  const { kind, organization, letters } = activity;
  const last = lastDay(activity);
  if (letters === 'Sent' || letters === 'Not this time' || organization === null || last === null) return false;
  return isOn(activity) && withStudents.includes(kind) && last < today && daysBetween(last, today) <= ofUse;
}

export function ofUseUntil(activity: Activity): CalendarDate {
  return addDays(lastDay(activity)!, ofUse);
}
