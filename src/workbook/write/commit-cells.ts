/**
 * Writes cells of existing rows. Of staff columns, only the changed cells are written. App columns of scattered rows
 * are written as one block that spans them, so that K rows cost one write for any K. The block is read right before,
 * since another run may have changed the rows in between since this one read them.
 */
import { isWallClock, type Cell, type CellOut } from '../../google/cells';
import type { Sheets } from '../../google/sheets';
import { blocksOf, type Spot } from './blocks';
import type { TabChanges } from './changes';
import { columnKey, type AnyTab } from '../tab';
import { findPlaces, firstDataRow, keyRow, type Places } from '../read/table';

/** What this execution knows about the rows. */
export interface Known {
  /** Where the columns were when the tab was read, if it was. */
  places: Places | undefined;
  /** The last row with content when the tab was read, if it was and no rows were added since. */
  lastRow?: number | undefined;
  /** How many rows were read, if any. */
  rows?: number;
  /** How many of them had an id. */
  withId?: number | undefined;
  /** The whole tab, just read for this commit: nothing is read again. */
  grid?: Cell[][];
  /**
   * For a tab read a moment ago: ids by row number from 1. It is then not read again, and only changed rows are
   * written, even if that takes more writes: others may change the rows in between.
   */
  idsAsRead?: string[];
}

export interface CellPlan {
  places: Places;
  /** By row number from 1. */
  ids: string[];
  /** Ids that are no longer in the tab. */
  missing: string[];
  write(): void;
}

/** A block of app columns as it is now, starting with the key row. */
interface Stretch {
  columns: string[];
  cells: Cell[][];
}

/** First row and column, then how many of each. */
type ReadBlock = (row: number, column: number, rows: number, columns: number) => Cell[][];

/** Reads only what it must: nothing of a tab just read, otherwise two columns or blocks; three if they have moved. */
export function planCells(sheets: Sheets, sheetId: number, changes: TabChanges, known: Known): CellPlan {
  const { tab } = changes;
  if (known.idsAsRead && known.places) return cellPlan(sheets, sheetId, changes, known.places, known.idsAsRead);
  if (known.grid && known.places) {
    const { grid, places } = known;
    const column = placeOf(places, 'id', changes);
    const ids = idsOf(grid.map((row) => row[column - 1] ?? ''));
    const block: ReadBlock = (row, first, rows, columns) =>
      grid.slice(row - 1, row - 1 + rows).map((line) => line.slice(first - 1, first - 1 + columns));
    return cellPlan(sheets, sheetId, changes, places, ids, stretchesOf(block, changes, places, ids));
  }
  const fromSheet: ReadBlock = (...place) => sheets.readBlock(sheetId, ...place);
  const before = known.places;
  const idColumn = before && onlyAppCells(changes) ? before.get('id') : undefined;
  const found = before && idColumn !== undefined ? readIds(sheets, sheetId, idColumn) : [];
  if (before && found[keyRow - 1] === columnKey(tab, 'id')) {
    const stretches = stretchesOf(fromSheet, changes, before, found);
    if (stretches.length === 0) {
      const places = findPlaces(tab, sheets.readRow(sheetId, keyRow));
      if (places.get('id') === idColumn) return cellPlan(sheets, sheetId, changes, places, found);
    } else if (stretches.every(({ columns, cells }) => areAt(tab, columns, cells))) {
      return cellPlan(sheets, sheetId, changes, before, found, stretches);
    }
  }
  const places = findPlaces(tab, sheets.readRow(sheetId, keyRow));
  const ids = readIds(sheets, sheetId, placeOf(places, 'id', changes));
  return cellPlan(sheets, sheetId, changes, places, ids, stretchesOf(fromSheet, changes, places, ids));
}

function readIds(sheets: Sheets, sheetId: number, column: number): string[] {
  return idsOf(sheets.readColumn(sheetId, column));
}

/** Of two rows with one id, neither counts as having it: perhaps a row was just copied. */
function idsOf(cells: readonly Cell[]): string[] {
  const ids = cells.map((cell) => String(cell).trim());
  const seen = new Set<string>();
  const doubled = new Set(ids.filter((id) => id !== '' && seen.size === seen.add(id).size));
  return doubled.size === 0 ? ids : ids.map((id) => (doubled.has(id) ? '' : id));
}

function onlyAppCells({ tab, cells, removed }: TabChanges): boolean {
  const isApp = (column: string): boolean => tab.columns[column]?.app === true;
  return removed.size === 0 && [...cells.values()].every((each) => [...each.keys()].every(isApp));
}

function rowsById(ids: readonly string[]): Map<string, number> {
  const rows = new Map<string, number>();
  ids.forEach((id, index) => index + 1 >= firstDataRow && id !== '' && !rows.has(id) && rows.set(id, index + 1));
  return rows;
}

