import { instantOf, offsetAt, wallTime } from '../../common/zones';
import type { EventTime } from './model';

/** The instant in ms at which an event time lies; whole days begin at midnight in the calendar's zone. */
export function instantOfTime(time: EventTime, calendarZone: string): number {
  const text = time.dateTime ?? time.date ?? '';
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?([Zz]|[-+]\d\d:?\d\d)?$/.exec(
    text,
  );
  if (!match) return NaN;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const wall = { year: year!, month: month!, day: day!, hour: hour!, minute: minute!, second: second! };
  if (match[8] && time.dateTime) return Date.parse(text.toUpperCase());
  return instantOf(wall, time.timeZone ?? calendarZone);
}

/** A moment as the API writes it: with the offset that holds then in `zone`. */
export function rfc3339(instant: number, zone: string): string {
  const wall = wallTime(instant, zone);
  const two = (value: number) => String(value).padStart(2, '0');
  const offset = offsetAt(instant, zone) / 60_000;
  const sign = offset < 0 ? '-' : '+';
  const shift = offset === 0 ? 'Z' : `${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return `${wall.year}-${two(wall.month)}-${two(wall.day)}T${two(wall.hour)}:${two(wall.minute)}:${two(wall.second)}${shift}`;
}
