/** What a business says in its survey: needs, and offers with their conditions. Pure. */
import { givenTo, picked, told, type AnswerTo } from '../../forms/answer-rules';
import { pieces, sameThing, saysNothing } from '../../forms/free-answer-rules';
import type { Need } from '../../records/needs';
import { comparable } from '../../shared/text';
import type { businessSurvey } from './survey-texts';

type Answer = AnswerTo<typeof businessSurvey>;

/** By option key, in English. */
type Skills = ReadonlyMap<string, string>;

/** Each skill that newcomers lack once, the one that matters most included. */
export function skillsIn(answer: Answer, skills: Skills): string[] {
  const said = (['skills', 'most'] as const).flatMap((question) => {
    const { values = [], keys } = givenTo(answer, question) ?? {};
    return values.flatMap((value, index) => skills.get(keys?.[index] ?? '') ?? pieces(value));
  });
  return onceEach(said);
}

function onceEach(texts: readonly string[]): string[] {
  const once = new Map<string, string>();
  for (const text of texts) if (!once.has(sameThing(text))) once.set(sameThing(text), text);
  return [...once.values()];
}

/**
 * Names of needs to be added: what no need of a business says yet. A name that another need has says whose it is.
 * `before`: what the answer said when it was taken in.
 */
export function needsToAdd(
  named: readonly string[],
  before: readonly string[],
  rows: readonly Pick<Need, 'name' | 'perspective'>[],
): string[] {
  const theirs = rows.filter(({ perspective }) => perspective === 'Business');
  const known = new Set([...theirs.map(({ name }) => name ?? ''), ...before].map(sameThing));
  const taken = new Set(rows.map(({ name }) => comparable(name ?? '')));
  return named
    .filter((text) => !known.has(sameThing(text)) && !known.has(sameThing(ofBusinesses(text))))
    .map((text) => (taken.has(comparable(text)) ? ofBusinesses(text) : text));
}

const ofBusinesses = (text: string): string => `${text} (businesses)`;

export interface Conditions {
  howMany: number | null;
  timesAYear: number | null;
  months: string | null;
  /** Everything else, a line each. */
  details: string;
}

/** What holds for all that the business offers. A number of students that is no number is told in words. */
export function conditionsIn(answer: Answer): Conditions {
  const howMany = told(answer, 'howMany', 80);
  const [, number = ''] = /^\D*(\d{1,4})\D*$/.exec(howMany) ?? [];
  const lines: [string, string][] = [
    ['How many', number === '' ? howMany : ''],
    ['Minimum age', told(answer, 'minimumAge', 80)],
    ['Rules', told(answer, 'rules', 2_000)],
    ['Ask for', told(answer, 'name')],
    ['Reach', told(answer, 'ways')],
  ];
  const months = told(answer, 'months', 200);
  return {
    howMany: number === '' ? null : Number(number),
    timesAYear: Number(picked(answer, 'times')[0]) || null,
    months: saysNothing(months) ? null : months,
    details: lines
      .filter(([, text]) => !saysNothing(text))
      .map(([about, text]) => `${about}: ${text}`)
      .join('\n'),
  };
}
