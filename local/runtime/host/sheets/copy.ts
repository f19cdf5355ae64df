import type { Book } from './book';
import { followMove, shiftFormula } from './formulas/rewrite';
import { within, type Rect } from './rect';
import type { SheetData } from './sheet-data';

/** What of a cell is copied. */
export interface Parts {
  values?: boolean;
  /** Formulas as their results. */
  resultsOnly?: boolean;
  looks?: boolean;
  rules?: boolean;
  notes?: boolean;
}

export const everything: Parts = { values: true, looks: true, rules: true, notes: true };

/** A block of cells lifted out, so that it can be put down over itself. */
export function copyCells(book: Book, from: SheetData, source: Rect, to: SheetData, target: Rect, parts: Parts): void {
  book.settle();
  const cells = from.grid.take(source);
  const columns = Array.from({ length: source.columns }, (_, across) => ({
    styleIds: from.styleIds.column(source.column + across, source.row, source.rows),
    ruleIds: from.ruleIds.column(source.column + across, source.row, source.rows),
    richIds: from.richIds.column(source.column + across, source.row, source.rows),
  }));
  for (let across = 0; across < target.columns; across++) {
    const column = target.column + across;
    const copied = columns[across % source.columns]!;
    const repeated = (ids: number[]) => Array.from({ length: target.rows }, (_, down) => ids[down % source.rows]!);
    if (parts.looks) to.styleIds.setColumn(column, target.row, repeated(copied.styleIds));
    // Within one spreadsheet, which is where scripts copy cells.
    if (parts.values && parts.looks) to.richIds.setColumn(column, target.row, repeated(copied.richIds));
    if (parts.rules) to.ruleIds.setColumn(column, target.row, repeated(copied.ruleIds));
    for (let down = 0; down < target.rows; down++) {
      const row = target.row + down;
      const [fromDown, fromAcross] = [down % source.rows, across % source.columns];
      const cell = cells[fromDown * source.columns + fromAcross]!;
      const shift = { down: row - source.row - fromDown, across: column - source.column - fromAcross };
      const formula =
        parts.resultsOnly || cell.formula === undefined
          ? undefined
          : shiftFormula(cell.formula, shift.down, shift.across);
      if (parts.values) to.grid.put(row, column, cell.value, formula);
      if (parts.notes) to.grid.setNote(row, column, cell.note);
    }
  }
  book.touch(to, target);
}

/**
 * Cuts cells out and puts them down elsewhere. Formulas and names that mean only such cells follow them, unless the
 * caller sees to that (`follow`).
 */
export function moveCells(book: Book, from: SheetData, source: Rect, to: SheetData, target: Rect, follow = true): void {
  book.settle();
  const cells = from.grid.take(source);
  const layers = (sheet: SheetData) => [sheet.styleIds, sheet.ruleIds, sheet.richIds];
  const ids = layers(from).map((layer) =>
    Array.from({ length: source.columns }, (_, across) =>
      layer.column(source.column + across, source.row, source.rows),
    ),
  );
  from.grid.give(
    source,
    cells.map(() => ({ value: null })),
  );
  for (const layer of layers(from)) layer.change(source, () => 0);
  to.grid.give(target, cells);
  layers(to).forEach((layer, index) =>
    ids[index]!.forEach((column, across) => layer.setColumn(target.column + across, target.row, column)),
  );
  if (follow) {
    followMove(book, from, source, to, target);
    for (const named of book.namedRanges) {
      const { place } = named;
      if (place.sheetId !== from.id || !within(place, source)) continue;
      const [row, column] = [place.row + target.row - source.row, place.column + target.column - source.column];
      named.place = { ...place, sheetId: to.id, row, column };
    }
  }
  book.touch(from, source);
  book.touch(to, target);
}
