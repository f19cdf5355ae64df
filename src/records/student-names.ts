/** The one place that reads students' names (law 10). */
import { comparable } from '../shared/text';
import type { Workbook } from '../workbook/workbook';
import { students } from './students';

/** By id; for the host handout only. */
export function studentNames(workbook: Workbook): ReadonlyMap<string, string> {
  return new Map(workbook.rowsOf(students).flatMap(({ id, name }) => (name === null ? [] : [[id, name]])));
}

/** Whether a text names a student, by code or by name, as whole words. One read, where there are students. */
export function namingStudents(workbook: Workbook): (text: string) => boolean {
  const said = workbook
    .rowsOf(students)
    .flatMap(({ code, name }) => [code, name])
    .map((words) => comparable(words ?? ''))
    .filter((words) => words.length > 2);
  if (said.length === 0) return () => false;
  return (text) => {
    const words = ` ${comparable(text)} `;
    return said.some((each) => words.includes(` ${each} `));
  };
}
