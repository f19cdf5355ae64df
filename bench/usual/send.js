// The usual mail merge, as in Google's own sample: read a row, send, mark it, flush so that it is not sent twice.
// Source: https://developers.google.com/apps-script/articles/sending_emails
function main(rows) {
  const sheet = SpreadsheetApp.getActiveSheet();
  const data = sheet.getRange(2, 1, rows, 4).getValues();
  for (let index = 0; index < data.length; index++) {
    if (data[index][1] === 'sent') continue;
    MailApp.sendEmail(data[index][2], 'A visit', 'We look forward to your visit.');
    sheet.getRange(2 + index, 2).setValue('sent');
    SpreadsheetApp.flush();
  }
}
