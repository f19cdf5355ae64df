/** What a goal still lacks, and whether a partnership has one for everybody. Pure. */
import { schoolYear, toSchoolYear, type CalendarDate } from '../shared/dates';
import type { Goal } from './goals';

/** Who is to be better off by a partnership: each of them needs a goal (the checklist, part 3). */
export const stakeholders = ['Students', 'Business', 'School community'] as const;
export type Stakeholder = (typeof stakeholders)[number];

/** All sides stand behind it. */
export const isAgreed = ({ status }: Pick<Goal, 'status'>): boolean =>
  status !== null && status !== 'Draft' && status !== 'Dropped';

/** The school year it is for: as typed, or else that of the day under “By”; null when neither says so. */
export function yearOfGoal({ schoolYear: typed, due }: Pick<Goal, 'schoolYear' | 'due'>): string | null {
  return toSchoolYear(typed ?? '') ?? (due === null ? null : schoolYear(due));
}

/** A goal without a year counts as one of this year. */
export function isOfYear(goal: Pick<Goal, 'schoolYear' | 'due'>, year: string): boolean {
  return (yearOfGoal(goal) ?? year) === year;
}

/** What is needed so that everybody knows when it is met: `measure`, `target`, `date`. */
export function unmeasured({ measure, target, due }: Pick<Goal, 'measure' | 'target' | 'due'>): string[] {
  return [measure === null ? 'measure' : '', target === null ? 'target' : '', due === null ? 'date' : ''].filter(
    Boolean,
  );
}

/** The partnership goals that all sides stand behind, in a school year. */
export function agreedGoals(goals: readonly Goal[], year: string): Goal[] {
  return goals.filter((goal) => goal.kind === 'Partnership goal' && isAgreed(goal) && isOfYear(goal, year));
}

/**
 * What is amiss with the goals of one partnership, as sentences for staff. `goals`: its own and those of the whole
 * program.
 */
export function goalLacks(goals: readonly Goal[], today: CalendarDate): string[] {
  const year = schoolYear(today);
  const agreed = agreedGoals(goals, year);
  const without = stakeholders.filter((each) => !agreed.some(({ stakeholder }) => stakeholder === each));
  return [
    ...without.map((each) => `No goal for ${sayStakeholder(each)} is agreed for ${year}.`),
    ...agreed.flatMap((goal) => {
      const lacks = unmeasured(goal);
      return lacks.length === 0 ? [] : [`The goal “${goal.name ?? ''}” has no ${lacks.join(' and no ')}.`];
    }),
  ];
}

/** `the school community`. */
export function sayStakeholder(stakeholder: Stakeholder): string {
  return { Students: 'students', Business: 'the business', 'School community': 'the school community' }[stakeholder];
}

/** Its day is over, and nothing says what it came to. */
export function isUnanswered(goal: Pick<Goal, 'status' | 'due' | 'actual'>, today: CalendarDate): boolean {
  return isAgreed(goal) && goal.due !== null && goal.due < today && goal.actual === null;
}
