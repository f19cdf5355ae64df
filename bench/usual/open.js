// The usual onOpen: build a menu, and read the sheet to say what is due.
function main() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const title = sheet.getRange('A1').getValue();
  const due = sheet.getRange('B2').getValue();
  SpreadsheetApp.getUi()
    .createMenu(String(title))
    .addItem('Due: ' + due, 'main')
    .addToUi();
}
