/** Formulas between the grid and the mirror: what is sent, and what comes back. */
import type { Book } from '../book';
import type { CellValue } from '../grid';
import { overlap, type Place, type Rect } from '../rect';
import type { SheetData } from '../sheet-data';
import { automatic } from '../typed-text';
import { formatOf } from './formats';
import { inputOf, type Mirror } from './mirror';
import type { ScriptCalls } from './script-functions';
import type { Translated } from './translate';

export interface FormulaCell extends Translated {
  sheet: SheetData;
  row: number;
  column: number;
  formula: string;
  /** The number format that a date from such a function brings. */
  format?: string;
}

export interface State {
  mirror: Mirror;
  /** What translations depend on beside the formula's own words. */
  shape: string;
  translated: Map<string, Translated>;
  /** Places whose cells are in the mirror, by name. */
  needed: Map<string, Place>;
  asked: Map<string, Place>;
  /** Cells that kept a result from taking the room it needs: sheet, row, column. */
  obstacles: Set<string>;
  /** Where formulas stood, by sheet id. */
  formulaCells: Map<number, Set<string>>;
  volatile: boolean;
  minute: number;
  calls?: ScriptCalls;
}

/** Cells that stood in the way of a result are not named by any formula, but may be gone now. */
export function sendObstacles(book: Book, state: State, changed: readonly Place[]): void {
  for (const name of [...state.obstacles]) {
    const [sheetId, row, column] = name.split(' ').map(Number) as [number, number, number];
    const sheet = book.sheet(sheetId);
    const cell = { row, column, rows: 1, columns: 1 };
    if (!changed.some((rect) => rect.sheetId === sheetId && overlap(rect, cell))) continue;
    if (!sheet || sheet.grid.value(row, column) === null) state.obstacles.delete(name);
    if (sheet && sheet.grid.formula(row, column) === undefined)
      state.mirror.send(sheet, row, column, inputOf(sheet.grid.value(row, column)));
  }
}

/** Sends the cells of `place` that lie in `part`. */
export function sendPlace(book: Book, mirror: Mirror, place: Place, part: Rect): void {
  const sheet = book.sheet(place.sheetId);
  const common = overlap(place, part);
  if (!sheet || !common) return;
  const { grid } = sheet;
  // Below the last row and beside the last column there may be cells that IronCalc still has.
  const lastRow = Math.min(common.row + common.rows - 1, Math.max(grid.lastRow(), mirror.lastRowOf(sheet.id)));
  const lastColumn = Math.min(
    common.column + common.columns - 1,
    Math.max(grid.lastColumn(), mirror.lastColumnOf(sheet.id)),
  );
  for (let row = common.row; row <= lastRow; row++) {
    for (let column = common.column; column <= lastColumn; column++) {
      if (grid.formula(row, column) === undefined) mirror.send(sheet, row, column, inputOf(grid.value(row, column)));
    }
  }
}

/** Prepares numbers of results that take several cells, and tells IronCalc of cells that stand in their way. */
export function sendWhatIsMissing({ mirror, obstacles }: State, cells: FormulaCell[]): boolean {
  const before = mirror.inputs;
  for (const { sheet, row, column } of cells) {
    const { rows, columns } = mirror.extent(sheet.id, row, column);
    if (rows * columns === 1) continue;
    for (let down = 0; down < rows; down++) {
      for (let across = 0; across < columns; across++) {
        if (down + across === 0) continue;
        const [at, beside] = [row + down, column + across];
        const value = sheet.grid.value(at, beside);
        if (value !== null && sheet.grid.formula(at, beside) === undefined) {
          obstacles.add(`${sheet.id} ${at} ${beside}`);
          mirror.send(sheet, at, beside, inputOf(value));
        } else if (mirror.result(sheet.id, at, beside) === undefined) mirror.prepare(sheet.id, at, beside);
      }
    }
  }
  return mirror.inputs > before;
}

export function putResult(book: Book, mirror: Mirror, cell: FormulaCell): void {
  const { sheet, row, column, lone } = cell;
  const { rows, columns } = mirror.extent(sheet.id, row, column);
  const emptied = lone && book.sheet(lone.sheetId)?.grid.value(lone.row, lone.column) === null;
  const first = emptied ? '' : (mirror.result(sheet.id, row, column) ?? '');
  sheet.grid.setResult(row, column, first as string | number | boolean);
  takeFormat(book, cell, row, column, first);
  for (let down = 0; down < rows; down++) {
    for (let across = 0; across < columns; across++) {
      if (down + across === 0) continue;
      const [at, beside] = [row + down, column + across];
      const value = mirror.result(sheet.id, at, beside) ?? null;
      // Sheets adds rows and columns where a result needs them.
      sheet.rowCount = Math.max(sheet.rowCount, at);
      sheet.columnCount = Math.max(sheet.columnCount, beside);
      sheet.grid.putSpilled(at, beside, value);
      takeFormat(book, cell, at, beside, value);
    }
  }
}

function takeFormat(book: Book, cell: FormulaCell, row: number, column: number, value: CellValue): void {
  const { sheet, formula } = cell;
  const wanted = cell.format;
  if (typeof value !== 'number' || book.numberFormat(sheet, row, column) !== automatic) return;
  const format = wanted ?? formatOf(book, sheet, formula, value);
  if (format === undefined) return;
  const id = book.styles.patch(sheet.styleIds.get(row, column), { numberFormat: format });
  sheet.styleIds.setColumn(column, row, [id]);
}
