/**
 * Writes one tab's changes in two steps: `planTab` reads what it must, `write` only writes, so that a commit over
 * several tabs reads everything before it writes anything and costs one sync. Rows are found again by id right before
 * writing, since staff may have sorted or typed in the meantime (law 2). App columns go out as blocks over the span of
 * changed rows, so that K rows cost one write a run of columns; of staff columns only the changed cells are written.
 */
import type { CellOut } from '../google/cells';
import type { Sheets } from '../google/sheets';
import { tidy } from '../shared/text';
import { blocksOf, type Spot } from './blocks';
import type { TabChanges } from './changes';
import { findPlaces, firstDataRow, titleRow, type Places } from './table';

/** What this execution knows of the rows. */
export interface Known {
  valueAt(id: string, column: string): CellOut;
  has(id: string): boolean;
  /** Where the columns stood when the tab was read, if it was. */
  places: Places | undefined;
  /** Of a tab read a moment ago under the lock: ids by row number from 1. It is then not read again. */
  idsAsRead?: string[];
  /** Only changed rows are written, even when that takes more writes: others may change the rows between them. */
  exact?: boolean;
}

export interface TabPlan {
  /** Ids that are no longer in the tab; nothing is written for them. */
  missing: string[];
  /** Rows that get the id they lack. */
  numbered: { row: number; id: string }[];
  /** Buffered writes, no read. */
  write(): void;
}

export function planTab(sheets: Sheets, sheetId: number, changes: TabChanges, known: Known): TabPlan {
  const missing: string[] = [];
  const steps: (() => void)[] = [];
  const { cells, numbered, removed, added } = changes;
  let places = known.places;
  let ids: string[] = [];
  let same: { row: number; id: string }[] = [];
  if (cells.size > 0 || numbered.length > 0 || removed.size > 0) {
    const { idsAsRead } = known;
    const found = idsAsRead && places ? places : findPlaces(changes.tab, sheets.readRow(sheetId, 1));
    places = found;
    ids = idsAsRead ?? sheets.readColumn(sheetId, placeOf(found, 'id', changes)).map((cell) => String(cell).trim());
    steps.push(planCells(sheets, sheetId, changes, known, found, ids, missing));
    if (numbered.length > 0) {
      same = stillThere(sheets, sheetId, changes, found, ids);
      const column = placeOf(found, 'id', changes);
      steps.push(() => {
        for (const { row, values } of blocksOf(same.map(({ row, id }) => ({ row, column, value: id }))))
          sheets.write(sheetId, row, column, values);
      });
    }
  }
  if (added.length > 0)
    steps.push(planAdding(sheets, sheetId, changes, places ?? findPlaces(changes.tab, sheets.readRow(sheetId, 1))));
  // Last, since the numbers of the rows below change.
  if (removed.size > 0) steps.push(() => removeRows(sheets, sheetId, changes, ids));
  return { missing, numbered: same, write: () => steps.forEach((step) => step()) };
}

function placeOf(places: Places, column: string, { tab }: TabChanges): number {
  const place = places.get(column);
  if (place === undefined) throw new Error(`The column ${tab.key}.${column} is missing.`);
  return place;
}

function planCells(
  sheets: Sheets,
  sheetId: number,
  changes: TabChanges,
  known: Known,
  places: Places,
  ids: string[],
  missing: string[],
): () => void {
  const rowOf = new Map<string, number>();
  ids.forEach((id, index) => index + 1 >= firstDataRow && id !== '' && !rowOf.has(id) && rowOf.set(id, index + 1));
  const appColumns = new Set<string>();
  const rows = new Set<number>();
  const spots: Spot[] = [];
  changes.cells.forEach((columns, id) => {
    const row = rowOf.get(id);
    if (row === undefined) return void missing.push(id);
    columns.forEach(({ after }, column) => {
      const place = places.get(column);
      if (place === undefined) return;
      if (changes.tab.columns[column]?.app) {
        appColumns.add(column);
        rows.add(row);
      } else spots.push({ row, column: place, value: after });
    });
  });
  return () => {
    writeSpots(sheets, sheetId, spots);
    if (known.exact) return writeExactly(sheets, sheetId, [...appColumns], rows, ids, known, places);
    for (const columns of adjacent([...appColumns], places)) {
      for (const [from, to] of spans(rows, (row) => known.has(ids[row - 1] ?? ''))) {
        const block: CellOut[][] = [];
        for (let row = from; row <= to; row++)
          block.push(columns.map((column) => known.valueAt(ids[row - 1] ?? '', column)));
        sheets.write(sheetId, from, places.get(columns[0]!)!, block);
      }
    }
  };
}

