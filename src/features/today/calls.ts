/** What the sidebar Today asks of the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

export interface ShownLine {
  /** Kind and row: `step/CON-7K2MD`. */
  key: string;
  what: string;
  /** In words; empty without a day. */
  due: string;
  /** `late`: its day is over. `later`: it is not due yet. */
  when: 'late' | 'now' | 'later';
  minutes: number;
  /** Whose it is; empty when it is nobody's. */
  whose: string;
  outcomes: { name: string; label: string }[];
  opens: boolean;
  /** Identifies what is shown: a click applies only to that. */
  seen: string;
}

export interface DoneItem {
  text: string;
  /** `9:05 AM` */
  at: string;
  who: string;
}

export interface TodayList {
  /** When the last pass looked, in words; empty when there was none yet. */
  asOf: string;
  day: string;
  lines: ShownLine[];
  /** Further lines, which move up as these are settled. */
  more: number;
  counts: { mine: number; all: number };
  done: DoneItem[];
}

/** `overtaken`: nothing was done, because what stood behind the line is no longer as it was shown. */
export type Settled =
  | { is: 'done'; text: string; batch: string; item: DoneItem }
  | { is: 'overtaken'; text: string; line: ShownLine | null };

export const todayCalls = {
  'today.show': asks(() => ({ whose: z.enum(['mine', 'all']) })).answers<TodayList>(),
  'today.settle': asks(() => ({ key: z.string(), outcome: z.string(), seen: z.string() })).answers<Settled>(),
  'today.open': asks(() => ({ key: z.string() })).answers<null>(),
};
