/** What the sidebar Hand over asks of the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

export type StepAction = 'tell' | 'forms' | 'settings';

export interface HandOverStep {
  title: string;
  done: boolean;
  /** Who does it, and how. */
  text: string;
  /** What can be done from here. */
  action?: StepAction;
}

export interface TaskLine {
  what: string;
  tabKey: string;
  row: number;
  columnNumber: number;
}

export interface TaskGroup {
  title: string;
  count: number;
  /** The first few. */
  lines: TaskLine[];
}

export interface HandOverShown {
  from: string;
  /** Of the one who takes over; null while nobody is chosen. */
  to: string | null;
  colleagues: { id: string; name: string }[];
  /** As whom it works now, or that it no longer does. */
  standing: string;
  steps: HandOverStep[];
  /** In sentences. */
  byItself: string[];
  anew: string[];
  told: string[];
  tasks: TaskGroup[];
}

const toWhom = { to: z.string() };

export const handOverCalls = {
  'handOver.show': asks(() => ({ to: z.nullable(z.string()) })).answers<HandOverShown>(),
  'handOver.tell': asks(() => toWhom).answers<{ text: string }>(),
  'handOver.forms': asks(() => toWhom).answers<{ text: string }>(),
  'handOver.settings': asks(() => toWhom).answers<{ text: string; batch: string }>(),
};
