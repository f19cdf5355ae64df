/**
 * Reads some rows of a long tab by id: where they stood a while ago and, where they stand there no longer, by the column
 * of ids. In a tab of many thousand rows, cells are what costs, not reads (`rows-naming.ts`).
 */
import type { Cell } from '../../google/cells';
import { comparable, tidy } from '../../shared/text';
import type { AnyTab, Columns, Tab } from '../tab';
import { findPlaces, firstDataRow, keyRow, readTable, type Table } from './table';
import type { Workbook } from '../workbook';

/** A row and the number that it had when it was last seen. */
export interface Seen {
  id: string;
  row: number;
}

export interface Look {
  /** Rows from here on are read too: they may have come since. */
  newFrom?: number;
  /** Trusts no number: the column of ids is read, so that a copied row is noticed. Before something is written. */
  carefully?: boolean;
  /** With `carefully`: rows that have the same value in this column are read too. */
  alike?: string;
}

/** A read costs about as much as this many cells of a longer one (cost-model.json: 95 ms, 0.012 ms per cell). */
const cellsWorthARead = 8_000;

/** Rows may have been deleted above. */
const margin = 50;

/** The table holds only these rows, and is marked as such. */
export function someRows<C extends Columns>(
  workbook: Workbook,
  tab: Tab<C>,
  seen: readonly Seen[],
  { newFrom, carefully = false, alike }: Look,
): Table<Tab<C>> {
  const { sheets } = workbook;
  const sheetId = workbook.sheetIdOf(tab as unknown as AnyTab);
  const keys = sheetId === null ? [] : sheets.readRow(sheetId, keyRow);
  const places = findPlaces(tab as unknown as AnyTab, keys);
  const idPlace = places.get('id');
  // Whatever is odd about the tab is found and said by the one way of reading all of it.
  if (sheetId === null || idPlace === undefined || places.size < Object.keys(tab.columns).length)
    return workbook.table(tab);
  const grid: Cell[][] = [keys];
  const width = Math.max(...places.values());
  const read = (numbers: readonly number[]): void => {
    for (const { from, to } of stretches(numbers, width, grid))
      sheets
        .readBlock(sheetId, from, 1, to - from + 1, width)
        .forEach((cells, index) => (grid[from - 1 + index] = cells));
  };
  const isAt = ({ id, row }: Seen): boolean => String(grid[row - 1]?.[idPlace - 1] ?? '').trim() === id;
  if (!carefully) read([...seen.map(({ row }) => row), ...(newFrom === undefined ? [] : [...since(newFrom)])]);
  const lost = new Set(seen.filter((each) => carefully || !isAt(each)).map(({ id }) => id));
  if (lost.size > 0) {
    const ids = sheets.readColumn(sheetId, idPlace).map((cell) => String(cell).trim());
    const numbers = numbersWhere(ids, (id) => lost.has(id));
    read(numbers);
    const column = alike === undefined ? undefined : places.get(alike);
    if (carefully && column !== undefined) {
      const values = sheets.readColumn(sheetId, column).map((cell) => comparable(tidy(String(cell))));
      const wanted = new Set(numbers.map((number) => values[number - 1] ?? '').filter(Boolean));
      read(numbersWhere(values, (value) => wanted.has(value)));
    }
  }
  const whole = Array.from(grid, (cells) => cells ?? []);
  return { ...readTable(tab, tab.title, whole), partial: true };

  function* since(first: number): Generator<number> {
    const last = sheets.lastRow(sheetId!);
    for (let row = Math.max(firstDataRow, first - margin); row <= last; row++) yield row;
  }
}

function numbersWhere(cells: readonly string[], is: (cell: string) => boolean): number[] {
  return cells.flatMap((cell, index) => (index + 1 >= firstDataRow && is(cell) ? [index + 1] : []));
}

/** Of the rows that were not read yet; neighbors in one read, also when the rows between cost less than a read. */
function stretches(
  numbers: readonly number[],
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