/** One read for each run of columns. None when the changed rows are contiguous: those are written directly. */
function stretchesOf(
  readBlock: ReadBlock,
  { tab, cells }: TabChanges,
  places: Places,
  ids: readonly string[],
): Stretch[] {
  const rowOf = rowsById(ids);
  const columns = new Set<string>();
  const rows = new Set<number>();
  cells.forEach((changed, id) => {
    const row = rowOf.get(id);
    if (row === undefined) return;
    for (const column of changed.keys()) {
      if (!tab.columns[column]?.app || !places.has(column)) continue;
      columns.add(column);
      rows.add(row);
    }
  });
  const last = Math.max(0, ...rows);
  if (rows.size === 0 || last - Math.min(...rows) + 1 === rows.size) return [];
  return adjacent([...columns], places).map((group) => ({
    columns: group,
    cells: readBlock(keyRow, places.get(group[0]!)!, last, group.length),
  }));
}

function areAt(tab: AnyTab, columns: readonly string[], cells: readonly Cell[][]): boolean {
  return columns.every((column, index) => String(cells[0]?.[index]).trim() === columnKey(tab, column));
}

function cellPlan(
  sheets: Sheets,
  sheetId: number,
  changes: TabChanges,
  places: Places,
  ids: string[],
  stretches: readonly Stretch[] = [],
): CellPlan {
  const { tab } = changes;
  const rowOf = rowsById(ids);
  const missing: string[] = [];
  const staff: Spot[] = [];
  const app: Spot[] = [];
  const changed = new Map<string, CellOut>();
  const inStretch = new Set(stretches.flatMap(({ columns }) => columns));
  changes.cells.forEach((columns, id) => {
    const row = rowOf.get(id);
    if (row === undefined) return void missing.push(id);
    columns.forEach(({ after }, column) => {
      const place = places.get(column);
      if (place === undefined) return;
      if (inStretch.has(column)) changed.set(`${row} ${column}`, after);
      else (tab.columns[column]?.app ? app : staff).push({ row, column: place, value: after });
    });
  });
  const write = (): void => {
    writeSpots(sheets, sheetId, staff);
    writeExactly(sheets, sheetId, app);
    for (const { columns, cells } of stretches) {
      const from = Math.min(...[...changed.keys()].map((key) => Number(key.split(' ')[0])));
      const block = cells
        .slice(from - 1)
        .map((line, index) =>
          columns.map(
            (column, at) => changed.get(`${from + index} ${column}`) ?? asItStands(tab, column, line[at] ?? ''),
          ),
        );
      sheets.write(sheetId, from, places.get(columns[0]!)!, block);
    }
  };
  return { places, ids, missing, write };
}

/** A cell that was read, in the form in which it is written. */
function asItStands(tab: AnyTab, column: string, cell: Cell): CellOut {
  if (!isWallClock(cell)) return cell;
  const { kind } = tab.columns[column]!;
  return kind === 'date' ? cell.date : kind === 'time' ? cell.time : `${cell.date} ${cell.time}`;
}

/** Blocks of changed cells only, or one value into scattered cells at a time, whichever takes fewer writes. */
function writeExactly(sheets: Sheets, sheetId: number, spots: readonly Spot[]): void {
  const blocks = blocksOf(spots);
  const same = new Map<string, Spot[]>();
  for (const spot of spots) {
    const key = `${spot.column} ${typeof spot.value} ${spot.value}`;
    same.set(key, [...(same.get(key) ?? []), spot]);
  }
  if (blocks.length <= same.size) {
    for (const { row, column, values } of blocks) sheets.write(sheetId, row, column, values);
  } else same.forEach((cells) => sheets.writeSame(sheetId, cells, cells[0]!.value));
}

function writeSpots(sheets: Sheets, sheetId: number, spots: Spot[]): void {
  const blocks = blocksOf(spots);
  const [first] = spots;
  if (first && blocks.length > 1 && spots.every(({ value }) => value === first.value)) {
    sheets.writeSame(sheetId, spots, first.value);
  } else for (const { row, column, values } of blocks) sheets.write(sheetId, row, column, values);
}

/** Groups columns that are currently side by side. */
export function adjacent(columns: string[], places: Places): string[][] {
  const sorted = [...columns].sort((a, b) => places.get(a)! - places.get(b)!);
  const groups: string[][] = [];
  for (const column of sorted) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (group && last !== undefined && places.get(column) === places.get(last)! + 1) group.push(column);
    else groups.push([column]);
  }
  return groups;
}

export function placeOf(places: Places, column: string, { tab }: Pick<TabChanges, 'tab'>): number {
  const place = places.get(column);
  if (place === undefined) throw new Error(`The column ${tab.key}.${column} is missing.`);
  return place;
}
