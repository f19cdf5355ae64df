/** The program in the workbench's trials: a club that uses a bit of everything. */
export const code = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Club')
    .addItem('Fill the sheet', 'fill')
    .addItem('Greet', 'greet')
    .addItem('Show the card', 'showCard')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More')
      .addItem('Show a dialog', 'showDialog')
      .addItem('Make the form', 'makeForm')
      .addItem('Make the quiz', 'makeQuiz')
      .addItem('Write to Ada', 'write')
      .addItem('Invite Ada', 'invite')
      .addItem('Write the minutes', 'writeMinutes')
      .addItem('Plan the meeting', 'planMeeting')
      .addItem('Plan chess', 'planChess')
      .addItem('Fill many rows', 'fillMany')
      .addItem('Paint a sheet', 'paint')
      .addItem('Tick every hour', 'tickHourly')
      .addItem('Fail', 'fail')
      .addItem('Note an error', 'noteError'))
    .addToUi();
}
function fill() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.setName('Members');
  sheet.setTabColor('#0b7a4b');
  sheet.getRange('A1:D1').setValues([['member.name', 'member.role', 'member.since', 'member.paid']]);
  sheet.getRange('A2:D2').setValues([['Name', 'Role', 'Since', 'Paid']]).setFontWeight('bold').setBackground('#e6f4ea').setNote('Written by the script.');
  sheet.getRange('A3:D4').setValues([['Ada', 'Chair', new Date(2026, 8, 1), true], ['Grace', 'Member', new Date(2026, 8, 2), false]]);
  sheet.getRange('B3:B50').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Chair', 'Treasurer', 'Member'], true).build());
  sheet.getRange('D3:D50').insertCheckboxes();
  sheet.hideRows(1);
  sheet.setFrozenRows(2);
  sheet.setColumnWidth(1, 160);
  SpreadsheetApp.getActiveSpreadsheet().toast('Two members.', 'Filled');
}
function greet() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt('Your name', 'What shall we call you?', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  ui.alert('Welcome', 'Hello ' + answer.getResponseText() + '!', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSheet().getRange('A5').setValue(answer.getResponseText());
}
function showCard() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('card').setTitle('Member card'));
}
function showDialog() {
  var page = HtmlService.createHtmlOutput('<html lang="en"><head><title>d</title></head><body><main><h1>Rules</h1><button onclick="google.script.host.close()">Done</button></main></body></html>');
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(360).setHeight(160), 'The rules');
}
function rename(row, fields) {
  if (fields.name === '') throw new Error('A member needs a name.');
  SpreadsheetApp.getActiveSheet().getRange(row, 1).setValue(fields.name);
  return { done: fields.name + ', row ' + row };
}
function makeForm() {
  var form = FormApp.create('Join the club', true).setAllowResponseEdits(true);
  form.addTextItem().setTitle('Your name').setRequired(true);
  var kind = form.addMultipleChoiceItem().setTitle('Are you a student?');
  var students = form.addPageBreakItem().setTitle('For students');
  form.addTextItem().setTitle('Grade');
  kind.setChoices([kind.createChoice('Yes', students), kind.createChoice('No', FormApp.PageNavigationType.SUBMIT)]);
}
function makeQuiz() {
  var form = FormApp.create('Safety quiz', true).setIsQuiz(true);
  var shoes = form.addMultipleChoiceItem().setTitle('Which shoes?').setPoints(2)
    .setFeedbackForIncorrect(FormApp.createFeedback().setText('See page 4.').addLink('https://example.org/4', 'Page 4').build());
  shoes.setChoices([shoes.createChoice('Closed', true), shoes.createChoice('Open', false)]);
  var gear = form.addCheckboxItem().setTitle('What do you bring?').setPoints(1);
  gear.setChoices([gear.createChoice('Glasses', true), gear.createChoice('Phone', false)]);
  form.addTextItem().setTitle('Why?').setPoints(1);
}
function write() {
  MailApp.sendEmail({ to: 'ada@example.org', subject: 'Club meets at 8', body: 'See you there.', htmlBody: '<h2>Club</h2><p>See you <b>there</b>.</p>' });
}
function invite() {
  var form = FormApp.create('Open house');
  var who = form.addTextItem().setTitle('Your organization').createResponse('Larkspur & Sons #1');
  var comes = form.addMultipleChoiceItem().setTitle('Will you come?').setChoiceValues(['Yes', 'No']).createResponse('Yes');
  var address = form.createResponse().withItemResponse(who).withItemResponse(comes).toPrefilledUrl();
  var web = 'https://script.google.com/macros/s/some-deployment/exec?name=Ada';
  MailApp.sendEmail({
    to: 'ada@example.org', subject: 'Open house', body: 'Reply here: ' + address + '.',
    htmlBody: '<p><a href="' + address.replace(/&/g, '&amp;') + '">Reply</a>, <a href="' + web + '">our page</a>, <a href="https://docs.google.com/forms/d/e/another/viewform">elsewhere</a></p>'
  });
}
function writeMinutes() {
  var html = Utilities.newBlob('<h1>Minutes</h1><p>All agreed.</p>', 'text/html', 'minutes.html');
  Drive.Files.create({ name: 'Minutes of September', mimeType: 'application/vnd.google-apps.document' }, html);
}
function planMeeting() {
  var calendar = Calendar.Calendars.insert({ summary: 'Club calendar', timeZone: 'America/Chicago' });
  Calendar.Events.insert({
    summary: 'Meeting', colorId: '11',
    start: { dateTime: '2026-09-16T16:00:00-05:00' }, end: { dateTime: '2026-09-16T17:00:00-05:00' }
  }, calendar.id);
}
function planChess() {
  var calendar = Calendar.Calendars.insert({ summary: 'Chess club', timeZone: 'America/Chicago' });
  Calendar.Events.insert({
    summary: 'Chess', recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'],
    start: { dateTime: '2026-09-15T15:00:00', timeZone: 'America/Chicago' },
    end: { dateTime: '2026-09-15T16:00:00', timeZone: 'America/Chicago' }
  }, calendar.id);
}
function fillMany() {
  var rows = [];
  for (var row = 1; row <= 5000; row++) rows.push(['Member ' + row, row]);
  var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Many');
  sheet.insertRowsAfter(1000, 4000);
  sheet.getRange(1, 1, 5000, 2).setValues(rows);
}
function paint() {
  var sheet = SpreadsheetApp.getActiveSheet().setName('Plan');
  sheet.setTabColor('#0b7a4b');
  sheet.getRange('A1:G1').setValues([['Id', 'What', 'Kind', 'Day', 'Done', 'Hours', 'Remarks']]).setFontWeight('bold');
  sheet.getRange('A2:G5').setValues([
    ['P-1', 'Plant tour', 'Visit', new Date(2026, 8, 21), false, 2, 'Bring safety glasses and closed shoes, and meet at the north door at nine'],
    ['P-2', 'Career "talk"', 'Talk', new Date(2026, 9, 2), true, 1, ''],
    ['P-3', 'Job "shadow"', 'Visit', new Date(2026, 9, 9), false, 6, '<b>bold?</b>\\tno'],
    ['P-4', 'Fair', 'Talk', new Date(2026, 10, 5), false, 4, 'Room 12\\nBring chairs']
  ]);
  sheet.getRange('D2:D20').setNumberFormat('mmm d, yyyy').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
  sheet.getRange('C2:C20').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Visit', 'Talk'], true).setAllowInvalid(false).build());
  sheet.getRange('E2:E20').insertCheckboxes();
  sheet.getRange('A2:A20').setBackground('#f1f3f4').protect().setWarningOnly(true).setDescription('Written by the club');
  sheet.getRange('G2:G20').setWrap(true);
  sheet.getRange('B2').setNote('North door, please.');
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(5).setBackground('#fce8e6').setRanges([sheet.getRange('F2:F20')]).build()]);
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 60).setColumnWidth(2, 160).setColumnWidth(7, 220);
  var dot = Utilities.base64Decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkaPhfDwAEAQGAqHzzKQAAAABJRU5ErkJggg==');
  sheet.insertImage(Utilities.newBlob(dot, 'image/png'), 7, 7).setWidth(40).setHeight(40).setAltTextTitle('Stamp it').assignScript('stamp');
  [['COLUMN', 8, 2], ['PIE', 8, 7], ['LINE', 27, 2], ['TABLE', 27, 7]].forEach(function (one) {
    sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType[one[0]]).addRange(sheet.getRange('B1:B5')).addRange(sheet.getRange('F1:F5'))
      .setPosition(one[1], one[2], 0, 0).setOption('title', one[0] + ' of hours').setOption('width', 420).setOption('height', 260).build());
  });
}
function stamp() {
  SpreadsheetApp.getActiveSheet().getRange('G1').setValue('Stamped');
}
function tickHourly() {
  ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
}
function tick() {
  SpreadsheetApp.getActive().getSheets()[0].getRange('J1').setValue(new Date());
}
function doGet(e) {
  var page = HtmlService.createTemplateFromFile('join');
  page.name = e.parameter.name || 'club';
  return page.evaluate().setTitle('Join us').addMetaTag('viewport', 'width=device-width, initial-scale=1');
}
function join(fields) {
  if (fields.name === '') throw new Error('Please tell us your name.');
  PropertiesService.getScriptProperties().setProperty('joined', fields.name);
  return [fields.name, Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];
}
function noteError() {
  console.error('One job was left out.');
}
function fail() {
  console.log('About to fail');
  throw new Error('This was meant to fail.');
}
function onEdit(e) {
  if (e.value) e.range.offset(0, 4).setValue('seen ' + e.value);
}
`;

export const card = `<!doctype html><html lang="en"><head><title>Card</title></head><body><main>
<form id="f"><label>Name <input name="name"></label> <button>Save</button></form><p id="out" role="status"></p>
<script>
document.getElementById('f').addEventListener('submit', function (event) {
  event.preventDefault();
  google.script.run
    .withSuccessHandler(function (result, place) { document.getElementById(place).textContent = 'Saved: ' + result.done; })
    .withFailureHandler(function (error, place) { document.getElementById(place).textContent = 'Not saved: ' + error.message; })
    .withUserObject('out')
    .rename(3, event.target);
});
</script></main></body></html>`;

export const joinPage = `<!doctype html><html lang="en"><head><title>Join</title></head><body><main>
<h1>Hello <?= name ?></h1><form id="f"><label>Your name <input name="name"></label> <button>Join</button></form>
<button id="next">Next</button> <p id="out" role="status"></p>
<script>
var out = document.getElementById('out');
var say = function (text) { out.textContent = text; };
document.getElementById('f').addEventListener('submit', function (event) {
  event.preventDefault();
  google.script.run.withSuccessHandler(function (who) { say('Joined: ' + JSON.stringify(who)); })
    .withFailureHandler(function (error) { say('Not yet: ' + error.message); }).join(event.target);
});
document.getElementById('next').onclick = function () {
  google.script.history.push({ step: 2 }, { step: '2', n: ['a', 'b'] }, 'top');
  google.script.url.getLocation(function (at) { say('At ' + JSON.stringify(at)); });
};
google.script.history.setChangeHandler(function (e) { say('Back at ' + JSON.stringify(e)); });
</script></main></body></html>`;

export const manifest = {
  timeZone: 'America/Chicago',
  oauthScopes: [
    'spreadsheets.currentonly',
    'script.container.ui',
    'script.send_mail',
    'forms',
    'drive.file',
    'calendar.app.created',
    'userinfo.email',
    'script.scriptapp',
  ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
  webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' },
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ],
  },
};
