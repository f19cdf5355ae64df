/**
 * In a script that is bound to a spreadsheet, that spreadsheet is the active one, whoever runs it.
 * https://developers.google.com/apps-script/guides/bound
 */
function check_product_bound(t) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  t.equal([book.getId(), book.getName()], [t.book.getId(), t.book.getName()]);
  t.equal(book.getSheets().length, book.getNumSheets());
}

/**
 * A file has an id of its own, by which a copy is told from its original, and an owner, but in a shared drive.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getowner
 */
function check_product_file(t) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  t.equal(/^[\w-]{20,}$/.test(book.getId()), true);
  const owner = book.getOwner();
  t.equal(owner === null || owner.getEmail().indexOf('@') > 0, true);
  t.equal(book.getSpreadsheetTimeZone().indexOf('/') > 0, true);
}

/**
 * Rows and columns are put in, hidden and moved; the target of a move counts as the rows stood before.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#moverowsrowspec,-destinationindex
 */
function check_product_lines(t) {
  const sheet = t.sheet();
  sheet.getRange('A1:A3').setValues([['one'], ['two'], ['three']]);
  sheet.moveRows(sheet.getRange('1:1'), 3);
  t.equal(sheet.getRange('A1:A3').getValues(), [['two'], ['one'], ['three']]);
  const [rows, columns] = [sheet.getRange('A:A').getNumRows(), sheet.getRange('1:1').getNumColumns()];
  sheet.insertRowsAfter(rows, 2).insertColumnsAfter(columns, 1);
  t.equal([sheet.getMaxRows(), sheet.getMaxColumns()], [rows + 2, columns + 1]);
  sheet.insertRowBefore(1);
  sheet.insertRowsBefore(1, 2);
  t.equal(sheet.getRange('A4').getValue(), 'two');
  sheet.deleteRows(1, 3);
  sheet.hideRows(1);
  t.equal(sheet.isRowHiddenByUser(1), true);
  sheet.showRows(1, 2);
  t.equal(sheet.isRowHiddenByUser(1), false);
}

/**
 * What is said of several ranges at once holds in each of them, an open-ended one too.
 * https://developers.google.com/apps-script/reference/spreadsheet/range-list
 */
function check_product_range_list(t) {
  const sheet = t.sheet().setTabColor('#1a73e8').setColumnWidth(1, 150);
  sheet.setFrozenColumns(1);
  sheet.hideColumns(5);
  const list = sheet.getRangeList(['A3:A', 'C3:C']);
  list.setNumberFormat('@').setFontWeight('bold').setFontColor('#202124').setVerticalAlignment('top');
  list.setBackground('#f1f3f4').setWrap(true).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  sheet.getRange('B3').setBackground('#fce8e6');
  sheet.getRangeList(['A3', 'C4']).setValue('007');
  SpreadsheetApp.flush();
  t.equal([sheet.getRange('A3').getValue(), sheet.getRange('C4').getValue()], ['007', '007']);
  const last = sheet.getRange(sheet.getMaxRows(), 1, 1, 3);
  t.equal(last.getNumberFormats()[0][2], '@');
  t.equal(last.getBackgrounds()[0], ['#f1f3f4', '#ffffff', '#f1f3f4']);
  last.clearFormat();
  t.equal(last.getNumberFormats()[0][0] === '@', false);
}

/**
 * Rules for dates, ticks, lists and names of another tab are read back as what they are, from the last row too.
 * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
 */
function check_product_rules(t) {
  const sheet = t.sheet();
  const rule = () => SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText('Pick one.');
  const put = (column, built) => sheet.getRange(column + '3:' + column).setDataValidation(built.build());
  put('A', rule().requireDate());
  put('B', rule().requireCheckbox());
  put('C', rule().requireValueInList(['Talk', 'Visit'], true));
  put('D', rule().requireValueInRange(sheet.getRange('F3:F'), true));
  const [found] = sheet.getRange(sheet.getMaxRows(), 1, 1, 5).getDataValidations();
  t.equal(
    found.slice(0, 4).map((one) => String(one.getCriteriaType())),
    ['DATE_IS_VALID_DATE', 'CHECKBOX', 'VALUE_IN_LIST', 'VALUE_IN_RANGE'],
  );
  t.equal(found[4], null);
  t.equal(found[2].getCriteriaValues()[0], ['Talk', 'Visit']);
  t.equal(found[3].getCriteriaValues()[0].getColumn(), 6);
  sheet.getRange('A3:D').clearDataValidations();
  t.equal(sheet.getRange('C3').getDataValidation(), null);
}

