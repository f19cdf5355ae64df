import type { CellView, RuleView, SheetView } from '../../../runtime/view';
import type { RowsPart, SheetShape } from '../../messages';

const blank: CellView = { text: '', edit: '', kind: 'empty' };

/**
 * One row as the grid holds it. The grid asks for a cell by its column number and gets the text to edit; so a row is
 * its cells and nothing is copied, however many rows there are.
 */
export class RowModel {
  cells: readonly CellView[] = [];

  constructor(readonly number: number) {}

  cell(column: number): CellView {
    return this.cells[column - 1] ?? blank;
  }
}

let columnsKnown = 0;

/** Gives `RowModel` a property for each column number. The setter is for the grid, whose own copy is not the truth. */
function knowColumns(count: number): void {
  for (; columnsKnown < count; columnsKnown++) {
    const column = columnsKnown + 1;
    Object.defineProperty(RowModel.prototype, column, {
      configurable: true,
      get(this: RowModel) {
        return this.cell(column).edit;
      },
      set() {},
    });
  }
}

/**
 * A sheet as the page knows it: its whole shape, and the cells of those rows that have been in sight. Rows that were
 * loaded before the last change keep what they held until they are loaded again.
 */
export class SheetModel {
  readonly rows: RowModel[] = [];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  private readonly rulesOf = new Map<number, SheetView['rules']>();
  private readonly fresh = new Set<number>();

  /** `before`: the same sheet a moment ago, whose rows go on. */
  constructor(
    readonly sheet: SheetShape,
    before?: SheetModel,
  ) {
    knowColumns(sheet.columnCount);
    const known = before?.sheet.id === sheet.id ? before.rows : [];
    for (let row = 1; row <= sheet.rowCount; row++) {
      const model = known[row - 1] ?? new RowModel(row);
      if (row > sheet.lastRow) model.cells = [];
      this.rows.push(model);
    }
    this.hiddenRows = new Set(sheet.hiddenRows);
    this.hiddenColumns = new Set(sheet.hiddenColumns);
    for (const rule of sheet.rules) {
      for (let column = rule.fromColumn; column <= Math.min(rule.toColumn, sheet.columnCount); column++) {
        this.rulesOf.set(column, [...(this.rulesOf.get(column) ?? []), rule]);
      }
    }
  }

  /** Takes in loaded rows; `toRow` is the last that was asked for, filled or not. */
  take({ fromRow, cells }: RowsPart, toRow: number): void {
    for (let row = fromRow; row <= Math.min(toRow, this.rows.length); row++) {
      this.rows[row - 1]!.cells = cells[row - fromRow] ?? [];
      this.fresh.add(row);
    }
  }

  /** Those rows that hold something which is not known yet. */
  missing(rows: readonly number[]): number[] {
    return rows.filter((row) => row <= this.sheet.lastRow && !this.fresh.has(row));
  }

  isLoaded(fromRow: number, toRow: number): boolean {
    for (let row = fromRow; row <= Math.min(toRow, this.sheet.lastRow); row++) if (!this.fresh.has(row)) return false;
    return true;
  }

  cell(row: number, column: number): CellView {
    return this.rows[row - 1]?.cell(column) ?? blank;
  }

  /** Whether a filter keeps the row out of sight, as against someone who hid it. */
  isFilteredOut(row: number): boolean {
    const { filter } = this.sheet;
    return !!filter?.active.length && row > filter.row && row < filter.row + filter.rows && this.hiddenRows.has(row);
  }

  /** The data validation of a cell; the later one wins where two overlap. */
  rule(row: number, column: number): RuleView | undefined {
    return this.rulesOf.get(column)?.findLast((one) => one.fromRow <= row && row <= one.toRow)?.rule;
  }
}
