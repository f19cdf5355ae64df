/** Turns answers into rows of Responses: one per question, and the same rows if an answer comes again or is edited. */
import type { GivenAnswer, SurveyAnswer } from '../../forms/answer-rules';
import { cut } from '../../shared/text';
import type { NewRow } from '../../workbook/tab';
import type { Response, responses } from './tabs';

type NewResponse = NewRow<typeof responses>;

export interface ResponsePlan {
  add: NewResponse[];
  change: { id: string; values: NewResponse }[];
  /** Ids of rows whose question is no longer answered after an edit. */
  remove: string[];
  /** All rows once this is done. */
  after: NewResponse[];
}

/** Well below what a cell can hold and a column can read. */
const longestAnswer = 15_000;
const cutMark = '… (cut here; the whole answer is in the form)';

/** Merges `answers` into the existing rows. An answer older than the rows it would change is left out. */
export function planResponses(survey: string, answers: SurveyAnswer[], rows: Response[]): ResponsePlan {
  const stored = new Map<string, Map<string, Response>>();
  for (const row of rows) {
    if (row.answerId === null) continue;
    const ofAnswer = stored.get(row.answerId) ?? new Map<string, Response>();
    stored.set(row.answerId, ofAnswer);
    if (!ofAnswer.has(row.questionKey ?? '')) ofAnswer.set(row.questionKey ?? '', row);
  }
  const plan: ResponsePlan = { add: [], change: [], remove: [], after: [] };
  const replaced = new Set<string>();
  for (const answer of newestOfEach(answers)) {
    const before = stored.get(answer.answerId) ?? new Map<string, Response>();
    if ([...before.values()].some(({ at }) => at !== null && at > answer.at)) continue;
    const fresh = new Map(answer.given.map((given) => [given.questionKey, rowOf(survey, answer, given)]));
    fresh.forEach((values, questionKey) => {
      const row = before.get(questionKey);
      if (!row) plan.add.push(values);
      else if (differs(row, values)) plan.change.push({ id: row.id, values });
      plan.after.push(values);
    });
    before.forEach((row, questionKey) => {
      replaced.add(row.id);
      if (!fresh.has(questionKey)) plan.remove.push(row.id);
    });
  }
  return { ...plan, after: plan.after.concat(rows.filter(({ id }) => !replaced.has(id))) };
}

function newestOfEach(answers: SurveyAnswer[]): SurveyAnswer[] {
  const newest = new Map<string, SurveyAnswer>();
  for (const answer of answers) {
    const known = newest.get(answer.answerId);
    if (!known || known.at <= answer.at) newest.set(answer.answerId, answer);
  }
  return [...newest.values()];
}

function rowOf(
  survey: string,
  answer: SurveyAnswer,
  { questionKey, question, values, keys }: GivenAnswer,
): NewResponse {
  const asks = answer.asks?.[questionKey];
  // Each choice stays on one line, so that answer and keys match line by line.
  const told = keys === null ? values.join('\n') : values.map((value) => value.replace(/\s+/g, ' ').trim()).join('\n');
  return {
    survey,
    answerId: answer.answerId,
    at: answer.at,
    language: answer.language,
    question: cut(question.replace(/\s+/g, ' ').trim(), 500, '…'),
    questionKey,
    answer: cut(told.trim(), longestAnswer, cutMark),
    schoolYear: answer.schoolYear,
    choiceKeys: keys,
    ...(asks === undefined ? {} : { asks }),
  };
}

function differs(row: Response, values: NewResponse): boolean {
  const { choiceKeys, ...texts } = values;
  const same = (Object.keys(texts) as (keyof typeof texts)[]).every(
    (name) => (row[name] ?? '') === (texts[name] ?? ''),
  );
  return !same || (row.choiceKeys ?? []).join('\n') !== (choiceKeys ?? []).join('\n');
}
