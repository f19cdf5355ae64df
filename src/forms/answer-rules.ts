/** What one person answered, in the school's own time. */
import type { Timestamp } from '../shared/dates';
import { cut, tidy } from '../shared/text';
import type { FormSpec } from './spec';

/** `Q`: the keys of its form's questions; `AnswerTo<typeof replyForm>`. */
export interface SurveyAnswer<Q extends string = string> {
  answerId: string;
  at: Timestamp;
  schoolYear: string;
  language: string;
  given: GivenAnswer[];
  /** How it was taken in, when it comes once more; what followed from that is there already. */
  before?: SurveyAnswer<Q>;
  /** What staff are asked about it, by question; stands in Responses until they clear it. */
  asks?: Readonly<Record<string, string>>;
  /** Never there: ties the answer to its form for the compiler. */
  readonly asked?: Q;
}

export type AnswerTo<F> = F extends FormSpec<infer Q> ? SurveyAnswer<Q> : never;

export interface GivenAnswer {
  questionKey: string;
  question: string;
  values: string[];
  /** For each value the key of the option that was picked, or `other`; null where nothing could be picked. */
  keys: string[] | null;
}

/** Key of the question by which a form that was sent to somebody knows whom: see `addressFor`. */
export const referenceQuestion = 'reference';

type KeyOf<Q extends string> = NoInfer<Q> | typeof referenceQuestion;

export function givenTo<Q extends string>(answer: SurveyAnswer<Q>, questionKey: KeyOf<Q>): GivenAnswer | undefined {
  return answer.given.filter((given) => given.questionKey === questionKey)[0];
}

/** What was typed, on one line and no longer than `longest` characters; empty when it was left out. */
export function told<Q extends string>(answer: SurveyAnswer<Q>, questionKey: KeyOf<Q>, longest = 120): string {
  return cut(tidy(givenTo(answer, questionKey)?.values[0] ?? ''), longest, '…');
}

/** Keys of the options that were picked. */
export function picked<Q extends string>(answer: SurveyAnswer<Q>, questionKey: KeyOf<Q>): string[] {
  return givenTo(answer, questionKey)?.keys ?? [];
}
