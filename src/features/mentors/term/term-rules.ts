/** Mentor sessions of a term, one a month (the guide's step 8: a well-planned, structured experience, B89). Pure. */
import type { Activity } from '../../../records/activities';
import { openDayFrom, type SchoolCalendar } from '../../../schedule/day-rules';
import { addDays, addMonths, calendarDate, monthOf, weekday, yearOf, type CalendarDate } from '../../../shared/dates';
import { comparable } from '../../../shared/text';

export interface Slot {
  /** The same weekday of each month as the first session. */
  wanted: CalendarDate;
  /** That day, or the next one with school; null: none within ten days. */
  date: CalendarDate | null;
  /** `there`: the team has such a session in that month. */
  state: 'add' | 'there' | 'none';
  /** What to talk about. */
  prompt: string;
}

/** A term ends with December or June. */
const lastMonthOf = (month: number): number => (month >= 7 ? 12 : 6);

/** From the first session to the end of its term. `sessions`: those of the team and form that were not called off. */
export function slotsOf(
  first: CalendarDate,
  calendar: SchoolCalendar,
  sessions: readonly Pick<Activity, 'date'>[],
  prompts: readonly string[],
): Slot[] {
  const count = lastMonthOf(monthOf(first)) - monthOf(first) + 1;
  const known = new Set(sessions.map(({ date }) => (date ?? '').slice(0, 7)));
  return Array.from({ length: count }, (_, index) => {
    const wanted = sameWeekday(first, index);
    const date = openDayFrom(calendar, wanted);
    const state = known.has(wanted.slice(0, 7)) ? 'there' : date === null ? 'none' : 'add';
    return { wanted, date, state, prompt: prompts.length === 0 ? '' : prompts[index % prompts.length]! };
  });
}

/** The second Thursday stays the second Thursday; a fifth one becomes the last. */
function sameWeekday(first: CalendarDate, months: number): CalendarDate {
  const month = addMonths(first, months).slice(0, 7);
  const begins = calendarDate(Number(month.slice(0, 4)), Number(month.slice(5)), 1)!;
  const nth = Math.floor((Number(first.slice(8)) - 1) / 7);
  const day = addDays(begins, ((weekday(first) - weekday(begins) + 7) % 7) + 7 * nth);
  return day.slice(0, 7) === month ? day : addDays(day, -7);
}

/** Sessions of the same team and form, with a day. */
export function alike<A extends Pick<Activity, 'kind' | 'status' | 'date' | 'form' | 'team'>>(
  rows: readonly A[],
  team: string,
  form: string,
): A[] {
  return rows.filter(
    (each) =>
      each.kind === 'Mentor activity' &&
      each.status !== 'Canceled' &&
      each.date !== null &&
      each.form === form &&
      comparable(each.team ?? '') === comparable(team),
  );
}

export const isFarAway = (first: CalendarDate, today: CalendarDate): boolean =>
  first < today || yearOf(first) > yearOf(today) + 1;
