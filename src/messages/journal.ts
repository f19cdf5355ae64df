import * as z from 'zod/mini';
import { stored } from '../shared/stored';

/**
 * The journal of a send, one document property. It names the mails that a run has in hand, in order, and the one that is
 * about to leave: it is written before each mail, so that its moving on proves that the mail before was handed over.
 * That it holds the ids, and not the rows the run, makes the claim one write which no sorting of the rows can tear.
 */
const batchText = z.object({
  run: z.string(),
  /** When it began, as `Clock.minutesSince` understands it. */
  begun: z.string(),
  /** Messages in the order in which they leave. */
  ids: z.array(z.string()),
  /** Position of the mail that is about to leave. */
  at: z.number(),
  /** By position, why Google refused one for good (`words` in send-rules.ts). */
  failed: z.record(z.string(), z.enum(['address', 'content'])),
  /** In practice mode: the one address to which all of them go. */
  practice: z.optional(z.string()),
  /** Ended, and its rows were written: with what became of those that are neither sent nor refused. */
  done: z.optional(z.object({ tried: z.number(), unknown: z.array(z.number()) })),
});
export type Batch = z.infer<typeof batchText>;

export const batchKey = 'mail.batch';

/** At most 400 ids and a few refusals: well below the 9 KB of a value. */
export function writeBatch(batch: Batch): string {
  return JSON.stringify(batch);
}

/** Null when there is none, or none that can be read. */
export function readBatch(text: string | null): Batch | null {
  return stored(text, batchText);
}

/** `waiting`: it was not its turn yet, so nothing has happened to it. */
export type Fate = 'sent' | 'failed' | 'unknown' | 'waiting';

/** What became of the mail at a position. Of a run that was cut off, nobody knows it of the one about to leave. */
export function fateAt({ at, failed, done }: Batch, position: number): Fate {
  if (failed[position] !== undefined) return 'failed';
  if (done) return position >= done.tried ? 'waiting' : done.unknown.includes(position) ? 'unknown' : 'sent';
  return position < at ? 'sent' : position === at ? 'unknown' : 'waiting';
}
