/** A PDF of one’s own for the partner: added and taken out on the page, and forgotten when the activity is over. */
import type { App } from '../../app';
import { forgetFiles, keepFile, ownFile } from '../../messages/own-files';
import { activities } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import type { ParsedOf } from '../../shared/calls';
import { activityKnown } from './known-activity';
import { done, underLock } from './actions';
import type { visitCalls } from './calls';

type Ask<Name extends keyof typeof visitCalls> = ParsedOf<(typeof visitCalls)[Name]>;

export const enclose = underLock((app, { id, name, base64 }: Ask<'visit.enclose'>) => {
  const activity = activityKnown(app, id);
  const enclosure = keepFile(app, name, base64);
  // By itself, so that the Change log does not repeat what is in the file.
  app.workbook.commit();
  app.workbook.change(activities, id, { enclosure });
  return done(app, activity, 'A PDF goes along', `“${ownFile(enclosure)!.said}” goes along with mails to the partner.`);
});

export const takeOut = underLock((app, { id }: Ask<'visit.takeOut'>) => {
  const activity = activityKnown(app, id);
  app.workbook.change(activities, id, { enclosure: null });
  return done(app, activity, 'Nothing goes along', 'Nothing of your own goes along any more.');
});

/** Part of the hourly run. */
export function forgetOwnFiles(app: App): void {
  const { workbook, clock } = app;
  const rows = workbook.table(activities).rows.filter(({ enclosure }) => enclosure !== null);
  const over = rows.filter((row) => (lastDay(row) ?? clock.today()) < clock.today());
  for (const { id } of over) workbook.change(activities, id, { enclosure: null });
  const needed = rows.filter((row) => !over.includes(row));
  forgetFiles(app, needed.map(({ enclosure }) => enclosure)); // prettier-ignore
  workbook.commit();
}
