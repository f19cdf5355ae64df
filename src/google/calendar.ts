/**
 * Our own calendar, through the advanced Calendar service and the scope `calendar.app.created`.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events
 *
 * Every write sets `sendUpdates: 'none'` and names no guests, so that nobody is mailed. Writes are patches, so that
 * whatever a person added to an event (guests, a video link, reminders) stays.
 */
import { addDays, addMinutes, type CalendarDate, type ClockTime } from '../shared/dates';
import type { EventContent, EventTimes, ShownEvent } from '../shared/events';
import { tidy } from '../shared/text';

export interface StoredEvent {
  eventId: string;
  /** The id of the activity that this event mirrors; empty for an event that a person added. */
  recordId: string;
  /** What the last write stored (`calendar/mark-rules.ts`); empty for an event that a person added. */
  fingerprint: string;
  canceled: boolean;
  shown: ShownEvent;
  /** The event is the first of a series. */
  repeats: boolean;
  /** The address of the person who created it. */
  addedBy: string;
  etag: string;
}

/** How each event of ours is found and recognized. */
export interface EventMark {
  recordId: string;
  fingerprint: string;
}

/** An event as it was listed. A write fails when a person has changed the event since. */
export type ListedEvent = Pick<StoredEvent, 'eventId' | 'etag'>;

export interface Calendars {
  /** Creates a calendar in the school zone and returns its id. One call. */
  create(name: string): string;
  /** False only when Google knows no such calendar; a missing permission or a temporary failure throws. One call. */
  exists(calendarId: string): boolean;
  /** As people see it, and may change it in Google Calendar. One call. */
  nameOf(calendarId: string): string;
  /** One call. */
  rename(calendarId: string, name: string): void;
  /** Every event that ends on this day (UTC) or later, canceled ones too, on the wall clock of the school zone. One call for each 2,500. */
  list(calendarId: string, from: CalendarDate): StoredEvent[];
  /** One call. `eventId` must be base32hex (a–v, 0–9), 5 to 1,024 characters. */
  insert(calendarId: string, eventId: string, mark: EventMark, content: EventContent): void;
  /** Writes what the event shows, and restores it if it was canceled. One call. */
  update(calendarId: string, event: ListedEvent, mark: EventMark, content: EventContent): void;
  /** Changes only the event's mark. One call. */
  mark(calendarId: string, event: ListedEvent, mark: EventMark): void;
  /** Cancels the event, leaving a mark that tells it apart from an event that a person deleted. One call. */
  remove(calendarId: string, event: ListedEvent, mark: EventMark): void;
}

type Resource = GoogleAppsScript.Calendar.Schema.Event;

const silent = { sendUpdates: 'none' };

