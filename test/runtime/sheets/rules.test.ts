import { Bench, colleague, viewer } from '../harness';

const refusal = (cell: string) =>
  `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
const rule = (calls: string) => `SpreadsheetApp.newDataValidation().${calls}.build()`;

describe('data validation', () => {
  test('strict rules refuse what scripts write, blanks are fine', () => {
    const bench = new Bench();
    bench.value(
      `sheet.getRange('A1:A3').setDataValidation(${rule("requireValueInList(['yes', 'no']).setAllowInvalid(false)")})`,
    );
    expect(bench.value("sheet.getRange('A1').setValue('yes'); return sheet.getRange('A1').getValue()")).toBe('yes');
    expect(bench.value("sheet.getRange('A1').setValue(''); return sheet.getRange('A1').getValue()")).toBe('');
    expect(bench.failure("sheet.getRange('A2').setValue('maybe')")).toBe(refusal('A2'));
  });

  test('rules that only warn let everything through', () => {
    const bench = new Bench();
    bench.value(`sheet.getRange('A1').setDataValidation(${rule('requireNumberBetween(1, 5)')}).setValue('x')`);
    expect(bench.value("return sheet.getRange('A1').getValue()")).toBe('x');
  });

  test.each([
    ['requireNumberBetween(1, 5)', 3, 6],
    ['requireNumberGreaterThan(1)', 2, 1],
    ['requireDate()', '2026-09-14', 5],
    ["requireDateOnOrAfter(new Date('2026-09-14T12:00:00Z'))", '2026-09-14', '2026-09-13'],
    ["requireTextContains('@')", 'a@b', 'ab'],
    ['requireTextIsEmail()', 'a@b.org', 'a@b'],
    ['requireTextIsUrl()', 'https://x.org', 'x'],
    ['requireCheckbox()', true, 'x'],
    ["requireValueInRange(sheet.getRange('Z1:Z2'))", 'one', 'three'],
  ])('%s', (calls, good, bad) => {
    const bench = new Bench();
    bench.value(`
      sheet.getRange('Z1:Z2').setValues([['one'], ['two']]);
      sheet.getRange('A1:A2').setDataValidation(${rule(`${calls}.setAllowInvalid(false)`)});
    `);
    expect(bench.failure(`sheet.getRange('A1').setValue(${JSON.stringify(good)})`)).toBeUndefined();
    expect(bench.failure(`sheet.getRange('A2').setValue(${JSON.stringify(bad)})`)).toBe(refusal('A2'));
  });

  test('come back as they were made, ranges following their rows', () => {
    const body = `
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('Z1:Z2'), false)
        .setHelpText('Pick one').setAllowInvalid(false).build();
      sheet.getRange('A1').setDataValidation(rule);
      sheet.insertRowBefore(1);
      const back = sheet.getRange('A2').getDataValidation();
      const copy = back.copy().requireValueInList(['a', 'b']).build();
      return [back.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE, back.getHelpText(), back.getAllowInvalid(),
        back.getCriteriaValues()[0].getA1Notation(), back.getCriteriaValues()[1], copy.getCriteriaValues()];
    `;
    expect(new Bench().value(body)).toEqual([true, 'Pick one', false, 'Z2:Z3', false, [['a', 'b'], true]]);
  });

  test('checkboxes', () => {
    const body = `
      const range = sheet.getRange('A1:A2').insertCheckboxes();
      const states = [range.isChecked()];
      sheet.getRange('A1').check();
      states.push(range.isChecked(), sheet.getRange('A1').isChecked(), sheet.getRange('A1:A3').getValues().flat());
      range.removeCheckboxes();
      const bare = range.getValues().flat();
      const box = SpreadsheetApp.newDataValidation().requireCheckbox('yes', 'no').setAllowInvalid(true).build();
      sheet.getRange('C1:C3').setValues([['yes'], ['no'], ['Bus at nine.']]).setDataValidation(box).removeCheckboxes();
      return [...states, bare, sheet.getRange('B1').isChecked(), sheet.getRange('C1:C3').getValues().flat()];
    `;
    // What is neither checked nor unchecked stays.
    const words = ['', '', 'Bus at nine.'];
    expect(new Bench().value(body)).toEqual([false, null, true, [true, false, ''], ['', ''], null, words]);
  });
});

describe('protection', () => {
  const words =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  test('viewers can read and not write', () => {
    const bench = new Bench();
    expect(bench.value("return sheet.getRange('A1').getValue()", { user: viewer })).toBe('');
    for (const body of [
      "sheet.getRange('A1').setValue(1)",
      'sheet.setFrozenRows(1)',
      'sheet.insertRowAfter(1)',
      'sheet.appendRow([1])',
    ]) {
      expect(bench.failure(body, { user: viewer })).toBe('You do not have permission to perform that action.');
    }
  });

  test('stops those who are not on the list, never the owner', () => {
    const bench = new Bench();
    bench.value("const p = sheet.getRange('A1:A5').protect(); p.removeEditors(p.getEditors());");
    const asColleague = { user: colleague };
    expect(bench.failure("sheet.getRange('A5:B5').setValue(1)", asColleague)).toBe(words);
    expect(bench.failure('sheet.deleteRow(3)', asColleague)).toBe(words);
    expect(bench.failure("sheet.getRange('B5').setValue(1)", asColleague)).toBeUndefined();
    expect(bench.failure("sheet.getRange('A5').setValue(1)")).toBeUndefined();
    expect(bench.value("return [sheet.getRange('A1').canEdit(), sheet.getRange('B1').canEdit()]", asColleague)).toEqual(
      [false, true],
    );
  });

  test('mirrors the spreadsheet until its list is changed, and a warning stops no script', () => {
    const bench = new Bench();
    bench.value(
      "sheet.getRange('A1').protect(); sheet.getRange('B1').protect().setWarningOnly(true).setDescription('App column')",
    );
    expect(bench.failure("sheet.getRange('A1:B1').setValue(1)", { user: colleague })).toBeUndefined();
    const body = `
      const [, warning] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      const told = [warning.isWarningOnly(), warning.getDescription(), warning.getEditors().length];
      warning.remove();
      return [...told, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
    `;
    expect(bench.value(body)).toEqual([true, 'App column', 0, 1, 0]);
  });

  test('a protected sheet may have open ranges', () => {
    const bench = new Bench();
    bench.value(
      "const p = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:C3')]); p.removeEditors(p.getEditors());",
    );
    expect(bench.failure("sheet.getRange('B2:C3').setValue(1)", { user: colleague })).toBeUndefined();
    expect(bench.failure("sheet.getRange('B2:C4').setValue(1)", { user: colleague })).toBe(words);
  });
});
