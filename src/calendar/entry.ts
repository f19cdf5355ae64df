/** An activity in a file that any calendar reads. */
import type { App } from '../app';
import type { CalendarEntry, Invitation } from '../messages/invitation';
import type { Activity } from '../records/activities';
import { isOn } from '../records/activity-rules';
import { dateOf, type ClockTime } from '../shared/dates';
import { contentOf, uidOf, whenOf } from './activity-event-rules';

/** None when its times do not fit. What was called off goes along as canceled. */
export function entryOf({ clock, settings }: Pick<App, 'clock' | 'settings'>, activity: Activity): CalendarEntry[] {
  const found = contentOf(activity, '', '');
  if (!('content' in found)) return [];
  const { schoolName: name, coordinatorEmail: email } = settings();
  const { id, calendarAt } = activity;
  const invitation: Invitation = {
    uid: uidOf(id),
    title: found.content.title,
    place: found.content.place,
    organizer: { name, email },
    when: whenOf(clock, found.content),
    canceled: !isOn(activity),
  };
  const changedAt =
    calendarAt === null ? 0 : Number(clock.instantOf(dateOf(calendarAt), calendarAt.slice(11) as ClockTime));
  return [{ invitation, changedAt }];
}
