/**
 * Reads only those rows of a long tab that name one record: first its column of names and the notes, then the rows
 * found. That takes more than one read but far fewer cells, which are what costs in a tab of many thousand rows.
 */
import type { Cell } from '../../google/cells';
import type { Sheets } from '../../google/sheets';
import { namesColumn } from './names';
import { tidy } from '../../shared/text';
import type { Reference } from '../columns';
import type { AnyTab, Columns, RowOf, Tab } from '../tab';
import { findPlaces, firstDataRow, keyRow, markRows, readTable } from './table';
import type { Workbook } from '../workbook';

/** A shorter tab is read whole. */
const longFrom = 5_000;

/** At most this many stretches of rows are read; when rows are more scattered, the whole tab is. */
const mostStretches = 16;

/** A read costs about as much as this many cells of a longer one (cost-model.json: 95 ms, 0.012 ms per cell). */
const cellsWorthARead = 8_000;

/** Whether only some of its rows would be read. */
export function isLong(workbook: Workbook, tab: AnyTab): boolean {
  const sheetId = workbook.hasRead(tab) ? null : workbook.sheetIdOf(tab);
  return sheetId !== null && workbook.sheets.rowCount(sheetId) >= longFrom;
}

/** Rows whose name in a column refers to this row of `target`, including rows without an id. For reading only. */
export function rowsNaming<C extends Columns>(
  workbook: Workbook,
  tab: Tab<C>,
  column: keyof C & string,
  target: AnyTab,
  id: string,
): RowOf<Tab<C>>[] {
  const byName = new Map<string, boolean>();
  const isNamed = (label: string): boolean => {
    let found = byName.get(label);
    if (found === undefined) byName.set(label, (found = workbook.meaningOf(target, { label }).includes(id)));
    return found;
  };
  const mayBe = (name: string, note: string): boolean => note.includes(id) || isNamed(tidy(name));
  const grid = isLong(workbook, tab)
    ? readRowsNaming(workbook.sheets, workbook.sheetIdOf(tab)!, tab, column, mayBe)
    : null;
  const table = grid ? readTable(tab, tab.title, grid) : workbook.table(tab);
  if (grid) markRows(table);
  else workbook.lookAtAllRows(tab);
  const answers = new Map<string, boolean>();
  return table.rows.filter((row) => {
    const reference = (row as Record<string, unknown>)[column] as Reference | null;
    if (reference === null) return false;
    const key = [reference.label, ...(reference.meant ?? [])].join('\n');
    let answer = answers.get(key);
    if (answer === undefined) answers.set(key, (answer = workbook.follow(target, reference)?.id === id));
    return answer;
  });
}

/** Cells by row and column as in the sheet, blank except keys and these rows; null when the whole tab must be read. */
function readRowsNaming(
  sheets: Sheets,
  sheetId: number,
  tab: AnyTab,
  column: string,
  mayBe: (name: string, note: string) => boolean,
): Cell[][] | null {
  const keys = sheets.readRow(sheetId, keyRow);
  const places = findPlaces(tab, keys);
  const [place, notePlace] = [places.get(column), places.get(namesColumn)];
  if (place === undefined) return null;
  const names = sheets.readColumn(sheetId, place);
  const notes = notePlace === undefined ? [] : sheets.readColumn(sheetId, notePlace);
  const width = Math.max(...places.values());
  const stretches: { from: number; to: number }[] = [];
  for (let row = firstDataRow; row <= names.length; row++) {
    const name = String(names[row - 1] ?? '');
    if (name === '' || !mayBe(name, String(notes[row - 1] ?? ''))) continue;
    const last = stretches[stretches.length - 1];
    if (last && (row - last.to) * width < cellsWorthARead) last.to = row;
    else stretches.push({ from: row, to: row });
    if (stretches.length > mostStretches) return null;
  }
  const grid: Cell[][] = Array.from({ length: stretches[stretches.length - 1]?.to ?? 0 }, () => []);
  grid[0] = keys;
  for (const { from, to } of stretches)
    sheets
      .readBlock(sheetId, from, 1, to - from + 1, width)
      .forEach((cells, index) => (grid[from - 1 + index] = cells));
  return grid;
}
