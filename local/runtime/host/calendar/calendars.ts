import { createHash } from 'node:crypto';
import type { World, WorldPart } from '../world';
import { exportIcs } from './ics';
import type { EventFields, EventTime, GuestNotice, StoredCalendar, StoredEvent } from './model';
import { eventResource, type EventResource } from './resource';

/** All calendars, and what a person can do in Google Calendar with their own hands. */
export class Calendars implements WorldPart {
  static readonly partName = 'Calendars';
  calendars: StoredCalendar[] = [];
  notices: GuestNotice[] = [];
  private changes = 0;
  /** Sync tokens older than this change are no longer valid. */
  private oldestToken = 0;

  constructor(private readonly world: World) {}

  all(): readonly StoredCalendar[] {
    return this.calendars;
  }
  /** A calendar's events as the API returns them, canceled ones included. */
  events(calendarId: string): EventResource[] {
    const calendar = this.mustFind(calendarId);
    return calendar.events.map((event) => eventResource(calendar, event));
  }
  /** A calendar as an `.ics` feed that any calendar program can read. */
  exportIcs(calendarId: string): string {
    return exportIcs(this.mustFind(calendarId));
  }

  find(id: string): StoredCalendar | undefined {
    return this.calendars.find((calendar) => calendar.id === id);
  }

  /** A person's own calendar, whose id is their email. */
  primary(email: string, timeZone: string): StoredCalendar {
    return this.find(email) ?? this.add({ id: email, owner: email, summary: email, timeZone, ofScript: false });
  }

  add(
    given: Pick<StoredCalendar, 'owner' | 'summary' | 'timeZone' | 'ofScript'> & Partial<StoredCalendar>,
  ): StoredCalendar {
    const id = `${createHash('sha256').update(`calendar ${this.calendars.length} ${given.summary}`).digest('hex')}@group.calendar.google.com`;
    const calendar: StoredCalendar = {
      id,
      description: '',
      location: '',
      sharedWith: [],
      events: [],
      change: this.nextChange(),
      ...given,
    };
    this.calendars.push(calendar);
    return calendar;
  }

  remove(id: string): void {
    this.calendars = this.calendars.filter((calendar) => calendar.id !== id);
  }

  put(calendar: StoredCalendar, id: string, fields: EventFields, by: string, at: number): StoredEvent {
    const known = calendar.events.find((event) => event.id === id);
    const change = this.nextChange();
    if (known) return Object.assign(known, { fields, updated: at, change });
    const event = { id, fields, creator: by, created: at, updated: at, change };
    calendar.events.push(event);
    return event;
  }

  nextChange(): number {
    return ++this.changes;
  }
  lastChange(): number {
    return this.changes;
  }

  newEventId(): string {
    const digest = createHash('sha256').update(`event ${this.changes}`).digest();
    return Array.from(digest.subarray(0, 26), (byte) => '0123456789abcdefghijklmnopqrstuv'[byte % 32]).join('');
  }

  /** As Google may do at any time: each client then has to list everything again. */
  forgetSyncTokens(): void {
    this.oldestToken = this.nextChange();
  }
  tokenHolds(change: number): boolean {
    return change >= this.oldestToken;
  }

  // A person's hands in Google Calendar.

  /** `start` and `end` as `2026-09-14` or `2026-09-14T09:00` on the calendar's wall clock. */
  addByHand(
    calendarId: string,
    user: string,
    event: { summary: string; start: string; end: string; location?: string },
  ): StoredEvent {
    const calendar = this.mustFind(calendarId);
    const { summary, start, end, location } = event;
    const fields: EventFields = {
      summary,
      ...timesOf(start, end, calendar.timeZone),
      ...(location ? { location } : {}),
    };
    return this.put(calendar, this.newEventId(), fields, user, this.world.clock.now());
  }
  moveByHand(calendarId: string, eventId: string, start: string, end: string): void {
    const calendar = this.mustFind(calendarId);
    this.changeByHand(calendarId, eventId, timesOf(start, end, calendar.timeZone));
  }
  renameByHand(calendarId: string, eventId: string, summary: string): void {
    this.changeByHand(calendarId, eventId, { summary });
  }
  deleteByHand(calendarId: string, eventId: string): void {
    this.changeByHand(calendarId, eventId, { status: 'cancelled' });
  }
  /** Deleted, and then emptied from the calendar's trash: no list tells of it any more, and its id stays taken. */
  purgeByHand(calendarId: string, eventId: string): void {
    const calendar = this.mustFind(calendarId);
    calendar.events = calendar.events.filter(({ id }) => id !== eventId);
    (calendar.purged ??= []).push(eventId);
  }
  changeByHand(calendarId: string, eventId: string, changes: EventFields): void {
    const calendar = this.mustFind(calendarId);
    const event = calendar.events.find(({ id }) => id === eventId);
    if (!event) throw new Error(`There is no event ${eventId} in ${calendar.summary}.`);
    this.put(calendar, eventId, { ...event.fields, ...changes }, event.creator, this.world.clock.now());
  }
  private mustFind(id: string): StoredCalendar {
    const calendar = this.find(id);
    if (!calendar) throw new Error(`There is no calendar ${id}.`);
    return calendar;
  }

  save(): unknown {
    const { calendars, notices, changes, oldestToken } = this;
    return { calendars, notices, changes, oldestToken };
  }
  load(saved: unknown): void {
    Object.assign(this, structuredClone(saved));
  }
}

function timesOf(start: string, end: string, timeZone: string): { start: EventTime; end: EventTime } {
  const time = (text: string): EventTime =>
    text.includes('T') ? { dateTime: text.length === 16 ? `${text}:00` : text, timeZone } : { date: text };
  return { start: time(start), end: time(end) };
}
