import type { CalendarDate, ClockTime } from '../shared/dates';

/** The value of a date or time cell, already in the wall clock of the spreadsheet's zone. */
export interface WallClock {
  date: CalendarDate;
  time: ClockTime;
}

/** One cell as read; blank is `''`, as Google returns it. */
export type Cell = string | number | boolean | WallClock;

/** Dates are written as `YYYY-MM-DD` text, which Sheets reads as a date in every locale. */
export type CellOut = string | number | boolean;

export function isWallClock(cell: Cell): cell is WallClock {
  return typeof cell === 'object';
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** The cell's value in words, for messages to staff. */
export function cellText(cell: Cell): string {
  if (!isWallClock(cell)) return String(cell);
  return cell.time === '00:00' ? cell.date : `${cell.date} ${cell.time}`;
}
