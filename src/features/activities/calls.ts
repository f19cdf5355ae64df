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

export const conflictCalls = {
  'conflicts.list': asks().answers<Conflict[]>(),
  'conflicts.decide': asks({
    id: z.string(),
    keep: z.enum(['sheet', 'calendar'], { error: 'Choose what is to stay: the sheet or the calendar.' }),
    seen: z.string(),
  }).answers<{ waiting: Conflict[]; text: string }>(),
};
