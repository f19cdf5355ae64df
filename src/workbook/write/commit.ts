/**
 * Writes one tab's changes in two steps: `planTab` does all reads, `write` only writes, so that a commit over several
 * tabs reads everything before it writes anything and costs one sync. Rows are found again by id right before writing,
 * since staff may have sorted or typed in the meantime (law 2). How cells are written: `commit-cells.ts`.
 */
import { isBlank, type Cell } from '../../google/cells';
import type { Sheets } from '../../google/sheets';
import { adjacent, planCells, type Known } from './commit-cells';
import type { TabChanges } from './changes';
import { ownPlaces } from '../read/verbatim';
import type { AnyTab } from '../tab';
import { findPlaces, firstDataRow, isRow, keyRow, titleRow, type Places, type Table } from '../read/table';

export interface TabPlan {
  /** Ids that are no longer in the tab; nothing is written for them. */
  missing: string[];
  /** Buffered writes, no read. */
  write(): void;
}

/** What a table that was read says about the tab's rows. */
export function asRead(table: Table<AnyTab> | undefined): Known {
  if (!table) return { places: undefined };
  const { places, lastRow, withId, rows, partial } = table;
  return partial ? { places, rows: Infinity } : { places, lastRow, withId, rows: rows.length };
}

export function planTab(sheets: Sheets, sheetId: number, changes: TabChanges, known: Known): TabPlan {
  const missing: string[] = [];
  const steps: (() => void)[] = [];
  const { cells, removed, added } = changes;
  const now = added.length > 0 ? lookAgain(sheets, sheetId, changes, known) : known;
  let { places } = now;
  let ids: string[] = [];
  if (cells.size > 0 || removed.size > 0) {
    const plan = planCells(sheets, sheetId, changes, now);
    ({ places, ids } = plan);
    missing.push(...plan.missing);
    steps.push(plan.write);
  }
  if (added.length > 0) steps.push(planAdding(sheets, sheetId, changes, { ...now, places }));
  // Last, since this changes the numbers of the rows below.
  if (removed.size > 0) steps.push(() => removeRows(sheets, sheetId, changes, ids));
  return { missing, write: () => steps.forEach((step) => step()) };
}

/** Above this, rereading a tab to see where everything is costs more than a tenth of a second. */
const mostCellsToReread = 10_000;

/**
 * Rows are added at the end, in the current columns. In a small tab one read reveals both. In a large one only the end
 * is read; where there is no room, the key row instead.
 */
function lookAgain(sheets: Sheets, sheetId: number, changes: TabChanges, known: Known): Known {
  const { tab, cells, removed } = changes;
  if (known.idsAsRead) return known;
  const isSmall = known.rows !== undefined && known.rows * Object.keys(tab.columns).length <= mostCellsToReread;
  if (!isSmall) {
    const onlyAdds = cells.size + removed.size === 0;
    if (!onlyAdds || !hasNoRoom(sheets, sheetId, changes, known)) return known;
    return { ...known, places: findPlaces(tab, sheets.readRow(sheetId, keyRow)) };
  }
  for (let again = false; ; again = true) {
    const grid = sheets.readAll(sheetId);
    const places = findPlaces(tab, grid[keyRow - 1] ?? []);
    // The ids themselves may have been moved out of the rectangle that was read.
    const place = places.get('id');
    const withId = place === undefined ? 0 : grid.slice(titleRow).filter((row) => !isBlank(row[place - 1])).length;
    if (again || !isCut(places, withId, known)) return { ...known, places, grid, lastRow: undefined };
  }
}

/**
 * Whether the tab has less content than when it was read before: staff removed some, or moved it out of the filled
 * rectangle between measuring and reading it.
 */
export function isCut(places: Places, withId: number, before: Pick<Known, 'places' | 'withId'>): boolean {
  return places.size < (before.places?.size ?? 0) || withId < (before.withId ?? 0);
}

const below = (row: number): number => Math.max(row + 1, firstDataRow);

/** As far as is known without a call. */
function hasNoRoom(sheets: Sheets, sheetId: number, { added }: TabChanges, { lastRow }: Known): boolean {
  if (lastRow === undefined || lastRow < firstDataRow) return false;
  return below(lastRow) + added.length - 1 > sheets.rowCount(sheetId);
}

