import type { Run } from './host/run';
import type { Landed } from './host/forms/destination';
import { User } from './host/session';
import { SpreadsheetApp } from './host/sheets';
import type { Edit } from './host/sheets/hands';
import { isoWeek, wallTime, weekday } from './common/zones';

/** The bound spreadsheet as this run's scripts hold it: `e.source`. */
export function bookOf(run: Run): object {
  const { desk } = run.service(SpreadsheetApp);
  return desk.make.spreadsheet(desk.workbooks.bound());
}

/** Source: https://developers.google.com/apps-script/guides/triggers/events#edit */
export function editEvent(run: Run, { place, value, oldValue }: Edit, user: string): object {
  const { desk } = run.service(SpreadsheetApp);
  return {
    range: desk.make.range(desk.workbooks.bound(), place),
    source: bookOf(run),
    user: new User(user),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

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

/**
 * What a spreadsheet's trigger is told of a form's answer that landed in it.
 * Source: https://developers.google.com/apps-script/guides/triggers/events#form-submit
 */
export function landedEvent(run: Run, { book, sheet, row, values, titles }: Landed): object {
  const { desk } = run.service(SpreadsheetApp);
  const namedValues: Record<string, string[]> = {};
  titles.forEach((title, index) => (namedValues[title] ??= []).push(values[index]!));
  return {
    range: desk.make.range(book, { sheetId: sheet.id, row, column: 1, rows: 1, columns: values.length }),
    source: desk.make.spreadsheet(book),
    values,
    namedValues,
  };
}
