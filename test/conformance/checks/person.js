/** What needs someone in front of the spreadsheet; from a trigger it is left out. */
function uiOf_(t) {
  try {
    return SpreadsheetApp.getUi();
  } catch (error) {
    t.leaveOut('nobody sits in front of the spreadsheet: ' + error.message);
  }
}

/**
 * An alert waits until its button is pressed, and says which.
 * https://developers.google.com/apps-script/reference/base/ui#alerttitle,-prompt,-buttons
 */
function check_person_alert(t) {
  const ui = uiOf_(t);
  t.equal(ui.alert('Probe', 'Please press OK.', ui.ButtonSet.OK_CANCEL) === ui.Button.OK, true);
}

/**
 * A lock does not last over an alert.
 * https://developers.google.com/apps-script/reference/base/ui#alertprompt
 */
function check_person_alert_lock(t) {
  const ui = uiOf_(t);
  const lock = LockService.getDocumentLock();
  t.after(() => lock.releaseLock());
  t.equal(lock.tryLock(1000), true);
  ui.alert('Probe', 'Please press OK once more.', ui.ButtonSet.OK);
  t.equal(lock.hasLock(), false);
}

/**
 * Sidebars, dialogs and notices are shown without waiting for anybody.
 * https://developers.google.com/apps-script/guides/dialogs
 */
function check_person_pages(t) {
  const ui = uiOf_(t);
  ui.showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('Probe'));
  ui.showModalDialog(HtmlService.createHtmlOutputFromFile('Page').setWidth(300).setHeight(120), 'Probe');
  t.book.toast('This notice goes away by itself.', 'Probe', 3);
}

/**
 * A menu may have submenus and lines between; a script may build it again.
 * https://developers.google.com/apps-script/reference/base/menu
 */
function check_person_menu(t) {
  const ui = uiOf_(t);
  const below = ui.createMenu('Below').addItem('Run', 'runProbe');
  ui.createMenu('Probe').addItem('Run', 'runProbe').addSeparator().addSubMenu(below);
}

/**
 * A script may select a cell for the person who looks at it, and finds what is selected.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#activate
 */
function check_person_selection(t) {
  uiOf_(t);
  const sheet = t.sheet();
  const before = t.book.getActiveSheet();
  t.after(() => t.book.setActiveSheet(before));
  t.book.setActiveSheet(sheet);
  sheet.getRange('B3').activate();
  const range = t.book.getActiveRange();
  t.equal([range.getSheet().getSheetId(), range.getRow(), range.getColumn()], [sheet.getSheetId(), 3, 2]);
}
