import type { Cell } from '../../google/cells';
import type { Sheets } from '../../google/sheets';
import type { Columns, Tab } from '../tab';
import { findPlaces, keyRow, type Table } from './table';

/**
 * One read. If a column is missing, also checks the key row: between measuring the filled rectangle and reading it,
 * staff may have moved the column out of it. Then everything is read once more.
 */
export function readTab<C extends Columns>(
  sheets: Pick<Sheets, 'readAll' | 'readRow'>,
  sheetId: number,
  tab: Tab<C>,
  from: (grid: readonly (readonly Cell[])[]) => Table<Tab<C>>,
): Table<Tab<C>> {
  const read = (): Table<Tab<C>> => from(sheets.readAll(sheetId));
  const table = read();
  const { size } = table.places;
  const isCut = size < Object.keys(tab.columns).length && findPlaces(tab, sheets.readRow(sheetId, keyRow)).size > size;
  return isCut ? read() : table;
}
