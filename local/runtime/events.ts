import { isoWeek, wallTime, weekday } from './host/zones';

/**
 * The event object of a time trigger. Its fields are in UTC, as `timezone` says.
 * Source: https://developers.google.com/apps-script/guides/triggers/events#time-driven-events
 */
export function clockEvent(now: number): object {
  const wall = wallTime(now, 'UTC');
  return {
    year: wall.year,
    month: wall.month,
    'day-of-month': wall.day,
    'day-of-week': weekday(wall),
    'week-of-year': isoWeek(wall).week,
    hour: wall.hour,
    minute: wall.minute,
    second: wall.second,
    timezone: 'UTC',
  };
}
