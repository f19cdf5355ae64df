/* eslint-disable max-lines -- the one door to the tabs; `separate` and `mendIds` are the first to move out */
import type { Cell, CellOut } from '../google/cells';
import type { Memory } from '../google/memory';
import type { Sheets, SheetTab } from '../google/sheets';
import type { CalendarDate } from '../shared/dates';
import { Failure } from '../shared/failure';
import { newId, type Random } from '../shared/ids';
import { comparable } from '../shared/text';
import { logged, noChanges, out, rowName, type LoggedChange, type TabChanges } from './write/changes';
import type { Reference } from './columns';
import { asRead, isCut, planTab } from './write/commit';
import { verbatimRow, type VerbatimRow } from './read/verbatim';
import { blocksOf } from './write/blocks';
import { idsLeftBehind } from './write/mend-rules';
import { namesColumn, namesIn, noteWith, withNote } from './read/names';
import { giveIds } from './write/numbering';
import { readWithoutPast } from './read/past';
import { readTab } from './read/read-tab';
import { sheetIdsIn } from './read/sheet-ids';
import { whyTabRests } from './read/resting';
import { cellOf, everyRow, markRows, numberRows, readTable, type Table, type TableReader } from './read/table';
import { addedRow, type AnyTab, type Columns, type NewRow, type RowOf, type Tab } from './tab';

export interface CommitResult {
  /** Changes to rows that staff deleted in the meantime: `ORG-7K2MD`. */
  missing: string[];
  /** What changed in staff columns, for the change log. */
  log: LoggedChange[];
}

/** The spreadsheet as typed tables: each tab is read at most once; one `commit` writes all collected changes. */
export class Workbook {
  private readonly tables = new Map<string, Table<AnyTab>>();
  private pending = new Map<string, TabChanges>();
  /** By tab key, why nothing can be done with the tab. */
  private readonly atRest = new Map<string, string>();
  private readonly names = new Map<string, Map<string, string[]>>();
  private sheetIds: Record<string, number> | undefined;
  private bar: SheetTab[] | undefined;
  /** Whether this execution has written anything: our own writes fire no trigger, so the pump must be told. */
  wrote = false;
  /** The hourly run: what passes is not read of rows that were over before this day. */
  private pastBefore: CalendarDate | null = null;

  constructor(
    readonly sheets: Sheets,
    private readonly memory: Memory,
    private readonly random: Random,
  ) {}

  /** Whether the tab was set up at some point; it may have been deleted since. */
  hasHad(tab: AnyTab): boolean {
    return this.knownSheet(tab) !== undefined;
  }

  private knownSheet(tab: AnyTab): number | undefined {
    return (this.sheetIds ??= sheetIdsIn(this.memory))[tab.key];
  }

  /** Sheet id of a tab; null when it has not been set up or was deleted. */
  sheetIdOf(tab: AnyTab): number | null {
    const sheetId = this.knownSheet(tab);
    return sheetId !== undefined && this.tabBar().some((each) => each.sheetId === sheetId) ? sheetId : null;
  }

  /** The tab bar as this execution first saw it; asking for a title costs a call. */
  tabBar(): readonly SheetTab[] {
    return (this.bar ??= this.sheets.tabs());
  }

  /** Called by set-up once it has made or found the tabs. */
  rememberSheets(sheetIds: Record<string, number>): void {
    this.sheetIds = sheetIds;
    this.memory.set('sheets', JSON.stringify(sheetIds));
    this.bar = undefined;
    this.tables.clear();
    this.atRest.clear();
  }

  /** Throws a Failure that names the tab when it is missing or rests. */
  table<C extends Columns>(tab: Tab<C>): Table<Tab<C>> {
    const known = this.tables.get(tab.key);
    if (known) return known as unknown as Table<Tab<C>>;
    const why = this.atRest.get(tab.key);
    if (why !== undefined) throw new Failure(why);
    const sheetId = this.requireSheet(tab);
    const table =
      this.withoutPast(tab, sheetId) ??
      readTab(this.sheets, sheetId, tab, (grid) => this.tableFrom(tab, sheetId, grid));
    const whyNot = whyTabRests(tab, table.title, table.grid);
    if (whyNot !== null) {
      this.atRest.set(tab.key, whyNot);
      throw new Failure(whyNot);
    }
    this.tables.set(tab.key, table as unknown as Table<AnyTab>);
    return table;
  }

  /** From now on, of rows that were over before that day only what stays is read (`read/past.ts`). */
  leavePast(before: CalendarDate): void {
    this.pastBefore = before;
  }

