/** Needs that something promised or given may meet, as lines of Today. Pure. */
import type { Offer } from '../../records/offers';
import type { TodayLine } from '../../today/line';

export function sayGift({ kind, organization }: Offer): string {
  return [kind ?? 'Something', organization?.label].filter(Boolean).join(' from ');
}

export function needLines(rows: readonly Offer[]): TodayLine[] {
  return rows.flatMap((row): TodayLine[] => {
    const { id, need, needAs } = row;
    if (need === null || (needAs !== 'Promised?' && needAs !== 'Met?')) return [];
    const isGiven = needAs === 'Met?';
    const what = isGiven
      ? `${sayGift(row)} is given. Does it meet the need “${need.label}”?`
      : `${sayGift(row)} is promised. Is that all of the need “${need.label}”?`;
    const offers = [isGiven ? 'met' : 'promised', 'part'];
    return [{ id, what, due: null, loss: 'is in disorder', minutes: 1, whose: null, offers }];
  });
}
