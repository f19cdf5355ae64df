/** The hourly part: who has said how an activity was, and where a change is said again. Writes only what has changed. */
import type { App } from '../../app';
import { activities } from '../../records/activities';
import { feedback, type Feedback } from '../../records/feedback';
import { openChanges } from '../../records/open-changes';
import { shortDate } from '../../shared/dates';
import { debriefers } from './debrief-rules';

export function keepFeedback(app: App): void {
  keepDebriefers(app);
  keepShown(app);
  app.workbook.commit();
}

/** An activity whose debriefs are all gone is asked about again. */
function keepDebriefers({ workbook }: App): void {
  const debriefs = new Map<string, Feedback[]>();
  for (const row of workbook.table(feedback).rows) {
    if (row.kind !== 'Debrief') continue;
    const id = workbook.follow(activities, row.activity)?.id ?? '';
    debriefs.set(id, [...(debriefs.get(id) ?? []), row]);
  }
  for (const { id, debriefed } of workbook.table(activities).rows) {
    const now = debriefers(debriefs.get(id) ?? []);
    if (now.join() !== (debriefed ?? []).join())
      workbook.change(activities, id, { debriefed: now.length === 0 ? null : now });
  }
}

/** What is done keeps what stood there last. */
function keepShown({ workbook, clock }: App): void {
  const changes = openChanges(workbook, clock.today());
  for (const change of changes.open) {
    const before = changes.saidBefore(change);
    const said = before.map(({ title, date }) => `“${title ?? ''}”${date === null ? '' : ` on ${shortDate(date)}`}`);
    const shownIn = said.length === 0 ? null : `Before ${said.join(' and ')}`;
    if (shownIn !== null && shownIn !== change.feedback.shownIn)
      workbook.change(feedback, change.feedback.id, { shownIn });
  }
}
