import { member, ServiceError, type Members } from '../../offer';
import { Quotas } from '../../quotas';
import type { Run } from '../../run';
import { fit } from '../../signature';
import { isZone } from '../../../common/zones';
import { Calendars } from '../calendars';
import type { EventFields, StoredCalendar, StoredEvent } from '../model';
import { occurrences } from '../repeat';
import { instantOfTime } from '../times';
import { CalendarEvent, CalendarEventSeries, timed, wholeDay } from './event';
import { read } from './event-base';
import { EventRecurrence } from './recurrence';

const scopes = ['calendar', 'feeds'];
const create = member('call', 'cal.create', { scopes, limited: false });
const events = member('call', 'cal.getEvents', { scopes: [...scopes, 'calendar.readonly'], limited: false });
const set = member('call', 'cal.setter', { scopes, limited: false });

const creating = 'createAllDayEvent createAllDayEventSeries createEvent createEventSeries'.split(' ');
const finding = 'getEventById getEventSeriesById getEvents getEventsForDay'.split(' ');
const asking =
  'getColor getDescription getId getName getTimeZone isHidden isMyPrimaryCalendar isOwnedByMe isSelected'.split(' ');
const setting = 'setColor setDescription setHidden setName setSelected setTimeZone'.split(' ');
const table = (names: string[], one: Members[string]): Members => Object.fromEntries(names.map((name) => [name, one]));

/** What `CalendarApp` does with the default calendar. */
export const ofAnyCalendar: Members = {
  ...table(creating, create),
  ...table(finding, events),
  ...table(asking, read),
  ...table(setting, set),
};

/** Source: https://developers.google.com/apps-script/reference/calendar/color */
export const calendarColors: Record<string, string> = {
  BLUE: '#2952A3',
  BROWN: '#8D6F47',
  CHARCOAL: '#4E5D6C',
  CHESTNUT: '#865A5A',
  GRAY: '#5A6986',
  GREEN: '#0D7813',
  INDIGO: '#5229A3',
  LIME: '#528800',
  MUSTARD: '#88880E',
  OLIVE: '#AB8B00',
  ORANGE: '#BE6D00',
  PINK: '#B1365F',
  PLUM: '#705770',
  PURPLE: '#7A367A',
  RED: '#A32929',
  RED_ORANGE: '#B1440E',
  SEA_BLUE: '#29527A',
  SLATE: '#4A716C',
  TEAL: '#28754E',
  TURQOISE: '#1B887A',
  YELLOW: '#865A5A',
};

interface EventOptions {
  description?: string;
  location?: string;
  /** Addresses, comma-separated. */
  guests?: string;
  sendInvites?: boolean;
}

/** https://developers.google.com/apps-script/reference/calendar/calendar */
export class CalendarOfApp {
  static readonly type = 'CalendarApp.Calendar';
  static readonly members: Members = { ...ofAnyCalendar, deleteCalendar: set };

  constructor(
    private readonly run: Run,
    readonly data: StoredCalendar,
  ) {}

