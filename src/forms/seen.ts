/**
 * What was seen of a form, compared with what Responses holds (law 13). If Responses holds fewer answers than before,
 * somebody has deleted rows or restored an earlier version of the file; the form is then read from its start, and what
 * Responses lacks is added again.
 */
import * as z from 'zod/mini';
import type { Memory } from '../google/memory';
import { stored } from '../shared/stored';
import { readFromTheStart } from './inbox';

const heldText = z.object({
  /** Answers of this form in Responses at the last look. */
  count: z.number(),
  /** Instant (ms) up to which answers had been taken in when rereading started; 0: it never did. */
  again: z.number(),
});

const heldKey = (survey: string): string => `held.${survey}`;

const heldBefore = (memory: Memory, survey: string) => stored(memory.get(heldKey(survey)), heldText);

/** Call before the form is read. `count`: its answers in Responses now. */
export function lookBack(memory: Memory, survey: string, count: number): void {
  const held = heldBefore(memory, survey);
  if (held === null || count >= held.count) return;
  readAgain(memory, survey, count);
}

/** Rereads the whole form, since answers already taken in are only now understood, or no longer exist. */
export function readAgain(memory: Memory, survey: string, count: number): void {
  const again = Math.max(heldBefore(memory, survey)?.again ?? 0, readFromTheStart(memory, survey));
  memory.set(heldKey(survey), JSON.stringify({ count, again }));
}

/** Call once what was read is safe in Responses. */
export function noteHeld(memory: Memory, survey: string, count: number): void {
  const again = heldBefore(memory, survey)?.again ?? 0;
  memory.set(heldKey(survey), JSON.stringify({ count, again }));
}

/** Whether an answer comes only because the form is being reread. */
export function comesAgain(memory: Memory, survey: string): (answer: { at: number }) => boolean {
  const again = heldBefore(memory, survey)?.again ?? 0;
  return ({ at }) => at <= again;
}
