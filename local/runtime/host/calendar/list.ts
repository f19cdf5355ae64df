import { ServiceError } from '../offer';
import type { Calendars } from './calendars';
import type { StoredCalendar } from './model';
import { occurrences, type Occurrence } from './repeat';
import { apiError, etagOf, occurrenceResource } from './resource';

export interface ListOptions {
  timeMin?: string;
  timeMax?: string;
  updatedMin?: string;
  privateExtendedProperty?: string | string[];
  sharedExtendedProperty?: string | string[];
  showDeleted?: boolean;
  singleEvents?: boolean;
  orderBy?: 'startTime' | 'updated';
  syncToken?: string;
  pageToken?: string;
  maxResults?: number;
  q?: string;
  iCalUID?: string;
  timeZone?: string;
  fields?: string;
}
const known = [
  'timeMin',
  'timeMax',
  'updatedMin',
  'privateExtendedProperty',
  'sharedExtendedProperty',
  'showDeleted',
  'singleEvents',
  'orderBy',
  'syncToken',
  'pageToken',
  'maxResults',
  'q',
  'iCalUID',
  'timeZone',
  'fields',
  // These change nothing here.
  'maxAttendees',
  'showHiddenInvitations',
  'alwaysIncludeEmail',
];
/** Source: https://developers.google.com/calendar/api/v3/reference/events/list (syncToken) */
const notWithSyncToken = [
  'iCalUID',
  'orderBy',
  'privateExtendedProperty',
  'q',
  'sharedExtendedProperty',
  'timeMin',
  'timeMax',
  'updatedMin',
];
/** A first listing may be bounded by these, and still ends with a token: https://developers.google.com/workspace/calendar/api/guides/sync */
const bounds = ['timeMin', 'timeMax', 'updatedMin'];
const usualPage = 250;
const largestPage = 2500;
const method = 'events.list';

export interface EventList {
  items: object[];
  nextPageToken?: string;
  nextSyncToken?: string;
  [other: string]: unknown;
}

/** One page of a calendar's events, in order of change unless the call asks for another order. */
export function listEvents(calendars: Calendars, calendar: StoredCalendar, options: ListOptions): EventList {
  const given = Object.entries(options).filter(([, value]) => value !== undefined && value !== null);
  const unknown = given.find(([key]) => !known.includes(key));
  if (unknown) throw new ServiceError(`Calendar.Events.list option ${unknown[0]}`, 'NotImplementedLocally');
  const filtered = given.some(([key]) => notWithSyncToken.includes(key));
  if (options.syncToken && filtered) throw apiError(method, 400, 'Sync token cannot be used with query restrictions.');
  if (options.orderBy === 'startTime' && !options.singleEvents)
    throw apiError(method, 400, 'The requested ordering is not available for the particular query.');
  const page = options.pageToken ? pageOf(options.pageToken) : { from: 0, asOf: calendars.lastChange() };
  const wanted = wantedEvents(calendars, calendar, options).filter(({ event }) => event.change <= page.asOf);
  const size = Math.min(Math.max(options.maxResults ?? usualPage, 1), largestPage);
  const end = page.from + size;
  const answer: EventList = {
    kind: 'calendar#events',
    etag: etagOf({ change: page.asOf }),
    summary: calendar.summary,
    description: calendar.description,
    timeZone: options.timeZone ?? calendar.timeZone,
    accessRole: 'owner',
    items: wanted
      .slice(page.from, end)
      .map((one) => occurrenceResource(calendar, one, options.timeZone ?? calendar.timeZone)),
  };
  if (end < wanted.length) answer.nextPageToken = Buffer.from(`page ${end} ${page.asOf}`).toString('base64url');
  else if (!given.some(([key]) => notWithSyncToken.includes(key) && !bounds.includes(key)))
    answer.nextSyncToken = Buffer.from(`sync ${page.asOf}`).toString('base64url');
  return answer;
}

function pageOf(token: string): { from: number; asOf: number } {
  const match = /^page (\d+) (\d+)$/.exec(Buffer.from(token, 'base64url').toString());
  if (!match) throw apiError(method, 400, 'Invalid page token value.');
  return { from: Number(match[1]), asOf: Number(match[2]) };
}

function wantedEvents(calendars: Calendars, calendar: StoredCalendar, options: ListOptions): Occurrence[] {
  const since = options.syncToken ? changeOf(calendars, options.syncToken) : 0;
  const deleted = options.showDeleted || options.syncToken !== undefined;
  const times = { min: bound(options.timeMin), max: bound(options.timeMax), updated: bound(options.updatedMin) };
  const privates = pairs(options.privateExtendedProperty);
  const shared = pairs(options.sharedExtendedProperty);
  const text = options.q?.toLowerCase();
  const found = calendar.events.filter(({ id, fields, change, updated }) => {
    if (change <= since || (fields.status === 'cancelled' && !deleted)) return false;
    if (times.updated !== undefined && updated < times.updated) return false;
    if (!privates.every(([key, value]) => fields.extendedProperties?.private?.[key] === value)) return false;
    if (!shared.every(([key, value]) => fields.extendedProperties?.shared?.[key] === value)) return false;
    if (options.iCalUID !== undefined && (fields.iCalUID ?? `${id}@google.com`) !== options.iCalUID) return false;
    return (
      !text || [fields.summary, fields.description, fields.location].some((part) => part?.toLowerCase().includes(text))
    );
  });
  // A series is one event, of which some part has to lie within the bounds, unless the call wants its single events.
  const single = found.flatMap((event) => {
    const inside = occurrences(calendar, event, times.min, times.max);
    if (options.singleEvents || inside.length === 0) return inside;
    const { original: _original, ...whole } = inside[0]!;
    return [{ ...whole, start: event.fields.start!, end: event.fields.end! }];
  });
  return single.sort(
    (a, b) =>
      (options.orderBy === 'startTime' ? a.from - b.from : 0) || a.event.change - b.event.change || a.from - b.from,
  );
}

function changeOf(calendars: Calendars, token: string): number {
  const match = /^sync (\d+)$/.exec(Buffer.from(token, 'base64url').toString());
  if (!match || !calendars.tokenHolds(Number(match[1]))) {
    throw apiError(method, 410, 'Sync token is no longer valid, a full sync is required.');
  }
  return Number(match[1]);
}

/** Bounds must say their offset. */
function bound(text: string | undefined): number | undefined {
  if (text === undefined || text === null) return undefined;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[-+]\d\d:\d\d)$/.test(text))
    throw apiError(method, 400, 'Bad Request');
  return Date.parse(text);
}

function pairs(given: string | string[] | undefined): [string, string][] {
  return [given ?? []].flat().map((pair) => {
    const at = pair.indexOf('=');
    if (at < 1) throw apiError(method, 400, 'Invalid extended property filter.');
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
}
