/**
 * Whether a paper counts on a day: a background check, a release. Protective: what cannot be read, has no day or was
 * refused since does not count. Pure.
 */
import { addDays, addMonths, longDate, type CalendarDate } from '../shared/dates';
import type { Requirement } from './requirements';

export interface Paper extends Pick<Requirement, 'state' | 'decided' | 'expires' | 'months'> {
  /** False when a cell by which it is decided cannot be read. */
  readable: boolean;
}

/** The last day on which it counts; null when it never began. */
export function lastDayOf({ decided, expires, months }: Paper, usualMonths: number): CalendarDate | null {
  return expires ?? (decided === null ? null : addMonths(decided, months ?? usualMonths));
}

/** First to last day of something; only the first when the last is missing or earlier. At most three years. */
export function daysOf({ date, endDate }: { date: CalendarDate | null; endDate: CalendarDate | null }): CalendarDate[] {
  if (date === null) return [];
  const days = [date];
  for (let day = date; endDate !== null && day < endDate && days.length < 3 * 366;) days.push((day = addDays(day, 1)));
  return days;
}

/** What `whyNot` says of a refusal. */
export const refused = 'it was refused';

/**
 * Null when the papers of one person or student count on each of the days; otherwise the end of a sentence for staff.
 * `days`: null when nobody can tell which they are.
 */
export function whyNot(
  papers: readonly Paper[],
  days: readonly CalendarDate[] | null,
  today: CalendarDate,
  usualMonths: number,
): string | null {
  if (papers.length === 0) return 'none is on file';
  if (days === null) return 'the days of the activity cannot be read';
  if (days.length === 0) return 'the activity has no date';
  const usable = papers.filter(({ readable, state, decided }) => readable && state === 'Approved' && decided !== null);
  if (
    papers.some(({ state, decided }) => state === 'Refused' && !usable.some((each) => isLater(each.decided, decided)))
  )
    return refused;
  if (usable.length === 0)
    return papers.some(({ readable }) => !readable) ? 'a cell of it cannot be read' : 'it is not approved with its day';
  const missing = days.filter(
    (day) =>
      !usable.some(
        (paper) => paper.decided! <= today && paper.decided! <= day && day <= lastDayOf(paper, usualMonths)!,
      ),
  )[0];
  if (missing === undefined) return null;
  const ends = usable
    .map((paper) => lastDayOf(paper, usualMonths)!)
    .filter((day) => day < missing)
    .sort();
  const last = ends[ends.length - 1];
  return last === undefined ? `it does not count yet on ${longDate(missing)}` : `it ends on ${longDate(last)}`;
}

/** The last day on which one of those that count today still does; null when none counts today. */
export function countsUntil(papers: readonly Paper[], today: CalendarDate, usualMonths: number): CalendarDate | null {
  if (whyNot(papers, [today], today, usualMonths) !== null) return null;
  return counting(papers, today, usualMonths)
    .map((paper) => lastDayOf(paper, usualMonths)!)
    .reduce((latest, day) => (day > latest ? day : latest));
}

/** Those that count on the day itself, apart from refusals. */
export function counting<P extends Paper>(papers: readonly P[], day: CalendarDate, usualMonths: number): P[] {
  return papers.filter(
    (paper) =>
      paper.readable &&
      paper.state === 'Approved' &&
      paper.decided !== null &&
      paper.decided <= day &&
      day <= lastDayOf(paper, usualMonths)!,
  );
}

/** A refusal without a day stands until somebody clears it away. */
function isLater(approved: CalendarDate | null, refused: CalendarDate | null): boolean {
  return approved !== null && refused !== null && approved > refused;
}
