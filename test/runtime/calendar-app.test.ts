// CalendarApp and recurring events. https://developers.google.com/apps-script/reference/calendar
import { Calendars } from '../../local/runtime/host/calendar/calendars';
import { coordinator, evaluate, machineOf, projectOf, runAs, valueOf } from './support';

const scopes = ['calendar'];
const value = (body: string) => evaluate(body, { project: projectOf(`function main() { ${body} }`, { scopes }) });

test('events: made with options, changed by setters, found by id, time and text', async () => {
  expect(
    await value(`
      const calendar = CalendarApp.getDefaultCalendar();
      const visit = CalendarApp.createEvent('Visit', new Date(2026, 9, 1, 9), new Date(2026, 9, 1, 11), {
        location: 'Mill', description: 'Bring boots', guests: 'ana@example.org, bo@example.org', sendInvites: true });
      calendar.createEvent('Lunch', new Date(2026, 9, 1, 12), new Date(2026, 9, 1, 13));
      visit.setTitle('Mill visit').setColor(CalendarApp.EventColor.RED).addGuest('cy@example.org').removeGuest('bo@example.org')
        .addEmailReminder(60).setTag('id', 'ACT-1').setGuestsCanSeeGuests(false).setVisibility(CalendarApp.Visibility.PRIVATE)
        .setTime(new Date(2026, 9, 1, 10), new Date(2026, 9, 1, 12));
      const found = calendar.getEventById(visit.getId());
      return [found.getTitle(), found.getLocation(), found.getColor(), found.getGuestList().map((guest) => guest.getEmail()),
        String(found.getGuestByEmail('ana@example.org').getGuestStatus()), found.getEmailReminders(), found.getTag('id'),
        found.guestsCanSeeGuests(), String(found.getVisibility()), found.getStartTime().getHours(), found.isAllDayEvent(),
        calendar.getEventsForDay(new Date(2026, 9, 1)).map((event) => event.getTitle()),
        calendar.getEvents(new Date(2026, 9, 1, 12), new Date(2026, 9, 2)).length,
        calendar.getEvents(new Date(2026, 9, 1), new Date(2026, 9, 2), { search: 'boots' }).length,
        calendar.getEventById('nothing@google.com'), visit.getId().endsWith('@google.com'), calendar.isMyPrimaryCalendar()];
    `),
  ).toEqual([
    'Mill visit',
    'Mill',
    '11',
    ['ana@example.org', 'cy@example.org'],
    'INVITED',
    [60],
    'ACT-1',
    false,
    'PRIVATE',
    10,
    false,
    ['Mill visit', 'Lunch'],
    1,
    1,
    null,
    true,
    true,
  ]);
});

test('whole days end the day after; wrong times and addresses are refused', async () => {
  expect(
    await value(`
      const one = CalendarApp.createAllDayEvent('Holiday', new Date(2026, 10, 26, 15));
      const more = CalendarApp.createAllDayEvent('Camp', new Date(2026, 10, 2), new Date(2026, 10, 5), { location: 'Lake' });
      const refused = [
        () => CalendarApp.createEvent('x', new Date(2026, 1, 2), new Date(2026, 1, 1)),
        () => CalendarApp.createEvent('x', 'tomorrow', new Date()),
        () => CalendarApp.createEvent('x', new Date(2026, 1, 1), new Date(2026, 1, 2), { guests: 'nobody' }),
        () => CalendarApp.getDefaultCalendar().deleteCalendar(),
      ].map((act) => { try { act(); return 'fine'; } catch (error) { return error.message; } });
      return [one.isAllDayEvent(), one.getAllDayStartDate().toDateString(), one.getAllDayEndDate().toDateString(),
        more.getEndTime().getDate(), CalendarApp.getEventsForDay(new Date(2026, 10, 4)).length,
        CalendarApp.getEventsForDay(new Date(2026, 10, 5)).length, refused];
    `),
  ).toEqual([
    true,
    'Thu Nov 26 2026',
    'Fri Nov 27 2026',
    5,
    1,
    0,
    [
      'Event start date must be before event end date.',
      "The parameters (string,string,object) don't match the method signature for Calendar.createEvent.",
      'Invalid email: nobody',
      'Action not allowed',
    ],
  ]);
});

