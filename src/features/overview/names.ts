/** Follows renames by staff: remembers former names and updates the references. */
import type { App } from '../../app';
import { plural, tidy } from '../../shared/text';
import { isTypedIn } from '../../workbook/read/check';
import type { Column } from '../../workbook/columns';
import { commitLogged, newBatch } from '../../workbook/write/history';
import { remembersFormer, sameName } from '../../workbook/read/names';
import { planNames, type NamesPlan } from '../../workbook/write/rename-rules';
import type { AnyTab, NewRow } from '../../workbook/tab';
import { findPlaces, firstDataRow, keyRow } from '../../workbook/read/table';
import { tabOf, type TypedCell } from './ids';

const waitMs = 20_000;

/**
 * For the hourly run, which reads all tabs anyway. Staff's cells are changed only in tabs that were read again under
 * the lock, logged as one batch. Makes no call when no name changed and no row is new.
 */
export function followNames(app: App): void {
  const { workbook } = app;
  const tabs = app.tabs.filter((tab) => isTypedIn(tab) && workbook.isUsable(tab));
  const plan = (acknowledge: boolean): NamesPlan =>
    planNames({
      tables: tabs.map((tab) => workbook.table(tab)),
      meaningOf: (tab, reference) => workbook.meaningOf(tab, reference),
      acknowledge,
    });
  let found = plan(true);
  const { cells, notes, renamed } = found;
  if (cells.length + notes.length === 0) return;
  app.exclusive.run(waitMs, () => {
    if (cells.length + renamed.length > 0) {
      const concerned = new Set([...cells.map(({ tab }) => tab.key), ...renamed.map(({ tabKey }) => tabKey)]);
      for (const tab of tabs) if (concerned.has(tab.key)) workbook.reread(tab);
      found = plan(true);
    }
    const batch = newBatch(app.random);
    if (found.unclear) {
      carryOut(app, plan(false), batch);
      found = plan(true);
    }
    carryOut(app, found, batch);
  });
}

function carryOut(app: App, { cells, notes, renamed }: NamesPlan, batch: string): void {
  const { workbook } = app;
  for (const { tab, id, column, value } of cells) workbook.change(tab, id, { [column]: value } as NewRow<AnyTab>);
  for (const { tab, id, values } of notes) workbook.change(tab, id, values as NewRow<AnyTab>);
  commitLogged(app, { why: sayRenamed(renamed), batch }, renamed);
}

function sayRenamed(renamed: NamesPlan['renamed']): string {
  const [first] = renamed;
  if (!first) return 'Names brought up to date';
  return renamed.length === 1
    ? `“${first.before}” is now “${first.after}”`
    : `${plural(renamed.length, 'name')} changed`;
}

/**
 * Keeps a former name right away, from the simple edit trigger, the only one to know the old value: a name changed
 * twice within an hour, or while the hourly run is off, would otherwise be lost. One read in a tab whose names other
 * tabs use; two more calls when the name itself changed.
 * https://developers.google.com/apps-script/guides/triggers/events#edit
 */
export function noteRename(
  { workbook, memory, tabs }: Pick<App, 'workbook' | 'memory' | 'tabs'>,
  typed: TypedCell,
): void {
  const { sheetId, row, column, oldValue = '' } = typed;
  const tab = row >= firstDataRow && oldValue.trim() !== '' ? tabOf({ memory, tabs }, sheetId) : undefined;
  if (!tab || !isTypedIn(tab) || !remembersFormer(tab)) return;
  const { sheets } = workbook;
  const places = findPlaces(tab, sheets.readRow(sheetId, keyRow));
  const place = places.get('formerNames');
  if (places.get(tab.label!) !== column || place === undefined) return;
  const formerNames = tab.columns['formerNames'] as Column<string[]>;
  const reading = formerNames.read(sheets.readBlock(sheetId, row, place, 1, 1)[0]?.[0] ?? '');
  const present = ('value' in reading && reading.value) || [];
  if (present.some((name) => sameName(name, oldValue))) return;
  sheets.write(sheetId, row, place, [[formerNames.write([...present, tidy(oldValue)])]]);
}
