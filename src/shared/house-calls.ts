/** The calls that any page may make. */
import * as z from 'zod/mini';
import { asks } from './calls';

const place = z.int().check(z.positive());

export const houseCalls = {
  /** Selects a cell. */
  'check.jump': asks({ tabKey: z.string(), row: place, columnNumber: place }).answers<null>(),
  /** Undoes one batch of the change log. */
  'history.undo': asks({ batch: z.string() }).answers<{ text: string }>(),
};

export type HouseCalls = typeof houseCalls;