  private withoutPast<C extends Columns>(tab: Tab<C>, sheetId: number): Table<Tab<C>> | null {
    const { pastBefore, sheets } = this;
    const read = pastBefore === null ? null : readWithoutPast(sheets, sheetId, tab as unknown as AnyTab, pastBefore);
    return read === null ? null : { ...this.tableFrom(tab, sheetId, read.grid), past: read.past };
  }

  /** A tab as these cells say, under the title that staff gave it and in their locale. */
  tableFrom<C extends Columns>(tab: Tab<C>, sheetId: number, grid: readonly (readonly Cell[])[]): Table<Tab<C>> {
    const title = this.tabBar().find((each) => each.sheetId === sheetId)?.title ?? tab.title;
    return readTable(tab, title, grid, this.memory.get('locale'));
  }

  /** Why an existing tab cannot be used, as a sentence for staff; null when it can. At most one read. */
  whyAtRest(tab: AnyTab): string | null {
    try {
      this.table(tab);
    } catch (error) {
      if (!this.atRest.has(tab.key)) throw error;
    }
    return this.atRest.get(tab.key) ?? null;
  }

  /** Whether it exists and is usable. */
  readonly isUsable = (tab: AnyTab): boolean => this.sheetIdOf(tab) !== null && this.whyAtRest(tab) === null;

  /** For a tab that may be missing; then none. */
  rowsOf<C extends Columns>(tab: Tab<C>): RowOf<Tab<C>>[] {
    return this.sheetIdOf(tab as unknown as AnyTab) === null ? [] : this.table(tab).rows;
  }

  /** From now on these rows stand for the tab, which this execution has not read as a whole: they can be changed. */
  takeSome<C extends Columns>(table: Table<Tab<C>>): void {
    if (this.hasWhole(table.tab as unknown as AnyTab)) return;
    this.tables.set(table.tab.key, table as unknown as Table<AnyTab>);
    this.names.delete(table.tab.key);
  }

  /** Some rows do not do: the tab is read whole when it is next asked for. */
  forget(tab: AnyTab): void {
    this.tables.delete(tab.key);
    this.names.delete(tab.key);
  }

  /** Whether this execution has already read the tab, or some of its rows. */
  readonly hasRead = (tab: AnyTab): boolean => this.tables.has(tab.key);

  /** Whether it has read all of it. */
  readonly hasWhole = (tab: AnyTab): boolean => this.hasRead(tab) && this.partOf(tab) === undefined;

  /** What has read some of its rows, and can read others. */
  readonly partOf = (tab: AnyTab): TableReader<Columns> | undefined => this.tables.get(tab.key)?.partial;

  private readonly known = (tab: AnyTab, reference: Reference): readonly string[] =>
    this.hasRead(tab) ? this.meaningOf(tab, reference) : [];

  /** Reads a tab again, under the lock, so that decisions rest on its current content. One read, or two: `isCut`. */
  reread<C extends Columns>(tab: Tab<C>, isSecond = false): Table<Tab<C>> {
    if (this.pending.has(tab.key)) throw new Error(`There are changes to ${tab.key} that are not yet written.`);
    const before = this.tables.get(tab.key);
    this.forget(tab);
    this.atRest.delete(tab.key);
    const now = this.table(tab);
    return before && !isSecond && isCut(now.places, now.withId, before) ? this.reread(tab, true) : now;
  }

  /** The record that a name refers to: by label, then by former label. Null when there is none or several. */
  follow<C extends Columns>(tab: Tab<C>, reference: Reference | null): RowOf<Tab<C>> | null {
    if (reference === null) return null;
    const ids = this.meaningOf(tab, reference);
    return ids.length === 1 ? (this.table(tab).byId.get(ids[0]!) ?? null) : null;
  }

  /**
   * Ids of the rows that a name may refer to: what it meant at the last look, while that exists; otherwise the rows
   * with that name. Staff may also type an id. One id: clear; none: nobody has that name. Resting rows are included, so
   * that their name never refers to another row; `follow` finds none.
   */
  meaningOf(tab: AnyTab, { label, meant = [] }: Reference): readonly string[] {
    const { byId, resting } = this.table(tab);
    const isThere = (id: string): boolean => byId.has(id) || resting.some((row) => row.id === id);
    const still = meant.filter(isThere);
    if (still.length > 0) return still;
    return this.namesOf(tab).get(comparable(label)) ?? (isThere(label) ? [label] : []);
  }

