import type { Sheets } from '../../google/sheets';
import type { Columns, Tab } from '../tab';
import { findPlaces, keyRow, readTable, type Table } from './table';

/**
 * One read. Where a column is lacking, the key row is looked at, too: staff may have moved it out of the rectangle that
 * holds everything between finding out how far that reaches and reading it; then it is all read once more.
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
