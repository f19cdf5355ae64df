/** Keeps Start here up to date. */
import * as z from 'zod/mini';
import type { App } from '../../app';
import type { Feature, Job } from '../../feature';
import { outbox } from '../../messages/tabs';
import { whyStopped } from '../../schedule/owner';
import { pumpReport, writeDeferred, type PumpReport } from '../../schedule/pump';
import { stored } from '../../shared/stored';
import { settingsTab } from '../../workbook/own-tabs';
import { isTypedIn } from '../../workbook/read/check';
import { writePage } from '../../workbook/write/page';
import { practiceTo } from '../../messages/send';
import { activities } from '../../records/activities';
import { organizations } from '../../records/organizations';
import { staff } from '../../records/staff';
import { rememberTitles, runCheck, whatIsThere } from './actions';
import { pressing } from './due-rules';
import { startLines } from './start-rules';
import { startTab } from './tabs';

/** Runs last, so that it can say how the other parts went. */
export const startHereJob: Job = {
  name: 'Start here',
  about: 'Writes what is due, what waits and what is not right',
  last: true,
  run: (app) => writeStartHere(app, app.featuresOn()),
};

/** Rewrites the page when its content differs. Does nothing when staff deleted the tab. */
export function writeStartHere(app: App, features: readonly Feature[]): void {
  const { workbook, clock, memory } = app;
  const sheetId = workbook.sheetIdOf(startTab);
  if (sheetId === null) return;
  // Staff can change it in File › Settings; later advice follows it.
  memory.set('locale', app.file.locale());
  const { problems } = runCheck(app, features);
  const mails = { draft: 0, failed: 0, unknown: 0 };
  for (const { state } of whatIsThere(() => workbook.rowsOf(outbox))) {
    if (state === 'draft' || state === 'failed' || state === 'unknown') mails[state]++;
  }
  const stopped = whyStopped(app);
  const settings = workbook.isUsable(settingsTab) ? app.settings() : null;
  const { schoolName = '', coordinatorName = '', coordinatorEmail = '' } = settings ?? {};
  const lines = startLines({
    today: clock.today(),
    school: schoolName,
    has: {
      names: schoolName !== '' && coordinatorName !== '' && coordinatorEmail !== '',
      staff: whatIsThere(() => workbook.rowsOf(staff)).length > 0,
      organizations: whatIsThere(() => workbook.rowsOf(organizations)).length > 0,
    },
    activities: whatIsThere(() => workbook.rowsOf(activities)),
    due: pressing(
      features.flatMap(({ lines }) => (lines ? whatIsThere(() => lines(workbook)) : [])),
      clock.today(),
    ),
    mails,
    problems,
    practice: practiceTo({ ...app, user: app.userIfKnown }),
    run: withoutItself(pumpReport(app)),
    cannot: [...(stored(memory.get('cannot'), z.array(z.string())) ?? []), ...(stopped === null ? [] : [stopped])],
  });
  let more = false;
  writePage(
    workbook.sheets,
    sheetId,
    startTab,
    lines.map((line) => ({ ...line })),
    () => void (more = writeDeferred(app)),
  );
  if (more) workbook.sheets.flush();
  rememberTitles(app, features.flatMap(({ tabs }) => tabs).filter(isTypedIn));
}

/** The page cannot report on its own writing. */
function withoutItself(report: PumpReport | null): PumpReport | null {
  return report && { ...report, jobs: report.jobs.filter(({ name }) => name !== startHereJob.name) };
}
