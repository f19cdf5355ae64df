import { instantOf, wallOf } from './zone';

/** Days since 1899-12-30 as a wall clock shows them, which is how Sheets stores dates, times and both together. */
const dayMs = 86_400_000;
const epochDays = 25_569;

export interface Parts {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  ms: number;
  /** Sunday is 0. */
  weekday: number;
}

export function serialOfInstant(instant: number, zone: string): number {
  return wallOf(instant, zone) / dayMs + epochDays;
}

export function instantOfSerial(serial: number, zone: string): number {
  return instantOf(wallMs(serial), zone);
}

/**
 * Whether a number can be a date at all: Sheets knows no year beyond 9999 (https://support.google.com/docs/answer/3092969).
 * What a cell with a date format gives for a larger number, Google does not say; here it is the number, displayed and read.
 */
export function isRealDate(serial: number): boolean {
  return serial >= -693_593 && serial < 2_958_466;
}

export function partsOf(serial: number): Parts {
  const date = new Date(wallMs(serial));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    ms: date.getUTCMilliseconds(),
    weekday: date.getUTCDay(),
  };
}

/** Undefined when the calendar has no such day. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getTime() / dayMs + epochDays;
}

function wallMs(serial: number): number {
  return Math.round((serial - epochDays) * dayMs);
}
