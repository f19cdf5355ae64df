import type { Sheets } from '../../google/sheets';
import type { Columns, Tab } from '../tab';
import { findPlaces, keyRow, readTable, type Table } from './table';

/**
 * One read. If a column is missing, also checks the key row: between measuring the filled rectangle and reading it,
 * staff may have moved the column out of it. Then everything is read once more.
 */
export function readTab<C extends Columns>(
  sheets: Pick<Sheets, 'readAll' | 'readRow'>,
  sheetId: number,
  tab: Tab<C>,
  title: string,
  locale: string | null,
): Table<Tab<C>> {
  const read = (): Table<Tab<C>> => readTable(tab, title, sheets.readAll(sheetId), locale);
  const table = read();
  const { size } = table.places;
  const isCut = size < Object.keys(tab.columns).length && findPlaces(tab, sheets.readRow(sheetId, keyRow)).size > size;
  return isCut ? read() : table;
}
