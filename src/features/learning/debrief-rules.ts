/** Whom to ask how an activity was, and when (the guide's step 5.4, A44). Pure. */
import { schoolDayFrom, type SchoolCalendar } from '../../schedule/day-rules';
import { addDays, daysBetween, type CalendarDate } from '../../shared/dates';
import type { Activity, activityForms } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import type { Feedback } from '../../records/feedback';

/** Days after the last day of an activity until which it is asked, and until which an answer is still worth having. */
export const askUntil = 14;
export const ofUseUntil = 30;
/** School days after which the partner is asked once more. */
const remindAfter = 5;

export type Debriefer = 'Partner' | 'Teacher';

const withStudents: Readonly<Record<keyof typeof activityForms, true>> = {
  'Field trip': true,
  'Classroom presentation': true,
  'Mentor activity': true,
  Internship: true,
};

/** Students took part, so there is something to ask. */
export function isWithStudents({ kind }: Pick<Activity, 'kind'>): boolean {
  return kind !== null && kind in withStudents;
}

/** Over for at least a day, and a mail about it may be waiting or due. `since`: when debriefs were last planned. */
export function mayBeAsked(activity: Activity, today: CalendarDate, since: CalendarDate | null): boolean {
  const { status, partnerVisible } = activity;
  const took = status === 'Held' || status === 'Planned' || status === 'Confirmed';
  const last = lastDay(activity);
  if (!took || !partnerVisible || !isWithStudents(activity) || last === null || hasSaid(activity, 'Partner'))
    return false;
  const days = daysBetween(last, today);
  return days >= 1 && (days <= ofUseUntil || (since !== null && since <= last));
}

export function hasSaid({ debriefed }: Pick<Activity, 'debriefed'>, who: Debriefer): boolean {
  return (debriefed ?? []).includes(who);
}

/** The day on which the partner is asked once more. */
export function askAgainOn(asked: CalendarDate, calendar: SchoolCalendar): CalendarDate {
  let day = asked;
  for (let count = 0; count < remindAfter; count++) day = schoolDayFrom(calendar, addDays(day, 1), true);
  return day;
}

/**
 * Who has said how an activity was. What a colleague took down from the partner is both: they have talked.
 * `rows`: the debriefs of one activity.
 */
export function debriefers(rows: readonly Pick<Feedback, 'from' | 'answerId'>[]): Debriefer[] {
  const isTeacher = ({ from }: Pick<Feedback, 'from'>): boolean => from === 'Teacher';
  const isPartner = ({ from }: Pick<Feedback, 'from'>): boolean =>
    from === 'Partner' || from === 'Mentor' || from === 'Supervisor' || from === 'Board member';
  const found: Debriefer[] = rows.some(isPartner) ? ['Partner'] : [];
  const byStaff = rows.some((row) => isTeacher(row) || (isPartner(row) && row.answerId === null));
  return byStaff ? [...found, 'Teacher'] : found;
}
