/** What one person answered, in the school's own time. */
import type { Timestamp } from '../shared/dates';
import { cut, tidy } from '../shared/text';

export interface SurveyAnswer {
  answerId: string;
  at: Timestamp;
  schoolYear: string;
  language: string;
  given: GivenAnswer[];
}

export interface GivenAnswer {
  questionKey: string;
  question: string;
  values: string[];
  /** For each value the key of the option that was picked, or `other`; null where nothing could be picked. */
  keys: string[] | null;
}

/** Key of the question by which a form that was sent to somebody knows whom: see `addressFor`. */
export const referenceQuestion = 'reference';

export function givenTo(answer: SurveyAnswer, questionKey: string): GivenAnswer | undefined {
  return answer.given.filter((given) => given.questionKey === questionKey)[0];
}

/** What was typed, on one line and no longer than `longest` characters; empty when it was left out. */
export function told(answer: SurveyAnswer, questionKey: string, longest = 120): string {
  return cut(tidy(givenTo(answer, questionKey)?.values[0] ?? ''), longest, '…');
}

/** Keys of the options that were picked. */
export function picked(answer: SurveyAnswer, questionKey: string): string[] {
  return givenTo(answer, questionKey)?.keys ?? [];
}
