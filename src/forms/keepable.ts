/** What of an answer may be kept: no name of a student, neither where a code belongs nor in free words. */
import type { App } from '../app';
import { referenceQuestion, type SurveyAnswer } from './answer-rules';
import { namingStudents } from '../records/student-names';
import { isCode } from '../shared/codes';
import { concealed } from '../workbook/secret';

/** How an answer to these looks; anything else may be a name. */
const shapes: Record<string, (value: string) => boolean> = {
  code: isCode,
  [referenceQuestion]: (value) => /^[A-Z]{3}-[A-Z0-9]+( [A-Z]{3}-[A-Z0-9]+)?$/.test(value),
};

/** The answer as it may be kept: without what is no code where a code belongs, and without words that name a student. */
export function keepable<Q extends string>({ workbook }: App, answer: SurveyAnswer<Q>): SurveyAnswer<Q> {
  const names = namingStudents(workbook);
  const given = answer.given.map((each) => {
    const mayStay = (value: string): boolean => !names(value) && (shapes[each.questionKey]?.(value.trim()) ?? true);
    return { ...each, values: each.values.map((value) => (mayStay(value) ? value : concealed)) };
  });
  return { ...answer, given };
}
