import type { Book } from '../book';
import type { FormulaEngine } from '../formula-engine';
import type { CellValue } from '../grid';
import type { Place } from '../rect';
import type { SheetData } from '../sheet-data';
import { putResult, sendObstacles, sendPlace, sendWhatIsMissing, type FormulaCell, type State } from './cells';
import { inputOf, Mirror } from './mirror';
import { ScriptCalls, type ScriptFunctions } from './script-functions';
import { translate, type Translated } from './translate';

/** After so many inputs the mirror is made anew: IronCalc remembers each of them. */
const mostInputs = 400_000;
/** A result of several cells may meet others, which may change it again. */
const mostPasses = 4;
/** Calls of the script whose arguments are results of other calls, one after the other. */
const mostCallPasses = 20;

const placeName = ({ sheetId, row, column, rows, columns }: Place) => `${sheetId} ${row} ${column} ${rows} ${columns}`;

/**
 * Computes formulas with IronCalc (https://www.ironcalc.com). A workbook without formulas costs nothing; of others only
 * the cells that formulas name are mirrored there, and only what changed is sent again. What is not as in Sheets is in
 * docs/formulas.md.
 */
export class IronCalcEngine implements FormulaEngine {
  private readonly states = new WeakMap<Book, State>();

  private calculating = false;

  /** `now`: the world's clock, ms. `functionsOf`: what the script of a workbook offers to its cells. */
  constructor(
    private readonly now: () => number,
    private readonly functionsOf: (book: Book) => ScriptFunctions | undefined = () => undefined,
  ) {}

  isStale(book: Book): boolean {
    const state = this.states.get(book);
    return !!state?.volatile && !this.calculating && state.minute !== this.minute();
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
    this.settle(book, state, cells);
    this.callScript(book, state, cells);
  }

  private settle(book: Book, state: State, cells: FormulaCell[]): void {
    for (let pass = 1; pass <= mostPasses; pass++) {
      state.mirror.evaluate(this.now(), state.volatile && pass === 1);
      if (!sendWhatIsMissing(state, cells)) break;
    }
    for (const cell of cells) putResult(book, state.mirror, cell);
  }

  /** Calls functions of the script until their arguments, which may be results of others, no longer change. */
  private callScript(book: Book, state: State, cells: FormulaCell[]): void {
    const { calls, mirror } = state;
    const ofScript = cells.filter((cell) => cell.ofScript);
    if (!calls || ofScript.length === 0) return;
    this.calculating = true;
    try {
      for (let pass = 1; pass <= mostCallPasses; pass++) {
        let changed = false;
        for (const cell of ofScript) {
          const { text, format } = calls.resolve(cell.text);
          if (format === undefined) delete cell.format;
          else cell.format = format;
          if (mirror.send(cell.sheet, cell.row, cell.column, text)) changed = true;
        }
        if (!changed) return;
        for (const sheet of book.sheets) sheet.grid.clearSpilled();
        this.settle(book, state, cells);
      }
    } finally {
      this.calculating = false;
    }
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
    const functions = this.functionsOf(book);
    const shape = `${shapeOf(book)} ${functions?.version() ?? ''}`;
    const known = this.states.get(book);
    if (known && known.mirror.inputs < mostInputs && known.mirror.timeZone === book.timeZone) {
      if (known.shape !== shape) {
        known.shape = shape;
        known.translated.clear();
        known.calls?.refresh();
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
    if (functions) state.calls = new ScriptCalls(book, state.mirror, functions, this.now);
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
    for (const { sheet, row, column, text, ofScript } of cells) {
      const names = standing.get(sheet.id) ?? new Set();
      standing.set(sheet.id, names.add(`${row} ${column}`));
      if (!ofScript) mirror.send(sheet, row, column, text);
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

function formulaCells(book: Book, state: State): FormulaCell[] {
  const cells: FormulaCell[] = [];
  for (const sheet of book.sheets) {
    if (!sheet.grid.hasFormulas()) continue;
    for (const { row, column, text: formula } of sheet.grid.formulas()) {
      const name = `${sheet.id} ${formula}`;
      let translated = state.translated.get(name);
      if (!translated) state.translated.set(name, (translated = translateCell(book, sheet, formula, state)));
      cells.push({ ...translated, sheet, row, column, formula });
    }
  }
  return cells;
}

/** A formula that calls the script names its cells by sheet, so that its parts can be asked for alone. */
function translateCell(book: Book, sheet: SheetData, formula: string, { calls }: State): Translated {
  const plain = translate(book, sheet, formula);
  return calls?.any(plain.text) ? { ...translate(book, sheet, formula, true), ofScript: true } : plain;
}

function shapeOf(book: Book): string {
  const sheets = book.sheets.map(({ id, name, rowCount, columnCount }) => [id, name, rowCount, columnCount]);
  return JSON.stringify([sheets, book.namedRanges, book.locale]);
}
