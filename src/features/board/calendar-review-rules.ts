/**
 * What has changed in the calendar since the board last went through it: the difference between how each activity stood when
 * an agenda was made and how it stands. The change log cannot tell, since it does not know what staff type. Pure.
 */
import { isOn } from '../../records/activity-rules';
import type { Activity, Standing } from '../../records/activities';
import { shortDate, twelveHour, type CalendarDate } from '../../shared/dates';

export interface CalendarChange {
  activity: Activity;
  kind: 'new' | 'moved' | 'canceled';
  was: Standing | null;
}

export const standingOf = (activity: Activity): Standing => ({
  on: isOn(activity),
  date: activity.date,
  start: activity.start,
  place: activity.place ?? '',
});

/** How the board has last seen it, at the meeting before this one; null: never. */
export function seenBefore({ shownAs }: Pick<Activity, 'shownAs'>, meetingId: string): Standing | null {
  if (shownAs === null) return null;
  return shownAs.meeting === meetingId ? shownAs.was : shownAs.is;
}

/**
 * What the board of this meeting has to hear, by day. What was over by the last time it looked is not gone through again;
 * what came and went between two meetings is left out.
 */
export function calendarChanges(
  activities: readonly Activity[],
  meeting: Pick<Activity, 'id' | 'date'>,
  today: CalendarDate,
): CalendarChange[] {
  const from = meeting.date !== null && meeting.date < today ? meeting.date : today;
  return activities
    .filter(({ id }) => id !== meeting.id)
    .flatMap((activity): CalendarChange[] => {
      const was = seenBefore(activity, meeting.id);
      const is = standingOf(activity);
      const isAhead = [is.date, was?.on === true ? was.date : null].some((date) => date !== null && date >= from);
      if (!isAhead) return [];
      if (was === null || !was.on) return is.on ? [{ activity, kind: 'new', was }] : [];
      if (!is.on) return [{ activity, kind: 'canceled', was }];
      const same = is.date === was.date && is.start === was.start && is.place === was.place;
      return same ? [] : [{ activity, kind: 'moved', was }];
    })
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

const dayOf = ({ activity, was }: CalendarChange): string => activity.date ?? was?.date ?? '';

/** `Plant tour: moved from Thu, Nov 12 to Thu, Nov 19, 9:30 AM, gate B` */
export function sayCalendarChange({ activity, kind, was }: CalendarChange): string {
  const title = activity.title ?? 'Without a name';
  const is = standingOf(activity);
  if (kind === 'canceled') return `${title}: canceled (was ${momentOf(was!)})`;
  if (kind === 'new') return `${title}: ${momentOf(is)}`;
  return `${title}: moved from ${momentOf(was!, is)} to ${momentOf(is, was)}`;
}

/** `beside`: of two places that are the same, neither is said. */
function momentOf({ date, start, place }: Standing, beside?: Standing | null): string {
  const parts = [
    date === null ? 'no day yet' : shortDate(date),
    start === null ? '' : twelveHour(start),
    beside !== undefined && beside !== null && beside.place === place ? '' : place,
  ];
  return parts.filter(Boolean).join(', ');
}

/** What is noted for the next meeting: the cells that differ from what stands there. */
export function shownCells(
  activities: readonly Activity[],
  meeting: Pick<Activity, 'id'>,
  today: CalendarDate,
): { id: string; shownAs: NonNullable<Activity['shownAs']> }[] {
  return activities.flatMap((activity) => {
    const was = seenBefore(activity, meeting.id);
    const is = standingOf(activity);
    const isOver = (is.date ?? '') < today && (was === null || !was.on || (was.date ?? '') < today);
    if (isOver || (!is.on && was === null)) return [];
    const shownAs = { meeting: meeting.id, is, was };
    return JSON.stringify(shownAs) === JSON.stringify(activity.shownAs) ? [] : [{ id: activity.id, shownAs }];
  });
}
