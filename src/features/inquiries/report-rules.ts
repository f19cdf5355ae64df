/** How fast answers come. Pure. */
import type { InquiryRow } from '../../records/inquiries';
import { dateOf, daysBetween, schoolYear, type CalendarDate } from '../../shared/dates';
import { plural } from '../../shared/text';

export interface Answering {
  /** Of those that came since July. */
  answered: number;
  /** Days from the day it came to the answer, in the middle; null when nothing is answered. */
  medianDays: number | null;
  /** Answered after their day. */
  late: number;
  open: number;
  openLate: number;
}

type Row = Pick<InquiryRow, 'at' | 'due' | 'answered'>;

export function answering(rows: readonly Row[], today: CalendarDate): Answering {
  const came = rows.filter(({ at }) => at !== null && schoolYear(dateOf(at)) === schoolYear(today));
  const done = came.filter(({ answered }) => answered !== null);
  const days = done.map(({ at, answered }) => Math.max(0, daysBetween(dateOf(at!), answered!))).sort((a, b) => a - b);
  const open = rows.filter(({ answered }) => answered === null);
  const isLate = (due: CalendarDate | null, on: CalendarDate): boolean => due !== null && due < on;
  return {
    answered: done.length,
    medianDays: days.length === 0 ? null : median(days),
    late: done.filter(({ due, answered }) => isLate(due, answered!)).length,
    open: open.length,
    openLate: open.filter(({ due }) => isLate(due, today)).length,
  };
}

/** Of at least one number, in order. */
function median(days: readonly number[]): number {
  const middle = Math.floor(days.length / 2);
  return days.length % 2 === 1 ? days[middle]! : (days[middle - 1]! + days[middle]!) / 2;
}

export function sayAnswering({ answered, medianDays, late, open, openLate }: Answering): string {
  const since =
    medianDays === null
      ? 'Nothing that came since July is answered yet.'
      : `Since July ${answered} answered, half of them within ${plural(medianDays, 'day')}, ${late} late.`;
  return `${since} Open: ${open}, of which ${openLate} late.`;
}
