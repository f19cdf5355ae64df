// The usual way to look something up: cell by cell, row by row.
function main(rows) {
  const sheet = SpreadsheetApp.getActiveSheet();
  const found = [];
  for (let row = 2; row <= rows + 1; row++) {
    const name = sheet.getRange(row, 1).getValue();
    const email = sheet.getRange(row, 3).getValue();
    if (name !== '' && email === '') found.push(name);
  }
  return found.length;
}
