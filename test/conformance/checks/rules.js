/**
 * A strict list refuses what is not in it, also from a script.
 * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata
 */
function check_rules_strict_list(t) {
  const cell = t.sheet().getRange('A1');
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build();
  cell.setDataValidation(rule).setValue('yes');
  t.throws(() => {
    cell.setValue('maybe');
    SpreadsheetApp.flush();
  }, /validation/);
  t.equal(cell.getValue(), 'yes');
}

/**
 * A list that only warns lets everything through.
 * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata
 */
function check_rules_warning_list(t) {
  const cell = t.sheet().getRange('A1');
  cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['yes']).setAllowInvalid(true).build());
  t.equal(cell.setValue('maybe').getValue(), 'maybe');
}

/**
 * A rule comes back with its criteria; a cell without one gives null.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#getdatavalidation
 */
function check_rules_come_back(t) {
  const sheet = t.sheet();
  const rule = SpreadsheetApp.newDataValidation()
    .requireNumberBetween(1, 5)
    .setAllowInvalid(false)
    .setHelpText('One to five')
    .build();
  sheet.getRange('A1').setDataValidation(rule);
  const back = sheet.getRange('A1').getDataValidation();
  t.equal([String(back.getCriteriaType()), back.getCriteriaValues()], ['NUMBER_BETWEEN', [1, 5]]);
  t.equal([back.getAllowInvalid(), back.getHelpText()], [false, 'One to five']);
  t.equal(sheet.getRange('A2').getDataValidation(), null);
  sheet.getRange('A1').clearDataValidations();
  t.equal(sheet.getRange('A1').getDataValidation(), null);
}

/**
 * Check boxes hold false until they are checked.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#insertcheckboxes
 */
function check_rules_check_boxes(t) {
  const range = t.sheet().getRange('A1:A2').insertCheckboxes();
  t.equal(range.getValues(), [[false], [false]]);
  t.equal(range.isChecked(), false);
  range.getCell(1, 1).check();
  t.equal([range.isChecked(), range.getValues()], [null, [[true], [false]]]);
  t.equal(range.uncheck().isChecked(), false);
  t.equal(range.removeCheckboxes().getDataValidation(), null);
}

/**
 * Notes are texts beside the value; an empty one is none.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setnotesnotes
 */
function check_rules_notes(t) {
  const range = t.sheet().getRange('A1:B1');
  range.setNotes([['why', '']]);
  t.equal(range.getNotes(), [['why', '']]);
  t.equal(range.clearNote().getNotes(), [['', '']]);
}

/**
 * A protection of a range is found by its kind, told apart by its description, and taken away again.
 * https://developers.google.com/apps-script/reference/spreadsheet/protection
 */
function check_rules_protections(t) {
  const sheet = t.sheet();
  const protection = sheet.getRange('B2:B9').protect().setDescription('app').setWarningOnly(true);
  const found = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  t.equal(
    found.map((one) => [one.getDescription(), one.isWarningOnly()]),
    [['app', true]],
  );
  t.equal(found[0].getRange().getA1Notation(), 'B2:B9');
  t.equal(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET), []);
  protection.remove();
  t.equal(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE), []);
}

/**
 * Whoever protects a sheet can still edit it.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#protect
 */
function check_rules_sheet_protection(t) {
  const sheet = t.sheet();
  const protection = sheet.protect();
  t.equal([protection.canEdit(), protection.isWarningOnly()], [true, false]);
  t.equal(String(protection.getProtectionType()), 'SHEET');
  sheet.getRange('A1').setValue('still mine');
  t.equal(sheet.getRange('A1').getValue(), 'still mine');
  protection.remove();
}

/**
 * Metadata lies on a column, is found by key wherever the column goes, and is removed.
 * https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata
 */
function check_rules_metadata(t) {
  const sheet = t.sheet();
  sheet.getRange('B:B').addDeveloperMetadata('probe.key', 'value');
  sheet.insertColumnBefore(1);
  const found = sheet.createDeveloperMetadataFinder().withKey('probe.key').find();
  t.equal(
    found.map((one) => [one.getKey(), one.getValue()]),
    [['probe.key', 'value']],
  );
  const place = found[0].getLocation();
  t.equal([String(place.getLocationType()), place.getColumn().getColumn()], ['COLUMN', 3]);
  found[0].remove();
  t.equal(sheet.createDeveloperMetadataFinder().withKey('probe.key').find(), []);
}

/**
 * A named range follows its cells.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setnamedrangename,-range
 */
function check_rules_named_ranges(t) {
  const sheet = t.sheet();
  const name = 'probe_' + Utilities.getUuid().slice(0, 8);
  t.book.setNamedRange(name, sheet.getRange('B2:B3'));
  sheet.insertRowBefore(1);
  t.equal(t.book.getRangeByName(name).getA1Notation(), 'B3:B4');
  t.book.removeNamedRange(name);
  t.equal(t.book.getRangeByName(name), null);
}

/**
 * Conditional formats are set and told back as a whole.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#setconditionalformatrulesrules
 */
function check_rules_conditional(t) {
  const sheet = t.sheet();
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenTextEqualTo('Overdue')
    .setBackground('#ffcccc')
    .setRanges([sheet.getRange('A1:A10')])
    .build();
  sheet.setConditionalFormatRules([rule]);
  const [back] = sheet.getConditionalFormatRules();
  t.equal(
    back.getRanges().map((range) => range.getA1Notation()),
    ['A1:A10'],
  );
  const condition = back.getBooleanCondition();
  t.equal([String(condition.getCriteriaType()), condition.getCriteriaValues()], ['TEXT_EQUAL_TO', ['Overdue']]);
  sheet.clearConditionalFormatRules();
  t.equal(sheet.getConditionalFormatRules(), []);
}

/**
 * A color scale tells its points; what was not set is null, or an empty text.
 * https://developers.google.com/apps-script/reference/spreadsheet/gradient-condition
 */
function check_rules_gradient(t) {
  const sheet = t.sheet();
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpoint('#ffffff')
    .setGradientMaxpointWithValue('#00ff00', SpreadsheetApp.InterpolationType.NUMBER, '100')
    .setRanges([sheet.getRange('A1:A10')])
    .build();
  sheet.setConditionalFormatRules([rule]);
  const [back] = sheet.getConditionalFormatRules();
  t.equal(back.getBooleanCondition(), null);
  const told = back.getGradientCondition();
  t.equal([String(told.getMinType()), told.getMinValue()], ['MIN', '']);
  t.equal(told.getMinColorObject().asRgbColor().asHexString(), '#ffffff');
  t.equal([String(told.getMaxType()), told.getMaxValue()], ['NUMBER', '100']);
  t.equal([told.getMidColorObject(), told.getMidType(), told.getMidValue()], [null, null, '']);
}
