import { Bench } from '../harness';

describe('values of cells', () => {
  test('come back as numbers, booleans, texts, dates and blanks', () => {
    const bench = new Bench();
    const value = bench.value(`
      sheet.getRange('A1:F1').setValues([[1.5, true, 'Acme', new Date('2026-09-14T14:30:00Z'), '', null]]);
      const [row] = sheet.getRange('A1:F1').getValues();
      return [row, row[3] instanceof Date, sheet.getRange('D1').getDisplayValue()];
    `);
    expect(value).toEqual([
      [1.5, true, 'Acme', { $date: Date.UTC(2026, 8, 14, 14, 30) }, '', ''],
      true,
      '9/14/2026 9:30:00',
    ]);
  });

  test('typed text becomes what a person would get', () => {
    const bench = new Bench();
    const value = bench.value(`
      sheet.getRange('A:A').setNumberFormat('@');
      sheet.getRange('A1:E1').setValues([['007', '007', '3/4', '=A1', "'=A1"]]);
      return [sheet.getRange('A1:E1').getDisplayValues()[0], sheet.getRange('A1:E1').getFormulas()[0]];
    `);
    expect(value).toEqual([
      ['007', '7', '3/4', '#NAME?', '=A1'],
      ['', '', '', '=A1', ''],
    ]);
  });
});
