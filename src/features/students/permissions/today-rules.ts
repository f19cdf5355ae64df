/** Answers of families that wait for a teacher, as lines of Today: one for each activity. Pure. */
import type { Requirement } from '../../../records/requirements';
import { plural } from '../../../shared/text';
import type { Moment, TodayLine } from '../../../today/line';
import { isPermission } from './waiting-rules';

export function waitingLines(rows: readonly Requirement[], { today }: Moment): TodayLine[] {
  const groups = new Map<string, Requirement[]>();
  for (const row of rows) {
    if (row.state !== 'Received' || row.answerId === null || row.activity === null || !isPermission(row.kind)) continue;
    const key = row.activity.label;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.entries()].map(([activity, waiting]) => {
    const count = new Set(waiting.map(({ answerId }) => answerId)).size;
    const what = `“${activity}”: ${plural(count, 'answer of a family waits', 'answers of families wait')} for you`;
    // The row names the activity, so that the page opens on it.
    return { id: waiting[0]!.id, what, due: today, loss: 'waits for us', minutes: 5, whose: null };
  });
}
