/** Undoes a batch of the change log. */
import { commitLogged, newBatch, type HistoryApp } from './history';
import { changeLog } from '../own-tabs';
import type { AnyTab, NewRow, RowOf } from '../tab';
import { decideUndo, sayUndo } from './undo';

interface UndoneRow {
  id: string;
  batch: string | null;
  state: string | null;
}

/** Not undone yet. What staff type into the state does not matter: an undo looks at the cells themselves. */
export function isOpen({ state }: Pick<RowOf<typeof changeLog>, 'state'>): boolean {
  return state !== 'undone' && state !== 'kept';
}

/** Of its values nothing is kept: a person was erased, or the time for which the school keeps them is over. */
export function isErased({ state }: Pick<RowOf<typeof changeLog>, 'state'>): boolean {
  return state === 'erased';
}

const whyErased =
  'What stood there before is no longer kept: a person was erased from that change, or it is too old (Settings). It cannot be undone, and nothing was changed now.';

/**
 * Restores what the batch changed where nobody has changed it since, brings back the rows it removed, and removes those
 * it created if they are unchanged and no other row refers to them. Everything else is left alone and named. The undo
 * is logged as its own batch. Returns a sentence for staff; a batch undone before is not changed.
 */
export function undoBatch(app: HistoryApp, batch: string): string {
  const { workbook } = app;
  const lines = workbook.table(changeLog).rows.filter((each) => batch !== '' && each.batch === batch);
  if (lines.length === 0) return 'The Change log no longer has that change, so nothing was undone.';
  if (lines.some(isErased)) return whyErased;
  const open = lines.filter(isOpen);
  if (open.length === 0) return 'That was undone before. Nothing was changed now.';

  const decision = decideUndo(open, app.tabs, (tab) => {
    if (workbook.sheetIdOf(tab) === null) return null;
    // A row just typed has no id yet, but may well name one of ours.
    if (tab.key !== changeLog.key) workbook.lookAtAllRows(tab);
    return workbook.table(tab);
  });
  decision.restore.forEach(({ tab, id, column, value, cell }) =>
    workbook.change(tab, id, { [column]: value } as NewRow<AnyTab>, cell === undefined ? {} : { [column]: cell }),
  );
  for (const { tab, id, cells } of decision.bring) workbook.bringBack(tab, id, cells);
  decision.remove.forEach((ids, tab) => workbook.remove(tab, [...ids]));
  // Lists of bulk actions, such as Imports, show it too.
  for (const tab of app.tabs.filter(
    ({ key, columns }) => key !== changeLog.key && 'batch' in columns && 'state' in columns,
  ))
    for (const row of workbook.rowsOf(tab) as unknown as UndoneRow[])
      if (row.batch === batch && row.state === 'done')
        workbook.change(tab, row.id, { state: 'undone' } as NewRow<AnyTab>);
  const kept = new Set(decision.kept.map(({ lineId }) => lineId));
  for (const { id } of open) workbook.change(changeLog, id, { state: kept.has(id) ? 'kept' : 'undone' });
  commitLogged(app, { why: `Undo: ${open[0]?.why ?? batch}`, batch: newBatch(app.random) });
  return sayUndo(decision);
}
