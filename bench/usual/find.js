// The usual search: compare each row with every row below it, reading cell by cell.
function main(rows) {
  const sheet = SpreadsheetApp.getActiveSheet();
  let found = 0;
  for (let row = 2; row <= rows + 1; row++) {
    const name = sheet.getRange(row, 1).getValue();
    const others = sheet.getRange(row + 1, 1, Math.max(1, rows + 1 - row), 1).getValues();
    if (others.some((other) => other[0] === name)) found++;
  }
  return found;
}
