import { rowsFilteredOut } from './conditional';
import type { Book } from './book';
import { linesFolded } from './groups';
import { linesSet } from './runs';
import type { SheetData } from './sheet-data';

/** Rows that nobody sees: hidden, filtered out or folded away. `now` is what "today" means to a filter. */
export function rowsOutOfSight(book: Book, sheet: SheetData, now: number): Set<number> {
  const hidden = linesSet(sheet.hiddenRows, sheet.rowCount);
  return new Set([...hidden, ...rowsFilteredOut(book, sheet, now), ...linesFolded(sheet.rowGroups)]);
}

export function columnsOutOfSight(sheet: SheetData): Set<number> {
  return new Set([...linesSet(sheet.hiddenColumns, sheet.columnCount), ...linesFolded(sheet.columnGroups)]);
}
