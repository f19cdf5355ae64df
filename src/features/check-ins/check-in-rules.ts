/** Which partners nothing was heard of for so long that they are asked how it goes (the guide's step 4.4, A33). Pure. */
import { addDays, daysBetween, type CalendarDate } from '../../shared/dates';

/** The latest sign of an organization, and in which words staff know it. */
export interface Sign {
  on: CalendarDate;
  what: 'contact' | 'feedback' | 'activity' | 'check-in' | 'partnership';
}

/** Adds a sign if it is later than the one known. What is still to come is no sign yet. */
export function noteSign(
  signs: Map<string, Sign>,
  organizationId: string | null | undefined,
  on: CalendarDate | null,
  what: Sign['what'],
  today: CalendarDate,
): void {
  if (!organizationId || on === null || on > today) return;
  const known = signs.get(organizationId);
  if (!known || known.on < on) signs.set(organizationId, { on, what });
}

export interface Silent {
  /** What tells the mail from an earlier one: the last sign, and how many spans have passed since. */
  occasion: string;
  /** First and last day of the span in which the partner is asked once. */
  from: CalendarDate;
  until: CalendarDate;
}

/** `days`: after which a partner is asked; 0: never. Null when the last sign is not that long ago, or none is known. */
export function silence(sign: Sign | undefined, days: number, today: CalendarDate): Silent | null {
  if (!sign || days <= 0) return null;
  const spans = Math.floor(daysBetween(sign.on, today) / days);
  if (spans < 1) return null;
  const from = addDays(sign.on, spans * days);
  return { occasion: `${sign.on}-${spans}`, from, until: addDays(from, days - 1) };
}

/** Drafts that may wait at a time, so that nobody has to read hundreds; who was silent longest comes first. */
export const mostWaiting = 20;

const heard: Readonly<Record<Sign['what'], string>> = {
  contact: 'The last contact was',
  feedback: 'The last feedback came',
  activity: 'The last activity was',
  'check-in': 'They were last asked',
  partnership: 'They became a partner',
};

export function whyNotAsked(sign: Sign | undefined, say: (on: CalendarDate) => string): string {
  return sign ? `${heard[sign.what]} on ${say(sign.on)}.` : 'It is no partner any more, or its row is gone.';
}
