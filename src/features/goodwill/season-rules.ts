/** The weeks of the year in which partners get a letter of goodwill, apart from each other. Pure. */
import { termOf } from '../../messages/gate-rules';
import { reviewDay } from '../../schedule/month-rules';
import { schoolDayFrom, type SchoolCalendar } from '../../schedule/day-rules';
import { addDays, calendarDate, yearOf, type CalendarDate } from '../../shared/dates';

export interface Season {
  /** What tells its letters from those of another season: a term, a school year or a month. */
  occasion: string;
  /** The day on which the letters are drafted, and the last on which they are of use. */
  first: CalendarDate;
  last: CalendarDate;
}

/** Null outside of it. */
export type SeasonRule = (today: CalendarDate, calendar: SchoolCalendar) => Season | null;

/** `spans`: month, first and last day. */
const inSpans =
  (spans: readonly (readonly [month: number, first: number, last: number])[]): SeasonRule =>
  (today, calendar) => {
    for (const [month, from, until] of spans) {
      const first = schoolDayFrom(calendar, calendarDate(yearOf(today), month, from)!, true);
      const last = calendarDate(yearOf(today), month, until)!;
      if (first <= today && today <= last) return { occasion: termOf(today).replace(' ', '-'), first, last };
    }
    return null;
  };

/** The first week of December and the second of May. */
export const thanksSeason = inSpans([
  [12, 1, 7],
  [5, 8, 14],
]);

/** Near the end of a term, after the thanks. */
export const goodWordsSeason = inSpans([
  [12, 10, 20],
  [5, 22, 31],
]);

/** When the school year is over. */
export const accomplishmentsSeason = inSpans([[6, 8, 20]]);

/** From the first school day of a month on, for a week. */
export const calendarSeason: SeasonRule = (today, calendar) => {
  const first = reviewDay(calendar, today);
  const last = addDays(first, 6);
  return first <= today && today <= last ? { occasion: first.slice(0, 7), first, last } : null;
};
