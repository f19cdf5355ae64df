import { cellName } from '../a1';
import type { CellValue } from '../grid';
import type { SheetData } from '../sheet-data';
import { ironCalc, type Model } from './load';
import { mirrorName } from './translate';

/** What IronCalc's `getCellType` says. */
const kinds = { number: 1, text: 2, boolean: 4, error: 16 };

/** Sheets has fewer kinds of errors, and shows these instead. */
const errors: Record<string, string> = {
  '#CIRC!': '#REF!',
  '#SPILL!': '#REF!',
  '#CALC!': '#N/A',
  '#N/IMPL!': '#NAME?',
};

const key = (row: number, column: number) => row * 20_000 + column;

/** One workbook as IronCalc has it: only the cells that formulas need, and a sheet of our own for questions. */
export class Mirror {
  private readonly model: Model;
  /** By sheet id. */
  private readonly indexes = new Map<number, number>();
  private readonly ends = new Map<number, { row: number; column: number }>();
  private readonly sent = new Map<number, Map<number, string>>();
  /** Rows of the first sheet, in which a formula gives a number as text. */
  private readonly exact = new Map<string, number>();
  private lastRow = 0;
  private dirty = true;
  inputs = 0;

  constructor(
    readonly timeZone: string,
    now: number,
  ) {
    const { Model } = ironCalc(now);
    this.model = new Model('book', 'en', this.timeZone, 'en');
    this.model.pauseEvaluation();
    this.model.renameSheet(0, 'Questions');
  }

  /** Puts what a cell holds there, if it is not there yet; says whether it was not. A formula comes translated. */
  send(sheet: Pick<SheetData, 'id'>, row: number, column: number, input: string): boolean {
    const at = key(row, column);
    const sent = this.sentTo(sheet.id);
    if ((sent.get(at) ?? '') === input) return false;
    if (input === '') sent.delete(at);
    else sent.set(at, input);
    const end = this.ends.get(sheet.id);
    this.ends.set(sheet.id, { row: Math.max(end?.row ?? 0, row), column: Math.max(end?.column ?? 0, column) });
    this.put(this.indexOf(sheet.id), row, column, input);
    return true;
  }

  /** The last row and column of a sheet that IronCalc was ever told of. */
  lastRowOf(sheetId: number): number {
    return this.ends.get(sheetId)?.row ?? 0;
  }
  lastColumnOf(sheetId: number): number {
    return this.ends.get(sheetId)?.column ?? 0;
  }

  /** Makes sure that numbers of this cell can be read with all their digits. */
  prepare(sheetId: number, row: number, column: number): number {
    const cell = `${mirrorName(sheetId)}!R${row}C${column}`;
    let line = this.exact.get(cell);
    if (line === undefined) {
      this.exact.set(cell, (line = ++this.lastRow));
      this.indexOf(sheetId);
      // `&` makes text of a number with as many digits as it takes to tell it from every other.
      this.put(0, line, 1, `=${mirrorName(sheetId)}!${cellName(row, column)}&""`);
    }
    return line;
  }

  evaluate(now: number, force: boolean): void {
    ironCalc(now);
    if (this.dirty || force) this.model.evaluate();
    this.dirty = false;
    // What IronCalc keeps for others who edit the same workbook; nobody does.
    this.model.flushSendQueue();
  }

  /** Undefined: a number whose digits must be prepared first. */
  result(sheetId: number, row: number, column: number): CellValue | undefined {
    const index = this.indexOf(sheetId);
    const kind = this.model.getCellType(index, row, column);
    const text = this.model.getFormattedCellValue(index, row, column);
    if (kind === kinds.boolean) return text === 'TRUE';
    if (kind === kinds.error) return errors[text] ?? text;
    if (kind !== kinds.number) return text;
    const line = this.exact.get(`${mirrorName(sheetId)}!R${row}C${column}`);
    const digits = line === undefined ? '' : this.model.getFormattedCellValue(0, line, 1);
    return digits === '' ? undefined : Number(digits);
  }

  /** How many cells a formula's result takes. */
  extent(sheetId: number, row: number, column: number): { rows: number; columns: number } {
    const structure = this.model.getCellArrayStructure(this.indexOf(sheetId), row, column);
    if (typeof structure === 'string' || !('DynamicAnchor' in structure)) return { rows: 1, columns: 1 };
    const [columns, rows] = structure.DynamicAnchor;
    return { rows, columns };
  }

  /** What formulas come to; they name cells by sheet. */
  ask(formulas: readonly string[], now: number): CellValue[] {
    formulas.forEach((formula, index) => {
      this.put(0, index + 1, 3, formula);
      this.put(0, index + 1, 2, `=C${index + 1}&""`);
    });
    this.evaluate(now, true);
    const results = formulas.map((_, index): CellValue => {
      const kind = this.model.getCellType(0, index + 1, 3);
      const text = this.model.getFormattedCellValue(0, index + 1, 3);
      if (kind === kinds.boolean) return text === 'TRUE';
      return kind === kinds.number ? Number(this.model.getFormattedCellValue(0, index + 1, 2)) : text;
    });
    this.model.rangeClearContents(0, 1, 2, Math.max(1, formulas.length), 3);
    return results;
  }

  free(): void {
    this.model.free();
  }

  private put(index: number, row: number, column: number, input: string): void {
    this.dirty = true;
    this.inputs++;
    if (input === '') this.model.rangeClearContents(index, row, column, row, column);
    else this.model.setUserInput(index, row, column, input);
  }

  private indexOf(sheetId: number): number {
    let index = this.indexes.get(sheetId);
    if (index === undefined) {
      this.model.newSheet();
      this.indexes.set(sheetId, (index = this.indexes.size + 1));
      this.model.renameSheet(index, mirrorName(sheetId));
    }
    return index;
  }

  private sentTo(sheetId: number): Map<number, string> {
    let sent = this.sent.get(sheetId);
    if (!sent) this.sent.set(sheetId, (sent = new Map()));
    return sent;
  }
}

/** A cell's value as IronCalc has to be told it. Dates are their serial numbers. */
export function inputOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value).toUpperCase();
}
