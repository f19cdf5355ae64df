/**
 * Lines of Today: what a person should do, by when, and the one click that settles it. A feature declares kinds of lines;
 * what stands in the workbook decides which lines there are.
 */
import type { App } from '../app';
import type { CalendarDate } from '../shared/dates';
import type { Reference } from '../workbook/columns';
import type { Columns, NewRow, RowOf, Tab } from '../workbook/tab';

/** What is lost if a line waits; the worst first. */
export const losses = ['all stands still', 'comes in vain', 'waits for us', 'was promised', 'is in disorder'] as const;
export type Loss = (typeof losses)[number];

/** By what a line is decided, apart from rows. */
export interface Moment {
  today: CalendarDate;
  /** The next day on which there is school. */
  next: CalendarDate;
}

export interface TodayLine {
  /** Of the row behind it; for a line about several rows, or none, what tells it from others of its kind. */
  id: string;
  what: string;
  /** Null: it has no day, and is due now. */
  due: CalendarDate | null;
  loss: Loss;
  /** About how long it takes. */
  minutes: number;
  /** Whose it is, among Staff; null: nobody's, so it is shown to everybody. */
  whose: Reference | null;
  /** Names of the outcomes that are offered, if not all of its kind. */
  offers?: readonly string[];
}

/** What one click does. It collects changes, which become one batch with an undo, and says what was done. */
export interface Outcome<C extends Columns> {
  /** A verb or a state, on the button. */
  label: string | ((moment: Moment) => string);
  act(app: App, row: RowOf<Tab<C>>, moment: Moment, change: (values: NewRow<Tab<C>>) => void): string;
}

/** `page`: name of a page of some feature. `row`: it is about the selected row, so that row is selected first. */
export type Opens = { page: string; row?: boolean } | 'row';

/** Lines that follow from the rows of one tab. */
export interface RowKind<C extends Columns> {
  /** Unique among all features; first part of a line's key. */
  kind: string;
  tab: Tab<C>;
  /** Pure. Each line is about the row whose id it has, unless `together`. */
  lines(rows: readonly RowOf<Tab<C>>[], moment: Moment): TodayLine[];
  /** Rows with the same value here may settle each other's lines, such as a later contact with the organization. */
  settledBy?: keyof C & string;
  /** A line is about many rows, such as all mails that wait. */
  together?: boolean;
  outcomes?: Readonly<Record<string, Outcome<C>>>;
  opens: Opens | null;
}

/** Lines that follow from no row. */
export interface FactKind {
  kind: string;
  /** Asks the memory only, so that it can be asked whenever Today is opened. Absent: the pass that found them tells. */
  facts?(app: App): TodayLine[];
  /** Asked by a pass only: looks at whole tabs that it has read anyway. */
  found?(app: App): TodayLine[];
  opens: Opens | null;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a kind over any tab; the declaration knows which
export type AnyRowKind = RowKind<any>;
export type TodayKind = AnyRowKind | FactKind;

/** Makes the types of a declaration meet. */
export function todayKind<C extends Columns>(kind: RowKind<C>): TodayKind {
  return kind;
}

export function isRowKind(kind: TodayKind): kind is AnyRowKind {
  return 'tab' in kind;
}
