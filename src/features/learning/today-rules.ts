/** What Today asks about activities that are over, and about what was decided. Pure. */
import type { Activity } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import type { Feedback } from '../../records/feedback';
import { addDays, shortDate } from '../../shared/dates';
import { isNear } from '../../today/line-rules';
import type { Moment, TodayLine } from '../../today/line';
import { askUntil, hasSaid, isWithStudents } from './debrief-rules';

/** Held, and the teacher has not said how it was. */
export function toDebrief(rows: readonly Activity[], { today }: Moment): TodayLine[] {
  return rows.flatMap((activity) => {
    const { id, title, status, teacher, organization } = activity;
    const last = lastDay(activity);
    if (status !== 'Held' || !isWithStudents(activity) || hasSaid(activity, 'Teacher') || last === null) return [];
    if (last >= today || last < addDays(today, -askUntil)) return [];
    const partner = organization === null ? '' : ` Talk with ${organization.label}, too`;
    const what = `How was “${title ?? ''}” on ${shortDate(last)}?${partner}`;
    return [{ id, what, due: addDays(last, 1), loss: 'waits for us', minutes: 5, whose: teacher }];
  });
}

/** Decided, with somebody who does it by a day that has come near. Without either it is a problem (`checks.ts`). */
export function toCarryOut(rows: readonly Feedback[], { today }: Moment): TodayLine[] {
  return rows.flatMap(({ id, decision, owner, due, done }) => {
    if (decision === null || done !== null || owner === null || due === null || !isNear(due, today)) return [];
    return [{ id, what: decision.replace(/\s*\n\s*/g, ' '), due, loss: 'was promised', minutes: 10, whose: owner }];
  });
}
