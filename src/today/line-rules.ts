/** Order and words of lines. Pure. */
import { addDays, daysBetween, shortDate, weekdayName, type CalendarDate } from '../shared/dates';
import { plural } from '../shared/text';
import { losses, type Moment, type TodayLine } from './line';

/** Lines are made this many days before they are due. */
export const daysAhead = 7;

/** Whether a day is near enough for a line. */
export function isNear(date: CalendarDate, today: CalendarDate): boolean {
  return date <= addDays(today, daysAhead);
}

type Ordered = Pick<TodayLine, 'due' | 'loss' | 'what'>;

/** What is due before what is not; then by what is lost if it waits; then the most overdue. */
export function inOrder<L extends Ordered>(lines: readonly L[], today: CalendarDate): L[] {
  const rank = ({ due, loss }: Ordered): number => (isDue({ due }, today) ? 0 : losses.length) + losses.indexOf(loss);
  return lines
    .map((line, index) => ({ line, index, rank: rank(line), day: line.due ?? today }))
    .sort((a, b) => a.rank - b.rank || (a.day < b.day ? -1 : a.day > b.day ? 1 : a.index - b.index))
    .map(({ line }) => line);
}

export function isDue({ due }: Pick<TodayLine, 'due'>, today: CalendarDate): boolean {
  return due === null || due <= today;
}

/** `3 days overdue, since Tue, Sep 15`; empty without a day. */
export function sayDue(due: CalendarDate | null, today: CalendarDate): string {
  if (due === null) return '';
  if (due === today) return 'due today';
  return due < today
    ? `${plural(daysBetween(due, today), 'day')} overdue, since ${shortDate(due)}`
    : `due ${shortDate(due)}`;
}

/** On the button that puts something off: the next school day is seldom tomorrow on a Friday. */
export function sayLater({ today, next }: Moment): string {
  return next === addDays(today, 1) ? 'Tomorrow' : daysBetween(today, next) < 7 ? weekdayName(next) : shortDate(next);
}
