/** What is ahead, and whether somebody should look at it once more this month. Pure. */
import { addDays, type CalendarDate } from '../shared/dates';
import type { Activity } from './activities';
import { lastDay } from './activity-rules';

/** How far ahead one looks. */
export const daysAhead = 60;

/** Meant to take place from today on, within the days ahead; earliest first. */
export function isAhead(activity: Activity, today: CalendarDate): boolean {
  const { status, date } = activity;
  if ((status !== 'Planned' && status !== 'Confirmed') || date === null) return false;
  return lastDay(activity)! >= today && date <= addDays(today, daysAhead);
}

/** Whether somebody should look at it: it was entered or last looked at before this month's day, which has come. */
export function wantsLook(activity: Activity, { today, since }: { today: CalendarDate; since: CalendarDate }): boolean {
  const { reviewedOn } = activity;
  return isAhead(activity, today) && today >= since && reviewedOn !== null && reviewedOn < since;
}
