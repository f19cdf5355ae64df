/**
 * The mark that each of our events carries: what it showed, and what else we wrote, when sheet and calendar last
 * agreed. Comparing with it shows which side has changed since. It is kept in a private extended property of the event.
 */
import type { EventContent, ShownEvent } from '../shared/events';
import { fingerprint } from '../shared/fingerprint';
import { tidy } from '../shared/text';

/** The mark of an event that the app has canceled. */
export const canceledByUs = 'canceled';

const proposed = 'proposed';

export interface Mark {
  shown: string;
  /** Staff have not accepted this event yet; it is as its author made it. */
  isProposal: boolean;
  /** The zone in which `shown` was written. */
  zone: string;
}

/** Ignores differences in spacing, and cuts text after 1,000 characters. */
function tidyShown(text: string): string {
  return tidy(text).slice(0, 1000);
}

/** Covers what people see: two events with equal marks look the same. */
export function shownMark({ title, place, date, start, end, endDate }: ShownEvent): string {
  return fingerprint([tidyShown(title), tidyShown(place), date, start, end, endDate]);
}

export function markOf(content: EventContent, zone: string): string {
  return [shownMark(content), fingerprint([content.description, content.color]), zone].join('.');
}

export function proposalMark(shown: ShownEvent, zone: string): string {
  return [shownMark(shown), proposed, zone].join('.');
}

/** Null for no mark, for `canceledByUs`, and for marks in any other format. */
export function readMark(text: string): Mark | null {
  const [shown = '', rest, ...zone] = text.split('.');
  return rest === undefined ? null : { shown, isProposal: rest === proposed, zone: zone.join('.') };
}
