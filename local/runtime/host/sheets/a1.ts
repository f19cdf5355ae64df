import { endColumn, endRow, type Rect } from './rect';

/** A rectangle as A1 notation names it: sides that a notation such as `B:B` or `C2:C` leaves open are told apart. */
export interface Area extends Rect {
  sheetName?: string;
  /** No row, or no last row, was named. */
  openRows: boolean;
  openColumns: boolean;
  startRowNamed: boolean;
  startColumnNamed: boolean;
}

export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

export function rectName(rect: Rect): string {
  const first = cellName(rect.row, rect.column);
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${cellName(endRow(rect), endColumn(rect))}`;
}

export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

const notation = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/;

/** Reads A1 notation; open sides reach to the sheet's last row or column. Undefined when the text is no A1 notation. */
export function parseA1(
  text: string,
  sizeOf: (sheetName?: string) => { rowCount: number; columnCount: number } | undefined,
): Area | undefined {
  const match = notation.exec(text.trim());
  if (!match) return undefined;
  const [, quoted, plain, firstLetters = '', firstDigits = '', lastLetters, lastDigits] = match;
  const sheetName = quoted === undefined ? plain : quoted.replaceAll("''", "'");
  const size = sizeOf(sheetName);
  if (!size || (!firstLetters && !firstDigits)) return undefined;
  const single = lastLetters === undefined && lastDigits === undefined;
  if (single && (!firstLetters || !firstDigits)) return undefined;
  if (!single && !lastLetters && !lastDigits) return undefined;
  const [endLetters, endDigits] = single ? [firstLetters, firstDigits] : [lastLetters ?? '', lastDigits ?? ''];
  const rows = ordered(Number(firstDigits) || 1, Number(endDigits) || size.rowCount);
  const columns = ordered(columnNumber(firstLetters) || 1, columnNumber(endLetters) || size.columnCount);
  return {
    ...(sheetName === undefined ? {} : { sheetName }),
    row: rows[0],
    rows: rows[1] - rows[0] + 1,
    column: columns[0],
    columns: columns[1] - columns[0] + 1,
    openRows: !endDigits,
    openColumns: !endLetters,
    startRowNamed: firstDigits !== '',
    startColumnNamed: firstLetters !== '',
  };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
