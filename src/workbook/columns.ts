/**
 * The kinds of columns. A kind knows how to read a cell (a value, a blank, or a complaint), how to write a value, and the
 * number format of the column. Text kinds are plain text (`@`): nothing typed is taken for a date, number or formula.
 */
import type * as z from 'zod/mini';
import {
  timestamp,
  toCalendarDate,
  toClockTime,
  toTimestamp,
  type CalendarDate,
  type ClockTime,
  type Timestamp,
} from '../shared/dates';
import { isLikely } from '../shared/typed-dates';
import { isEmail, tidyPhone, tidyWebsite, type Email } from '../shared/contact';
import { isCode } from '../shared/codes';
import type { Note } from '../shared/note';
import { stored } from '../shared/stored';
import { grouped, longestCell, tidy } from '../shared/text';
import { cellText, isBlank, isWallClock, type Cell, type CellOut } from '../google/cells';
import type { Tone } from '../google/layout';
import type { Complaint } from './problems';
import { afternoonOf, numberFrom } from './typed';
import type { AnyTab } from './tab';

export type { Tone };

/** How every day is shown: Wed, Sep 23, 2026. */
export const dateFormat = 'ddd, mmm d, yyyy';

export type Reading<T> = { value: T | null } | { complaint: Complaint };

export interface ColumnOptions {
  title: string;
  /** What belongs here, shown as the title's note: read it with `sayNote`. */
  note: Note;
  /** px; default 120. */
  width?: number;
  /** A row without it is a problem. As text: what to do about a blank one, as a sentence. */
  required?: boolean | string;
  /** Written by the app only: tinted, and warns before editing (law 2). */
  app?: boolean;
  wrap?: boolean;
  bold?: boolean;
  /** Useful to the app only: hidden when the column is made; staff may show it. */
  hidden?: boolean;
  /** Its values are repeated nowhere: the Change log, problems and searches show “•••” (`secret.ts`). */
  secret?: boolean;
  /** It holds a code that stands for a person: what does not look like a code is repeated nowhere either. */
  opaque?: boolean;
  /** A day by which something must be done: colored from that day on. */
  due?: boolean;
  /** The colors of a state, by what stands in the cell; without one it stays plain. */
  tones?: Readonly<Record<string, Tone>>;
}

export interface Column<T> extends ColumnOptions {
  kind:
    | 'id'
    | 'text'
    | 'choice'
    | 'choices'
    | 'date'
    | 'time'
    | 'timestamp'
    | 'number'
    | 'tick'
    | 'email'
    | 'phone'
    | 'website'
    | 'reference';
  format: '@' | typeof dateFormat | '0' | '0.0#' | 'General';
  choices?: readonly string[];
  /** The tab whose label a reference names. A function, since tabs name each other. */
  target?: () => AnyTab;
  read(cell: Cell): Reading<T>;
  write(value: T): CellOut;
}

/** A record of another tab, by its readable name as typed. */
export interface Reference {
  label: string;
  /** Ids of the rows it referred to when Partnerbook last looked (`names.ts`). */
  meant?: readonly string[];
}

/** What people type stays well below what a cell holds. */
const longestText = 20_000;

function fromText<T>(read: (text: string) => T | null | Complaint, longest = longestText): (cell: Cell) => Reading<T> {
  return (cell) => {
    if (isBlank(cell)) return { value: null };
    const text = cellText(cell);
    if (/^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|ERROR!|NUM!|NULL!)$/.test(text))
      return { complaint: { code: 'formula-error' } };
    if (text.length > longest) return { complaint: { code: 'too-long', detail: grouped(longest) } };
    const value = read(text);
    return value !== null && typeof value === 'object' && 'code' in value
      ? { complaint: value as Complaint }
      : { value: value as T | null };
  };
}

const asText = (value: unknown): CellOut => String(value);

/** One line of text. */
export function text(options: ColumnOptions): Column<string> {
  return { ...options, kind: 'text', format: '@', read: fromText(tidy), write: asText };
}

