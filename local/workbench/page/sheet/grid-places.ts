import type { ColumnRegular } from '@revolist/revogrid';
import type { CellRange } from '../../messages';
import { rowHeaders, type VisibleRows } from './grid-columns';
import type { RowHeights } from './grid-heights';
import type { Scroll } from './grid-scroll';
import type { RowModel } from './sheet-model';

export type RowKind = 'rgRow' | 'rowPinStart';
export type ColumnKind = 'rgCol' | 'colPinStart';

/** A cell as the grid counts it. */
export interface GridCell {
  row: { kind: RowKind; index: number };
  column: { kind: ColumnKind; index: number };
}

/** px from the grid's upper left corner; `fixed`: what of it does not scroll. */
export interface Place {
  left: number;
  top: number;
  fixed: { left: number; top: number };
}

/** px; as in sheet.css. */
const headerHeight = 25;

/** Where the sheet's rows and columns stand in the grid, which counts visible ones, and frozen ones apart. */
export class GridPlaces {
  /** Their numbers. */
  private readonly columns: Record<ColumnKind, number[]> = { rgCol: [], colPinStart: [] };

  constructor(
    readonly rows: VisibleRows,
    columns: readonly ColumnRegular[],
  ) {
    for (const { prop, pin } of columns)
      this.columns[pin === 'colPinStart' ? 'colPinStart' : 'rgCol'].push(Number(prop));
  }

  /** Of all visible columns, from left to right. */
  get columnNumbers(): number[] {
    return [...this.columns.colPinStart, ...this.columns.rgCol];
  }

  /** That row, or the next one that can be seen. */
  row(row: number): GridCell['row'] | undefined {
    const find = (rows: RowModel[]) => rows.findIndex(({ number }) => number >= row);
    const frozen = find(this.rows.frozen);
    if (frozen >= 0) return { kind: 'rowPinStart', index: frozen };
    if (!this.rows.others.length) return undefined;
    const other = find(this.rows.others);
    return { kind: 'rgRow', index: other >= 0 ? other : this.rows.others.length - 1 };
  }

  column(column: number): GridCell['column'] | undefined {
    for (const kind of ['colPinStart', 'rgCol'] as const) {
      const index = this.columns[kind].findIndex((number) => number >= column);
      if (index >= 0) return { kind, index };
    }
    return undefined;
  }

  /** The cells of a range as the grid tells of it. */
  cells(range: {
    x: number;
    y: number;
    x1: number;
    y1: number;
    rowType?: string;
    colType?: string;
  }): CellRange | undefined {
    const rows = range.rowType === 'rowPinStart' ? this.rows.frozen : this.rows.others;
    const columns = this.columns[range.colType === 'colPinStart' ? 'colPinStart' : 'rgCol'];
    const [top, bottom] = [rows[range.y]?.number, rows[Math.min(range.y1, rows.length - 1)]?.number];
    const [left, right] = [columns[range.x], columns[Math.min(range.x1, columns.length - 1)]];
    if (top === undefined || bottom === undefined || left === undefined || right === undefined) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** A cell's upper left corner. */
  px(
    row: number,
    column: number,
    widths: readonly number[],
    heights: RowHeights,
    scrolled: { left: number; top: number },
  ): Place {
    const fixed = {
      left: rowHeaders.size + this.widthOf('colPinStart', Infinity, widths),
      top: headerHeight + heights.above('rowPinStart', this.rows.frozen.length),
    };
    return {
      left: fixed.left + this.widthOf('rgCol', column, widths) - scrolled.left,
      top:
        fixed.top + heights.above('rgRow', this.rows.others.filter(({ number }) => number < row).length) - scrolled.top,
      fixed,
    };
  }

  /** How far to scroll, in px, to see a cell with a little of what is before it. What is frozen needs no scrolling. */
  scrollFor({ row, column }: GridCell, widths: readonly number[], heights: RowHeights): Partial<Scroll> {
    const first = this.columns.rgCol[Math.max(0, column.index - 1)];
    return {
      ...(column.kind === 'rgCol' ? { left: this.widthOf('rgCol', first ?? 0, widths) } : {}),
      ...(row.kind === 'rgRow' ? { top: heights.above('rgRow', Math.max(0, row.index - 3)) } : {}),
    };
  }

  private widthOf(kind: ColumnKind, until: number, widths: readonly number[]): number {
    return this.columns[kind].reduce((sum, at) => (at < until ? sum + (widths[at - 1] ?? 100) : sum), 0);
  }
}
