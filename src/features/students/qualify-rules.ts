/** Who brings along what an activity or an offer requires (A20). Pure. */
import type { Student } from '../../records/students';
import { comparable } from '../../shared/text';

export interface Qualified {
  rows: { student: Student; lacks: string[] }[];
  /** Required, and none of the students has it. */
  nobodyHas: string[];
}

/** Those who lack nothing come first. */
export function qualify(requires: readonly string[], found: readonly Student[]): Qualified {
  const rows = found.map((student) => {
    const has = new Set((student.has ?? []).map(comparable));
    return { student, lacks: requires.filter((each) => !has.has(comparable(each))) };
  });
  return {
    rows: rows.sort((one, other) => one.lacks.length - other.lacks.length),
    nobodyHas: found.length === 0 ? [] : requires.filter((each) => rows.every(({ lacks }) => lacks.includes(each))),
  };
}
