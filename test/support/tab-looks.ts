/** How a tab is built, as a test asks for it. */
import type { Desk } from '../../local/desk';
import { choicesOf } from '../../local/runtime/host/sheets/rule';
import { idAt } from '../../local/runtime/host/sheets/runs';

/** Keys and titles of a tab from left to right. */
export function top(desk: Desk, title: string): [string, string][] {
  const sheet = desk.sheet(title);
  const columns = Array.from({ length: sheet.columnCount }, (_, index) => index + 1);
  return columns
    .map((column): [string, string] => [desk.shown(sheet, 1, column), desk.shown(sheet, 2, column)])
    .filter(([key, shown]) => key !== '' || shown !== '');
}

/** Of the first ten. */
export function hiddenRows(desk: Desk, title: string): number[] {
  const { hiddenRows: hidden } = desk.sheet(title);
  return Array.from({ length: 10 }, (_, index) => index + 1).filter((row) => idAt(hidden, row) === 1);
}

/** The dropdown of a column, from its first data row and from its last. */
export function dropdown(
  desk: Desk,
  title: string,
  name: string,
): { first: string[]; last: string[]; refuses: boolean } {
  const sheet = desk.sheet(title);
  const { book } = desk;
  const column = desk.column(sheet, name);
  const rule = (row: number) => book.rules.at(sheet.ruleIds.get(row, column));
  const choices = (row: number) => choicesOf(rule(row), book) ?? [];
  return { first: choices(3), last: choices(sheet.rowCount), refuses: !rule(3).allowInvalid };
}

export function formatAt(desk: Desk, title: string, name: string, row = 3): string {
  const sheet = desk.sheet(title);
  return desk.book.numberFormat(sheet, row, desk.column(sheet, name));
}

/** Whether a protection covers the column's first data row, and whether it only warns. */
export function guard(desk: Desk, title: string, name: string): { warns: boolean; description: string } | null {
  const sheet = desk.sheet(title);
  const column = desk.column(sheet, name);
  const found = sheet.protections.find(
    ({ rect }) => rect && rect.column <= column && column < rect.column + rect.columns && rect.row <= 3,
  );
  return found ? { warns: found.warningOnly, description: found.description } : null;
}
