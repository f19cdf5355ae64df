/**
 * Reads single rows of a long tab. There, cells are what costs, not reads: a read costs about as much as 8,000 cells
 * (cost-model.json: 95 ms, 0.012 ms a cell).
 */
import type { Cell } from '../../google/cells';
import type { AnyTab, Columns, Tab } from '../tab';
import type { Workbook } from '../workbook';
import { findPlaces, firstDataRow, keyRow, titleRow, type TableReader } from './table';

/** A shorter tab is read whole. */
export const longFrom = 5_000;

export const cellsWorthARead = 8_000;

/** Whether only some of its rows would be read. */
export function isLong(workbook: Workbook, tab: AnyTab): boolean {
  const sheetId = workbook.hasWhole(tab) ? null : workbook.sheetIdOf(tab);
  return sheetId !== null && workbook.sheets.rowCount(sheetId) >= longFrom;
}

/** Null if the tab or one of its columns is missing: whatever is odd is found, and said, by reading all of it. */
export function rowReader<C extends Columns>(workbook: Workbook, tab: Tab<C>): TableReader<C> | null {
  const { sheets } = workbook;
  const sheetId = workbook.sheetIdOf(tab as unknown as AnyTab);
  if (sheetId === null) return null;
  const top = sheets.readRows(sheetId, keyRow, titleRow);
  const places = findPlaces(tab as unknown as AnyTab, top[0] ?? []);
  if (places.size < Object.keys(tab.columns).length) return null;
  const width = Math.max(...places.values());
  const grid: Cell[][] = [...top];
  const reader: TableReader<C> = {
    places,
    read(numbers) {
      const wanted = stretches(numbers, width, grid);
      if (wanted.length * cellsWorthARead > sheets.rowCount(sheetId) * width) return false;
      for (const { from, to } of wanted)
        sheets
          .readBlock(sheetId, from, 1, to - from + 1, width)
          .forEach((cells, index) => (grid[from - 1 + index] = cells));
      return true;
    },
    cell: (row, column) => String(grid[row - 1]?.[(places.get(column) ?? 0) - 1] ?? '').trim(),
    find: (column, pattern) =>
      sheets.find(sheetId, places.get(column) ?? 0, pattern).filter((row) => row >= firstDataRow),
    table() {
      const whole = Array.from(grid, (cells) => cells ?? []);
      return { ...workbook.tableFrom(tab, sheetId, whole), partial: reader };
    },
  };
  return reader;
}

/** Of the rows that were not read yet; neighbors in one read, also when the rows between cost less than a read. */
function stretches(
  numbers: Iterable<number>,
  width: number,
  grid: readonly (readonly Cell[] | undefined)[],
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const row of [...new Set(numbers)].sort((a, b) => a - b)) {
    if (row < firstDataRow || grid[row - 1] !== undefined) continue;
    const last = found[found.length - 1];
    if (last && (row - last.to) * width < cellsWorthARead) last.to = row;
    else found.push({ from: row, to: row });
  }
  return found;
}
