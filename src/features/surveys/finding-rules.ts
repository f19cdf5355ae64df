/**
 * Counts what graduates named. One graduate counts once for each thing, in whatever language it was chosen. An answer
 * whose time was overwritten also counts, as older than all others.
 */
import type { GivenAnswer } from '../../forms/answer-rules';
import { dateOf, type CalendarDate, type Timestamp } from '../../shared/dates';
import { comparable, cut, tidy } from '../../shared/text';
import type { NewRow } from '../../workbook/tab';
import type { Finding, findings } from '../../records/findings';

/** A row of Responses, reduced to what counting needs. */
export interface CountableRow {
  survey?: string | null;
  answerId?: string | null;
  at?: Timestamp | null;
  schoolYear?: string | null;
  given?: readonly GivenAnswer[] | null;
}

/** A question whose answers are counted. */
export interface CountedQuestion {
  questionKey: string;
  /** `Skills`. */
  name: string;
  /** By option key, its name in Findings. */
  options: Map<string, string>;
}

export interface Count {
  question: string;
  schoolYear: string;
  text: string;
  count: number;
  /** How many answered the question in that school year. */
  answers: number;
  /** Null when no answer counted here has a time. */
  lastAnswer: CalendarDate | null;
}

type NewFinding = NewRow<typeof findings>;

const longestText = 150;

/** By school year, then question, then from most to least named. */
export function countFindings(rows: CountableRow[], survey: string, questions: CountedQuestion[]): Count[] {
  const counts: Count[] = [];
  for (const question of questions) {
    const ofYear = new Map<string, Counted[]>();
    for (const { survey: of, answerId, at = null, schoolYear, given } of rows) {
      const to = given?.find(({ questionKey }) => questionKey === question.questionKey);
      if (of !== survey || !answerId || !to) continue;
      const year = schoolYear ?? '';
      const some = ofYear.get(year);
      if (some) some.push({ ...to, answerId, at });
      else ofYear.set(year, [{ ...to, answerId, at }]);
    }
    ofYear.forEach((answers, schoolYear) => counts.push(...countYear(answers, schoolYear, question)));
  }
  const place = new Map(questions.map(({ name }, index) => [name, index]));
  return counts.sort(
    (a, b) =>
      inOrder(a.schoolYear, b.schoolYear) ||
      place.get(a.question)! - place.get(b.question)! ||
      b.count - a.count ||
      inOrder(a.text, b.text),
  );
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An answer to the question that is counted. */
type Counted = GivenAnswer & { answerId: string; at: Timestamp | null };

function countYear(rows: readonly Counted[], schoolYear: string, { name, options }: CountedQuestion): Count[] {
  const optionTexts = new Map([...options.values()].map((text) => [comparable(text), text]));
  const named = new Map<string, { text: string; by: Set<string>; last: Timestamp | null }>();
  const oldestFirst = [...rows].sort((a, b) => inOrder(a.at ?? '', b.at ?? ''));
  for (const { answerId, at, values, keys } of oldestFirst) {
    values.forEach((value, index) => {
      const typed = cut(tidy(value), longestText, '…');
      // Someone may type an option of the list into “Other”; for anything else, the first spelling is the one shown.
      const text = options.get(keys?.[index] ?? '') ?? optionTexts.get(comparable(typed)) ?? typed;
      const key = comparable(text);
      if (key === '') return;
      const one = named.get(key) ?? { text, by: new Set<string>(), last: at };
      named.set(key, one);
      one.by.add(answerId);
      one.last = at ?? one.last;
    });
  }
  const answers = new Set(rows.map(({ answerId }) => answerId)).size;
  return [...named.values()].map(({ text, by, last }) => ({
    question: name,
    schoolYear,
    text,
    count: by.size,
    answers,
    lastAnswer: last === null ? null : dateOf(last),
  }));
}

export interface FindingPlan {
  add: NewFinding[];
  change: { id: string; values: NewFinding }[];
}

/** Rows keep their place and notes. What nobody names any more stays, with a count of 0. */
export function planFindings(survey: string, counts: Count[], rows: Finding[]): FindingPlan {
  const plan: FindingPlan = { add: [], change: [] };
  const standing = new Map<string, Finding>();
  for (const row of rows) {
    const key = keyOf(row.question, row.schoolYear, row.text);
    if (row.survey === survey && !standing.has(key)) standing.set(key, row);
  }
  const answersOf = new Map(
    counts.map(({ question, schoolYear, answers }) => [keyOf(question, schoolYear, ''), answers]),
  );
  for (const { text, question, schoolYear, count, answers, lastAnswer } of counts) {
    const key = keyOf(question, schoolYear, text);
    const row = standing.get(key);
    standing.delete(key);
    const values = { count, answers, lastAnswer };
    if (!row) {
      const name = `${text} (${question.toLowerCase()}, ${schoolYear})`;
      plan.add.push({ text, survey, question, schoolYear, ...values, name });
    } else if (row.count !== count || row.answers !== answers || row.lastAnswer !== lastAnswer) {
      plan.change.push({ id: row.id, values });
    }
  }
  standing.forEach((row) => {
    const answers = answersOf.get(keyOf(row.question, row.schoolYear, '')) ?? 0;
    if (row.count !== 0 || row.answers !== answers) plan.change.push({ id: row.id, values: { count: 0, answers } });
  });
  return plan;
}

function keyOf(question: string | null, schoolYear: string | null, text: string | null): string {
  return [question, schoolYear, comparable(text ?? '')].join('\n');
}
