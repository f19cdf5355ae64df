/** Which days count as thanks to a partner (A37), and what it gave. Pure. */
import { addDays, daysBetween, schoolYear, toCalendarDate, type CalendarDate } from '../shared/dates';
import type { Message } from './tabs';
import type { Activity } from '../records/activities';
import { isOn, lastDay } from '../records/activity-rules';
import type { Contact } from '../records/contact-log';
import type { MarketingStep } from '../records/marketing';
import type { Offer } from '../records/offers';

/** Kinds of mail that thank a partner. */
export const thanksKinds = ['thank-you', 'term-thanks', 'accomplishments'] as const;
export type ThanksKind = (typeof thanksKinds)[number];

export function thankedByMail({ kind, state, changedAt }: Message): CalendarDate | null {
  const isThanks = (thanksKinds as readonly (string | null)[]).includes(kind);
  return isThanks && (state === 'sent' || state === 'unknown') ? toCalendarDate((changedAt ?? '').slice(0, 10)) : null;
}

/** A letter or event that somebody wrote down as thanks. */
export function thankedInPerson({ way, outcome, date }: Contact): CalendarDate | null {
  return (way === 'Letter' || way === 'Event') && /\bthank/i.test(outcome ?? '') ? date : null;
}

export function thankedInPublic({ kind, status, publishedOn, date }: MarketingStep): CalendarDate | null {
  return kind === 'Spotlight' && (status === 'Done' || status === 'Taken down') ? (publishedOn ?? date) : null;
}

/** By the letters of students; the day is that of the activity. */
export function thankedByStudents(activity: Activity): CalendarDate | null {
  return activity.letters === 'Sent' ? lastDay(activity) : null;
}

/** Whether the activity took place in these days; `until` is not among them. */
export function tookPlace(activity: Activity, from: CalendarDate, until: CalendarDate): boolean {
  const last = lastDay(activity);
  return isOn(activity) && last !== null && last >= from && last < until;
}

export function isGiven({ side, status, given, schoolYear: year, since }: Offer, ofYear: string): boolean {
  const its = year ?? (since === null ? null : schoolYear(since));
  return side !== 'School gives' && its === ofYear && (status === 'Given' || status === 'Used' || (given ?? 0) > 0);
}

export function isThankedWithin(last: CalendarDate | null, days: number, today: CalendarDate): boolean {
  return last !== null && daysBetween(last, today) <= days;
}

/** Since when what a partner gave should have been thanked for. */
export function aYearBefore(today: CalendarDate): CalendarDate {
  return addDays(today, -365);
}

/** What a partner gave in some days. */
export interface Given {
  activities: Activity[];
  offers: Offer[];
}
