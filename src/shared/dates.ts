/**
 * Calendar dates and wall-clock times of the school, as text: `2026-09-14`, `09:30`. Arithmetic runs on UTC midnights,
 * so that no process zone and no clock change can move a result (law 7). Instants appear only in `google/clock.ts`.
 */
declare const kind: unique symbol;

/** `YYYY-MM-DD`, a real day. */
export type CalendarDate = string & { readonly [kind]: 'CalendarDate' };

/** `HH:MM`, 00:00 to 23:59. */
export type ClockTime = string & { readonly [kind]: 'ClockTime' };

/** `YYYY-MM-DD HH:MM` in the school zone: how the app writes down when something happened. */
export type Timestamp = string & { readonly [kind]: 'Timestamp' };

export type Language = 'en' | 'es';

const dayMs = 86_400_000;

/** Null for anything that is not a real day written as `YYYY-MM-DD`. */
export function toCalendarDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** `month` counts from 1. Null when there is no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const utc = new Date(Date.UTC(year, month - 1, day));
  const same = utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
  return same ? iso(utc) : null;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return iso(new Date(utcMidnight(date) + days * dayMs));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / dayMs);
}

/** Monday 1 to Sunday 7. */
export function weekday(date: CalendarDate): number {
  return new Date(utcMidnight(date)).getUTCDay() || 7;
}

/** School years run from July to June: `2026–27`. */
export function schoolYear(date: CalendarDate): string {
  const year = Number(date.slice(0, 4));
  const start = Number(date.slice(5, 7)) >= 7 ? year : year - 1;
  return `${start}–${String(start + 1).slice(2)}`;
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
  return hour < 24 && minute < 60 ? (`${two(hour)}:${two(minute)}` as ClockTime) : null;
}

export function addMinutes(time: ClockTime, minutes: number): ClockTime {
  const sum = (((minutesOf(time) + minutes) % 1440) + 1440) % 1440;
  return `${two(Math.floor(sum / 60))}:${two(sum % 60)}` as ClockTime;
}

export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

export function timestamp(date: CalendarDate, time: ClockTime): Timestamp {
  return `${date} ${time}` as Timestamp;
}

export function dateOf(moment: Timestamp): CalendarDate {
  return moment.slice(0, 10) as CalendarDate;
}

const months = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
};
const weekdays = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
};

/** `Monday, September 14, 2026` or `lunes, 14 de septiembre de 2026`. */
export function longDate(date: CalendarDate, language: Language = 'en'): string {
  const day = weekdays[language][weekday(date) - 1];
  const month = months[language][Number(date.slice(5, 7)) - 1];
  const number = Number(date.slice(8));
  const year = date.slice(0, 4);
  return language === 'en' ? `${day}, ${month} ${number}, ${year}` : `${day}, ${number} de ${month} de ${year}`;
}

/** `Mon, Sep 14`. */
export function shortDate(date: CalendarDate): string {
  const month = months.en[Number(date.slice(5, 7)) - 1] ?? '';
  const day = weekdays.en[weekday(date) - 1] ?? '';
  return `${day.slice(0, 3)}, ${month.slice(0, 3)} ${Number(date.slice(8))}`;
}

/** `9:30 AM`. */
export function twelveHour(time: ClockTime): string {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 || 12}:${time.slice(3)} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** `Mon, Sep 14, 9:30 AM`. */
export function shortMoment(at: Timestamp): string {
  return `${shortDate(dateOf(at))}, ${twelveHour(at.slice(11) as ClockTime)}`;
}

function utcMidnight(date: CalendarDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
}

function iso(utc: Date): CalendarDate {
  return utc.toISOString().slice(0, 10) as CalendarDate;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
