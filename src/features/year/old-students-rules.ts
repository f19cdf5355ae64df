/** Whose data a school need not keep any longer. Pure. */
import type { Student } from '../../records/students';
import { addMonths, calendarDate, type CalendarDate } from '../../shared/dates';

/** The last day at the school: as typed, or else June 30 of the year of graduation. Null: nobody can tell. */
export function leftOn({ until, gradYear }: Pick<Student, 'until' | 'gradYear'>): CalendarDate | null {
  return until ?? (gradYear === null ? null : calendarDate(gradYear, 6, 30));
}

/** `keepYears`: how many years after that day the data are kept. */
export function areOld<S extends Pick<Student, 'until' | 'gradYear'>>(
  rows: readonly S[],
  keepYears: number,
  today: CalendarDate,
): S[] {
  return rows.filter((row) => {
    const left = leftOn(row);
    return left !== null && addMonths(left, 12 * keepYears) < today;
  });
}
