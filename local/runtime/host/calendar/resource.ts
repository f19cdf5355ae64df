import { member, ServiceError, type Member } from '../offer';
import { partial } from '../partial';
import { isZone } from '../../common/zones';
import { writableFields, type EventFields, type EventTime, type StoredCalendar, type StoredEvent } from './model';
import { occurrenceId, type Occurrence } from './repeat';
import { instantOfTime, rfc3339 } from './times';

const anyOf = { scopes: ['calendar', 'calendar.app.created'], limited: false } as const;
export const list = member('call', 'adv.cal.list', anyOf);
export const write: Member = member('call', 'adv.cal.write', anyOf);

/** What an advanced service throws. Source: https://developers.google.com/calendar/api/guides/errors */
export function apiError(method: string, code: number, message: string): ServiceError {
  return new ServiceError(
    `API call to calendar.${method} failed with error: ${message}`,
    'GoogleJsonResponseException',
    { code, message },
  );
}

/** The parts of an answer that a call asked for with `fields`. */
export function asked<T extends object>(method: string, answer: T, fields: string | undefined): T {
  if (fields === undefined) return answer;
  try {
    return partial(answer, fields) as T;
  } catch (error) {
    throw apiError(method, 400, (error as Error).message);
  }
}

export function etagOf({ change }: { change: number }): string {
  return `"${3_000_000_000 + change}"`;
}

/** An event as the API returns it. */
export interface EventResource extends EventFields {
  id: string;
  etag: string;
  created: string;
  updated: string;
  status: 'confirmed' | 'tentative' | 'cancelled';
  [other: string]: unknown;
}

/** Moments carry the offset of `zone` (the calendar's, unless the call asks for another). */
export function eventResource(calendar: StoredCalendar, event: StoredEvent, zone = calendar.timeZone): EventResource {
  const { id, fields, creator, created, updated } = event;
  const { extendedProperties: properties } = fields;
  return {
    kind: 'calendar#event',
    eventType: 'default',
    etag: etagOf(event),
    id,
    htmlLink: `https://www.google.com/calendar/event?eid=${Buffer.from(`${id} ${calendar.id}`).toString('base64url')}`,
    created: new Date(created).toISOString(),
    updated: new Date(updated).toISOString(),
    creator: { email: creator },
    organizer: { email: calendar.id, displayName: calendar.summary, self: true },
    iCalUID: `${id}@google.com`,
    sequence: 0,
    status: 'confirmed',
    reminders: { useDefault: true },
    ...structuredClone(fields),
    start: timeResource(fields.start!, calendar, zone),
    end: timeResource(fields.end!, calendar, zone),
    ...(properties ? { extendedProperties: structuredClone(properties) } : {}),
  };
}

/** One event of a series says which series it belongs to, and where that has put it. */
export function occurrenceResource(calendar: StoredCalendar, one: Occurrence, zone = calendar.timeZone): EventResource {
  const whole = eventResource(calendar, one.event, zone);
  if (!one.original) return whole;
  const { recurrence: _series, ...rest } = whole;
  return {
    ...(rest as EventResource),
    id: occurrenceId(one),
    recurringEventId: one.event.id,
    originalStartTime: timeResource(one.original, calendar, zone),
    start: timeResource(one.start, calendar, zone),
    end: timeResource(one.end, calendar, zone),
  };
}

function timeResource(time: EventTime, calendar: StoredCalendar, zone: string): EventTime {
  if (!time.dateTime) return time;
  const instant = instantOfTime(time, calendar.timeZone);
  return { dateTime: rfc3339(instant, zone), timeZone: time.timeZone ?? calendar.timeZone };
}

/** The fields a script may write, checked. Throws for fields that this runtime does not know. */
export function checkedFields(
  method: string,
  resource: Record<string, unknown>,
  calendar: StoredCalendar,
): EventFields {
  const answered = ['kind', 'etag', 'id', 'htmlLink', 'created', 'updated', 'creator', 'organizer', 'eventType'];
  const known: readonly string[] = writableFields;
  const unknown = Object.keys(resource).find((key) => !known.includes(key) && !answered.includes(key));
  if (unknown) throw new ServiceError(`Calendar event field ${unknown}`, 'NotImplementedLocally');
  const given = Object.entries(resource).filter(
    ([key, value]) => known.includes(key) && value !== null && value !== undefined,
  );
  const fields = Object.fromEntries(given) as EventFields;
  if (!fields.start) throw apiError(method, 400, 'Missing start time.');
  if (!fields.end) throw apiError(method, 400, 'Missing end time.');
  fields.start = checkedTime(method, 'start', fields.start);
  fields.end = checkedTime(method, 'end', fields.end);
  if ((fields.start.date === undefined) !== (fields.end.date === undefined))
    throw apiError(method, 400, 'Invalid start time.');
  const [from, to] = [fields.start, fields.end].map((time) => instantOfTime(time, calendar.timeZone));
  const empty = fields.start.date === undefined ? to! < from! : to! <= from!;
  if (empty) throw apiError(method, 400, 'The specified time range is empty.');
  checkProperties(method, fields);
  if (fields.colorId !== undefined && !/^([1-9]|1[01])$/.test(fields.colorId))
    throw apiError(method, 400, 'Invalid Color Id.');
  for (const { email } of fields.attendees ?? []) {
    if (!/^[^\s@]+@[^\s@]+$/.test(String(email))) throw apiError(method, 400, 'Invalid attendee email.');
  }
  return fields;
}

function checkedTime(method: string, which: 'start' | 'end', { date, dateTime, timeZone }: EventTime): EventTime {
  const given = [date, dateTime].filter((value) => value !== undefined && value !== null);
  const sound =
    given.length === 1 && !Number.isNaN(instantOfTime(date ? { date } : { dateTime: String(dateTime) }, 'UTC'));
  if (!sound || (date && !/^\d{4}-\d\d-\d\d$/.test(date))) throw apiError(method, 400, `Invalid ${which} time.`);
  if (timeZone && !isZone(timeZone)) throw apiError(method, 400, `Invalid time zone definition for ${which} time.`);
  if (date) return { date };
  if (!timeZone && !/([Zz]|[-+]\d\d:?\d\d)$/.test(dateTime!))
    throw apiError(method, 400, `Missing time zone definition for ${which} time.`);
  return { dateTime: dateTime!, ...(timeZone ? { timeZone } : {}) };
}

/** Source: https://developers.google.com/calendar/api/guides/extended-properties#limits */
function checkProperties(
  method: string,
  { extendedProperties: { private: own = {}, shared = {} } = {} }: EventFields,
): void {
  const all = [...Object.entries(own), ...Object.entries(shared)];
  const bytes = all.reduce((sum, [key, value]) => sum + key.length + String(value).length, 0);
  if (all.length > 300 || bytes > 32 * 1024) throw apiError(method, 400, 'Extended properties limit exceeded.');
  for (const [key, value] of all) {
    if (key.length > 44 || String(value).length > 1024)
      throw apiError(method, 400, 'Extended property key or value too long.');
    if (typeof value !== 'string') throw apiError(method, 400, 'Invalid value for extended property.');
  }
}

/** As a JSON merge: null takes away, objects are merged, arrays and everything else replaced. */
export function merged(base: unknown, patch: unknown): unknown {
  const plain = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!plain(patch)) return patch;
  const result: Record<string, unknown> = plain(base) ? { ...base } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else if (value !== undefined) result[key] = merged(result[key], value);
  }
  return result;
}
