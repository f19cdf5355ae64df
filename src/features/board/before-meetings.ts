/** Mail to the board ahead: the agenda a week before a meeting, and how the program is doing in a month without one. */
import type { App } from '../../app';
import type { MailPlanner } from '../../messages/planner';
import type { PlannedMail } from '../../messages/queue-rules';
import { activities, type Activity } from '../../records/activities';
import { askLines, openAsks } from '../../records/ask-rules';
import { readBoard } from '../../records/board';
import { membersOf, type Member } from '../../records/board-rules';
import { needs } from '../../records/needs';
import { schoolDayFrom, schoolDayUpTo } from '../../schedule/day-rules';
import { schoolCalendar } from '../../schedule/school-days';
import { addDays, longDate, monthAndYear, type CalendarDate } from '../../shared/dates';
import { sayItem } from './agenda-rules';
import { boardMeetings, meetingAtHand } from './at-hand';
import { meetingValues } from './papers';
import { reachOf } from './reach-rules';
import { papersMail, updateMail } from './texts';
import { unnamed } from './unnamed';
import { comingLines, firstOf, heldLastMonth } from './update-rules';

const papersDays = 7;

/** `organization`, address and reason of a mail to a member. */
const toMember = (member: Member) => ({
  organization: member.seat?.organization.id ?? null,
  to: reachOf(member),
  why: 'You get this message because you are on our advisory board.',
});

export const beforeMeetings: MailPlanner = {
  name: 'Plan agendas and updates',
  about: 'The agenda a week before a board meeting, and an update in months without one',
  mails: [papersMail, updateMail],
  automatic: () => false,
  plan(app) {
    const today = app.clock.today();
    const meetings = boardMeetings(app);
    const near = meetings.filter(
      ({ date, status }) =>
        (status === 'Planned' || status === 'Confirmed') && date! >= today && addDays(date!, -papersDays) <= addDays(today, 14), // prettier-ignore
    );
    return {
      planned: [...near.flatMap((meeting) => papersFor(app, meeting, today)), ...updates(app, meetings, today)],
      whyNot: () => 'The meeting was moved or called off, is over, or this person was not on the board any more.',
    };
  },
};

/** On the school day up to seven days before; useful until the meeting begins. */
function papersFor(app: App, { id, date, start }: Activity, today: CalendarDate): PlannedMail[] {
  const sendOn = schoolDayUpTo(schoolCalendar(app), addDays(date!, -papersDays), true);
  if (sendOn > today) return [];
  const atHand = meetingAtHand(app, id);
  const { schoolPhone, coordinatorName } = app.settings();
  const items = atHand.agenda().items.map(sayItem).join('\n\n');
  const values = unnamed(app, { ...meetingValues(app, atHand), schoolPhone, coordinator: coordinatorName, items });
  return atHand.attended
    .filter(({ isGuest }) => !isGuest)
    .map(({ member }) =>
      papersMail.plan({
        ...toMember(member),
        about: id,
        aboutName: atHand.meeting.title ?? '',
        occasion: `${date!}-${member.id}`,
        sendOn,
        due: true,
        uselessAfter: date!,
        uselessFrom: start,
        values,
      }),
    );
}

/** One a member and month, on the first day of school in a month for which no meeting stands in the calendar. */
function updates(app: App, meetings: readonly Activity[], today: CalendarDate): PlannedMail[] {
  const { workbook } = app;
  const month = today.slice(0, 7);
  if (meetings.length === 0 || meetings.some(({ date, status }) => status !== 'Idea' && date!.slice(0, 7) === month))
    return [];
  const rows = workbook.table(activities).rows;
  const done = heldLastMonth(rows, today);
  const coming = comingLines(rows, today);
  // In summer there may be nothing to tell, and then nobody is written to.
  if (done.length + coming.length === 0) return [];
  const first = firstOf(today);
  const sendOn = schoolDayFrom(schoolCalendar(app), first, true);
  const next = meetings.filter(({ date, status }) => status !== 'Idea' && date! > today)[0];
  const { schoolName, schoolPhone, coordinatorName } = app.settings();
  const values = unnamed(app, {
    school: schoolName,
    schoolPhone,
    coordinator: coordinatorName,
    month: monthAndYear(first),
    done: done.join('\n'),
    coming: coming.join('\n'),
    asks: askLines(openAsks(workbook.rowsOf(needs), today)),
    nextMeeting: next === undefined ? '' : longDate(next.date!),
  });
  return membersOf(readBoard(workbook, today)).map((member) =>
    updateMail.plan({
      ...toMember(member),
      about: member.id,
      aboutName: member.name,
      occasion: month,
      sendOn,
      due: sendOn <= today,
      uselessAfter: addDays(sendOn, 14),
      uselessFrom: null,
      values,
    }),
  );
}
