/** How mentors and students rate mentoring, by team; small groups stay hidden. Pure. */
import type { Feedback } from '../../../records/feedback';
import { comparable, plural } from '../../../shared/text';

/** By this such rows of Feedback are known. */
export const subject = 'Mentoring';

export const isAboutMentoring = ({ kind, subject: about }: Pick<Feedback, 'kind' | 'subject'>): boolean =>
  kind === 'Evaluation' && comparable(about ?? '') === comparable(subject);

interface Rated {
  count: number;
  /** From 1 to 5, with one decimal; 0 without a rating. */
  mean: number;
}

export interface TeamRatings {
  team: string;
  mentors: Rated;
  students: Rated;
}

/** `teamOf`: the team of the session that a row names, or empty. */
export function ratingsByTeam(rows: readonly Feedback[], teamOf: (row: Feedback) => string): TeamRatings[] {
  const teams = new Map<string, { team: string; rows: Feedback[] }>();
  for (const row of rows) {
    const team = teamOf(row);
    if (!isAboutMentoring(row) || row.rating === null || team === '') continue;
    const entry = teams.get(comparable(team)) ?? { team, rows: [] };
    entry.rows.push(row);
    teams.set(comparable(team), entry);
  }
  return [...teams.values()].map(({ team, rows: theirs }) => ({
    team,
    mentors: rated(theirs, 'Mentor'),
    students: rated(theirs, 'Student'),
  }));
}

export function rated(rows: readonly Feedback[], from: Feedback['from']): Rated {
  const ratings = rows.flatMap((row) => (row.from === from && row.rating !== null ? [row.rating] : []));
  const sum = ratings.reduce((total, rating) => total + rating, 0);
  return { count: ratings.length, mean: ratings.length === 0 ? 0 : Math.round((10 * sum) / ratings.length) / 10 };
}

/** `students 4.2 (12 answers)`. Of fewer students than `smallest` nothing is said but that. */
export function sayStudents({ count, mean }: Rated, smallest: number): string {
  if (count === 0) return 'students: no answer yet';
  return count < smallest ? `students: fewer than ${smallest} answers, not shown` : `students ${sayMean(mean, count)}`;
}

export const sayMentors = ({ count, mean }: Rated): string =>
  count === 0 ? 'Mentors: no answer yet' : `Mentors ${sayMean(mean, count)}`;

const sayMean = (mean: number, count: number): string => `${mean.toFixed(1)} (${plural(count, 'answer')})`;
