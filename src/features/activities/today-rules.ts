/** Activities as lines of Today: still to be confirmed, over and not settled, in question. Pure. */
import { addDays, shortDate, twelveHour } from '../../shared/dates';
import type { Activity } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import type { Loss, Moment, TodayLine } from '../../today/line';
import { daysAhead } from '../../today/line-rules';

/** A partner who is asked later than this many days before can hardly say no without harm. */
const daysToConfirm = 2;

/** Older ones are hardly meant, and a problem (`rules.ts`). */
const longOver = 60;

const nameOf = ({ title }: Activity): string => `“${title ?? 'An activity without a name'}”`;

/** Planned with a partner for one of the next days, and not confirmed. */
export function toConfirm(activities: readonly Activity[], { today }: Moment): TodayLine[] {
  return activities.flatMap((activity) => {
    const { id, date, start, status, organization, teacher } = activity;
    if (status !== 'Planned' || organization === null || date === null) return [];
    if (date < today || date > addDays(today, daysAhead)) return [];
    const ask = addDays(date, -daysToConfirm);
    const soon = ask <= today;
    const when = [shortDate(date), start === null ? '' : twelveHour(start)].filter(Boolean).join(', ');
    const loss: Loss = soon ? 'comes in vain' : 'was promised';
    const what = `Is ${organization.label} coming? ${nameOf(activity)} on ${when} is not confirmed`;
    return [{ id, what, due: soon ? today : ask, loss, minutes: 4, whose: teacher }];
  });
}

/** Over, and its status does not say whether it took place. */
export function toSettle(activities: readonly Activity[], { today }: Moment): TodayLine[] {
  return activities.flatMap((activity) => {
    const { id, status, teacher } = activity;
    const last = lastDay(activity);
    if ((status !== 'Planned' && status !== 'Confirmed') || last === null) return [];
    if (last >= today || last < addDays(today, -longOver)) return [];
    const what = `Did ${nameOf(activity)} take place on ${shortDate(last)}?`;
    return [{ id, what, due: addDays(last, 1), loss: 'is in disorder', minutes: 1, whose: teacher }];
  });
}

/** `isInQuestion`: by the column Calendar. */
export function inQuestion(
  activities: readonly Activity[],
  isInQuestion: (calendar: string | null) => boolean,
): TodayLine[] {
  return activities
    .filter(({ calendar }) => isInQuestion(calendar))
    .map((activity) => ({
      id: activity.id,
      what: `Sheet and calendar differ about ${nameOf(activity)}: say which counts`,
      due: null,
      loss: 'comes in vain',
      minutes: 2,
      whose: activity.teacher,
    }));
}
