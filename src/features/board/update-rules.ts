/** What an update to the board tells of the calendar. Board meetings themselves have their own mails. Pure. */
import type { Activity } from '../../records/activities';
import { isOn } from '../../records/activity-rules';
import { addMonths, shortDate, type CalendarDate } from '../../shared/dates';
import { few } from './line-rules';

export const firstOf = (day: CalendarDate): CalendarDate => `${day.slice(0, 7)}-01` as CalendarDate;

const listed = (rows: readonly Activity[]): string[] =>
  few(
    [...rows]
      .sort((a, b) => (a.date! < b.date! ? -1 : 1))
      .map(({ title, date, organization }) =>
        [`- ${title ?? ''}`, shortDate(date!), organization?.label].filter(Boolean).join(', '),
      ),
  );

const within = (rows: readonly Activity[], from: CalendarDate, before: CalendarDate): Activity[] =>
  rows.filter(({ kind, date }) => kind !== 'Board meeting' && date !== null && date >= from && date < before);

/** What was held in the month before that of the day. */
export function heldLastMonth(rows: readonly Activity[], today: CalendarDate): string[] {
  const first = firstOf(today);
  return listed(within(rows, addMonths(first, -1), first).filter(({ status }) => status === 'Held'));
}

/** What is planned for the month of the day and the next one. */
export function comingLines(rows: readonly Activity[], today: CalendarDate): string[] {
  const first = firstOf(today);
  return listed(within(rows, first, addMonths(first, 2)).filter((each) => isOn(each) && each.status !== 'Held'));
}
