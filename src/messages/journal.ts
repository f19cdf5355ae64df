import * as z from 'zod/mini';
import { stored } from '../shared/stored';

/**
 * The journal of a send, in one document property. It lists the mails of a run in order, and which of them is about to
 * leave. It is written before each mail, so a position that has moved on proves that the previous mail was handed over.
 * It lists ids, instead of each row naming its run, so that a claim is a single write that no sorting can break.
 */
const batchText = z.object({
  run: z.string(),
  /** When it began, as `Clock.minutesSince` understands it. */
  begun: z.string(),
  /** Message ids, in the order in which they leave. */
  ids: z.array(z.string()),
  /** Position of the mail that is about to leave. */
  at: z.number(),
  /** By position, why a mail surely did not leave: Google refused it for good, or its file did (`words` in send-rules.ts). */
  failed: z.record(z.string(), z.enum(['address', 'content', 'fileGone', 'fileChanged', 'fileTooLarge'])),
  /** In practice mode, the one address that gets all of them. */
  practice: z.optional(z.string()),
  /** Set when the batch has ended: how many were tried, and the positions where nobody knows whether it was sent. */
  done: z.optional(z.object({ tried: z.number(), unknown: z.array(z.number()) })),
});
export type Batch = z.infer<typeof batchText>;

export const batchKey = 'mail.batch';

/** At most 400 ids and 100 refusals: well below the 9 KB of a value. */
export function writeBatch(batch: Batch): string {
  return JSON.stringify(batch);
}

/** Null when there is none, or it cannot be read. */
export function readBatch(text: string | null): Batch | null {
  return stored(text, batchText);
}

/** `waiting`: its turn had not come, so nothing has happened to it. */
export type Fate = 'sent' | 'failed' | 'unknown' | 'waiting';

/** What became of the mail at a position. In a run that was cut off, the mail that was about to leave is `unknown`. */
export function fateAt({ at, failed, done }: Batch, position: number): Fate {
  if (failed[position] !== undefined) return 'failed';
  if (done) return position >= done.tried ? 'waiting' : done.unknown.includes(position) ? 'unknown' : 'sent';
  return position < at ? 'sent' : position === at ? 'unknown' : 'waiting';
}
