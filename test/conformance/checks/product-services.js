/**
 * In a patch, null takes a field away: an event changes from timed to a whole day and back.
 * https://developers.google.com/workspace/calendar/api/guides/performance#patch
 */
function check_product_calendar_null(t) {
  const calendar = t.calendar();
  Calendar.Events.insert(probeEvent_('probe00001', { location: 'Room 12' }), calendar);
  const day = { date: '2026-09-21', dateTime: null, timeZone: null };
  const next = { date: '2026-09-22', dateTime: null, timeZone: null };
  const whole = Calendar.Events.patch({ start: day, end: next, location: null }, calendar, 'probe00001');
  t.equal([whole.start.date, whole.end.date, whole.start.dateTime], ['2026-09-21', '2026-09-22', undefined]);
  t.equal(whole.location, undefined);
  const at = (hour) => ({ date: null, dateTime: '2026-09-21T' + hour + ':00:00', timeZone: 'America/Chicago' });
  const timed = Calendar.Events.patch({ start: at('09'), end: at('10') }, calendar, 'probe00001');
  t.equal([timed.start.date, timed.start.dateTime.slice(0, 16)], [undefined, '2026-09-21T09:00']);
}

/**
 * An event that is canceled by a patch keeps its details and its marks, is listed with the deleted ones, and comes back
 * when it is confirmed again.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events#status
 */
function check_product_calendar_cancel(t) {
  const calendar = t.calendar();
  const own = { extendedProperties: { private: { record: 'a' } } };
  Calendar.Events.insert(probeEvent_('probe00001', own), calendar);
  Calendar.Events.patch({ status: 'cancelled' }, calendar, 'probe00001', { sendUpdates: 'none' });
  t.equal((Calendar.Events.list(calendar, {}).items || []).length, 0);
  const listed = () => Calendar.Events.list(calendar, { showDeleted: true, timeMin: '2026-01-01T00:00:00Z' }).items;
  t.equal(
    listed().map((event) => [event.id, event.status, event.extendedProperties.private.record]),
    [['probe00001', 'cancelled', 'a']],
  );
  Calendar.Events.patch({ status: 'confirmed' }, calendar, 'probe00001', { sendUpdates: 'none' });
  t.equal(
    listed().map((event) => event.status),
    ['confirmed'],
  );
}

/**
 * An id that a canceled event has is not free.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events/insert
 */
function check_product_calendar_id_taken(t) {
  const calendar = t.calendar();
  Calendar.Events.insert(probeEvent_('probe00001', {}), calendar);
  Calendar.Events.remove(calendar, 'probe00001');
  t.throws(() => Calendar.Events.insert(probeEvent_('probe00001', {}), calendar), /already exists|duplicate/i);
}

/**
 * A calendar that the script made is found by its id and can be renamed; one that there is not is refused in words that say so.
 * https://developers.google.com/workspace/calendar/api/v3/reference/calendars/get
 */
function check_product_calendar_get(t) {
  const calendar = t.calendar();
  t.equal(Calendar.Calendars.get(calendar).summary, 'Probe: may be deleted');
  Calendar.Calendars.patch({ summary: 'Probe, renamed: may be deleted' }, calendar);
  t.equal(Calendar.Calendars.get(calendar).summary, 'Probe, renamed: may be deleted');
  t.throws(() => Calendar.Calendars.get('nobody@group.calendar.google.com'), /not found|deleted|404|410/i);
}

/**
 * A file of the script's own is found by a property that only the script sees.
 * https://developers.google.com/workspace/drive/api/guides/properties
 */
function check_product_drive_find(t) {
  const key = 'probe ' + Utilities.getUuid();
  const blob = Utilities.newBlob('<p>Agreement</p>', 'text/html', 'agreement.html');
  const kind = 'application/vnd.google-apps.document';
  const made = { name: 'Probe: may be deleted', mimeType: kind, appProperties: { probe: key } };
  const id = Drive.Files.create(made, blob, { fields: 'id' }).id;
  t.after(() => Drive.Files.remove(id));
  const q = "appProperties has { key='probe' and value='" + key + "' } and trashed = false";
  const found = Drive.Files.list({ q: q, fields: 'files(id)' }).files;
  t.equal(
    found.map((file) => file.id),
    [id],
  );
}

/**
 * The text of a Doc of the script's own can be read; in the trash it is no longer found.
 * https://developers.google.com/workspace/drive/api/guides/ref-export-formats
 */
function check_product_drive_text_and_trash(t) {
  const key = 'probe ' + Utilities.getUuid();
  const blob = Utilities.newBlob('<p>For Ana</p>', 'text/html', 'letter.html');
  const kind = 'application/vnd.google-apps.document';
  const made = { name: 'Probe: may be deleted', mimeType: kind, appProperties: { probe: key } };
  const id = Drive.Files.create(made, blob, { fields: 'id' }).id;
  t.after(() => Drive.Files.remove(id));
  t.ok(Drive.Files.export(id, 'text/plain').getDataAsString().indexOf('For Ana') >= 0);
  Drive.Files.update({ trashed: true }, id);
  const q = "appProperties has { key='probe' and value='" + key + "' } and trashed = false";
  t.equal((Drive.Files.list({ q: q, fields: 'files(id)' }).files || []).length, 0);
}

/**
 * A Doc of the script's own becomes a PDF, and says whether it is in the trash. Google's pages name no options of
 * export, and its service asks for this one: https://issuetracker.google.com/issues/468534237
 * https://developers.google.com/workspace/drive/api/guides/ref-export-formats
 */
function check_product_drive_pdf(t) {
  const blob = Utilities.newBlob('<p>For the host</p>', 'text/html', 'handout.html');
  const made = { name: 'Probe: may be deleted', mimeType: 'application/vnd.google-apps.document' };
  const id = Drive.Files.create(made, blob, { fields: 'id' }).id;
  t.after(() => Drive.Files.remove(id));
  t.equal(Drive.Files.get(id, { fields: 'trashed' }).trashed, false);
  const pdf = Drive.Files.export(id, 'application/pdf', { alt: 'media' }).setName('Handout.pdf');
  t.equal(pdf.getName(), 'Handout.pdf');
  t.equal(String.fromCharCode.apply(null, pdf.getBytes().slice(0, 5)), '%PDF-');
}

/**
 * A file of the script's own is shared without a mail about it: here with whoever runs the probe, who has it anyway.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/create
 */
function check_product_drive_share(t) {
  const id = Drive.Files.create({ name: 'Probe: may be deleted' }, null, { fields: 'id' }).id;
  t.after(() => Drive.Files.remove(id));
  const reader = { type: 'user', role: 'reader', emailAddress: Session.getEffectiveUser().getEmail() };
  t.ok(Drive.Permissions.create(reader, id, { sendNotificationEmail: false }).id);
}

/**
 * The text of a page of the project comes back as it stands in its file.
 * https://developers.google.com/apps-script/reference/html/html-service#createhtmloutputfromfilefilename
 */
function check_product_page(t) {
  const page = HtmlService.createHtmlOutputFromFile('Page').setTitle('Probe').setWidth(300).setHeight(200);
  page.addMetaTag('viewport', 'width=device-width, initial-scale=1');
  t.ok(page.getContent().indexOf('A page of the probe.') > 0, page.getContent());
  t.equal(page.getTitle(), 'Probe');
}

/**
 * A bound script that nobody has deployed has no address, or one for its editors.
 * https://developers.google.com/apps-script/reference/script/service#geturl
 */
function check_product_address(t) {
  const url = ScriptApp.getService().getUrl();
  t.ok(!url || /\/dev$/.test(url), String(url));
}
