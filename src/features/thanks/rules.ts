/**
 * A thank-you to the partner's contact, starting the day after an activity (A35). Whatever was planned and not called
 * off counts as held once its day is over. Pure.
 */
import { addDays, daysBetween, longDate, type CalendarDate } from '../../shared/dates';
import type { PlannedMail } from '../../messages/queue-rules';
import type { Activity } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import { thankYou } from './texts';
import type { Found } from '../../messages/recipient-rules';

/** Days after the last day of the activity until which a thank-you is drafted, and until which it is worth sending. */
const madeUntil = 14;
const ofUseUntil = 30;

export interface Thankable {
  activity: Activity;
  organization: string;
  organizationId?: string | null;
  contact: Found;
}

export interface Sender {
  school: string;
  schoolPhone: string;
  coordinator: string;
}

/**
 * The activity is over and was not called off, the partner is told about it, and a thank-you may be waiting or due, or
 * its time passed unnoticed. `since`: the day on which thank-yous were last planned; null when they never were.
 */
export function mayBeThanked(activity: Activity, today: CalendarDate, since: CalendarDate | null = null): boolean {
  const { status, partnerVisible } = activity;
  const took = status === 'Held' || status === 'Planned' || status === 'Confirmed';
  const last = lastDay(activity);
  if (!took || !partnerVisible || last === null) return false;
  const days = daysBetween(last, today);
  return days >= 1 && (days <= ofUseUntil || (since !== null && since <= last));
}

export function thankYous(
  over: readonly Thankable[],
  sender: Sender,
  today: CalendarDate,
  since: CalendarDate | null = null,
): PlannedMail[] {
  return over.flatMap(({ activity, organization, organizationId, contact }) => {
    const last = lastDay(activity);
    if (last === null || activity.date === null) return [];
    const due = daysBetween(last, today) <= madeUntil;
    return [
      thankYou.plan({
        about: activity.id,
        aboutName: activity.title ?? '',
        occasion: `${activity.date}-thanks`,
        to: contact,
        organization: organizationId ?? null,
        why: `You get this message because ${organization} took part in an activity with us.`,
        values: {
          activity: activity.title ?? '',
          kind: activity.kind ?? '',
          date: longDate(activity.date),
          organization,
          ...sender,
        },
        sendOn: addDays(last, 1),
        uselessAfter: addDays(last, ofUseUntil),
        uselessFrom: null,
        due,
        missed: !due && since !== null && since <= last,
      }),
    ];
  });
}
