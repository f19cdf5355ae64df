/** Start here does not ask for the school's name until the next hour once it is typed. */
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
