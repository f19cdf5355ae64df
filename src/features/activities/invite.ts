import type { App } from '../../app';
import { invitationFile } from '../../messages/invitation';
import { outbox } from '../../messages/tabs';
import { contentOf, eventOf, uidOf, whenOf } from '../../calendar/activity-event-rules';
import type { Activity } from '../../records/activities';
import { readTold, type Said, type Told } from '../../records/told-rules';
import type { EventContent } from '../../shared/events';

type FileMaker = (id: string, content: EventContent, told: readonly Told[], canceled: boolean) => string;

/** Makes the calendar file of a confirmed activity; null for others, and for one that does not fit in a calendar. */
export function inviteTo(app: App): (activity: Activity) => string | null {
  const make = fileMaker(app);
  return (activity) => {
    if (activity.status !== 'Confirmed' || !activity.partnerVisible) return null;
    const event = eventOf(activity, '', '');
    if (!('content' in event)) return null;
    return make(activity.id, event.content, readTold(activity.toldAs, activity.id), false);
  };
}

/** The file that supersedes one already sent: with what a mail now says or, if `canceled`, removing the entry. */
export function fileFor(
  app: App,
): (activity: Pick<Activity, 'id' | 'title'>, says: Said, canceled: boolean, told: readonly Told[]) => string | null {
  const make = fileMaker(app);
  return ({ id, title }, says, canceled, told) => {
    const event = contentOf({ ...says, title, kind: null, organization: null }, '', '');
    return 'content' in event ? make(id, event.content, told, canceled) : null;
  };
}

function fileMaker({ workbook, clock, settings }: App): FileMaker {
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
  return (id, { title, place, date, start, end, endDate }, told, canceled) => {
    const { schoolName: name, coordinatorEmail: email } = settings();
    const when = whenOf(clock, { date, start, end, endDate });
    const last = told.reduce((highest, { sequence }) => Math.max(highest, sequence), -1);
    const invitation = { uid: uidOf(id), title, place, organizer: { name, email }, when, canceled };
    return invitationFile(invitation, before(id), Number(clock.instant()), last);
  };
}
