import type { Book } from './book';
import type { Place } from './rect';

/** The one place where formulas are computed. */
export interface FormulaEngine {
  /** Computes what depends on the changed cells and puts each result with `Grid.setResult`. */
  calculate(book: Book, changed: readonly Place[]): void;
}

/** Until there is an engine: formulas keep their text and show that they are not understood. */
export const noEngine: FormulaEngine = {
  calculate(book) {
    for (const sheet of book.sheets) {
      for (const { row, column } of sheet.grid.formulas()) sheet.grid.setResult(row, column, '#NAME?');
    }
  },
};
