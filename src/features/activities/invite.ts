import type { App } from '../../app';
import { invitationFile } from '../../messages/invitation';
import { outbox } from '../../messages/tabs';
import { eventOf } from './rules';
import type { Activity } from '../../records/activities';

/** Makes the calendar file of a confirmed activity; null for others, and for one that cannot stand in a calendar. */
export function inviteTo({ workbook, clock, settings }: App): (activity: Activity) => string | null {
  let sent: Map<string, string[]> | undefined;
  const before = (id: string): string[] => {
    if (!sent) {
      sent = new Map();
      for (const { about, invitation, state } of workbook.table(outbox).rows) {
        if (about === null || invitation === null || (state !== 'sent' && state !== 'unknown')) continue;
        sent.set(about, [...(sent.get(about) ?? []), invitation]);
      }
    }
    return sent.get(id) ?? [];
  };
  return (activity) => {
    if (activity.status !== 'Confirmed' || !activity.partnerVisible) return null;
    const event = eventOf(activity, '', '');
    if (!('content' in event)) return null;
    const { title, place, date, start, end, endDate } = event.content;
    const { schoolName: name, coordinatorEmail: email } = settings();
    const when =
      start === null || end === null
        ? { date, endDate }
        : { start: clock.instantOf(date, start), end: clock.instantOf(endDate, end) };
    const invitation = { recordId: activity.id, title, place, organizer: { name, email }, when };
    return invitationFile(invitation, before(activity.id), Number(clock.instant()));
  };
}
