/** Rows cell by cell exactly as they are, with staff's own columns, so that a removed row can be restored exactly. */
import { isBlank, isWallClock, type Cell, type CellOut } from '../../google/cells';
import { tidy } from '../../shared/text';
import { keyRow, titleRow, type Table } from './table';
import type { AnyTab } from '../tab';

/** The non-blank cells of a row by column name; staff's own columns by their title after a star. */
export type VerbatimRow = Record<string, CellOut>;

/** As the row was read; empty for a row that did not exist then. */
export function verbatimRow({ tab, grid, places, byId }: Table<AnyTab>, id: string): VerbatimRow {
  const cells = grid[(byId.get(id)?.row ?? 0) - 1] ?? [];
  const exact: VerbatimRow = {};
  const ours = new Set<number>();
  places.forEach((place, column) => {
    ours.add(place);
    if (column !== 'id') put(exact, column, cells[place - 1] ?? '', tab.columns[column]?.kind);
  });
  cells.forEach((cell, index) => {
    const title = tidy(String(grid[titleRow - 1]?.[index] ?? ''));
    if (!ours.has(index + 1) && title !== '' && isBlank(grid[keyRow - 1]?.[index])) put(exact, `*${title}`, cell);
  });
  return exact;
}

function put(exact: VerbatimRow, name: string, cell: Cell, kind?: string): void {
  if (cell === '' || cell === false) return;
  if (!isWallClock(cell)) exact[name] = cell;
  else
    exact[name] =
      kind === 'date' || (kind === undefined && cell.time === '00:00') ? cell.date : `${cell.date} ${cell.time}`;
}

/** Positions of staff's own columns, by `*Title`. */
export function ownPlaces(titles: readonly Cell[], rows: readonly ReadonlyMap<string, CellOut>[]): Map<string, number> {
  const places = new Map<string, number>();
  const wanted = new Set(rows.flatMap((values) => [...values.keys()].filter((name) => name.charAt(0) === '*')));
  titles.forEach((title, index) => {
    const name = `*${tidy(String(title))}`;
    if (wanted.has(name) && !places.has(name)) places.set(name, index + 1);
  });
  return places;
}
