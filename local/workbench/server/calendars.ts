import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { Calendars } from '../../runtime/host/calendar/calendars';
import type { EventTime, StoredCalendar } from '../../runtime/host/calendar/model';
import { occurrences, type Occurrence } from '../../runtime/host/calendar/repeat';
import { occurrenceResource } from '../../runtime/host/calendar/resource';
import { instantOfTime } from '../../runtime/host/calendar/times';
import type { CalendarAction, CalendarView, EventView } from '../messages';
import type { Session } from './session';

/** Dark enough to be told apart on white, in the order in which calendars are made. */
const colors = ['#0b7a4b', '#0b57d0', '#a8400b', '#7b1fa2', '#9c1458', '#455a64'];

/** The event colors of Google Calendar by `colorId`, dark enough to be seen on white. https://developers.google.com/calendar/api/v3/reference/colors */
const eventColors = [
  '',
  '#5c6bc0',
  '#2e7d5b',
  '#8e24aa',
  '#c2456b',
  '#a37a00',
  '#d0502a',
  '#00838f',
  '#616161',
  '#3f51b5',
  '#0b8043',
  '#c5221f',
];

const time = z.string().regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/);
const times = { title: z.string(), start: time, end: time };
const byHand: z.ZodType<CalendarAction> = z.discriminatedUnion('action', [
  z.object({ action: z.literal('add'), calendarId: z.string(), ...times, location: z.string() }),
  z.object({ action: z.literal('change'), calendarId: z.string(), eventId: z.string(), ...times }),
  z.object({ action: z.literal('delete'), calendarId: z.string(), eventId: z.string() }),
]);

/** The calendars to look at, and each as a feed that a calendar program can subscribe to. */
export function serveCalendars(server: FastifyInstance, session: Session): void {
  const part = () => session.required().world.part(Calendars);
  server.get('/api/calendars', (): CalendarView[] =>
    part()
      .all()
      .map((calendar, index) => ({
        id: calendar.id,
        title: calendar.summary,
        color: colors[index % colors.length]!,
        events: calendar.events
          .filter(({ fields }) => fields.start && fields.end)
          .flatMap((event) => occurrences(calendar, event))
          .map((one) => describe(one, calendar, colors[index % colors.length]!)),
      })),
  );
  server.post('/api/calendar', async (request) => {
    session.refuseViewer();
    const done = byHand.parse(request.body);
    carryOut(part(), session.user, done);
    session.touch('calendar');
    await session.during('calendar', () => session.required().calendarChanged(done.calendarId));
    return {};
  });
  server.get<{ Params: { file: string } }>('/calendar/:file', (request, reply) => {
    const id = request.params.file.replace(/\.ics$/, '');
    if (!part().find(id)) throw new Error('There is no such calendar.');
    return reply.type('text/calendar; charset=utf-8').send(part().exportIcs(id));
  });
}

/** As a person does it in Google Calendar. */
function carryOut(calendars: Calendars, user: string, done: CalendarAction): void {
  if (done.action === 'delete') return calendars.deleteByHand(done.calendarId, done.eventId);
  const { title, start, end } = done;
  if (end <= start) throw new Error('The event must end after it starts.');
  if (done.action === 'add') {
    const { calendarId, location } = done;
    calendars.addByHand(calendarId, user, { summary: title, start, end, location });
    return;
  }
  calendars.renameByHand(done.calendarId, done.eventId, title);
  calendars.moveByHand(done.calendarId, done.eventId, start, end);
}

function describe(one: Occurrence, calendar: StoredCalendar, ofCalendar: string): EventView {
  const {
    id,
    summary = '',
    location = '',
    description = '',
    status,
    attendees = [],
    colorId,
  } = occurrenceResource(calendar, one);
  const text = (time: EventTime) => time.date ?? new Date(instantOfTime(time, calendar.timeZone)).toISOString();
  const guests = attendees.map(({ email, displayName }) => (displayName ? `${displayName} <${email}>` : email));
  const shown = { start: text(one.start), end: text(one.end), allDay: one.start.date !== undefined };
  const { start, end } = one.event.fields;
  return {
    ...{ id, title: summary, ...shown, location, description, status, guests },
    color: eventColors[Number(colorId ?? 0)] || ofCalendar,
    ...(one.original ? { series: { id: one.event.id, start: text(start!), end: text(end!) } } : {}),
  };
}
