/**
 * Counts what people named. One person counts once for each thing, in whatever language or words it was said. An answer
 * whose time was overwritten also counts, as older than all others.
 */
import type { GivenAnswer } from '../../forms/answer-rules';
import { pieces, sameThing, saysNothing } from '../../forms/free-answer-rules';
import { dateOf, type CalendarDate, type Timestamp } from '../../shared/dates';
import { comparable, cut, tidy } from '../../shared/text';
import { lineOf, type CountedQuestion, type Line } from './line-rules';

/** A row of Responses, reduced to what counting needs. */
export interface CountableRow {
  survey?: string | null;
  answerId?: string | null;
  at?: Timestamp | null;
  schoolYear?: string | null;
  given?: readonly GivenAnswer[] | null;
}

/** What is counted of a survey. */
export interface Counting {
  survey: string;
  questions: readonly CountedQuestion[];
  /** Key of the question whose answers are counted apart, such as the industry. */
  by?: string | undefined;
  /** Wordings that staff have taken apart, in `comparable` form: each is a line of its own. */
  apart: ReadonlySet<string>;
}

export interface Count {
  question: string;
  schoolYear: string;
  /** Null where all answers are counted together. */
  industry: string | null;
  /** What tells the line from others of its question, year and industry. */
  key: string;
  text: string;
  count: number;
  /** How many said something to the question in that school year. */
  answers: number;
  /** Null when no answer counted here has a time. */
  lastAnswer: CalendarDate | null;
  /** People's own words that were put together here, if they differ. */
  wordings: string[];
}

/** For those who do not say. */
const anyIndustry = 'Industry not told';

const longestText = 150;

/** By school year, then question, then industry, then from most to least named. */
export function countFindings(rows: readonly CountableRow[], counting: Counting): Count[] {
  const counts = counting.questions.flatMap((question) => {
    const groups = new Map<string, Counted[]>();
    for (const answer of counted(rows, counting, question)) {
      const mark = `${answer.schoolYear}\n${sameThing(answer.industry ?? '')}`;
      groups.set(mark, [...(groups.get(mark) ?? []), answer]);
    }
    return [...groups.values()].flatMap((answers) => countTogether(answers, question));
  });
  const place = new Map(counting.questions.map(({ name }, index) => [name, index]));
  return counts.sort(
    (a, b) =>
      inOrder(a.schoolYear, b.schoolYear) ||
      place.get(a.question)! - place.get(b.question)! ||
      inOrder(a.industry ?? '', b.industry ?? '') ||
      b.count - a.count ||
      inOrder(a.text, b.text),
  );
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What one person named to one question. */
interface Counted {
  answerId: string;
  at: Timestamp | null;
  schoolYear: string;
  industry: string | null;
  lines: Line[];
}

/** The oldest first: of several spellings, the first one is shown. */
function counted(rows: readonly CountableRow[], { survey, by, apart }: Counting, question: CountedQuestion): Counted[] {
  const line = lineOf(question, apart);
  const found = rows.flatMap(({ survey: of, answerId, at = null, schoolYear, given }): Counted[] => {
    const answer = given?.find(({ questionKey }) => questionKey === question.questionKey);
    if (of !== survey || !answerId || !answer) return [];
    const lines = answer.values.flatMap((value, index) => {
      const key = answer.keys?.[index] ?? '';
      return question.options.has(key)
        ? [line('', key)]
        : pieces(value).map((piece) => line(cut(piece, longestText, '…'), ''));
    });
    // Who says “none” has named nothing, and is no answer to the question.
    if (lines.length === 0) return [];
    const industry = by === undefined ? null : industryIn(given!, by);
    return [{ answerId, at, schoolYear: schoolYear ?? '', industry, lines }];
  });
  return found.sort((a, b) => inOrder(a.at ?? '', b.at ?? ''));
}

function industryIn(given: readonly GivenAnswer[], by: string): string {
  const said = tidy(given.find(({ questionKey }) => questionKey === by)?.values[0] ?? '');
  return saysNothing(said) ? anyIndustry : cut(said, longestText, '…');
}

function countTogether(answered: readonly Counted[], { name }: CountedQuestion): Count[] {
  const named = new Map<string, Line & { by: Set<string>; last: Timestamp | null; words: Map<string, string> }>();
  for (const { answerId, at, lines } of answered)
    for (const { key, text, typed } of lines) {
      const one = named.get(key) ?? { key, text, typed, by: new Set(), last: at, words: new Map() };
      named.set(key, one);
      one.by.add(answerId);
      one.last = at ?? one.last;
      if (typed !== '' && !one.words.has(comparable(typed))) one.words.set(comparable(typed), typed);
    }
  const { schoolYear, industry } = answered[0]!;
  const answers = new Set(answered.map(({ answerId }) => answerId)).size;
  return [...named.values()].map(({ key, text, by, last, words }) => {
    const isVaried = [...words.keys()].some((word) => word !== comparable(text));
    return {
      ...{ question: name, schoolYear, industry, key, text, count: by.size, answers },
      lastAnswer: last === null ? null : dateOf(last),
      wordings: isVaried ? [...words.values()] : [],
    };
  });
}
