/**
 * Values must have the shape of the range.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues
 */
function check_ranges_shape(t) {
  const range = t.sheet().getRange('A1:B2');
  t.throws(() => range.setValues([[1, 2]]), /number of rows/);
  t.throws(() => range.setValues([[1], [2]]), /number of columns/);
  t.throws(() => range.setNotes([['a', 'b']]), /number of rows/);
}

/**
 * A range is named by its cells, its columns or its rows.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#geta1notation
 */
function check_ranges_a1(t) {
  const sheet = t.sheet();
  t.equal(sheet.getRange('B2').getA1Notation(), 'B2');
  t.equal(sheet.getRange(1, 1, 2, 3).getA1Notation(), 'A1:C2');
  t.equal(sheet.getRange(5, 27 - 1).getA1Notation(), 'Z5');
  t.equal(sheet.getRange('A:B').getA1Notation(), 'A:B');
  t.equal(sheet.getRange('2:3').getA1Notation(), '2:3');
}

/**
 * A range knows its place and size.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#getlastrow
 */
function check_ranges_place(t) {
  const range = t.sheet().getRange('B2:D6');
  const place = [range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()];
  t.equal(place, [2, 2, 6, 4]);
  t.equal([range.getNumRows(), range.getNumColumns()], [5, 3]);
}

/**
 * Rows and columns count from 1, and a range must lie in the sheet.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getrangerow,-column
 */
function check_ranges_outside(t) {
  const sheet = t.sheet();
  t.throws(() => sheet.getRange(0, 1));
  t.throws(() => sheet.getRange(1, 0));
  t.throws(() => sheet.getRange('no such range'));
  t.throws(() => {
    sheet.getRange(sheet.getMaxRows() + 1, 1).getValue();
  });
}

/**
 * An offset moves a range and may change its size.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#offsetrowoffset,-columnoffset
 */
function check_ranges_offset(t) {
  const sheet = t.sheet();
  t.equal(sheet.getRange('A1').offset(1, 1).getA1Notation(), 'B2');
  t.equal(sheet.getRange('B2:C3').offset(1, 0).getA1Notation(), 'B3:C4');
  t.equal(sheet.getRange('B2:C3').offset(0, 0, 1, 3).getA1Notation(), 'B2:D2');
}

/**
 * The first cell of a range is its row 1, column 1.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#getcellrow,-column
 */
function check_ranges_cell(t) {
  const range = t.sheet().getRange('B2:D4');
  t.equal(range.getCell(1, 1).getA1Notation(), 'B2');
  t.equal(range.getCell(3, 3).getA1Notation(), 'D4');
  t.throws(() => range.getCell(4, 1));
}

/**
 * The data range runs from A1 to the last row and column that hold something.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getdatarange
 */
function check_ranges_data(t) {
  const sheet = t.sheet();
  t.equal([sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()], ['A1', 0, 0]);
  sheet.getRange('C4').setValue('x');
  sheet.getRange('D2').setValue('y');
  t.equal([sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()], ['A1:D4', 4, 4]);
}

/**
 * The region of a cell is what adjoins it, along one dimension if one is asked for.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#getdataregiondimension
 */
function check_ranges_region(t) {
  const sheet = t.sheet();
  for (const place of ['C2', 'B3', 'D3', 'C4']) sheet.getRange(place).setValue(100);
  t.equal(sheet.getRange('C3').getDataRegion().getA1Notation(), 'B2:D4');
  t.equal(sheet.getRange('C3').getDataRegion(SpreadsheetApp.Dimension.ROWS).getA1Notation(), 'C2:C4');
  t.equal(sheet.getRange('C3').getDataRegion(SpreadsheetApp.Dimension.COLUMNS).getA1Notation(), 'B3:D3');
}

/**
 * A spreadsheet finds a range by the name of its sheet too.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getrangea1notation
 */
function check_ranges_by_sheet_name(t) {
  const sheet = t.sheet();
  sheet.getRange('B2').setValue('here');
  const range = t.book.getRange("'" + sheet.getName() + "'!B2");
  t.equal([range.getValue(), range.getSheet().getSheetId()], ['here', sheet.getSheetId()]);
}

/**
 * Clearing contents leaves formats and notes; clearing takes formats too.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#clearoptions
 */
