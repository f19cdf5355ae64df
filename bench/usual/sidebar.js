// The usual sidebar: find the selected partner, then each of its people, cell by cell.
function main(rows) {
  const sheet = SpreadsheetApp.getActiveSheet();
  const name = sheet.getRange(sheet.getActiveCell().getRow(), 1).getValue();
  const people = [];
  for (let row = 2; row <= rows + 1; row++) {
    if (sheet.getRange(row, 1).getValue() === name) people.push(sheet.getRange(row, 1, 1, 4).getValues()[0]);
  }
  return people.length;
}
