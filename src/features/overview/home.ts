/** What cannot wait on Start here for an hourly run: the school's name once it is typed, and that no run comes any more. */
import type { App } from '../../app';
import { settingsTab } from '../../workbook/own-tabs';
import { findPlaces, firstDataRow, keyRow } from '../../workbook/read/table';
import { sheetIdsIn } from '../../workbook/read/sheet-ids';
import type { TypedCell } from './ids';
import { askForSchool } from './start-rules';
import { startTab } from './tabs';

/** From the simple edit trigger. In Settings: one read; three more calls when it is the school that was typed. */
export function noteSchool({ workbook, memory }: Pick<App, 'workbook' | 'memory'>, typed: TypedCell): void {
  const { start: page, setting } = sheetIdsIn(memory);
  const { sheetId, row, column, value = '' } = typed;
  if (sheetId !== setting || page === undefined || row < firstDataRow || value.trim() === '') return;
  const { sheets } = workbook;
  if (!sheets.readRow(sheetId, row).includes('schoolName')) return;
  if (findPlaces(settingsTab, sheets.readRow(sheetId, keyRow)).get('value') !== column) return;
  const what = findPlaces(startTab, sheets.readRow(page, keyRow)).get('what');
  if (what === undefined || sheets.readBlock(page, firstDataRow, what, 1, 1)[0]?.[0] !== askForSchool) return;
  sheets.write(page, firstDataRow, what, [[value.trim()]]);
}

/**
 * The page is written by the hourly run, so that it would say for ever that all went well. Into its second line, which is
 * blank; the next run writes the page anew. Three calls; also where only the simple edit trigger runs.
 */
export function noteStopped({ workbook, memory }: Pick<App, 'workbook' | 'memory'>, text: string): void {
  const { start: page } = sheetIdsIn(memory);
  const { sheets } = workbook;
  if (page === undefined || !sheets.tabs().some(({ sheetId }) => sheetId === page)) return;
  const places = findPlaces(startTab, sheets.readRow(page, keyRow));
  const [section, what] = [places.get('section'), places.get('what')];
  if (section === undefined || what === undefined) return;
  const isBlank = sheets.readRow(page, firstDataRow + 1)[what - 1] === '';
  if (!isBlank) return;
  sheets.write(page, firstDataRow + 1, section, [['Does not work']]);
  sheets.write(page, firstDataRow + 1, what, [[text]]);
}
