/** The change log: what the app changes in staff columns is logged along with the change. */
import type { App } from '../../app';
import { newId, type Random } from '../../shared/ids';
import type { LoggedChange, Reason } from './changes';
import { changeLog } from '../own-tabs';
import type { AnyTab, NewRow } from '../tab';
import type { CommitResult } from '../workbook';

export type HistoryApp = Pick<App, 'workbook' | 'random' | 'tabs' | 'user'> & {
  clock: Pick<App['clock'], 'stamp' | 'today'>;
};

/** Google refuses cells of more than 50,000 characters; what is cut here cannot be undone, and undo says so. */
const longestLogged = 19_000;

/** `BAT-7K2MD9Q`: long enough to be unique without looking up the others. */
export function newBatch(random: Random): string {
  return newId('BAT', random, new Set(), 7);
}

/**
 * Commits what the workbook has collected, with one line in the change log for each staff cell changed and each row
 * added or removed. The lines are part of the same commit. Without changes to staff columns it is a plain commit.
 * `alongside`: what else the batch must undo, such as the staff change that caused it, or cells of the app's own.
 */
export function commitLogged(app: HistoryApp, reason: Reason, alongside: readonly LoggedChange[] = []): CommitResult {
  return app.workbook.commit((log) => {
    const lines = [...alongside, ...log];
    if (lines.length > 0) app.workbook.append(changeLog, lines.map(line(app, reason)));
  }, reason.exact);
}

/** What a person did with one click, as a batch that can be undone exactly. `batch`: empty if nothing can be undone. */
export function commitClick(app: HistoryApp, why: string): CommitResult & { batch: string } {
  const batch = newBatch(app.random);
  const result = commitLogged(app, { why, batch, exact: true });
  return { ...result, batch: result.log.length > 0 ? batch : '' };
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

/** Staff know the title; where a tab has it twice, the key says which. */
function columnTitle(tab: AnyTab, column: string): string {
  const title = tab.columns[column]?.title ?? column;
  return Object.values(tab.columns).filter((each) => each.title === title).length > 1 ? column : title;
}

function cut(text: string): string {
  return text.length > longestLogged ? `${text.slice(0, longestLogged)}…` : text;
}

/** Whether the log holds only part of a cell. Surrounding blanks are lost when it is read back from the sheet. */
export function isCut(logged: string): boolean {
  return logged.length > longestLogged - 100 && logged.slice(-1) === '…';
}