/** A school's own code for a student: at least five letters and digits, so that no word of a text is taken for one. */
export function code(options: ColumnOptions): Column<string> {
  const read = fromText<string>((typed) => {
    const found = tidy(typed);
    return isCode(found) ? found : { code: /^(?=.*\d)[A-Za-z0-9-]{1,4}$/.test(found) ? 'short-code' : 'not-a-code' };
  });
  return { ...options, opaque: true, kind: 'text', format: '@', read, write: asText };
}

/** Text that keeps its line breaks. `longest`: how many characters are read, up to `longestCell`. */
export function longText({ longest, ...options }: ColumnOptions & { longest?: number }): Column<string> {
  return {
    wrap: true,
    width: 280,
    ...options,
    kind: 'text',
    format: '@',
    read: fromText((typed) => typed.trim(), longest),
    write: asText,
  };
}

/** One of a fixed list; case and extra spaces do not matter when reading. */
export function choice<const C extends string>(
  choices: readonly C[],
  options: Omit<ColumnOptions, 'tones'> & { tones?: Readonly<Partial<Record<NoInfer<C>, Tone>>> },
): Column<C> {
  const byName = new Map(choices.map((name) => [name.toLowerCase(), name]));
  const read = fromText<C>(
    (typed) => byName.get(tidy(typed).toLowerCase()) ?? { code: 'not-a-choice', detail: choices.join(', ') },
  );
  const tones = options.tones as Readonly<Record<string, Tone>> | undefined;
  return {
    ...options,
    ...(tones && { tones }),
    kind: 'choice',
    format: '@',
    choices,
    read,
    write: asText,
  } as Column<C>;
}

/** Words or names in staff's own wording, separated by commas or line breaks. */
export function list(options: ColumnOptions): Column<string[]> {
  const read = fromText<string[]>((typed) =>
    typed
      .split(/[,;\n]/)
      .map(tidy)
      .filter(Boolean),
  );
  return { ...options, kind: 'choices', format: '@', read, write: (values) => values.join(', ') };
}

/** Names that may contain commas, one per line. */
export function lines(options: ColumnOptions): Column<string[]> {
  const read = fromText<string[]>((typed) => typed.split('\n').map(tidy).filter(Boolean));
  return { ...options, kind: 'choices', format: '@', read, write: (values) => values.join('\n') };
}

export function date(options: ColumnOptions): Column<CalendarDate> {
  const read = (cell: Cell): Reading<CalendarDate> => {
    if (isWallClock(cell)) {
      return isLikely(cell.date) ? { value: cell.date } : { complaint: { code: 'unlikely-date' } };
    }
    if (typeof cell === 'number' || typeof cell === 'boolean') return { complaint: { code: 'not-a-date' } };
    return fromText<CalendarDate>((typed) => {
      const day = toCalendarDate(typed);
      return day === null ? { code: 'not-a-date' } : isLikely(day) ? day : { code: 'unlikely-date' };
    })(cell);
  };
  return { ...options, kind: 'date', format: dateFormat, read, write: asText };
}

/** Kept as text, since a time cell of a spreadsheet is an instant on December 30, 1899 and drifts between zones. */
export function time(options: ColumnOptions): Column<ClockTime> {
  const read = (cell: Cell): Reading<ClockTime> =>
    isWallClock(cell)
      ? { value: cell.time }
      : fromText<ClockTime>((typed) => {
          const at = toClockTime(typed);
          const likely = at === null ? null : afternoonOf(typed, at);
          return likely === null ? (at ?? { code: 'not-a-time' }) : { code: 'night-time', detail: likely };
        })(cell);
  return { ...options, kind: 'time', format: '@', read, write: asText };
}

/** When something happened, written by the app as text. */
export function timestampColumn(options: ColumnOptions): Column<Timestamp> {
  const read = (cell: Cell): Reading<Timestamp> =>
    isWallClock(cell)
      ? { value: timestamp(cell.date, cell.time) }
      : fromText<Timestamp>((typed) => toTimestamp(typed) ?? { code: 'not-a-moment' })(cell);
  return { ...options, app: true, kind: 'timestamp', format: '@', read, write: asText };
}

