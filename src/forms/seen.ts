/**
 * What was seen of a form, compared with what Responses holds (law 13). Where it holds fewer answers than it did, somebody
 * has deleted rows or brought back an earlier version of the file; the form is then read from its start, and what Responses
 * lacks comes in again.
 */
import * as z from 'zod/mini';
import type { Memory } from '../google/memory';
import { stored } from '../shared/stored';
import { readFromTheStart } from './inbox';

const heldText = z.object({
  /** Answers of this form in Responses when it was last looked at. */
  count: z.number(),
  /** Instant (ms) up to which answers had been taken in when reading began again; 0: it never did. */
  again: z.number(),
});

const heldKey = (survey: string): string => `held.${survey}`;

const heldBefore = (memory: Memory, survey: string) => stored(memory.get(heldKey(survey)), heldText);

/** Before the form is read. `count`: answers of it in Responses now. */
export function lookBack(memory: Memory, survey: string, count: number): void {
  const held = heldBefore(memory, survey);
  if (held === null || count >= held.count) return;
  readAgain(memory, survey, count);
}

/** The whole form, since answers that were taken in are understood only now, or are no longer there. */
export function readAgain(memory: Memory, survey: string, count: number): void {
  const again = Math.max(heldBefore(memory, survey)?.again ?? 0, readFromTheStart(memory, survey));
  memory.set(heldKey(survey), JSON.stringify({ count, again }));
}

/** Once what was read is safe in Responses. */
export function noteHeld(memory: Memory, survey: string, count: number): void {
  const again = heldBefore(memory, survey)?.again ?? 0;
  memory.set(heldKey(survey), JSON.stringify({ count, again }));
}

/** Whether an answer comes only because the form is read once more. */
export function comesAgain(memory: Memory, survey: string): (answer: { at: number }) => boolean {
  const again = heldBefore(memory, survey)?.again ?? 0;
  return ({ at }) => at <= again;
}
