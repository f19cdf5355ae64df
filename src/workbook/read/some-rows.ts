/**
 * Reads some rows of a long tab by id: where they stood a while ago and, where they stand there no longer, by the column
 * of ids.
 */
import { comparable, tidy } from '../../shared/text';
import type { AnyTab, Columns, Tab } from '../tab';
import { rowReader } from './row-reader';
import { firstDataRow, type Table } from './table';
import type { Workbook } from '../workbook';

/** A row and the number that it had when it was last seen. */
export interface Seen {
  id: string;
  row: number;
}

export interface Look {
  /** Rows from here on are read too: they may have come since. */
  newFrom?: number;
  /** Trusts no number: the column of ids is read, so that a copied row is noticed. Before something is written. */
  carefully?: boolean;
  /** With `carefully`: rows that have the same value in this column are read too. */
  alike?: string;
}

/** Rows may have been deleted above. */
const margin = 50;

/** The table holds only these rows, and is marked as such. */
export function someRows<C extends Columns>(
  workbook: Workbook,
  tab: Tab<C>,
  seen: readonly Seen[],
  { newFrom, carefully = false, alike }: Look,
): Table<Tab<C>> {
  const { sheets } = workbook;
  const reader = rowReader(workbook, tab);
  const sheetId = workbook.sheetIdOf(tab as unknown as AnyTab);
  if (!reader || sheetId === null) return workbook.table(tab);
  const { places } = reader;
  const isAt = ({ id, row }: Seen): boolean => reader.cell(row, 'id') === id;
  let isCheap = true;
  const read = (numbers: readonly number[]): void => void (isCheap &&= reader.read(numbers));
  if (!carefully) read([...seen.map(({ row }) => row), ...(newFrom === undefined ? [] : [...since(newFrom)])]);
  const lost = new Set(seen.filter((each) => carefully || !isAt(each)).map(({ id }) => id));
  if (lost.size > 0) {
    const ids = sheets.readColumn(sheetId, places.get('id')!).map((cell) => String(cell).trim());
    const numbers = numbersWhere(ids, (id) => lost.has(id));
    read(numbers);
    const column = alike === undefined ? undefined : places.get(alike);
    if (carefully && column !== undefined) {
      const values = sheets.readColumn(sheetId, column).map((cell) => comparable(tidy(String(cell))));
      const wanted = new Set(numbers.map((number) => values[number - 1] ?? '').filter(Boolean));
      read(numbersWhere(values, (value) => wanted.has(value)));
    }
  }
  return isCheap ? reader.table() : workbook.table(tab);

  function* since(first: number): Generator<number> {
    const last = sheets.lastRow(sheetId!);
    for (let row = Math.max(firstDataRow, first - margin); row <= last; row++) yield row;
  }
}

function numbersWhere(cells: readonly string[], is: (cell: string) => boolean): number[] {
  return cells.flatMap((cell, index) => (index + 1 >= firstDataRow && is(cell) ? [index + 1] : []));
}
