/**
 * One calendar of our own, through the advanced Calendar service and the scope `calendar.app.created`.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events
 */
import { addDays, type CalendarDate, type ClockTime } from '../shared/dates';
import type { EventContent, EventTimes } from '../shared/events';

export interface StoredEvent {
  eventId: string;
  /** Of the activity this event mirrors; empty for an event that a person added. */
  recordId: string;
  /** Of what we last wrote: tells whether the activity or the event has changed since. */
  fingerprint: string;
  canceled: boolean;
  title: string;
  place: string;
  times: EventTimes;
  etag: string;
}

export interface Calendars {
  /** Makes a calendar in the school zone. Returns its id. One call. */
  create(name: string): string;
  /** False only when Google knows no such calendar; a missing permission or a bad moment throws. One call. */
  exists(calendarId: string): boolean;
  /** Every event, canceled ones too. One call for each 2,500. */
  list(calendarId: string): StoredEvent[];
  /** One call. `eventId` must lie in base32hex (a–v, 0–9), 5 to 1,024 characters. */
  insert(calendarId: string, eventId: string, recordId: string, fingerprint: string, content: EventContent): void;
  update(calendarId: string, eventId: string, recordId: string, fingerprint: string, content: EventContent): void;
  /** Cancels it, leaving the mark `canceledByUs`, so that it is known from an event that a person deleted. One call. */
  remove(calendarId: string, event: StoredEvent): void;
}

/** Stands as the fingerprint of an event that the app has canceled. */
export const canceledByUs = 'canceled';

type Resource = GoogleAppsScript.Calendar.Schema.Event;

export function googleCalendars(zone: () => string): Calendars {
  const events = () => Calendar!.Events!;

  function resource(recordId: string, fingerprint: string, content: EventContent): Resource {
    const { date, start, end, endDate } = content;
    const allDay = start === null || end === null;
    return {
      summary: content.title,
      location: content.place,
      description: content.description,
      colorId: content.color,
      status: 'confirmed',
      start: allDay ? { date } : { dateTime: `${date}T${start}:00`, timeZone: zone() },
      end: allDay ? { date: addDays(endDate, 1) } : { dateTime: `${endDate}T${end}:00`, timeZone: zone() },
      extendedProperties: { private: { partnerbookRecord: recordId, partnerbookFingerprint: fingerprint } },
    };
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
    list(calendarId) {
      const found: StoredEvent[] = [];
      let pageToken: string | undefined;
      do {
        const page = events().list(calendarId, {
          maxResults: 2500,
          showDeleted: true,
          ...(pageToken ? { pageToken } : {}),
        });
        found.push(...(page.items ?? []).map(stored));
        pageToken = page.nextPageToken ?? undefined;
      } while (pageToken);
      return found;
    },
    insert(calendarId, eventId, recordId, fingerprint, content) {
      events().insert({ id: eventId, ...resource(recordId, fingerprint, content) }, calendarId);
    },
    update(calendarId, eventId, recordId, fingerprint, content) {
      events().update(resource(recordId, fingerprint, content), calendarId, eventId);
    },
    // The organizer's calendar keeps a canceled event with its details, so that it can be restored:
    // https://developers.google.com/workspace/calendar/api/v3/reference/events (status)
    remove(calendarId, { eventId, recordId }) {
      const marked = { private: { partnerbookRecord: recordId, partnerbookFingerprint: canceledByUs } };
      events().patch({ status: 'cancelled', extendedProperties: marked }, calendarId, eventId);
    },
  };
}

function stored(event: Resource): StoredEvent {
  const properties = (event.extendedProperties?.private ?? {}) as Record<string, string>;
  return {
    eventId: event.id ?? '',
    recordId: properties['partnerbookRecord'] ?? '',
    fingerprint: properties['partnerbookFingerprint'] ?? '',
    canceled: event.status === 'cancelled',
    title: event.summary ?? '',
    place: event.location ?? '',
    times: timesOf(event),
    etag: event.etag ?? '',
  };
}

/** Google answers in the calendar's own zone, so the wall clock can be read off the text. */
function timesOf({ start, end }: Resource): EventTimes {
  const from = start?.dateTime ?? start?.date ?? '';
  const to = end?.dateTime ?? end?.date ?? '';
  const allDay = start?.dateTime === undefined;
  return {
    date: from.slice(0, 10) as CalendarDate,
    start: allDay ? null : (from.slice(11, 16) as ClockTime),
    end: allDay ? null : (to.slice(11, 16) as ClockTime),
    endDate: (allDay ? addDays(to.slice(0, 10) as CalendarDate, -1) : to.slice(0, 10)) as CalendarDate,
  };
}
