// Source: https://developers.google.com/calendar/api/v3/reference/events and https://developers.google.com/apps-script/advanced/calendar
import ICAL from 'ical.js';
import { Calendars } from '../../local/runtime/host/calendar/calendars';
import { machineOf, projectOf, runAs, teacher, valueOf } from './support';
import type { Machine } from '../../local/runtime/machine';

const source = `
  const visit = (id, extra) => Object.assign({ id, summary: 'Visit', start: { dateTime: '2026-09-21T09:00:00', timeZone: 'America/Chicago' },
    end: { dateTime: '2026-09-21T10:00:00', timeZone: 'America/Chicago' }, extendedProperties: { private: { record: id } } }, extra);
  function main() { return Calendar.Calendars.insert({ summary: 'Partnerbook', timeZone: 'America/Chicago' }).id; }
  function run(id, body) { return new Function('id', 'visit', 'Calendar', body)(id, visit, Calendar); }`;

async function made(): Promise<{
  machine: Machine;
  id: string;
  run: (body: string, rest?: object) => Promise<unknown>;
}> {
  const machine = machineOf(source);
  const id = valueOf(await runAs(machine)) as string;
  const run = async (body: string, rest: object = {}) =>
    valueOf(await runAs(machine, 'run', { args: [id, body], ...rest }));
  return { machine, id, run };
}

test('an event has what the API gives: id of one’s own, ETag, offsets, status', async () => {
  const { run } = await made();
  expect(
    await run(`return Calendar.Events.insert(visit('act00001', { colorId: '5', location: 'Acme' }), id)`),
  ).toMatchObject({
    kind: 'calendar#event',
    id: 'act00001',
    status: 'confirmed',
    iCalUID: 'act00001@google.com',
    start: { dateTime: '2026-09-21T09:00:00-05:00', timeZone: 'America/Chicago' },
    end: { dateTime: '2026-09-21T10:00:00-05:00' },
    extendedProperties: { private: { record: 'act00001' } },
    etag: expect.stringMatching(/^"\d+"$/),
    updated: expect.stringMatching(/^2026-09-14T12:00:/),
  });
});

test('an ETag that has passed is refused; patch merges, update replaces', async () => {
  const { run } = await made();
  expect(
    await run(`
      const first = Calendar.Events.insert(visit('act00001', { location: 'Acme' }), id);
      const second = Calendar.Events.patch({ summary: 'Talk', extendedProperties: { private: { print: 'x' } } }, id, 'act00001', {}, { 'If-Match': first.etag });
      let refused; try { Calendar.Events.update(visit('act00001'), id, 'act00001', {}, { 'If-Match': first.etag }); } catch (e) { refused = [e.name, e.message, e.details.code]; }
      const third = Calendar.Events.update(visit('act00001'), id, 'act00001', {}, { 'If-Match': second.etag });
      return [second.summary, second.location, second.extendedProperties.private, refused, third.summary, third.location === undefined];`),
  ).toEqual([
    'Talk',
    'Acme',
    { record: 'act00001', print: 'x' },
    ['GoogleJsonResponseException', 'API call to calendar.events.update failed with error: Precondition Failed', 412],
    'Visit',
    true,
  ]);
});

test('events are found by private extended property, by time, page by page', async () => {
  const { run } = await made();
  await run(
    `for (let i = 0; i < 7; i++) Calendar.Events.insert(visit('act0000' + i, { start: { date: '2026-10-0' + (i + 1) }, end: { date: '2026-10-0' + (i + 2) }, extendedProperties: { private: { app: i % 2 ? 'odd' : 'even', record: 'act0000' + i } } }), id);`,
  );
  expect(
    await run(
      `return Calendar.Events.list(id, { privateExtendedProperty: ['app=odd', 'record=act00003'] }).items.map((e) => e.id)`,
    ),
  ).toEqual(['act00003']);
  expect(
    await run(
      `return Calendar.Events.list(id, { timeMin: '2026-10-03T00:00:00-05:00', timeMax: '2026-10-05T00:00:00-05:00' }).items.map((e) => e.start.date)`,
    ),
  ).toEqual(['2026-10-03', '2026-10-04']);
  expect(
    await run(
      `const pages = []; let pageToken; do { const page = Calendar.Events.list(id, { maxResults: 3, pageToken }); pages.push(page.items.length); pageToken = page.nextPageToken; } while (pageToken); return pages;`,
    ),
  ).toEqual([3, 3, 1]);
});

test('a sync token brings what a person changed since, and may be refused', async () => {
  const { machine, id, run } = await made();
  const token = await run(
    `Calendar.Events.insert(visit('act00001'), id); Calendar.Events.insert(visit('act00002'), id); return Calendar.Events.list(id).nextSyncToken`,
  );
  const calendars = machine.world.part(Calendars);
  await machine.advanceTo(machine.now() + 3_600_000);
  calendars.moveByHand(id, 'act00001', '2026-09-22T13:00', '2026-09-22T14:00');
  calendars.deleteByHand(id, 'act00002');
  const added = calendars.addByHand(id, teacher, { summary: 'Lunch', start: '2026-09-23', end: '2026-09-24' });
  const changes = `return Calendar.Events.list(id, { syncToken: '${String(token)}' }).items.map((e) => [e.id, e.status, e.start.dateTime || e.start.date])`;
  expect(await run(changes)).toEqual([
    ['act00001', 'confirmed', '2026-09-22T13:00:00-05:00'],
    ['act00002', 'cancelled', '2026-09-21T09:00:00-05:00'],
    [added.id, 'confirmed', '2026-09-23'],
  ]);
  calendars.forgetSyncTokens();
  await expect(run(changes)).rejects.toThrow('Sync token is no longer valid, a full sync is required.');
});

