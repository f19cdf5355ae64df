/** What Today says of activities that nobody has looked over this month. */
import { activities, type Activity } from '../../records/activities';
import type { Moment, TodayLine } from '../../today/line';
import { todayKind } from '../../today/line';
import { addDays, type CalendarDate } from '../../shared/dates';
import { plural } from '../../shared/text';
import { isAhead } from '../../records/look-rules';
import { isStale, staleAfter } from './review-rules';

/** By colleague, one line for all of theirs that are stale. */
export function staleLines(rows: readonly Activity[], { today }: Moment): TodayLine[] {
  const groups = new Map<string, Activity[]>();
  for (const each of rows.filter((row) => isAhead(row, today) && isStale(row, today)))
    groups.set(each.teacher?.label ?? '', [...(groups.get(each.teacher?.label ?? '') ?? []), each]);
  return [...groups].map(([label, stale]) => {
    const oldest = stale.map(({ reviewedOn }) => reviewedOn!).sort()[0] as CalendarDate;
    const [first] = stale;
    const which =
      stale.length === 1
        ? `Is “${first!.title ?? ''}” still right? Nobody has looked at it`
        : `Are ${plural(stale.length, 'activity', 'activities')} still right? Nobody has looked at them`;
    return {
      id: label,
      what: `${which} for ${staleAfter} days`,
      due: addDays(oldest, staleAfter),
      loss: 'comes in vain',
      minutes: 2,
      whose: first!.teacher,
    };
  });
}

export const lookedAtLately = todayKind({
  kind: 'stale',
  tab: activities,
  together: true,
  opens: { page: 'still-right' },
  lines: staleLines,
});