/**
 * A list holds 500 choices and no more; the names of another tab may be more.
 * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requirevalueinlistvalues
 */
function check_product_long_list(t) {
  const sheet = t.sheet();
  const put = (count) => {
    const choices = Array.from({ length: count }, (_, index) => 'Choice ' + index);
    sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(choices).build());
    SpreadsheetApp.flush();
  };
  put(500);
  t.throws(() => put(501), /limit of 500/);
}

/**
 * A date before tomorrow gets colors by a rule that stands behind those that were there.
 * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whendatebeforedate
 */
function check_product_due(t) {
  const sheet = t.sheet();
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenDateBefore(SpreadsheetApp.RelativeDate.TOMORROW)
    .setBackground('#fce8e6')
    .setFontColor('#a50e0e')
    .setRanges([sheet.getRange('A3:A')])
    .build();
  sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([rule]));
  t.equal(sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation().indexOf('A3:A'), 0);
}

/**
 * A word gets colors, and cells beside one that says it are struck out; both rules are read back as what they are.
 * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whentextequaltotext,
 * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#whenformulasatisfiedformula
 */
function check_product_colors(t) {
  const sheet = t.sheet();
  const rule = () => SpreadsheetApp.newConditionalFormatRule().setBackground('#f8e6f1').setStrikethrough(true);
  sheet.setConditionalFormatRules([
    rule()
      .whenTextEqualTo('Canceled')
      .setRanges([sheet.getRange('C3:C')])
      .build(),
    rule()
      .whenFormulaSatisfied('=$C3="Canceled"')
      .setRanges([sheet.getRange('A3:A'), sheet.getRange('C3:D')])
      .build(),
  ]);
  const found = sheet
    .getConditionalFormatRules()
    .map((each) => [
      String(each.getBooleanCondition().getCriteriaType()),
      each.getBooleanCondition().getCriteriaValues()[0],
      each.getRanges().map((range) => [range.getRow(), range.getColumn(), range.getLastColumn()]),
    ]);
  t.equal(found, [
    ['TEXT_EQUAL_TO', 'Canceled', [[3, 3, 3]]],
    [
      'CUSTOM_FORMULA',
      '=$C3="Canceled"',
      [
        [3, 1, 1],
        [3, 3, 4],
      ],
    ],
  ]);
  sheet.insertColumnBefore(2);
  t.equal(sheet.getConditionalFormatRules()[1].getBooleanCondition().getCriteriaValues()[0], '=$D3="Canceled"');
}

/**
 * Columns in a group have its depth, and the group is folded; its plus sign stands at the column before it.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#shiftcolumngroupdepthdelta
 */
function check_product_column_group(t) {
  const sheet = t.sheet();
  t.equal(sheet.getColumnGroupDepth(3), 0);
  sheet.getRange('C:E').shiftColumnGroupDepth(1);
  sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  sheet.getColumnGroup(3, 1).collapse();
  t.equal([sheet.getColumnGroupDepth(5), sheet.getColumnGroupDepth(6)], [1, 0]);
  t.equal(sheet.getColumnGroup(3, 1).isCollapsed(), true);
}

/**
 * All warnings of a spreadsheet are found together, each with its range.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getprotectionstype
 */
function check_product_protections(t) {
  const sheet = t.sheet();
  sheet.getRange('B3:C').protect().setDescription('Probe keeps this').setWarningOnly(true);
  const found = t.book
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .map((protection) => protection.getRange())
    .filter((range) => range.getSheet().getSheetId() === sheet.getSheetId());
  t.equal(
    found.map((range) => [range.getRow(), range.getColumn(), range.getLastColumn(), range.getLastRow()]),
    [[3, 2, 3, sheet.getMaxRows()]],
  );
}

/**
 * A chart leaves out hidden rows and columns unless it is told otherwise.
 * https://developers.google.com/apps-script/reference/charts/chart-hidden-dimension-strategy
 */
