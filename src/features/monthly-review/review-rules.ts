/**
 * The calendar stays true when the people responsible look it over once a month (the guide's step 5): what is ahead of
 * each, and what nobody has looked at. Pure.
 */
import { addDays, daysBetween, type CalendarDate } from '../../shared/dates';
import type { Activity } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';

/** How far ahead one looks. */
export const daysAhead = 60;
/** From then on nobody can be sure of it any more. */
export const staleAfter = 40;
/** A mail that could not leave by then is left out: the next month has another. */
export const mailDays = 6;

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

export function isStale({ reviewedOn }: Pick<Activity, 'reviewedOn'>, today: CalendarDate): boolean {
  return reviewedOn !== null && daysBetween(reviewedOn, today) >= staleAfter;
}
