/** Rows of a tab as typed values, read from one grid of cells; unusable cells become problems. */
import { addressesIn, type Email } from '../../shared/contact';
import { comparable } from '../../shared/text';
import { cellText, isBlank, type Cell } from '../../google/cells';
import { recall } from './names';
import { restingRows } from './resting';
import { sayProblem, type Problem, type ProblemCode } from '../problems';
import { sayable } from '../secret';
import { columnKey, type AnyTab, type Columns, type RowOf, type Tab } from '../tab';

/** Key row and title row; data starts below them. */
export const keyRow = 1;
export const titleRow = 2;
export const firstDataRow = 3;

/** Current positions of a tab's columns: column name → number from 1. */
export type Places = Map<string, number>;

export interface Table<T extends AnyTab> {
  tab: T;
  /** The sheet's title, as staff have it. */
  title: string;
  rows: RowOf<T>[];
  /** Rows with content but no id yet; they join `rows` once they have one. */
  unnumbered: { row: number; label: string; values: RowOf<T> }[];
  /** Rows where nobody knows which one is meant, such as two with one id: nothing is done with any of them (law 14). */
  resting: RowOf<T>[];
  problems: Problem[];
  /** By `cellOf`, the text of unusable cells (whose value is null): such a cell is not blank and must not be lost. */
  unusable: Map<string, string>;
  places: Places;
  /** Number of the last row with content in these columns; undefined once rows have been added or removed. */
  lastRow: number | undefined;
  /** How many rows had an id when the tab was read, with those added and removed by this execution since. */
  withId: number;
  /** Titles as staff have them, by column name. */
  titles: Map<string, string>;
  byId: Map<string, RowOf<T>>;
  /** As read, starting with the key row: the exact content of each cell (`verbatim.ts`). */
  grid: readonly (readonly Cell[])[];
  /** Only some of its rows were read, by this reader: nothing follows from a row that is missing. */
  partial?: TableReader<Columns>;
  /** Numbers of the rows of which only what stays was read (`past.ts`). */
  past?: ReadonlySet<number>;
}

/** Reads single rows of a long tab (`row-reader.ts`). */
export interface RowReader {
  readonly places: Places;
  /** Reads those of the rows with these numbers that it has not read: neighbors at once. False if all rows cost less. */
  read(numbers: Iterable<number>): boolean;
  /** The cell of a row that was read; blank for any other. */
  cell(row: number, column: string): string;
  /** Numbers of the rows whose text in this column matches, by `Sheets.find`. One read. */
  find(column: string, pattern: string): number[];
}

/** Gives the rows it has read as a table that is marked as such. */
export type TableReader<C extends Columns> = RowReader & { table(): Table<Tab<C>> };

export function cellOf(id: string, column: string): string {
  return `${id}.${column}`;
}

/** Every row, including rows just pasted that have no id yet, and resting ones. For reading only. */
export function everyRow<T extends AnyTab>({ rows, unnumbered, resting }: Table<T>): RowOf<T>[] {
  return [...rows, ...unnumbered.map(({ values }) => values), ...resting];
}

/** Existing rows that cannot be written to or referred to: without an id, or resting. */
export function withoutId<T extends AnyTab>({ unnumbered, resting }: Table<T>): RowOf<T>[] {
  return [...unnumbered.map(({ values }) => values), ...resting];
}

/** The row with this id; `rests` when nobody knows which row that is. */
export function found<T extends AnyTab>({ byId, resting }: Table<T>, id: string): RowOf<T> | 'rests' | undefined {
  return byId.get(id) ?? (resting.some((row) => row.id === id) ? 'rests' : undefined);
}

/** The text of an unusable cell; empty when the cell is usable or blank. */
export function unusableIn(
  table: Table<AnyTab>,
  { id, row }: { id: string | null; row: number },
  column: string,
): string {
  const byRow = table.unusable.get(cellOf(rowMark(row), column));
  return byRow ?? (id === null ? '' : (table.unusable.get(cellOf(id, column)) ?? ''));
}

/**
 * The addresses in a row's `email`, in lowercase. Includes those in a cell that is not a valid address as a whole: not
 * good enough to write to, but clear enough to know whom not to write to.
 */
export function addressesOf(
  table: Table<AnyTab>,
  row: { id: string | null; row: number; email: Email | null },
): string[] {
  const found = row.email === null ? addressesIn(unusableIn(table, row, 'email')) : [row.email];
  return found.map((address) => address.toLowerCase());
}

