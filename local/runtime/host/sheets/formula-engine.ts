import type { Book } from './book';
import type { CellValue } from './grid';
import type { Place } from './rect';

/** The one place where formulas are computed. */
export interface FormulaEngine {
  /** Computes what depends on the changed cells and puts each result into the grid. */
  calculate(book: Book, changed: readonly Place[]): void;
  /** Whether results are out of date although no cell has changed: `TODAY()` on another day. */
  isStale(book: Book): boolean;
  /** What formulas would come to if they stood at `sheetId`; used for rules that are formulas. */
  ask(book: Book, sheetId: number, formulas: readonly string[]): CellValue[];
}
