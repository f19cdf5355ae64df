/** Answers that nobody understands yet: one question to staff for each wording. Pure. */
import { unclearKey } from '../../forms/reworded-rules';
import { plural, tidy } from '../../shared/text';
import { problemAt } from '../../workbook/problem-rules';
import type { Problem } from '../../workbook/problems';
import type { Table } from '../../workbook/read/table';
import type { Response, responses } from './tabs';

export interface Unclear {
  survey: string;
  questionKey: string;
  question: string;
  /** Empty: the question is no longer asked. */
  wording: string;
  /** Ids of the answers that wait for it. */
  answerIds: Set<string>;
  /** The first row with it. */
  row: number;
}

export function unclearAnswers(rows: readonly Response[]): Unclear[] {
  const found = new Map<string, Unclear>();
  for (const { survey, given, answerId, row } of rows)
    for (const { questionKey, question, values, keys } of given ?? [])
      (keys ?? []).forEach((key, index) => {
        if (key !== unclearKey) return;
        const wording = values[index] ?? '';
        const mark = JSON.stringify([survey, questionKey, wording]);
        const about = { survey: survey ?? '', questionKey, question, wording };
        const unclear = found.get(mark) ?? { ...about, answerIds: new Set<string>(), row };
        unclear.answerIds.add(answerId ?? '');
        found.set(mark, unclear);
      });
  return [...found.values()];
}

export function sayUnclear({ survey, question, wording, answerIds }: Unclear): string {
  const waits = plural(answerIds.size, 'answer waits', 'answers wait');
  return wording === ''
    ? `The form of the ${survey.toLowerCase()} does not ask “${question}” any more; ${waits}.`
    : `“${wording}” is not an answer that we know to “${question}” (${survey}; ${waits}).`;
}

export function unclearProblems(table: Table<typeof responses>): Problem[] {
  const what = 'Choose Partnerbook › Program › Answers not understood, and say what it means.';
  return unclearAnswers(table.rows).map((unclear) => {
    const text = `${sayUnclear(unclear)} ${what} Until then nothing follows from it, and nothing is lost.`;
    return problemAt(table, unclear.row, 'answer', text);
  });
}

/** What staff are asked about single answers (`SurveyAnswer.asks`). */
export function openQuestions(table: Table<typeof responses>): Problem[] {
  return table.rows
    .filter(({ asks }) => asks !== null)
    .map(({ row, asks }) => problemAt(table, row, 'asks', tidy(asks ?? '').replace(/(?<![.!?…])$/, '.')));
}
