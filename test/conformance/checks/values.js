/**
 * Numbers, booleans and texts come back as they were written.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#getvalues
 */
function check_values_types(t) {
  const range = t.sheet().getRange('A1:D1');
  range.setValues([[1.5, true, 'Acme', -7]]);
  t.equal(range.getValues(), [[1.5, true, 'Acme', -7]]);
}

/**
 * An empty cell is an empty text.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#getvalues
 */
function check_values_blank(t) {
  const sheet = t.sheet();
  sheet.getRange('B2').setValue('x');
  t.equal(sheet.getRange('A1:B2').getValues(), [
    ['', ''],
    ['', 'x'],
  ]);
  t.equal(sheet.getRange('A1').getValue(), '');
  t.equal(sheet.getRange('A1').getDisplayValue(), '');
}

/**
 * An empty text empties a cell.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#isBlank()
 */
function check_values_emptied(t) {
  const cell = t.sheet().getRange('A1');
  cell.setValue('x');
  t.equal(cell.isBlank(), false);
  cell.setValue('');
  t.equal(cell.isBlank(), true);
}

/**
 * A Date comes back as a Date of the same instant, to the second.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluevalue
 */
function check_values_date(t) {
  const cell = t.sheet().getRange('A1');
  const date = Utilities.parseDate('2026-09-14 14:30:15', t.zone, 'yyyy-MM-dd HH:mm:ss');
  cell.setValue(date);
  const back = cell.getValue();
  t.ok(back instanceof Date, 'is a Date of this script');
  t.equal(back, date);
}

/**
 * A cell shows a Date at the wall clock of the spreadsheet's zone.
 * https://developers.google.com/apps-script/guides/support/troubleshooting#date_math
 */
function check_values_date_zone(t) {
  const cell = t.sheet().getRange('A1');
  const date = new Date(Date.UTC(2026, 6, 4, 3, 5));
  cell.setNumberFormat('yyyy-mm-dd hh:mm').setValue(date);
  t.equal(cell.getDisplayValue(), Utilities.formatDate(date, t.zone, 'yyyy-MM-dd HH:mm'));
}

/**
 * A text that looks like a date becomes one, at midnight of the spreadsheet's zone.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluevalue
 */
function check_values_typed_date(t) {
  const range = t.sheet().getRange('A1:B1');
  range.setValues([['9/14/2026', '2026-09-14']]);
  const midnight = Utilities.parseDate('2026-09-14', t.zone, 'yyyy-MM-dd');
  t.equal(range.getValues(), [[midnight, midnight]]);
  t.equal(range.getDisplayValues(), [['9/14/2026', '2026-09-14']]);
}

/**
 * A text that looks like a number, a percentage or a truth value becomes one.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluevalue
 */
function check_values_typed_numbers(t) {
  const range = t.sheet().getRange('A1:E1');
  range.setValues([['007', '1,234', '50%', 'TRUE', '-3.50']]);
  t.equal(range.getValues(), [[7, 1234, 0.5, true, -3.5]]);
  t.equal(range.getDisplayValues()[0].slice(0, 4), ['7', '1,234', '50%', 'TRUE']);
}

/**
 * What only begins like a number stays a text.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluevalue
 */
function check_values_typed_texts(t) {
  const range = t.sheet().getRange('A1:E1');
  const texts = ['5 students', 'Room 12', '312-555-0100', 'next Tuesday', '12,34'];
  range.setValues([texts]);
  t.equal(range.getValues(), [texts]);
}

/**
 * Cells of the plain-text format keep every text as it is written.
 * https://developers.google.com/workspace/sheets/api/guides/formats#number_format_tokens
 */
function check_values_plain_text(t) {
  const range = t.sheet().getRange('A1:E1');
  const texts = ['007', '3/4', 'TRUE', '=A9', '50%'];
  range.setNumberFormat('@').setValues([texts]);
  t.equal(range.getValues(), [texts]);
  t.equal(range.getFormulas(), [['', '', '', '', '']]);
  t.equal(range.getNumberFormat(), '@');
}

/**
 * An apostrophe in front makes a text and is not part of it.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ExtendedValue
 */
function check_values_apostrophe(t) {
  const range = t.sheet().getRange('A1:C1');
  range.setValues([["'007", "'=A9", "'TRUE"]]);
  t.equal(range.getValues(), [['007', '=A9', 'TRUE']]);
  t.equal(range.getDisplayValues(), [['007', '=A9', 'TRUE']]);
  t.equal(range.getFormulas(), [['', '', '']]);
}

/**
 * A text that begins with an equals sign is a formula; cells without one give an empty text.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#getformulas
 */