  /** `exactly`: exact cell contents, even where the column would write them differently. */
  change<C extends Columns>(tab: Tab<C>, id: string, values: NewRow<Tab<C>>, exactly: VerbatimRow = {}): void {
    const table = this.table(tab);
    const { byId, unusable, places } = table;
    const row = byId.get(id) as Record<string, unknown> | undefined;
    if (!row) throw new Failure(`That row of ${tab.title} is no longer there. Reload and try again.`);
    for (const [column, value] of Object.entries(values)) {
      if (table.past?.has(Number(row['row'])) && tab.passing?.columns.includes(column) && !tab.columns[column]?.app)
        throw new Error(`${column} of ${id} was not read, so that it cannot be changed.`);
      const before = unusable.get(cellOf(id, column)) ?? out(tab, column, row[column]);
      const after = exactly[column] ?? out(tab, column, value);
      row[column] = value;
      if (unusable.delete(cellOf(id, column)))
        table.problems = table.problems.filter(
          (problem) => problem.row !== row['row'] || problem.columnNumber !== places.get(column),
        );
      if (before === after) continue;
      const added = row['row'] === 0 ? this.pending.get(tab.key)?.added.find((each) => each.id === id) : undefined;
      if (added) {
        added.values.set(column, after);
        continue;
      }
      const cells = this.changesOf(tab).cells;
      const columns = cells.get(id) ?? new Map<string, { before: CellOut; after: CellOut }>();
      columns.set(column, { before: columns.get(column)?.before ?? before, after });
      cells.set(id, columns);
    }
    if ([tab.label ?? '', namesColumn, 'formerNames'].some((column) => column in values)) this.names.delete(tab.key);
    const note = noteWith(tab, row, values);
    if (note !== null) this.change(tab, id, { [namesColumn]: note } as NewRow<Tab<C>>);
  }

  /** New rows at the bottom, with `ids` where the rows' subjects determine them. Returns their ids in order. */
  add<C extends Columns>(tab: Tab<C>, rows: NewRow<Tab<C>>[], ids: readonly string[] = []): string[] {
    const table = this.table(tab);
    const taken = this.takenIds(tab);
    this.names.delete(tab.key);
    return rows.map((values, index) => {
      const id = ids[index] ?? newId(tab.prefix, this.random, taken);
      const names = Object.keys(tab.columns).filter((name) => name !== 'id');
      const given = withNote(tab, id, values, this.known);
      this.changesOf(tab).added.push({ id, values: new Map(names.map((name) => [name, out(tab, name, given[name])])) });
      const row = addedRow(tab, id, given);
      table.rows.push(row);
      table.byId.set(id, row);
      return id;
    });
  }

  /** Restores a removed row exactly: cells by column name, those of staff's own columns by `*Title`. */
  bringBack(tab: AnyTab, id: string, cells: VerbatimRow): void {
    this.changesOf(tab).added.push({ id, values: new Map(Object.entries(cells)) });
    this.names.delete(tab.key);
  }

  remove(tab: AnyTab, ids: string[]): void {
    for (const id of ids) this.changesOf(tab).removed.add(id);
  }

  /** Whether staff have typed rows that have no id yet. */
  readonly hasTyped = (tab: AnyTab): boolean => this.table(tab).unnumbered.length > 0;

  /** Gives ids to rows that staff typed, at once, under the lock; they join the table. Returns how many lacked one. */
  giveIds(tab: AnyTab): number {
    if (!this.hasTyped(tab)) return 0;
    const table = this.table(tab);
    const count = table.unnumbered.length;
    numberRows(table, giveIds(this.sheets, this.requireSheet(tab), table, this.random));
    this.names.delete(tab.key);
    this.wrote = true;
    return count;
  }

  /**
   * Returns ids that were left behind in a sort to their rows, where everything that the note says about the row still
   * holds. Under the lock. Two calls, plus one for each stretch of rows.
   */
  mendIds(tab: AnyTab): void {
    const table = this.reread(tab);
    const given = idsLeftBehind(table);
    const column = table.places.get('id');
    if (given.length === 0 || column === undefined) return;
    for (const { row, values } of blocksOf(given.map(({ row, id }) => ({ row, column, value: id }))))
      this.sheets.write(this.requireSheet(tab), row, column, values);
    this.wrote = true;
    this.forget(tab);
  }

  /** Gives a row that rests because of its id a new id. Under the lock; false if it no longer rests. Two calls. */
  separate(tab: AnyTab, row: number): boolean {
    const table = this.reread(tab);
    const found = table.resting.find((each) => each.row === row && each.id !== null);
    const place = table.places.get('id');
    if (!found || place === undefined) return false;
    const id = newId(tab.prefix, this.random, this.takenIds(tab));
    this.sheets.write(this.requireSheet(tab), row, place, [[id]]);
    this.wrote = true;
    this.forget(tab);
    return true;
  }

  /** For reading only: rows without an id join the table, under a mark that cannot be written to. */
  lookAtAllRows(tab: AnyTab): void {
    markRows(this.table(tab));
    this.names.delete(tab.key);
  }

