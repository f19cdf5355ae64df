import type { FastifyInstance } from 'fastify';
import { Calendars } from '../../runtime/host/calendar/calendars';
import type { StoredCalendar } from '../../runtime/host/calendar/model';
import type { EventResource } from '../../runtime/host/calendar/resource';
import { instantOfTime } from '../../runtime/host/calendar/times';
import type { CalendarView, EventView } from '../messages';
import type { Session } from './session';

/** Dark enough to be told apart on white, in the order in which calendars are made. */
const colors = ['#0b7a4b', '#0b57d0', '#a8400b', '#7b1fa2', '#9c1458', '#455a64'];

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
        events: part()
          .events(calendar.id)
          .filter((event) => event.start && event.end)
          .map((event) => describe(event, calendar)),
      })),
  );
  server.get<{ Params: { file: string } }>('/calendar/:file', (request, reply) => {
    const id = request.params.file.replace(/\.ics$/, '');
    if (!part().find(id)) throw new Error('There is no such calendar.');
    return reply.type('text/calendar; charset=utf-8').send(part().exportIcs(id));
  });
}

function describe(event: EventResource, calendar: StoredCalendar): EventView {
  const { id, summary = '', location = '', description = '', status, attendees = [] } = event;
  const start = event.start!;
  const end = event.end!;
  const allDay = start.date !== undefined;
  const text = (time: typeof start) => time.date ?? new Date(instantOfTime(time, calendar.timeZone)).toISOString();
  const guests = attendees.map(({ email, displayName }) => (displayName ? `${displayName} <${email}>` : email));
  return { id, title: summary, start: text(start), end: text(end), allDay, location, description, status, guests };
}
