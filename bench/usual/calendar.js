// The usual calendar sync: each row creates or updates its event, whether or not it has changed, and stores the event's
// id.
function main(rows, calendarId) {
  const sheet = SpreadsheetApp.getActiveSheet();
  const calendar = calendarId || Calendar.Calendars.insert({ summary: 'Visits', timeZone: 'America/Chicago' }).id;
  for (let row = 2; row <= rows + 1; row++) {
    const [title, id] = sheet.getRange(row, 1, 1, 2).getValues()[0];
    const event = { summary: title, start: { date: '2026-10-05' }, end: { date: '2026-10-06' } };
    if (id === '') sheet.getRange(row, 2).setValue(Calendar.Events.insert(event, calendar).id);
    else Calendar.Events.patch(event, calendar, id);
  }
  return calendar;
}
