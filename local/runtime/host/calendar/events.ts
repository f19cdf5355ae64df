import type { Members } from '../offer';
import { signatureError } from '../offer';
import { Quotas } from '../quotas';
import type { Run } from '../run';
import { reach } from './reach';
import { Calendars } from './calendars';
import type { EventFields, StoredCalendar, StoredEvent } from './model';
import { apiError, asked, checkedFields, etagOf, eventResource, list, merged, write } from './resource';
import { listEvents, type ListOptions } from './list';

type Resource = Record<string, unknown>;
interface WriteOptions {
  sendUpdates?: 'all' | 'externalOnly' | 'none';
  fields?: string;
  [other: string]: unknown;
}
type Headers = { 'If-Match'?: string };

/** Source: https://developers.google.com/calendar/api/v3/reference/events, https://developers.google.com/apps-script/advanced/calendar */
export class Events {
  static readonly type = 'Calendar.Events';
  static readonly members: Members = {
    get: list,
    import: write,
    insert: write,
    instances: list,
    list,
    move: write,
    patch: write,
    remove: write,
    update: write,
  };
  constructor(private readonly run: Run) {}

  list(calendarId: string, options: ListOptions = {}): object {
    const calendar = reach(this.run, calendarId, 'events.list');
    const answer = listEvents(this.calendars, calendar, options);
    this.run.touched({ items: answer.items.length });
    return asked('events.list', answer, options.fields);
  }

  get(calendarId: string, eventId: string, options: { timeZone?: string; fields?: string } = {}): object {
    const calendar = reach(this.run, calendarId, 'events.get');
    const event = this.event(calendar, eventId, 'events.get');
    return asked('events.get', eventResource(calendar, event, options.timeZone), options.fields);
  }

  /** The single events of a series. */
  instances(calendarId: string, eventId: string, options: ListOptions = {}): object {
    const calendar = reach(this.run, calendarId, 'events.instances');
    const series = this.event(calendar, eventId, 'events.instances');
    const only = { ...calendar, events: [series] };
    return asked(
      'events.instances',
      listEvents(this.calendars, only, { ...options, singleEvents: true }),
      options.fields,
    );
  }

  insert(resource: Resource, calendarId: string, options: WriteOptions = {}): object {
    this.demand('insert', resource, calendarId);
    const calendar = reach(this.run, calendarId, 'events.insert');
    const { id } = resource as { id?: string };
    // Source: https://developers.google.com/calendar/api/v3/reference/events/insert (id)
    if (id !== undefined && !/^[a-v0-9]{5,1024}$/.test(id))
      throw apiError('events.insert', 400, 'Invalid resource id value.');
    if (calendar.events.some((event) => event.id === id) || calendar.purged?.includes(id ?? ''))
      throw apiError('events.insert', 409, 'The requested identifier already exists.');
    return this.store('insert', calendar, id ?? this.calendars.newEventId(), resource, options);
  }

  /** A private copy of an event of elsewhere, by its iCalUID; it takes the place of one imported before. */
  import(resource: Resource, calendarId: string, options: WriteOptions = {}): object {
    this.demand('import', resource, calendarId);
    const calendar = reach(this.run, calendarId, 'events.import');
    if (typeof resource['iCalUID'] !== 'string') throw apiError('events.import', 400, 'Missing iCalUID.');
    const known = calendar.events.find(
      ({ id, fields }) => (fields.iCalUID ?? `${id}@google.com`) === resource['iCalUID'],
    );
    return this.store('import', calendar, known?.id ?? this.calendars.newEventId(), resource, options);
  }

  update(
    resource: Resource,
    calendarId: string,
    eventId: string,
    options: WriteOptions = {},
    headers: Headers = {},
  ): object {
    this.demand('update', resource, calendarId, eventId);
    const calendar = reach(this.run, calendarId, 'events.update');
    this.match(this.event(calendar, eventId, 'events.update'), headers, 'events.update');
    return this.store('update', calendar, eventId, resource, options);
  }

