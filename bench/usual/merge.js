// The usual merge: check every row for the name that goes, and rename it there.
function main(rows) {
  const sheet = SpreadsheetApp.getActiveSheet();
  for (let row = 2; row <= rows + 1; row++) {
    if (sheet.getRange(row, 1).getValue() !== '') sheet.getRange(row, 1).setValue('Otter Creek Manufacturing');
  }
}
