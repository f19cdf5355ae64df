/** Which steps are due soon or overdue, for Start here. */
import { addDays, daysBetween, shortDate, type CalendarDate } from '../../shared/dates';
import { plural } from '../../shared/text';

interface Step {
  what: string;
  date: CalendarDate;
  tab: string;
  row: number;
}

const daysAhead = 7;

/** The most overdue first; `when` in words: `3 days overdue, since Tue, Sep 15`. */
export function pressing<S extends Step>(steps: readonly S[], today: CalendarDate): (S & { when: string })[] {
  return steps
    .filter(({ date }) => date <= addDays(today, daysAhead))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.row - b.row))
    .map((step) => ({ ...step, when: sayWhen(step.date, today) }));
}

function sayWhen(date: CalendarDate, today: CalendarDate): string {
  if (date === today) return 'due today';
  return date < today
    ? `${plural(daysBetween(date, today), 'day')} overdue, since ${shortDate(date)}`
    : `due ${shortDate(date)}`;
}
