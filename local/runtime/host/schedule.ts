import { instantOf, wallTime, weekday } from '../common/zones';

/** When a time trigger fires. Source: https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
export interface Schedule {
  every?: { unit: 'minutes' | 'hours' | 'days' | 'weeks'; count: number };
  /** 0 to 23. */
  hour?: number;
  /** Fires within 15 minutes of it. */
  nearMinute?: number;
  /** Monday 1 to Sunday 7. */
  weekDay?: number;
  monthDay?: number;
  /** Once, at this instant. */
  at?: number;
  timeZone: string;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/**
 * The first instant after `after` at which the schedule fires, or undefined. `seed` (0 to 1) stands for the moment that
 * Google picks once for each trigger and then keeps; `since` is when the trigger was made.
 */
export function nextFire(schedule: Schedule, since: number, after: number, seed: number): number | undefined {
  if (schedule.at !== undefined) return schedule.at > after ? schedule.at : undefined;
  const every = schedule.every ?? { unit: 'days', count: 1 };
  if (every.unit === 'minutes')
    return nextStep(after, every.count * minuteMs, Math.floor(seed * every.count) * minuteMs);
  if (every.unit === 'hours') return nextHour(since, after, every.count, seed);
  return nextDay({ ...schedule, every }, since, after, seed);
}

function nextStep(after: number, step: number, phase: number): number {
  return (Math.floor((after - phase) / step) + 1) * step + phase;
}

/** At one minute of the hour, the same each time. */
function nextHour(since: number, after: number, hours: number, seed: number): number {
  const phase = Math.floor(seed * 60) * minuteMs;
  const first = nextStep(since, hourMs, phase);
  if (first > after) return first;
  return first + (Math.floor((after - first) / (hours * hourMs)) + 1) * hours * hourMs;
}

function nextDay(schedule: Schedule, since: number, after: number, seed: number): number {
  const { timeZone, every } = schedule;
  const hour = schedule.hour ?? Math.floor(seed * 24);
  const minute =
    schedule.nearMinute === undefined
      ? Math.floor(seed * 997) % 60
      : schedule.nearMinute + (Math.floor(seed * 997) % 31) - 15;
  const start = wallTime(since, timeZone);
  const today = wallTime(after, timeZone);
  const startDay = Date.UTC(start.year, start.month - 1, start.day) / (24 * hourMs);
  for (let ahead = -1; ; ahead++) {
    const date = new Date(Date.UTC(today.year, today.month - 1, today.day + ahead));
    const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    const dayNumber = date.getTime() / (24 * hourMs);
    if (
      schedule.monthDay !== undefined
        ? day.day !== schedule.monthDay
        : !onDay(schedule, day, dayNumber - startDay, every!)
    )
      continue;
    const instant = instantOf({ ...day, hour, minute }, timeZone);
    if (instant > after && instant > since) return instant;
  }
}

function onDay(
  schedule: Schedule,
  day: { year: number; month: number; day: number },
  daysSince: number,
  every: { unit: string; count: number },
): boolean {
  if (every.unit === 'days') return daysSince % every.count === 0 || every.count === 1;
  const weekDay = schedule.weekDay ?? 1;
  return weekday(day) === weekDay && Math.floor(daysSince / 7) % every.count === 0;
}
