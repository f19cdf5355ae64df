/** Gives an id to each row that staff typed, and puts ids back that a sort left behind. */
import type { App } from '../../app';
import { newId } from '../../shared/ids';
import { isTypedIn } from '../../workbook/read/check';
import { sheetIdsIn } from '../../workbook/read/sheet-ids';
import { columnKey, type AnyTab } from '../../workbook/tab';
import { firstDataRow, keyRow } from '../../workbook/read/table';

/** For the hourly run: all tabs. Rows that move meanwhile get their ids in the next run. */
export function giveIds({ workbook, tabs, exclusive, memory }: App): void {
  const torn = tabs.filter((tab) => isTypedIn(tab) && workbook.isUsable(tab) && workbook.table(tab).resting.length > 0);
  if (torn.length > 0) exclusive.run(20_000, () => torn.forEach((tab) => workbook.mendIds(tab)));
  const typed = tabs.filter((tab) => isTypedIn(tab) && workbook.isUsable(tab) && workbook.hasTyped(tab));
  if (typed.length === 0) return;
  exclusive.run(20_000, () => typed.forEach((tab) => workbook.giveIds(tab)));
  if (typed.some(workbook.hasTyped)) memory.set('pump.more', '1');
}

/** The range a person typed or pasted into. */
export interface TypedCell {
  sheetId: number;
  row: number;
  column: number;
  /** Of the last cell; equal to the first for a single cell. */
  lastRow: number;
  lastColumn: number;
  /** `e.value` of the edit event: missing when several cells changed or one was cleared. */
  value: string | undefined;
  /** `e.oldValue`: the value before, missing in the same cases. */
  oldValue?: string | undefined;
}

/** Set-up places the id at most this far right. If staff moved it, the hourly run gives the ids instead. */
const idColumns = 2;

/**
 * Gives the row its id right away, from the simple edit trigger: at most three calls (memory, id column, id). Rows
 * pasted together with their ids are copies if the ids exist elsewhere too: each gets a new id, so that the originals
 * keep theirs. So does each row into whose hidden id column something else was pasted, as from a list made elsewhere.
 * Anything less simple is left to the hourly run.
 * https://developers.google.com/apps-script/guides/triggers/events#edit
 */
export function noteEdit(app: Pick<App, 'workbook' | 'memory' | 'random' | 'tabs'>, typed: TypedCell): void {
  const { row, lastRow, column, lastColumn, value = '' } = typed;
  const isOne = row === lastRow && column === lastColumn;
  // A check box alone does not make a row.
  if (lastRow < firstDataRow || (isOne ? /^\s*$|^(TRUE|FALSE)$/i.test(value) : column > idColumns)) return;
  const tab = tabOf(app, typed.sheetId);
  if (tab && (isOne ? isTypedIn(tab) : true)) giveIdsAt(app, tab, typed, isOne);
}

function giveIdsAt(
  { workbook: { sheets }, random }: Pick<App, 'workbook' | 'random'>,
  tab: AnyTab,
  { sheetId, row, lastRow, column, lastColumn }: TypedCell,
  isOne: boolean,
): void {
  const block = sheets.readBlock(sheetId, keyRow, 1, sheets.rowCount(sheetId), idColumns);
  const at = (block[0] ?? []).findIndex((cell) => cell === columnKey(tab, 'id'));
  if (at < 0 || (isOne ? column === at + 1 : column > at + 1 || lastColumn < at + 1)) return;
  const ids = block.map((cells) => String(cells[at]).trim());
  const first = Math.max(row, firstDataRow);
  const pasted = ids.slice(first - 1, lastRow);
  const others = new Set([...ids.slice(0, first - 1), ...ids.slice(lastRow)]);
  const taken = new Set(ids);
  const isForeign = (id: string): boolean => others.has(id) || id.indexOf(`${tab.prefix}-`) !== 0;
  const given = pasted.map((id) =>
    (isOne ? id === '' : id !== '' && isForeign(id)) ? newId(tab.prefix, random, taken) : id,
  );
  if (given.some((id, index) => id !== pasted[index]))
    sheets.write(
      sheetId,
      first,
      at + 1,
      given.map((id) => [id]),
    );
}

export function tabOf({ memory, tabs }: Pick<App, 'memory' | 'tabs'>, sheetId: number): AnyTab | undefined {
  const sheetIds = sheetIdsIn(memory);
  return tabs.filter((tab) => sheetIds[tab.key] === sheetId)[0];
}
