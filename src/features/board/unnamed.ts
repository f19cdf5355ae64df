import type { App } from '../../app';
import { namingStudents } from '../../records/student-names';

/** What staff have typed somewhere, and others read here. */
const told = [
  'meeting',
  'place',
  'items',
  'decisions',
  'done',
  'coming',
  'asks',
  'meetings',
  'goals',
  'themes',
  'reviews',
  'takesOn',
];

const leftOut = '(Left out: it is about one student.)';

/** Papers and mails of the board say nothing about one student: a line that names one, by code or by name, is left out (law 10). */
export function unnamed<Values extends Record<string, string>>({ workbook }: App, values: Values): Values {
  const names = namingStudents(workbook);
  const without = (text: string): string =>
    text
      .split('\n')
      .map((line) => (names(line) ? leftOut : line))
      .join('\n');
  return Object.fromEntries(
    Object.entries(values).map(([word, text]) => [word, told.includes(word) ? without(text) : text]),
  ) as Values;
}
