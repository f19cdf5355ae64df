/** On which days the board meets in a school year (the guide's step 3: a calendar for the year). Pure. */
import {
  addDays,
  boundsOfSchoolYear,
  calendarDate,
  daysBetween,
  monthNames,
  schoolYear,
  weekday,
  yearOf,
  type CalendarDate,
} from '../../../shared/dates';
import { openDayFrom, type SchoolCalendar } from '../../../schedule/day-rules';
import type { Activity } from '../../../records/activities';

/** How often the board meets, as it has decided. */
export interface Rhythm {
  meetings: number;
  /** From 1 for January. */
  firstMonth: number;
  /** From 1 for Monday. */
  weekday: number;
}

/** A meeting that there should be. */
export interface Slot {
  /** `2026-09` */
  month: string;
  /** The second such weekday of the month. Early in a month stand Labor Day and New Year's Day. */
  wanted: CalendarDate;
  /** That day, or the next one with school; null: none within ten days. */
  date: CalendarDate | null;
}

const lastMonth = 6;

/** From the first month to June, both counted. */
const monthsFrom = (firstMonth: number): number => ((lastMonth - firstMonth + 12) % 12) + 1;

/** Why the board cannot meet like that, as a sentence; empty when it can. */
export function whyNot({ meetings, firstMonth }: Rhythm): string {
  const most = monthsFrom(firstMonth);
  if (meetings < 1) return 'The board meets at least once a year.';
  const from = monthNames[firstMonth - 1]!;
  return meetings > most ? `From ${from} to June there is room for ${most} meetings, one a month.` : '';
}

/** Spread evenly, at most as far apart as over a whole year: four from September stand in September, December, March, June. */
export function slotsOf(rhythm: Rhythm, year: string, calendar: SchoolCalendar): Slot[] {
  const { firstMonth, weekday: day } = rhythm;
  const months = monthsFrom(firstMonth);
  const meetings = Math.max(1, Math.min(rhythm.meetings, months));
  const apart = meetings === 1 ? 0 : Math.min(12 / meetings, (months - 1) / (meetings - 1));
  const { first } = boundsOfSchoolYear(year);
  return Array.from({ length: meetings }, (_, index) => {
    const at = firstMonth - 1 + Math.round(index * apart) + (firstMonth < 7 ? 12 : 0);
    const begins = calendarDate(yearOf(first) + Math.floor(at / 12), (at % 12) + 1, 1)!;
    const wanted = addDays(begins, ((day - weekday(begins) + 7) % 7) + 7);
    return { month: begins.slice(0, 7), wanted, date: openDayFrom(calendar, wanted) };
  });
}

export interface Laid extends Slot {
  /** `there`: a meeting stands for it. `over`: its day has passed. `none`: no day was found. */
  state: 'add' | 'there' | 'over' | 'none';
  meeting: Activity | null;
}

/**
 * Each meeting of that school year stands for the slot nearest to it, wherever it was moved, so that a year that is laid out
 * twice has no meeting twice. `meetings`: board meetings with a day that were not called off.
 */
export function laidOver(
  slots: readonly Slot[],
  meetings: readonly Activity[],
  year: string,
  today: CalendarDate,
): Laid[] {
  const pairs = meetings
    .filter(({ date }) => schoolYear(date!) === year)
    .flatMap((meeting) =>
      slots.map((slot) => ({ meeting, slot, apart: Math.abs(daysBetween(slot.wanted, meeting.date!)) })),
    )
    .sort((a, b) => a.apart - b.apart);
  const taken = new Map<Slot, Activity>();
  const used = new Set<Activity>();
  for (const { meeting, slot } of pairs) {
    if (taken.has(slot) || used.has(meeting)) continue;
    taken.set(slot, meeting);
    used.add(meeting);
  }
  return slots.map((slot) => {
    const meeting = taken.get(slot) ?? null;
    const isOver = (slot.date ?? slot.wanted) < today;
    const state = meeting !== null ? 'there' : isOver ? 'over' : slot.date === null ? 'none' : 'add';
    return { ...slot, state, meeting };
  });
}
