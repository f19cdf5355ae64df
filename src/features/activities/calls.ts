/** What the page Sheet and calendar requests from the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

export interface Conflict {
  id: string;
  title: string;
  kind: 'changed' | 'deleted';
  /** What happened, and what each side says. */
  lines: string[];
  /** The question as the sheet has it; sent back with the answer. */
  seen: string;
}

export interface DayOffItem {
  id: string;
  title: string;
  /** When, with whom and who is responsible. */
  about: string;
  lastsLonger: boolean;
  /** Names of those who have it in writing. */
  inside: string[];
  outside: string[];
}

export const dayOffCalls = {
  /** Null: today. `isOff`: School days has it already. */
  'dayOff.show': asks(() => ({ date: z.nullable(z.string()) })).answers<{
    date: string;
    today: string;
    isOff: boolean;
    items: DayOffItem[];
  }>(),
  /** `to`: `cancel`, or the day to which it is moved. Whatever is not among them stays. `outside`: mails that wait. */
  'dayOff.apply': asks(() => ({
    date: z.string(),
    reason: z.string(),
    noSchool: z.boolean(),
    fates: z.array(z.object({ id: z.string(), to: z.string() })),
  })).answers<{ text: string; batch: string; outside: number }>(),
};

export const conflictCalls = {
  'conflicts.list': asks().answers<Conflict[]>(),
  'conflicts.decide': asks(() => ({
    id: z.string(),
    keep: z.enum(['sheet', 'calendar'], { error: 'Choose what is to stay: the sheet or the calendar.' }),
    seen: z.string(),
  })).answers<{ waiting: Conflict[]; text: string }>(),
};
