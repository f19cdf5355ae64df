/** Mail to the board ahead: reminders and the agenda before a meeting, and how the program is doing in a month without one. */
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
import { papersMail, reminderMail, updateMail } from './texts';
import { unnamed } from './unnamed';
import { comingLines, firstOf, heldLastMonth } from './update-rules';

const papersDays = 7;

/** Days before a meeting, and until when one is of use: the later one takes the place of the earlier. */
const reminders = [
  { days: 14, until: 3 },
  { days: 2, until: 0 },
] as const;

/** `organization`, address and reason of a mail to a member. */
const toMember = (member: Member) => ({
  organization: member.seat?.organization.id ?? null,
  to: reachOf(member),
  why: 'You get this message because you are on our advisory board.',
});

/** More than the first reminder, which may go some days early because of a vacation. */
const mostDays = 28;

export const beforeMeetings: MailPlanner = {
  name: 'Plan agendas and updates',
  about: 'Reminders and the agenda before a board meeting, and an update in months without one',
  mails: [reminderMail, papersMail, updateMail],
  automatic: () => false,
  plan(app) {
    const today = app.clock.today();
    const meetings = boardMeetings(app);
    const near = meetings.filter(
      ({ date, status }) =>
        (status === 'Planned' || status === 'Confirmed') && date! >= today && addDays(date!, -mostDays) <= today, // prettier-ignore
    );
    return {
      planned: [...near.flatMap((meeting) => aheadOf(app, meeting, today)), ...updates(app, meetings, today)],
      whyNot: () => 'The meeting was moved or called off, is over, or this person was not on the board any more.',
    };
  },
};

/** On the school day up to so many days before; useful until the meeting begins. */
function aheadOf(app: App, { id, date, start }: Activity, today: CalendarDate): PlannedMail[] {
  const calendar = schoolCalendar(app);
  const onDay = (days: number): CalendarDate => schoolDayUpTo(calendar, addDays(date!, -days), true);
  const due = reminders.filter(({ days, until }) => onDay(days) <= today && addDays(date!, -until) >= today);
  const isPaperDue = onDay(papersDays) <= today;
  if (due.length === 0 && !isPaperDue) return [];
  const atHand = meetingAtHand(app, id);
  const { schoolPhone, coordinatorName } = app.settings();
  const sender = { ...meetingValues(app, atHand), schoolPhone, coordinator: coordinatorName };
  const values = unnamed(app, sender);
  const common = { about: id, aboutName: atHand.meeting.title ?? '', due: true, uselessFrom: start };
  const asked = atHand.attended.filter(({ isGuest }) => !isGuest);
  const reminded = asked.filter(({ row }) => row?.answer !== 'Cannot come').flatMap(({ member }) =>
    due.map(({ days, until }) =>
      reminderMail.plan({
        ...{ ...toMember(member), ...common, values },
        occasion: `${date!}-${days}d-${member.id}`,
        sendOn: onDay(days),
        uselessAfter: addDays(date!, -until),
        uselessFrom: until === 0 ? start : null,
      }),
    ),
  ); // prettier-ignore
  if (!isPaperDue) return reminded;
  const items = unnamed(app, { items: atHand.agenda().items.map(sayItem).join('\n\n') });
  const papers = asked.map(({ member }) =>
    papersMail.plan({
      ...{ ...toMember(member), ...common },
      occasion: `${date!}-${member.id}`,
      sendOn: onDay(papersDays),
      uselessAfter: date!,
      values: { ...values, ...items },
    }),
  );
  return [...reminded, ...papers];
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