function check_product_chart_hidden(t) {
  const sheet = t.sheet();
  sheet.getRange('A1:B2').setValues([['Year', 'Visits'], ['2026', 7]]); // prettier-ignore
  sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B2')).setPosition(4, 1, 0, 0).build());
  t.equal(String(sheet.getCharts()[0].getHiddenDimensionStrategy()), 'IGNORE_BOTH');
}

/**
 * Charts as Home has them: figures of hidden columns are drawn, of each range the first row names the values, and options
 * come by name.
 * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#sethiddendimensionstrategystrategy
 */
function check_product_chart_shown(t) {
  const sheet = t.sheet();
  sheet.getRange('A1:C3').setValues([['Month', 'Held', 'Planned'], ['Sep', 7, 2], ['Oct', 4, 5]]); // prettier-ignore
  sheet.hideColumns(1, 3);
  t.equal(sheet.getCharts().length, 0);
  for (const type of ['COLUMN', 'BAR']) {
    const chart = sheet.newChart().setChartType(Charts.ChartType[type]);
    for (const column of [1, 2, 3]) chart.addRange(sheet.getRange(1, column, 3, 1));
    chart.setNumHeaders(1).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
    chart.setOption('title', 'Visits').setOption('isStacked', true).setOption('legend', { position: 'bottom' });
    sheet.insertChart(chart.setPosition(4, 5, 442, 282).build());
  }
  const made = sheet.getCharts();
  t.equal(
    made.map((chart) => [String(chart.getHiddenDimensionStrategy()), chart.getNumHeaders(), chart.getRanges().length]),
    [['SHOW_BOTH', 1, 3], ['SHOW_BOTH', 1, 3]], // prettier-ignore
  );
  // It may begin far from the cell to which it is tied.
  const at = made[0].getContainerInfo();
  t.equal([at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY()], [4, 5, 442, 282]);
}

/**
 * The cache keeps a value for a second at least and six hours at most; other times are refused.
 * https://developers.google.com/apps-script/reference/cache/cache#putkey,-value,-expirationinseconds
 */
function check_product_cache_times(t) {
  const cache = CacheService.getScriptCache();
  t.after(() => cache.remove('probe.time'));
  cache.put('probe.time', 'x', 21600);
  t.equal(cache.get('probe.time'), 'x');
  t.throws(() => cache.put('probe.time', 'x', 21601));
  t.throws(() => cache.put('probe.time', 'x', 0));
}

/**
 * Triggers for changes of a spreadsheet and for answers of a form are both made, and listed with their function.
 * https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder#onchange
 */
function check_product_triggers(t) {
  withoutTriggers_(t);
  ScriptApp.newTrigger('probeTriggerFunction')
    .forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet())
    .onChange()
    .create();
  ScriptApp.newTrigger('probeTriggerFunction').forForm(t.form().getId()).onFormSubmit().create();
  ScriptApp.newTrigger('probeTriggerFunction').timeBased().everyHours(1).create();
  t.equal(triggersOf_('probeTriggerFunction').length, 3);
}

/**
 * A line to the log leaves the run as it is.
 * https://developers.google.com/apps-script/guides/logging
 */
function check_product_log(t) {
  t.equal(console.error('Probe: this line may be ignored'), undefined);
}

/**
 * Rows are found by a pattern in one column, whatever the case, the accents and the line of the cell, also where the
 * column or the row is hidden: so a card of one organization among thousands needs no look at the others.
 * https://developers.google.com/apps-script/reference/spreadsheet/text-finder
 */
function check_product_find(t) {
  const sheet = t.sheet();
  sheet
    .getRange('B1:B5')
    .setValues([['Café Río'], ['CAFE  RIO'], ['Old name\nCafe Rio'], ['Cafe Rio South'], ['Oak & Co']]);
  const rows = (pattern) =>
    sheet
      .getRange('B:B')
      .createTextFinder(pattern)
      .useRegularExpression(true)
      .ignoreDiacritics(true)
      .findAll()
      .map((range) => range.getRow());
  const name = '(?:^|\\n)\\W*(?:c\\W*a\\W*f\\W*e\\W*r\\W*i\\W*o)\\W*(?:\\n|$)';
  t.equal(rows(name), [1, 2, 3]);
  t.equal(rows('^\\s*(?:Oak & Co|Elm)\\s*$'), [5]);
  t.equal(rows('nowhere'), []);
  sheet.hideColumns(2);
  sheet.hideRows(2);
  t.equal(rows(name), [1, 2, 3]);
}
