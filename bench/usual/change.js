// The usual way to change rows: read one, write one.
function main(rows) {
  const sheet = SpreadsheetApp.getActiveSheet();
  for (let row = 2; row <= rows + 1; row++) {
    if (sheet.getRange(row, 2).getValue() === 'sent') continue;
    sheet.getRange(row, 2).setValue('sent');
    sheet.getRange(row, 4).setValue(new Date());
  }
}
