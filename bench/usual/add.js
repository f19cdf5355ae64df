// The usual import: look up each line and append it when it is new.
function main(rows) {
  const sheet = SpreadsheetApp.getActiveSheet();
  for (let line = 0; line < rows; line++) {
    const names = sheet
      .getRange('A:A')
      .getValues()
      .map((row) => row[0]);
    if (names.indexOf('Foundry No. ' + line) < 0)
      sheet.appendRow(['Foundry No. ' + line, 'Employer', '309-555-0100', 'Alder Falls']);
  }
}
