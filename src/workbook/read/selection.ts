/** Which record staff mean by the row they have selected. */
import type { App } from '../../app';
import type { Reference } from '../columns';
import { knowNamed, knowRecord, knowRowAt } from './known-rows';
import { firstDataRow, isMark } from './table';
import type { AnyTab, Columns, RowOf, Tab } from '../tab';

/** Why no record is meant, for staff. */
export interface Hint {
  hint: string;
}

/**
 * The selected row of the tab, or the row that a selected row of another tab names. `choose` says what to select.
 * `alone`: the target tab is asked about this record only, so of a long tab the others are not read.
 */
export function rowMeant<C extends Columns>(
  app: App,
  target: Tab<C>,
  choose: string,
  { alone = false } = {},
): RowOf<Tab<C>> | Hint {
  const { workbook } = app;
  const place = app.ui.selected();
  const tab = place && app.tabs.find((each) => workbook.sheetIdOf(each) === place.sheetId);
  if (!place || !tab || place.row < firstDataRow) return { hint: choose };
  const naming = tab.key === target.key ? null : referenceColumn(tab, target.key);
  if (naming === undefined) return { hint: choose };
  if (alone) knowRowAt(workbook, tab, place.row);
  else workbook.lookAtAllRows(tab);
  const row = workbook.table(tab).rows.find((each) => each.row === place.row);
  if (!row) return { hint: `This row is empty. ${choose}` };
  if (naming === null) {
    if (!alone || isMark(row.id)) return row as unknown as RowOf<Tab<C>>;
    knowRecord(workbook, tab, row.id);
    const alike = `Two rows of ${target.title} have the same id, as when a row is copied. Check this workbook says which rows they are.`;
    return workbook.table(target).byId.get(row.id) ?? { hint: alike };
  }
  const reference = (row as unknown as Record<string, Reference | null>)[naming] ?? null;
  if (reference === null)
    return {
      hint: `This row names no ${target.columns[target.label ?? '']?.title.toLowerCase() ?? 'record'}. ${choose}`,
    };
  if (alone) knowNamed(workbook, target, reference);
  const named = workbook.follow(target, reference);
  return (
    named ?? {
      hint: `“${reference.label}” is not clear: it is not in ${target.title}, or more than once. Pick the name from the list in this row.`,
    }
  );
}

/** The column in which a tab names a row of the target. */
function referenceColumn(tab: AnyTab, targetKey: string): string | undefined {
  return Object.keys(tab.columns).find((name) => tab.columns[name]?.target?.().key === targetKey);
}
