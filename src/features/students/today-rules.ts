/** Activities for which something is missing, and papers that end soon, as lines of Today. Pure. */
import type { Activity } from '../../records/activities';
import type { Requirement } from '../../records/requirements';
import { addDays, shortDateWithYear } from '../../shared/dates';
import type { Moment, TodayLine } from '../../today/line';
import { isNear } from '../../today/line-rules';
import { daysToRenew, isSamePaper } from './renewal-rules';
import { hasEarlier, nameAndDay, readReady } from './gate-rules';

/** A check takes weeks, so it is said at once. */
const daysForCheck = 60;
/** A host wants to know a few days before. */
const daysForHandout = 3;

export function aloneLines(rows: readonly Activity[], { today }: Moment): TodayLine[] {
  return rows.flatMap((activity) => {
    const { id, date, teacher } = activity;
    const { alone } = readReady(activity.ready);
    if (alone === '' || date === null || date > addDays(today, daysForCheck)) return [];
    const what = `${nameAndDay(activity)}. ${alone}`;
    return [{ id, what, due: today, loss: 'comes in vain', minutes: 10, whose: teacher }];
  });
}

export function handoutLines(rows: readonly Activity[], { today }: Moment): TodayLine[] {
  return rows.flatMap((activity) => {
    const { id, date, teacher } = activity;
    const { lacks } = readReady(activity.ready);
    if (lacks === '' || date === null) return [];
    const due = hasEarlier(lacks) ? today : addDays(date, -daysForHandout);
    if (!isNear(due, today)) return [];
    const what = `${nameAndDay(activity)}. ${lacks}`;
    return [{ id, what, due, loss: 'comes in vain', minutes: 5, whose: teacher }];
  });
}

/** Papers that end soon and are not renewed, by the day that the last pass has kept or staff have typed since. */
export function renewalLines(rows: readonly Requirement[], { today }: Moment): TodayLine[] {
  const counting = rows.filter(({ state, student }) => state === 'Approved' && student === null);
  return counting.flatMap((row) => {
    const { id, name, kind, person, organization, renewBefore } = row;
    const ends = renewBefore === null ? null : (row.expires ?? renewBefore);
    if (ends === null || ends < today || ends > addDays(today, daysToRenew)) return [];
    if (counting.some((each) => isSamePaper(each, row) && each.expires !== null && each.expires > ends)) return [];
    const whose = [person, organization?.label].filter(Boolean).join(', ');
    const what = `${kind ?? name ?? 'A paper'}${whose === '' ? '' : ` of ${whose}`} ends on ${shortDateWithYear(ends)}: ask for a renewal`;
    return [{ id, what, due: today, loss: 'was promised', minutes: 5, whose: row.verifiedBy }];
  });
}
