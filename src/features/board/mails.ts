/**
 * Mail after a board meeting: the minutes to everybody of an organization that was there, and one kind letter, with the notes,
 * where nobody of it was. Each person gets one of the two.
 */
import type { App } from '../../app';
import type { MailPlanner } from '../../messages/planner';
import type { PlannedMail } from '../../messages/queue-rules';
import { reachOf } from './reach-rules';
import { addDays, longDate, type CalendarDate } from '../../shared/dates';
import { isBoardMeeting, meetingAtHand, boardMeetings } from './at-hand';
import { wasThere } from './attended-rules';
import { sayMinutes } from './minutes-rules';
import { meetingValues } from './papers';
import { minutesMail, missedYou } from './texts';

/** School days are not counted: whoever approves decides when they leave. Later than this nobody needs them. */
const ofUseDays = 21;

export const afterMeetings: MailPlanner = {
  name: 'Plan minutes',
  about: 'Minutes of a board meeting, and a letter to members who missed it',
  mails: [minutesMail, missedYou],
  automatic: () => false,
  plan(app) {
    const today = app.clock.today();
    const closed = boardMeetings(app).filter(
      (each) =>
        isBoardMeeting(each) &&
        each.status === 'Held' &&
        each.minutesState !== null &&
        addDays(each.date!, ofUseDays) >= today,
    );
    return {
      planned: closed.flatMap(({ id }) => afterMeeting(app, id, today)),
      whyNot: () => 'The meeting is open again, was too long ago, or this person was not asked.',
    };
  },
};

function afterMeeting(app: App, id: string, today: CalendarDate): PlannedMail[] {
  const atHand = meetingAtHand(app, id);
  const { meeting, attended, place } = atHand;
  const { next } = place;
  const values = {
    ...meetingValues(app, atHand),
    ...sayMinutes(atHand),
    coordinator: app.settings().coordinatorName,
    schoolPhone: app.settings().schoolPhone,
    nextMeeting: next?.date == null ? '' : longDate(next.date),
  };
  return attended.flatMap(({ member, isGuest }): PlannedMail[] => {
    if (isGuest) return [];
    const organization = member.seat?.organization ?? null;
    const there = organization === null || wasThere(attended, organization.id);
    const sendOn = addDays(meeting.date!, there ? 0 : 1);
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
