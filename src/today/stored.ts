/** The lines that the last pass found, as they are kept in the tab behind Today. */
import * as z from 'zod/mini';
import type { App } from '../app';
import { dateText, stored, timestampText } from '../shared/stored';
import { dateOf, shortDate, twelveHour, type CalendarDate, type ClockTime } from '../shared/dates';
import { writePage } from '../workbook/write/page';
import { findPlaces, firstDataRow, keyRow } from '../workbook/read/table';
import type { AnyTab } from '../workbook/tab';
import { losses } from './line';
import { todayTab } from './tabs';

const storedLine = z.object({
  kind: z.string(),
  id: z.string(),
  what: z.string(),
  due: z.nullable(dateText),
  loss: z.enum(losses),
  minutes: z.number(),
  /** As Staff has the name, and the address by which the person is known; empty when it is nobody's. */
  whose: z.string(),
  email: z.string(),
  offers: z.array(z.string()),
  /** Where its row stood; 0 without one. */
  row: z.number(),
});
export type StoredLine = z.infer<typeof storedLine>;

/** More are never shown, nor worth keeping: they move up as others are settled. */
export const mostKept = 200;

/** When, and the last row then of tabs whose later rows may settle lines. */
const lookText = z.object({ at: timestampText, ends: z.record(z.string(), z.number()) });
const lookKey = 'today.look';

export type LastLook = z.infer<typeof lookText>;

export function lastLook({ memory }: Pick<App, 'memory'>): LastLook | null {
  return stored(memory.get(lookKey), lookText);
}

/** `7:05 AM`, or with its day when that is not today. */
export function sayLook({ at }: Pick<LastLook, 'at'>, today: CalendarDate): string {
  const time = twelveHour(at.slice(11) as ClockTime);
  return dateOf(at) === today ? time : `${shortDate(dateOf(at))}, ${time}`;
}

/** Kept by `memory.save`, apart from the lines: a look that finds nothing new writes no cell. */
export function noteLook({ memory, clock }: Pick<App, 'memory' | 'clock'>, ends: LastLook['ends']): void {
  memory.set(lookKey, JSON.stringify({ at: clock.stamp(), ends } satisfies LastLook));
}

/** Nothing where the tab is not set up. `between`: as for `writePage`. */
export function keepLines(app: App, lines: readonly StoredLine[], between: () => void): void {
  const { workbook } = app;
  const tab = todayTab as unknown as AnyTab;
  const sheetId = workbook.sheetIdOf(tab);
  if (sheetId === null) return between();
  const kept = lines.slice(0, mostKept).map((line) => ({
    what: line.what,
    due: line.due ?? '',
    whose: line.whose,
    line: JSON.stringify(line),
  }));
  writePage(workbook.sheets, sheetId, tab, kept, between);
}

/** Null where the tab is not set up. One read. */
export function keptLines({ workbook }: Pick<App, 'workbook'>): StoredLine[] | null {
  const tab = todayTab as unknown as AnyTab;
  const sheetId = workbook.sheetIdOf(tab);
  if (sheetId === null) return null;
  const grid = workbook.sheets.readAll(sheetId);
  const place = findPlaces(tab, grid[keyRow - 1] ?? []).get('line');
  if (place === undefined) return null;
  return grid.slice(firstDataRow - 1).flatMap((cells) => {
    const line = stored(String(cells[place - 1] ?? ''), storedLine);
    return line ? [line] : [];
  });
}
