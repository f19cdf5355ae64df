/** Which students belong to a class, and which are still at the school. Pure. */
import type { CalendarDate } from '../shared/dates';
import { comparable } from '../shared/text';
import type { Student } from './students';

/** Whether the student is at the school on that day; `until` is the last one. */
export function isHere({ until }: Pick<Student, 'until'>, day: CalendarDate): boolean {
  return until === null || until >= day;
}

/** Those of the class who are at the school on that day; of every class where the name is empty. */
export function inClass<S extends Student>(rows: readonly S[], className: string, day: CalendarDate): S[] {
  const wanted = comparable(className);
  return rows.filter((row) => isHere(row, day) && (wanted === '' || comparable(row.className ?? '') === wanted));
}

/** The classes, by name, each with its number of students on that day. */
export function classesOf(rows: readonly Student[], day: CalendarDate): { name: string; count: number }[] {
  const found = new Map<string, { name: string; count: number }>();
  for (const { className } of rows.filter((row) => isHere(row, day))) {
    const key = comparable(className ?? '');
    const entry = found.get(key);
    if (entry) entry.count += 1;
    else if (key !== '') found.set(key, { name: className ?? '', count: 1 });
  }
  return [...found.values()].sort((one, other) => (comparable(one.name) < comparable(other.name) ? -1 : 1));
}
