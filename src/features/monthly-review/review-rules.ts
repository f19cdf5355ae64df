/**
 * The calendar stays true when the people responsible look it over once a month (the guide's step 5): what is ahead of
 * each, and what nobody has looked at. Pure.
 */
import { daysBetween, type CalendarDate } from '../../shared/dates';
import type { Activity } from '../../records/activities';

/** From then on nobody can be sure of it any more. */
export const staleAfter = 40;
/** A mail that could not leave by then is left out: the next month has another. */
export const mailDays = 6;

export function isStale({ reviewedOn }: Pick<Activity, 'reviewedOn'>, today: CalendarDate): boolean {
  return reviewedOn !== null && daysBetween(reviewedOn, today) >= staleAfter;
}
