/** What the page Still right asks of the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';
import type { CalendarDate } from '../../shared/dates';

export interface ReviewItem {
  id: string;
  title: string;
  /** When, with whom and where. */
  about: string;
  /** The day on which somebody last said that it is right, or entered it. */
  looked: CalendarDate | null;
  /** Not since the first school day of this month. */
  wants: boolean;
  /** Not for 40 days or longer. */
  stale: boolean;
}

export const reviewCalls = {
  /** `all`: not only one's own and nobody's. `others`: how many of others there are. */
  'stillRight.show': asks(() => ({ all: z.boolean() })).answers<{
    until: CalendarDate;
    others: number;
    items: ReviewItem[];
  }>(),
  'stillRight.confirm': asks(() => ({ ids: z.array(z.string()).check(z.minLength(1)) })).answers<{ text: string }>(),
};
