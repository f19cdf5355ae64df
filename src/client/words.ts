/** Dates and lists as staff read them. */
import { addDays, daysBetween, toCalendarDate, yearOf } from '../shared/dates';
import { shortDate, shortDateWithYear } from '../shared/dates-on-pages';
import { plural } from '../shared/text';

/** `Mon, Sep 14`, with the year unless it is this year. Anything that is not a calendar date is shown as is. */
export function dayWords(date: string, today: string): string {
  const day = toCalendarDate(date.slice(0, 10));
  const now = toCalendarDate(today);
  if (day === null) return date;
  if (day === now) return 'Today';
  if (now !== null && day === addDays(now, 1)) return 'Tomorrow';
  if (now !== null && day === addDays(now, -1)) return 'Yesterday';
  return now !== null && yearOf(day) === yearOf(now) ? shortDate(day) : shortDateWithYear(day);
}

/** How far away a due date is: `3 days overdue`, `due today`, `due in 4 days`, `due Mon, Sep 14`. */
export function dueWords(date: string, overdue: boolean, today: string): string {
  const day = toCalendarDate(date);
  const now = toCalendarDate(today);
  if (day === null || now === null) return overdue ? 'overdue' : date === '' ? 'due' : 'due ' + date;
  const days = daysBetween(now, day);
  if (days < 0) return plural(-days, 'day') + ' overdue';
  if (overdue) return 'overdue';
  if (days === 0) return 'due today';
  if (days === 1) return 'due tomorrow';
  return days <= 7 ? 'due in ' + plural(days, 'day') : 'due ' + dayWords(date, today);
}

/** The parts that are not empty, with a dot between them. */
export function dotted(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

/** `380 KB`, `4.2 MB`, `5 MB`. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'byte');
  if (bytes < 1_000_000) return Math.round(bytes / 1000) + ' KB';
  return (bytes / 1_000_000).toFixed(1).replace('.0', '') + ' MB';
}
