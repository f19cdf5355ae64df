/** What of an answer may be kept: no name of a student, neither where a code belongs nor in free words. */
import { referenceQuestion, type GivenAnswer } from '../../../forms/answer-rules';
import { isCode } from '../../../shared/codes';
import { concealed } from '../../../workbook/secret';

/** How an answer to these looks; anything else may be a name. */
const shapes: Record<string, (value: string) => boolean> = {
  code: isCode,
  [referenceQuestion]: (value) => /^[A-Z]{3}-[A-Z0-9]+$/.test(value),
};

/**
 * The answer as it may be kept: without what is no code where a code belongs, and without words that name a student.
 * `names`: `namingStudents`.
 */
export function withoutNames<A extends { given: GivenAnswer[] }>(answer: A, names: (text: string) => boolean): A {
  const kept = (given: GivenAnswer): GivenAnswer => {
    const mayStay = (value: string): boolean => !names(value) && (shapes[given.questionKey]?.(value.trim()) ?? true);
    return { ...given, values: given.values.map((value) => (mayStay(value) ? value : concealed)) };
  };
  return { ...answer, given: answer.given.map(kept) };
}
