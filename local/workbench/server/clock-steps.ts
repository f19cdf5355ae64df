import { instantOf, instantOfText, wallTime, weekday } from '../../runtime/common/zones';

/** Where the clock is to go: a named step, or a day and a time in the spreadsheet's zone. */
export type ClockTarget = { step: 'hour' | 'schoolMorning' | 'week' | 'month' } | { day: string; time: string };

const schoolStartHour = 7;

/** The instant meant. Throws an Error in plain words for a time that is not in the future. */
export function targetOf(target: ClockTarget, now: number, timeZone: string): number {
  const wall = wallTime(now, timeZone);
  if ('day' in target) {
    const instant = instantOfText(`${target.day}T${target.time}`, timeZone);
    if (instant <= now) throw new Error('The clock only moves forward. Pick a later date or time.');
    return instant;
  }
  if (target.step === 'hour')
    return instantOf({ ...wall, hour: wall.hour + 1, minute: 0, second: 0, millisecond: 0 }, timeZone);
  if (target.step === 'week') return instantOf({ ...wall, day: wall.day + 7 }, timeZone);
  if (target.step === 'month') return instantOf({ ...wall, ...sameDayNextMonth(wall) }, timeZone);
  for (let ahead = 0; ; ahead++) {
    const instant = instantOf(
      { year: wall.year, month: wall.month, day: wall.day + ahead, hour: schoolStartHour },
      timeZone,
    );
    if (instant > now && weekday(wallTime(instant, timeZone)) <= 5) return instant;
  }
}

/** The last day of a shorter month stands in for a day that it lacks. */
function sameDayNextMonth({ year, month, day }: { year: number; month: number; day: number }) {
  const daysInNext = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return { month: month + 1, day: Math.min(day, daysInNext) };
}
