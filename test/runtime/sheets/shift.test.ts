import { Bench } from '../harness';

const filled = "sheet.getRange('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);";
const rows = "return sheet.getRange('A1:D4').getDisplayValues().map((row) => row.join('|'))";

describe('cells pushed aside', () => {
  test('insertCells and deleteCells move what is below or beside, and nothing else', () => {
    const bench = new Bench({ rows: 3, columns: 4 });
    expect(bench.value(`${filled} sheet.getRange('B2').insertCells(SpreadsheetApp.Dimension.ROWS); ${rows}`)).toEqual([
      '1|2|3|',
      '4||6|',
      '7|5|9|',
      '|8||',
    ]);
    expect(bench.value(`sheet.getRange('A1').deleteCells(SpreadsheetApp.Dimension.ROWS); ${rows}`)).toEqual([
      '4|2|3|',
      '7||6|',
      '|5|9|',
      '|8||',
    ]);
    expect(bench.value(`sheet.getRange('A1:B1').insertCells(SpreadsheetApp.Dimension.COLUMNS); ${rows}`)).toEqual([
      '||4|2',
      '7||6|',
      '|5|9|',
      '|8||',
    ]);
    expect(bench.value(`sheet.getRange('A1').deleteCells(SpreadsheetApp.Dimension.COLUMNS); ${rows}`)).toEqual([
      '|4|2|3',
      '7||6|',
      '|5|9|',
      '|8||',
    ]);
  });

  test('formulas in R1C1 notation', () => {
    expect(
      new Bench().value(`
        sheet.getRange('B2:B3').setFormulas([['=SUM(A1:A$3)'], ['=$C$4+C3']]);
        return sheet.getRange('B1:B3').getFormulasR1C1();
      `),
    ).toEqual([[null], ['=SUM(R[-1]C[-1]:R3C[-1])'], ['=R4C3+R[0]C[1]']]);
  });
});
