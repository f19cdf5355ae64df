/**
 * Mail after a board meeting: the minutes to everybody of an organization that was there, and one kind letter, with the notes,
 * where nobody of it was. Each person gets one of the two.
 */
import type { App } from '../../app';
import type { MailPlanner } from '../../messages/planner';
import type { PlannedMail } from '../../messages/queue-rules';
import { commitLogged } from '../../workbook/write/history';
import { outbox } from '../../messages/tabs';
import { activities, type Activity } from '../../records/activities';
import { schoolDayFrom } from '../../schedule/day-rules';
import { schoolCalendar } from '../../schedule/school-days';
import { reachOf } from './reach-rules';
import { addDays, longDate, type CalendarDate } from '../../shared/dates';
import { meetingAtHand, boardMeetings } from './at-hand';
import { haveLeft } from './sent-rules';
import { wasThere } from './attended-rules';
import { sayMinutes } from './minutes-rules';
import { meetingValues } from './papers';
import { minutesMail, missedYou } from './texts';
import { unnamed } from './unnamed';

/** School days are not counted: whoever approves decides when they leave. Later than this nobody needs them. */
const ofUseDays = 21;

export const afterMeetings: MailPlanner = {
  name: 'Plan minutes',
  about: 'Minutes of a board meeting, and a letter to members who missed it',
  mails: [minutesMail, missedYou],
  automatic: () => false,
  plan(app) {
    const today = app.clock.today();
    return {
      planned: closedLately(app).flatMap(({ id }) => afterMeeting(app, id, today)),
      whyNot: () => 'The meeting is open again, was too long ago, or this person was not asked.',
    };
  },
};

/** Those closed on the page: that somebody has typed *Held* into the sheet mails nothing. */
const closedLately = (app: App): Activity[] =>
  boardMeetings(app).filter(
    ({ status, minutesState, date }) =>
      status === 'Held' && minutesState !== null && addDays(date!, ofUseDays) >= app.clock.today(),
  );

/** The letter to those who were missed goes on the next day of school, when somebody is there to answer. */
const missedOn = (app: App, date: CalendarDate): CalendarDate =>
  schoolDayFrom(schoolCalendar(app), addDays(date, 1), true);

/** Once the last of a meeting’s mails has left, its minutes are sent. Reads Outbox only while some are not. */
export function noteSent(app: App): void {
  const { workbook, clock } = app;
  const open = closedLately(app).filter(
    ({ minutesState, date }) => minutesState === 'Draft' && missedOn(app, date!) < clock.today(),
  );
  if (open.length === 0) return;
  const kinds = [minutesMail.kind, missedYou.kind];
  const mails = workbook.rowsOf(outbox).filter(({ kind }) => kinds.includes(kind as 'board-minutes'));
  for (const { id } of open) {
    if (haveLeft(mails.filter(({ about }) => about === id))) workbook.change(activities, id, { minutesState: 'Sent' });
  }
  commitLogged(app, { why: 'The minutes have been mailed' });
}

function afterMeeting(app: App, id: string, today: CalendarDate): PlannedMail[] {
  const atHand = meetingAtHand(app, id);
  const { meeting, attended, place } = atHand;
  const { next } = place;
  const values = unnamed(app, {
    ...meetingValues(app, atHand),
    ...sayMinutes(atHand),
    coordinator: app.settings().coordinatorName,
    schoolPhone: app.settings().schoolPhone,
    nextMeeting: next?.date == null ? '' : longDate(next.date),
  });
  return attended.flatMap(({ member, isGuest }): PlannedMail[] => {
    if (isGuest) return [];
    const organization = member.seat?.organization ?? null;
    const there = organization === null || wasThere(attended, organization.id);
    const sendOn = there ? meeting.date! : missedOn(app, meeting.date!);
    const common = {
      about: id,
      aboutName: meeting.title ?? '',
      occasion: `${meeting.date ?? ''}-${member.id}`,
      organization: organization?.id ?? null,
      to: reachOf(member),
      sendOn,
      due: sendOn <= today,
      uselessAfter: addDays(meeting.date!, ofUseDays),
      uselessFrom: null,
      why: 'You get this message because you are on our advisory board.',
    };
    return [
      there
        ? minutesMail.plan({ ...common, values })
        : missedYou.plan({ ...common, values: { ...values, organization: organization?.name ?? '' } }),
    ];
  });
}
