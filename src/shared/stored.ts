/**
 * Checks what was kept as text, in a property or a cell, before it is trusted: people and other versions write there
 * too.
 */
import * as z from 'zod/mini';
import { toCalendarDate, toClockTime, toTimestamp, type CalendarDate, type ClockTime, type Timestamp } from './dates';

/** Null when nothing is stored, or when what is stored does not match the schema. */
export function stored<S extends z.ZodMiniType>(text: string | null, schema: S): z.output<S> | null {
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const read = z.safeParse(schema, value);
  return read.success ? read.data : null;
}

/** `2026-09-14`. */
export const dateText = z.custom<CalendarDate>((value) => typeof value === 'string' && toCalendarDate(value) === value);

/** `08:05`. */
export const clockText = z.custom<ClockTime>((value) => typeof value === 'string' && toClockTime(value) === value);

/** `2026-09-14 08:05`. */
export const timestampText = z.custom<Timestamp>((value) => typeof value === 'string' && toTimestamp(value) === value);
