import * as sheets from '../../../local/runtime/host/sheets';
import { Bench, colleague, owner } from '../harness';

const as = (bench: Bench, user = owner): sheets.Person => ({ workbooks: bench.workbooks, user, confirmed: true });
const shown = (bench: Bench, notation: string) =>
  bench.value(`return sheet.getRange('${notation}').getDisplayValues().map((row) => row.join('|')).join(' / ')`);
const type = (bench: Bench, row: number, column: number, text: string[][], user = owner) =>
  sheets.typeCells(as(bench, user), 0, row, column, text);

describe('undo and redo', () => {
  test('typing goes back and forth, with the format it brought along', () => {
    const bench = new Bench();
    type(bench, 1, 1, [['old']]);
    type(bench, 1, 1, [['9/14/2026']]);
    expect(sheets.undoable(bench.workbooks, owner)).toEqual({ undo: 'Typed into A1' });
    expect(sheets.undo(as(bench))).toEqual({
      ok: true,
      change: {
        changeType: 'EDIT',
        sheetId: 0,
        rect: { row: 1, column: 1, rows: 1, columns: 1 },
        words: 'Undid: Typed into A1',
      },
      edit: { place: { sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 } },
    });
    expect(shown(bench, 'A1')).toBe('old');
    expect(bench.value("return sheet.getRange('A1').getNumberFormat()")).toBe('0.###############');
    expect(sheets.redo(as(bench)).ok).toBe(true);
    expect(shown(bench, 'A1')).toBe('9/14/2026');
    expect(sheets.redo(as(bench))).toEqual({ ok: false, message: 'There is nothing to redo.' });
    sheets.undo(as(bench));
    sheets.undo(as(bench));
    expect(shown(bench, 'A1')).toBe('');
    expect(sheets.undo(as(bench))).toEqual({ ok: false, message: 'There is nothing to undo.' });
  });

  test('a new step ends what could be redone; each person has a list of their own', () => {
    const bench = new Bench();
    type(bench, 1, 1, [['a']]);
    type(bench, 2, 1, [['b']], colleague);
    sheets.undo(as(bench));
    expect(shown(bench, 'A1:A2')).toBe(' / b');
    type(bench, 3, 1, [['c']]);
    expect(sheets.redo(as(bench)).ok).toBe(false);
    expect(sheets.undoable(bench.workbooks, colleague)).toEqual({ undo: 'Typed into A2' });
  });

  test('what a script has written since stays', () => {
    const bench = new Bench();
    type(bench, 1, 1, [['a', 'b']]);
    bench.value("sheet.getRange('A1').setValue('script')");
    expect(sheets.undo(as(bench)).ok).toBe(true);
    expect(shown(bench, 'A1:B1')).toBe('script|');
    type(bench, 2, 1, [['a']]);
    bench.value("sheet.getRange('A2').setValue('script')");
    expect(sheets.undo(as(bench))).toEqual({
      ok: false,
      message: '“Typed into A2” cannot be undone: it has been changed since.',
    });
  });

  test('deleted rows come back with all that was in them', () => {
    const bench = new Bench();
    bench.value(`
      sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
      sheet.getRange('A2').setBackground('#ff0000').setNote('n');
      ss.setNamedRange('Second', sheet.getRange('A2'));
      sheet.getRange('B1').setFormula('=A2&"!"');
    `);
    type(bench, 4, 1, [['d']]);
    sheets.changeSheetLines(as(bench), 0, 'rows', { kind: 'delete', at: 2, count: 1 });
    expect(shown(bench, 'A1:A3')).toBe('a / c / d');
    expect(sheets.undo(as(bench)).ok).toBe(true);
    expect(
      bench.value(`
        const cell = ss.getRangeByName('Second');
        return [cell.getA1Notation(), cell.getValue(), cell.getBackground(), cell.getNote()];
      `),
    ).toEqual(['A2', 'b', '#ff0000', 'n']);
    expect(bench.value("return sheet.getRange('B1').getFormula()")).toBe('=A2&"!"');
    // The rows stand where they stood, so the step before can go back too.
    expect(sheets.undo(as(bench)).ok).toBe(true);
    expect(shown(bench, 'A1:A4')).toBe('a / b / c / ');
    sheets.redo(as(bench));
    sheets.redo(as(bench));
    expect(shown(bench, 'A1:A4')).toBe('a / c / d / ');
  });

  test('inserted, moved and sorted rows; inserted ones only while they are empty', () => {
    const bench = new Bench();
    bench.value("sheet.getRange('A1:A3').setValues([['c'], ['a'], ['b']])");
    sheets.changeSheetLines(as(bench), 0, 'rows', { kind: 'move', at: 1, count: 1, to: 4 });
    expect(shown(bench, 'A1:A3')).toBe('a / b / c');
    sheets.undo(as(bench));
    expect(shown(bench, 'A1:A3')).toBe('c / a / b');
    sheets.sortCells(as(bench), 0, { row: 1, column: 1, rows: 3, columns: 1 }, [{ column: 1, ascending: true }]);
    sheets.undo(as(bench));
    expect(shown(bench, 'A1:A3')).toBe('c / a / b');
    sheets.changeSheetLines(as(bench), 0, 'rows', { kind: 'insert', at: 2, count: 1 });
    sheets.undo(as(bench));
    expect(shown(bench, 'A1:A3')).toBe('c / a / b');
    sheets.changeSheetLines(as(bench), 0, 'rows', { kind: 'insert', at: 2, count: 1 });
    bench.value("sheet.getRange('A2').setValue('new')");
    expect(sheets.undo(as(bench)).ok).toBe(false);
    expect(shown(bench, 'A1:A4')).toBe('c / new / a / b');
  });

  test('cells are left alone when their rows have moved since', () => {
    const bench = new Bench();
    type(bench, 2, 1, [['x']]);
    bench.value('sheet.insertRowBefore(1)');
    expect(sheets.undo(as(bench)).ok).toBe(false);
    expect(shown(bench, 'A3')).toBe('x');
  });

  test('sheets, widths, filters and notes', () => {
    const bench = new Bench();
    sheets.addSheet(as(bench), 0, 'Second');
    sheets.renameSheet(as(bench), 0, 'First');
    sheets.resizeLines(as(bench), 0, 'columns', 2, 1, 240);
    sheets.filterCells(as(bench), 0, { row: 1, column: 1, rows: 9, columns: 3 });
    sheets.setNote(as(bench), 0, 1, 1, 'note');
    const state = () => {
      const [first] = bench.book.sheets;
      const width = sheets.sheetView(bench.book, first!, 0).columnWidths[1];
      return [bench.book.sheets.map(({ name }) => name), width, !!first!.filter, first!.grid.note(1, 1)];
    };
    expect(state()).toEqual([['First', 'Second'], 240, true, 'note']);
    for (let count = 0; count < 5; count++) expect(sheets.undo(as(bench)).ok).toBe(true);
    expect(state()).toEqual([['Sheet1'], 100, false, undefined]);
    for (let count = 0; count < 5; count++) expect(sheets.redo(as(bench)).ok).toBe(true);
    expect(state()).toEqual([['First', 'Second'], 240, true, 'note']);
  });
});
