/** @returns an event of one hour in the probe's zone */
function probeEvent_(id, rest) {
  const at = (hour) => ({ dateTime: '2026-09-21T' + hour + ':00:00', timeZone: 'America/Chicago' });
  return Object.assign({ id: id, summary: 'Probe visit', start: at('09'), end: at('10') }, rest);
}

/**
 * An event takes an id of one's own, which can be used once only.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events/insert
 */
function check_calendar_insert(t) {
  const calendar = t.calendar();
  const made = Calendar.Events.insert(probeEvent_('probe00001', { location: 'Room 12' }), calendar);
  t.equal([made.id, made.summary, made.location, made.status], ['probe00001', 'Probe visit', 'Room 12', 'confirmed']);
  t.equal(new Date(made.start.dateTime), new Date(Date.UTC(2026, 8, 21, 14)));
  t.equal(Calendar.Events.get(calendar, 'probe00001').etag, made.etag);
  t.throws(() => Calendar.Events.insert(probeEvent_('probe00001', {}), calendar), /already exists/);
}

/**
 * An id has letters a to v and digits, five at least.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events#id
 */
function check_calendar_ids(t) {
  const calendar = t.calendar();
  t.throws(() => Calendar.Events.insert(probeEvent_('xyz!', {}), calendar), /[Ii]nvalid/);
  t.throws(() => Calendar.Events.get(calendar, 'probe99999'), /Not Found/);
}

/**
 * A day-long event ends on the day after its last.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events#end
 */
function check_calendar_all_day(t) {
  const calendar = t.calendar();
  const event = { id: 'probe00001', summary: 'All day', start: { date: '2026-09-21' }, end: { date: '2026-09-22' } };
  const made = Calendar.Events.insert(event, calendar);
  t.equal([made.start.date, made.end.date, made.start.dateTime], ['2026-09-21', '2026-09-22', undefined]);
}

/**
 * A patch changes what it names and leaves the rest.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events/patch
 */
function check_calendar_patch(t) {
  const calendar = t.calendar();
  const shown = { extendedProperties: { private: { record: 'a' } }, location: 'Room 12' };
  Calendar.Events.insert(probeEvent_('probe00001', shown), calendar);
  const patch = { summary: 'Talk', extendedProperties: { private: { print: 'b' } } };
  const patched = Calendar.Events.patch(patch, calendar, 'probe00001');
  t.equal([patched.summary, patched.location], ['Talk', 'Room 12']);
  t.equal(patched.extendedProperties.private, { record: 'a', print: 'b' });
}

/**
 * An update under an ETag that has passed is refused.
 * https://developers.google.com/workspace/calendar/api/guides/version-resources
 */
function check_calendar_etag(t) {
  const calendar = t.calendar();
  const first = Calendar.Events.insert(probeEvent_('probe00001', {}), calendar);
  const write = (summary, etag) =>
    Calendar.Events.update(
      probeEvent_('probe00001', { summary: summary }),
      calendar,
      'probe00001',
      {},
      {
        'If-Match': etag,
      },
    );
  t.equal(write('second', first.etag).summary, 'second');
  t.throws(() => write('third', first.etag), /Precondition Failed/);
}

/**
 * Events are found by a private property, and after a removal only if one asks for it.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events/list
 */
function check_calendar_list(t) {
  const calendar = t.calendar();
  ['a', 'b'].forEach((record, index) => {
    const own = { extendedProperties: { private: { record: record } } };
    Calendar.Events.insert(probeEvent_('probe0000' + index, own), calendar);
  });
  const ids = (options) => (Calendar.Events.list(calendar, options).items || []).map((event) => event.id);
  t.equal(ids({ privateExtendedProperty: 'record=b' }), ['probe00001']);
  Calendar.Events.remove(calendar, 'probe00001');
  t.equal(ids({}), ['probe00000']);
  const gone = Calendar.Events.list(calendar, { showDeleted: true }).items.filter(({ id }) => id === 'probe00001');
  t.equal(
    gone.map((event) => event.status),
    ['cancelled'],
  );
}

/**
 * A sync token gives what has changed since, deletions too.
 * https://developers.google.com/workspace/calendar/api/guides/sync
 */
function check_calendar_sync(t) {
  const calendar = t.calendar();
  Calendar.Events.insert(probeEvent_('probe00001', {}), calendar);
  const token = Calendar.Events.list(calendar, {}).nextSyncToken;
  Calendar.Events.insert(probeEvent_('probe00002', {}), calendar);
  Calendar.Events.remove(calendar, 'probe00001');
  const changes = Calendar.Events.list(calendar, { syncToken: token }).items;
  const told = changes.map((event) => event.id + ' ' + event.status).sort();
  t.equal(told, ['probe00001 cancelled', 'probe00002 confirmed']);
}

/**
 * How many recipients are left today is a number; asking costs none.
 * https://developers.google.com/apps-script/reference/mail/mail-app#getremainingdailyquota
 */
function check_mail_quota(t) {
  const left = MailApp.getRemainingDailyQuota();
  t.ok(left >= 0 && left === Math.floor(left), 'got ' + left);
  t.equal(MailApp.getRemainingDailyQuota(), left);
}

/**
 * A mail to oneself costs one recipient of the day's quota. Made only when the script property `probe.sendMail` is
 * `yes`.
 * https://developers.google.com/apps-script/reference/mail/mail-app#getremainingdailyquota
 */
function check_mail_send(t) {
  if (PropertiesService.getScriptProperties().getProperty('probe.sendMail') !== 'yes')
    t.leaveOut('sends a mail: set the script property probe.sendMail to yes to allow it');
  const left = MailApp.getRemainingDailyQuota();
  MailApp.sendEmail(Session.getEffectiveUser().getEmail(), 'Probe', 'This mail may be deleted.');
  t.ok(MailApp.getRemainingDailyQuota() < left, 'the quota went down');
}

/**
 * A file that the script makes can be read, renamed and removed with no more than drive.file.
 * https://developers.google.com/workspace/drive/api/guides/api-specific-auth
 */
function check_drive_file(t) {
  const blob = Utilities.newBlob('<h1>Agreement</h1><p>Año</p>', 'text/html', 'agreement.html');
  const kind = 'application/vnd.google-apps.document';
  const file = Drive.Files.create({ name: 'Probe: may be deleted', mimeType: kind }, blob);
  t.after(() => Drive.Files.remove(file.id));
  t.equal([file.name, file.mimeType], ['Probe: may be deleted', kind]);
  const renamed = Drive.Files.update({ name: 'Probe renamed' }, file.id);
  t.equal(renamed.name, 'Probe renamed');
}

/**
 * The single events of a series have ids of their own and name their series.
 * https://developers.google.com/calendar/api/v3/reference/events/list
 */
function check_calendar_single_events(t) {
  const calendar = t.calendar();
  const at = (hour) => ({ dateTime: '2026-10-30T' + hour + ':00:00', timeZone: 'America/Chicago' });
  const series = Calendar.Events.insert(
    { summary: 'Daily', start: at('09'), end: at('10'), recurrence: ['RRULE:FREQ=DAILY;COUNT=3'] },
    calendar,
  );
  const listed = Calendar.Events.list(calendar, { singleEvents: true, orderBy: 'startTime' }).items;
  t.equal(
    listed.map((event) => event.start.dateTime),
    ['2026-10-30T09:00:00-05:00', '2026-10-31T09:00:00-05:00', '2026-11-01T09:00:00-06:00'],
  );
  t.equal([listed[0].recurringEventId, listed[0].id], [series.id, series.id + '_20261030T140000Z']);
}
