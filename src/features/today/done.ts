/** What was done today, from the end of the change log: that is where an undo shows, too. */
import type { App } from '../../app';
import { changeLog } from '../../workbook/own-tabs';
import { findPlaces, firstDataRow, keyRow, readTable } from '../../workbook/read/table';
import type { AnyTab } from '../../workbook/tab';
import type { DoneItem } from './calls';
import { doneOn } from './show-rules';

/** Lines of the log at its end; a day has seldom more. */
const mostLines = 400;

/** Three reads, however long the log is. */
export function doneToday({ workbook, clock }: App): DoneItem[] {
  const { sheets } = workbook;
  const sheetId = workbook.sheetIdOf(changeLog as unknown as AnyTab);
  if (sheetId === null) return [];
  const keys = sheets.readRow(sheetId, keyRow);
  const places = findPlaces(changeLog as unknown as AnyTab, keys);
  const last = sheets.lastRow(sheetId);
  if (places.size === 0 || last < firstDataRow) return [];
  const first = Math.max(firstDataRow, last - mostLines + 1);
  const block = sheets.readBlock(sheetId, first, 1, last - first + 1, Math.max(...places.values()));
  // As a tab of these rows alone: the keys, the titles, the rows.
  const { rows } = readTable(changeLog, changeLog.title, [keys, [], ...block]);
  return doneOn(rows, clock.today());
}