  getId(): string {
    return this.data.id;
  }
  getName(): string {
    return this.data.summary;
  }
  getDescription(): string {
    return this.data.description;
  }
  getTimeZone(): string {
    return this.data.timeZone;
  }
  getColor(): string {
    return this.data.color ?? '#2952A3';
  }
  isHidden(): boolean {
    return this.data.hidden ?? false;
  }
  isSelected(): boolean {
    return this.data.selected ?? true;
  }
  isOwnedByMe(): boolean {
    return this.data.owner === this.run.options.user;
  }
  isMyPrimaryCalendar(): boolean {
    return this.data.id === this.run.options.user;
  }
  setName(...args: unknown[]): this {
    fit('Calendar', 'setName', args, 'String');
    return this.change({ summary: args[0] as string });
  }
  setDescription(...args: unknown[]): this {
    fit('Calendar', 'setDescription', args, 'String');
    return this.change({ description: args[0] as string });
  }
  setTimeZone(...args: unknown[]): this {
    fit('Calendar', 'setTimeZone', args, 'String');
    if (!isZone(args[0] as string)) throw new ServiceError(`Invalid argument: ${String(args[0])}`);
    return this.change({ timeZone: args[0] as string });
  }
  setColor(...args: unknown[]): this {
    fit('Calendar', 'setColor', args, 'String');
    const color = calendarColors[args[0] as string] ?? (args[0] as string);
    if (!/^#[0-9a-f]{6}$/i.test(color)) throw new ServiceError(`Invalid argument: ${String(args[0])}`);
    return this.change({ color });
  }
  setHidden(...args: unknown[]): this {
    fit('Calendar', 'setHidden', args, 'Boolean');
    return this.change({ hidden: args[0] as boolean });
  }
  setSelected(...args: unknown[]): this {
    fit('Calendar', 'setSelected', args, 'Boolean');
    return this.change({ selected: args[0] as boolean });
  }
  deleteCalendar(): void {
    if (this.isMyPrimaryCalendar() || !this.isOwnedByMe()) throw new ServiceError('Action not allowed');
    this.calendars.remove(this.data.id);
  }

  createEvent(...args: unknown[]): CalendarEvent {
    fit('Calendar', 'createEvent', args, 'String, Date, Date', 'String, Date, Date, Object');
    const [title, start, end, options] = args as [string, Date, Date, EventOptions?];
    return this.one(this.create(title, timed(start, end, this.data), options));
  }
  createAllDayEvent(...args: unknown[]): CalendarEvent {
    const shapes = ['String, Date', 'String, Date, Date', 'String, Date, Date, Object', 'String, Date, Object'];
    fit('Calendar', 'createAllDayEvent', args, ...shapes);
    const [title, start] = args as [string, Date];
    const end = args[2] instanceof Date ? args[2] : undefined;
    const options = args.find((arg, index) => index > 1 && !(arg instanceof Date)) as EventOptions | undefined;
    return this.one(this.create(title, wholeDay(this.run, start, end), options));
  }
  createEventSeries(...args: unknown[]): CalendarEventSeries {
    const [title, start, end, recurrence, options] = args as [string, Date, Date, EventRecurrence, EventOptions?];
    const shape = 'String, Date, Date, Any';
    fit('Calendar', 'createEventSeries', args, shape, `${shape}, Object`);
    return this.series(title, timed(start, end, this.data), recurrence, options);
  }
  createAllDayEventSeries(...args: unknown[]): CalendarEventSeries {
    const [title, start, recurrence, options] = args as [string, Date, EventRecurrence, EventOptions?];
    fit('Calendar', 'createAllDayEventSeries', args, 'String, Date, Any', 'String, Date, Any, Object');
    return this.series(title, wholeDay(this.run, start), recurrence, options);
  }

  /** All that overlap the time, in order; `options`: `start`, `max`, `author`, `search`. */
  getEvents(...args: unknown[]): CalendarEvent[] {
    fit('Calendar', 'getEvents', args, 'Date, Date', 'Date, Date, Object');
    const [from, to, options = {}] = args as [
      Date,
      Date,
      { start?: number; max?: number; author?: string; search?: string }?,
    ];
    const { start = 0, max = Infinity, author, search, ...rest } = options;
    const unknown = Object.keys(rest)[0];
    if (unknown) throw new ServiceError(`Calendar.getEvents option ${unknown}`, 'NotImplementedLocally');
    const text = search?.toLowerCase();
    const found = this.live
      .filter(({ creator }) => author === undefined || creator === author)
      .filter(
        ({ fields }) =>
          !text ||
          [fields.summary, fields.description, fields.location].some((part) => part?.toLowerCase().includes(text)),
      )
      .flatMap((event) => occurrences(this.data, event, from.getTime(), to.getTime()))
      .sort((a, b) => a.from - b.from);
    const page = found.slice(start, start + max);
    this.run.touched({ items: page.length });
    return page.map((occurrence) => new CalendarEvent(this.run, this.data, occurrence));
  }
  getEventsForDay(...args: unknown[]): CalendarEvent[] {
    fit('Calendar', 'getEventsForDay', args, 'Date', 'Date, Object');
    const { start, end } = wholeDay(this.run, args[0] as Date);
    const [from, to] = [start, end].map((day) => instantOfTime(day, this.run.options.scriptTimeZone));
    return this.getEvents(new Date(from!), new Date(to!), ...args.slice(1));
  }
  /** Null when there is none. Ids are taken with and without `@google.com`. */
  getEventById(...args: unknown[]): CalendarEvent | null {
    fit('Calendar', 'getEventById', args, 'String');
    const event = this.find(args[0] as string);
    return event ? this.one(event) : null;
  }
  getEventSeriesById(...args: unknown[]): CalendarEventSeries | null {
    fit('Calendar', 'getEventSeriesById', args, 'String');
    const event = this.find(args[0] as string);
    return event ? new CalendarEventSeries(this.run, this.data, event) : null;
  }

  private get calendars(): Calendars {
    return this.run.world.part(Calendars);
  }
  private get live(): StoredEvent[] {
    return this.data.events.filter(({ fields }) => fields.status !== 'cancelled');
  }
  private find(id: string): StoredEvent | undefined {
    const bare = id.replace(/@google\.com$/, '');
    return this.live.find((event) => event.id === bare || event.fields.iCalUID === id);
  }
  /** The event itself, or the first of its series. */
  private one(event: StoredEvent): CalendarEvent {
    const { start, end } = event.fields;
    return new CalendarEvent(this.run, this.data, { event, start: start!, end: end!, from: 0, to: 0 });
  }
  private series(title: string, times: EventFields, recurrence: unknown, options?: EventOptions): CalendarEventSeries {
    if (!(recurrence instanceof EventRecurrence)) throw new ServiceError('Invalid argument: recurrence');
    const event = this.create(title, { ...times, recurrence: [...recurrence.lines] }, options);
    return new CalendarEventSeries(this.run, this.data, event);
  }

  /** Guests are told by mail only where `sendInvites` says so. */
  private create(summary: string, fields: EventFields, options: EventOptions = {}): StoredEvent {
    // Google passes over options that it does not know.
    const { description, location, guests = '', sendInvites } = options;
    const emails = guests
      .split(',')
      .map((email) => email.trim())
      .filter((email) => email !== '');
    const wrong = emails.find((email) => !/^[^\s@]+@[^\s@]+$/.test(email));
    if (wrong !== undefined) throw new ServiceError(`Invalid email: ${wrong}`);
    this.run.world.part(Quotas).use(this.run, 'calendar create', 1);
    const { calendars, data } = this;
    const { user } = this.run.options;
    const whole: EventFields = {
      summary,
      ...fields,
      ...(description === undefined ? {} : { description }),
      ...(location === undefined ? {} : { location }),
      ...(emails.length ? { attendees: emails.map((email) => ({ email, responseStatus: 'needsAction' })) } : {}),
    };
    const event = calendars.put(data, calendars.newEventId(), whole, user, this.run.now());
    if (sendInvites && emails.length) {
      calendars.notices.push({
        at: this.run.now(),
        calendarId: data.id,
        eventId: event.id,
        what: 'insert',
        to: emails,
      });
    }
    return event;
  }

  private change(change: Partial<StoredCalendar>): this {
    Object.assign(this.data, change, { change: this.calendars.nextChange() });
    return this;
  }
}
