/** What is merely not filled in yet is one line with a count, however many cells it is. Pure. */
import { plural } from '../../shared/text';
import type { Problem } from '../problems';
import { inWords } from './resting';

/** Of one tab, in reading order. One blank cell keeps its own sentence; several become one problem, at the first. */
export function gatherBlanks(problems: readonly Problem[]): Problem[] {
  const blanks = problems.filter(({ code }) => code === 'missing');
  const [first] = blanks;
  if (!first || blanks.length === 1) return [...problems];
  const rowsOf = new Map<string, number[]>();
  for (const { column, row } of blanks) rowsOf.set(column, [...(rowsOf.get(column) ?? []), row]);
  const where = [...rowsOf].map(([column, rows]) => `${column} in ${inWords(rows)}`).join('; ');
  const one = { ...first, text: `${plural(blanks.length, 'cell is', 'cells are')} not filled in yet: ${where}.` };
  return problems.flatMap((problem) => (problem === first ? [one] : problem.code === 'missing' ? [] : [problem]));
}
