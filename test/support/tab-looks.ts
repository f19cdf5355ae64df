/** How a tab is built, as a test asks for it. */
import type { Desk } from '../../local/desk';
import { choicesOf } from '../../local/runtime/host/sheets/rule';
import { linesFolded } from '../../local/runtime/host/sheets/groups';
import { idAt, linesSet } from '../../local/runtime/host/sheets/runs';
import { columnsOutOfSight } from '../../local/runtime/host/sheets/sight';
import { sheetView } from '../../local/runtime/host/sheets/view';
import type { CellView } from '../../local/runtime/view';

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

/** Keys of the columns that staff see, those that are folded away, and those that are hidden, from left to right. */
export function columnsSeen(desk: Desk, title: string): { open: string[]; folded: string[]; hidden: string[] } {
  const sheet = desk.sheet(title);
  const keys = (wanted: (column: number) => boolean): string[] =>
    Array.from({ length: sheet.columnCount }, (_, index) => index + 1)
      .filter(wanted)
      .map((column) => desk.shown(sheet, 1, column).split('.')[1] ?? '')
      .filter((key) => key !== '');
  const away = columnsOutOfSight(sheet);
  const [folded, hidden] = [new Set(linesFolded(sheet.columnGroups)), linesSet(sheet.hiddenColumns, sheet.columnCount)];
  return {
    open: keys((column) => !away.has(column)),
    folded: keys((column) => folded.has(column)),
    hidden: keys((column) => new Set(hidden).has(column)),
  };
}

/** Titles in the tab bar. */
export function tabsInSight(desk: Desk): string[] {
  return desk.book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
}

/** How staff see a cell, with the colors of conditional formats. */
export function lookOf(desk: Desk, title: string, row: number, name: string): CellView {
  const sheet = desk.sheet(title);
  const { cells } = sheetView(desk.book, sheet, desk.machine.now(), { fromRow: row, toRow: row });
  return cells[0]![desk.column(sheet, name) - 1]!;
}