  /** New rows at the bottom of a tab that this execution need not read, such as a log. Returns their ids in order. */
  append<C extends Columns>(tab: Tab<C>, rows: NewRow<Tab<C>>[]): string[] {
    if (this.hasWhole(tab)) return this.add(tab, rows);
    const { added } = this.changesOf(tab);
    const taken = new Set(added.map(({ id }) => id));
    return rows.map((row) => {
      const id = newId(tab.prefix, this.random, taken, 10);
      const given = withNote(tab, id, row, this.known);
      added.push({ id, values: new Map(Object.keys(tab.columns).map((name) => [name, out(tab, name, given[name])])) });
      return id;
    });
  }

  /** Whether `commit` would write anything. */
  get hasChanges(): boolean {
    return this.pending.size > 0;
  }

  /**
   * Writes everything collected so far: first all reads, then all writes. With nothing collected it makes no call.
   * `note` gets the changes to staff columns before anything is written, and may `append` to a log.
   */
  commit(note?: (log: LoggedChange[]) => void, exact = false): CommitResult {
    const result: CommitResult = { missing: [], log: [] };
    const writes: (() => void)[] = [];
    const plan = (): void => {
      const collected = this.pending;
      this.pending = new Map();
      collected.forEach((changes) => {
        const known = this.tables.get(changes.tab.key);
        const rowOf = (id: string): Record<string, unknown> => (known?.byId.get(id) ?? {}) as Record<string, unknown>;
        const labelOf = (id: string): string => rowName(changes.tab, rowOf(id));
        const sheetId = this.requireSheet(changes.tab);
        const { missing, write } = planTab(this.sheets, sheetId, changes, asRead(known));
        if (known) countRows(known, changes);
        const lost = new Set(missing);
        const exactOf = exact && known ? (id: string): VerbatimRow => verbatimRow(known, id) : undefined;
        result.log.push(...logged(changes, labelOf, rowOf, exactOf).filter(({ recordId }) => !lost.has(recordId)));
        result.missing.push(...missing);
        writes.push(write);
      });
    };
    plan();
    const toTabs = writes.splice(0);
    if (note) {
      note(result.log);
      plan();
    }
    // The log goes first: a run cut off here may have logged more than it did, but did nothing unlogged.
    [...writes, ...toTabs].forEach((write) => write());
    this.wrote = this.wrote || writes.length + toTabs.length > 0;
    return result;
  }

  /**
   * Writes the changes to a tab that was just `reread`, at the rows where it was read: no further reads, except for
   * added rows. Unchanged rows are not written.
   */
  commitAsRead(tab: AnyTab): void {
    const changes = this.pending.get(tab.key);
    const table = this.tables.get(tab.key);
    if (!changes || !table) return;
    this.pending.delete(tab.key);
    const ids: string[] = [];
    for (const { id, row } of table.rows) if (row > 0) ids[row - 1] = id;
    planTab(this.sheets, this.requireSheet(tab), changes, {
      places: table.places,
      lastRow: table.lastRow,
      idsAsRead: Array.from(ids, (id) => id ?? ''),
    }).write();
    countRows(table, changes);
    this.wrote = true;
  }

  /** After a failure midway, or when staff have typed since: drops collected changes and all tables but one. */
  reset(but?: { key: string }): void {
    this.pending.clear();
    this.atRest.clear();
    for (const key of [...this.tables.keys()]) if (key !== but?.key) this.tables.delete(key);
    this.names.clear();
  }

  private changesOf(tab: AnyTab): TabChanges {
    let changes = this.pending.get(tab.key);
    if (!changes) this.pending.set(tab.key, (changes = noChanges(tab)));
    return changes;
  }

  private takenIds(tab: AnyTab): Set<string> {
    return new Set(everyRow(this.table(tab)).map(({ id }) => id));
  }

  private namesOf(tab: AnyTab): Map<string, string[]> {
    let names = this.names.get(tab.key);
    if (!names) this.names.set(tab.key, (names = namesIn(tab, named(this.table(tab)))));
    return names;
  }

  private requireSheet(tab: AnyTab): number {
    const sheetId = this.sheetIdOf(tab);
    if (sheetId !== null) return sheetId;
    throw new Failure(
      `The tab “${tab.title}” is missing. Choose Partnerbook › Set up › Set up this workbook to bring it back; nothing else is changed.`,
    );
  }
}

/** Rows that a name may refer to. */
function named({ rows, resting }: Table<AnyTab>): RowOf<AnyTab>[] {
  return resting.length === 0 ? rows : [...rows, ...resting.filter(({ id }) => id !== null)];
}

/** What this execution has added or removed itself: so that a later read tells whether it lacks rows (`isCut`). */
function countRows(table: Table<AnyTab>, { added, removed }: TabChanges): void {
  if (added.length + removed.size === 0) return;
  table.lastRow = undefined;
  table.withId += added.length - removed.size;
}
