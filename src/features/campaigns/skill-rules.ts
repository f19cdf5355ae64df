/** Ranks the skills that businesses miss. Pure. */
import { sameThing } from '../../forms/free-answer-rules';
import type { Finding } from '../../records/findings';

export interface Ranked {
  text: string;
  /** How many businesses miss it, and how many were counted. */
  count: number;
  answers: number;
  /** For how many it matters most. */
  most: number;
  /** Who misses it; the most first. */
  industries: string[];
}

/** What the questions of the survey are called in Findings. */
export const skillQuestions = { skills: 'Skills newcomers lack', most: 'Skill that matters most' };

type Named = Pick<Finding, 'text' | 'question' | 'industry' | 'count' | 'answers'>;

/** `industry`: only its businesses; null: all. `named`: the findings of one school year. */
export function rankSkills(named: readonly Named[], industry: string | null): Ranked[] {
  const here = named.filter((row) => industry === null || row.industry === industry);
  const lacking = here.filter(({ question }) => question === skillQuestions.skills);
  const answers = sum([...new Map(lacking.map((row) => [row.industry, row.answers ?? 0])).values()]);
  const skills = new Map<string, Named[]>();
  for (const row of lacking) skills.set(keyOf(row), [...(skills.get(keyOf(row)) ?? []), row]);
  const ranked = [...skills].map(([key, rows]): Ranked => {
    const most = here.filter((row) => row.question === skillQuestions.most && keyOf(row) === key);
    const byCount = [...rows].sort(
      (a, b) => (b.count ?? 0) - (a.count ?? 0) || ((a.industry ?? '') < (b.industry ?? '') ? -1 : 1),
    );
    return {
      text: rows[0]!.text ?? '',
      count: sum(rows.map(({ count }) => count ?? 0)),
      answers,
      most: sum(most.map(({ count }) => count ?? 0)),
      industries: industry === null ? byCount.flatMap((row) => row.industry ?? []) : [],
    };
  });
  return ranked.sort((a, b) => b.count - a.count || b.most - a.most || (a.text < b.text ? -1 : 1));
}

function keyOf({ text }: Named): string {
  return sameThing(text ?? '');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
