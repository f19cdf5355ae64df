/** Turns answers into rows of Responses: one a person and form, and the same row if it comes again or is edited. Pure. */
import type { GivenAnswer, SurveyAnswer } from '../../forms/answer-rules';
import { cut, longestCell, tidy } from '../../shared/text';
import type { NewRow } from '../../workbook/tab';
import type { Response, responses } from './tabs';

type NewResponse = NewRow<typeof responses>;

export interface ResponsePlan {
  add: NewResponse[];
  change: { id: string; values: NewResponse }[];
  /** All rows once this is done. */
  after: NewResponse[];
}

const longestAnswer = 15_000;
const longestQuestion = 500;
const cutMark = '… (cut here; the whole answer is in the form)';

/** As much of the answers as one row can hold, whose structured cell is the longest: long answers are cut, and say so. */
export function fitted(given: readonly GivenAnswer[]): GivenAnswer[] {
  for (let longest = longestAnswer; longest > 50; longest /= 2) {
    const shorter = given.map((each) => shortened(each, longest));
    if (JSON.stringify(shorter).length <= longestCell && sayGiven(shorter).length <= longestCell) return shorter;
  }
  return fitted(given.slice(0, -1));
}

/** Each choice stays on one line. */
function shortened({ question, values, keys, ...rest }: GivenAnswer, longest: number): GivenAnswer {
  const told = values.map((value) => cut(keys === null ? value.trim() : tidy(value), longest, cutMark));
  return { ...rest, question: cut(tidy(question), longestQuestion, '…'), values: told, keys };
}

/** For people: each question, and under it what was answered. */
export function sayGiven(given: readonly GivenAnswer[]): string {
  return given
    .map(({ question, values }) => [question, ...values.map((value) => `• ${value}`)].join('\n'))
    .join('\n')
    .trim();
}

/** Merges `answers` into the existing rows. An answer older than the row it would change is left out. */
export function planResponses(
  survey: string,
  answers: readonly SurveyAnswer[],
  rows: readonly Response[],
): ResponsePlan {
  const standing = byAnswer(rows);
  const plan: ResponsePlan = { add: [], change: [], after: [] };
  const replaced = new Set<string>();
  for (const answer of newestOfEach(answers)) {
    const row = standing.get(answer.answerId);
    if (row?.at != null && row.at > answer.at) continue;
    const values = rowOf(survey, answer, row?.asks ?? null);
    if (!row) plan.add.push(values);
    else if (differs(row, values)) plan.change.push({ id: row.id, values });
    if (row) replaced.add(row.id);
    plan.after.push(values);
  }
  return { ...plan, after: plan.after.concat(rows.filter(({ id }) => !replaced.has(id))) };
}

/** The row of each answer; of two, the first. */
export function byAnswer(rows: readonly Response[]): Map<string, Response> {
  const found = new Map<string, Response>();
  for (const row of rows) if (row.answerId !== null && !found.has(row.answerId)) found.set(row.answerId, row);
  return found;
}

function newestOfEach(answers: readonly SurveyAnswer[]): SurveyAnswer[] {
  const newest = new Map<string, SurveyAnswer>();
  for (const answer of answers) {
    const known = newest.get(answer.answerId);
    if (!known || known.at <= answer.at) newest.set(answer.answerId, answer);
  }
  return [...newest.values()];
}

function rowOf(survey: string, answer: SurveyAnswer, asksBefore: string | null): NewResponse {
  const { answerId, at, who = '', language, given, schoolYear } = answer;
  const asks = answer.asks ? { asks: sayAsks(answer, asksBefore) } : {};
  return { survey, answerId, at, who: who || null, language, answer: sayGiven(given), given, schoolYear, ...asks };
}

/** A line for each question. What was asked about another one stays until staff clear it. */
function sayAsks({ given, before, asks = {} }: SurveyAnswer, asksBefore: string | null): string | null {
  const fresh = Object.entries(asks).map(([questionKey, text]) => {
    const is = ({ questionKey: key }: GivenAnswer): boolean => key === questionKey;
    const [here, then] = [given.find(is), before?.given.find(is)];
    const about = `“${(here ?? then)?.question ?? ''}”`;
    return { about, line: `${about}${here ? `, “${tidy(here.values.join(', '))}”` : ''}: ${tidy(text)}` };
  });
  const kept = (asksBefore ?? '').split('\n').filter((line) => !fresh.some(({ about }) => line.startsWith(about)));
  return [...kept, ...fresh.map(({ line }) => line)].filter(Boolean).join('\n') || null;
}

function differs(row: Response, values: NewResponse): boolean {
  return (Object.keys(values) as (keyof NewResponse & keyof Response)[]).some((name) =>
    name === 'given'
      ? JSON.stringify(row.given) !== JSON.stringify(values.given)
      : (row[name] ?? '') !== (values[name] ?? ''),
  );
}
