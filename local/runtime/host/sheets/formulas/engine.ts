import type { Book } from '../book';
import type { FormulaEngine } from '../formula-engine';
import type { CellValue } from '../grid';
import { overlap, type Place, type Rect } from '../rect';
import type { SheetData } from '../sheet-data';
import { automatic } from '../typed-text';
import { formatOf } from './formats';
import { inputOf, Mirror } from './mirror';
import { translate, type Translated } from './translate';

interface FormulaCell extends Translated {
  sheet: SheetData;
  row: number;
  column: number;
  formula: string;
}

interface State {
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
}

/** After so many inputs the mirror is made anew: IronCalc remembers each of them. */
const mostInputs = 400_000;
/** A result of several cells may meet others, which may change it again. */
const mostPasses = 4;

const placeName = ({ sheetId, row, column, rows, columns }: Place) => `${sheetId} ${row} ${column} ${rows} ${columns}`;

/**
 * Computes formulas with IronCalc (https://www.ironcalc.com). A workbook without formulas costs nothing; of others only
 * the cells that formulas name are mirrored there, and only what changed is sent again. What is not as in Sheets is in
 * docs/formulas.md.
 */
export class IronCalcEngine implements FormulaEngine {
  private readonly states = new WeakMap<Book, State>();

  /** `now`: the world's clock, ms. */
  constructor(private readonly now: () => number) {}

  isStale(book: Book): boolean {
    const state = this.states.get(book);
    return !!state?.volatile && state.minute !== this.minute();
  }

  calculate(book: Book, changed: readonly Place[]): void {
    for (const sheet of book.sheets) sheet.grid.clearSpilled();
    const any = book.sheets.some((sheet) => sheet.grid.hasFormulas());
    if (!any && !this.states.get(book)?.asked.size) return this.drop(book);
    const state = this.stateOf(book);
    const cells = formulaCells(book, state);
    this.sendChanges(book, state, cells, changed);
    for (const { sheet, row, column } of cells) state.mirror.prepare(sheet.id, row, column);
    state.volatile = cells.some((cell) => cell.volatile);
    state.minute = this.minute();
    for (let pass = 1; pass <= mostPasses; pass++) {
      state.mirror.evaluate(this.now(), state.volatile && pass === 1);
      if (!sendWhatIsMissing(state, cells)) break;
    }
    for (const cell of cells) putResult(book, state.mirror, cell);
  }

  ask(book: Book, sheetId: number, formulas: readonly string[]): CellValue[] {
    const sheet = book.sheet(sheetId);
    if (!sheet || formulas.length === 0) return formulas.map(() => null);
    const state = this.stateOf(book);
    const translated = formulas.map((formula) => translate(book, sheet, formula, true));
    for (const place of translated.flatMap(({ places }) => places)) {
      const name = placeName(place);
      if (state.asked.has(name)) continue;
      state.asked.set(name, place);
      sendPlace(book, state.mirror, place, place);
    }
    return state.mirror.ask(
      translated.map(({ text }) => text),
      this.now(),
    );
  }

  private minute(): number {
    return Math.floor(this.now() / 60_000);
  }

  private drop(book: Book): void {
    this.states.get(book)?.mirror.free();
    this.states.delete(book);
  }

  private stateOf(book: Book): State {
    const shape = shapeOf(book);
    const known = this.states.get(book);
    if (known && known.mirror.inputs < mostInputs && known.mirror.timeZone === book.timeZone) {
      if (known.shape !== shape) {
        known.shape = shape;
        known.translated.clear();
      }
      return known;
    }
    this.drop(book);
    const state: State = {
      mirror: new Mirror(book.timeZone, this.now()),
      shape,
      translated: new Map(),
      needed: new Map(),
      asked: new Map(),
      obstacles: new Set(),
      formulaCells: new Map(),
      volatile: false,
      minute: this.minute(),
    };
    this.states.set(book, state);
    return state;
  }

  private sendChanges(book: Book, state: State, cells: FormulaCell[], changed: readonly Place[]): void {
    const { mirror } = state;
    const needed = new Map(state.asked);
    for (const place of cells.flatMap(({ places }) => places)) needed.set(placeName(place), place);
    if (cells.some(({ anywhere }) => anywhere)) {
      for (const sheet of book.sheets) {
        const place = { ...sheet.all, sheetId: sheet.id };
        needed.set(placeName(place), place);
      }
    }
    const standing = new Map<number, Set<string>>();
    for (const { sheet, row, column, text } of cells) {
      const names = standing.get(sheet.id) ?? new Set();
      standing.set(sheet.id, names.add(`${row} ${column}`));
      mirror.send(sheet, row, column, text);
    }
    // Where a formula stood there is now what the cell holds.
    for (const [sheetId, names] of state.formulaCells) {
      const sheet = book.sheet(sheetId);
      for (const name of names) {
        if (!sheet || standing.get(sheetId)?.has(name)) continue;
        const [row, column] = name.split(' ').map(Number);
        mirror.send(sheet, row!, column!, inputOf(sheet.grid.value(row!, column!)));
      }
    }
    state.formulaCells = standing;
    for (const [name, place] of needed) {
      if (!state.needed.has(name) && !state.asked.has(name)) sendPlace(book, mirror, place, place);
      else for (const rect of changed) if (rect.sheetId === place.sheetId) sendPlace(book, mirror, place, rect);
    }
    state.needed = needed;
    sendObstacles(book, state, changed);
  }
}

/** Cells that stood in the way of a result are not named by any formula, but may be gone now. */
function sendObstacles(book: Book, state: State, changed: readonly Place[]): void {
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

function formulaCells(book: Book, state: State): FormulaCell[] {
  const cells: FormulaCell[] = [];
  for (const sheet of book.sheets) {
    if (!sheet.grid.hasFormulas()) continue;
    for (const { row, column, text: formula } of sheet.grid.formulas()) {
      const name = `${sheet.id} ${formula}`;
      let translated = state.translated.get(name);
      if (!translated) state.translated.set(name, (translated = translate(book, sheet, formula)));
      cells.push({ ...translated, sheet, row, column, formula });
    }
  }
  return cells;
}

function shapeOf(book: Book): string {
  const sheets = book.sheets.map(({ id, name, rowCount, columnCount }) => [id, name, rowCount, columnCount]);
  return JSON.stringify([sheets, book.namedRanges, book.locale]);
}

/** Sends the cells of `place` that lie in `part`. */
function sendPlace(book: Book, mirror: Mirror, place: Place, part: Rect): void {
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
function sendWhatIsMissing({ mirror, obstacles }: State, cells: FormulaCell[]): boolean {
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

function putResult(book: Book, mirror: Mirror, cell: FormulaCell): void {
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
  if (typeof value !== 'number' || book.numberFormat(sheet, row, column) !== automatic) return;
  const format = formatOf(book, sheet, formula, value);
  if (format === undefined) return;
  const id = book.styles.patch(sheet.styleIds.get(row, column), { numberFormat: format });
  sheet.styleIds.setColumn(column, row, [id]);
}
