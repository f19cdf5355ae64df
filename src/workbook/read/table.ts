/** Rows of a tab as typed values, read from one grid of cells; what cannot be used becomes a problem. */
import { addressesIn, type Email } from '../../shared/contact';
import { comparable } from '../../shared/text';
import { cellText, isBlank, type Cell } from '../../google/cells';
import { recall } from './names';
import { sayProblem, type Problem, type ProblemCode } from '../problems';
import { columnKey, type AnyTab, type Columns, type RowOf, type Tab } from '../tab';

/** Key row and titles; data starts below them. */
export const keyRow = 1;
export const titleRow = 2;
export const firstDataRow = 3;

/** Where a tab's columns stand at the moment: column name → number from 1. */
export type Places = Map<string, number>;

export interface Table<T extends AnyTab> {
  tab: T;
  /** Of the sheet, as staff have it. */
  title: string;
  rows: RowOf<T>[];
  /** Rows with something in them but no id yet; they are not among `rows` until they have one. */
  unnumbered: { row: number; label: string; values: RowOf<T> }[];
  problems: Problem[];
  /** What stands in cells that could not be used (their value is null), by `cellOf`: it is not blank, and not ours to lose. */
  unusable: Map<string, string>;
  places: Places;
  /** Number of the last row that held anything in these columns; undefined once rows have been added or removed. */
  lastRow: number | undefined;
  /** How many rows had an id when it was read. */
  withId: number;
  /** Titles as staff have them, by column name. */
  titles: Map<string, string>;
  byId: Map<string, RowOf<T>>;
  /** As read, from the key row on: what stands in a cell letter for letter (`exact.ts`). */
  grid: readonly (readonly Cell[])[];
}

export function cellOf(id: string, column: string): string {
  return `${id}.${column}`;
}

/** Every row, also those that were pasted a moment ago and have no id yet: to be looked at only. */
export function everyRow<T extends AnyTab>({ rows, unnumbered }: Table<T>): RowOf<T>[] {
  return [...rows, ...unnumbered.map(({ values }) => values)];
}

/** What stands in a cell that cannot be used; empty when it can, or is blank. */
export function unusableIn(
  table: Table<AnyTab>,
  { id, row }: { id: string | null; row: number },
  column: string,
): string {
  return table.unusable.get(cellOf(id ?? rowMark(row), column)) ?? '';
}

/**
 * The addresses in a row's `email`, in small letters; also those in a cell that is no address by itself, which is of no use
 * for writing to them, but clear enough for not writing to them.
 */
export function addressesOf(
  table: Table<AnyTab>,
  row: { id: string | null; row: number; email: Email | null },
): string[] {
  const found = row.email === null ? addressesIn(unusableIn(table, row, 'email')) : [row.email];
  return found.map((address) => address.toLowerCase());
}

/** Finds the columns by the key row, whatever their order and titles. The first of two equal keys counts. */
export function findPlaces(tab: AnyTab, keys: readonly Cell[]): Places {
  const places: Places = new Map();
  const wanted = new Map(Object.keys(tab.columns).map((name) => [columnKey(tab, name), name]));
  keys.forEach((cell, index) => {
    const name = wanted.get(String(cell).trim());
    if (name !== undefined && !places.has(name)) places.set(name, index + 1);
  });
  return places;
}

/** `grid` begins with the key row. Columns that are not found read as blank; `check` says so. */
export function readTable<C extends Columns>(
  tab: Tab<C>,
  title: string,
  grid: readonly (readonly Cell[])[],
  locale: string | null = null,
): Table<Tab<C>> {
  const places = findPlaces(tab, grid[0] ?? []);
  const names = Object.keys(tab.columns);
  const titles = new Map(names.map((name) => [name, titleOf(tab, name, grid[1]?.[(places.get(name) ?? 0) - 1])]));
  const table: Table<Tab<C>> = {
    tab,
    title,
    rows: [],
    unnumbered: [],
    problems: [],
    unusable: new Map(),
    places,
    lastRow: titleRow,
    withId: 0,
    titles,
    byId: new Map(),
    grid,
  };
  const labels = new Map<string, number>();

  grid.forEach((cells, index) => {
    const rowNumber = index + 1;
    if (rowNumber < firstDataRow) return;
    const at = (name: string): Cell => cells[(places.get(name) ?? 0) - 1] ?? '';
    if (names.every((name) => isBlank(at(name)) || tab.columns[name]?.kind === 'tick')) return;

    table.lastRow = rowNumber;
    const complain = (name: string, code: ProblemCode, value: string, detail = ''): void => {
      const column = name === '' ? '' : (titles.get(name) ?? '');
      const text = sayProblem(code, column, value, detail, locale);
      table.problems.push({
        code,
        tab: title,
        tabKey: tab.key,
        row: rowNumber,
        column,
        columnNumber: places.get(name) ?? 1,
        text,
      });
    };
    const row: Record<string, unknown> = { row: rowNumber };
    for (const name of names) {
      const column = tab.columns[name]!;
      const reading = column.read(at(name));
      row[name] = 'value' in reading ? reading.value : null;
      if ('complaint' in reading) {
        complain(name, reading.complaint.code, cellText(at(name)), reading.complaint.detail);
        table.unusable.set(cellOf((row['id'] as string | null) ?? rowMark(rowNumber), name), cellText(at(name)));
      } else if (reading.value === null && column.required) complain(name, 'missing', '');
    }
    const label = tab.label === undefined ? '' : String(row[tab.label] ?? '');
    const sameLabel = label === '' ? undefined : labels.get(comparable(label));
    if (sameLabel !== undefined) complain(tab.label ?? '', 'same-name', label, String(sameLabel));
    else if (label !== '') labels.set(comparable(label), rowNumber);

    const id = row['id'] as string | null;
    recall(tab, row);
    if (id === null) table.unnumbered.push({ row: rowNumber, label, values: row as RowOf<Tab<C>> });
    else if (table.byId.has(id)) complain('id', 'same-id', id, String(table.byId.get(id)?.row));
    else {
      const typed = row as RowOf<Tab<C>>;
      table.rows.push(typed);
      table.byId.set(id, typed);
    }
  });
  table.withId = table.rows.length;
  return table;
}

/** Rows that have just been given their ids take their place among the others. */
export function numberRows(table: Table<AnyTab>, given: { row: number; id: string }[]): void {
  const ids = new Map(given.map(({ row, id }) => [row, id]));
  table.withId += given.filter(({ id }) => !isMark(id)).length;
  table.unnumbered = table.unnumbered.filter(({ row, values }) => {
    const id = ids.get(row);
    if (id === undefined) return true;
    values.id = id;
    table.rows.push(values);
    table.byId.set(id, values);
    for (const name of Object.keys(table.tab.columns)) {
      const text = table.unusable.get(cellOf(rowMark(row), name));
      if (text !== undefined) table.unusable.set(cellOf(id, name), text);
    }
    return false;
  });
  table.rows.sort((a, b) => a.row - b.row);
}

/** For looking only: rows without an id join the others under their mark. */
export function markRows(table: Table<AnyTab>): void {
  numberRows(
    table,
    table.unnumbered.map(({ row }) => ({ row, id: rowMark(row) })),
  );
}

/** Stands for the id of a row that has none. */
function rowMark(row: number): string {
  return `#${row}`;
}

export function isMark(id: string): boolean {
  return id.charAt(0) === '#';
}

function titleOf(tab: AnyTab, name: string, cell: Cell | undefined): string {
  return cell === undefined || isBlank(cell) ? (tab.columns[name]?.title ?? name) : cellText(cell);
}
