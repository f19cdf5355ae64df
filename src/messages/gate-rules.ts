/**
 * What may go to whom, and when: one gate for every mail. `refusal`: never, as things stand. `hold`: not today. Both
 * return sentences for staff, which appear in the Outbox. Pure.
 */
import { addDays, monthOf, schoolYear, shortDate, weekday, type CalendarDate } from '../shared/dates';
import { schoolDayFrom } from '../schedule/day-rules';
import type { SchoolDay } from '../schedule/tabs';
import type { Message, OptOut } from './tabs';

/** What the gate looks at. */
export type GateMail = Pick<
  Message,
  'to' | 'toName' | 'outside' | 'category' | 'organization' | 'uselessAfter' | 'kind'
>;

export interface Gate {
  /** `asked`: how often its organization has been asked this term, not counting this mail (`countAsks`). */
  refusal(mail: GateMail, asked: number): string | null;
  hold(mail: GateMail): string | null;
}

export interface GateFacts {
  today: CalendarDate;
  /** By address in lowercase, why nothing may go there: people who do not want to be contacted. */
  doNotContact: ReadonlyMap<string, string>;
  /** Confirmed as staff outside the sheet. Everybody else counts as outside, whatever a row says. */
  isStaff(address: string): boolean;
  optOuts: readonly { email: string; stops: OptOut['stops'] }[];
  /** Whether someone who was erased since had asked not to get mail of this category (erased-opt-outs.ts). */
  erased?(address: string, category: GateMail['category']): boolean;
  schoolDays: readonly Pick<SchoolDay, 'date' | 'endDate' | 'kind' | 'note'>[];
  weekendsQuiet: boolean;
  asksPerTerm: number;
}

/**
 * Of no use after tomorrow: it may use the reserved part of the quota, and leave on quiet days. Asks and news are never
 * urgent: a long wait does not turn them into something that a school must write on a holiday.
 */
export function isUrgent(
  { uselessAfter, category }: Pick<Message, 'uselessAfter' | 'category'>,
  today: CalendarDate,
): boolean {
  return uselessAfter !== null && uselessAfter <= addDays(today, 1) && category !== 'outreach' && category !== 'news';
}

/** July to December, or January to June. */
export function termOf(date: CalendarDate): string {
  return `${schoolYear(date)} ${monthOf(date) >= 7 ? 'fall' : 'spring'}`;
}

/** By organization, asks that left, or may have left, in the term of `today`. */
export function countAsks(messages: readonly Message[], today: CalendarDate): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { category, organization, state, changedAt } of messages) {
    const departed = state === 'sent' || state === 'claimed' || state === 'unknown';
    if (category !== 'outreach' || organization === null || !departed) continue;
    const thisTerm = changedAt === null || termOf(changedAt.slice(0, 10) as CalendarDate) === termOf(today);
    if (thisTerm) counts.set(organization, (counts.get(organization) ?? 0) + 1);
  }
  return counts;
}

export function gateWith(facts: GateFacts): Gate {
  const { today, doNotContact, asksPerTerm, isStaff } = facts;
  const stopped = stopsByAddress(facts.optOuts);
  const quietOutside = whyQuiet(facts, true);
  const quietInside = whyQuiet(facts, false);
  return {
    refusal(mail, asked) {
      const { category } = mail;
      const address = (mail.to ?? '').trim().toLowerCase();
      const own = isStaff(address);
      if (address === '' || (category === 'internal' && own)) return null;
      const unwilling = mail.outside || !own ? doNotContact.get(address) : undefined;
      if (unwilling !== undefined) return unwilling;
      const stops = stopped.get(address);
      if (stops?.has('everything')) return `${mail.to} has opted out of all mail (Opt-outs).`;
      const wantsAgain = stops?.has('nothing') === true;
      if (!wantsAgain && facts.erased?.(address, category))
        return 'Whoever had this address asked not to get such mail before they were erased. If they want mail again, give the address in Opt-outs with “nothing”.';
      if (category === 'internal') return null;
      if (category === null && stops && !wantsAgain)
        return `${mail.to} stands in Opt-outs, and the category of this mail was taken away.`;
      if (category !== null && stops?.has(category)) return `${mail.to} has opted out of ${category} (Opt-outs).`;
      if (category === 'outreach' && mail.organization !== null && asked >= asksPerTerm) {
        if (asksPerTerm === 0) return 'Settings allows no asks to any organization.';
        return `This organization has been asked ${asked === 1 ? 'once' : `${asked} times`} this term, and Settings allows no more.`;
      }
      return null;
    },
    hold(mail) {
      if (isUrgent(mail, today) || isLastChance(facts, mail)) return null;
      const outside = (mail.outside && mail.category !== 'internal') || !isStaff(mail.to ?? '');
      return outside ? quietOutside : quietInside;
    },
  };
}

/** No school day comes before it is too late: mail for Monday then leaves on Saturday. */
function isLastChance(facts: GateFacts, { uselessAfter, category, outside }: GateMail): boolean {
  const { today } = facts;
  if (category !== 'activity logistics' || uselessAfter === null || uselessAfter > addDays(today, weekendLong))
    return false;
  return schoolDayFrom(facts, addDays(today, 1), outside === true) >= uselessAfter;
}

const weekendLong = 3;

function stopsByAddress(optOuts: GateFacts['optOuts']): Map<string, Set<string>> {
  const stopped = new Map<string, Set<string>>();
  for (const { email, stops } of optOuts) {
    const address = email.toLowerCase();
    stopped.set(address, (stopped.get(address) ?? new Set()).add(stops ?? 'everything'));
  }
  return stopped;
}

/** The same sentence throughout a quiet stretch, so that waiting rows are not rewritten every day. */
function whyQuiet({ today, schoolDays, weekendsQuiet }: GateFacts, outside: boolean): string | null {
  const day = schoolDays.filter(
    ({ date, endDate, kind }) =>
      date !== null &&
      date <= today &&
      (endDate !== null && endDate > date ? endDate : date) >= today &&
      (outside || kind === 'No school'),
  )[0];
  if (day?.date) {
    const until = day.endDate !== null && day.endDate > day.date ? day.endDate : day.date;
    const what = day.note ?? (day.kind === 'Quiet' ? 'A quiet day' : 'No school');
    return `Waits until ${shortDate(until)} is over: ${what} (School days).`;
  }
  return outside && weekendsQuiet && weekday(today) > 5 ? 'Waits until Monday: weekends are quiet (Settings).' : null;
}
