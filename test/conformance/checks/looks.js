/**
 * A color is an object with its parts; text and background take it and give it back.
 * https://developers.google.com/apps-script/reference/spreadsheet/color-builder
 */
function check_looks_colors(t) {
  const cell = t.sheet().getRange('A1');
  const color = SpreadsheetApp.newColor().setRgbColor('#ff0080').build();
  const rgb = cell.setBackgroundObject(color).getBackgroundObject().asRgbColor();
  t.equal([rgb.asHexString(), rgb.getRed(), rgb.getGreen(), rgb.getBlue()], ['#ff0080', 255, 0, 128]);
  t.equal(cell.getBackground(), '#ff0080');
  t.equal(cell.setFontColorObject(color).getFontColorObject().asRgbColor().asHexString(), '#ff0080');
}

/**
 * A text style sets what it names and leaves the rest.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#settextstylestyle
 */
function check_looks_text_style(t) {
  const cell = t.sheet().getRange('A1').setFontSize(14);
  cell.setTextStyle(SpreadsheetApp.newTextStyle().setBold(true).setItalic(true).build());
  const style = cell.getTextStyle();
  t.equal([style.isBold(), style.isItalic(), style.isUnderline(), style.getFontSize()], [true, true, false, 14]);
  t.equal(cell.getFontWeight(), 'bold');
}

/**
 * Alternating colors have a header and no footer unless told otherwise, and do not overlap.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#applyrowbandingbandingtheme
 */
function check_looks_banding(t) {
  const sheet = t.sheet();
  const banding = sheet.getRange('A1:B5').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN);
  t.equal([banding.getHeaderRowColor(), banding.getFooterRowColor()], ['#4dd0e1', null]);
  t.equal(banding.getRange().getA1Notation(), 'A1:B5');
  t.throws(() => sheet.getRange('B2:C3').applyRowBanding());
  banding.setHeaderRowColor('#123456').remove();
  t.equal(sheet.getBandings().length, 0);
}

/**
 * Rows put into a group have its depth; the group knows its range and whether it is folded.
 * https://developers.google.com/apps-script/reference/spreadsheet/group
 */
function check_looks_groups(t) {
  const sheet = t.sheet();
  sheet.getRange('2:3').shiftRowGroupDepth(1);
  const group = sheet.getRowGroup(2, 1);
  t.equal([group.getDepth(), group.getRange().getA1Notation(), sheet.getRowGroupDepth(3)], [1, '2:3', 1]);
  t.equal([group.collapse().isCollapsed(), group.expand().isCollapsed()], [true, false]);
  group.remove();
  t.equal(sheet.getRowGroupDepth(2), 0);
}

/**
 * A fill goes on with numbers by their step and moves formulas along.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#autofilldestination,-series
 */
function check_looks_fill(t) {
  const sheet = t.sheet();
  sheet.getRange('A1:B2').setValues([
    [1, '=A1*2'],
    [3, '=A2*2'],
  ]);
  sheet.getRange('A1:B2').autoFill(sheet.getRange('A1:B4'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
  t.equal(sheet.getRange('A3:B4').getValues(), [
    [5, 10],
    [7, 14],
  ]);
  t.equal(sheet.getRange('B4').getFormula(), '=A4*2');
}

/**
 * The height and width of a range are its rows and columns, not pixels.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#getheight
 */
function check_looks_size(t) {
  const sheet = t.sheet();
  sheet.setRowHeight(1, 40).setColumnWidth(1, 150);
  t.equal([sheet.getRange('A1:C2').getHeight(), sheet.getRange('A1:C2').getWidth()], [2, 3]);
}

/**
 * Formulas elsewhere follow cells that are moved, and cells that are pushed aside.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#movetotarget
 */
function check_looks_follow(t) {
  const sheet = t.sheet();
  sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
  sheet.getRange('D1:D2').setFormulas([['=A1'], ['=SUM(A1:A3)']]);
  sheet.getRange('A1:A3').moveTo(sheet.getRange('B5'));
  t.equal(sheet.getRange('D1:D2').getFormulas(), [['=B5'], ['=SUM(B5:B7)']]);
  sheet.getRange('B6').insertCells(SpreadsheetApp.Dimension.ROWS);
  t.equal(sheet.getRange('D2').getFormula(), '=SUM(B5:B8)');
  t.equal(sheet.getRange('D2').getValue(), 6);
}

/**
 * A strict rule that is a formula refuses a value for which it does not hold.
 * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireformulasatisfiedformula
 */
function check_looks_formula_rule(t) {
  const sheet = t.sheet();
  const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>5').setAllowInvalid(false).build();
  sheet.getRange('A1:A2').setDataValidation(rule);
  sheet.getRange('A2').setValue(6);
  t.throws(() => {
    sheet.getRange('A1').setValue(5);
    SpreadsheetApp.flush();
  });
  t.equal(sheet.getRange('A2').getValue(), 6);
}
