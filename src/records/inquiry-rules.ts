/** When an inquiry or a concern wants an answer. Pure. */
import { addDays, daysBetween, weekday, type CalendarDate } from '../shared/dates';
import type { InquiryRow } from './inquiries';

/** The key of the form for questions and problems, by which mails to partners find it. */
export const concernFormKey = 'concern';

/** A row of the tab School days. */
interface DayOff {
  kind: string | null;
  date: CalendarDate | null;
  endDate: CalendarDate | null;
}

/** A partner who asks or finds something wrong; the others want to help. */
export function isConcern({ kind }: Pick<InquiryRow, 'kind'>): boolean {
  return kind === 'Question' || kind === 'Problem';
}

/** The day by which it must be answered: weekends and days without school do not count. Safety: the same day. */
export function answerBy(
  today: CalendarDate,
  days: readonly DayOff[],
  row: Partial<Pick<InquiryRow, 'kind' | 'safety'>> = {},
): CalendarDate {
  if (row.safety === true) return today;
  return schoolDaysAfter(today, isConcern({ kind: row.kind ?? null }) ? 1 : 2, days);
}

/** From this day on an open one is a matter of the administrator: the second school day after its own. */
export function escalateFrom(due: CalendarDate, days: readonly DayOff[]): CalendarDate {
  return schoolDaysAfter(due, 2, days);
}

function schoolDaysAfter(day: CalendarDate, count: number, days: readonly DayOff[]): CalendarDate {
  let date = day;
  for (let open = count; open > 0;) {
    date = addDays(date, 1);
    const off = days.some(
      (each) =>
        each.kind === 'No school' && each.date !== null && each.date <= date && date <= (each.endDate ?? each.date),
    );
    if (weekday(date) <= 5 && !off) open--;
    // Even a school that is closed for months must answer some day.
    if (daysBetween(day, date) > 100) break;
  }
  return date;
}