  patch(
    resource: Resource,
    calendarId: string,
    eventId: string,
    options: WriteOptions = {},
    headers: Headers = {},
  ): object {
    this.demand('patch', resource, calendarId, eventId);
    const calendar = reach(this.run, calendarId, 'events.patch');
    const event = this.event(calendar, eventId, 'events.patch');
    this.match(event, headers, 'events.patch');
    return this.store('patch', calendar, eventId, merged(event.fields, resource) as Resource, options);
  }

  remove(calendarId: string, eventId: string, options: WriteOptions = {}, headers: Headers = {}): void {
    const calendar = reach(this.run, calendarId, 'events.delete');
    const event = this.event(calendar, eventId, 'events.delete');
    if (event.fields.status === 'cancelled') throw apiError('events.delete', 410, 'Resource has been deleted');
    this.match(event, headers, 'events.delete');
    this.calendars.put(calendar, eventId, { ...event.fields, status: 'cancelled' }, event.creator, this.run.now());
    this.notify('delete', calendar, event, options);
  }

  /** To another calendar, with its id. Source: https://developers.google.com/calendar/api/v3/reference/events/move */
  move(calendarId: string, eventId: string, destination: string, options: WriteOptions = {}): object {
    const from = reach(this.run, calendarId, 'events.move');
    const to = reach(this.run, destination, 'events.move');
    const event = this.event(from, eventId, 'events.move');
    if (event.fields.status === 'cancelled') throw apiError('events.move', 404, 'Not Found');
    if (to.events.some(({ id, fields }) => id === eventId && fields.status !== 'cancelled'))
      throw apiError('events.move', 409, 'The requested identifier already exists.');
    const { fields, creator } = event;
    const moved = this.calendars.put(to, eventId, { ...fields }, creator, this.run.now());
    this.calendars.put(from, eventId, { ...fields, status: 'cancelled' }, creator, this.run.now());
    this.notify('update', to, moved, options);
    return asked('events.move', eventResource(to, moved), options.fields);
  }

  private get calendars(): Calendars {
    return this.run.world.part(Calendars);
  }

  private store(
    what: 'insert' | 'import' | 'update' | 'patch',
    calendar: StoredCalendar,
    id: string,
    resource: Resource,
    options: WriteOptions,
  ): object {
    const fields: EventFields = checkedFields(`events.${what}`, resource, calendar);
    if (what === 'insert' || what === 'import') this.run.world.part(Quotas).use(this.run, 'calendar create', 1);
    const event = this.calendars.put(calendar, id, fields, this.run.options.user, this.run.now());
    this.notify(what === 'insert' || what === 'import' ? 'insert' : 'update', calendar, event, options);
    return asked(`events.${what}`, eventResource(calendar, event), options.fields);
  }

  /** Nobody is told unless the call says so. Source: https://developers.google.com/calendar/api/v3/reference/events/insert (sendUpdates) */
  private notify(
    what: 'insert' | 'update' | 'delete',
    calendar: StoredCalendar,
    { id, fields }: StoredEvent,
    { sendUpdates = 'none' }: WriteOptions,
  ): void {
    const guests = (fields.attendees ?? []).map(({ email }) => email);
    if (sendUpdates === 'none' || guests.length === 0) return;
    this.calendars.notices.push({ at: this.run.now(), calendarId: calendar.id, eventId: id, what, to: guests });
  }

  private event(calendar: StoredCalendar, id: string, method: string): StoredEvent {
    const event = calendar.events.find((one) => one.id === id);
    if (!event) throw apiError(method, 404, 'Not Found');
    return event;
  }

  private match(event: StoredEvent, headers: Headers, method: string): void {
    const wanted = headers['If-Match'];
    if (wanted !== undefined && wanted !== '*' && wanted !== etagOf(event))
      throw apiError(method, 412, 'Precondition Failed');
  }

  private demand(method: string, resource: unknown, ...ids: unknown[]): void {
    const sound = typeof resource === 'object' && resource !== null && ids.every((id) => typeof id === 'string');
    if (!sound) throw signatureError('Calendar.Events', method, [resource, ...ids]);
  }
}