/** In blocks of changed rows only, or value by value into cells that are apart, whichever takes fewer writes. */
function writeExactly(
  sheets: Sheets,
  sheetId: number,
  columns: string[],
  rows: Set<number>,
  ids: string[],
  known: Known,
  places: Places,
): void {
  const spots = [...rows].flatMap((row) =>
    columns.map((column) => ({ row, column: places.get(column)!, value: known.valueAt(ids[row - 1] ?? '', column) })),
  );
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
  const risky = spots.filter(({ value }) => looksLikeFormula(value));
  if (risky.length > 0) sheets.asPlainText(sheetId, risky);
  const [first] = spots;
  if (first && blocks.length > 1 && spots.every(({ value }) => value === first.value)) {
    sheets.writeSame(sheetId, spots, first.value);
  } else for (const { row, column, values } of blocks) sheets.write(sheetId, row, column, values);
}

/**
 * From the first changed row to the last, broken where a row is not known to this execution: it was typed or added
 * just now, so its values are not ours to write.
 */
function spans(changed: Set<number>, isKnown: (row: number) => boolean): [number, number][] {
  const sorted = [...changed].sort((a, b) => a - b);
  const result: [number, number][] = [];
  for (const row of sorted) {
    const last = result[result.length - 1];
    let next = last ? last[1] + 1 : row;
    while (next < row && isKnown(next)) next++;
    if (last && next === row) last[1] = row;
    else result.push([row, row]);
  }
  return result;
}

/** Groups columns that stand side by side at the moment. */
function adjacent(columns: string[], places: Places): string[][] {
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

/** An id goes only into a row that still has none and still has the same label. */
function stillThere(
  sheets: Sheets,
  sheetId: number,
  changes: TabChanges,
  places: Places,
  ids: string[],
): { row: number; id: string }[] {
  const { tab, numbered } = changes;
  const labels = tab.label === undefined ? [] : sheets.readColumn(sheetId, placeOf(places, tab.label, changes));
  return numbered.filter(
    ({ row, label }) =>
      (ids[row - 1] ?? '') === '' && (tab.label === undefined || tidy(String(labels[row - 1] ?? '')) === label),
  );
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
  if (left <= 0) sheets.growTo(sheetId, ids.length + 1);
  for (const { row, count } of stretches) sheets.deleteRows(sheetId, row, count);
}

function planAdding(sheets: Sheets, sheetId: number, changes: TabChanges, places: Places): () => void {
  const start = Math.max(sheets.lastRow(sheetId) + 1, firstDataRow);
  return () => {
    sheets.growTo(sheetId, start + changes.added.length - 1, start);
    for (const columns of adjacent([...places.keys()], places)) {
      const block = changes.added.map(({ id, values }) =>
        columns.map((column) => (column === 'id' ? id : (values.get(column) ?? ''))),
      );
      const first = places.get(columns[0]!)!;
      const risky = block.flatMap((cells, line) =>
        cells.flatMap((value, index) =>
          looksLikeFormula(value) ? [{ row: start + line, column: first + index }] : [],
        ),
      );
      if (risky.length > 0) sheets.asPlainText(sheetId, risky);
      sheets.write(sheetId, start, first, block);
    }
  };
}

/** Text columns are plain text already; this is the second lock, for a column whose format staff have changed (law 8). */
function looksLikeFormula(value: CellOut): boolean {
  return typeof value === 'string' && /^[=+\-@']/.test(value);
}
