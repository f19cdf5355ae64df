import { ServiceError } from '../../offer';
import { fit } from '../../signature';
import { columnName, rectName } from '../a1';
import type { Book } from '../book';
import { endColumn, endRow, type Place, type Rect } from '../rect';
import type { SheetData } from '../sheet-data';
import { outside, type Desk, type Open } from './desk';
import { offers } from './table';

/**
 * Where a range is. A range is a position: rows inserted above it later do not move it.
 * https://developers.google.com/apps-script/reference/spreadsheet/range
 */
export class RangePlace {
  static readonly type: string = 'Range';
  static readonly members = offers({
    handle:
      'getA1Notation getCell getColumn getColumnIndex getGridId getLastColumn getLastRow getNumColumns getNumRows getRow getRowIndex getSheet ' +
      'isEndColumnBounded isEndRowBounded isStartColumnBounded isStartRowBounded offset',
  });

  constructor(
    readonly desk: Desk,
    readonly book: Book,
    readonly place: Place,
    readonly open?: Open,
  ) {}

  get sheet(): SheetData {
    return sheetOf(this.book, this.place.sheetId);
  }

  get cells(): number {
    return this.place.rows * this.place.columns;
  }

  getA1Notation(): string {
    const { row, column } = this.place;
    if (!this.open?.openRows && !this.open?.openColumns) return rectName(this.place);
    const { openRows, openColumns, startRowNamed, startColumnNamed } = this.open;
    const first = `${startColumnNamed ? columnName(column) : ''}${startRowNamed ? row : ''}`;
    return `${first}:${openColumns ? '' : columnName(endColumn(this.place))}${openRows ? '' : endRow(this.place)}`;
  }

  getCell(...args: unknown[]): RangePlace {
    fit('Range', 'getCell', args, 'Integer, Integer');
    const [down, across] = args as [number, number];
    if (down < 1 || across < 1 || down > this.place.rows || across > this.place.columns) {
      throw new ServiceError('Cell reference out of range');
    }
    return this.at({ row: this.place.row + down - 1, column: this.place.column + across - 1, rows: 1, columns: 1 });
  }

  getColumn(): number {
    return this.place.column;
  }

  /** No longer in the reference; Google's own sample calls it: https://developers.google.com/apps-script/samples/automations/bracket-maker */
  getColumnIndex(): number {
    return this.place.column;
  }

  getRow(): number {
    return this.place.row;
  }

  getRowIndex(): number {
    return this.place.row;
  }

  getGridId(): number {
    return this.place.sheetId;
  }

  getLastColumn(): number {
    return endColumn(this.place);
  }

  getLastRow(): number {
    return endRow(this.place);
  }

  getNumColumns(): number {
    return this.place.columns;
  }

  getNumRows(): number {
    return this.place.rows;
  }

  getSheet(): object {
    return this.desk.make.sheet(this.book, this.place.sheetId);
  }

  isEndColumnBounded(): boolean {
    return !this.open?.openColumns;
  }

  isEndRowBounded(): boolean {
    return !this.open?.openRows;
  }

  isStartColumnBounded(): boolean {
    return this.open?.startColumnNamed ?? true;
  }

  isStartRowBounded(): boolean {
    return this.open?.startRowNamed ?? true;
  }

  offset(...args: unknown[]): RangePlace {
    fit('Range', 'offset', args, 'Integer, Integer', 'Integer, Integer, Integer', 'Integer, Integer, Integer, Integer');
    const [down, across, rows = this.place.rows, columns = this.place.columns] = args as number[];
    return this.at({ row: this.place.row + down!, column: this.place.column + across!, rows, columns });
  }

  /** Another range of the same sheet. */
  at(rect: Rect): RangePlace {
    checkRect(this.sheet, rect);
    return this.desk.make.range(this.book, { ...rect, sheetId: this.place.sheetId });
  }
}

export function sheetOf(book: Book, sheetId: number): SheetData {
  const sheet = book.sheet(sheetId);
  if (!sheet) throw new ServiceError(`Sheet ${sheetId} not found`);
  return sheet;
}

/**
 * A range may reach over the edge of a sheet, where it reads blanks: an old and much used sample reads as many rows as
 * the sheet has from below its frozen ones, and works so (https://github.com/cobeisfresh/localizable-sheet-script/issues/1).
 * What is written there is refused (`Desk.checkCells`): whether Google adds rows for it, its pages do not say.
 */
export function checkRect(sheet: SheetData, rect: Rect): void {
  if (rect.row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (rect.column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rect.rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (rect.columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  if (rect.row > sheet.rowCount || rect.column > sheet.columnCount) throw outside();
}
