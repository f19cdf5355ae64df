/**
 * Undecided by any page: a sheet with a blank name gets a name or is refused; Partnerbook names each.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertsheetsheetname
 */
function check_undecided_blank_name(t) {
  let sheet;
  try {
    sheet = t.book.insertSheet('');
  } catch {
    return;
  }
  t.after(() => t.book.deleteSheet(sheet));
  t.ok(sheet.getName() !== '', 'it has a name');
}

/**
 * Undecided by any page: a name of more than 100 characters is refused or kept whole; Partnerbook's are shorter.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#setnamename
 */
function check_undecided_long_name(t) {
  const sheet = t.sheet();
  const before = sheet.getName();
  const name = 'probe ' + 'n'.repeat(100);
  let refused = false;
  try {
    sheet.setName(name);
  } catch {
    refused = true;
  }
  t.equal(sheet.getName(), refused ? before : name);
}

/**
 * Undecided by any page: a property that is set to null is refused, or becomes a text; Partnerbook deletes instead.
 * https://developers.google.com/apps-script/reference/properties/properties#setpropertykey,-value
 */
function check_undecided_null_property(t) {
  const store = PropertiesService.getDocumentProperties();
  t.after(() => store.deleteProperty('probe.null'));
  try {
    store.setProperty('probe.null', null);
  } catch {
    return;
  }
  const kept = store.getProperty('probe.null');
  t.ok(kept === null || typeof kept === 'string', String(kept));
}

/**
 * Undecided by any page: a clock trigger for a moment that has passed is refused or made; Partnerbook makes none.
 * https://developers.google.com/apps-script/reference/script/clock-trigger-builder#atdate
 */
function check_undecided_trigger_past(t) {
  withoutTriggers_(t);
  let made;
  try {
    ScriptApp.newTrigger('probeTriggerFunction')
      .timeBased()
      .at(new Date(Date.now() - 3600000))
      .create();
    made = 1;
  } catch {
    made = 0;
  }
  t.equal(triggersOf_('probeTriggerFunction').length, made);
}

/**
 * Undecided by any page: whether a text that begins with = stays a text in a plain-text cell.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setvalues
 */
function check_undecided_formula_text(t) {
  const range = t.sheet().getRange('A1').setNumberFormat('@').setValue('=1+1');
  SpreadsheetApp.flush();
  t.equal([range.getFormula(), range.getValue()], ['', '=1+1']);
}

/**
 * Undecided by any page: blank cells with check boxes count as content or not; where Partnerbook's rows end is decided by
 * its own columns.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#insertcheckboxes
 */
function check_undecided_check_boxes(t) {
  const sheet = t.sheet();
  sheet.getRange('A1').setValue('x');
  sheet.getRange('B1:B5').insertCheckboxes();
  SpreadsheetApp.flush();
  const shown = sheet.getRange('B1:B5').getValues();
  t.ok(
    shown.every((row) => row[0] === false || row[0] === ''),
    JSON.stringify(shown),
  );
  t.ok([1, 5].indexOf(sheet.getLastRow()) >= 0, String(sheet.getLastRow()));
}
