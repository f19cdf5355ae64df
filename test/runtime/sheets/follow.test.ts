// Formulas follow the cells they name, and rules that are formulas refuse what they must.
import { changeSheetLines, typeCells } from '../../../local/runtime/host/sheets';
import { Bench, owner } from '../harness';

const formulas = (cells: string) =>
  `return ${JSON.stringify(cells.split(' '))}.map((cell) => ss.getRange(cell).getFormula());`;

// https://developers.google.com/apps-script/reference/spreadsheet/range#movetotarget
test('formulas and names go along with cells that are cut and put down elsewhere', () => {
  const bench = new Bench();
  expect(
    bench.value(`
      const other = ss.insertSheet('Other');
      sheet.getRange('A1:B2').setValues([[1, 2], [3, '=A1+B1']]);
      sheet.getRange('D1:D4').setFormulas([['=A1*2'], ['=SUM(A1:B2)'], ['=SUM(A1:A9)'], ['=$B$1&"A1"']]);
      other.getRange('A1').setFormula('=Sheet1!B1');
      ss.setNamedRange('Pair', sheet.getRange('A1:B1'));
      sheet.getRange('A1:B2').moveTo(sheet.getRange('F5'));
      const within = ['D1', 'D2', 'D3', 'D4', 'G6'].map((cell) => sheet.getRange(cell).getFormula());
      const across = [other.getRange('A1').getFormula(), ss.getRangeByName('Pair').getA1Notation(), sheet.getRange('D2').getValue()];
      sheet.getRange('F5:G6').moveTo(other.getRange('C1'));
      return [within, across, sheet.getRange('D1').getFormula(), other.getRange('A1').getFormula(), other.getRange('D2').getFormula(), sheet.getRange('D2').getValue()];
    `),
  ).toEqual([
    ['=F5*2', '=SUM(F5:G6)', '=SUM(A1:A9)', '=$G$5&"A1"', '=F5+G5'],
    ['=Sheet1!G5', 'F5:G5', 9],
    '=Other!C1*2',
    '=D1',
    '=C1+D1',
    9,
  ]);
});

test('a formula that moves alone goes on naming what stayed behind', () => {
  const bench = new Bench();
  bench.value(`
    ss.insertSheet('Other').getRange('A1').setValue(7);
    sheet.getRange('A1:B1').setValues([[4, '=A1+Other!A1']]);
    sheet.getRange('B1').moveTo(ss.getSheetByName('Other').getRange('C3'));
  `);
  expect(bench.value(formulas('Other!C3'))).toEqual(['=Sheet1!A1+Other!A1']);
  expect(bench.value("return ss.getRange('Other!C3').getValue()")).toBe(11);
});

// https://developers.google.com/apps-script/reference/spreadsheet/range#insertcellsshiftdimension
test('cells pushed aside or pulled up take references along, in their own columns only', () => {
  const bench = new Bench();
  bench.value(`
    sheet.getRange('A1:B4').setValues([[1, 10], [2, 20], [3, 30], [4, 40]]);
    sheet.getRange('E1:E4').setFormulas([['=A3'], ['=SUM(A1:A4)'], ['=B3'], ['=SUM(A1:B4)']]);
    sheet.getRange('A2').insertCells(SpreadsheetApp.Dimension.ROWS);
  `);
  expect(bench.value(formulas('E1 E2 E3 E4'))).toEqual(['=A4', '=SUM(A1:A5)', '=B3', '=SUM(A1:B4)']);
  bench.value("sheet.getRange('A4').deleteCells(SpreadsheetApp.Dimension.ROWS)");
  expect(bench.value(formulas('E1 E2'))).toEqual(['=#REF!', '=SUM(A1:A4)']);
  expect(bench.value("return sheet.getRange('E1:E2').getValues().flat()")).toEqual(['#REF!', 7]);
});

// https://support.google.com/docs/answer/78413
test('conditional formats and rules that are formulas keep to their rows when rows come and go', () => {
  const bench = new Bench();
  bench.value(`
    const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A2:A9')]).whenFormulaSatisfied('=$B2="x"').setBackground('red').build();
    sheet.setConditionalFormatRules([rule]);
    sheet.getRange('C2:C9').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=C2>$D$1').setAllowInvalid(false).build());
    sheet.getRange('D1').setValue(5);
    sheet.insertRowBefore(1);
  `);
  expect(
    bench.value(
      "return [sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues(), sheet.getRange('C3').getDataValidation().getCriteriaValues()]",
    ),
  ).toEqual([['=$B3="x"'], ['=C3>$D$2']]);
  expect(bench.failure("sheet.getRange('C7').setValue(4)")).toMatch(/violates the data validation rules/);
  expect(bench.failure("sheet.getRange('C7').setValue(6)")).toBeUndefined();
});

// https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireformulasatisfiedformula
test('a rule that is a formula looks at the value that is being written, for each cell as if copied there', () => {
  const bench = new Bench();
  bench.value(`
    sheet.getRange('B1:B3').setValues([['a'], ['b'], ['c']]);
    sheet.getRange('A1:A3').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=AND(LEN(A1)<4,COUNTIF($A$1:$A$3,A1)=1,B1<>"c")').setAllowInvalid(false).build());
  `);
  expect(bench.failure("sheet.getRange('A1:A2').setValues([['one'], ['two']])")).toBeUndefined();
  expect(bench.failure("sheet.getRange('A2').setValue('one')")).toMatch(/cell A2 violates/);
  expect(bench.failure("sheet.getRange('A1').setValue('long word')")).toMatch(/cell A1 violates/);
  expect(bench.failure("sheet.getRange('A3').setValue('new')")).toMatch(/cell A3 violates/);
  expect(bench.value("return sheet.getRange('A1:A3').getValues().flat()")).toEqual(['one', 'two', '']);
  const person = { workbooks: bench.workbooks, user: owner };
  expect(typeCells(person, 0, 1, 1, [['two']])).toMatchObject({ ok: false });
  expect(typeCells(person, 0, 1, 1, [['six']])).toMatchObject({ ok: true });
  expect(changeSheetLines(person, 0, 'rows', { kind: 'insert', at: 1, count: 1 })).toMatchObject({ ok: true });
  expect(typeCells(person, 0, 2, 1, [['two']])).toMatchObject({ ok: false });
});

// https://support.google.com/docs/answer/3092969 (no year beyond 9999)
test('a number that is no date in a cell formatted as a date is a number, and its neighbors are read', () => {
  const bench = new Bench();
  expect(
    bench.value(`
      sheet.getRange('A1:A4').setNumberFormat('M/d/yyyy').setValues([[2175550161], [46279], [-800000], [2958465]]);
      const [[big], [date], [small]] = sheet.getRange('A1:A4').getValues();
      return [big, date.getFullYear(), small, sheet.getRange('A1:A4').getDisplayValues().flat(), sheet.getDataRange().getValues().length];
    `),
  ).toEqual([2175550161, 2026, -800000, ['2175550161', '9/14/2026', '-800000', '12/31/9999'], 4]);
});
