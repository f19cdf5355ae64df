import { member, signatureError, type Members } from '../offer';
import type { Run } from '../run';
import { isZone } from '../../common/zones';
import { Events } from './events';
import { Calendars } from './calendars';
import type { StoredCalendar } from './model';
import { reach } from './reach';
import { apiError, etagOf, list, merged, write } from './resource';

type Resource = Record<string, unknown>;

function resourceOf(calendar: StoredCalendar): Resource {
  const { id, summary, description, location, timeZone } = calendar;
  return { kind: 'calendar#calendar', etag: etagOf(calendar), id, summary, description, location, timeZone };
}

function checked(
  method: string,
  resource: Resource,
): Pick<StoredCalendar, 'summary' | 'description' | 'location' | 'timeZone'> {
  const { summary, description = '', location = '', timeZone = 'UTC' } = resource as Record<string, string>;
  if (!summary) throw apiError(method, 400, 'Missing title.');
  if (!isZone(timeZone!)) throw apiError(method, 400, 'Invalid time zone.');
  return { summary, description, location, timeZone: timeZone! };
}

/** Source: https://developers.google.com/calendar/api/v3/reference/calendars */
class CalendarsService {
  static readonly type = 'Calendar.Calendars';
  static readonly members: Members = {
    clear: write,
    get: list,
    insert: write,
    patch: write,
    remove: write,
    update: write,
  };
  constructor(private readonly run: Run) {}

  get(calendarId: string): Resource {
    return resourceOf(reach(this.run, calendarId, 'calendars.get'));
  }
  insert(resource: Resource): Resource {
    if (typeof resource !== 'object' || resource === null)
      throw signatureError('Calendar.Calendars', 'insert', [resource]);
    const fields = checked('calendars.insert', resource);
    return resourceOf(this.calendars.add({ ...fields, owner: this.run.options.user, ofScript: true }));
  }
  update(resource: Resource, calendarId: string): Resource {
    return this.change('calendars.update', resource, calendarId);
  }
  patch(resource: Resource, calendarId: string): Resource {
    const calendar = reach(this.run, calendarId, 'calendars.patch');
    return this.change('calendars.patch', merged(resourceOf(calendar), resource) as Resource, calendarId);
  }
  /** Deletes all events of a primary calendar. */
  clear(calendarId: string): void {
    const calendar = reach(this.run, calendarId, 'calendars.clear');
    if (calendar.id !== calendar.owner)
      throw apiError('calendars.clear', 400, 'Invalid operation for the requested calendar.');
    for (const { id, fields, creator } of [...calendar.events])
      this.calendars.put(calendar, id, { ...fields, status: 'cancelled' }, creator, this.run.now());
  }
  remove(calendarId: string): void {
    const calendar = reach(this.run, calendarId, 'calendars.delete');
    if (calendar.id === calendar.owner) throw apiError('calendars.delete', 400, 'Cannot delete the primary calendar.');
    this.calendars.remove(calendar.id);
  }

  private change(method: string, resource: Resource, calendarId: string): Resource {
    const calendar = reach(this.run, calendarId, method);
    return resourceOf(Object.assign(calendar, checked(method, resource), { change: this.calendars.nextChange() }));
  }
  private get calendars(): Calendars {
    return this.run.world.part(Calendars);
  }
}

/** Source: https://developers.google.com/calendar/api/v3/reference/calendarList (not within reach of `calendar.app.created`) */
class CalendarListService {
  static readonly type = 'Calendar.CalendarList';
  static readonly members: Members = {
    get: { ...list, scopes: ['calendar'] },
    list: { ...list, scopes: ['calendar'] },
  };
  constructor(private readonly run: Run) {}

  get(calendarId: string): Resource {
    return entryOf(reach(this.run, calendarId, 'calendarList.get'), this.run.options.user);
  }
  list(): Resource {
    const { user, scriptTimeZone } = this.run.options;
    const calendars = this.run.world.part(Calendars);
    calendars.primary(user, scriptTimeZone);
    const seen = calendars.calendars.filter(({ owner, sharedWith }) => owner === user || sharedWith.includes(user));
    return { kind: 'calendar#calendarList', items: seen.map((calendar) => entryOf(calendar, user)) };
  }
}

function entryOf(calendar: StoredCalendar, user: string): Resource {
  const primary = calendar.id === user;
  return {
    ...resourceOf(calendar),
    kind: 'calendar#calendarListEntry',
    selected: true,
    accessRole: calendar.owner === user ? 'owner' : 'writer',
    ...(primary ? { primary } : {}),
  };
}

/** Each gives an empty resource to be filled in; a plain object serves as well. */
const blanks = ['newCalendar', 'newEvent', 'newEventAttendee', 'newEventDateTime', 'newEventExtendedProperties'];

/** The advanced service, when the manifest switches it on. Source: https://developers.google.com/apps-script/advanced/calendar */
export class Calendar {
  static readonly type = 'Calendar';
  static readonly members: Members = Object.fromEntries(
    ['getVersion', ...blanks].map((name) => [name, member('local', null)]),
  );
  static readonly parts = { CalendarList: CalendarListService, Calendars: CalendarsService, Events };
  static {
    for (const name of blanks) Object.defineProperty(this.prototype, name, { value: () => ({}) });
  }
  constructor(_run: Run) {}
  getVersion(): string {
    return 'v3';
  }
}
