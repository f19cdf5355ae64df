/**
 * What staff decided about a row on which sheet and calendar disagree. Only the person who owns the calendar can carry
 * it out, so it is kept until the hourly run has done so.
 */
import * as z from 'zod/mini';
import type { App } from '../../app';
import { stored } from '../../shared/stored';

const decisions = z.record(
  z.string(),
  z.object({
    keep: z.enum(['sheet', 'calendar']),
    /** Fingerprint of the question's wording as it was shown. */
    seen: z.string(),
  }),
);
export type Decision = z.infer<typeof decisions>[string];

const memoryKey = 'calendar.decisions';

export function readDecisions({ memory }: Pick<App, 'memory'>): Record<string, Decision> {
  return stored(memory.get(memoryKey), decisions) ?? {};
}

export function keepDecision(app: Pick<App, 'memory'>, recordId: string, decision: Decision): void {
  app.memory.set(memoryKey, JSON.stringify({ ...readDecisions(app), [recordId]: decision }));
}

export function forgetDecisions(app: Pick<App, 'memory'>, recordIds: string[]): void {
  if (recordIds.length === 0) return;
  const left = Object.entries(readDecisions(app)).filter(([id]) => !recordIds.includes(id));
  app.memory.set(memoryKey, left.length === 0 ? null : JSON.stringify(Object.fromEntries(left)));
}
