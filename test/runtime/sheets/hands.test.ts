import * as sheets from '../../../local/runtime/host/sheets';
import { Bench, colleague, owner, start, viewer } from '../harness';

const byOwner = (bench: Bench): sheets.Person => ({ workbooks: bench.workbooks, user: owner });
const shown = (bench: Bench, notation = 'A1:C3') =>
  bench.value(`return sheet.getRange('${notation}').getDisplayValues()`);

describe('hands', () => {
  test('typing tells what an edit event needs', () => {
    const bench = new Bench();
    const first = sheets.typeCells(byOwner(bench), 0, 2, 2, [['12']]);
    expect(first).toEqual({
      ok: true,
      change: {
        changeType: 'EDIT',
        sheetId: 0,
        rect: { row: 2, column: 2, rows: 1, columns: 1 },
        words: 'Typed into B2',
      },
      edit: { place: { sheetId: 0, row: 2, column: 2, rows: 1, columns: 1 }, value: '12' },
    });
    expect(sheets.typeCells(byOwner(bench), 0, 2, 2, [['9/14/2026']])).toMatchObject({
      edit: { value: '46279', oldValue: '12' },
    });
    expect(sheets.clearCells(byOwner(bench), 0, { row: 2, column: 2, rows: 1, columns: 1 })).toMatchObject({
      edit: { oldValue: '46279' },
    });
    expect(shown(bench, 'B2')).toEqual([['']]);
  });

  test('pasting fills a block, and makes room', () => {
    const bench = new Bench({ rows: 2, columns: 2 });
    const done = sheets.typeCells(byOwner(bench), 0, 2, 2, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(done.ok && done.edit).toEqual({ place: { sheetId: 0, row: 2, column: 2, rows: 2, columns: 2 } });
    expect(shown(bench)).toEqual([
      ['', '', ''],
      ['', 'a', 'b'],
      ['', 'c', 'd'],
    ]);
  });

  test('strict rules, warnings and protections answer in words', () => {
    const bench = new Bench();
    bench.value(`
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build();
      sheet.getRange('A1').setDataValidation(rule);
      sheet.getRange('B1').protect().setWarningOnly(true);
      const p = sheet.getRange('C1').protect(); p.removeEditors(p.getEditors());
    `);
    expect(sheets.typeCells(byOwner(bench), 0, 1, 1, [['maybe']])).toEqual({
      ok: false,
      message:
        'The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: yes, no.',
    });
    expect(sheets.typeCells(byOwner(bench), 0, 1, 2, [['x']])).toMatchObject({ ok: false, confirm: true });
    expect(sheets.typeCells({ ...byOwner(bench), confirmed: true }, 0, 1, 2, [['x']])).toMatchObject({ ok: true });
    expect(sheets.typeCells({ ...byOwner(bench), user: colleague }, 0, 1, 3, [['x']])).toMatchObject({ ok: false });
    expect(sheets.typeCells({ ...byOwner(bench), user: viewer }, 0, 9, 9, [['x']])).toMatchObject({ ok: false });
    expect(shown(bench, 'A1:C1')).toEqual([['', 'x', '']]);
  });

  test('rows, columns and sheets', () => {
    const bench = new Bench();
    const person = byOwner(bench);
    sheets.typeCells(person, 0, 1, 1, [['b'], ['a'], ['c']]);
    expect(
      sheets.sortCells(person, 0, { row: 1, column: 1, rows: 3, columns: 1 }, [{ column: 1, ascending: true }]),
    ).toMatchObject({ ok: true });
    expect(sheets.changeSheetLines(person, 0, 'rows', { kind: 'insert', at: 1, count: 1 })).toMatchObject({
      change: { changeType: 'INSERT_ROW', words: 'Inserted 1 rows' },
    });
    expect(sheets.changeSheetLines(person, 0, 'rows', { kind: 'delete', at: 1, count: 1000000 })).toMatchObject({
      ok: false,
    });
    expect(sheets.changeSheetLines(person, 0, 'columns', { kind: 'move', at: 1, count: 1, to: 3 })).toMatchObject({
      ok: true,
    });
    expect(shown(bench, 'B1:B4')).toEqual([[''], ['a'], ['b'], ['c']]);
    expect(sheets.renameSheet(person, 0, 'Partners')).toMatchObject({ ok: true });
    expect(sheets.duplicateSheet(person, 0)).toMatchObject({ ok: true });
    expect(sheets.addSheet(person, 0, 'partners')).toMatchObject({ ok: false });
    expect(bench.book.sheets.map(({ name }) => name)).toEqual(['Partners', 'Copy of Partners']);
    expect(sheets.deleteSheet(person, 0)).toMatchObject({ ok: true });
    expect(sheets.deleteSheet(person, bench.book.sheets[0]!.id)).toEqual({
      ok: false,
      message: "You can't remove all the sheets in a document.",
    });
  });
});

describe('what a person sees', () => {
  test('cells, rules, hidden rows and protections', () => {
    const bench = new Bench({ rows: 5, columns: 3 });
    bench.value(`
      sheet.getRange('A1:C2').setValues([['Name', 'Due', 'Sure'], ["'007", '2026-09-13', '50%']]);
      sheet.getRange('A1:C1').setFontWeight('bold').setNote('A title');
      sheet.getRange('C2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A2')).build());
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('B2:B5')])
        .whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).setBackground('#f4cccc').build()]);
      sheet.getRange('A3:B3').setValues([['=SUM(1)', 'https://example.org']]);
      sheet.setFrozenRows(1); sheet.hideRows(3); sheet.setColumnWidth(2, 50); sheet.setTabColor('#00ff00');
      sheet.getRange('A:A').protect().setWarningOnly(true).setDescription('App');
    `);
    const view = sheets.sheetView(bench.book, bench.book.sheets[0]!, start);
    expect(view).toMatchObject({
      id: 0,
      title: 'Sheet1',
      tabColor: '#00ff00',
      rowCount: 5,
      columnCount: 3,
      frozenRows: 1,
      hiddenRows: [3],
      columnWidths: [100, 50, 100],
      protections: [{ fromColumn: 1, toColumn: 1, fromRow: 1, toRow: 5, warningOnly: true, description: 'App' }],
      rules: [
        {
          fromRow: 2,
          toRow: 2,
          fromColumn: 3,
          toColumn: 3,
          rule: { kind: 'list', values: ['Name', '007'], strict: false },
        },
      ],
    });
    expect(view.cells[0]![0]).toEqual({ text: 'Name', edit: 'Name', kind: 'text', note: 'A title', bold: true });
    expect(view.cells[1]).toEqual([
      { text: '007', edit: "'007", kind: 'text' },
      { text: '2026-09-13', edit: '9/13/2026', kind: 'date', background: '#f4cccc' },
      { text: '50%', edit: '50%', kind: 'number' },
    ]);
    expect(view.cells[2]!.slice(0, 2)).toEqual([
      { text: '1', edit: '=SUM(1)', kind: 'number' },
      { text: 'https://example.org', edit: 'https://example.org', kind: 'text', link: 'https://example.org' },
    ]);
  });

  test('a sheet as CSV', () => {
    const bench = new Bench();
    bench.value('sheet.getRange("A1:C2").setValues([["a", "b,c", \'say "x"\'], ["line\\nbreak", "", 5]])');
    expect(sheets.sheetCsv(bench.book, bench.book.sheets[0]!)).toBe('a,"b,c","say ""x"""\r\n"line\nbreak",,5\r\n');
  });
});