function check_ranges_clear(t) {
  const cell = t.sheet().getRange('A1');
  const fill = () => cell.setValue('x').setFontWeight('bold').setNote('why');
  fill().clearContent();
  t.equal([cell.getValue(), cell.getFontWeight(), cell.getNote()], ['', 'bold', 'why']);
  fill().clear({ contentsOnly: true });
  t.equal([cell.getValue(), cell.getFontWeight()], ['', 'bold']);
  fill().clearFormat();
  t.equal([cell.getValue(), cell.getFontWeight()], ['x', 'normal']);
}

/**
 * A copy takes values and formats along, and adjusts nothing else.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#copytodestination
 */
function check_ranges_copy(t) {
  const sheet = t.sheet();
  sheet
    .getRange('A1:B1')
    .setValues([['x', 5]])
    .setFontWeight('bold');
  sheet.getRange('A1:B1').copyTo(sheet.getRange('A3'));
  t.equal(sheet.getRange('A3:B3').getValues(), [['x', 5]]);
  t.equal(sheet.getRange('B3').getFontWeight(), 'bold');
  sheet.getRange('A1:B1').copyTo(sheet.getRange('A5'), { contentsOnly: true });
  t.equal([sheet.getRange('B5').getValue(), sheet.getRange('B5').getFontWeight()], [5, 'normal']);
}

/**
 * Sorting takes a column of the sheet, or several with their directions, and moves whole rows of the range.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#sortsortspecobj
 */
function check_ranges_sort(t) {
  const range = t.sheet().getRange('B2:C5');
  range.setValues([
    ['b', 1],
    ['a', 2],
    ['b', 3],
    ['', 4],
  ]);
  range.sort(2);
  t.equal(
    range.getValues().map((row) => row[1]),
    [2, 1, 3, 4],
  );
  range.sort({ column: 3, ascending: false });
  t.equal(
    range.getValues().map((row) => row[1]),
    [4, 3, 2, 1],
  );
  range.sort([
    { column: 2, ascending: false },
    { column: 3, ascending: true },
  ]);
  t.equal(
    range.getValues().map((row) => row[1]),
    [1, 3, 2, 4],
  );
}

/**
 * Numbers are sorted before texts, and texts regardless of case.
 * https://support.google.com/docs/answer/3540681
 */
function check_ranges_sort_kinds(t) {
  const range = t.sheet().getRange('A1:A5');
  range.setValues([['banana'], [10], ['Apple'], [9], ['']]);
  range.sort(1);
  t.equal(
    range.getValues().map((row) => row[0]),
    [9, 10, 'Apple', 'banana', ''],
  );
}

/**
 * A text finder finds parts of cells whatever their case, unless told otherwise, and replaces them.
 * https://developers.google.com/apps-script/reference/spreadsheet/text-finder
 */
function check_ranges_text_finder(t) {
  const sheet = t.sheet();
  sheet.getRange('A1:A3').setValues([['Acme Foundry'], ['acme'], ['other']]);
  const places = (finder) => finder.findAll().map((range) => range.getA1Notation());
  t.equal(places(sheet.createTextFinder('acme')), ['A1', 'A2']);
  t.equal(places(sheet.createTextFinder('acme').matchEntireCell(true)), ['A2']);
  t.equal(places(sheet.createTextFinder('Acme').matchCase(true)), ['A1']);
  t.equal(sheet.createTextFinder('acme').replaceAllWith('Zenith'), 2);
  t.equal(sheet.getRange('A1:A2').getValues(), [['Zenith Foundry'], ['Zenith']]);
}

/**
 * A list of ranges is written with one call.
 * https://developers.google.com/apps-script/reference/spreadsheet/range-list#setvaluevalue
 */
function check_ranges_list(t) {
  const sheet = t.sheet();
  sheet.getRangeList(['A1', 'C3:C4']).setValue('x').setFontWeight('bold');
  t.equal(
    sheet
      .getRange('A1:C4')
      .getValues()
      .map((row) => row.join('|')),
    ['x||', '||', '||x', '||x'],
  );
  t.equal(sheet.getRange('C4').getFontWeight(), 'bold');
}

/**
 * Merged cells keep the first value; breaking them apart brings the cells back.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#merge
 */
function check_ranges_merge(t) {
  const sheet = t.sheet();
  const range = sheet.getRange('A1:B2');
  range.setValues([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  range.merge();
  t.equal(sheet.getRange('B2').isPartOfMerge(), true);
  t.equal(
    range.getMergedRanges().map((merged) => merged.getA1Notation()),
    ['A1:B2'],
  );
  t.equal(range.getValues(), [
    ['a', ''],
    ['', ''],
  ]);
  range.breakApart();
  t.equal(sheet.getRange('B2').isPartOfMerge(), false);
}
