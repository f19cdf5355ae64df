/** What an agreement needs before it can be signed, and when its renewal is due. Pure. */
import type { Partnership } from '../../../records/partnerships';
import { addDays, type CalendarDate } from '../../../shared/dates';

/** Days before the end, where the row does not say so, and the second time. */
const usualNotice = 60;
const lastNotice = 14;

type Terms = Pick<Partnership, 'agreedFrom' | 'agreedUntil' | 'signedBySchool' | 'signedByPartner'>;

/** What keeps it a DRAFT, in a few words each. */
export function missingTerms({ agreedFrom, agreedUntil, signedBySchool, signedByPartner }: Terms): string[] {
  return [
    agreedFrom === null ? 'the first day: “Agreed from” in Partnerships' : '',
    agreedUntil === null ? 'the last day: “Agreed until” in Partnerships' : '',
    signedBySchool === null ? 'who signs for the school: “Signed by (school)” in Partnerships' : '',
    signedByPartner === null ? 'who signs for the partner: “Signed by (partner)” in Partnerships' : '',
  ].filter(Boolean);
}

export interface Notice {
  days: number;
  sendOn: CalendarDate;
  /** Last day before the next notice, or of the agreement. */
  until: CalendarDate;
}

/** Both notices of an agreement that is signed and ends; none for any other. */
export function noticesOf({
  agreement,
  agreedUntil,
  noticeDays,
}: Pick<Partnership, 'agreement' | 'agreedUntil' | 'noticeDays'>): Notice[] {
  if (agreement !== 'Signed' || agreedUntil === null) return [];
  const days = [...new Set([noticeDays ?? usualNotice, lastNotice])].sort((one, other) => other - one);
  return days.map((each, index) => {
    const next = days[index + 1];
    const until = next === undefined ? agreedUntil : addDays(agreedUntil, -next - 1);
    return { days: each, sendOn: addDays(agreedUntil, -each), until };
  });
}

/** The end comes before the beginning. */
export function endsTooEarly({ agreedFrom, agreedUntil }: Terms): boolean {
  return agreedFrom !== null && agreedUntil !== null && agreedUntil < agreedFrom;
}
