import { member, ServiceError, type Members } from '../../offer';
import type { Run } from '../../run';
import { fit } from '../../signature';
import { Calendars } from '../calendars';
import type { StoredCalendar } from '../model';
import { calendarColors, CalendarOfApp, ofAnyCalendar } from './calendar';
import { eventColors, guestStatuses, visibilities } from './event-base';
import { EventRecurrence, ruleEnums } from './recurrence';

const scopes = ['calendar', 'feeds'];
const open = member('call', 'cal.open', { scopes: [...scopes, 'calendar.readonly'], limited: false });

interface NewCalendar {
  color?: string;
  hidden?: boolean;
  location?: string;
  selected?: boolean;
  summary?: string;
  timeZone?: string;
}

/**
 * All calendars of the person, and so the broad scope `calendar`. What it is asked of no calendar in particular is
 * done to the person's own. Source: https://developers.google.com/apps-script/reference/calendar/calendar-app
 */
export class CalendarApp {
  static readonly type = 'CalendarApp';
  static readonly enums = {
    Color: Object.keys(calendarColors),
    EventColor: eventColors,
    EventTransparency: ['OPAQUE', 'TRANSPARENT'],
    EventType: ['DEFAULT', 'BIRTHDAY', 'FOCUS_TIME', 'FROM_GMAIL', 'OUT_OF_OFFICE', 'WORKING_LOCATION'],
    GuestStatus: guestStatuses,
    Visibility: visibilities,
    ...ruleEnums,
  };
  static readonly members: Members = {
    ...ofAnyCalendar,
    createCalendar: member('call', 'cal.create', { scopes, limited: false }),
    getAllCalendars: open,
    getAllOwnedCalendars: open,
    getCalendarById: open,
    getCalendarsByName: open,
    getDefaultCalendar: open,
    getOwnedCalendarById: open,
    getOwnedCalendarsByName: open,
    newRecurrence: member('local', null),
  };

  constructor(private readonly run: Run) {}

  getDefaultCalendar(): CalendarOfApp {
    return this.of(this.primary);
  }
  /** Null when there is none, or none that the person may see. */
  getCalendarById(...args: unknown[]): CalendarOfApp | null {
    fit('CalendarApp', 'getCalendarById', args, 'String');
    const found = this.seen.find(({ id }) => id === args[0]);
    return found ? this.of(found) : null;
  }
  getOwnedCalendarById(...args: unknown[]): CalendarOfApp | null {
    const found = this.getCalendarById(...args);
    return found?.isOwnedByMe() ? found : null;
  }
  getAllCalendars(): CalendarOfApp[] {
    return this.seen.map((calendar) => this.of(calendar));
  }
  getAllOwnedCalendars(): CalendarOfApp[] {
    return this.getAllCalendars().filter((calendar) => calendar.isOwnedByMe());
  }
  getCalendarsByName(...args: unknown[]): CalendarOfApp[] {
    fit('CalendarApp', 'getCalendarsByName', args, 'String');
    return this.getAllCalendars().filter((calendar) => calendar.getName() === args[0]);
  }
  getOwnedCalendarsByName(...args: unknown[]): CalendarOfApp[] {
    return this.getCalendarsByName(...args).filter((calendar) => calendar.isOwnedByMe());
  }
  createCalendar(...args: unknown[]): CalendarOfApp {
    fit('CalendarApp', 'createCalendar', args, 'String', 'String, Object');
    const [name, options = {}] = args as [string, NewCalendar?];
    const { color, hidden, location = '', selected, summary = '', timeZone, ...rest } = options;
    const unknown = Object.keys(rest)[0];
    if (unknown) throw new ServiceError(`CalendarApp.createCalendar option ${unknown}`, 'NotImplementedLocally');
    const calendar = this.calendars.add({
      owner: this.run.options.user,
      summary: name,
      description: summary,
      location,
      timeZone: timeZone ?? this.primary.timeZone,
      ofScript: true,
      ...(color === undefined ? {} : { color: calendarColors[color] ?? color }),
      ...(hidden === undefined ? {} : { hidden }),
      ...(selected === undefined ? {} : { selected }),
    });
    return this.of(calendar);
  }
  newRecurrence(): EventRecurrence {
    return new EventRecurrence(this.run);
  }

  private get calendars(): Calendars {
    return this.run.world.part(Calendars);
  }
  private get primary(): StoredCalendar {
    const { user, scriptTimeZone } = this.run.options;
    return this.calendars.primary(user, scriptTimeZone);
  }
  private get seen(): StoredCalendar[] {
    const { user } = this.run.options;
    void this.primary;
    return this.calendars.calendars.filter(({ owner, sharedWith }) => owner === user || sharedWith.includes(user));
  }
  private of(calendar: StoredCalendar): CalendarOfApp {
    return new CalendarOfApp(this.run, calendar);
  }

  static {
    const methods = CalendarApp.prototype as unknown as Record<
      string,
      (this: CalendarApp, ...args: unknown[]) => unknown
    >;
    for (const name of Object.keys(ofAnyCalendar)) {
      methods[name] = function (...args) {
        return (this.getDefaultCalendar() as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!(
          ...args,
        );
      };
    }
  }
}
