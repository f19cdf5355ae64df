/** What the lists of the ledger say. Pure. */
import {
  givenOf,
  isBinding,
  isBudgetLine,
  ledgerOf,
  lineOf,
  paceOf,
  promisedOf,
  sumsOf,
  worthOf,
  worthOfAll,
  yearOfOffer,
} from '../../records/ledger-rules';
import { sayProgress, saySums } from '../../records/ledger-word-rules';
import type { Offer, OfferKind } from '../../records/offers';
import type { CalendarDate } from '../../shared/dates';
import type { ListRow } from '../../shared/list-row';

/** This school year first, then those that the ledger has, the newest first. */
export function yearsOf(rows: readonly Offer[], thisYear: string): string[] {
  const found = rows.flatMap((row) => yearOfOffer(row) ?? []).sort();
  return [...new Set([thisYear, ...found.reverse()])];
}

export function isBehind(offer: Offer, year: string, today: CalendarDate): boolean {
  const pace = isBudgetLine(offer) ? null : paceOf({ promised: promisedOf(offer), given: givenOf(offer) }, year, today);
  return offer.unit !== null && (pace === 'behind' || pace === 'fell short');
}

/** Of one partner: `Mentor: 12 of 40 hours, behind`; what the school owes is said to be ours. */
export function sayBehind(rows: readonly Offer[], year: string, today: CalendarDate): string {
  return rows
    .map((offer) => {
      const { text, pace, agreed } = lineOf(offer, year, today);
      const whose = offer.side === 'School gives' ? 'We promised: ' : '';
      return `${whose}${text}, ${pace ?? ''}${agreed ? ', in the agreement' : ''}`;
    })
    .join('. ');
}

/** What has a value and stays at school: equipment, materials, grants, money, seats at functions. */
const gifts: readonly OfferKind[] = ['Equipment or materials', 'Grant', 'Money', 'Industry function'];

export interface Gifts {
  rows: Offer[];
  /** `Equipment or materials: worth $3,500. Grant: $2,000 of $5,000 …` */
  note: string;
}

/** Of partners, those given first, and of these the ones that are worth most. */
export function giftsOf(ofYear: readonly Offer[]): Gifts {
  const found = ofYear.filter(
    (offer) => offer.kind !== null && gifts.includes(offer.kind) && offer.side !== 'School gives' && isBinding(offer),
  );
  const notes = gifts.flatMap((kind) => {
    const rows = found.filter((each) => each.kind === kind);
    return rows.length === 0 ? [] : [`${kind}: ${saySums(sumsOf(rows), worthOfAll(rows)) || 'nothing given yet'}.`];
  });
  const rows = [...found].sort((one, other) => worthOf(other) - worthOf(one) || (other.value ?? 0) - (one.value ?? 0));
  return { rows, note: notes.join(' ') };
}

export function budgetOf(ofYear: readonly Offer[]): { rows: Offer[]; note: string } {
  const rows = ofYear.filter(isBudgetLine);
  const sums = sumsOf(rows).map((sum) => sayProgress(sum, true));
  return { rows, note: sums.length === 0 ? '' : `In all: ${sums.join('; ')}.` };
}

/** A row for each side and part, with a sum for each unit. */
export function programRows(rows: readonly Offer[], posts: number, year: string, today: CalendarDate): ListRow[] {
  return ledgerOf(rows, year, today, posts).flatMap(({ side, sections }) =>
    sections.map(({ part, lines, sums, worth }) => ({
      id: null,
      name: `${side === 'Partner gives' ? 'Partners give' : 'The school gives'}: ${part.toLowerCase()}`,
      why: saySums(sums, worth) || lines.map(({ text }) => text).join('. '),
      about: lines.length === 1 ? '1 row' : `${lines.length} rows`,
      contact: '',
      empty: false,
    })),
  );
}
