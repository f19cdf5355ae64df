/** Why a waiting mail about an activity is no longer wanted. Shown to staff in the Outbox. */
import { dateOf, longDate, toCalendarDate, type CalendarDate, type Timestamp } from '../shared/dates';
import type { Activity } from '../records/activities';

/**
 * `occasion` starts with the activity's date when the mail was made. `forPartner`: the mail goes to someone outside.
 * `mustBeOn`: it is of use only while the activity is still to come.
 */
export function whyWithdrawn(
  activity: Activity | 'rests' | undefined,
  occasion: string,
  { forPartner, mustBeOn }: { forPartner: boolean; mustBeOn: boolean },
  today: CalendarDate,
): string {
  if (!activity) return 'The activity is no longer in the Activities tab.';
  if (activity === 'rests')
    return 'Two rows of Activities are alike; it waits until it is clear which is the copy (Check this workbook).';
  const { status, date } = activity;
  if (status === 'Canceled') return 'The activity was canceled.';
  if (status === 'Held' && mustBeOn) return 'The activity is over.';
  if (status === 'Idea' || status === null) return 'The activity is no longer planned.';
  if (date === null) return 'The activity has no date.';
  const before = toCalendarDate(dateOf(occasion as Timestamp));
  if (before !== date) return `The activity was moved to ${longDate(date)}.`;
  if (mustBeOn && date < today) return 'The activity is over.';
  if (forPartner && !activity.partnerVisible) return 'The partner is no longer told of this activity.';
  return 'It is meant for someone else now, or for nobody.';
}
