/**
 * Writes one tab's changes. Rows are found again by id right before writing, since staff may have sorted or typed in
 * the meantime (law 2). App columns go out as blocks over the span of changed rows, so that K rows cost one write a
 * run of columns; staff columns go out as single cells.
 */
import type { CellOut } from '../google/cells';
import type { Sheets } from '../google/sheets';
import { tidy } from '../shared/text';
import type { TabChanges } from './changes';
import { findPlaces, firstDataRow, type Places } from './table';

type ValueAt = (id: string, column: string) => CellOut;

/** Ids that are no longer in the tab; nothing was written for them. */
export function commitTab(
  sheets: Sheets,
  sheetId: number,
  changes: TabChanges,
  valueAt: ValueAt,
  knownPlaces?: Places,
): string[] {
  const missing: string[] = [];
  let places = knownPlaces;
  if (changes.cells.size > 0 || changes.numbered.length > 0 || changes.removed.size > 0) {
    places = findPlaces(changes.tab, sheets.readRow(sheetId, 1));
    const ids = sheets.readColumn(sheetId, placeOf(places, 'id', changes)).map((cell) => String(cell).trim());
    writeCells(sheets, sheetId, changes, valueAt, places, ids, missing);
    if (changes.numbered.length > 0) writeIds(sheets, sheetId, changes, places, ids);
    removeRows(sheets, sheetId, changes, ids);
  }
  if (changes.added.length > 0)
    addRows(sheets, sheetId, changes, places ?? findPlaces(changes.tab, sheets.readRow(sheetId, 1)));
  return missing;
}

function placeOf(places: Places, column: string, { tab }: TabChanges): number {
  const place = places.get(column);
  if (place === undefined) throw new Error(`The column ${tab.key}.${column} is missing.`);
  return place;
}

function writeCells(
  sheets: Sheets,
  sheetId: number,
  changes: TabChanges,
  valueAt: ValueAt,
  places: Places,
  ids: string[],
  missing: string[],
): void {
  const rowOf = new Map<string, number>();
  ids.forEach((id, index) => index + 1 >= firstDataRow && id !== '' && !rowOf.has(id) && rowOf.set(id, index + 1));
  const appColumns = new Set<string>();
  const rows: number[] = [];
  const staffCells = new Map<CellOut, { row: number; column: number }[]>();
  changes.cells.forEach((columns, id) => {
    const row = rowOf.get(id);
    if (row === undefined) return void missing.push(id);
    columns.forEach(({ after }, column) => {
      const place = places.get(column);
      if (place === undefined) return;
      if (changes.tab.columns[column]?.app) {
        appColumns.add(column);
        if (rows[rows.length - 1] !== row) rows.push(row);
      } else staffCells.set(after, [...(staffCells.get(after) ?? []), { row, column: place }]);
    });
  });

  staffCells.forEach((cells, value) => {
    if (looksLikeFormula(value)) sheets.asPlainText(sheetId, cells);
    const [first] = cells;
    if (cells.length > 1 || !first) sheets.writeSame(sheetId, cells, value);
    else sheets.write(sheetId, first.row, first.column, [[value]]);
  });

  for (const columns of adjacent([...appColumns], places)) {
    for (const [from, to] of spans(rows, ids)) {
      const block: CellOut[][] = [];
      for (let row = from; row <= to; row++) block.push(columns.map((column) => valueAt(ids[row - 1] ?? '', column)));
      sheets.write(sheetId, from, places.get(columns[0]!)!, block);
    }
  }
}

/** From the first changed row to the last, broken where a row has no id yet: it was typed just now and is not ours to write. */
function spans(rows: number[], ids: string[]): [number, number][] {
  const changed = new Set(rows);
  const sorted = [...changed].sort((a, b) => a - b);
  const result: [number, number][] = [];
  for (const row of sorted) {
    const last = result[result.length - 1];
    if (last && ids.slice(last[1], row).every((id) => id !== '')) last[1] = row;
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
function writeIds(sheets: Sheets, sheetId: number, changes: TabChanges, places: Places, ids: string[]): void {
  const { tab } = changes;
  const labels = tab.label === undefined ? [] : sheets.readColumn(sheetId, placeOf(places, tab.label, changes));
  const column = placeOf(places, 'id', changes);
  for (const { row, label, id } of changes.numbered) {
    const same = ids[row - 1] === '' && (tab.label === undefined || tidy(String(labels[row - 1] ?? '')) === label);
    if (same) sheets.write(sheetId, row, column, [[id]]);
  }
}

function removeRows(sheets: Sheets, sheetId: number, changes: TabChanges, ids: string[]): void {
  for (let row = ids.length; row >= firstDataRow; row--) {
    if (changes.removed.has(ids[row - 1] ?? '')) sheets.deleteRow(sheetId, row);
  }
}

function addRows(sheets: Sheets, sheetId: number, changes: TabChanges, places: Places): void {
  const start = Math.max(sheets.lastRow(sheetId) + 1, firstDataRow);
  sheets.growTo(sheetId, start + changes.added.length - 1);
  for (const columns of adjacent([...places.keys()], places)) {
    const block = changes.added.map(({ id, values }) =>
      columns.map((column) => (column === 'id' ? id : (values.get(column) ?? ''))),
    );
    const first = places.get(columns[0]!)!;
    const risky = block.flatMap((cells, line) =>
      cells.flatMap((value, index) => (looksLikeFormula(value) ? [{ row: start + line, column: first + index }] : [])),
    );
    if (risky.length > 0) sheets.asPlainText(sheetId, risky);
    sheets.write(sheetId, start, first, block);
  }
}

/** Text columns are plain text already; this is the second lock, for a column whose format staff have changed (law 8). */
function looksLikeFormula(value: CellOut): boolean {
  return typeof value === 'string' && /^[=+\-@']/.test(value);
}
