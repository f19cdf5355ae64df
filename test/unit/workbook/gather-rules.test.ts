// What is merely not filled in yet is one line with a count; everything else keeps its own line.
import type { Problem } from '../../../src/workbook/problems';
import { gatherBlanks } from '../../../src/workbook/read/gather-rules';

const problem = (row: number, column: string, code: Problem['code'] = 'missing'): Problem => ({
  ...{ code, tab: 'Top ten', tabKey: 'topten', row, column, columnNumber: 1 },
  text: code === 'missing' ? 'Say why it was chosen.' : `wrong in row ${row}`,
});

const told = (problems: Problem[]): string[] => gatherBlanks(problems).map(({ row, text }) => `${row}: ${text}`);

test('one blank cell keeps its own sentence, and none needs none', () => {
  expect(told([])).toEqual([]);
  expect(told([problem(5, 'Why'), problem(6, 'By', 'not-a-date')])).toEqual([
    '5: Say why it was chosen.',
    '6: wrong in row 6',
  ]);
});

test('from two on they are one line with their count, at the first of them', () => {
  expect(told([problem(4, 'By', 'not-a-date'), problem(5, 'Why'), problem(6, 'Why')])).toEqual([
    '4: wrong in row 4',
    '5: 2 cells are not filled in yet: Why in rows 5 and 6.',
  ]);
});

test('each column is named with its rows, the first few of many', () => {
  const many = [3, 4, 5, 6, 7, 8].map((row) => problem(row, 'Why'));
  expect(told([problem(3, 'Rank'), ...many])).toEqual([
    '3: 7 cells are not filled in yet: Rank in row 3; Why in rows 3, 4, 5 and 3 more.',
  ]);
});
