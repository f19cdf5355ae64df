/** Which classes have not met a college this school year. Pure. */
import type { Activity } from '../../records/activities';
import { isThisYear } from '../../records/college-rules';
import { classesOf } from '../../records/student-rules';
import type { Student } from '../../records/students';
import type { CalendarDate } from '../../shared/dates';
import { comparable } from '../../shared/text';

/** By the names that Students and this year’s activities use, each once. */
export function allClasses(
  students: readonly Student[],
  activities: readonly Activity[],
  today: CalendarDate,
): string[] {
  const named = activities.flatMap((each) => (isThisYear(each, today) && each.className ? [each.className] : []));
  const names = new Map<string, string>();
  for (const name of [...classesOf(students, today).map((each) => each.name), ...named])
    if (!names.has(comparable(name))) names.set(comparable(name), name);
  return [...names.values()].sort((one, other) => (comparable(one) < comparable(other) ? -1 : 1));
}

export function without(classes: readonly string[], met: readonly string[]): string[] {
  const done = new Set(met.map(comparable));
  return classes.filter((name) => !done.has(comparable(name)));
}
