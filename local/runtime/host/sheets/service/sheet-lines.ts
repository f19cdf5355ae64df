import { defaultHeight, defaultWidth } from '../sheet-data';
import { displayed } from '../display';
import { fill, idAt } from '../runs';
import { changeLines, type Axis } from '../structure';
import { ServiceError } from '../../offer';
import { fit } from '../../signature';
import { RangePlace } from './range-place';
import { SheetPlace } from './sheet-place';
import { offers } from './table';

/** Rows and columns of a sheet: how many, how big, frozen, hidden. */
export class SheetLines extends SheetPlace {
  static override readonly members = {
    ...SheetPlace.members,
    ...offers({
      change:
        'insertRows insertRowBefore insertRowAfter insertRowsBefore insertRowsAfter insertColumns insertColumnBefore insertColumnAfter ' +
        'insertColumnsBefore insertColumnsAfter deleteRow deleteRows deleteColumn deleteColumns moveRows moveColumns',
      set:
        'setFrozenRows setFrozenColumns hideRows hideRow hideColumns hideColumn showRows showColumns unhideRow unhideColumn ' +
        'setColumnWidth setColumnWidths setRowHeight setRowHeights setRowHeightsForced autoResizeColumn autoResizeColumns autoResizeRows',
      ask: 'getFrozenRows getFrozenColumns getColumnWidth getRowHeight isRowHiddenByUser isColumnHiddenByUser',
    }),
  };

  insertRows(...args: unknown[]): void {
    this.insert('rows', 'insertRows', args, 'before');
  }
  insertColumns(...args: unknown[]): void {
    this.insert('columns', 'insertColumns', args, 'before');
  }
  insertRowBefore(...args: unknown[]): this {
    return this.insert('rows', 'insertRowBefore', args, 'before', 'Integer');
  }
  insertRowsBefore(...args: unknown[]): this {
    return this.insert('rows', 'insertRowsBefore', args, 'before', 'Integer, Integer');
  }
  insertRowAfter(...args: unknown[]): this {
    return this.insert('rows', 'insertRowAfter', args, 'after', 'Integer');
  }
  insertRowsAfter(...args: unknown[]): this {
    return this.insert('rows', 'insertRowsAfter', args, 'after', 'Integer, Integer');
  }
  insertColumnBefore(...args: unknown[]): this {
    return this.insert('columns', 'insertColumnBefore', args, 'before', 'Integer');
  }
  insertColumnsBefore(...args: unknown[]): this {
    return this.insert('columns', 'insertColumnsBefore', args, 'before', 'Integer, Integer');
  }
  insertColumnAfter(...args: unknown[]): this {
    return this.insert('columns', 'insertColumnAfter', args, 'after', 'Integer');
  }
  insertColumnsAfter(...args: unknown[]): this {
    return this.insert('columns', 'insertColumnsAfter', args, 'after', 'Integer, Integer');
  }
  deleteRow(...args: unknown[]): this {
    return this.remove('rows', 'deleteRow', args, 'Integer');
  }
  deleteRows(...args: unknown[]): void {
    this.remove('rows', 'deleteRows', args, 'Integer, Integer');
  }
  deleteColumn(...args: unknown[]): this {
    return this.remove('columns', 'deleteColumn', args, 'Integer');
  }
  deleteColumns(...args: unknown[]): void {
    this.remove('columns', 'deleteColumns', args, 'Integer, Integer');
  }
  moveRows(...args: unknown[]): void {
    this.move('rows', 'moveRows', args);
  }
  moveColumns(...args: unknown[]): void {
    this.move('columns', 'moveColumns', args);
  }

  getFrozenRows(): number {
    return this.data.frozenRows;
  }
  getFrozenColumns(): number {
    return this.data.frozenColumns;
  }
  setFrozenRows(...args: unknown[]): void {
    this.freeze('rows', 'setFrozenRows', args);
  }
  setFrozenColumns(...args: unknown[]): void {
    this.freeze('columns', 'setFrozenColumns', args);
  }

  hideRows(...args: unknown[]): void {
    this.hide('rows', args, 1);
  }
  showRows(...args: unknown[]): void {
    this.hide('rows', args, 0);
  }
  hideColumns(...args: unknown[]): void {
    this.hide('columns', args, 1);
  }
  showColumns(...args: unknown[]): void {
    this.hide('columns', args, 0);
  }
  hideRow(range: unknown): void {
    this.hide('rows', spanOf(range, 'rows'), 1);
  }
  unhideRow(range: unknown): void {
    this.hide('rows', spanOf(range, 'rows'), 0);
  }
  hideColumn(range: unknown): void {
    this.hide('columns', spanOf(range, 'columns'), 1);
  }
  unhideColumn(range: unknown): void {
    this.hide('columns', spanOf(range, 'columns'), 0);
  }
  isRowHiddenByUser(row: number): boolean {
    return idAt(this.data.hiddenRows, row) === 1;
  }
  isColumnHiddenByUser(column: number): boolean {
    return idAt(this.data.hiddenColumns, column) === 1;
  }