export function wholeNumber(options: ColumnOptions): Column<number> {
  return numeric({ format: '0', unclear: 'unclear-number', parts: 1 }, options);
}

/** A number with decimals, such as hours or a rating; read to the hundredth, as it is shown. */
export function decimal(options: ColumnOptions): Column<number> {
  return numeric({ format: '0.0#', unclear: 'unclear-decimal', parts: 100 }, options);
}

/** `parts`: into how many parts one is divided. `unclear`: what to say of a comma that may be a decimal one. */
function numeric(
  { format, unclear, parts }: { format: Column<number>['format']; unclear: Complaint['code']; parts: number },
  options: ColumnOptions,
): Column<number> {
  const rounded = (value: number): number => Math.round(value * parts) / parts;
  const fromTyped = fromText<number>((typed) => {
    const found = numberFrom(typed, unclear);
    return typeof found === 'number' ? rounded(found) : found;
  });
  const read = (cell: Cell): Reading<number> => (typeof cell === 'number' ? { value: rounded(cell) } : fromTyped(cell));
  return { ...options, kind: 'number', format, read, write: (value) => value };
}

/** A check box; blank counts as not ticked. */
export function tick(options: ColumnOptions): Column<boolean> {
  const read = (cell: Cell): Reading<boolean> => {
    if (typeof cell === 'boolean') return { value: cell };
    if (isBlank(cell)) return { value: false };
    const typed = tidy(cellText(cell)).toLowerCase();
    if (['true', 'yes', 'x', 'y', '1'].includes(typed)) return { value: true };
    return ['false', 'no', 'n', '0'].includes(typed) ? { value: false } : { complaint: { code: 'not-a-tick' } };
  };
  return { ...options, kind: 'tick', format: 'General', read, write: (value) => value };
}

export function email(options: ColumnOptions): Column<Email> {
  const read = fromText<Email>((typed) => {
    const address = typed.trim();
    return isEmail(address) ? address : { code: 'not-an-email' };
  });
  return { width: 200, ...options, kind: 'email', format: '@', read, write: asText };
}

/** Kept as typed if it has at least seven digits; `tidyPhone` makes the form uniform. */
export function phone(options: ColumnOptions): Column<string> {
  const read = fromText<string>((typed) =>
    typed.replace(/\D/g, '').length < 7 ? { code: 'not-a-phone' } : tidyPhone(typed),
  );
  return { width: 130, ...options, kind: 'phone', format: '@', read, write: asText };
}

export function website(options: ColumnOptions): Column<string> {
  const read = fromText<string>((typed) => tidyWebsite(typed) ?? { code: 'not-a-website' });
  return { width: 180, ...options, kind: 'website', format: '@', read, write: asText };
}

/** What the app keeps for itself, as JSON that fits the schema; anything else in the cell is a problem. */
export function structured<T extends object>(schema: z.ZodMiniType<T>, options: ColumnOptions): Column<T> {
  const read = fromText<T>((text) => stored(text, schema) ?? { code: 'not-ours' }, longestCell);
  return { wrap: false, hidden: true, app: true, ...options, kind: 'text', format: '@', read, write: JSON.stringify };
}

/** The readable name of a record of another tab, picked from a dropdown. */
export function reference(target: () => AnyTab, options: ColumnOptions): Column<Reference> {
  const read = fromText<Reference>((typed) => ({ label: tidy(typed) }));
  return { width: 180, ...options, kind: 'reference', format: '@', target, read, write: (value) => value.label };
}

/** Which rows the names in the row refer to: `names.ts`. */
export function names(): Column<string> {
  return longText({
    title: 'Names, by id',
    note: 'Which rows the names in this row stand for. It tells Partnerbook when a name has changed.',
    app: true,
    hidden: true,
    wrap: false,
    width: 180,
  });
}

export function id(prefix: string): Column<string> {
  return {
    kind: 'id',
    title: 'Id',
    note: `Given by Partnerbook (${prefix}-…). It stays the same when the name changes. Do not edit it; clear it in a copied row.`,
    app: true,
    hidden: true,
    width: 92,
    format: '@',
    read: fromText(tidy),
    write: asText,
  };
}
