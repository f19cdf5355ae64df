// The usual merge: every row that names the one that goes is looked at and renamed.
function main(rows) {
  const sheet = SpreadsheetApp.getActiveSheet();
  for (let row = 2; row <= rows + 1; row++) {
    if (sheet.getRange(row, 1).getValue() !== '') sheet.getRange(row, 1).setValue('Otter Creek Manufacturing');
  }
}
