// The usual letters: make a document for each partner, fill it in paragraph by paragraph, and store its address.
// Source: https://developers.google.com/apps-script/reference/document/document-app
function main(rows) {
  const sheet = SpreadsheetApp.getActiveSheet();
  for (let row = 2; row <= rows + 1; row++) {
    const name = sheet.getRange(row, 1).getValue();
    const letter = DocumentApp.create('Letter to ' + name);
    letter.getBody().appendParagraph('Dear ' + name + ',');
    letter.getBody().appendParagraph('Our students would like to get to know you.');
    letter.saveAndClose();
    sheet.getRange(row, 4).setValue(letter.getUrl());
  }
}
