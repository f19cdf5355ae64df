/** How people type days where they are: what to tell them, and what they may have meant. */
import { calendarDate, longDate, yearOf, type CalendarDate } from './dates';

type Order = 'm/d/y' | 'd/m/y' | 'd.m.y' | 'd-m-y';

/** By the spreadsheet's locale (File › Settings): the ways in which Sheets reads what is typed. */
const orders: Record<string, Order> = {
  en_US: 'm/d/y',
  es_US: 'm/d/y',
  en_GB: 'd/m/y',
  en_AU: 'd/m/y',
  en_IE: 'd/m/y',
  en_IN: 'd/m/y',
  en_NZ: 'd/m/y',
  es: 'd/m/y',
  fr: 'd/m/y',
  it: 'd/m/y',
  pt: 'd/m/y',
  de: 'd.m.y',
  pl: 'd.m.y',
  nl: 'd-m-y',
};

/** `9/14/2026` in the United States, `14/09/2026` in Mexico; where it is not known, as Sheets reads it anywhere. */
export function dateAsTyped(date: CalendarDate, locale: string | null): string {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)];
  switch (orderIn(locale)) {
    case 'm/d/y':
      return `${Number(month)}/${Number(day)}/${year}`;
    case 'd/m/y':
      return `${day}/${month}/${year}`;
    case 'd.m.y':
      return `${day}.${month}.${year}`;
    case 'd-m-y':
      return `${Number(day)}-${Number(month)}-${year}`;
    case null:
      return date;
  }
}

function orderIn(locale: string | null): Order | null {
  if (locale === null) return 'm/d/y';
  // French is written as in France, but for Canada, which Sheets writes as 2026-09-14.
  return orders[locale] ?? (/_CA$/.test(locale) ? null : (orders[locale.slice(0, 2)] ?? null));
}

/** The words for a cell that is no date: how days are typed here, and which day may be meant, if there is but one. */
export function sayHowToType(typed: string, locale: string | null): string {
  const meant = onlyReading(typed);
  const example = dateAsTyped(meant ?? ('2026-09-14' as CalendarDate), locale);
  return meant === null
    ? `Type it like ${example}, or pick it with a double click.`
    : `Did you mean ${longDate(meant)}? Then type ${example}.`;
}

/** Of `14/9/2026`: one of the two must be the day. Of `3/9/2026`, none. */
function onlyReading(typed: string): CalendarDate | null {
  const parts = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\s*$/.exec(typed);
  if (!parts) return null;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const year = Number(parts[4]) < 100 ? 2000 + Number(parts[4]) : Number(parts[4]);
  if (first > 12 === second > 12 || !isLikelyYear(year)) return null;
  return first > 12 ? calendarDate(year, second, first) : calendarDate(year, first, second);
}

const [firstYear, lastYear] = [1900, 2050];

function isLikelyYear(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}

/** No day of a school's life lies there: a slip of the hand, or a time of day that Sheets took for a date. */
export function isLikely(date: CalendarDate): boolean {
  return isLikelyYear(yearOf(date));
}

/** The same day when it comes next. */
export function nextSuch(date: CalendarDate, today: CalendarDate): CalendarDate {
  const [month, day, thisYear] = [Number(date.slice(5, 7)), Number(date.slice(8)), yearOf(today)];
  const ahead = [thisYear, thisYear + 1, thisYear + 2, thisYear + 3, thisYear + 4]
    .map((year) => calendarDate(year, month, day))
    .filter((each): each is CalendarDate => each !== null && each >= today);
  return ahead[0] ?? date;
}
