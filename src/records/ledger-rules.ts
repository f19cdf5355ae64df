/**
 * What each side offered, promised and gave in a school year. Pure. Amounts are added only within one unit of one side;
 * what things are worth is a sum of its own, in dollars.
 */
import { boundsOfSchoolYear, daysBetween, schoolYear, toSchoolYear, type CalendarDate } from '../shared/dates';
import { plural } from '../shared/text';
import { inHundredths, sayDollars, sayProgress, type Sum } from './ledger-word-rules';
import type { MarketingStep } from './marketing';
import { sides, units, type Offer, type OfferKind, type Side, type Unit } from './offers';

/** In which part of the ledger it stands: time, means and support, as the guide divides what partners contribute. */
export const ledgerParts = ['Time and talent', 'Money and equipment', 'Support'] as const;
export type LedgerPart = (typeof ledgerParts)[number];

const means: readonly OfferKind[] = ['Equipment or materials', 'Money', 'Grant'];
const support: readonly OfferKind[] = [
  'Industry function',
  'Access to staff or members',
  'Publicity for us',
  'Dual credit course',
  'College program',
];

export function partOf({ kind, unit }: Pick<Offer, 'kind' | 'unit'>): LedgerPart {
  if (kind !== null && means.includes(kind)) return 'Money and equipment';
  if (kind !== null && support.includes(kind)) return 'Support';
  if (kind === null || kind === 'Other')
    return unit === 'hours' ? 'Time and talent' : unit === 'dollars' ? 'Money and equipment' : 'Support';
  return 'Time and talent';
}

/** Blank is the partner. */
export function sideOf({ side }: Pick<Offer, 'side'>): Side {
  return side ?? 'Partner gives';
}

/** `2026–27`; null where neither the year nor the day of the offer can be read. */
export function yearOfOffer({ schoolYear: typed, since }: Pick<Offer, 'schoolYear' | 'since'>): string | null {
  if (typed !== null) return toSchoolYear(typed);
  return since === null ? null : schoolYear(since);
}

export function offersOfYear(offers: readonly Offer[], year: string): Offer[] {
  return offers.filter((offer) => yearOfOffer(offer) === year);
}

/** Money and other things that the school itself plans for the program. */
export function isBudgetLine(offer: Pick<Offer, 'side' | 'organization'>): boolean {
  return sideOf(offer) === 'School gives' && offer.organization === null;
}

type Counts = Pick<Offer, 'status' | 'promised' | 'given' | 'unit' | 'counted'>;

/** A promise that has ended binds nobody any more. */
export function promisedOf({ status, promised }: Counts): number | null {
  return status === 'Ended' ? null : promised;
}

/** What staff typed; for *times* that nobody counted by hand, as many as were held; all of it where it is simply given. */
export function givenOf({ status, promised, given, unit, counted }: Counts): number | null {
  if (given !== null) return given;
  if (unit === 'times' && counted !== null) return counted;
  return status === 'Given' ? promised : null;
}

/** What is given is worth, in dollars: as typed, or the money itself. */
export function worthOf(offer: Counts & Pick<Offer, 'value'>): number {
  const given = givenOf(offer);
  if (offer.status !== 'Given' && (given ?? 0) <= 0) return 0;
  return offer.value ?? (offer.unit === 'dollars' ? (given ?? 0) : 0);
}

/** One sum for each unit that occurs, in the order of the units. Rows without a unit count in none. */
export function sumsOf(offers: readonly Offer[]): Sum[] {
  const amount = (count: (offer: Offer) => number | null, unit: Unit): number =>
    inHundredths(offers.reduce((sum, offer) => sum + (offer.unit === unit ? (count(offer) ?? 0) : 0), 0));
  return units
    .map((unit) => ({ unit, promised: amount(promisedOf, unit), given: amount(givenOf, unit) }))
    .filter(({ promised, given }) => promised !== 0 || given !== 0);
}

/** In dollars, of what is given. */
export function worthOfAll(offers: readonly Offer[]): number {
  return inHundredths(offers.reduce((sum, offer) => sum + worthOf(offer), 0));
}

/** How a promise of a school year stands on a day. */
export const paces = ['not begun', 'on the way', 'behind', 'kept', 'fell short'] as const;
export type Pace = (typeof paces)[number];

/** In summer and in September hardly anything has begun. */
const quietShare = 0.25;
/** Less than this part of what the time that has passed would call for is behind. */
const behindPart = 0.5;

