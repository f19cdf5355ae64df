import type { App } from '../../app';
import { jobsOf } from '../../schedule/jobs';
import { runPump } from '../../schedule/pump';

/** Menu: the hourly work now, whether or not something seems due. */
export function runByHand(app: App): void {
  const report = runPump(app, jobsOf(app), true);
  // As in the hourly run, its own writes need no second look.
  if (report !== null) app.workbook.wrote = false;
  const failed = report?.jobs.filter((job) => !job.ok) ?? [];
  if (report === null) app.ui.toast('Another run is at work. Look again in a few minutes.');
  else if (failed.length === 0) app.ui.toast('Done. Home shows what was found.');
  else app.ui.tell('Partnerbook', failed.map((job) => `${job.name}: ${job.reason}`).join('\n\n'));
}
