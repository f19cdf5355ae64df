/** Formulas follow what they name, as in Sheets: when lines come, go or move, and when a sheet gets another name. */
import type { Book } from '../book';
import { within, type LineChange, type Rect } from '../rect';
import type { SheetData } from '../sheet-data';
import { mapReferences, rectOf, referenceAfter, referenceMoved, referenceText, type Reference } from './references';

type Axis = 'rows' | 'columns';

/** To be called when the lines of `sheet` have changed, formulas in it included. */
export function followLines(book: Book, sheet: SheetData, axis: Axis, change: LineChange): void {
  rewrite(book, (reference, home) => {
    const target = reference.sheetName === undefined ? home : book.sheetNamed(reference.sheetName);
    return target === sheet ? referenceAfter(reference, axis, change) : undefined;
  });
}

/** As `followLines`, where only the cells of a band have made way: what reaches beyond the band stays as it is. */
export function followBand(book: Book, sheet: SheetData, axis: Axis, change: LineChange, band: Rect): void {
  rewrite(book, (reference, home) => {
    const target = reference.sheetName === undefined ? home : book.sheetNamed(reference.sheetName);
    if (target !== sheet) return undefined;
    const rect = rectOf(reference, sheet);
    const inside =
      axis === 'rows'
        ? rect.column >= band.column && rect.column + rect.columns <= band.column + band.columns
        : rect.row >= band.row && rect.row + rect.rows <= band.row + band.rows;
    return inside ? referenceAfter(reference, axis, change) : undefined;
  });
}

/**
 * To be called when cells have been cut out and put down elsewhere: formulas that name only such cells follow them, and
 * those that were moved to another sheet go on naming what stayed behind.
 */
export function followMove(book: Book, from: SheetData, source: Rect, to: SheetData, target: Rect): void {
  const [down, across] = [target.row - source.row, target.column - source.column];
  rewrite(book, (reference, home, row, column) => {
    const moved = home === to && within({ row, column, rows: 1, columns: 1 }, target);
    // A reference without a sheet was written where the formula stood before.
    const named = reference.sheetName === undefined ? (moved ? from : home) : book.sheetNamed(reference.sheetName);
    if (named !== from)
      return moved && from !== to && named ? referenceText({ ...reference, sheetName: named.name }) : undefined;
    const follows = within(rectOf(reference, from), source);
    const sheet = follows ? to : from;
    const { sheetName: _name, ...bare } = reference;
    const put = sheet === home ? bare : { ...bare, sheetName: sheet.name };
    if (!follows) return from === to || !moved ? undefined : referenceText(put);
    const shifted = (corner: Reference['from']) => ({
      ...corner,
      ...(corner.row === undefined ? {} : { row: corner.row + down }),
      ...(corner.column === undefined ? {} : { column: corner.column + across }),
    });
    return referenceText({ ...put, from: shifted(put.from), ...(put.to ? { to: shifted(put.to) } : {}) });
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

/** Every formula of the workbook: in cells, in conditional formats, in filters and in rules of data validation. */
function rewrite(
  book: Book,
  change: (reference: Reference, home: SheetData, row: number, column: number) => string | undefined,
): void {
  const changed = (text: string, home: SheetData, row = 0, column = 0) =>
    mapReferences(text, (reference) => change(reference, home, row, column));
  for (const sheet of book.sheets) {
    for (const rule of sheet.conditionals) {
      if (rule.criteria === 'CUSTOM_FORMULA') rule.args = [changed(String(rule.args[0]), sheet)];
    }
    for (const rule of Object.values(sheet.filter?.criteria ?? {})) {
      if (rule.criteria === 'CUSTOM_FORMULA') rule.args = [changed(String(rule.args?.[0]), sheet)];
    }
    if (!sheet.grid.hasFormulas()) continue;
    for (const { row, column, text } of [...sheet.grid.formulas()]) {
      const next = changed(text, sheet, row, column);
      if (next !== text) sheet.grid.put(row, column, sheet.grid.value(row, column), next);
    }
  }
  if (!book.rules.all.some(({ anchor }) => anchor)) return;
  book.rules.rewrite((rule) => {
    const home = rule.anchor && book.sheet(rule.anchor.sheetId);
    return home ? { ...rule, args: [changed(String(rule.args[0]), home)] } : rule;
  });
}
