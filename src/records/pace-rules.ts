/** How students stand with visits to colleges by the end of grade 11 (the guide's PaCE framework). Pure. */
import { boundsOfSchoolYear, schoolYear, yearOf, type CalendarDate } from '../shared/dates';
import type { Student } from './students';

export interface CollegeVisit {
  /** The id by which the institution counts. */
  institution: string;
  date: CalendarDate;
}

export interface Pace {
  /** Different institutions, up to the end of grade 11. */
  visited: ReadonlySet<string>;
  visitThisYear: boolean;
  /** Null without a graduation year that can be right. */
  pace: Student['pace'];
}

const grades = { first: 9, last: 12 } as const;

/** In the school year of that day; a wrong year gives a grade that a high school does not have. */
export function gradeIn(gradYear: number, today: CalendarDate): number {
  return grades.last - (gradYear - yearOf(boundsOfSchoolYear(schoolYear(today)).next));
}

export function isGrade(grade: number): boolean {
  return grade >= grades.first && grade <= grades.last;
}

export function paceOf(
  gradYear: number | null,
  visits: readonly CollegeVisit[],
  target: number,
  today: CalendarDate,
): Pace {
  const grade = gradYear === null ? null : gradeIn(gradYear, today);
  const isKnown = grade !== null && isGrade(grade);
  const inTime = visits.filter(({ date }) => !isKnown || date <= `${gradYear! - 1}-06-30`);
  const visited = new Set(inTime.map(({ institution }) => institution));
  const visitThisYear = visits.some(({ date }) => schoolYear(date) === schoolYear(today));
  return { visited, visitThisYear, pace: isKnown ? standing(visited.size, grade, target) : null };
}

/** One visit a year is what can be relied on, this year among them. */
function standing(visited: number, grade: number, target: number): Student['pace'] {
  if (visited >= target) return 'Met';
  if (grade === grades.last) return 'Missed';
  return target - visited > grades.last - grade ? 'At risk' : 'On track';
}

export interface Trip<S> {
  institution: string;
  /** Students at risk who have not been there. */
  helps: S[];
  /** Others who still lack visits and have not been there. */
  alsoHelps: number;
}

/** Best first: by how many students at risk a visit to it would help, then by how many others. */
export function nextTrips<S extends Pick<Pace, 'visited' | 'pace'>>(
  students: readonly S[],
  candidates: readonly string[],
): Trip<S>[] {
  return candidates
    .map((institution): Trip<S> => {
      const lacking = students.filter(({ visited }) => !visited.has(institution));
      return {
        institution,
        helps: lacking.filter(({ pace }) => pace === 'At risk'),
        alsoHelps: lacking.filter(({ pace }) => pace === 'On track').length,
      };
    })
    .filter(({ helps, alsoHelps }) => helps.length + alsoHelps > 0)
    .sort((one, other) => other.helps.length - one.helps.length || other.alsoHelps - one.alsoHelps);
}
