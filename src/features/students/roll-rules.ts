/** What pasted codes would change in Students. Pure. */
import type { Student } from '../../records/students';
import { schoolYear, yearOf, type CalendarDate } from '../../shared/dates';
import { comparable } from '../../shared/text';

export interface RollGiven {
  /** Null: stays as it is. */
  className: string | null;
  gradYear: number | null;
}

export interface RollPlan {
  added: string[];
  changed: { id: string; code: string; values: Partial<RollGiven>; says: string }[];
  same: number;
}

/** `known`: every row of Students. `mayChange`: not one that rests. */
export function planRoll(
  known: readonly Student[],
  codes: readonly string[],
  given: RollGiven,
  mayChange: (row: Student) => boolean,
): RollPlan {
  const rows = new Map(known.map((row) => [comparable(row.code ?? ''), row]));
  const plan: RollPlan = { added: [], changed: [], same: 0 };
  for (const code of codes) {
    const row = rows.get(comparable(code));
    if (!row) {
      plan.added.push(code);
      continue;
    }
    const { values, says } = differenceOf(row, given);
    if (says === '' || !mayChange(row)) plan.same += 1;
    else plan.changed.push({ id: row.id, code: row.code ?? code, values, says });
  }
  return plan;
}

function differenceOf(
  { className, gradYear }: Student,
  given: RollGiven,
): { values: Partial<RollGiven>; says: string } {
  const values: Partial<RollGiven> = {};
  const says: string[] = [];
  if (given.className !== null && given.className !== className) {
    values.className = given.className;
    says.push(`Class: ${given.className} (was ${className ?? 'none'})`);
  }
  if (given.gradYear !== null && given.gradYear !== gradYear) {
    values.gradYear = given.gradYear;
    says.push(`Graduates in: ${given.gradYear} (was ${gradYear ?? 'not said'})`);
  }
  return { values, says: says.join('. ') };
}

/** The year of graduation as typed; `wrong` when no student here graduates then. Empty: null. */
export function gradYearFrom(typed: string, today: CalendarDate): number | null | 'wrong' {
  const text = typed.trim();
  if (text === '') return null;
  const ends = yearOf(today) + (schoolYear(today).startsWith(String(yearOf(today))) ? 1 : 0);
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= ends && year <= ends + longestSchool ? year : 'wrong';
}

/** From kindergarten to the end of grade 12. */
const longestSchool = 12;
