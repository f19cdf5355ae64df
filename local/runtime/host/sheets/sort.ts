import type { Book } from './book';
import { shiftFormula } from './formulas/rewrite';
import type { CellValue } from './grid';
import type { Rect } from './rect';
import type { SheetData } from './sheet-data';

/** A column of the sheet and its direction. */
export interface SortKey {
  column: number;
  ascending: boolean;
}

const collator = new Intl.Collator('en', { sensitivity: 'accent' });
const kinds: Record<string, number> = { number: 0, string: 1, boolean: 2 };

/**
 * Sorts the rows of a rectangle; whole cells move, with formulas, notes, formats and rules. Blanks come last. A formula
 * keeps looking at its own row: it reads in its new place as if it had been copied there.
 */
export function sortRows(book: Book, sheet: SheetData, range: Rect, keys: readonly SortKey[]): void {
  book.settle();
  // Rows below the last value are all blank: they are last already.
  const rect = { ...range, rows: Math.min(range.rows, Math.max(0, sheet.grid.lastRow() - range.row + 1)) };
  const order = Array.from({ length: rect.rows }, (_, index) => index);
  const columns = keys.map(({ column }) => order.map((index) => sheet.grid.value(rect.row + index, column)));
  order.sort((a, b) => {
    for (const [index, { ascending }] of keys.entries()) {
      const result = compareCells(columns[index]![a]!, columns[index]![b]!, ascending);
      if (result) return result;
    }
    return a - b;
  });
  if (order.every((from, to) => from === to)) return;
  sheet.grid.permute(rect, order, shiftFormula);
  for (const layer of [sheet.styleIds, sheet.ruleIds, sheet.richIds]) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const ids = layer.column(column, rect.row, rect.rows);
      if (ids.some((id) => id !== ids[0])) {
        const moved = order.map((from) => ids[from]!);
        layer.setColumn(column, rect.row, moved);
      }
    }
  }
  book.touch(sheet, rect);
}

function compareCells(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const kind = kinds[typeof a]! - kinds[typeof b]!;
  const result = kind || (typeof a === 'string' ? collator.compare(a, b as string) : Number(a) - Number(b));
  return ascending ? result : -result;
}
