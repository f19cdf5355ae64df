/**
 * A tab is declared once: its key, its columns and which of them is its label. Layout, validation, reading, writing,
 * types, import and the data dictionary all come from that declaration.
 *
 * @example
 * const rooms = defineTab({ key: 'room', title: 'Rooms', group: 'Who', prefix: 'RM', label: 'name',
 *   columns: { name: text({ title: 'Room', note: 'As on the door.', required: true }) } });
 * type Room = RowOf<typeof rooms>; // { id: string; row: number; name: string | null }
 */
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
  about: string;
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
  /** Rows of a new tab; default 1,000. Leaves room for rows that are added without reading the tab. */
  rows?: number;
  columns: C & { id: Column<string> };
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

export function defineTab<const C extends Columns>(
  tab: Omit<Tab, 'columns' | 'label' | 'unique' | 'person' | 'together'> & {
    label?: keyof C & string;
    unique?: keyof C & string;
    person?: readonly (keyof C & string)[];
    together?: keyof C & string;
    columns: C;
  },
): Tab<C> {
  const hasNames = 'formerNames' in tab.columns || Object.values(tab.columns).some(({ target }) => target);
  return { ...tab, columns: { id: id(tab.prefix), ...tab.columns, ...(hasNames ? { names: names() } : {}) } };
}

/** The cell of the key row that marks a column. */
export function columnKey(tab: AnyTab, column: string): string {
  return `${tab.key}.${column}`;
}
