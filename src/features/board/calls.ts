/** The calls that the sidebar Board decisions makes. */
import * as z from 'zod/mini';
import { asks, type SentBy } from '../../shared/calls';

export interface BoardDecisions {
  areas: string[];
  results: string[];
  colleagues: string[];
  today: string;
  /** Newest first, at most 30. */
  decided: { topic: string; area: string; result: string; when: string; follows: string; open: boolean }[];
}

export const boardCalls = {
  'board.decisions': asks().answers<BoardDecisions>(),
  'board.decide': asks(() => ({
    topic: z.string(),
    area: z.string(),
    motion: z.string(),
    result: z.string(),
    /** `YYYY-MM-DD`. */
    date: z.string(),
    next: z.string(),
    owner: z.string(),
    /** `YYYY-MM-DD` or empty. */
    by: z.string(),
  })).answers<{ decisions: BoardDecisions; text: string }>(),
};

export type Decision = SentBy<(typeof boardCalls)['board.decide']>;