/** Finds the columns by the key row, whatever their order and titles. Of two equal keys neither counts. */
export function findPlaces(tab: AnyTab, keys: readonly Cell[]): Places {
  const places: Places = new Map();
  const wanted = new Map(Object.keys(tab.columns).map((name) => [columnKey(tab, name), name]));
  const doubled = new Set<string>();
  keys.forEach((cell, index) => {
    const name = wanted.get(String(cell).trim());
    if (name === undefined) return;
    if (places.has(name)) doubled.add(name);
    places.set(name, index + 1);
  });
  doubled.forEach((name) => places.delete(name));
  return places;
}

/** Neither blank nor FALSE is content: check boxes down a whole column do not make rows. */
function saysNothing(cell: Cell): boolean {
  return isBlank(cell) || cell === false || (typeof cell === 'string' && /^\s*false\s*$/i.test(cell));
}

/** Whether a row of the sheet is one of ours: judged by our columns only, and by more than a tick. */
export function isRow(tab: AnyTab, places: Places, cells: readonly Cell[]): boolean {
  for (const [name, place] of places)
    if (tab.columns[name]?.kind !== 'tick' && !saysNothing(cells[place - 1] ?? '')) return true;
  return false;
}

/** `grid` starts with the key row. Missing columns read as blank; `check` reports them. */
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
    resting: [],
    problems: [],
    unusable: new Map(),
    places,
    lastRow: titleRow,
    withId: 0,
    titles,
    byId: new Map(),
    grid,
  };
  const numbers = grid.flatMap((cells, index) =>
    index + 1 >= firstDataRow && isRow(tab, places, cells) ? [index + 1] : [],
  );
  const resting = restingRows(tab, places, grid, numbers);
  const labels = new Map<string, number>();

  for (const rowNumber of numbers) {
    const cells = grid[rowNumber - 1]!;
    const rest = resting.get(rowNumber);
    const at = (name: string): Cell => cellIn(tab, name, cells[(places.get(name) ?? 0) - 1] ?? '');
    table.lastRow = rowNumber;
    const complain = (name: string, code: ProblemCode, value: string, detail = ''): void => {
      const column = name === '' ? '' : (titles.get(name) ?? '');
      const text = sayProblem(code, column, sayable(tab as unknown as AnyTab, name, value), detail, locale);
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
        const mark = rest ? rowMark(rowNumber) : ((row['id'] as string | null) ?? rowMark(rowNumber));
        table.unusable.set(cellOf(mark, name), cellText(at(name)));
      } else if (reading.value === null && column.required)
        complain(name, 'missing', '', column.required === true ? '' : column.required);
    }
    recall(tab, row);
    const typed = row as RowOf<Tab<C>>;
    if (rest) {
      complain(tab.label ?? '', rest.code, rest.value, rest.others);
      table.resting.push(typed);
      continue;
    }
    const label = tab.label === undefined ? '' : String(row[tab.label] ?? '');
    const sameLabel = label === '' ? undefined : labels.get(comparable(label));
    if (sameLabel !== undefined) complain(tab.label ?? '', 'same-name', label, String(sameLabel));
    else if (label !== '') labels.set(comparable(label), rowNumber);

    const id = row['id'] as string | null;
    if (id === null) table.unnumbered.push({ row: rowNumber, label, values: typed });
    else {
      table.rows.push(typed);
      table.byId.set(id, typed);
    }
  }
  table.withId = table.rows.length + table.resting.filter(({ id }) => id !== null).length;
  return table;
}

/** An unticked box in a column where no box belongs counts as blank; check.ts reports it. */
function cellIn(tab: AnyTab, name: string, cell: Cell): Cell {
  return cell === false && tab.columns[name]?.kind !== 'tick' ? '' : cell;
}

/** Moves rows that were just given their ids in among the others. */
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

/** For reading only: moves rows without an id in among the others, under their mark. */
export function markRows(table: Table<AnyTab>): void {
  numberRows(
    table,
    table.unnumbered.map(({ row }) => ({ row, id: rowMark(row) })),
  );
}

/** Stand-in for the id of a row that has none. */
function rowMark(row: number): string {
  return `#${row}`;
}

export function isMark(id: string): boolean {
  return id.charAt(0) === '#';
}

function titleOf(tab: AnyTab, name: string, cell: Cell | undefined): string {
  return cell === undefined || isBlank(cell) ? (tab.columns[name]?.title ?? name) : cellText(cell);
}
