/** Formulas follow what they name, as in Sheets: when lines come, go or move, and when a sheet gets another name. */
import type { Book } from '../book';
import type { LineChange } from '../rect';
import type { SheetData } from '../sheet-data';
import { mapReferences, referenceAfter, referenceMoved, referenceText, type Reference } from './references';

/** To be called when the lines of `sheet` have changed, formulas in it included. */
export function followLines(book: Book, sheet: SheetData, axis: 'rows' | 'columns', change: LineChange): void {
  rewrite(book, (reference, home) => {
    const target = reference.sheetName === undefined ? home : book.sheetNamed(reference.sheetName);
    return target === sheet ? referenceAfter(reference, axis, change) : undefined;
  });
}

/** Gives a sheet another name. */
export function renameSheetData(book: Book, sheet: SheetData, name: string): void {
  const lower = sheet.name.toLowerCase();
  rewrite(book, (reference) =>
    reference.sheetName?.toLowerCase() === lower ? referenceText({ ...reference, sheetName: name }) : undefined,
  );
  sheet.name = name;
  book.touch(sheet, { row: 1, column: 1, rows: 1, columns: 1 });
}

/** A formula as it reads when it is copied `down` rows and `across` columns: references without `$` move along. */
export function shiftFormula(formula: string, down: number, across: number): string {
  return mapReferences(formula, (reference) => referenceMoved(reference, down, across));
}

function rewrite(book: Book, change: (reference: Reference, home: SheetData) => string | undefined): void {
  for (const sheet of book.sheets) {
    if (!sheet.grid.hasFormulas()) continue;
    for (const { row, column, text } of [...sheet.grid.formulas()]) {
      const changed = mapReferences(text, (reference) => change(reference, sheet));
      if (changed !== text) sheet.grid.put(row, column, sheet.grid.value(row, column), changed);
    }
  }
}
