import { Bench } from '../harness';

const a1 = (expression: string) => new Bench().value(`return ${expression}.getA1Notation()`);

describe('ranges', () => {
  test.each([
    ['sheet.getRange(2, 3)', 'C2'],
    ['sheet.getRange(2, 3, 4)', 'C2:C5'],
    ['sheet.getRange(2, 3, 4, 2)', 'C2:D5'],
    ["sheet.getRange('b2:A1')", 'A1:B2'],
    ["sheet.getRange('$B$2')", 'B2'],
    ["sheet.getRange('C:C')", 'C:C'],
    ["sheet.getRange('2:3')", '2:3'],
    ["sheet.getRange('C2:C')", 'C2:C'],
    ["ss.getRange('Sheet1!B2:C3')", 'B2:C3'],
    ["sheet.getRange('B2:D4').offset(1, 1, 2, 2)", 'C3:D4'],
    ["sheet.getRange('B2:D4').getCell(2, 3)", 'D3'],
    ["sheet.getRange('AA10')", undefined],
  ])('%s is %s', (expression, expected) => {
    if (expected === undefined) expect(() => a1(expression)).toThrow('outside the dimensions of the sheet');
    else expect(a1(expression)).toBe(expected);
  });

  test('a column range has all rows', () => {
    const body =
      "const c = sheet.getRange('C:C'); return [c.getNumRows(), c.getNumColumns(), c.getColumn(), c.isEndRowBounded()]";
    expect(new Bench().value(body)).toEqual([1000, 1, 3, false]);
  });

  test.each([
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["sheet.getRange('nowhere!')", 'Range not found'],
    ['sheet.getRange()', "The parameters () don't match the method signature for Sheet.getRange."],
  ])('%s is refused', (body, message) => {
    expect(new Bench().failure(body)).toBe(message);
  });

  test('over the edge of the sheet a range reads blanks, and nothing is written', () => {
    const body = `sheet.getRange('A1000').setValue('last'); const range = sheet.getRange(999, 1, 4, 27);
      const values = range.getValues(); const shown = range.getDisplayValues(); const looks = range.getBackgrounds();
      return [range.getNumRows(), values.map(([first]) => first), values[0].length, shown[3][26], looks.length, sheet.getRange(1, 26).offset(0, 0, 1, 2).getValues()];`;
    expect(new Bench().value(body)).toEqual([4, ['', 'last', '', ''], 27, '', 4, [['', '']]]);
    for (const write of [
      'setValue(1)',
      "setBackground('#ffffff')",
      'clear()',
      'setValues([[1], [2]])',
      'insertCheckboxes()',
      'setNote("x")',
    ]) {
      expect(new Bench().failure(`sheet.getRange(1000, 1, 2, 1).${write}`)).toBe(
        'The coordinates of the range are outside the dimensions of the sheet.',
      );
    }
    expect(new Bench().failure("sheet.getRange('A1:A1001')")).toBe(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  test('stay where they are when rows are inserted above', () => {
    const body = `
      sheet.getRange('A1').setValue('first');
      const range = sheet.getRange('A1');
      sheet.insertRowBefore(1);
      return [range.getValue(), sheet.getRange('A2').getValue()];
    `;
    expect(new Bench().value(body)).toEqual(['', 'first']);
  });

  test('a list acts on all of its ranges', () => {
    const body = `
      sheet.getRangeList(['A1', 'C3:C4']).setValue('x').setBackground('#00ff00');
      return [sheet.getRange('A1:C4').getValues().flat().filter(String).length, sheet.getRange('C4').getBackground()];
    `;
    const { value, counts } = new Bench().run(body);
    expect(value).toEqual([3, '#00ff00']);
    expect(counts).toMatchObject({ writes: 2, syncs: 1 });
  });

  test('copyTo takes formats, rules and notes along and shifts formulas', () => {
    const body = `
      sheet.getRange('A1:B1').setValues([['x', '=A1&$A$1']]).setBackground('#ff0000').setNote('n');
      sheet.getRange('A1:B1').copyTo(sheet.getRange('C3:D4'));
      const copy = sheet.getRange('C3:D4');
      return [copy.getFormulas(), copy.getBackgrounds()[1], copy.getNotes()[0], copy.getValues()[1][0]];
    `;
    expect(new Bench().value(body)).toEqual([
      [
        ['', '=C3&$A$1'],
        ['', '=C4&$A$1'],
      ],
      ['#ff0000', '#ff0000'],
      ['n', 'n'],
      'x',
    ]);
  });

  test('moveTo empties the source', () => {
    const body = `
      sheet.getRange('A1').setValue('x').setNumberFormat('@');
      sheet.getRange('A1').moveTo(sheet.getRange('B2'));
      return [sheet.getRange('A1').isBlank(), sheet.getRange('B2').getValue(), sheet.getRange('B2').getNumberFormat()];
    `;
    expect(new Bench().value(body)).toEqual([true, 'x', '@']);
  });

  test('the region and the edge of data are found', () => {
    const body = `
      sheet.getRange('B2:C4').setValue('x');
      return [sheet.getRange('B3').getDataRegion().getA1Notation(),
        sheet.getRange('B2').getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation(),
        sheet.getRange('B6').getNextDataCell(SpreadsheetApp.Direction.UP).getA1Notation()];
    `;
    expect(new Bench().value(body)).toEqual(['B2:C4', 'B4', 'B4']);
  });

  test('sorting moves whole cells: numbers, then text, then blanks', () => {
    const body = `
      sheet.getRange('A1:B4').setValues([['b', 1], ['', 2], [3, 3], ['A', 4]]);
      sheet.getRange('A1').setNote('of b').setBackground('#ff0000');
      sheet.getRange('A1:B4').sort({ column: 1, ascending: true });
      const range = sheet.getRange('A1:B4');
      return [range.getValues(), range.getNotes().map((row) => row[0]), range.getBackgrounds()[2][0]];
    `;
    expect(new Bench().value(body)).toEqual([
      [
        [3, 3],
        ['A', 4],
        ['b', 1],
        ['', 2],
      ],
      ['', '', 'of b', ''],
      '#ff0000',
    ]);
  });
});
