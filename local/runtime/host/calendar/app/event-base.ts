import { EnumValue, member, ServiceError, type Members } from '../../offer';
import type { Run } from '../../run';
import { fit } from '../../signature';
import { Calendars } from '../calendars';
import type { EventFields, StoredCalendar, StoredEvent } from '../model';

const scopes = ['calendar', 'feeds'];
export const read: Members[string] = member('local', null, {
  scopes: [...scopes, 'calendar.readonly'],
  limited: false,
});
export const set = member('call', 'cal.setter', { scopes, limited: false });

/** Source: https://developers.google.com/apps-script/reference/calendar/event-color, in the order of their numbers from 1 on */
export const eventColors = [
  'PALE_BLUE',
  'PALE_GREEN',
  'MAUVE',
  'PALE_RED',
  'YELLOW',
  'ORANGE',
  'CYAN',
  'GRAY',
  'BLUE',
  'GREEN',
  'RED',
];
export const guestStatuses = ['INVITED', 'MAYBE', 'NO', 'OWNER', 'YES'];
const statusOf: Record<string, string> = {
  needsAction: 'INVITED',
  tentative: 'MAYBE',
  declined: 'NO',
  accepted: 'YES',
};
export const visibilities = ['CONFIDENTIAL', 'DEFAULT', 'PRIVATE', 'PUBLIC'];

/** Getter, setter, the field of the event, and what is there when nothing is. */
const properties: [getter: string, setter: string, shape: string, field: keyof EventFields, none: unknown][] = [
  ['getTitle', 'setTitle', 'String', 'summary', ''],
  ['getDescription', 'setDescription', 'String', 'description', ''],
  ['getLocation', 'setLocation', 'String', 'location', ''],
  ['guestsCanInviteOthers', 'setGuestsCanInviteOthers', 'Boolean', 'guestsCanInviteOthers', true],
  ['guestsCanModify', 'setGuestsCanModify', 'Boolean', 'guestsCanModify', false],
  ['guestsCanSeeGuests', 'setGuestsCanSeeGuests', 'Boolean', 'guestsCanSeeOtherGuests', true],
  ['anyoneCanAddSelf', 'setAnyoneCanAddSelf', 'Boolean', 'anyoneCanAddSelf', false],
];
const getters =
  'getAllTagKeys getColor getCreators getDateCreated getDescription getEmailReminders getEventType getGuestByEmail getGuestList getId ' +
  'getLastUpdated getLocation getMyStatus getOriginalCalendarId getPopupReminders getTag getVisibility isOwnedByMe';
const setters =
  'addEmailReminder addGuest addPopupReminder deleteTag removeAllReminders removeGuest resetRemindersToDefault setColor ' +
  'setMyStatus setTag setVisibility';
export const shared: Members = {
  ...Object.fromEntries([...getters.split(' '), ...properties.map(([getter]) => getter)].map((name) => [name, read])),
  ...Object.fromEntries([...setters.split(' '), ...properties.map(([, setter]) => setter)].map((name) => [name, set])),
};

type Reminder = { method: string; minutes: number };

/** What events and series have in common. */
export class EventBase {
  constructor(
    protected readonly run: Run,
    protected readonly calendar: StoredCalendar,
    protected readonly event: StoredEvent,
  ) {}

  /** Unlike the advanced service's, this id ends in `@google.com`. */
  getId(): string {
    return this.event.fields.iCalUID ?? `${this.event.id}@google.com`;
  }
  getCreators(): string[] {
    return [this.event.creator];
  }
  getDateCreated(): Date {
    return new Date(this.event.created);
  }
  getLastUpdated(): Date {
    return new Date(this.event.updated);
  }
  getOriginalCalendarId(): string {
    return this.calendar.id;
  }
  isOwnedByMe(): boolean {
    return this.calendar.owner === this.run.options.user;
  }
  getEventType(): EnumValue {
    return new EnumValue('EventType', 'DEFAULT');
  }
  getVisibility(): EnumValue {
    return new EnumValue('Visibility', (this.event.fields.visibility ?? 'default').toUpperCase());
  }
  setVisibility(...args: unknown[]): this {
    fit(this.name, 'setVisibility', args, 'Enum');
    return this.change({ visibility: String(args[0]).toLowerCase() });
  }
  /** A number as text, from `1` to `11`; empty where the calendar's own color is used. */
  getColor(): string {
    return this.event.fields.colorId ?? '';
  }
  setColor(...args: unknown[]): this {
    fit(this.name, 'setColor', args, 'String');
    const named = eventColors.indexOf(args[0] as string) + 1;
    const color = named || Number(args[0]);
    if (!(color >= 1 && color <= 11)) throw new ServiceError(`Invalid argument: ${String(args[0])}`);
    return this.change({ colorId: String(color) });
  }

