/**
 * Wall-clock time in any IANA zone, and back. Independent of the zone of this process: nothing here calls a local-time
 * method of `Date`.
 */
export interface WallTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Throws a RangeError for a zone that does not exist. */
function formatIn(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

export function isZone(zone: string): boolean {
  try {
    formatIn(zone);
    return true;
  } catch {
    return false;
  }
}

/** Offsets by quarter of an hour: since 1972 no zone's clocks have changed at any other moment. */
const offsets = new Map<string, Map<number, number>>();
const quarterMs = 15 * 60_000;
const since1972 = Date.UTC(1972, 0, 1);
const mostOffsets = 100_000;

/** How far the zone's clocks are ahead of UTC at an instant, in ms. */
export function offsetAt(instant: number, zone: string): number {
  if (instant < since1972) return measuredOffset(instant, zone);
  let known = offsets.get(zone);
  if (!known || known.size > mostOffsets) offsets.set(zone, (known = new Map<number, number>()));
  const quarter = Math.floor(instant / quarterMs);
  let offset = known.get(quarter);
  if (offset === undefined) known.set(quarter, (offset = measuredOffset(quarter * quarterMs, zone)));
  return offset;
}

function measuredOffset(instant: number, zone: string): number {
  // Intl takes such zones only from Node 22 on.
  const fixed = /^([+-])(\d\d):(\d\d)$/.exec(zone);
  if (fixed) return Number(`${fixed[1]}1`) * (Number(fixed[2]) * 60 + Number(fixed[3])) * 60_000;
  const part: Record<string, number> = {};
  for (const { type, value } of formatIn(zone).formatToParts(instant)) part[type] = Number(value);
  const [year, month, day] = [part['year']!, part['month']!, part['day']!];
  const wall = Date.UTC(year, month - 1, day, part['hour']!, part['minute']!, part['second']!);
  return wall - Math.floor(instant / 1000) * 1000;
}

export function wallTime(instant: number, zone: string): WallTime {
  const shifted = new Date(instant + offsetAt(instant, zone));
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    millisecond: shifted.getUTCMilliseconds(),
  };
}

/**
 * The instant at which a zone's clocks show `wall`. Fields may overflow (day 32, hour 25). A time that a clock change
 * skips becomes the one as much later; of a time that happens twice the first is meant, as in Java.
 */
export function instantOf(
  wall: Partial<WallTime> & { year: number; month: number; day: number },
  zone: string,
): number {
  const { year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0 } = wall;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
  const dayBefore = offsetAt(asUtc - 86_400_000, zone);
  const dayAfter = offsetAt(asUtc + 86_400_000, zone);
  const first = asUtc - dayBefore;
  if (dayBefore === dayAfter || offsetAt(first, zone) === dayBefore) return first;
  const later = asUtc - dayAfter;
  return offsetAt(later, zone) === dayAfter ? later : first;
}

/** `2026-09-14T07:00`, seconds optional, as an instant in `zone`. */
export function instantOfText(text: string, zone: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text);
  if (!match) throw new Error(`"${text}" is not of the form 2026-09-14T07:00.`);
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  return instantOf({ year: year!, month: month!, day: day!, hour, minute, second }, zone);
}

/** Monday 1 to Sunday 7. */
export function weekday(wall: { year: number; month: number; day: number }): number {
  return new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay() || 7;
}

/** ISO 8601 week of the year. */
export function isoWeek(wall: { year: number; month: number; day: number }): { year: number; week: number } {
  const thursday = new Date(Date.UTC(wall.year, wall.month - 1, wall.day + 4 - weekday(wall)));
  const year = thursday.getUTCFullYear();
  return { year, week: 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000)) };
}
