import type { CellView, RuleView, SheetView } from '../../../runtime/view';
import type { SheetDelta } from '../../messages';

const blank: CellView = { text: '', edit: '', kind: 'empty' };

/**
 * One row as the grid holds it. The grid asks for a cell by its column number and gets the text to edit; so a row is
 * its cells and nothing is copied, however many rows there are.
 */
export class RowModel {
  constructor(
    readonly number: number,
    public cells: CellView[],
  ) {}

  cell(column: number): CellView {
    return this.cells[column - 1] ?? blank;
  }
}

let columnsKnown = 0;

/** Gives `RowModel` a property for each column number. The setter is for the grid, whose own copy is not the truth. */
function knowColumns(count: number): void {
  for (; columnsKnown < count; columnsKnown++) {
    const column = columnsKnown + 1;
    Object.defineProperty(RowModel.prototype, String(column), {
      get(this: RowModel) {
        return this.cell(column).edit;
      },
      set() {},
    });
  }
}

/** A sheet in the page: what the server sent, kept up to date row by row. */
export class SheetModel {
  readonly rows: RowModel[] = [];
  private readonly rulesOf = new Map<number, SheetView['rules']>();
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;

  constructor(
    readonly sheet: SheetDelta['sheet'],
    readonly version: number,
    cells: (row: number) => CellView[],
  ) {
    knowColumns(sheet.columnCount);
    for (let row = 1; row <= sheet.rowCount; row++) this.rows.push(new RowModel(row, cells(row)));
    this.hiddenRows = new Set(sheet.hiddenRows);
    this.hiddenColumns = new Set(sheet.hiddenColumns);
    for (const rule of sheet.rules) {
      for (let column = rule.fromColumn; column <= Math.min(rule.toColumn, sheet.columnCount); column++) {
        this.rulesOf.set(column, [...(this.rulesOf.get(column) ?? []), rule]);
      }
    }
  }

  static from(delta: SheetDelta, before: SheetModel | undefined): SheetModel {
    const old = delta.partial ? before : undefined;
    return new SheetModel(delta.sheet, delta.version, (row) => {
      const changed = delta.rows[row - 1];
      if (changed) return changed;
      return row <= delta.filledRows ? (old?.rows[row - 1]?.cells ?? []) : [];
    });
  }

  cell(row: number, column: number): CellView {
    return this.rows[row - 1]?.cell(column) ?? blank;
  }

  /** The data validation of a cell; the later one wins where two overlap. */
  rule(row: number, column: number): RuleView | undefined {
    return this.rulesOf.get(column)?.findLast((one) => one.fromRow <= row && row <= one.toRow)?.rule;
  }
}
