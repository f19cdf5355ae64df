/**
 * Calendar dates and wall-clock times of the school, as text: `2026-09-14`, `09:30`. date-fns computes and words them,
 * on days built from year, month and day and read back the same way, in UTC: there each day has a midnight and no day
 * is missing, as 1994-12-31 is in Kiritimati. So no process zone and no clock change can shift a result (law 7).
 * Instants appear only in `google/clock.ts`.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as daysAfter } from 'date-fns/addDays';
import { addMinutes as minutesAfter } from 'date-fns/addMinutes';
import { addMonths as monthsAfter } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { format } from 'date-fns/format';
import { getISODay } from 'date-fns/getISODay';
import { lightFormat } from 'date-fns/lightFormat';
import { enUS } from 'date-fns/locale/en-US';
import { es } from 'date-fns/locale/es';

declare const kind: unique symbol;

/** `YYYY-MM-DD`, a day that exists. */
export type CalendarDate = string & { readonly [kind]: 'CalendarDate' };

/** `HH:MM`, 00:00 to 23:59. */
export type ClockTime = string & { readonly [kind]: 'ClockTime' };

/** `YYYY-MM-DD HH:MM` in the school zone: how the app records when something happened. */
export type Timestamp = string & { readonly [kind]: 'Timestamp' };

/** The first is month 1. */
export const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
] as const;

/** From Monday, day 1, to Friday. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

export type Language = 'en' | 'es';

/** Null for anything that is not a real day written as `YYYY-MM-DD`. */
export function toCalendarDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return match && isDay(Number(match[1]), Number(match[2]), Number(match[3])) ? (match[0] as CalendarDate) : null;
}

/** `month` counts from 1. Null when there is no such day, and for years before 100, which are typing errors. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  return isDay(year, month, day) ? textOf(new UTCDateMini(year, month - 1, day)) : null;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return textOf(daysAfter(dayOf(date), days));
}

/** The same day of the month, or the last one of a shorter month. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return textOf(monthsAfter(dayOf(date), months));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(dayOf(to), dayOf(from));
}

/** From 1 for Monday to 7 for Sunday. */
export function weekday(date: CalendarDate): number {
  return getISODay(dayOf(date));
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** From 1 for January to 12 for December. */
export function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

/** School years run from July to June: `2026–27`. */
export function schoolYear(date: CalendarDate): string {
  const start = monthOf(date) >= 7 ? yearOf(date) : yearOf(date) - 1;
  return `${start}–${String(start + 1).slice(2)}`;
}

/** Reads `2026–27`, `2026-27`, `2026/27`, `2026-2027`. Null for anything else, and for years that do not follow. */
export function toSchoolYear(text: string): string | null {
  const match = /^(\d{4})\s*[–—/-]\s*(\d{2}|\d{4})$/.exec(text.trim());
  if (!match) return null;
  const [, from = '', to = ''] = match;
  return String(Number(from) + 1).slice(-to.length) === to ? `${from}–${to.slice(-2)}` : null;
}

/** First day of the school year and of the one after it. */
export function boundsOfSchoolYear(year: string): { first: CalendarDate; next: CalendarDate } {
  const start = Number(year.slice(0, 4));
  return { first: `${start}-07-01` as CalendarDate, next: `${start + 1}-07-01` as CalendarDate };
}

/** Reads `9:30`, `9:30 am`, `9.30`, `9 AM`, `0930`, `14:05`. Null for anything else, and for `13:00 pm`. */
export function toClockTime(text: string): ClockTime | null {
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?(?::\d{2})?\s*(am|pm|a\.m\.|p\.m\.|a|p)?$/i.exec(text.trim());
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  const half = match[3] === undefined ? '' : match[3].charAt(0).toLowerCase();
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (half !== '' && (hour < 1 || hour > 12)) return null;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  return hour < 24 && minute < 60 ? clockText(clock(hour, minute)) : null;
}

/** Wraps at midnight. */
export function addMinutes(time: ClockTime, minutes: number): ClockTime {
  return clockText(minutesAfter(clock(0, minutesOf(time)), minutes));
}

export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

export function timestamp(date: CalendarDate, time: ClockTime): Timestamp {
  return `${date} ${time}` as Timestamp;
}

/** Null for anything that is not a real day and time written as `YYYY-MM-DD HH:MM`. */
export function toTimestamp(text: string): Timestamp | null {
  const [day, time, ...rest] = text.trim().split(/ +/);
  if (rest.length > 0 || !/^\d{2}:\d{2}$/.test(time ?? '')) return null;
  const [date, clockTime] = [toCalendarDate(day ?? ''), toClockTime(time ?? '')];
  return date && clockTime && timestamp(date, clockTime);
}

export function dateOf(moment: Timestamp): CalendarDate {
  return moment.slice(0, 10) as CalendarDate;
}

const wording = {
  en: { pattern: 'EEEE, MMMM d, yyyy', locale: enUS },
  es: { pattern: "EEEE, d 'de' MMMM 'de' yyyy", locale: es },
};

/** `Monday, September 14, 2026` or `lunes, 14 de septiembre de 2026`. */
export function longDate(date: CalendarDate, language: Language = 'en'): string {
  const { pattern, locale } = wording[language];
  return format(dayOf(date), pattern, { locale });
}

/** `Monday`. */
export function weekdayName(date: CalendarDate): string {
  return format(dayOf(date), 'EEEE');
}

/** `Mon, Sep 14`. */
export function shortDate(date: CalendarDate): string {
  return format(dayOf(date), 'EEE, MMM d');
}

/** `Mon, Sep 14, 2026`. */
export function shortDateWithYear(date: CalendarDate): string {
  return format(dayOf(date), 'EEE, MMM d, yyyy');
}

/** `Sep 2026`. */
export function monthAndYear(date: CalendarDate): string {
  return format(dayOf(date), 'MMM yyyy');
}

/** `9:30 AM`. */
export function twelveHour(time: ClockTime): string {
  return lightFormat(clock(0, minutesOf(time)), 'h:mm a');
}

/** `Mon, Sep 14, 9:30 AM`. */
export function shortMoment(at: Timestamp): string {
  return `${shortDate(dateOf(at))}, ${twelveHour(at.slice(11) as ClockTime)}`;
}

function isDay(year: number, month: number, day: number): boolean {
  const built = new UTCDateMini(year, month - 1, day);
  return built.getUTCFullYear() === year && built.getUTCMonth() === month - 1 && built.getUTCDate() === day;
}

function dayOf(date: CalendarDate): Date {
  return new UTCDateMini(yearOf(date), monthOf(date) - 1, Number(date.slice(8)));
}

/** Days are built in UTC, so that their ISO text begins with the day. */
function textOf(day: Date): CalendarDate {
  return day.toISOString().slice(0, 10) as CalendarDate;
}

/** A time of day, on any day. */
function clock(hour: number, minute: number): Date {
  return new UTCDateMini(2000, 0, 1, hour, minute);
}

function clockText(time: Date): ClockTime {
  return lightFormat(time, 'HH:mm') as ClockTime;
}
