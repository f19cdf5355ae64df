/**
 * What each side offered, promised and gave in a school year. Pure. Amounts are added only within one unit of one side;
 * what things are worth is a sum of its own, in dollars.
 */
import { boundsOfSchoolYear, daysBetween, schoolYear, toSchoolYear, type CalendarDate } from '../shared/dates';
import { grouped } from '../shared/text';
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

/** Of one unit; `promised` and `given` are sums. */
export interface Sum {
  unit: Unit;
  promised: number;
  given: number;
}

/** One sum for each unit that occurs, in the order of the units. Rows without a unit count in none. */
export function sumsOf(offers: readonly Offer[]): Sum[] {
  const amount = (count: (offer: Offer) => number | null, unit: Unit): number =>
    rounded(offers.reduce((sum, offer) => sum + (offer.unit === unit ? (count(offer) ?? 0) : 0), 0));
  return units
    .map((unit) => ({ unit, promised: amount(promisedOf, unit), given: amount(givenOf, unit) }))
    .filter(({ promised, given }) => promised !== 0 || given !== 0);
}

/** In dollars, of what is given. */
export function worthOfAll(offers: readonly Offer[]): number {
  return rounded(offers.reduce((sum, offer) => sum + worthOf(offer), 0));
}

const rounded = (amount: number): number => Math.round(amount * 100) / 100;

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

const words: Record<Exclude<Unit, 'dollars'>, readonly [one: string, many: string]> = {
  hours: ['hour', 'hours'],
  people: ['person', 'people'],
  times: ['time', 'times'],
  pieces: ['piece', 'pieces'],
};

/** `12 hours`, `1 time`, `$4,000`. */
export function sayAmount(amount: number, unit: Unit): string {
  if (unit === 'dollars') return sayDollars(amount);
  return `${sayNumber(amount)} ${words[unit][amount === 1 ? 0 : 1]}`;
}

export function sayDollars(amount: number): string {
  return `$${sayNumber(amount)}`;
}

function sayNumber(amount: number): string {
  const [whole = '', part = ''] = String(rounded(amount)).split('.');
  return part === '' ? grouped(Number(whole)) : `${grouped(Number(whole))}.${part}`;
}

/** `12 of 40 hours`, `$500 of $2,000`, `45 hours, 40 promised`, `12 hours`; of a budget, `$500 of $2,000 spent`. */
export function sayProgress(
  { promised, given, unit }: { promised: number | null; given: number | null; unit: Unit },
  isBudget = false,
): string {
  const done = given ?? 0;
  const planned = promised ?? 0;
  const [more, spent] = isBudget ? ['planned', ' spent'] : ['promised', ''];
  if (planned === 0) return `${sayAmount(done, unit)}${spent}`;
  if (done > planned) return `${sayAmount(done, unit)}${spent}, ${sayOf(planned, unit)} ${more}`;
  return `${sayOf(done, unit)} of ${sayAmount(planned, unit)}${spent}`;
}

const sayOf = (amount: number, unit: Unit): string => (unit === 'dollars' ? sayDollars(amount) : sayNumber(amount));

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
}

/** What one side gives; sections without a row are left out. */
export interface LedgerSide {
  side: Side;
  sections: LedgerSection[];
  /** Dollars; 0 when nothing has a value. */
  worth: number;
}

/** For the rows of one partner, or of all of them: what each side promised and gave in that year. Open offers stay out. */
export function ledgerOf(offers: readonly Offer[], year: string, today: CalendarDate): LedgerSide[] {
  const ofYear = offersOfYear(offers, year).filter(isBinding);
  return sides.map((side) => {
    const theirs = ofYear.filter((offer) => sideOf(offer) === side);
    const sections = ledgerParts.map((part) => {
      const rows = theirs.filter((offer) => partOf(offer) === part);
      return { part, lines: rows.map((offer) => lineOf(offer, year, today)), sums: sumsOf(rows) };
    });
    return { side, sections: sections.filter(({ lines }) => lines.length > 0), worth: worthOfAll(theirs) };
  });
}

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

/** `40 hours promised, 12 given`: one sentence piece for each unit, and what all of it is worth. */
export function saySums(sums: readonly Sum[], worth = 0): string {
  return [...sums.map((sum) => sayProgress(sum)), ...(worth > 0 ? [`worth ${sayDollars(worth)} in all`] : [])].join(
    '; ',
  );
}

/** Given may pass what was promised, but hardly three times. */
const mostTimes = 3;

/** What cannot be used in a row, at the column where it is put right. */
export function faultsOf(offer: Offer): { column: keyof Offer & string; text: string }[] {
  const { organization, promised, given, unit, value, schoolYear: typed } = offer;
  const faults: { column: keyof Offer & string; text: string }[] = [];
  const say = (column: keyof Offer & string, text: string): number => faults.push({ column, text });
  const amount = promised ?? given;
  if (organization === null && sideOf(offer) === 'Partner gives')
    say('organization', 'Nobody gives this. Pick the organization, or set “Who gives” to “School gives”.');
  if (amount !== null && unit === null)
    say(
      'unit',
      `${sayNumber(amount)} of what? Pick the unit: ${units.slice(0, -1).join(', ')} or ${units[units.length - 1]!}.`,
    );
  if (typed !== null && toSchoolYear(typed) === null)
    say('schoolYear', `“${typed}” is not a school year. Type it like 2026–27.`);
  else if (amount !== null && yearOfOffer(offer) === null)
    say('schoolYear', 'Type the school year of this promise, like 2026–27. Until then it counts in none.');
  if (promised !== null && promised < 0) say('promised', 'Less than nothing cannot be promised. Correct the number.');
  if (given !== null && given < 0) say('given', 'Less than nothing cannot be given. Correct the number.');
  if (value !== null && value < 0) say('value', 'It cannot be worth less than nothing. Correct the number.');
  if (promised !== null && promised > 0 && given !== null && given > promised * mostTimes)
    say(
      'given',
      `${sayNumber(given)} given is more than three times the ${sayNumber(promised)} promised. Correct one of the two.`,
    );
  return faults;
}
