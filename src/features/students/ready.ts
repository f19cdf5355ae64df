/** What is missing before students go to a host, kept in Activities beside each one ahead: by this Today knows it. */
import type { App } from '../../app';
import { activities, type Activity } from '../../records/activities';
import { isOn, lastDay } from '../../records/activity-rules';
import type { CalendarDate } from '../../shared/dates';
import { sayAlone, sayReady } from './gate-rules';
import { needsNames } from './handout-rules';
import { hostsWithCopy } from './handout-mails';
import { visitsOf, type Visit } from './visits';

/** Still to come, and students go to a host or may be alone with adults. */
export function isWatched(activity: Activity, alone: boolean, today: CalendarDate): boolean {
  const { kind } = activity;
  const last = lastDay(activity);
  if (!isOn(activity) || activity.status === 'Held' || last === null || last < today) return false;
  return alone || kind === 'Field trip' || needsNames(activity);
}

export function readyOf(
  { activity, adults, alone, gaps }: Visit,
  today: CalendarDate,
  hasCopy: boolean,
): string | null {
  if (!isWatched(activity, alone, today)) return null;
  const visits = activity.kind === 'Field trip' || needsNames(activity);
  return sayReady(sayAlone(adults, alone), visits ? gaps.map(({ letter }) => letter) : [], hasCopy);
}

/** Part of the hourly run. Writes only what has changed. */
export function keepReady(app: App): void {
  const { workbook, clock } = app;
  const visits = visitsOf(workbook, clock.today());
  const hasCopy = hostsWithCopy(app);
  for (const activity of workbook.table(activities).rows) {
    // What is over or called off is seldom looked at, and there may be tens of thousands.
    const isAhead = isWatched(activity, true, clock.today());
    const ready = isAhead ? readyOf(visits.of(activity), clock.today(), hasCopy.has(activity.id)) : null;
    if (ready !== activity.ready) workbook.change(activities, activity.id, { ready });
  }
  workbook.commit();
}
