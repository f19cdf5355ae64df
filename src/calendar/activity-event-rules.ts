/** An activity as an event: of the Partnerbook calendar, of an invitation, of a calendar file. Pure. */
import { isOn } from '../records/activity-rules';
import type { Activity, activityKinds } from '../records/activities';
import { addDays, addMinutes, minutesOf, type CalendarDate, type ClockTime } from '../shared/dates';
import type { EventContent } from '../shared/events';
import type { Invitation } from '../messages/invitation';
import { eventIdOf } from './link-rules';

/** Google's event colors by kind, so that a month reads at a glance (colorId 1–11). */
const colors: Record<(typeof activityKinds)[number], string> = {
  'Board meeting': '9',
  'Field trip': '10',
  'Classroom presentation': '7',
  'Mentor activity': '3',
  'Project due date': '11',
  'Parent meeting': '5',
  'Student celebration': '6',
  'Industry event': '2',
  'Partner meeting': '1',
  'Community event': '4',
  Internship: '8',
};

/** `why`, for the Calendar column, if the activity cannot or should not be in the calendar. */
export function eventOf(
  activity: Activity,
  teacherName: string,
  link: string,
): { content: EventContent } | { why: string } {
  if (!isOn(activity)) return { why: activity.status === 'Canceled' ? 'Canceled' : '' };
  return contentOf(activity, teacherName, link);
}

/** What its event shows, or would show once it is planned. */
export function contentOf(
  activity: Pick<Activity, 'title' | 'kind' | 'date' | 'start' | 'end' | 'endDate' | 'place' | 'organization'>,
  teacherName: string,
  link: string,
): { content: EventContent } | { why: string } {
  const { date, start, end } = activity;
  if (date === null) return { why: 'Not in the calendar: no date' };
  if (activity.title === null) return { why: 'Not in the calendar: no name' };
  const until = start === null ? null : (end ?? addMinutes(start, 60));
  // Without an end it lasts an hour, even across midnight.
  const pastMidnight = start !== null && end === null && until !== null && until < start;
  const endDate = activity.endDate ?? (pastMidnight ? addDays(date, 1) : date);
  if (endDate < date) return { why: 'Not in the calendar: the last day is before the first' };
  if (start === null && end !== null) return { why: 'Not in the calendar: an end but no start' };
  if (start !== null && until !== null && date === endDate && minutesOf(until) <= minutesOf(start)) {
    return { why: 'Not in the calendar: it ends before it starts' };
  }
  const details = [
    activity.kind ?? '',
    activity.organization?.label ?? '',
    teacherName === '' ? '' : `Responsible: ${teacherName}`,
    link,
  ];
  return {
    content: {
      title: activity.title,
      place: activity.place ?? '',
      description: details.filter(Boolean).join('\n'),
      color: activity.kind === null ? '8' : colors[activity.kind],
      date,
      start,
      end: until,
      endDate,
    },
  };
}

/** As Google derives it from the event id (iCalUID); an event that a person added there has a different one. */
export function uidOf(activityId: string): string {
  return `${eventIdOf(activityId)}@google.com`;
}

/** Days where there is no time of day; otherwise instants. */
export function whenOf(
  clock: { instantOf(date: CalendarDate, time: ClockTime): number },
  { date, start, end, endDate }: Pick<EventContent, 'date' | 'start' | 'end' | 'endDate'>,
): Invitation['when'] {
  return start === null || end === null
    ? { date, endDate }
    : { start: clock.instantOf(date, start), end: clock.instantOf(endDate, end) };
}
