/** What one person answered, with times in the school's zone. */
import * as z from 'zod/mini';
import type { Timestamp } from '../shared/dates';
import { cut, tidy } from '../shared/text';
import type { FormSpec } from './spec';

/** `Q`: the keys of its form's questions; `AnswerTo<typeof replyForm>`. */
export interface SurveyAnswer<Q extends string = string> {
  answerId: string;
  at: Timestamp;
  schoolYear: string;
  language: string;
  /** Who answered, where that is known. */
  who?: string;
  given: GivenAnswer[];
  /** The version taken in earlier, if the answer comes again; what followed from that already exists. */
  before?: SurveyAnswer<Q>;
  /** By question key, what staff are asked about it; shown in Responses until they clear it. */
  asks?: Readonly<Record<string, string>>;
  /** Never set: ties the answer to its form at compile time. */
  readonly asked?: Q;
}

export type AnswerTo<F> = F extends FormSpec<infer Q> ? SurveyAnswer<Q> : never;

const givenAnswer = z.object({
  questionKey: z.string(),
  /** As the form worded it. */
  question: z.string(),
  values: z.array(z.string()),
  /** For each value the key of the chosen option, or `other`; null where there were no options. */
  keys: z.nullable(z.array(z.string())),
});
export type GivenAnswer = z.infer<typeof givenAnswer>;

/** All that one person answered, as it is kept. */
export const givenAnswers = z.array(givenAnswer);

/** Key of the question that identifies the recipient of a form sent to somebody: see `addressFor`. */
export const referenceQuestion = 'reference';

type KeyOf<Q extends string> = NoInfer<Q> | typeof referenceQuestion;

export function givenTo<Q extends string>(answer: SurveyAnswer<Q>, questionKey: KeyOf<Q>): GivenAnswer | undefined {
  return answer.given.filter((given) => given.questionKey === questionKey)[0];
}

/** What was typed, on one line and at most `longest` characters; empty when left out. */
export function told<Q extends string>(answer: SurveyAnswer<Q>, questionKey: KeyOf<Q>, longest = 120): string {
  return cut(tidy(givenTo(answer, questionKey)?.values[0] ?? ''), longest, '…');
}

/** Keys of the options that were chosen. */
export function picked<Q extends string>(answer: SurveyAnswer<Q>, questionKey: KeyOf<Q>): string[] {
  return givenTo(answer, questionKey)?.keys ?? [];
}
