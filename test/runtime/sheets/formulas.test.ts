import { readFileSync } from 'node:fs';
import type { Machine } from '../../../local/runtime/machine';
import { rewritten } from '../../../local/runtime/host/sheets/formulas/translate';
import * as sheets from '../../../local/runtime/host/sheets';
import { World } from '../../../local/runtime/host/world';
import { Bench, owner } from '../harness';
import { coordinator, machineOf, runAs, valueOf } from '../support';

/** What formulas in column F come to, as `getValues` gives them, beside the rows of `data` in A1. */
function results(formulas: string[], data: unknown[][] = [[1]], prepare = ''): unknown[] {
  const values = new Bench().value(`
    const data = ${JSON.stringify(data)};
    sheet.getRange(1, 1, data.length, data[0].length).setValues(data);
    ${prepare}
    const formulas = ${JSON.stringify(formulas)};
    formulas.forEach((formula, index) => sheet.getRange(index + 1, 6).setFormula(formula));
    return sheet.getRange(1, 6, formulas.length, 1).getValues();
  `);
  return (values as unknown[][]).map(([value]) => value);
}

describe('formulas', () => {
  test('numbers have all their digits', () => {
    expect(
      results(['=1/3', '=0.1+0.2', '=100000*1.1', '=2^0.5*1000', '=-2/3', '=PI()*1E-200', '=7/24+46279', '=6*7']),
    ).toEqual([1 / 3, 0.1 + 0.2, 100000 * 1.1, 2 ** 0.5 * 1000, -2 / 3, Math.PI * 1e-200, 46279 + 7 / 24, 42]);
  });

  test('booleans, texts and errors are what Sheets gives', () => {
    expect(
      results([
        '=1<2',
        '="a"&1',
        '=""',
        '=1/0',
        '=NA()',
        '=NOSUCH(1)',
        '="a"+1',
        '=SQRT(-1)',
        '=F9',
        '=Nowhere!A1',
        '="#N/A"',
      ]),
    ).toEqual([true, 'a1', '', '#DIV/0!', '#N/A', '#NAME?', '#VALUE!', '#NUM!', '#REF!', '#REF!', '#N/A']);
  });

  test('what staff write beside the columns of the app', () => {
    const rows = [
      ['Acme', 'Partner', 3, '2026-09-01'],
      ['Bay Clinic', 'Prospect', 5, '2026-10-02'],
      ['Copper Mill', 'Partner', 8, '2026-11-03'],
    ];
    expect(
      results(
        [
          '=SUM(C1:C3)',
          '=SUM(C:C)',
          '=SUM(C2:C)',
          '=COUNTIF(B:B,"Partner")',
          '=SUMIFS(C1:C3,B1:B3,"Partner",C1:C3,">4")',
          '=VLOOKUP("Bay Clinic",A:C,3,FALSE)',
          '=XLOOKUP("Copper Mill",A1:A3,B1:B3)',
          '=INDEX(A1:A3,MATCH(5,C1:C3,0))',
          '=IFERROR(VLOOKUP("Nobody",A:C,3,FALSE),"none")',
          '=COUNTA(A:A)',
          '=JOIN(", ",A1:A3)',
          '=COUNTUNIQUE(B1:B3)',
          '=AVERAGEIF(B:B,"Partner",C:C)',
          '=A9',
        ],
        rows,
      ),
    ).toEqual([16, 16, 13, 2, 8, 5, 'Partner', 'Bay Clinic', 'none', 3, 'Acme, Bay Clinic, Copper Mill', 2, 5.5, '']);
  });

  test('results that take several cells, as long as nothing stands in the way', () => {
    const bench = new Bench();
    bench.value(`
      sheet.getRange('A1:B3').setValues([['a', 1 / 3], ['b', 2 / 3], ['c', 5]]);
      sheet.getRange('D1').setFormula('=FILTER(A1:B3, B1:B3<1, A1:A3<>"x")');
      sheet.getRange('G1').setFormula('=ARRAYFORMULA(B1:B3*2)');
      sheet.getRange('I1').setFormula('=SORT(A1:A3,1,FALSE)');
      sheet.getRange('K1').setFormula('=SUM(G1:G3)');
    `);
    const shown = (notation: string) => bench.value(`return sheet.getRange('${notation}').getValues()`);
    expect(shown('D1:E3')).toEqual([
      ['a', 1 / 3],
      ['b', 2 / 3],
      ['', ''],
    ]);
    expect(shown('G1:G3')).toEqual([[2 / 3], [4 / 3], [10]]);
    expect(shown('I1:I3')).toEqual([['c'], ['b'], ['a']]);
    expect(shown('K1')).toEqual([[12]]);
    bench.value("sheet.getRange('G2').setValue('mine')");
    expect(shown('G1:G3')).toEqual([['#REF!'], ['mine'], ['']]);
    bench.value("sheet.getRange('G2').clearContent()");
    expect(shown('G1:G3')).toEqual([[2 / 3], [4 / 3], [10]]);
    bench.value("sheet.getRange('G1').clearContent()");
    expect(shown('G1:G3')).toEqual([[''], [''], ['']]);
  });

  test('dates: a formula takes over how a date looks, a difference is a number', () => {
    const bench = new Bench();
    expect(
      bench.value(`
        sheet.getRange('A1:A2').setValues([['9/14/2026'], ['9/21/2026']]);
        sheet.getRange('B1:B6').setFormulas([['=A1+7'], ['=A2-A1'], ['=MAX(A1:A2)'], ['=DATE(2026,1,31)'], ['=EDATE(B4,1)'], ['=A1']]);
        sheet.getRange('C1').setFormula('=TEXT(A1,"yyyy-mm-dd")');
        return [sheet.getRange('B1:B6').getDisplayValues().join(), sheet.getRange('B3').getValue() instanceof Date, sheet.getRange('C1').getValue()];
      `),
    ).toEqual(['9/21/2026,7,9/21/2026,1/31/2026,2/28/2026,9/14/2026', true, '2026-09-14']);
  });

  test('TODAY and NOW read the clock of this world, in the zone of the spreadsheet', async () => {
    const machine = machineOf(`
      function main() {
        const sheet = SpreadsheetApp.getActiveSheet();
        if (!sheet.getRange('A1').getFormula()) sheet.getRange('A1:A2').setFormulas([['=TODAY()'], ['=NOW()']]);
        return sheet.getRange('A1:A2').getDisplayValues().join();
      }
    `);
    expect(valueOf(await runAs(machine))).toBe('9/14/2026,9/14/2026 7:00:00');
    // 22:30 in Chicago is the next day in UTC.
    await machine.advanceTo(Date.UTC(2026, 8, 16, 3, 30));
    expect(valueOf(await runAs(machine))).toBe('9/15/2026,9/15/2026 22:30:00');
  });

  test('other tabs, also with spaces and quotes in their names, and named ranges', () => {
    const bench = new Bench();
    expect(
      bench.value(`
        const other = ss.insertSheet("Our people's list");
        other.getRange('A1:A2').setValues([[2], [3]]);
        ss.setNamedRange('Hours', other.getRange('A1:A2'));
        sheet.getRange('A1:A3').setFormulas([["=SUM('Our people''s list'!A1:A2)"], ['=SUM(Hours)*10'], ["='Our people''s list'!A2"]]);
        const before = sheet.getRange('A1:A3').getValues().join();
        other.setName('People').getRange('A2').setValue(5);
        return [before, sheet.getRange('A1:A3').getValues().join(), sheet.getRange('A1').getFormula()];
      `),
    ).toEqual(['5,50,3', '7,70,5', '=SUM(People!A1:A2)']);
  });

  test('rows and columns that come, go and move take references along', () => {
    const bench = new Bench();
    const formulas = () =>
      bench.value("return ss.getSheetByName('Sheet1').getRange('E1:E5').getFormulas().map(String)");
    bench.value(`
      sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
      sheet.getRange('E1:E3').setFormulas([['=SUM(A1:A4)'], ['=$A$3*2'], ['="A3"&A3']]);
      ss.insertSheet('Other').getRange('A1').setFormula('=SUM(Sheet1!A2:A3)');
      ss.setActiveSheet(sheet);
    `);
    bench.value('sheet.insertRowBefore(3)');
    expect(formulas()).toEqual(['=SUM(A1:A5)', '=$A$4*2', '', '="A3"&A4', '']);
    expect(bench.value("return ss.getSheetByName('Other').getRange('A1').getFormula()")).toBe('=SUM(Sheet1!A2:A4)');
    bench.value('sheet.deleteRow(4)');
    expect(formulas()).toEqual(['=SUM(A1:A4)', '=#REF!*2', '', '', '']);
    bench.value("sheet.insertColumnBefore(1); sheet.getRange('C9').setFormula('=B1')");
    expect(bench.value("return [sheet.getRange('F1').getFormula(), sheet.getRange('F1').getValue()]")).toEqual([
      '=SUM(B1:B4)',
      7,
    ]);
    bench.value("sheet.moveRows(sheet.getRange('A1'), 5)");
    expect(bench.value("return [sheet.getRange('C9').getFormula(), sheet.getRange('C9').getValue()]")).toEqual([
      '=B4',
      1,
    ]);
  });

  test('sorted rows keep looking at their own row', () => {
    const bench = new Bench();
    expect(
      bench.value(`
        sheet.getRange('A1:A3').setValues([[3], [1], [2]]);
        sheet.getRange('B1:B3').setFormulas([['=A1*10'], ['=A2*10'], ['=A3*10+$A$1*0']]);
        sheet.getRange('A1:B3').sort(1);
        return [sheet.getRange('A1:B3').getValues().join(), sheet.getRange('B1:B3').getFormulas().join()];
      `),
    ).toEqual(['1,10,2,20,3,30', '=A1*10,=A2*10+$A$1*0,=A3*10']);
  });

  test('people type them too, and change what they look at', () => {
    const bench = new Bench();
    const person = { workbooks: bench.workbooks, user: owner };
    sheets.typeCells(person, 0, 1, 1, [['2', '=A1*3', '=SUM(A1,']]);
    sheets.typeCells(person, 0, 1, 1, [['5']]);
    const { cells } = sheets.sheetView(bench.book, bench.book.sheets[0]!, 0);
    expect(cells[0]!.map(({ text, edit, kind }) => `${kind} ${text} ${edit}`)).toEqual([
      'number 5 5',
      'number 15 =A1*3',
      'number 5 =SUM(A1,',
    ]);
  });

  test('results come again after saving and loading', () => {
    const bench = new Bench();
    bench.value("sheet.getRange('A1').setValue(4); sheet.getRange('B1').setFormula('=SEQUENCE(3)*A1')");
    const saved: unknown = JSON.parse(JSON.stringify(bench.world.save()));
    expect(JSON.stringify(saved)).toContain('=SEQUENCE(3)*A1');
    const loaded = new Bench({ world: World.load(saved) });
    expect(loaded.value("return sheet.getRange('B1:B3').getValues().join()")).toBe('4,8,12');
    expect(loaded.value("sheet.getRange('B3').setValue('x'); return sheet.getRange('B1').getValue()")).toBe('#REF!');
  });

  test('where the decimal sign is a comma', () => {
    const bench = new Bench();
    expect(
      bench.value(`
        ss.setSpreadsheetLocale('de_DE');
        sheet.getRange('A1').setFormula('=SUM(1,5;2)');
        return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getDisplayValue()];
      `),
    ).toEqual([3.5, '3,5']);
  });

  test('an edit by hand shows its result to onEdit', async () => {
    const machine: Machine = machineOf(`
      function onEdit(e) {
        PropertiesService.getDocumentProperties().setProperty('seen', String(e.range.offset(0, 1).getValue()));
      }
      function main() {
        return PropertiesService.getDocumentProperties().getProperty('seen');
      }
    `);
    await machine.edit(coordinator, 0, 1, 2, [['=A1+1']]);
    await machine.edit(coordinator, 0, 1, 1, [['41']]);
    expect(valueOf(await runAs(machine))).toBe('42');
  });

  test('functions under the names that only Sheets has', () => {
    const formulas = [
      '=ADD(1,2)',
      '=MINUS(5,3)',
      '=GTE(2,2)',
      '=UMINUS(4)',
      '=ISBETWEEN(3,1,3)',
      '=ISBETWEEN(3,1,3,TRUE,FALSE)',
      '=REGEXMATCH("Acme 12","\\d+")',
      '=HYPERLINK("https://example.org","Site")',
      '=IFERROR(1/0)',
      '=TO_TEXT(3)&"x"',
      '=SUM(FLATTEN(A1:B2))',
      '=SUM(ARRAY_CONSTRAIN(A1:B2,1,2))',
    ];
    const expected = [3, 2, true, -4, true, false, true, 'Site', '', '3x', 10, 3];
    expect(
      results(formulas, [
        [1, 2],
        [3, 4],
      ]),
    ).toEqual(expected);
  });

  test('functions that are missing show #NAME? and are those of the list in the docs', () => {
    const text = readFileSync('docs/formulas.md', 'utf8');
    const listed = /```missing\n([^`]+)```/.exec(text)![1]!.trim().split(/\s+/);
    const args = '(1,2,3,4)';
    const shown = results(listed.map((name) => `=${name}${args}`));
    expect(listed.filter((_, index) => shown[index] !== '#NAME?')).toEqual([]);
    const there = ['QUOTIENT', 'XMATCH', 'TEXTJOIN', 'NETWORKDAYS', 'LET', 'VSTACK', ...Object.keys(rewritten)];
    const found = results(there.map((name) => `=${name}${args}`));
    expect(there.filter((_, index) => found[index] === '#NAME?')).toEqual([]);
  });

  test('conditional formats and filters that are formulas', () => {
    const bench = new Bench();
    bench.value(`
      sheet.getRange('A1:B4').setValues([['Name', 'Due'], ['a', 3], ['b', 9], ['c', 4]]);
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B2>AVERAGE($B$2:$B$4)')
        .setBackground('#ff0000').setRanges([sheet.getRange('A2:B4')]).build();
      sheet.setConditionalFormatRules([rule]);
      const kept = SpreadsheetApp.newFilterCriteria().whenFormulaSatisfied('=B2<>9').build();
      sheet.getRange('A1:B4').createFilter().setColumnFilterCriteria(2, kept);
    `);
    const view = () => sheets.sheetView(bench.book, bench.book.sheets[0]!, 0);
    const tinted = () => view().cells.map((row) => row.map(({ background }) => (background ? 'x' : '.')).join(''));
    expect(tinted()).toEqual(['..', '..', 'xx', '..']);
    expect(view().hiddenRows).toEqual([3]);
    bench.value("sheet.getRange('B2').setValue(90)");
    expect(tinted()).toEqual(['..', 'xx', '..', '..']);
    expect(sheets.sheetView(bench.book, bench.book.sheets[0]!, 0, { fromRow: 2, toRow: 3 })).toMatchObject({
      fromRow: 2,
      lastRow: 4,
      cells: [
        [{ text: 'a', background: '#ff0000' }, { text: '90' }],
        [{ text: 'b' }, { text: '9' }],
      ],
    });
  });
});
