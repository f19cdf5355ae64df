/**
 * Reminders of an activity, 7 days and 1 day before: to the responsible teacher and, if the partner is told, to the
 * partner's contact (B48, B116). Pure.
 *
 * A late reminder still goes out while it helps: the early one until two days before, so that there is time to arrange
 * something; the late one until the activity begins. An activity entered three days before thus still gets the early
 * reminder, at once. Without a start time the late one helps until noon of the day. A reminder due on a day without
 * school goes out on the school day before.
 * (docs/decisions/reminders.md)
 */
import { schoolDayUpTo, type SchoolCalendar } from '../../schedule/day-rules';
import { addDays, longDate, type CalendarDate, type ClockTime } from '../../shared/dates';
import { reach, teacherValues } from '../../messages/addressee-rules';
import type { ValuesFor, WordsOf } from '../../messages/declare';
import type { Enclosure } from '../../messages/enclosures';
import type { PlannedMail } from '../../messages/queue-rules';
import type { Found } from '../../messages/recipient-rules';
import type { Activity } from '../../records/activities';
import { hoursOf, whoGoes } from '../../records/activity-rules';
import { sayingOf } from '../../records/told-rules';
import { partnerReminder, teacherReminder } from './texts';

/** An activity and the people it concerns. */
export interface Remindable {
  activity: Activity;
  /** Current name of the organization; empty without one. */
  organization: string;
  organizationId?: string | null;
  teacher: Found;
  contact: Found;
  /** What hosts are told of this kind of activity; null without a text in use. */
  guideline?: string | null;
  /** PDFs that go along to the partner. */
  enclosures?: readonly Enclosure[];
  /** The .ics file for the partner, once the activity is confirmed. */
  invitation?: string | null;
}

const everyDay: SchoolCalendar = { schoolDays: [], weekendsQuiet: false };

export interface Sender {
  school: string;
  schoolPhone: string;
  coordinator: string;
}

/** Days before the activity: when the reminder is due, and the last day on which it still helps. */
const offsets = [
  { days: 7, last: 2 },
  { days: 1, last: 0 },
] as const;

const noon = '12:00' as ClockTime;

/**
 * Whether reminders may be waiting or due for it today, or its day was missed. `since`: the day on which reminders were
 * last planned; null if never.
 */
export function isNear(
  { status, date }: Activity,
  today: CalendarDate,
  since: CalendarDate | null = null,
  calendar: SchoolCalendar = everyDay,
): boolean {
  if (date === null) return false;
  if (date < today) return (status === 'Held' || isOn(status)) && since !== null && since < date;
  return isOn(status) && dueOn(calendar, date, offsets[0].days, true) <= today;
}

function dueOn(calendar: SchoolCalendar, date: CalendarDate, days: number, outside: boolean): CalendarDate {
  return schoolDayUpTo(calendar, addDays(date, -days), outside);
}

function isOn(status: Activity['status']): boolean {
  return status === 'Planned' || status === 'Confirmed';
}

/** Every reminder whose day has come, due or too late, for activities that are near (`isNear`). */
export function reminders(
  near: readonly Remindable[],
  sender: Sender,
  today: CalendarDate,
  now: ClockTime,
  since: CalendarDate | null = null,
  calendar: SchoolCalendar = everyDay,
): PlannedMail[] {
  const mails: PlannedMail[] = [];
  for (const each of near) {
    const { activity, teacher, contact } = each;
    const { date } = activity;
    if (date === null || !isNear(activity, today, since, calendar)) continue;
    for (const { days, last } of offsets) {
      const common = (outside: boolean) => {
        const sendOn = dueOn(calendar, date, days, outside);
        const dayBefore = dueOn(calendar, date, 1, outside);
        // Before a long break both would go out on one day; then the later one says it all.
        if (sendOn > today || (last > 0 && sendOn === dayBefore)) return null;
        const uselessAfter =
          last === 0 || dayBefore > addDays(date, -last) ? addDays(date, -last) : addDays(dayBefore, -1);
        const uselessFrom = last > 0 ? null : (activity.start ?? noon);
        const due = today < uselessAfter || (today === uselessAfter && (uselessFrom === null || now < uselessFrom));
        return {
          about: activity.id,
          aboutName: activity.title ?? '',
          occasion: occasionFor(date, days),
          sendOn,
          uselessAfter,
          uselessFrom,
          due,
          missed: !due && since !== null && since < sendOn,
          says: sayingOf(activity, outside ? 'partner' : 'teacher'),
        };
      };
      const inside = common(false);
      if (inside) mails.push(teacherReminder.plan({ ...inside, to: teacher, values: insideValues(each, sender) }));
      const outside = activity.partnerVisible ? common(true) : null;
      if (!outside) continue;
      // Without someone the partner can call, the mail would raise questions and answer none.
      const to = 'reason' in contact || !('reason' in teacher) ? contact : teacher;
      mails.push(
        partnerReminder.plan({
          ...outside,
          to,
          why: `You get this message because you are the contact of ${each.organization} for an activity with us.`,
          values: outsideValues(each, sender),
          organization: each.organizationId ?? null,
          invitation: each.invitation ?? null,
          enclosures: each.enclosures ?? [],
        }),
      );
    }
  }
  return mails;
}

function occasionFor(date: CalendarDate, days: number): string {
  return `${date}-${days}d`;
}

/** The early one is unnecessary if another mail says the same; the late one never is. */
export function isEarly({ occasion }: Pick<PlannedMail, 'occasion'>): boolean {
  return offsets.some(({ days, last }) => last > 0 && occasion.slice(10) === `-${days}d`);
}

function commonValues({ activity, organization }: Remindable, sender: Sender) {
  return {
    activity: activity.title ?? '',
    kind: activity.kind ?? '',
    date: activity.date === null ? '' : longDate(activity.date),
    time: hoursOf(activity),
    place: activity.place ?? '',
    organization,
    ...sender,
  };
}

function insideValues(each: Remindable, sender: Sender): ValuesFor<WordsOf<typeof teacherReminder>> {
  const { contact: to } = each;
  const [contact, contactPhone, contactEmail] = 'email' in to ? [to.name, to.phone, to.email] : ['', '', ''];
  const reachPartner = reach(contact, contactPhone, contactEmail);
  return { ...commonValues(each, sender), contact, contactPhone, contactEmail, reachPartner };
}

function outsideValues(each: Remindable, sender: Sender): ValuesFor<WordsOf<typeof partnerReminder>> {
  const { activity, organization, teacher } = each;
  const meeting = {
    there: `visiting ${organization}`,
    here: `welcoming you to ${sender.school}`,
    unclear: 'seeing you',
  }[whoGoes(activity, organization, sender.school)];
  return { ...commonValues(each, sender), ...teacherValues(teacher), meeting, guideline: each.guideline ?? '' };
}
