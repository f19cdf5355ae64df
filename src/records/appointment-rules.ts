/** A meeting with a partner, as a row of Activities. Pure. */
import type { MeetingPlace } from '../shared/appointment';
import { shortDate, toCalendarDate, toClockTime, twelveHour, type CalendarDate } from '../shared/dates';
import { cut, tidy } from '../shared/text';
import type { Reference } from '../workbook/columns';
import type { NewRow } from '../workbook/tab';
import type { activities } from './activities';

export interface Appointment {
  date: CalendarDate;
  row: NewRow<typeof activities>;
}

/** `why`: what is wrong, in words for staff. */
export function appointment(
  { date, start, place }: MeetingPlace,
  organization: Reference,
  teacher: Reference | null,
  today: CalendarDate,
): Appointment | { why: string } {
  const day = toCalendarDate(date);
  if (day === null || day < today) return { why: 'Pick the day of the appointment, today or later.' };
  const time = start.trim() === '' ? null : toClockTime(start);
  if (time === null && start.trim() !== '')
    return { why: `“${cut(start, 20, '…')}” is not a time of day. Type it like 9:30 AM.` };
  return {
    date: day,
    row: {
      title: `Meeting: ${organization.label}, ${shortDate(day)}${time === null ? '' : ` ${twelveHour(time)}`}`,
      kind: 'Partner meeting',
      status: 'Planned',
      date: day,
      start: time,
      place: cut(tidy(place), 200, '…') || null,
      organization,
      teacher,
    },
  };
}
