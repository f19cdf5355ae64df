/** The one place that reads students' names (law 10). */
import { comparable } from '../shared/text';
import { everyRow } from '../workbook/read/table';
import type { AnyTab } from '../workbook/tab';
import type { Workbook } from '../workbook/workbook';
import { students } from './students';

/** By id; for the host handout only. */
export function studentNames(workbook: Workbook): ReadonlyMap<string, string> {
  return new Map(workbook.rowsOf(students).flatMap(({ id, name }) => (name === null ? [] : [[id, name]])));
}

/**
 * Whether a text names a student, by code or by name, as whole words; also one whose row rests or has no id yet. One
 * read, where there are students.
 */
export function namingStudents(workbook: Workbook): (text: string) => boolean {
  const isThere = workbook.sheetIdOf(students as unknown as AnyTab) !== null;
  // By first word: there may be thousands of students, and tens of thousands of texts.
  const said = new Map<string, string[]>();
  for (const { code, name } of isThere ? everyRow(workbook.table(students)) : [])
    for (const words of [comparable(code ?? ''), comparable(name ?? '')]) {
      const [first = ''] = words.split(' ');
      if (words.length > 2) said.set(first, [...(said.get(first) ?? []), `${words} `]);
    }
  if (said.size === 0) return () => false;
  return (text) => {
    const words = comparable(text).split(' ');
    return words.some((word, index) => {
      const rest = `${words.slice(index).join(' ')} `;
      return said.get(word)?.some((each) => rest.startsWith(each)) ?? false;
    });
  };
}
