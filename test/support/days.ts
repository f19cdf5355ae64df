/**
 * Days as the app computes and words them, in several process zones. A program of its own, since jest keeps a test from
 * changing the zone of its process: `{ zones, days }` comes in and `DaysInZone` by zone goes out, as JSON.
 */
import { readFileSync } from 'node:fs';
import * as dates from '../../src/shared/dates';
import * as onPages from '../../src/shared/dates-on-pages';

export interface DaysInZone {
  /** Days without a midnight, and days that the zone has skipped, as JavaScript's own local dates show them. */
  withoutMidnight: string[];
  skipped: string[];
  /** What the app makes of each day, and of the text of it. */
  lines: string[];
}

function inZone(zone: string, days: readonly string[]): DaysInZone {
  process.env.TZ = zone;
  const local = days.map((text) => {
    const [year, month, day] = text.split('-').map(Number) as [number, number, number];
    return { text, day, midnight: new Date(year, month - 1, day) };
  });
  return {
    withoutMidnight: local.flatMap(({ text, midnight }) => (midnight.getHours() === 0 ? [] : [text])),
    skipped: local.flatMap(({ text, day, midnight }) => (midnight.getDate() === day ? [] : [text])),
    lines: days.map(line),
  };
}

function line(text: string): string {
  const date = dates.toCalendarDate(text);
  if (date === null) return `${text} is no day`;
  const newYear = dates.calendarDate(dates.yearOf(date), 1, 1)!;
  const count = dates.daysBetween(newYear, date);
  const computed = [dates.addDays(date, -1), dates.addDays(date, 1), count, dates.addDays(newYear, count)];
  const words = [dates.longDate(date), dates.longDate(date, 'es'), dates.shortDateWithYear(date)];
  return [date, ...computed, dates.weekday(date), ...words, onPages.shortDateWithYear(date)].join(' | ');
}

const { zones, days } = JSON.parse(readFileSync(0, 'utf8')) as { zones: string[]; days: string[] };
process.stdout.write(JSON.stringify(Object.fromEntries(zones.map((zone) => [zone, inZone(zone, days)]))));
