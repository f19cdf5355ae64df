/** A tab that the app writes as a whole and nobody adds to, such as Home: lines without ids. */
import { cellText, type Cell, type CellOut } from '../../google/cells';
import type { Sheets } from '../../google/sheets';
import { findPlaces, firstDataRow } from '../read/table';
import type { AnyTab } from '../tab';

/** One line by column name; columns left out are blank. */
export type Line = Partial<Record<string, CellOut>>;

/**
 * Writes the lines below the titles and blanks what remains of longer ones, but only if something differs: one read,
 * and one write when the columns are side by side. Does not touch staff's own columns. Returns whether it wrote.
 * `between`: reads and writes another tab between this one's read and write, which saves a sync. `isBeside`: of this cell
 * alone a difference does not count, such as the time at which the page was written.
 */
export function writePage(
  sheets: Sheets,
  sheetId: number,
  tab: AnyTab,
  lines: readonly Line[],
  between?: () => void,
  isBeside: (name: string, index: number) => boolean = () => false,
): boolean {
  const grid = sheets.readAll(sheetId);
  between?.();
  const places = findPlaces(tab, grid[0] ?? []);
  const names = [...places.keys()].filter((name) => name !== 'id');
  const count = Math.max(lines.length, grid.length - firstDataRow + 1);
  const wanted = (name: string, index: number): CellOut => lines[index]?.[name] ?? '';
  const present = (name: string, index: number): Cell =>
    grid[index + firstDataRow - 1]?.[(places.get(name) ?? 0) - 1] ?? '';
  const rows = Array.from({ length: Math.max(0, count) }, (_, index) => index);
  const same = rows.every((index) =>
    names.every((name) => isBeside(name, index) || cellText(present(name, index)) === String(wanted(name, index))),
  );
  if (same) return false;

  const missing = firstDataRow + count - 1 - sheets.rowCount(sheetId);
  if (missing > 0) sheets.insertRows(sheetId, sheets.rowCount(sheetId) + 1, missing);
  for (const group of sideBySide(names, places)) {
    const block = rows.map((index) => group.map((name) => wanted(name, index)));
    sheets.write(sheetId, firstDataRow, places.get(group[0]!)!, block);
  }
  return true;
}

function sideBySide(names: readonly string[], places: ReadonlyMap<string, number>): string[][] {
  const groups: string[][] = [];
  let last = -1;
  for (const name of [...names].sort((a, b) => places.get(a)! - places.get(b)!)) {
    if (places.get(name) === last + 1) groups[groups.length - 1]!.push(name);
    else groups.push([name]);
    last = places.get(name)!;
  }
  return groups;
}
