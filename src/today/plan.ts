/** All lines of Today, from whole tabs: part of a pass, which has read them anyway. */
import type { App } from '../app';
import type { Feature } from '../feature';
import { staff } from '../records/staff';
import { schoolDayFrom } from '../schedule/day-rules';
import { schoolDays } from '../schedule/tabs';
import { addDays } from '../shared/dates';
import { Failure } from '../shared/failure';
import type { AnyTab } from '../workbook/tab';
import { everyRow, type Table } from '../workbook/read/table';
import { isRowKind, type AnyRowKind, type Moment, type TodayKind, type TodayLine } from './line';
import { inOrder } from './line-rules';
import type { LastLook, StoredLine } from './stored';

/** One read, of School days. Nobody puts work off to a weekend. */
export function momentOf({ workbook, clock }: Pick<App, 'workbook' | 'clock'>): Moment {
  const today = clock.today();
  const days = workbook.isUsable(schoolDays as unknown as AnyTab) ? everyRow(workbook.table(schoolDays)) : [];
  const calendar = { schoolDays: days, weekendsQuiet: true };
  return { today, next: schoolDayFrom(calendar, addDays(today, 1), false) };
}

export function kindsOf(features: readonly Feature[]): TodayKind[] {
  return features.flatMap(({ today }) => [...today]);
}

/** In order. `more`: lines that follow from no row and from no memory. */
export function planLines(
  app: App,
  features: readonly Feature[],
  more: readonly { kind: string; line: TodayLine }[],
): { lines: StoredLine[]; ends: LastLook['ends'] } {
  const moment = momentOf(app);
  const ends: LastLook['ends'] = {};
  const found = kindsOf(features).flatMap((kind) => {
    if (!isRowKind(kind)) {
      const lines = [...(kind.facts?.(app) ?? []), ...(kind.found?.(app) ?? [])];
      return lines.map((line) => kept(app, kind.kind, line, 0));
    }
    const tab = kind.tab as AnyTab;
    if (!app.workbook.isUsable(tab)) return [];
    const { rows } = app.workbook.table(tab);
    if (kind.settledBy !== undefined) ends[tab.key] = rows.reduce((last, { row }) => Math.max(last, row), 0);
    return linesOf(app, kind, moment);
  });
  const others = more.map(({ kind, line }) => kept(app, kind, line, 0));
  return { lines: inOrder([...found, ...others], moment.today), ends };
}

/** The lines of one kind, from the whole tab. */
export function linesOf(app: App, kind: AnyRowKind, moment: Moment): StoredLine[] {
  const table = app.workbook.table(kind.tab as AnyTab);
  return linesAmong(kind, table, moment).map((line) => kept(app, kind.kind, line, table.byId.get(line.id)?.row ?? 0));
}

/** A row without an id, or one that rests, may settle what others plan; a line of its own it has not. */
export function linesAmong(kind: AnyRowKind, table: Table<AnyTab>, moment: Moment): TodayLine[] {
  if (kind.together) return kind.lines(table.rows, moment);
  return kind.lines(everyRow(table), moment).filter(({ id }) => table.byId.has(id));
}

export function kept(app: App, kind: string, line: TodayLine, row: number): StoredLine {
  const { id, what, due, loss, minutes, whose, offers } = line;
  return { kind, id, what, due, loss, minutes, ...personOf(app, whose), offers: [...(offers ?? [])], row };
}

function personOf({ workbook }: App, whose: TodayLine['whose']): { whose: string; email: string } {
  if (whose === null) return { whose: '', email: '' };
  try {
    const person = workbook.follow(staff, whose);
    return { whose: person?.name ?? whose.label, email: (person?.email ?? '').toLowerCase() };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { whose: whose.label, email: '' };
  }
}
