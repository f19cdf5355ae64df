/** What the page Checklist asks of the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';
import { aims } from '../../shared/aims';
import type { PartStanding } from './plan-rules';

export interface NextItem {
  id: string;
  row: number;
  part: string;
  question: string;
  /** By when, in words. */
  due: string;
  isLate: boolean;
  status: string;
  who: string;
  /** What the workbook shows. */
  found: string;
}

export interface ShownChecklist {
  /** Nothing is on the list yet: it asks for the aim. */
  isBlank: boolean;
  parts: PartStanding[];
  /** What is due first. */
  next: NextItem[];
  open: number;
}

interface Acted {
  shown: ShownChecklist;
  text: string;
  /** Empty when there is nothing to undo. */
  batch: string;
}

export const checklistCalls = {
  'checklist.show': asks().answers<ShownChecklist>(),
  'checklist.begin': asks(() => ({ aim: z.enum(aims) })).answers<Acted>(),
  'checklist.settle': asks(() => ({ id: z.string(), status: z.enum(['Done', 'Not for us']) })).answers<Acted>(),
};
