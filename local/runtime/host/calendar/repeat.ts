/**
 * What a recurring event comes to: one event after the other, each at the same time of day, whatever the clocks do.
 * Source: https://developers.google.com/calendar/api/concepts/events-calendars#recurring_events
 */
import ICAL from 'ical.js';
import { instantOf, wallTime } from '../../common/zones';
import type { EventTime, StoredCalendar, StoredEvent } from './model';
import { instantOfTime, rfc3339 } from './times';

/** Google does not say how far an endless series is unrolled where no end is asked for. */
const mostOccurrences = 730;

/** One event of a series, or an event that stands alone, which has no `original`. */
export interface Occurrence {
  event: StoredEvent;
  start: EventTime;
  end: EventTime;
  /** Instants in ms. */
  from: number;
  to: number;
  /** Where the series puts it: makes its id. */
  original?: EventTime;
}

/** All that touch the time from `min` to `max` (instants, either may be open), in order. */
export function occurrences(
  calendar: StoredCalendar,
  event: StoredEvent,
  min = -Infinity,
  max = Infinity,
): Occurrence[] {
  const { start, end, recurrence } = event.fields;
  const zone = start!.timeZone ?? calendar.timeZone;
  const [from, to] = [instantOfTime(start!, calendar.timeZone), instantOfTime(end!, calendar.timeZone)];
  const inside = (one: Occurrence) => one.from < max && one.to > min;
  if (!recurrence?.length) return [{ event, start: start!, end: end!, from, to }].filter(inside);
  const allDay = start!.date !== undefined;
  const timeAt = (instant: number): EventTime =>
    allDay ? { date: rfc3339(instant, zone).slice(0, 10) } : { dateTime: rfc3339(instant, zone), timeZone: zone };
  const found: Occurrence[] = [];
  for (const at of instantsOf(recurrence, from, zone)) {
    if (at >= max || found.length === mostOccurrences) break;
    // Days are counted, not hours: an event over midnight of a clock change keeps its times.
    const shift = wallOf(at, zone) - wallOf(from, zone);
    const ends = instantOfWall(wallOf(to, zone) + shift, zone);
    const one = { event, start: timeAt(at), end: timeAt(ends), from: at, to: ends, original: timeAt(at) };
    if (inside(one)) found.push(one);
  }
  return found;
}

/** `abc_20260914T140000Z`, or `abc_20260914` of a whole day. */
export function occurrenceId({ event, original, from }: Occurrence): string {
  if (!original) return event.id;
  const stamp = original.date
    ? original.date.replaceAll('-', '')
    : `${new Date(from).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  return `${event.id}_${stamp}`;
}

function* instantsOf(recurrence: string[], from: number, zone: string): Generator<number> {
  const dates = (name: string) =>
    recurrence
      .filter((line) => line.startsWith(name))
      .flatMap((line) => line.slice(line.indexOf(':') + 1).split(','))
      .map((text) => instantOfStamp(text, zone));
  const without = new Set(dates('EXDATE'));
  const extra = dates('RDATE').sort((a, b) => a - b);
  const rules = recurrence.filter((line) => line.startsWith('RRULE:'));
  const excluded = recurrence.filter((line) => line.startsWith('EXRULE:'));
  const first = wallOf(from, zone);
  // The event itself is the first of its series.
  const series = [[from].values(), extra.values(), ...rules.map((rule) => ruleInstants(rule.slice(6), first, zone))];
  const barred = excluded.map((rule) => ruleInstants(rule.slice(7), first, zone));
  const heads = series.map((one) => one.next());
  const bars = barred.map((one) => one.next());
  let last = -Infinity;
  for (;;) {
    const open = heads.filter(({ done }) => !done).map(({ value }) => value as number);
    if (!open.length) return;
    const next = Math.min(...open);
    heads.forEach((head, index) => {
      if (!head.done && head.value === next) heads[index] = series[index]!.next();
    });
    for (let index = 0; index < bars.length; index++) {
      while (!bars[index]!.done && (bars[index]!.value as number) < next) bars[index] = barred[index]!.next();
    }
    if (next === last || without.has(next) || bars.some(({ done, value }) => !done && value === next)) continue;
    last = next;
    yield next;
  }
}

/** Rules count in wall-clock time, and so in days that are 23 or 25 hours long. */
function* ruleInstants(rule: string, first: number, zone: string): Generator<number> {
  const until = /UNTIL=(\d{8}(T\d{6}Z?)?)/.exec(rule)?.[1];
  const end = until === undefined ? Infinity : instantOfStamp(until.length === 8 ? `${until}T235959` : until, zone);
  const recur = ICAL.Recur.fromString(rule.replace(/;?UNTIL=[^;]*/, ''));
  const begin = ICAL.Time.fromJSDate(new Date(first), true);
  const iterator = recur.iterator(begin);
  for (let time = iterator.next(); time; time = iterator.next()) {
    const instant = instantOfWall(
      Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second),
      zone,
    );
    if (instant > end) return;
    yield instant;
  }
}

/** The wall clock of a zone as if it were UTC, ms. */
function wallOf(instant: number, zone: string): number {
  const wall = wallTime(instant, zone);
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
}

function instantOfWall(wall: number, zone: string): number {
  const date = new Date(wall);
  return instantOf(
    {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
    },
    zone,
  );
}

/** `20260914`, `20260914T090000` or `20260914T140000Z`. */
function instantOfStamp(text: string, zone: string): number {
  const [, year, month, day, hour = '0', minute = '0', second = '0', utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/.exec(text.trim()) ?? [];
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return utc ? wall : instantOfWall(wall, zone);
}
