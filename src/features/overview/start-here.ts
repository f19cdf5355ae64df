/** Keeps Start here up to date. */
import type { App } from '../../app';
import type { Check } from '../../feature';
import { outbox } from '../../messages/tabs';
import { pumpReport } from '../../schedule/pump';
import { isTypedIn } from '../../workbook/check';
import { writePage } from '../../workbook/page';
import { activities } from '../activities/tabs';
import { contactLog } from '../partners/tabs';
import { rememberTitles, runCheck } from './actions';
import { dueSteps } from './due-rules';
import { startLines } from './start-rules';
import { startTab } from './tabs';

/** Rewrites the page when something differs from what stands there. A tab that staff have deleted is not missed here. */
export function writeStartHere(app: App, checks: readonly Check[]): void {
  const { workbook, clock, memory } = app;
  const sheetId = workbook.sheetIdOf(startTab);
  if (sheetId === null) return;
  const { problems } = runCheck(app, checks);
  const mails = { draft: 0, failed: 0, unknown: 0 };
  for (const { state } of workbook.sheetIdOf(outbox) === null ? [] : workbook.table(outbox).rows) {
    if (state === 'draft' || state === 'failed' || state === 'unknown') mails[state]++;
  }
  const lines = startLines({
    today: clock.today(),
    school: app.settings().schoolName,
    activities: workbook.sheetIdOf(activities) === null ? [] : workbook.table(activities).rows,
    due: workbook.sheetIdOf(contactLog) === null ? [] : dueSteps(workbook.table(contactLog).rows, clock.today()),
    mails,
    problems,
    run: pumpReport(app),
    cannot: JSON.parse(memory.get('cannot') ?? '[]') as string[],
  });
  writePage(
    workbook.sheets,
    sheetId,
    startTab,
    lines.map((line) => ({ ...line })),
  );
  rememberTitles(app, app.tabs.filter(isTypedIn));
}