function removeRows(sheets: Sheets, sheetId: number, changes: TabChanges, ids: string[]): void {
  const stretches: { row: number; count: number }[] = [];
  let left = ids.length - titleRow;
  for (let row = ids.length; row >= firstDataRow; row--) {
    if (!changes.removed.has(ids[row - 1] ?? '')) continue;
    left--;
    const last = stretches[stretches.length - 1];
    if (last && last.row === row + 1) Object.assign(last, { row, count: last.count + 1 });
    else stretches.push({ row, count: 1 });
  }
  // A sheet must keep one row that is not frozen.
  if (left <= 0) sheets.insertRows(sheetId, ids.length + 1, 1);
  for (const { row, count } of stretches) sheets.deleteRows(sheetId, row, count);
}

/** How many rows at the end of an unread tab are looked at first. */
const tail = 200;

/**
 * The last row with content in our columns, whatever staff have filled down in theirs. For a tab just read, makes no
 * call; for others, reads the end, and more if the last row is not where it was. For a tab that nobody types in, reads
 * its ids.
 */
function lastRowOfOurs(sheets: Sheets, sheetId: number, tab: AnyTab, places: Places, known: Known): number {
  const lastIn = (grid: readonly (readonly Cell[])[], above: number): number => {
    for (let index = grid.length - 1; index >= 0 && above + index + 1 >= firstDataRow; index--)
      if (isRow(tab, places, grid[index]!)) return above + index + 1;
    return above;
  };
  if (known.grid) return lastIn(known.grid, 0);
  const idPlace = places.get('id');
  if (known.lastRow === undefined && idPlace !== undefined && isKept(tab))
    return lastFilled(sheets.readColumn(sheetId, idPlace));
  const end = sheets.lastRow(sheetId);
  const width = Math.max(...places.values());
  const rowsBelow = (row: number, last: number): Cell[][] =>
    last <= row ? [] : sheets.readBlock(sheetId, row + 1, 1, last - row, width);
  if (known.lastRow !== undefined) return Math.min(end, lastIn(rowsBelow(known.lastRow, end), known.lastRow));
  const from = Math.max(titleRow, end - tail);
  const last = lastIn(rowsBelow(from, end), from);
  return last > from || from === titleRow ? last : lastIn(rowsBelow(titleRow, from), titleRow);
}

/** Whether only the app writes there. */
const isKept = (tab: AnyTab): boolean => Object.values(tab.columns).every(({ app }) => app);

function lastFilled(cells: readonly Cell[]): number {
  let last = cells.length;
  while (last > 0 && isBlank(cells[last - 1])) last--;
  return last;
}

/** Room for so many times the rows that lack it is made along, so that it costs a call only now and then. */
const spareTimes = 10;
const leastSpare = 200;
/** More where nobody types: there, no card and no person looks at how long the tab is. */
const mostSpare = { typed: 2_000, kept: 6_000 };

/**
 * Adds below the last row; two calls. If the sheet is too short, which costs one more, blank rows are inserted below
 * the last one that was read, so that nothing is overwritten, whatever staff have typed in a large tab since. For a tab
 * that was not read, or was empty, the last row is looked up first.
 */
function planAdding(sheets: Sheets, sheetId: number, changes: TabChanges, known: Known): () => void {
  const { grid } = known;
  const ours = known.places ?? findPlaces(changes.tab, sheets.readRow(sheetId, keyRow));
  const rows = changes.added.map(({ values }) => values);
  const own = rows.some((values) => [...values.keys()].some((name) => name.charAt(0) === '*'));
  const titles = (): Cell[] => grid?.[titleRow - 1] ?? sheets.readRow(sheetId, titleRow);
  const places = own ? new Map([...ours, ...ownPlaces(titles(), rows)]) : ours;
  const count = rows.length;
  const present = sheets.rowCount(sheetId);
  const isFull = (row: number): boolean => below(row) + count - 1 > present;
  const last = hasNoRoom(sheets, sheetId, changes, known)
    ? Math.min(known.lastRow!, present)
    : lastRowOfOurs(sheets, sheetId, changes.tab, ours, known);
  const start = below(last);
  return () => {
    // Not above the first row, where dropdowns, colors and protections begin: they would move down instead of growing.
    if (isFull(last))
      sheets.insertRows(
        sheetId,
        Math.max(start, firstDataRow + 1),
        count +
          Math.min(Math.max(leastSpare, spareTimes * count), isKept(changes.tab) ? mostSpare.kept : mostSpare.typed),
      );
    for (const columns of adjacent([...places.keys()], places)) {
      const block = changes.added.map(({ id, values }) =>
        columns.map((column) => (column === 'id' ? id : (values.get(column) ?? ''))),
      );
      sheets.write(sheetId, start, places.get(columns[0]!)!, block);
    }
  };
}
