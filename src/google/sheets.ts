/**
 * The spreadsheet as the workbook sees it: tabs by sheet id, cells by position. This is the only file that reads and
 * writes cells.
 */
import type { CalendarDate, ClockTime } from '../shared/dates';
import { letters, needsPlainText, type Cell, type CellOut } from './cells';

export interface SheetTab {
  sheetId: number;
  title: string;
}

export interface Sheets {
  /** All sheets, in order. Only handles, so no read. */
  tabs(): SheetTab[];
  /** Everything down to the last used row and column. One read. */
  readAll(sheetId: number): Cell[][];
  /** One read. */
  readColumn(sheetId: number, column: number): Cell[];
  /** One read. */
  readRow(sheetId: number, row: number): Cell[];
  /** Whole rows, from one to another. One read. */
  readRows(sheetId: number, from: number, to: number): Cell[][];
  /**
   * Numbers of the rows whose shown text matches in this column, whatever its case and accents. One read, however long
   * the column is. `pattern`: RE2. https://developers.google.com/apps-script/reference/spreadsheet/text-finder
   */
  find(sheetId: number, column: number, pattern: string): number[];
  /** A block of the given size that starts at this cell. One read. */
  readBlock(sheetId: number, row: number, column: number, rows: number, columns: number): Cell[][];
  /** Cells that were merged. One read. */
  merged(sheetId: number): { row: number; column: number; rows: number; columns: number }[];
  /** Number of the last row that holds anything. One read. */
  lastRow(sheetId: number): number;
  /** One buffered write; one more where text would not stay text (`needsPlainText`). */
  write(sheetId: number, row: number, column: number, values: CellOut[][]): void;
  /** The same value into cells that are apart. As `write`. */
  writeSame(sheetId: number, cells: { row: number; column: number }[], value: CellOut): void;
  /** How many rows there are, blank ones too. No read: the length of an open-ended range is known; getMaxRows would be one. */
  rowCount(sheetId: number): number;
  /**
   * Inserts blank rows before this one. While there is a row below, everything that extends to it grows along:
   * dropdowns that take their names from here, protections, filters. Takes effect at once.
   */
  insertRows(sheetId: number, row: number, count: number): void;
  /**
   * Deletes adjacent rows. A sheet keeps at least one row below the titles: call `insertRows` first if none would be
   * left.
   */
  deleteRows(sheetId: number, row: number, count: number): void;
  /** Applies buffered writes. */
  flush(): void;
}

export function googleSheets(zone: () => string): Sheets {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const known = new Map<number, GoogleAppsScript.Spreadsheet.Sheet>();
  const wallClocks = new Map<number, Cell>();

  function sheet(sheetId: number): GoogleAppsScript.Spreadsheet.Sheet {
    if (known.size === 0) for (const each of spreadsheet.getSheets()) known.set(each.getSheetId(), each);
    const found = known.get(sheetId);
    if (!found) throw new Error(`There is no sheet ${sheetId}.`);
    return found;
  }

  /** Cells hold the wall clock of the spreadsheet's zone; each distinct instant is looked up only once. */
  function cell(value: unknown): Cell {
    if (!(value instanceof Date)) return value as Cell;
    let wall = wallClocks.get(value.getTime());
    if (wall === undefined) {
      const text = Utilities.formatDate(value, zone(), 'yyyy-MM-dd HH:mm');
      wall = { date: text.slice(0, 10) as CalendarDate, time: text.slice(11) as ClockTime };
      wallClocks.set(value.getTime(), wall);
    }
    return wall;
  }

  const cells = (values: unknown[][]): Cell[][] => values.map((row) => row.map(cell));

  return {
    tabs: () => spreadsheet.getSheets().map((each) => ({ sheetId: each.getSheetId(), title: each.getName() })),
    readAll: (sheetId) => cells(sheet(sheetId).getDataRange().getValues() as unknown[][]),
    readColumn: (sheetId, column) =>
      cells(
        sheet(sheetId)
          .getRange(`${letters(column)}:${letters(column)}`)
          .getValues(),
      ).map((row) => row[0] ?? ''),
    readRow: (sheetId, row) => cells(sheet(sheetId).getRange(`${row}:${row}`).getValues())[0] ?? [],
    readRows: (sheetId, from, to) => cells(sheet(sheetId).getRange(`${from}:${to}`).getValues()),
    find: (sheetId, column, pattern) =>
      sheet(sheetId)
        .getRange(`${letters(column)}:${letters(column)}`)
        .createTextFinder(pattern)
        .useRegularExpression(true)
        .ignoreDiacritics(true)
        .findAll()
        .map((range) => range.getRow()),
    readBlock: (sheetId, row, column, rows, columns) =>
      cells(sheet(sheetId).getRange(row, column, rows, columns).getValues()),
    merged: (sheetId) =>
      sheet(sheetId)
        .getDataRange()
        .getMergedRanges()
        .map((range) => ({
          row: range.getRow(),
          column: range.getColumn(),
          rows: range.getNumRows(),
          columns: range.getNumColumns(),
        })),
    lastRow: (sheetId) => sheet(sheetId).getLastRow(),
    write(sheetId, row, column, values) {
      const places = values.flatMap((line, below) =>
        line.flatMap((value, beside) => (needsPlainText(value) ? [a1(row + below, column + beside)] : [])),
      );
      if (places.length > 0) sheet(sheetId).getRangeList(places).setNumberFormat('@');
      sheet(sheetId)
        .getRange(row, column, values.length, values[0]?.length ?? 0)
        .setValues(values);
    },
    writeSame(sheetId, places, value) {
      const cells = sheet(sheetId).getRangeList(places.map(({ row, column }) => a1(row, column)));
      if (needsPlainText(value)) cells.setNumberFormat('@');
      cells.setValue(value);
    },
    rowCount: (sheetId) => sheet(sheetId).getRange('A:A').getNumRows(),
    insertRows(sheetId, row, count) {
      const present = sheet(sheetId).getRange('A:A').getNumRows();
      if (row <= present) sheet(sheetId).insertRowsBefore(row, count);
      else sheet(sheetId).insertRowsAfter(present, count);
    },
    deleteRows: (sheetId, row, count) => sheet(sheetId).deleteRows(row, count),
    flush: () => SpreadsheetApp.flush(),
  };
}

/** `a1(3, 28)` is `AB3`. */
function a1(row: number, column: number): string {
  return `${letters(column)}${row}`;
}
