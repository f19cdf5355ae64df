/**
 * A week in which clocks change on its Sunday, told as JSON: mails, events and tabs as people see them. Run as a process
 * of its own, so that the zone of the process, which is also given to the script, can be chosen:
 * `TZ=Asia/Beirut node tools/run.mjs test/support/week.ts -- 2026-11-01`.
 */
import { Calendars } from '../../local/runtime/host/calendar/calendars';
import { addDays, toCalendarDate, type CalendarDate } from '../../src/shared/dates';
import { startSetUp } from './school';

async function week(sunday: CalendarDate): Promise<void> {
  const story = await startSetUp({ start: `${addDays(sunday, -10)}T07:00`, scriptZone: process.env.TZ });
  const { desk, school } = story;
  await desk.set('School', 'Maple Grove High School');
  await desk.set('Send reminders without asking', 'Yes');
  await desk.addRows('Staff', [{ name: 'Desmond Achebe', email: 'desmond@example.edu' }]);
  await desk.confirm();
  await desk.addRows('Organizations', [{ name: 'Larkspur Machining', category: 'Employer' }]);
  await desk.addRows('People', [
    {
      name: 'Renata Oyelaran',
      organization: 'Larkspur Machining',
      role: 'Primary contact',
      email: 'renata@example.com',
    },
  ]);
  const common = {
    kind: 'Field trip',
    status: 'Planned',
    organization: 'Larkspur Machining',
    teacher: 'Desmond Achebe',
    partnerVisible: 'TRUE',
  };
  await desk.addRows('Activities', [
    {
      ...common,
      title: 'Before the change',
      date: addDays(sunday, -2),
      start: '9:30 AM',
      end: '11:00 AM',
      endDate: '',
    },
    {
      ...common,
      title: 'Over the change',
      date: addDays(sunday, -1),
      start: '11:00 PM',
      end: '3:00 AM',
      endDate: sunday,
    },
    { ...common, title: 'After the change', date: addDays(sunday, 1), start: '9:30 AM', end: '11:00 AM', endDate: '' },
    { ...common, title: 'All day', date: sunday, start: '', end: '', endDate: '' },
  ]);
  await story.until(`${addDays(sunday, 4)}T12:00`);
  const calendars = school.world.part(Calendars);
  const told = {
    mails: story.mails().map(({ at, to, subject, raw }) => ({ at: new Date(at).toISOString(), to, subject, raw })),
    events: calendars
      .all()
      .flatMap(({ id }) => calendars.events(id).map(({ summary, start, end }) => ({ summary, start, end }))),
    ics: calendars.all().map(({ id }) => calendars.exportIcs(id)),
    activities: desk.rows('Activities'),
    outbox: desk
      .rows('Outbox')
      .map(({ subject, state, sendOn, changedAt, to }) => ({ subject, state, sendOn, changedAt, to })),
  };
  process.stdout.write(JSON.stringify(told));
}

void week(toCalendarDate(process.argv[2] ?? '')!);
