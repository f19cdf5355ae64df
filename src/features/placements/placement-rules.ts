/** Internships: which weeks they have, and what time sheets say. Pure. */
import type { TimeSheet } from '../../records/attendance';
import type { Activity } from '../../records/activities';
import { isOn, lastDay } from '../../records/activity-rules';
import { addDays, weekday, type CalendarDate } from '../../shared/dates';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** After the end of a week, so many days later its sheet is missed. */
const daysToWait = 7;

/** The longest week that is believed without a question. */
const hoursAWeek = 40;
export const hoursADay = 12;

export function isPlacement(activity: Activity): boolean {
  return activity.kind === 'Internship' && isOn(activity) && activity.date !== null;
}

/** The Monday of the week. */
export function weekOf(day: CalendarDate): CalendarDate {
  return addDays(day, 1 - weekday(day));
}

export const lastOf = (week: CalendarDate): CalendarDate => addDays(week, 6);

/** From this day on, the sheet of the week is missed. */
export const missedFrom = (week: CalendarDate): CalendarDate => addDays(lastOf(week), daysToWait);

/**
 * Mondays of the weeks whose sheet is missed by now. `isSchoolDay`: a week in which the placement has no day of school
 * needs none.
 */
export function missedWeeks(
  activity: Pick<Activity, 'date' | 'endDate'>,
  sheets: readonly TimeSheet[] | null,
  today: CalendarDate,
  isSchoolDay: (day: CalendarDate) => boolean,
): CalendarDate[] {
  const last = lastDay(activity);
  if (activity.date === null || last === null) return [];
  const there = new Set((sheets ?? []).map(({ week }) => week));
  const missed: CalendarDate[] = [];
  for (let week = weekOf(activity.date); week <= last && missedFrom(week) <= today; week = addDays(week, 7)) {
    const days = weekdays.map((_, index) => addDays(week, index)).filter((day) => day >= activity.date! && day <= last);
    if (!there.has(week) && days.some(isSchoolDay)) missed.push(week);
  }
  return missed;
}

/** Hours as a student writes them: `7.5`, `7,5`, `7:30`. Blank: none. Null when they cannot be read or cannot be. */
export function hoursFrom(typed: string): number | null {
  const text = typed.trim();
  if (text === '') return 0;
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(text);
  const hours = clock ? Number(clock[1]) + Number(clock[2]) / 60 : Number(text.replace(',', '.'));
  const isNumber = clock !== null || /^\d{1,2}([.,]\d{1,2})?$/.test(text);
  return isNumber && hours <= hoursADay ? Math.round(hours * 100) / 100 : null;
}

export interface ReadSheet {
  week: CalendarDate | null;
  hours: number;
  /** By question, what staff are asked. */
  asks: Record<string, string>;
}

/** `days`: what was typed for each weekday. `day`: any day of the week; null when it cannot be read. */
export function readSheet(
  { day, days, on }: { day: CalendarDate | null; days: Readonly<Record<string, string>>; on: CalendarDate },
  activity: Pick<Activity, 'date' | 'endDate'>,
): ReadSheet {
  const asks: Record<string, string> = {};
  let hours = 0;
  for (const name of weekdays) {
    const found = hoursFrom(days[name] ?? '');
    if (found === null)
      asks[name] = `Hours of a day are a number from 0 to ${hoursADay}; these were not counted. ${settle}`;
    hours += found ?? 0;
  }
  const week = day === null ? null : weekOf(day);
  const last = lastDay(activity);
  const isOfPlacement =
    week !== null &&
    last !== null &&
    activity.date !== null &&
    week <= on &&
    week <= last &&
    lastOf(week) >= activity.date;
  if (!isOfPlacement) asks['week'] = `This week is not one of the placement so far, so it was not counted. ${settle}`;
  else if (hours > hoursAWeek) asks['week'] = `More than ${hoursAWeek} hours in one week. They are counted: look whether they are right. ${settle}`; // prettier-ignore
  return { week: isOfPlacement ? week : null, hours: toHundredths(hours), asks };
}

const settle = 'Ask the student for a corrected sheet, then clear this cell.';

const toHundredths = (hours: number): number => Math.round(hours * 100) / 100;

/** The sheet takes the place of an earlier one of the same answer or week. */
export function withSheet(sheets: readonly TimeSheet[] | null, sheet: TimeSheet | null, answerId: string): TimeSheet[] {
  const others = (sheets ?? []).filter((each) => each.answerId !== answerId && each.week !== sheet?.week);
  return [...others, ...(sheet ? [sheet] : [])].sort((one, other) => (one.week < other.week ? -1 : 1));
}

export function sumOf(sheets: readonly TimeSheet[] | null): number {
  return toHundredths((sheets ?? []).reduce((sum, { hours }) => sum + hours, 0));
}

/** What Hours becomes: the new sum, unless somebody typed something else there. */
export function hoursAfter(
  hours: number | null,
  before: readonly TimeSheet[] | null,
  after: readonly TimeSheet[],
): number | null {
  return hours === null || hours === sumOf(before) ? sumOf(after) : hours;
}
