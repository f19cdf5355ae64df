/**
 * What Home must show before the next hourly run: the school's name once it is typed, and that runs have stopped.
 */
import type { App } from '../../app';
import { settingsTab } from '../../workbook/own-tabs';
import { findPlaces, firstDataRow, keyRow } from '../../workbook/read/table';
import { sheetIdsIn } from '../../workbook/read/sheet-ids';
import type { TypedCell } from './ids';
import { askForSchool } from './home-rules';
import { startTab } from './tabs';

/** Called by the simple edit trigger. One read for an edit in Settings; three more calls when the school was typed. */
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
 * The hourly run writes the page, so without it the page would say forever that all went well. Written into line two,
 * which is blank; the next run rewrites the page. Three calls; works from the simple edit trigger, too.
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
