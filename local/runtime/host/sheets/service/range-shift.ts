import { fit } from '../../signature';
import { columnName } from '../a1';
import { moveCells } from '../copy';
import { mapReferences, type Reference } from '../formulas/references';
import { followBand } from '../formulas/rewrite';
import type { LineChange } from '../rect';
import { changeLines } from '../structure';
import { RangeBlocks } from './range-blocks';
import { offers } from './table';

/** Cells that push others aside, and formulas as they read from their own cell. */
export class RangeShift extends RangeBlocks {
  static override readonly members = {
    ...RangeBlocks.members,
    ...offers({
      change: 'deleteCells insertCells',
      read: 'getFormulaR1C1 getFormulasR1C1',
      write: 'setFormulaR1C1 setFormulasR1C1',
    }),
  };

  /** "The existing data along the provided dimension is shifted away from the inserted range"; references follow. */
  insertCells(...args: unknown[]): this {
    fit('Range', 'insertCells', args, 'Enum');
    const { book, sheet, place } = this;
    const down = args[0] === 'ROWS';
    const last = down ? sheet.grid.lastRow() : sheet.grid.lastColumn();
    const start = down ? place.row : place.column;
    const pushed = down ? place.rows : place.columns;
    const count = last - start + 1;
    const source = down ? { ...place, rows: count } : { ...place, columns: count };
    this.desk.checkCells(book, sheet, source);
    if (count < 1) return this;
    const axis = down ? 'rows' : 'columns';
    const missing = last + pushed - (down ? sheet.rowCount : sheet.columnCount);
    const end = down ? sheet.rowCount : sheet.columnCount;
    if (missing > 0) changeLines(book, sheet, axis, { kind: 'insert', at: end + 1, count: missing }, end);
    const target = down ? { ...source, row: start + pushed } : { ...source, column: start + pushed };
    moveCells(book, sheet, source, sheet, target, false);
    followBand(book, sheet, axis, { kind: 'insert', at: start, count: pushed }, place);
    return this;
  }

  /** "The existing data along the provided dimension is shifted towards the deleted range." */
  deleteCells(...args: unknown[]): void {
    fit('Range', 'deleteCells', args, 'Enum');
    const { book, sheet, place } = this;
    const up = args[0] === 'ROWS';
    const last = up ? sheet.grid.lastRow() : sheet.grid.lastColumn();
    const after = up ? place.row + place.rows : place.column + place.columns;
    const source = up
      ? { ...place, row: after, rows: last - after + 1 }
      : { ...place, column: after, columns: last - after + 1 };
    this.desk.checkCells(book, sheet, place);
    sheet.grid.clear(place);
    book.touch(sheet, place);
    const change: LineChange = up
      ? { kind: 'delete', at: place.row, count: place.rows }
      : { kind: 'delete', at: place.column, count: place.columns };
    if (last >= after) {
      this.desk.checkCells(book, sheet, source);
      const target = up ? { ...source, row: place.row } : { ...source, column: place.column };
      moveCells(book, sheet, source, sheet, target, false);
    }
    followBand(book, sheet, up ? 'rows' : 'columns', change, place);
  }

  getFormulaR1C1(): string | null {
    return this.each((row, column) => this.r1c1At(row, column), true)[0]![0]!;
  }

  getFormulasR1C1(): (string | null)[][] {
    return this.each((row, column) => this.r1c1At(row, column));
  }

  setFormulaR1C1(...args: unknown[]): this {
    fit('Range', 'setFormulaR1C1', args, 'String');
    const rows = Array.from({ length: this.place.rows }, () => new Array(this.place.columns).fill(args[0]) as string[]);
    return this.putR1C1(rows);
  }

  setFormulasR1C1(...args: unknown[]): this {
    return this.putR1C1(this.matrix('setFormulasR1C1', args) as string[][]);
  }

  private putR1C1(rows: string[][]): this {
    const { row, column } = this.place;
    return this.setFormulas(
      rows.map((line, down) => line.map((text, across) => a1Formula(String(text), row + down, column + across))),
    );
  }

  private r1c1At(row: number, column: number): string | null {
    const formula = this.sheet.grid.formula(row, column);
    return formula === undefined ? null : mapReferences(formula, (reference) => r1c1(reference, row, column));
  }
}

function r1c1({ sheetName, from, to }: Reference, row: number, column: number): string {
  const one = (letter: string, at: number | undefined, fixed: boolean, here: number) =>
    at === undefined ? '' : fixed ? `${letter}${at}` : `${letter}[${at - here}]`;
  const corner = (place: typeof from) =>
    one('R', place.row, place.fixRow, row) + one('C', place.column, place.fixColumn, column);
  const prefix = sheetName === undefined ? '' : `'${sheetName.replaceAll("'", "''")}'!`;
  return `${prefix}${corner(from)}${to ? `:${corner(to)}` : ''}`;
}

/** `R[-1]C2` as it reads from a cell. */
function a1Formula(formula: string, row: number, column: number): string {
  return formula.replace(
    /"(?:[^"]|"")*"|(?<![\w.])R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\w(])/g,
    (whole, down?: string, across?: string) => {
      if (whole.startsWith('"')) return whole;
      const side = (part: string | undefined, here: number) =>
        part === undefined ? here : part.startsWith('[') ? here + Number(part.slice(1, -1)) : Number(part);
      const fixed = (part: string | undefined) => (part !== undefined && !part.startsWith('[') ? '$' : '');
      return `${fixed(across)}${columnName(side(across, column))}${fixed(down)}${side(down, row)}`;
    },
  );
}