test('a series keeps its time of day across a clock change, has gaps, and ends', async () => {
  expect(
    await value(`
      const rule = CalendarApp.newRecurrence().addWeeklyRule().onlyOnWeekdays([CalendarApp.Weekday.MONDAY, CalendarApp.Weekday.THURSDAY])
        .until(new Date(2026, 10, 9));
      const series = CalendarApp.createEventSeries('Mentors', new Date(2026, 9, 26, 15), new Date(2026, 9, 26, 16), rule);
      const days = () => CalendarApp.getEvents(new Date(2026, 9, 1), new Date(2026, 11, 1))
        .map((event) => event.getStartTime().toDateString().slice(4, 10) + ' ' + event.getStartTime().getHours() + '-' + event.getEndTime().getHours());
      const before = days();
      CalendarApp.getEvents(new Date(2026, 10, 2), new Date(2026, 10, 3))[0].deleteEvent();
      const gap = days();
      const first = CalendarApp.getEventById(series.getId());
      CalendarApp.getEventSeriesById(series.getId()).addGuest('ana@example.org').deleteEventSeries();
      return [before, gap.length, first.isRecurringEvent(), days()];
    `),
  ).toEqual([['Oct 26 15-16', 'Oct 29 15-16', 'Nov 02 15-16', 'Nov 05 15-16', 'Nov 09 15-16'], 4, true, []]);
});

test('the advanced service lists the single events of a series', async () => {
  // https://developers.google.com/calendar/api/v3/reference/events/list (singleEvents)
  const listed = await evaluate(`
    const id = Calendar.Calendars.insert({ summary: 'Ours', timeZone: 'America/Chicago' }).id;
    const at = (dateTime) => ({ dateTime, timeZone: 'America/Chicago' });
    const series = Calendar.Events.insert({ summary: 'Daily', start: at('2026-10-30T09:00:00'), end: at('2026-10-30T09:30:00'),
      recurrence: ['RRULE:FREQ=DAILY;COUNT=4', 'EXDATE;TZID=America/Chicago:20261031T090000'] }, id);
    Calendar.Events.insert({ summary: 'Days', start: { date: '2026-11-01' }, end: { date: '2026-11-02' }, recurrence: ['RRULE:FREQ=DAILY'] }, id);
    const single = Calendar.Events.list(id, { singleEvents: true, orderBy: 'startTime', timeMin: '2026-10-30T00:00:00Z', timeMax: '2026-11-03T00:00:00Z' });
    const whole = Calendar.Events.list(id, { timeMin: '2026-11-02T12:00:00Z' });
    return [single.items.map((one) => [one.id.replace(one.recurringEventId, ''), one.start.dateTime || one.start.date]),
      whole.items.map((one) => one.summary), Calendar.Events.instances(id, series.id).items.length, 'recurrence' in single.items[0]];
  `);
  expect(listed).toEqual([
    [
      ['_20261030T140000Z', '2026-10-30T09:00:00-05:00'],
      ['_20261101', '2026-11-01'],
      ['_20261101T150000Z', '2026-11-01T09:00:00-06:00'],
      ['_20261102', '2026-11-02'],
      ['_20261102T150000Z', '2026-11-02T09:00:00-06:00'],
    ],
    ['Daily', 'Days'],
    3,
    false,
  ]);
});

test('calendars of one’s own; the narrow scope is not enough, and no calendar of others is seen', async () => {
  const machine = machineOf(
    projectOf(
      `function main() {
        const calendar = CalendarApp.createCalendar('Conference', { color: CalendarApp.Color.TEAL });
        calendar.setDescription('All sessions').setTimeZone('America/New_York');
        const names = CalendarApp.getAllOwnedCalendars().map((one) => one.getName());
        return [names, CalendarApp.getCalendarById(calendar.getId()).getColor(), CalendarApp.getCalendarsByName('Conference').length,
          CalendarApp.getCalendarById('theo@lincoln.example.org'), calendar.getTimeZone()];
      }`,
      { scopes },
    ),
  );
  machine.world.part(Calendars).primary('theo@lincoln.example.org', 'America/Chicago');
  expect(valueOf(await runAs(machine))).toEqual([[coordinator, 'Conference'], '#28754E', 1, null, 'America/New_York']);
  await expect(
    evaluate('CalendarApp.getDefaultCalendar()', {
      project: projectOf('function main() { CalendarApp.getDefaultCalendar(); }', { scopes: ['calendar.app.created'] }),
    }),
  ).rejects.toThrow(/Required permissions: \(https:\/\/www.googleapis.com\/auth\/calendar/);
});
