/** What pages ask about goodwill. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

export const goodwillCalls = {
  /** The letter frame for the students of an activity. */
  'goodwill.frame': asks(() => ({ id: z.string() })).answers<{ text: string; url: string }>(),
};
