/**
 * A new tab has 1,000 rows and 26 columns; its name must be free.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertsheetsheetname
 */
function check_sheets_insert(t) {
  const sheet = t.sheet();
  t.equal([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]);
  t.throws(() => t.book.insertSheet(sheet.getName()), /already exists/);
  t.equal(t.book.getSheetByName('there is no such tab ' + sheet.getName()), null);
  const id = sheet.getSheetId();
  sheet.setName(sheet.getName() + ' b');
  t.equal(t.book.getSheetByName(sheet.getName()).getSheetId(), id);
}

/**
 * A row is appended below the last one that holds anything.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#appendrowrowcontents
 */
function check_sheets_append(t) {
  const sheet = t.sheet();
  sheet.appendRow(['a', 1]);
  sheet.getRange('D5').setValue('x');
  sheet.appendRow(['b', 2, 'c']);
  t.equal(sheet.getLastRow(), 6);
  t.equal(sheet.getRange('A6:C6').getValues(), [['b', 2, 'c']]);
}

/**
 * Inserted rows push the rest down, deleted rows pull it up.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertrowsbeforebeforeposition,-howmany
 */
function check_sheets_rows(t) {
  const sheet = t.sheet();
  sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
  const rows = sheet.getMaxRows();
  sheet.insertRowsBefore(2, 2);
  t.equal(sheet.getMaxRows(), rows + 2);
  t.equal(sheet.getRange('A1:A5').getValues(), [['a'], [''], [''], ['b'], ['c']]);
  sheet.insertRowAfter(5);
  sheet.deleteRows(2, 2);
  t.equal(sheet.getRange('A1:A3').getValues(), [['a'], ['b'], ['c']]);
  t.equal(sheet.getMaxRows(), rows + 1);
}

/**
 * Columns are inserted and deleted in the same way.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertcolumnafterafterposition
 */
function check_sheets_columns(t) {
  const sheet = t.sheet();
  sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
  sheet.insertColumnAfter(1);
  t.equal(sheet.getRange('A1:D1').getValues(), [['a', '', 'b', 'c']]);
  sheet.deleteColumn(2);
  t.equal(sheet.getRange('A1:C1').getValues(), [['a', 'b', 'c']]);
}

/**
 * A tab cannot lose all of its rows.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleterowsrowposition,-howmany
 */
function check_sheets_last_rows(t) {
  const sheet = t.sheet();
  t.throws(() => {
    sheet.deleteRows(1, sheet.getMaxRows());
    SpreadsheetApp.flush();
  });
  t.ok(sheet.getMaxRows() > 0, 'rows are left');
}

/**
 * Frozen rows and columns, hidden rows and columns, widths and heights are told back.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#setfrozenrowsrows
 */
function check_sheets_looks(t) {
  const sheet = t.sheet();
  sheet.setFrozenRows(2);
  sheet.setFrozenColumns(1);
  t.equal([sheet.getFrozenRows(), sheet.getFrozenColumns()], [2, 1]);
  sheet.hideRows(4, 2);
  sheet.hideColumns(3);
  t.equal(
    [3, 4, 5, 6].map((row) => sheet.isRowHiddenByUser(row)),
    [false, true, true, false],
  );
  t.equal(sheet.isColumnHiddenByUser(3), true);
  sheet.showRows(4, 2);
  t.equal(sheet.isRowHiddenByUser(4), false);
  t.equal(sheet.getColumnWidth(5), 100, 'width at first');
  t.equal(sheet.setColumnWidth(5, 240).getColumnWidth(5), 240);
  sheet.setColumnWidths(2, 2, 130);
  t.equal([sheet.getColumnWidth(2), sheet.getColumnWidth(3)], [130, 130]);
}

/**
 * A tab can be copied within its spreadsheet, values and formats with it.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#copytospreadsheet
 */
function check_sheets_copy(t) {
  const sheet = t.sheet();
  sheet.getRange('B2').setValue('x').setFontWeight('bold');
  const copy = sheet.copyTo(t.book);
  t.after(() => t.book.deleteSheet(copy));
  t.equal(copy.getName(), 'Copy of ' + sheet.getName());
  t.equal([copy.getRange('B2').getValue(), copy.getRange('B2').getFontWeight()], ['x', 'bold']);
}

/**
 * A filter hides rows by value and is one a tab.
 * https://developers.google.com/apps-script/reference/spreadsheet/filter
 */
function check_sheets_filter(t) {
  const sheet = t.sheet();
  sheet.getRange('A1:A4').setValues([['Title'], ['a'], ['b'], ['a']]);
  t.equal(sheet.getFilter(), null);
  const filter = sheet.getRange('A1:A4').createFilter();
  t.equal(filter.getRange().getA1Notation(), 'A1:A4');
  filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build());
  t.equal(
    [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row)),
    [true, false, true],
  );
  t.throws(() => {
    sheet.getRange('A1:A4').createFilter();
    SpreadsheetApp.flush();
  });
  filter.remove();
  t.equal(sheet.getFilter(), null);
}

/**
 * A tab is hidden and shown again, and knows it.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#hidesheet
 */
function check_sheets_hidden(t) {
  const sheet = t.sheet();
  t.equal(sheet.isSheetHidden(), false);
  t.equal(sheet.hideSheet().isSheetHidden(), true);
  t.equal(sheet.showSheet().isSheetHidden(), false);
}
