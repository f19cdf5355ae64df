/** The change log: what the app changed in staff columns is written down with the change, and a batch can be undone. */
import type { App } from '../app';
import { newId, type Random } from '../shared/ids';
import type { LoggedChange, Reason } from './changes';
import { changeLog } from './machinery';
import type { AnyTab, NewRow } from './tab';
import { decideUndo, sayUndo } from './undo';
import type { CommitResult } from './workbook';

type HistoryApp = Pick<App, 'workbook' | 'random' | 'tabs' | 'user'> & { clock: Pick<App['clock'], 'stamp' | 'today'> };

/** Google refuses cells of more than 50,000 characters; what is cut here cannot be undone, and undo says so. */
const longestLogged = 19_000;

/** `BAT-7K2MD9Q`: long enough that one need not look up the others. */
export function newBatch(random: Random): string {
  return newId('BAT', random, new Set(), 7);
}

/**
 * Commits what the workbook has collected, with one line in the change log for each changed staff cell and each row
 * added or removed. The lines go out with the same commit. Without changes to staff columns it is a plain commit.
 * `byStaff`: what staff changed and the batch follows, so that it is undone with it.
 */
export function commitLogged(app: HistoryApp, reason: Reason, byStaff: readonly LoggedChange[] = []): CommitResult {
  return app.workbook.commit((log) => {
    const lines = [...byStaff, ...log];
    if (lines.length > 0) app.workbook.append(changeLog, lines.map(line(app, reason)));
  }, reason.exact);
}

/**
 * Puts back what the batch changed where nobody has changed it since, brings back the rows it removed, and removes those
 * it created if they are still as created and no other row refers to them. The rest is left alone and named. The undo is logged as a batch of its
 * own. Returns a sentence for staff; a batch that was undone before stays as it is.
 */
export function undoBatch(app: HistoryApp, batch: string): string {
  const { workbook } = app;
  const lines = workbook.table(changeLog).rows.filter((each) => batch !== '' && each.batch === batch);
  if (lines.length === 0) return 'The change log has nothing under that batch, so nothing was changed.';
  const open = lines.filter((each) => each.state === 'done');
  if (open.length === 0) return 'That was undone before. Nothing was changed now.';

  const decision = decideUndo(open, app.tabs, (tab) => {
    if (workbook.sheetIdOf(tab) === null) return null;
    // A row typed just now has no id yet, but may well name one of ours.
    if (tab.key !== changeLog.key) workbook.lookAtAllRows(tab);
    return workbook.table(tab);
  });
  decision.restore.forEach(({ tab, id, column, value, cell }) =>
    workbook.change(tab, id, { [column]: value } as NewRow<AnyTab>, cell === undefined ? {} : { [column]: cell }),
  );
  for (const { tab, id, cells } of decision.bring) workbook.bringBack(tab, id, cells);
  decision.remove.forEach((ids, tab) => workbook.remove(tab, [...ids]));
  const kept = new Set(decision.kept.map(({ lineId }) => lineId));
  for (const { id } of open) workbook.change(changeLog, id, { state: kept.has(id) ? 'kept' : 'undone' });
  commitLogged(app, { why: `Undo: ${open[0]?.why ?? batch}`, batch: newBatch(app.random) });
  return sayUndo(decision);
}

function line(app: HistoryApp, reason: Reason): (change: LoggedChange) => NewRow<typeof changeLog> {
  const at = app.clock.stamp();
  const who = app.user();
  return ({ tabKey, recordId, label, column, before, after }) => {
    const tab = app.tabs.find(({ key }) => key === tabKey);
    return {
      at,
      who,
      tab: tab?.title ?? tabKey,
      recordId,
      record: label,
      column: tab ? columnTitle(tab, column) : column,
      before: cut(before),
      after: cut(after),
      why: reason.why,
      batch: reason.batch ?? '',
      state: 'done',
    };
  };
}

/** The title is what staff know; where a tab has it twice, the key says which. */
function columnTitle(tab: AnyTab, column: string): string {
  const title = tab.columns[column]?.title ?? column;
  return Object.values(tab.columns).filter((each) => each.title === title).length > 1 ? column : title;
}

function cut(text: string): string {
  return text.length > longestLogged ? `${text.slice(0, longestLogged)}…` : text;
}