/**
 * Null without a promise. Behind: less than half of the share of the year that is over, from October on, and not before
 * a whole one would be due: a single visit may come in June.
 */
export function paceOf(
  { promised, given }: { promised: number | null; given: number | null },
  year: string,
  today: CalendarDate,
): Pace | null {
  if (promised === null || promised <= 0) return null;
  const done = given ?? 0;
  if (done >= promised) return 'kept';
  const elapsed = elapsedShare(year, today);
  if (elapsed <= 0) return 'not begun';
  if (elapsed >= 1) return 'fell short';
  const due = promised * elapsed;
  return elapsed >= quietShare && due >= 1 && done < due * behindPart ? 'behind' : 'on the way';
}

/** From 0 before July 1 to 1 after June 30. */
export function elapsedShare(year: string, today: CalendarDate): number {
  const { first, next } = boundsOfSchoolYear(year);
  const share = daysBetween(first, today) / daysBetween(first, next);
  return Math.min(1, Math.max(0, share));
}

/** A row of the ledger as people read it. */
export interface LedgerLine {
  id: string;
  /** `Mentor: 12 of 40 hours`, `Grant: $2,000`, with what it is worth. */
  text: string;
  /** Null without a promise in numbers. */
  pace: Pace | null;
  /** A part of the written agreement. */
  agreed: boolean;
}

export interface LedgerSection {
  part: LedgerPart;
  lines: LedgerLine[];
  sums: Sum[];
  /** Dollars, of what is given; 0 when nothing has a value. */
  worth: number;
}

/** What one side gives; sections without a row are left out. */
export interface LedgerSide {
  side: Side;
  sections: LedgerSection[];
}

/** Where a partner tells its own people of the partnership, which is status that it gives (the fourth advantage). */
export function ownPosts<Step extends Pick<MarketingStep, 'direction' | 'status' | 'date'>>(
  steps: readonly Step[],
  year: string,
): Step[] {
  return steps.filter(
    ({ direction, status, date }) =>
      direction === 'By the partner' && status === 'Done' && date !== null && schoolYear(date) === year,
  );
}

/**
 * For the rows of one partner, or of all of them: what each side promised and gave in that year. Open offers stay out.
 * `posts`: how many posts of their own partners made (`ownPosts`).
 */
export function ledgerOf(offers: readonly Offer[], year: string, today: CalendarDate, posts = 0): LedgerSide[] {
  const ofYear = offersOfYear(offers, year).filter(isBinding);
  return sides.map((side) => {
    const theirs = ofYear.filter((offer) => sideOf(offer) === side);
    const sections = ledgerParts.map((part) => {
      const rows = theirs.filter((offer) => partOf(offer) === part);
      const status = side === 'Partner gives' && part === 'Support' && posts > 0 ? [statusLine(posts)] : [];
      return {
        part,
        lines: [...rows.map((offer) => lineOf(offer, year, today)), ...status],
        sums: sumsOf(rows),
        worth: worthOfAll(rows),
      };
    });
    return { side, sections: sections.filter(({ lines }) => lines.length > 0) };
  });
}

const statusLine = (posts: number): LedgerLine => ({
  id: '',
  text: `Status: told of the partnership ${plural(posts, 'time')}`,
  pace: null,
  agreed: false,
});

/** Promised or given, or by its status on the way to it; an offer that nobody has taken up is neither. */
export function isBinding(offer: Offer): boolean {
  if (offer.status === 'Promised' || offer.status === 'Given') return true;
  return promisedOf(offer) !== null || (offer.given ?? 0) > 0;
}

export function lineOf(offer: Offer, year: string, today: CalendarDate): LedgerLine {
  const { id, kind, details, unit, value, agreed } = offer;
  const amounts = { promised: promisedOf(offer), given: givenOf(offer) };
  const isCounted = unit !== null && (amounts.promised !== null || amounts.given !== null);
  const facts = [
    isCounted
      ? sayProgress({ ...amounts, unit }, isBudgetLine(offer))
      : offer.status === 'Given'
        ? 'given'
        : 'promised',
    value === null || unit === 'dollars' ? '' : `worth ${sayDollars(value)}`,
  ];
  const what = [kind ?? 'Something', details === null ? '' : `(${firstLine(details)})`].filter(Boolean).join(' ');
  return {
    id,
    text: `${what}: ${facts.filter(Boolean).join(', ')}`,
    pace: isCounted && !isBudgetLine(offer) ? paceOf(amounts, year, today) : null,
    agreed: agreed === true,
  };
}

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').slice(0, 80);
