/** Rows letter for letter, so that what is taken away can be brought back exactly: staff's own columns too. */
import { isBlank, isWallClock, type Cell, type CellOut } from '../../google/cells';
import { tidy } from '../../shared/text';
import { keyRow, titleRow, type Table } from './table';
import type { AnyTab } from '../tab';

/** What is not blank in a row, by column name; columns of staff's own by their title behind a star. */
export type VerbatimRow = Record<string, CellOut>;

/** As the row was read; empty for one that was not there then. */
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

/** Where the columns of staff's own stand, by `*Title`. */
export function ownPlaces(titles: readonly Cell[], rows: readonly ReadonlyMap<string, CellOut>[]): Map<string, number> {
  const places = new Map<string, number>();
  const wanted = new Set(rows.flatMap((values) => [...values.keys()].filter((name) => name.charAt(0) === '*')));
  titles.forEach((title, index) => {
    const name = `*${tidy(String(title))}`;
    if (wanted.has(name) && !places.has(name)) places.set(name, index + 1);
  });
  return places;
}