test('a deleted event is canceled: not listed, still there, and its id stays taken', async () => {
  const { run } = await made();
  expect(
    await run(`
      Calendar.Events.insert(visit('act00001'), id);
      Calendar.Events.remove(id, 'act00001');
      const tries = [() => Calendar.Events.remove(id, 'act00001'), () => Calendar.Events.insert(visit('act00001'), id)].map((go) => { try { go(); } catch (e) { return e.details.code; } });
      const revived = Calendar.Events.patch({ status: 'confirmed' }, id, 'act00001').status;
      return [tries, Calendar.Events.list(id).items.length, Calendar.Events.list(id, { showDeleted: true }).items.length, revived];`),
  ).toEqual([[410, 409], 1, 1, 'confirmed']);
});

test.each([
  [`Calendar.Events.insert(visit('UPPER'), id)`, 'Invalid resource id value.'],
  [`Calendar.Events.insert(visit('act00001', { end: undefined }), id)`, 'Missing end time.'],
  [
    `Calendar.Events.insert(visit('act00001', { end: { dateTime: '2026-09-21T08:00:00Z' } }), id)`,
    'The specified time range is empty.',
  ],
  [
    `Calendar.Events.insert(visit('act00001', { start: { dateTime: '2026-09-21T09:00:00' } }), id)`,
    'Missing time zone definition for start time.',
  ],
  [`Calendar.Events.insert(visit('act00001', { start: { date: '2026-09-21' } }), id)`, 'Invalid start time.'],
  [`Calendar.Events.insert(visit('act00001', { colour: 'red' }), id)`, 'Calendar event field colour'],
  [`Calendar.Events.list(id, { timeMin: '2026-09-21' })`, 'Bad Request'],
  [`Calendar.Events.get(id, 'nothere')`, 'Not Found'],
  [`Calendar.Events.list('primary')`, 'Not Found'],
  [`Calendar.Freebusy`, 'Calendar.Freebusy'],
])('%s fails', async (call, message) => {
  const { run } = await made();
  await expect(run(`return ${call}`)).rejects.toThrow(message);
});

test('another person’s calendar is not there, unless it is shared', async () => {
  const { machine, id, run } = await made();
  await expect(run(`return Calendar.Events.list(id)`, { user: teacher })).rejects.toThrow('Not Found');
  machine.world.part(Calendars).find(id)!.sharedWith.push(teacher);
  expect(await run(`return Calendar.Events.list(id).items.length`, { user: teacher })).toBe(0);
});

test('guests hear of it only when the call says so', async () => {
  const { machine, run } = await made();
  const guests = `{ attendees: [{ email: 'ana@acme.example.com' }] }`;
  await run(`Calendar.Events.insert(visit('act00001', ${guests}), id)`);
  expect(machine.world.part(Calendars).notices).toEqual([]);
  await run(`Calendar.Events.patch({ location: 'Gym' }, id, 'act00001', { sendUpdates: 'all' })`);
  expect(machine.world.part(Calendars).notices).toMatchObject([{ what: 'update', to: ['ana@acme.example.com'] }]);
});

test('without the advanced service in the manifest there is no Calendar', async () => {
  const record = await runAs(machineOf(projectOf(source, { advancedServices: [] })));
  expect(record.error).toMatchObject({ name: 'ReferenceError', message: 'Calendar is not defined' });
});

test('the .ics feed gives UTC instants and whole days, also across the clock change', async () => {
  const { machine, id, run } = await made();
  await run(`
    Calendar.Events.insert(visit('act00001', { summary: 'Año; "one", two\\nthree', location: 'Acme' }), id);
    Calendar.Events.insert(visit('act00002', { start: { dateTime: '2026-11-02T09:00:00', timeZone: 'America/Chicago' }, end: { dateTime: '2026-11-02T10:00:00', timeZone: 'America/Chicago' } }), id);
    Calendar.Events.insert(visit('act00003', { start: { date: '2026-11-01' }, end: { date: '2026-11-02' } }), id);
    Calendar.Events.remove(id, 'act00003');
    Calendar.Events.insert(visit('act00004', { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=2'], iCalUID: 'chess@example.org',
      start: { date: '2026-11-03' }, end: { date: '2026-11-04' } }), id);`);
  const feed = new ICAL.Component(ICAL.parse(machine.world.part(Calendars).exportIcs(id)));
  const events = feed.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(
    events.map((event) => [event.uid, event.startDate.toString(), event.component.getFirstPropertyValue('status')]),
  ).toEqual([
    ['act00001@google.com', '2026-09-21T14:00:00Z', 'CONFIRMED'],
    ['act00002@google.com', '2026-11-02T15:00:00Z', 'CONFIRMED'],
    ['act00003@google.com', '2026-11-01', 'CANCELLED'],
    // Of one name a program would keep one.
    ['act00004_20261103@google.com', '2026-11-03', 'CONFIRMED'],
    ['act00004_20261110@google.com', '2026-11-10', 'CONFIRMED'],
  ]);
  expect(events[0]!.summary).toBe('Año; "one", two\nthree');
});
