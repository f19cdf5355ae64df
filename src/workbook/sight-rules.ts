/** Which of the tabs that the app has brought in sight are put away again, and when. Pure. */
import type { CalendarDate } from '../shared/dates';

/** A tab that was hidden until somebody jumped there. */
export interface Shown {
  sheetId: number;
  /** Day of the last jump. */
  on: CalendarDate;
  /** Day on which somebody last typed in it. */
  edited: CalendarDate | null;
}

/** More than these do not fit into the bar of a small screen. */
export const mostInSight = 10;

/** In the daily step: whatever nobody jumped to or typed in today. */
export function putAway(shown: readonly Shown[], today: CalendarDate): Shown[] {
  return shown.filter(({ on, edited }) => on < today && (edited ?? '') < today);
}

/**
 * Before one more is shown: as many as are too many, of those that the app has shown and that are still there. The one
 * shown longest ago goes first (`shown` is in that order); one in which somebody typed today goes last.
 */
export function makeRoom(shown: readonly Shown[], inSight: readonly number[], today: CalendarDate): Shown[] {
  const there = shown.filter(({ sheetId }) => inSight.includes(sheetId));
  const inUse = (each: Shown): boolean => each.edited === today;
  const inOrder = [...there.filter((each) => !inUse(each)), ...there.filter(inUse)];
  return inOrder.slice(0, Math.max(0, inSight.length + 1 - mostInSight));
}
