/** Gives an id to each row that staff have typed. */
import type { App } from '../../app';
import { newId } from '../../shared/ids';
import { isTypedIn } from '../../workbook/read/check';
import { sheetIdsIn } from '../../workbook/read/sheet-ids';
import { columnKey, type AnyTab } from '../../workbook/tab';
import { firstDataRow } from '../../workbook/read/table';

/** All tabs, by the hourly run; rows that moved while it looked have theirs from the next one. */
export function giveIds({ workbook, tabs, exclusive, memory }: App): void {
  const typed = tabs.filter((tab) => isTypedIn(tab) && workbook.sheetIdOf(tab) !== null && workbook.hasTyped(tab));
  if (typed.length === 0) return;
  exclusive.run(20_000, () => typed.forEach((tab) => workbook.giveIds(tab)));
  if (typed.some(workbook.hasTyped)) memory.set('pump.more', '1');
}

/** One cell that a person has typed into. */
export interface TypedCell {
  sheetId: number;
  row: number;
  column: number;
  /** As `e.value` of the edit event: there is none when several cells were changed, or one was cleared. */
  value: string | undefined;
  /** As `e.oldValue`: what stood there, with the same exceptions. */
  oldValue?: string | undefined;
}

/** Set-up puts the id first. Where staff have moved it, the hourly run gives the ids. */
const idColumn = 1;

/**
 * Gives the row its id at once, from the simple edit trigger: at most three calls (the memory, the id column, the id).
 * Whatever is less simple than one filled cell in an id-less row is left to the hourly run. Returns the id given.
 * https://developers.google.com/apps-script/guides/triggers/events#edit
 */
export function noteEdit(app: Pick<App, 'workbook' | 'memory' | 'random' | 'tabs'>, typed: TypedCell): string | null {
  const { sheetId, row, column, value = '' } = typed;
  // A lone tick does not make a row.
  if (row < firstDataRow || column === idColumn || /^\s*$|^(TRUE|FALSE)$/i.test(value)) return null;
  const tab = tabOf(app, sheetId);
  if (!tab) return null;
  const ids = app.workbook.sheets.readColumn(sheetId, idColumn).map((cell) => String(cell).trim());
  if (ids[0] !== columnKey(tab, 'id') || ids[row - 1] !== '') return null;
  const id = newId(tab.prefix, app.random, new Set(ids));
  app.workbook.sheets.write(sheetId, row, idColumn, [[id]]);
  return id;
}

export function tabOf({ memory, tabs }: Pick<App, 'memory' | 'tabs'>, sheetId: number): AnyTab | undefined {
  const sheetIds = sheetIdsIn(memory);
  return tabs.filter((tab) => sheetIds[tab.key] === sheetId && isTypedIn(tab))[0];
}
