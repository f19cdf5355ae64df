/** What the page Wording asks of the server. Words stand in square brackets there (`friendly-rules.ts`). */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

export interface WordingList {
  texts: { kind: string; name: string; group: string }[];
}

export interface WordingShown {
  kind: string;
  name: string;
  subject: string;
  body: string;
  words: { phrase: string; about: string }[];
  /** As Partnerbook came with it. */
  first: { subject: string; body: string };
  /** What must be known about it: it is not in use, it leaves by itself. Empty when nothing. */
  note: string;
  /** Identifies what is shown; only that is written over. */
  mark: string;
}

/** Filled with sample values; or what is wrong, as a sentence, and then both are empty. */
export interface WordingPreview {
  subject: string;
  text: string;
  fault: string;
}

const longText = z.string().check(z.maxLength(20_000, { error: 'The text is too long. Shorten it.' }));
const words = { kind: z.string(), subject: longText, body: longText };

export const wordingCalls = {
  'wording.list': asks().answers<WordingList>(),
  'wording.show': asks(() => ({ kind: z.string() })).answers<WordingShown>(),
  'wording.preview': asks(() => words).answers<WordingPreview>(),
  'wording.save': asks(() => ({ ...words, shown: z.string() })).answers<{ shown: WordingShown; text: string }>(),
};
