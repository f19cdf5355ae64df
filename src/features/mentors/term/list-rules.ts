/** Which pairs did not meet this month, and what makes a team challenge a good one. Pure. */
import type { Goal } from '../../../records/goals';
import type { CalendarDate } from '../../../shared/dates';
import { comparable } from '../../../shared/text';
import type { Session } from '../session-rules';

export interface Meeting {
  date: CalendarDate;
  /** The team, or the mentors who are listed. */
  mentors: string;
  /** By code; `met`: came, or is to come. Null where none is listed. */
  students: readonly { code: string; met: boolean }[] | null;
}

export interface Pair {
  mentors: string;
  /** Empty where no student is listed. */
  student: string;
  last: CalendarDate;
}

/** The day of the month from which there is hardly time for a meeting any more. */
export const fromDay = 25;

/** `meetings`: monthly ones of this school year that are on. A meeting still to come in the month counts. */
export function pairsWithout(meetings: readonly Meeting[], today: CalendarDate): Pair[] {
  if (Number(today.slice(8)) < fromDay) return [];
  const pairs = new Map<string, Pair & { met: boolean }>();
  for (const { date, mentors, students } of meetings) {
    const thisMonth = date.slice(0, 7) === today.slice(0, 7);
    for (const { code, met } of students ?? [{ code: '', met: true }]) {
      const key = `${comparable(mentors)}|${comparable(code)}`;
      const pair = pairs.get(key) ?? { mentors, student: code, last: date, met: false };
      if (date > pair.last && date <= today) pair.last = date;
      pair.met = pair.met || (thisMonth && met);
      pairs.set(key, pair);
    }
  }
  return [...pairs.values()].filter(({ met, last }) => !met && last <= today);
}

const fewestStudents = 2;

/**
 * A real problem of a partner, a mentor who is not the class’s teacher, a technical and an essential skill, a group, and a
 * presentation at the end (pathwaysdictionary.org, team-based challenges). `kinds`: of its learning goals.
 */
export function challengeLacks(
  { activity, mentors, rows }: Pick<Session, 'activity' | 'mentors' | 'rows'>,
  kinds: readonly Goal['kind'][],
): string[] {
  const teacher = comparable(activity.teacher?.label ?? '');
  const group = Math.max(activity.students ?? 0, rows.filter(({ student }) => student !== null).length);
  return [
    activity.organization === null ? 'No partner is named whose problem it is.' : '',
    activity.questions === null ? 'The problem is missing: type it under “Questions”.' : '',
    mentors.length === 0 ? 'It has no mentor.' : '',
    mentors.some(({ name }) => comparable(name) === teacher) ? 'The mentor is the responsible teacher. Find somebody from the partner.' : '', // prettier-ignore
    kinds.includes('Technical competency') ? '' : 'No learning goal is a technical competency.',
    kinds.includes('Essential skill') ? '' : 'No learning goal is an essential skill.',
    group < fewestStudents ? 'It needs a group: list the students, or type how many.' : '',
    activity.after === null ? 'Say under “After” when and where the team presents what it found.' : '',
  ].filter(Boolean);
}
