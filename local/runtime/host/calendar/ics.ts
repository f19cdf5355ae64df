import ICAL from 'ical.js';
import type { EventTime, StoredCalendar } from './model';
import { occurrenceId, occurrences } from './repeat';
import { instantOfTime } from './times';

/**
 * A calendar as an `.ics` feed. Moments are written as UTC instants, so that no reader needs to know a time zone;
 * whole days are dates without a zone. Canceled events stay in the feed as canceled.
 */
export function exportIcs(calendar: StoredCalendar): string {
  const feed = new ICAL.Component('vcalendar');
  feed.addPropertyWithValue('version', '2.0');
  feed.addPropertyWithValue('prodid', '-//Partnerbook//Local calendar//EN');
  feed.addPropertyWithValue('calscale', 'GREGORIAN');
  feed.addPropertyWithValue('x-wr-calname', calendar.summary);
  feed.addPropertyWithValue('x-wr-timezone', calendar.timeZone);
  // A series is written as its single events, so that no reader needs to know the zone it follows.
  for (const one of calendar.events.flatMap((event) => occurrences(calendar, event))) {
    const { fields, updated, created } = one.event;
    const event = new ICAL.Component('vevent');
    // Each one of a series by a name of its own: programs keep one event of those that share a name.
    const uid = one.original ? undefined : fields.iCalUID;
    event.addPropertyWithValue('uid', uid ?? `${occurrenceId(one)}@google.com`);
    event.addPropertyWithValue('dtstamp', utc(updated));
    event.addPropertyWithValue('created', utc(created));
    event.addPropertyWithValue('last-modified', utc(updated));
    event.addPropertyWithValue('dtstart', timeOf(one.start, calendar));
    event.addPropertyWithValue('dtend', timeOf(one.end, calendar));
    event.addPropertyWithValue('summary', fields.summary ?? '');
    if (fields.description) event.addPropertyWithValue('description', fields.description);
    if (fields.location) event.addPropertyWithValue('location', fields.location);
    event.addPropertyWithValue('sequence', fields.sequence ?? 0);
    event.addPropertyWithValue('status', (fields.status ?? 'confirmed').toUpperCase());
    for (const { email } of fields.attendees ?? []) event.addPropertyWithValue('attendee', `mailto:${email}`);
    feed.addSubcomponent(event);
  }
  return `${feed.toString()}\r\n`;
}

function utc(instant: number): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(Math.floor(instant / 1000) * 1000), true);
}

function timeOf(time: EventTime, { timeZone }: StoredCalendar): ICAL.Time {
  return time.date ? ICAL.Time.fromDateString(time.date) : utc(instantOfTime(time, timeZone));
}
