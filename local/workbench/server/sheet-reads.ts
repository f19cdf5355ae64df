import type { Machine } from '../../runtime/machine';
import { Workbooks } from '../../runtime/host/sheets';
import type { Book } from '../../runtime/host/sheets/book';
import { displayed } from '../../runtime/host/sheets/display';
import { isDateFormat } from '../../runtime/host/sheets/number-format';
import type { SheetData } from '../../runtime/host/sheets/sheet-data';
import type { CellRange, FilterValue, SelectionSum } from '../messages';

/** Throws when there is no such sheet any more. */
export function sheetOf(machine: Machine, id: number): { book: Book; sheet: SheetData } {
  const book = machine.world.part(Workbooks).bound();
  const sheet = book.sheet(id);
  if (!sheet) throw new Error('This sheet has been deleted.');
  book.settle();
  return { book, sheet };
}

/** Cells as displayed, for the clipboard: down to the last row that holds anything. */
export function textOf(machine: Machine, id: number, { row, column, rows, columns }: CellRange): string[][] {
  const { book, sheet } = sheetOf(machine, id);
  const last = Math.min(row + rows - 1, Math.max(sheet.grid.lastRow(), row));
  return Array.from({ length: last - row + 1 }, (_, down) =>
    Array.from({ length: columns }, (_cell, across) => shown(book, sheet, row + down, column + across)),
  );
}

export function sumOf(machine: Machine, id: number, { row, column, rows, columns }: CellRange): SelectionSum {
  const { book, sheet } = sheetOf(machine, id);
  const found: SelectionSum = { sum: 0, numbers: 0, filled: 0 };
  const lastRow = Math.min(row + rows - 1, sheet.grid.lastRow());
  const lastColumn = Math.min(column + columns - 1, sheet.grid.lastColumn());
  for (let at = row; at <= lastRow; at++) {
    for (let across = column; across <= lastColumn; across++) {
      const value = sheet.grid.value(at, across);
      if (value === null || value === '') continue;
      found.filled++;
      if (typeof value !== 'number' || isDateFormat(book.numberFormat(sheet, at, across))) continue;
      found.numbers++;
      found.sum += value;
    }
  }
  return found;
}

/** Each text that stands in a filtered column, sorted as staff would look for it; empty cells last. */
export function filterValues(machine: Machine, id: number, column: number): FilterValue[] {
  const { book, sheet } = sheetOf(machine, id);
  const { filter } = sheet;
  if (!filter) throw new Error('The sheet has no filter.');
  const counts = new Map<string, number>();
  const last = Math.min(filter.rect.row + filter.rect.rows - 1, sheet.grid.lastRow());
  for (let row = filter.rect.row + 1; row <= last; row++) {
    const text = shown(book, sheet, row, column);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const rule = filter.criteria[column];
  const isShown = (text: string) =>
    !rule?.hiddenValues?.includes(text) && (rule?.visibleValues?.includes(text) ?? true);
  const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  return [...counts]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || order.compare(a, b))
    .map(([text, rows]) => ({ text, rows, shown: isShown(text) }));
}

function shown(book: Book, sheet: SheetData, row: number, column: number): string {
  return displayed(sheet.grid.value(row, column), book.numberFormat(sheet, row, column), book.locale);
}