function check_values_formulas(t) {
  const range = t.sheet().getRange('A1:C1');
  range.setValues([['=B1', 2, 'x']]);
  t.equal(range.getFormulas(), [['=B1', '', '']]);
  range.getCell(1, 3).setFormula('=SUM(B3:B4)');
  t.equal(range.getCell(1, 3).getFormula(), '=SUM(B3:B4)');
  range.getCell(1, 1).setValue(5);
  t.equal(range.getFormulas(), [['', '', '=SUM(B3:B4)']]);
}

/**
 * A number format decides what is shown, not what is held.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setnumberformatnumberformat
 */
function check_values_number_formats(t) {
  const range = t.sheet().getRange('A1:D1');
  range.setValues([[3, 1234567.891, 0.256, 45.5]]);
  range.setNumberFormats([['0.00', '#,##0.0', '0%', '$#,##0.00']]);
  t.equal(range.getDisplayValues(), [['3.00', '1,234,567.9', '26%', '$45.50']]);
  t.equal(range.getValues(), [[3, 1234567.891, 0.256, 45.5]]);
  t.equal(range.getNumberFormats(), [['0.00', '#,##0.0', '0%', '$#,##0.00']]);
}

/**
 * Date formats follow the tokens of Sheets: mm is the month beside days and the minute beside hours.
 * https://developers.google.com/workspace/sheets/api/guides/formats#date_and_time_format_tokens
 */
function check_values_date_formats(t) {
  const range = t.sheet().getRange('A1:D1');
  const date = Utilities.parseDate('2026-02-03 16:05:09', t.zone, 'yyyy-MM-dd HH:mm:ss');
  range.setNumberFormats([['yyyy-mm-dd', 'd/m/yy', 'h:mm am/pm', 'mmm d, yyyy hh:mm:ss']]);
  range.setValues([[date, date, date, date]]);
  t.equal(
    range.getDisplayValues()[0].map((text) => text.toLowerCase()),
    ['2026-02-03', '3/2/26', '4:05 pm', 'feb 3, 2026 16:05:09'],
  );
}

/**
 * One value fills a whole range.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluevalue
 */
function check_values_one_for_all(t) {
  t.equal(t.sheet().getRange('B2:C3').setValue('x').getValues(), [
    ['x', 'x'],
    ['x', 'x'],
  ]);
}

/**
 * Line breaks, quotes and characters beyond the first plane survive.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues
 */
function check_values_any_text(t) {
  const range = t.sheet().getRange('A1:D1');
  const texts = ['a\nb', '"quoted", and so on', 'Año señor', '😀 party'];
  t.equal(range.setValues([texts]).getValues(), [texts]);
}

/**
 * A cell takes 50,000 characters and not one more.
 * https://support.google.com/drive/answer/37603
 */
function check_values_longest_text(t) {
  const cell = t.sheet().getRange('A1');
  cell.setValue('x'.repeat(50000));
  t.equal(cell.getValue().length, 50000);
  t.throws(function () {
    cell.setValue('x'.repeat(50001));
    SpreadsheetApp.flush();
  }, /50000/);
}

/**
 * A script sees what it has written, flushed or not.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush()
 */
function check_values_read_own_writes(t) {
  const cell = t.sheet().getRange('A1');
  cell.setValue(1);
  t.equal(cell.getValue(), 1);
  cell.setValue(2);
  SpreadsheetApp.flush();
  t.equal(cell.getValue(), 2);
}

/**
 * A formula is computed before anyone reads it, and anew when what it refers to changes.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setformulaformula
 */
function check_values_computed(t) {
  const sheet = t.sheet();
  sheet.getRange('A1:A3').setValues([[2], [3], ['=SUM(A1:A2)']]);
  t.equal(sheet.getRange('A3').getValue(), 5);
  sheet.getRange('A1').setValue(10);
  t.equal(sheet.getRange('A3').getValue(), 13);
  sheet.getRange('B1:B3').setValues([['=A1>5'], ['=CONCATENATE("a", A2)'], ['=DATE(2026, 9, 14)']]);
  const midnight = Utilities.parseDate('2026-09-14', t.zone, 'yyyy-MM-dd');
  t.equal(sheet.getRange('B1:B3').getValues(), [[true], ['a3'], [midnight]]);
}

/**
 * A formula that has gone wrong shows its kind of error, and gives that as its value.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ErrorType
 */
function check_values_errors(t) {
  const range = t.sheet().getRange('A1:C1');
  range.setValues([['=1/0', '=NOSUCHFUNCTION(1)', '=VLOOKUP("x", D1:E2, 2, FALSE)']]);
  t.equal(range.getValues(), [['#DIV/0!', '#NAME?', '#N/A']]);
  t.equal(range.getDisplayValues(), [['#DIV/0!', '#NAME?', '#N/A']]);
}
