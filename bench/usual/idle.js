// The usual hourly trigger: go through the whole sheet to find that nothing is due.
function main(rows) {
  const sheet = SpreadsheetApp.getActiveSheet();
  let due = 0;
  for (let row = 2; row <= sheet.getLastRow() && row <= rows + 1; row++) {
    if (sheet.getRange(row, 2).getValue() === 'due') due++;
  }
  PropertiesService.getDocumentProperties().setProperty('lastRun', new Date().toISOString());
  return due;
}
