/** The asks: needs that are published to partners. Pure. */
import { shortDate, type CalendarDate } from '../shared/dates';
import type { Need } from './needs';
import type { Offer } from './offers';

const order = ['High', 'Normal', null, 'Low'];

/** Needs that are checked, still open, and not too late; the most important first. */
export function openAsks(needs: readonly Need[], today: CalendarDate): Need[] {
  return needs
    .filter(
      ({ ask, status, by, name }) =>
        ask && name !== null && (status === null || status === 'Open') && (by === null || by >= today),
    )
    .sort((a, b) => order.indexOf(a.priority) - order.indexOf(b.priority) || ((a.by ?? '9') < (b.by ?? '9') ? -1 : 1));
}

/** A list with one ask on each line. */
export function askLines(asks: readonly Need[]): string {
  return asks
    .map(({ name, help, howMany, pathway, by, support }) => {
      const facts = [
        help,
        howMany === null ? null : `${howMany} needed`,
        pathway,
        by === null ? null : `by ${shortDate(by)}`,
      ].filter(Boolean);
      const more = facts.length > 0 ? ` (${facts.join(', ')})` : '';
      return `- ${name ?? ''}${more}${support === null ? '' : `: ${support.replace(/\s*\n\s*/g, ' ')}`}`;
    })
    .join('\n');
}

/** Offered by a partner, and nobody has taken it up yet. */
export function isOpenOffer({ status, side }: Pick<Offer, 'status' | 'side'>): boolean {
  return side !== 'School gives' && (status === null || status === 'Open');
}

/** Open offers of the kind of help that the ask is for. */
export function offersFor(ask: Need, offers: readonly Offer[]): Offer[] {
  return offers.filter((offer) => offer.kind !== null && offer.kind === ask.help && isOpenOffer(offer));
}
