/**
 * Counts how many times in a row an event was not found under its id when it was about to be written. Once or twice
 * means that a person was faster; beyond that, Google has forgotten the event but still keeps its id, and no further
 * try helps.
 */
import * as z from 'zod/mini';
import type { Memory } from '../google/memory';
import { stored } from '../shared/stored';

const tries = z.record(z.string(), z.number());

const memoryKey = 'calendar.tries';
const mostTries = 3;

export interface Tries {
  /** Counts a failure. Returns true when there were so many that staff should be told. */
  failed(recordId: string): boolean;
  worked(recordId: string): void;
  keep(): void;
}

export function eventTries(memory: Memory): Tries {
  const counts = new Map(Object.entries(stored(memory.get(memoryKey), tries) ?? {}));
  return {
    failed(recordId) {
      const count = Math.min((counts.get(recordId) ?? 0) + 1, mostTries);
      counts.set(recordId, count);
      return count === mostTries;
    },
    worked: (recordId) => void counts.delete(recordId),
    keep() {
      const left: Record<string, number> = {};
      counts.forEach((count, recordId) => (left[recordId] = count));
      memory.set(memoryKey, counts.size === 0 ? null : JSON.stringify(left));
    },
  };
}