  addGuest(...args: unknown[]): this {
    fit(this.name, 'addGuest', args, 'String');
    const email = (args[0] as string).trim();
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new ServiceError(`Invalid email: ${email}`);
    const { attendees = [] } = this.event.fields;
    if (attendees.some((guest) => guest.email === email)) return this;
    return this.change({ attendees: [...attendees, { email, responseStatus: 'needsAction' }] });
  }
  removeGuest(...args: unknown[]): this {
    fit(this.name, 'removeGuest', args, 'String');
    const { attendees = [] } = this.event.fields;
    return this.change({ attendees: attendees.filter(({ email }) => email !== args[0]) });
  }
  getGuestList(...args: unknown[]): EventGuest[] {
    fit(this.name, 'getGuestList', args, '', 'Boolean');
    const guests = (this.event.fields.attendees ?? []).map((guest) => new EventGuest(guest));
    return args[0] ? [...guests, new EventGuest({ email: this.calendar.owner, responseStatus: 'owner' })] : guests;
  }
  getGuestByEmail(...args: unknown[]): EventGuest | null {
    fit(this.name, 'getGuestByEmail', args, 'String');
    return this.getGuestList().find((guest) => guest.getEmail() === args[0]) ?? null;
  }
  getMyStatus(): EnumValue | null {
    const { user } = this.run.options;
    const me = this.event.fields.attendees?.find(({ email }) => email === user);
    const status = me ? (statusOf[me.responseStatus ?? 'needsAction'] ?? 'INVITED') : undefined;
    return status
      ? new EnumValue('GuestStatus', status)
      : this.isOwnedByMe()
        ? new EnumValue('GuestStatus', 'OWNER')
        : null;
  }
  setMyStatus(...args: unknown[]): this {
    fit(this.name, 'setMyStatus', args, 'Enum');
    const status = Object.keys(statusOf).find((key) => statusOf[key] === args[0]);
    const { attendees = [] } = this.event.fields;
    if (!status) throw new ServiceError(`Invalid argument: ${String(args[0])}`);
    return this.change({
      attendees: attendees.map((one) =>
        one.email === this.run.options.user ? { ...one, responseStatus: status } : one,
      ),
    });
  }

  // Tags are shared extended properties of the event.
  getAllTagKeys(): string[] {
    return Object.keys(this.event.fields.extendedProperties?.shared ?? {});
  }
  getTag(...args: unknown[]): string | null {
    fit(this.name, 'getTag', args, 'String');
    return this.event.fields.extendedProperties?.shared?.[args[0] as string] ?? null;
  }
  setTag(...args: unknown[]): this {
    fit(this.name, 'setTag', args, 'String, String');
    return this.tag(args[0] as string, args[1] as string);
  }
  deleteTag(...args: unknown[]): this {
    fit(this.name, 'deleteTag', args, 'String');
    return this.tag(args[0] as string, undefined);
  }

  getEmailReminders(): number[] {
    return this.reminders('email');
  }
  getPopupReminders(): number[] {
    return this.reminders('popup');
  }
  addEmailReminder(...args: unknown[]): this {
    return this.remind('addEmailReminder', 'email', args);
  }
  addPopupReminder(...args: unknown[]): this {
    return this.remind('addPopupReminder', 'popup', args);
  }
  removeAllReminders(): this {
    return this.change({ reminders: { useDefault: false, overrides: [] } });
  }
  resetRemindersToDefault(): this {
    return this.change({ reminders: { useDefault: true } });
  }

  protected get name(): string {
    return (this.constructor as unknown as { type: string }).type;
  }
  protected change(fields: EventFields): this {
    const calendars = this.run.world.part(Calendars);
    const { id, creator } = this.event;
    calendars.put(this.calendar, id, { ...this.event.fields, ...fields }, creator, this.run.now());
    return this;
  }
  private tag(key: string, value: string | undefined): this {
    const { extendedProperties: { shared: tags = {}, ...rest } = {} } = this.event.fields;
    const { [key]: _gone, ...others } = tags;
    const next = value === undefined ? others : { ...others, [key]: value };
    return this.change({ extendedProperties: { ...rest, shared: next } });
  }
  private get overrides(): Reminder[] {
    return (this.event.fields.reminders as { overrides?: Reminder[] } | undefined)?.overrides ?? [];
  }
  private reminders(method: string): number[] {
    return this.overrides.filter((one) => one.method === method).map(({ minutes }) => minutes);
  }
  /** "The minimum is 5 minutes" and at most four weeks. */
  private remind(method: string, kind: string, args: unknown[]): this {
    fit(this.name, method, args, 'Integer');
    const minutes = args[0] as number;
    if (minutes < 5 || minutes > 40_320) throw new ServiceError(`Invalid argument: minutesBefore`);
    return this.change({ reminders: { useDefault: false, overrides: [...this.overrides, { method: kind, minutes }] } });
  }

  static {
    const methods = EventBase.prototype as unknown as Record<string, (this: EventBase, ...args: unknown[]) => unknown>;
    for (const [getter, setter, shape, field, none] of properties) {
      methods[getter] = function () {
        return this.event.fields[field] ?? none;
      };
      methods[setter] = function (...args) {
        fit(this.name, setter, args, shape);
        return this.change({ [field]: args[0] });
      };
    }
  }
}

/** https://developers.google.com/apps-script/reference/calendar/event-guest */
export class EventGuest {
  static readonly type = 'EventGuest';
  static readonly members: Members = {
    getAdditionalGuests: read,
    getEmail: read,
    getGuestStatus: read,
    getName: read,
    getStatus: read,
  };

  constructor(private readonly guest: { email: string; displayName?: string; responseStatus?: string }) {}

  getEmail(): string {
    return this.guest.email;
  }
  getName(): string {
    return this.guest.displayName ?? this.guest.email;
  }
  getAdditionalGuests(): number {
    return 0;
  }
  /** Deprecated: the status as a text. */
  getStatus(): string {
    return this.getGuestStatus().member;
  }
  getGuestStatus(): EnumValue {
    const { responseStatus = 'needsAction' } = this.guest;
    return new EnumValue('GuestStatus', responseStatus === 'owner' ? 'OWNER' : (statusOf[responseStatus] ?? 'INVITED'));
  }
}
