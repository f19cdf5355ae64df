/**
 * Reads only those rows of a long tab that name one record: they are found by what it is called, was called, or was
 * called at the last look. A note of what a name meant holds only while that name stands in the row, and names follow
 * the record that they mean (docs/decisions/renames.md), so no row is missed that has another one.
 */
import type { Reference } from '../columns';
import type { AnyTab, Columns, RowOf, Tab } from '../tab';
import { namedLike } from './finding';
import { knowRows, namesOfRecord } from './known-rows';
import { isLong, rowReader } from './row-reader';
import { markRows, type Table } from './table';
import type { Workbook } from '../workbook';

export interface Naming<C extends Columns> {
  /** All rows of the tab, or at least those that name the record. */
  table: Table<Tab<C>>;
  /** Those that name it. */
  rows: RowOf<Tab<C>>[];
}

/** Rows whose name in a column refers to this row of `target`, including rows without an id. For reading only. */
export function rowsNaming<C extends Columns>(
  workbook: Workbook,
  tab: Tab<C>,
  column: keyof C & string,
  target: AnyTab,
  id: string,
): Naming<C> {
  const table = naming(workbook, tab, column, namesOfRecord(workbook, target, id), id);
  const named = table.rows.map((row) => (row as Record<string, unknown>)[column] as Reference | null);
  // A name may have meant another record: that one is to be known too.
  const others = named.flatMap((reference) => reference?.meant ?? []).filter((other) => other !== id);
  knowRows(workbook, target, { ids: [...new Set(others)] });
  const answers = new Map<string, boolean>();
  const rows = table.rows.filter((_, index) => {
    const reference = named[index] ?? null;
    if (reference === null) return false;
    const key = [reference.label, ...(reference.meant ?? [])].join('\n');
    let answer = answers.get(key);
    if (answer === undefined) answers.set(key, (answer = workbook.follow(target, reference)?.id === id));
    return answer;
  });
  return { table, rows };
}

function naming<C extends Columns>(
  workbook: Workbook,
  tab: Tab<C>,
  column: keyof C & string,
  names: readonly string[],
  id: string,
): Table<Tab<C>> {
  const reader = isLong(workbook, tab as unknown as AnyTab) ? rowReader(workbook, tab) : null;
  if (reader?.read(reader.find(column, namedLike([...names, id])))) {
    const table = reader.table();
    markRows(table);
    return table;
  }
  workbook.lookAtAllRows(tab as unknown as AnyTab);
  return workbook.table(tab);
}
