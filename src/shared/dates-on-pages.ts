/**
 * The wording of `dates.ts` for pages, which are in English. There, `format` and its locale would add 21 KB, half of
 * what a page may weigh. Every browser already provides the words (`Intl`), which Google's server does not promise.
 */
import { intlFormat } from 'date-fns/intlFormat';
import type { CalendarDate } from './dates';

type Parts = NonNullable<Parameters<typeof intlFormat>[1]>;

const short: Parts = { weekday: 'short', month: 'short', day: 'numeric' };

/** `Monday, September 14, 2026`. */
export function longDate(date: CalendarDate): string {
  return words(date, { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });
}

/** `Mon, Sep 14`. */
export function shortDate(date: CalendarDate): string {
  return words(date, short);
}

/** `Mon, Sep 14, 2026`. */
export function shortDateWithYear(date: CalendarDate): string {
  return words(date, { ...short, year: 'numeric' });
}

/** `September 2026`. */
export function monthAndYear(date: CalendarDate): string {
  return words(date, { month: 'long', year: 'numeric' });
}

function words(date: CalendarDate, parts: Parts): string {
  return intlFormat(new Date(date), { ...parts, timeZone: 'UTC' }, { locale: 'en-US' });
}
