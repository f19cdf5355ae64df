/**
 * A tab is declared once: its key, its columns and which of them is its label. Layout, validation, reading, writing,
 * types, import and the data dictionary all come from that declaration.
 *
 * @example
 * const rooms = defineTab({ key: 'room', title: 'Rooms', group: 'Who', prefix: 'RM', label: 'name',
 *   columns: { name: text({ title: 'Room', note: 'As on the door.', required: true }) } });
 * type Room = RowOf<typeof rooms>; // { id: string; row: number; name: string | null }
 */
import type { Note } from '../shared/note';
import { id, names, type Column } from './columns';

export type Group =
  | 'Home'
  | 'Who'
  | 'What is needed'
  | 'How we work together'
  | 'Board'
  | 'What happens'
  | 'Keeping it alive'
  | 'Machinery';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a column of any value; the declaration knows which
export type Columns = Record<string, Column<any>>;

export interface Tab<C extends Columns = Columns> {
  /** First part of each key in the key row: `org` in `org.name`. */
  key: string;
  title: string;
  group: Group;
  /** What the tab is for, in one sentence. */
  about: Note;
  /** Starts its ids: `ORG` in `ORG-7K2MD`. */
  prefix: string;
  /** The column by which other tabs refer to a row; unique within the tab. */
  label?: string;
  /** The column by which Partnerbook itself identifies a row; two rows with the same value there rest. */
  unique?: string;
  /** Each row is about one person, whom these columns tell: the row goes when that person is erased. */
  person?: readonly string[];
  /** Rows that say the same there came from one person, and go together. */
  together?: string;
  /** What matters only around the day of a row: the hourly run does not read it of rows long over (`read/past.ts`). */
  passing?: Passing;
  /** Rows of a new tab; default 1,000. Leaves room for rows that are added without reading the tab. */
  rows?: number;
  /** Whether a new tab is in sight; others are hidden, and shown when somebody jumps there (`sight.ts`). */
  inSight?: boolean;
  /** Columns that stand in the collapsed group *More* of a new tab; see `open` of `defineTab`. */
  more: readonly string[];
  /** In the order of a new tab: the name, the id, those open, those in *More*, those hidden. */
  columns: C & { id: Column<string> };
}

export interface Passing<Name extends string = string> {
  /** The columns that say when the row takes place. */
  day: Name;
  lastDay: Name;
  columns: readonly Name[];
}

/** For places that take any tab. */
export type AnyTab = Tab;

export type ValueOf<T> = T extends Column<infer V> ? V : never;

/** The values of a row; blank or unusable ones are null (unusable ones are also among the problems). */
export type Values<C extends Columns> = { [K in keyof C]: ValueOf<C[K]> | null };

export type RowOf<T> =
  T extends Tab<infer C>
    ? Values<Omit<C, 'id'>> & { id: string; /** Number as shown in the sheet when it was read. */ row: number }
    : never;

/** What a new row is made from: columns left out are blank. */
export type NewRow<T> = T extends Tab<infer C> ? Partial<Values<Omit<C, 'id'>>> : never;

/**
 * `open`: what staff need every day, from left to right beside the name; all other columns go into the group *More*. Left
 * out where all columns fit. The name is the label, or else the first column in sight.
 */
export function defineTab<const C extends Columns>({
  open,
  ...tab
}: Omit<Tab, 'columns' | 'label' | 'unique' | 'person' | 'together' | 'more' | 'passing'> & {
  label?: keyof C & string;
  unique?: keyof C & string;
  person?: readonly (keyof C & string)[];
  together?: keyof C & string;
  open?: readonly (keyof C & string)[];
  passing?: Passing<keyof C & string>;
  columns: C;
}): Tab<C> {
  const hasNames = 'formerNames' in tab.columns || Object.values(tab.columns).some(({ target }) => target);
  const all: Columns = { id: id(tab.prefix), ...tab.columns, ...(hasNames ? { names: names() } : {}) };
  const visible = Object.keys(all).filter((name) => !all[name]!.hidden && name !== 'id');
  const first = tab.label ?? visible[0]!;
  const passes = (name: string): boolean => tab.passing?.columns.includes(name) ?? false;
  const folded = visible.filter((name) => name !== first && open !== undefined && !open.includes(name));
  // What passes stands together, so that leaving it out costs one read more.
  const more = [...folded.filter((name) => !passes(name)), ...folded.filter(passes)];
  // The id right of the name goes along when somebody sorts a part of the tab; `names`, which begins with the id once
  // more, stands last (design of the workbook: a row's identity travels with it, law 14).
  const order = new Set([first, 'id', ...(open ?? visible), ...more, ...Object.keys(all)]);
  const columns = Object.fromEntries([...order].map((name) => [name, all[name]!]));
  return { ...tab, more, columns: columns as C & { id: Column<string> } };
}

/** Columns of a new tab that staff see at once. */
export function openColumns({ columns, more }: AnyTab): string[] {
  return Object.keys(columns).filter((name) => !columns[name]!.hidden && !more.includes(name));
}

/** The cell of the key row that marks a column. */
export function columnKey(tab: AnyTab, column: string): string {
  return `${tab.key}.${column}`;
}

/** A row that is added: it has no number yet. */
export function addedRow<C extends Columns>(tab: Tab<C>, id: string, values: Record<string, unknown>): RowOf<Tab<C>> {
  const names = Object.keys(tab.columns);
  const row = Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
  return { ...row, id, row: 0 } as unknown as RowOf<Tab<C>>;
}
