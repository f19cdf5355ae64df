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
  if (cell.date === dayOfTimes) return cell.time;
  return cell.time === '00:00' ? cell.date : `${cell.date} ${cell.time}`;
}

/** A time of day alone is an instant of this day in a spreadsheet. */
const dayOfTimes = '1899-12-30';

/** Behind blanks, tabs and line breaks too; the wide signs are what a machine may take for the narrow ones. */
const beginsLikeFormula = /^[^!-\uffff]*[=+\-@'＝＋－＠]/;

/** Moments read back as the same text, whatever the sheet makes of them; phone numbers and long zip codes stay text. */
const readsBackAlike = /^(\d{4}-\d\d-\d\d( \d\d:\d\d)?|\d\d:\d\d|\(?\d{3}\)?[ -]\d{3}-\d{4}|\d{5}-\d{4})$/;

const wordsOfDates =
  /(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|mon|tue|wed|thu|fri|sat|sun|lun|mié|jue|vie|sáb|dom)[a-zé]*|\b([ap]\.? ?m\.?|de|e|st|nd|rd|th)\b/gi;

/**
 * Whether a cell without the plain-text format would take this text for a formula, a number, a date or a tick, and lose it
 * (law 8). `setValues` reads as if a person typed: https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues
 */
export function needsPlainText(value: CellOut): boolean {
  if (typeof value !== 'string' || value === '') return false;
  if (beginsLikeFormula.test(value)) return true;
  const text = value.trim();
  if (!/\d/.test(text)) return /^(true|false|verdadero|falso)$/i.test(text);
  if (text.length > 40 || readsBackAlike.test(text) || String(Number(text)) === value) return false;
  const rest = text.replace(wordsOfDates, '').replace(/\d[etz](?![a-z])/gi, '');
  return !/[A-Za-z\u00c0-\u024f\u0370-\u1fff\u2c00-\ud7ff]/.test(rest);
}

/** `numberOf('AB')` is 28. */
export function numberOf(column: string): number {
  return [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `letters(28)` is `AB`. */
export function letters(column: number): string {
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}
