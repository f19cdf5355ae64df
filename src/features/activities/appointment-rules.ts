/** A meeting with a partner, as a row of Activities: pure. */
import { shortDate, toCalendarDate, toClockTime, twelveHour, type CalendarDate } from '../../shared/dates';
import { cut, tidy } from '../../shared/text';
import type { Reference } from '../../workbook/columns';
import type { NewRow } from '../../workbook/tab';
import type { activities } from './tabs';

export interface Appointment {
  date: CalendarDate;
  row: NewRow<typeof activities>;
}

/** From a page, so it is looked at before it is believed. `why`: what is wrong, for staff. */
export function appointment(
  given: unknown,
  organization: Reference,
  teacher: Reference | null,
  today: CalendarDate,
): Appointment | { why: string } {
  const { date, start, place } = (given ?? {}) as Record<string, unknown>;
  const day = typeof date === 'string' ? toCalendarDate(date) : null;
  if (day === null || day < today) return { why: 'Pick the day of the appointment, today or later.' };
  const time = typeof start === 'string' && start.trim() !== '' ? toClockTime(start) : null;
  if (time === null && typeof start === 'string' && start.trim() !== '')
    return { why: `“${cut(start, 20, '…')}” is not a time of day. Type it like 9:30 AM.` };
  return {
    date: day,
    row: {
      title: `Meeting: ${organization.label}, ${shortDate(day)}${time === null ? '' : ` ${twelveHour(time)}`}`,
      kind: 'Partner meeting',
      status: 'Planned',
      date: day,
      start: time,
      place: typeof place === 'string' && place.trim() !== '' ? cut(tidy(place), 200, '…') : null,
      organization,
      teacher,
    },
  };
}
