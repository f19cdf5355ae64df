// The usual form handler: look up and append each answer, and mail someone about it at once.
function main(rows) {
  const sheet = SpreadsheetApp.getActiveSheet();
  for (let number = 0; number < rows; number++) {
    const names = sheet
      .getRange('A:A')
      .getValues()
      .map((row) => row[0]);
    if (names.indexOf('Ana ' + number) >= 0) continue;
    sheet.appendRow(['Ana ' + number, 'new', 'ana@example.com', new Date()]);
    sheet.getRange(sheet.getLastRow(), 2).setValue('open');
  }
}
