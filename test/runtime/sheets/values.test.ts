import { Bench } from '../harness';

describe('values of cells', () => {
  test('come back as numbers, booleans, texts, dates and blanks', () => {
    const value = new Bench().value(`
      sheet.getRange('A1:F1').setValues([[1.5, true, 'Acme', new Date('2026-09-14T14:30:00Z'), '', null]]);
      const [row] = sheet.getRange('A1:F1').getValues();
      return [row, row[3] instanceof Date, sheet.getRange('D1').getDisplayValue()];
    `);
    const moment = { $date: Date.UTC(2026, 8, 14, 14, 30) };
    expect(value).toEqual([[1.5, true, 'Acme', moment, '', ''], true, '9/14/2026 9:30:00']);
  });

  test('typed text becomes what a person would get, except in plain-text cells', () => {
    const value = new Bench().value(`
      sheet.getRange('A:A').setNumberFormat('@');
      sheet.getRange('A1:E1').setValues([['007', '007', '3/4', '=A1', "'=A1"]]);
      sheet.getRange('A2').setValue('=A1');
      sheet.getRange('A3').setValue(5);
      return [
        sheet.getRange('A1:E1').getDisplayValues()[0],
        sheet.getRange('A1:E1').getFormulas()[0],
        sheet.getRange('A2:A3').getValues(),
        sheet.getRange('C1').getValue() instanceof Date,
      ];
    `);
    expect(value).toEqual([['007', '7', '3/4', '007', '=A1'], ['', '', '', '=A1', ''], [['=A1'], ['5']], true]);
  });

  test('one value fills a range', () => {
    expect(new Bench().value("return sheet.getRange('B2:C3').setValue('x').getValues()")).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  test('must have the shape of the range', () => {
    const bench = new Bench();
    expect(bench.failure("sheet.getRange('A1:B3').setValues([[1, 2], [3, 4]])")).toBe(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    );
    expect(bench.failure("sheet.getRange('A1:B2').setValues([[1, 2], [3]])")).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(bench.failure("sheet.getRange('A1:B2').setValues('x')")).toBe(
      "The parameters (string) don't match the method signature for Range.setValues.",
    );
  });

  test('have limits', () => {
    const bench = new Bench();
    expect(bench.failure("sheet.getRange('A1').setValue('x'.repeat(50001))")).toBe(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(bench.failure("sheet.getRange('A1').setValue({ a: 1 })")).toMatch(/^NotImplementedLocally: Range.setValue/);
    expect(bench.failure('sheet.insertRowsAfter(1, 400000)')).toMatch(/above the limit of 10000000 cells/);
  });

  test('are copied when they are written', () => {
    const body =
      "const row = ['a']; sheet.getRange('A1').setValues([row]); row[0] = 'b'; return sheet.getRange('A1').getValue()";
    expect(new Bench().value(body)).toBe('a');
  });

  test('appendRow finds the end and makes room', () => {
    const bench = new Bench({ rows: 2, columns: 2 });
    const body = `
      sheet.appendRow(['a', 1]);
      sheet.appendRow(['b', new Date('2026-09-14T05:00:00Z'), 'c']);
      sheet.appendRow(['d']);
      return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getDataRange().getDisplayValues()];
    `;
    const cells = [
      ['a', '1', ''],
      ['b', '9/14/2026', 'c'],
      ['d', '', ''],
    ];
    expect(bench.value(body)).toEqual([3, 3, 3, cells]);
  });

  test('an empty sheet has A1 as its data range', () => {
    expect(
      new Bench().value('return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()]'),
    ).toEqual(['A1', 0, 0]);
  });

  test('notes, formats and looks', () => {
    const value = new Bench().value(`
      const range = sheet.getRange('A1:B1');
      range.setNotes([['why', null]]).setBackground('#FFF3CD').setFontWeights([['bold', 'normal']]).setWrap(true);
      range.setNumberFormat('0.00').setFontColor('red').setHorizontalAlignment('center');
      sheet.getRange('A1').setValue(3);
      const look = [range.getNotes(), range.getBackgrounds(), range.getFontWeights(), range.getWraps(), range.getNumberFormats()];
      return [...look, range.getFontColor(), sheet.getRange('A1').getDisplayValue(), sheet.getRange('C1').getNumberFormat(),
        String(range.getWrapStrategy()), sheet.getRange('C1').getBackground()];
    `);
    expect(value).toEqual([
      [['why', '']],
      [['#fff3cd', '#fff3cd']],
      [['bold', 'normal']],
      [[true, true]],
      [['0.00', '0.00']],
      '#ff0000',
      '3.00',
      '0.###############',
      'WRAP',
      '#ffffff',
    ]);
  });
});
