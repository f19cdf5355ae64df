/** When an inquiry wants an answer. */
import { addDays, daysBetween, weekday, type CalendarDate } from '../shared/dates';

/** A row of the tab School days. */
interface DayOff {
  kind: string | null;
  date: CalendarDate | null;
  endDate: CalendarDate | null;
}

/** School days until an answer is due. */
const daysToAnswer = 2;

/** The day by which an inquiry must be answered: weekends and days without school do not count. */
export function answerBy(today: CalendarDate, days: readonly DayOff[]): CalendarDate {
  let date = today;
  for (let open = daysToAnswer; open > 0;) {
    date = addDays(date, 1);
    const off = days.some(
      (day) => day.kind === 'No school' && day.date !== null && day.date <= date && date <= (day.endDate ?? day.date),
    );
    if (weekday(date) <= 5 && !off) open--;
    // Even a school that is closed for months must answer some day.
    if (daysBetween(today, date) > 100) break;
  }
  return date;
}
