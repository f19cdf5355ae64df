/**
 * Of a long tab, what matters of every row, and what matters only of rows that are at hand. There, cells are what costs: the
 * hourly run reads 50,000 activities, and lunch, bus and told days of a tour three years ago are nothing to it.
 */
import { isBlank, type Cell } from '../../google/cells';
import type { Sheets } from '../../google/sheets';
import type { CalendarDate } from '../../shared/dates';
import type { AnyTab } from '../tab';
import { cellsWorthARead, longFrom } from './row-reader';
import { findPlaces, firstDataRow, keyRow, type Places } from './table';

type Reading = Pick<Sheets, 'readRow' | 'readBlock' | 'readColumn' | 'rowCount' | 'lastRow'>;

/**
 * All rows, of which those that were over before `since` lack the columns that the tab names in `passing`. Null when the tab
 * has none, is not long, or is odd, when all of it would cost less, and when somebody moved rows between two of the reads.
 */
export function readWithoutPast(
  sheets: Reading,
  sheetId: number,
  tab: AnyTab,
  since: CalendarDate,
): { grid: Cell[][]; past: ReadonlySet<number> } | null {
  if (!tab.passing || sheets.rowCount(sheetId) < longFrom) return null;
  const places = findPlaces(tab, sheets.readRow(sheetId, keyRow));
  if (places.size < Object.keys(tab.columns).length) return null;
  const height = sheets.lastRow(sheetId);
  const { columns } = tab.passing;
  const grid: Cell[][] = Array.from({ length: height }, () => []);
  const fill = (row: number, column: number, block: readonly (readonly Cell[])[]): void =>
    block.forEach((cells, down) => cells.forEach((cell, right) => (grid[row - 1 + down]![column - 1 + right] = cell)));

  const staying = runsOf(
    [...places].filter(([name]) => !columns.includes(name)).map(([, place]) => place),
    0,
  );
  for (const { from, to } of staying) fill(1, from, sheets.readBlock(sheetId, 1, from, height, to - from + 1));
  const at = [keyRow, keyRow + 1];
  const past = new Set<number>();
  for (let row = firstDataRow; row <= height; row++) {
    if (isPast(tab, places, grid[row - 1]!, since)) past.add(row);
    else at.push(row);
  }
  const passing = runsOf(
    columns.map((name) => places.get(name)!),
    0,
  );
  const width = passing.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const stretches = runsOf(at, Math.floor(cellsWorthARead / width));
  const rows = stretches.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  if (stretches.length * passing.length * cellsWorthARead + rows * width > height * width) return null;
  for (const { from: row, to: last } of stretches)
    for (const { from, to } of passing)
      fill(row, from, sheets.readBlock(sheetId, row, from, last - row + 1, to - from + 1));

  const id = places.get('id')!;
  const now = sheets.readColumn(sheetId, id);
  const isSame = grid.every((cells, index) => String(cells[id - 1] ?? '') === String(now[index] ?? ''));
  return isSame ? { grid, past } : null;
}

/** Both days are over. A day that is missing, or cannot be read, is not over. */
function isPast(tab: AnyTab, places: Places, cells: readonly Cell[], since: CalendarDate): boolean {
  const { day, lastDay } = tab.passing!;
  const isOver = (column: string): boolean => {
    const reading = tab.columns[column]!.read(cells[places.get(column)! - 1] ?? '');
    return 'value' in reading && typeof reading.value === 'string' && reading.value < since;
  };
  const isBlankThere = isBlank(cells[places.get(lastDay)! - 1]);
  return isOver(day) && (isBlankThere || isOver(lastDay));
}

/** Numbers that follow each other, as runs; `gap`: as many between two runs are taken along. */
function runsOf(numbers: readonly number[], gap: number): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && number - last.to <= gap + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}