export function googleCalendars(zone: () => string): Calendars {
  const events = () => Calendar!.Events!;

  /** In a patch, null removes a field, which is how an event changes between timed and all-day. */
  function time(date: CalendarDate, at: ClockTime | null): Record<string, string | null> {
    return at === null
      ? { date, dateTime: null, timeZone: null }
      : { date: null, dateTime: `${date}T${at}:00`, timeZone: zone() };
  }

  function shape(content: EventContent): Resource {
    const { date, start, end, endDate } = content;
    const allDay = start === null || end === null;
    return {
      summary: content.title,
      location: content.place,
      description: content.description,
      colorId: content.color,
      status: 'confirmed',
      start: time(date, allDay ? null : start),
      end: allDay ? time(addDays(endDate, 1), null) : time(endDate, end),
    } as Resource;
  }

  // If-Match as in https://developers.google.com/apps-script/advanced/calendar (conditional update)
  function patch(calendarId: string, { eventId, etag }: ListedEvent, resource: Resource): void {
    const headers = etag === '' ? {} : { 'If-Match': etag };
    events().patch(resource, calendarId, eventId, silent, headers);
  }

  return {
    create: (name) => Calendar!.Calendars!.insert({ summary: name, timeZone: zone() }).id!,
    exists(calendarId) {
      try {
        Calendar!.Calendars!.get(calendarId);
        return true;
      } catch (error) {
        if (/not found|deleted|404|410/i.test(String(error))) return false;
        throw error;
      }
    },
    nameOf: (calendarId) => Calendar!.Calendars!.get(calendarId).summary ?? '',
    rename: (calendarId, summary) => void Calendar!.Calendars!.patch({ summary }, calendarId),
    list(calendarId, from) {
      const found: StoredEvent[] = [];
      let pageToken: string | undefined;
      do {
        const page = events().list(calendarId, {
          maxResults: 2500,
          showDeleted: true,
          timeMin: `${from}T00:00:00Z`,
          // The calendar's own zone may be different:
          // https://developers.google.com/workspace/calendar/api/v3/reference/events/list (timeZone)
          timeZone: zone(),
          ...(pageToken ? { pageToken } : {}),
        });
        // Skips single dates of a series that a person moved or deleted; the series represents all of them.
        found.push(...(page.items ?? []).filter((event) => !event.recurringEventId).map(stored));
        pageToken = page.nextPageToken ?? undefined;
      } while (pageToken);
      return found;
    },
    insert(calendarId, eventId, mark, content) {
      // Null is valid only in a patch.
      const resource = JSON.parse(JSON.stringify({ id: eventId, ...shape(content), ...marked(mark) }), (_key, value) =>
        value === null ? undefined : (value as unknown),
      ) as Resource;
      events().insert(resource, calendarId, silent);
    },
    update: (calendarId, event, mark, content) => patch(calendarId, event, { ...shape(content), ...marked(mark) }),
    mark: (calendarId, event, mark) => patch(calendarId, event, marked(mark)),
    // The organizer's calendar keeps a canceled event with its details, so that it can be restored:
    // https://developers.google.com/workspace/calendar/api/v3/reference/events (status)
    remove: (calendarId, event, mark) => patch(calendarId, event, { status: 'cancelled', ...marked(mark) }),
  };
}

function marked({ recordId, fingerprint }: EventMark): Resource {
  return { extendedProperties: { private: { partnerbookRecord: recordId, partnerbookFingerprint: fingerprint } } };
}

function stored(event: Resource): StoredEvent {
  const properties = (event.extendedProperties?.private ?? {}) as Record<string, string>;
  return {
    eventId: event.id ?? '',
    recordId: properties['partnerbookRecord'] ?? '',
    fingerprint: properties['partnerbookFingerprint'] ?? '',
    canceled: event.status === 'cancelled',
    // Google Calendar itself shows these words for an event without a name.
    shown: { title: tidy(event.summary ?? '') || '(No title)', place: tidy(event.location ?? ''), ...timesOf(event) },
    repeats: (event.recurrence ?? []).length > 0,
    addedBy: event.creator?.email ?? '',
    etag: event.etag ?? '',
  };
}

/**
 * Google answers in the zone requested, so the wall clock can be read from the text. An event without a length, or with
 * one that the wall clock does not show (in the hour that comes twice), gets an hour, like an activity without an end.
 */
function timesOf({ start, end }: Resource): EventTimes {
  const from = start?.dateTime ?? start?.date ?? '';
  const to = end?.dateTime ?? end?.date ?? '';
  const date = from.slice(0, 10) as CalendarDate;
  if (!start?.dateTime) {
    const last = to === '' ? date : addDays(to as CalendarDate, -1);
    return { date, start: null, end: null, endDate: last < date ? date : last };
  }
  const begins = from.slice(11, 16) as ClockTime;
  const [endDate, ends] = [to.slice(0, 10) as CalendarDate, to.slice(11, 16) as ClockTime];
  if (endDate > date || ends > begins) return { date, start: begins, end: ends, endDate };
  const hourOn = addMinutes(begins, 60);
  return { date, start: begins, end: hourOn, endDate: hourOn < begins ? addDays(date, 1) : date };
}