  getColumnWidth(column: number): number {
    return idAt(this.data.columnWidths, column) || defaultWidth;
  }
  getRowHeight(row: number): number {
    return idAt(this.data.rowHeights, row) || defaultHeight;
  }
  setColumnWidth(...args: unknown[]): this {
    fit('Sheet', 'setColumnWidth', args, 'Integer, Integer');
    return this.resize('columns', args[0] as number, 1, args[1] as number);
  }
  setColumnWidths(...args: unknown[]): this {
    fit('Sheet', 'setColumnWidths', args, 'Integer, Integer, Integer');
    return this.resize('columns', ...(args as [number, number, number]));
  }
  setRowHeight(...args: unknown[]): this {
    fit('Sheet', 'setRowHeight', args, 'Integer, Integer');
    return this.resize('rows', args[0] as number, 1, args[1] as number);
  }
  setRowHeights(...args: unknown[]): this {
    fit('Sheet', 'setRowHeights', args, 'Integer, Integer, Integer');
    return this.resize('rows', ...(args as [number, number, number]));
  }
  setRowHeightsForced(...args: unknown[]): this {
    return this.setRowHeights(...args);
  }
  autoResizeColumn(...args: unknown[]): this {
    return this.autoResizeColumns(args[0], 1);
  }
  /** Fits the text roughly: a letter is about 7 px wide. */
  autoResizeColumns(...args: unknown[]): this {
    fit('Sheet', 'autoResizeColumns', args, 'Integer, Integer');
    const [first, count] = args as [number, number];
    const { data, book } = this;
    this.check('columns', first, count);
    this.desk.set(book, () => {
      for (let column = first; column < first + count; column++) {
        let longest = 0;
        for (let row = 1; row <= data.grid.lastRow(); row++) {
          const text = displayed(data.grid.value(row, column), book.numberFormat(data, row, column), book.locale);
          for (const line of text.split('\n')) longest = Math.max(longest, line.length);
        }
        if (longest) data.columnWidths = fill(data.columnWidths, column, 1, Math.max(21, longest * 7 + 12));
      }
    });
    return this;
  }
  autoResizeRows(...args: unknown[]): this {
    fit('Sheet', 'autoResizeRows', args, 'Integer, Integer');
    return this.resize('rows', ...(args as [number, number]), 0);
  }

  private insert(axis: Axis, name: string, args: unknown[], side: 'before' | 'after', ...shapes: string[]): this {
    fit('Sheet', name, args, ...(shapes.length ? shapes : ['Integer', 'Integer, Integer']));
    const [position, count = 1] = args as number[];
    this.desk.checkBook(this.book);
    this.check(axis, position!, 1);
    // New lines look like the one they were inserted next to.
    changeLines(
      this.book,
      this.data,
      axis,
      { kind: 'insert', at: position! + (side === 'after' ? 1 : 0), count },
      position!,
    );
    return this;
  }

  private remove(axis: Axis, name: string, args: unknown[], ...shapes: string[]): this {
    fit('Sheet', name, args, ...shapes);
    const [at, count = 1] = args as [number, number];
    this.check(axis, at, count);
    const { all } = this.data;
    const rect = axis === 'rows' ? { ...all, row: at, rows: count } : { ...all, column: at, columns: count };
    this.desk.checkCells(this.book, this.data, rect);
    changeLines(this.book, this.data, axis, { kind: 'delete', at, count });
    return this;
  }

  private move(axis: Axis, name: string, args: unknown[]): void {
    fit('Sheet', name, args, 'Range, Integer');
    const [at, count] = spanOf(args[0], axis);
    this.desk.checkCells(this.book, this.data, (args[0] as RangePlace).place);
    changeLines(this.book, this.data, axis, { kind: 'move', at, count, to: args[1] as number });
  }

  private freeze(axis: Axis, name: string, args: unknown[]): void {
    fit('Sheet', name, args, 'Integer');
    const count = args[0] as number;
    const { data } = this;
    if (count < 0 || count >= (axis === 'rows' ? data.rowCount : data.columnCount)) {
      throw new ServiceError(`You can't freeze all visible ${axis} on the sheet.`);
    }
    this.desk.set(this.book, () => (axis === 'rows' ? (data.frozenRows = count) : (data.frozenColumns = count)));
  }

  private hide(axis: Axis, args: unknown[], id: 0 | 1): void {
    fit('Sheet', `${id ? 'hide' : 'show'}${axis === 'rows' ? 'Rows' : 'Columns'}`, args, 'Integer', 'Integer, Integer');
    const [at, count = 1] = args as [number, number];
    const { data } = this;
    this.check(axis, at, count);
    this.desk.set(this.book, () => {
      if (axis === 'rows') data.hiddenRows = fill(data.hiddenRows, at, count, id);
      else data.hiddenColumns = fill(data.hiddenColumns, at, count, id);
    });
  }

  private resize(axis: Axis, at: number, count: number, pixels: number): this {
    const { data } = this;
    this.check(axis, at, count);
    this.desk.set(this.book, () => {
      if (axis === 'rows') data.rowHeights = fill(data.rowHeights, at, count, pixels);
      else data.columnWidths = fill(data.columnWidths, at, count, pixels);
    });
    return this;
  }

  private check(axis: Axis, at: number, count: number): void {
    const size = axis === 'rows' ? this.data.rowCount : this.data.columnCount;
    if (at < 1 || count < 1 || at + count - 1 > size) throw new ServiceError(`Those ${axis} are out of bounds.`);
  }
}

function spanOf(range: unknown, axis: Axis): [number, number] {
  if (!(range instanceof RangePlace)) throw new ServiceError('Invalid argument: range');
  const { row, rows, column, columns } = range.place;
  return axis === 'rows' ? [row, rows] : [column, columns];
}
