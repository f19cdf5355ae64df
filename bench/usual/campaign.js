// The usual campaign: look up, log, draft and mark each partner, one after the other.
function main(rows) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getActiveSheet();
  const asked = book.insertSheet('Asked');
  for (let row = 2; row <= rows + 1; row++) {
    if (sheet.getRange(row, 2).getValue() !== 'waiting') continue;
    asked.appendRow([sheet.getRange(row, 1).getValue(), sheet.getRange(row, 3).getValue(), 'Would you like to help?']);
    sheet.getRange(row, 2).setValue('drafted');
  }
}
