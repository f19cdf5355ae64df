import { text } from '../../../src/workbook/columns';
import { writePage } from '../../../src/workbook/write/page';
import { defineTab } from '../../../src/workbook/tab';
import { PaperSheets } from '../../support/paper';

const board = defineTab({
  key: 'board',
  title: 'Board',
  group: 'Home',
  about: 'For tests.',
  prefix: 'B',
  columns: { what: text({ title: 'What', note: '.', app: true }), when: text({ title: 'When', note: '.', app: true }) },
});

let sheets: PaperSheets;
const begin = (keys: string[], ...rows: string[][]): void => {
  sheets = new PaperSheets();
  sheets.grids.set(1, [keys, keys.map(() => 'Title'), ...rows]);
};
const usual = ['board.id', 'board.what', 'board.when'];

test('writes in one write, and not at all when nothing differs', () => {
  begin(usual);
  const lines = [{ what: 'Visit', when: '9:30 AM' }, { what: 'Call' }];
  expect(writePage(sheets, 1, board, lines)).toBe(true);
  expect(sheets.calls).toEqual(['read', 'insert', 'write']);
  expect(sheets.grid(1).slice(2)).toEqual([
    ['', 'Visit', '9:30 AM'],
    ['', 'Call', ''],
  ]);
  expect(writePage(sheets, 1, board, lines)).toBe(false);
  expect(sheets.calls).toEqual(['read', 'insert', 'write', 'read']);
});

test('blanks what is left of a longer page', () => {
  begin(usual, ['', 'one', ''], ['', 'two', 'x'], ['', 'three', '']);
  writePage(sheets, 1, board, [{ what: 'one' }]);
  expect(sheets.grid(1).slice(2)).toEqual([
    ['', 'one', ''],
    ['', '', ''],
    ['', '', ''],
  ]);
});

test('goes around a column of staff’s own, and a column that is gone', () => {
  begin(['board.when', '', 'board.what'], ['', 'mine', '']);
  writePage(sheets, 1, board, [{ what: 'Visit', when: 'today' }]);
  expect(sheets.grid(1)[2]).toEqual(['today', 'mine', 'Visit']);
  begin(['board.what'], ['']);
  writePage(sheets, 1, board, [{ what: 'Visit', when: 'today' }]);
  expect(sheets.grid(1)[2]).toEqual(['Visit']);
});
