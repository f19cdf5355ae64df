/** Activities for which something is missing, as lines of Today. Pure. */
import type { Activity } from '../../records/activities';
import { addDays } from '../../shared/dates';
import type { Moment, TodayLine } from '../../today/line';
import { isNear } from '../../today/line-rules';
import { nameAndDay, readReady } from './gate-rules';

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
    const due = addDays(date, -daysForHandout);
    if (!isNear(due, today)) return [];
    const what = `${nameAndDay(activity)}. ${lacks}`;
    return [{ id, what, due, loss: 'comes in vain', minutes: 5, whose: teacher }];
  });
}
