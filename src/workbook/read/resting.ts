/**
 * Resting rows and tabs: nobody knows which one is meant, as with two rows of one id, two columns of one key, or titles
 * sorted in among the rows. The first has no precedence; nothing is done with any until it is clear (law 14).
 */
import { isBlank, letters, type Cell } from '../../google/cells';
import { comparable, tidy } from '../../shared/text';
import type { ProblemCode } from '../problems';
import { columnKey, type AnyTab } from '../tab';
import { idInNote, namesColumn } from './names';

/** Why a row rests. */
export interface Rest {
  code: ProblemCode;
  column: string;
  value: string;
  /** In words: the rows that it looks like. */
  others: string;
}

type Places = ReadonlyMap<string, number>;

/** By row number. `rows`: the numbers of the rows that are ours. */
export function restingRows(
  tab: AnyTab,
  places: Places,
  grid: readonly (readonly Cell[])[],
  rows: readonly number[],
): Map<number, Rest> {
  const resting = new Map<number, Rest>();
  const alike = (column: string, code: ProblemCode): void => {
    const place = places.get(column);
    if (place === undefined) return;
    const byValue = new Map<string, number[]>();
    for (const row of rows) {
      const value = tidy(String(grid[row - 1]?.[place - 1] ?? ''));
      if (value === '') continue;
      const before = byValue.get(value);
      if (before) before.push(row);
      else byValue.set(value, [row]);
    }
    byValue.forEach((same, value) => {
      if (same.length === 1) return;
      for (const row of same) {
        const others = inWords(same.filter((each) => each !== row));
        if (!resting.has(row)) resting.set(row, { code, column, value, others });
      }
    });
  };
  alike('id', 'same-id');
  if (tab.unique !== undefined) alike(tab.unique, 'same-key');
  for (const row of tornRows(places, grid, rows)) {
    const value = String(grid[row - 1]?.[places.get('id')! - 1] ?? '');
    if (!resting.has(row)) resting.set(row, { code: 'torn', column: 'id', value, others: '' });
  }
  return resting;
}

/**
 * Rows that were sorted only in part: the note at the right end starts with the id of another row, and that row does
 * not have this note. (A copied row brings a note too, but leaves the original where it was.)
 */
function tornRows(places: Places, grid: readonly (readonly Cell[])[], rows: readonly number[]): Set<number> {
  const [idPlace, notePlace] = [places.get('id'), places.get(namesColumn)];
  const torn = new Set<number>();
  if (idPlace === undefined || notePlace === undefined) return torn;
  const idOf = (row: number): string => tidy(String(grid[row - 1]?.[idPlace - 1] ?? ''));
  const notedOf = (row: number): string => idInNote(grid[row - 1]?.[notePlace - 1]);
  let rowOf: Map<string, number> | undefined;
  for (const row of rows) {
    const noted = notedOf(row);
    if (noted === '' || noted === idOf(row)) continue;
    rowOf ??= new Map(rows.map((each) => [idOf(each), each]));
    const other = rowOf.get(noted);
    if (other === undefined || notedOf(other) === noted) continue;
    torn.add(row).add(other);
  }
  return torn;
}

/** `row 4`, `rows 4, 5 and 9`; only the first few of many. */
export function inWords(rows: readonly number[]): string {
  if (rows.length === 1) return `row ${rows[0]!}`;
  const last = rows.length > 4 ? `${rows.length - 3} more` : String(rows[rows.length - 1]);
  return `rows ${rows.slice(0, Math.min(3, rows.length - 1)).join(', ')} and ${last}`;
}

/** Columns that occur in the key row more than once, with their positions. */
export function doubledKeys(tab: AnyTab, keys: readonly Cell[]): Map<string, number[]> {
  const names = new Map(Object.keys(tab.columns).map((name) => [columnKey(tab, name), name]));
  const found = new Map<string, number[]>();
  keys.forEach((cell, index) => {
    const name = names.get(String(cell).trim());
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), index + 1]);
  });
  return new Map([...found].filter(([, places]) => places.length > 1));
}

/** Why a tab cannot be used for now, as a sentence for staff; null when it can. `grid` starts with the key row. */
export function whyTabRests(tab: AnyTab, title: string, grid: readonly (readonly Cell[])[]): string | null {
  const [doubled] = doubledKeys(tab, grid[0] ?? []);
  if (doubled) return sayDoubled(tab, title, doubled);
  const row = topAmongRows(tab, grid);
  if (row === null) return null;
  return `The titles of the tab “${title}” were sorted in among its rows (row ${row}), so nothing is done with it for now. Undo the sort, or choose Partnerbook › Set up › Set up this workbook: it puts them on top again, and nothing is lost.`;
}

export function sayDoubled(tab: AnyTab, title: string, [name, places]: readonly [string, readonly number[]]): string {
  const at = places.map(letters);
  const where = `${at.slice(0, -1).join(', ')} and ${at[at.length - 1] ?? ''}`;
  return `The columns ${where} of the tab “${title}” are copies of one, “${tab.columns[name]?.title ?? name}”, and nobody can tell which of them counts. Nothing is done with this tab until one of them is deleted; or give the copy another title and choose Partnerbook › Set up › Set up this workbook: then it is a column of your own.`;
}

/** The row that holds the titles or keys, if it is not their own. */
export function topAmongRows(tab: AnyTab, grid: readonly (readonly Cell[])[]): number | null {
  const names = Object.keys(tab.columns);
  const enough = Math.max(2, Math.ceil(names.length / 2));
  const keys = new Set(names.map((name) => columnKey(tab, name)));
  const titles = new Set(names.map((name) => comparable(tab.columns[name]!.title)));
  const count = (cells: readonly Cell[], isOne: (cell: string) => boolean): number =>
    cells.filter((cell) => !isBlank(cell) && isOne(String(cell).trim())).length;
  const keysAt = grid.findIndex((cells) => count(cells, (cell) => keys.has(cell)) >= enough);
  if (keysAt > 0) return keysAt + 1;
  if (keysAt < 0) return null;
  if (count(grid[1] ?? [], (cell) => titles.has(comparable(cell))) >= enough) return null;
  const titlesAt = grid.findIndex(
    (cells, index) => index > 1 && count(cells, (cell) => titles.has(comparable(cell))) >= enough,
  );
  return titlesAt > 0 ? titlesAt + 1 : null;
}
