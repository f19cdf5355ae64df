/** Decides which parts of a logged batch can be undone. Pure. */
import * as z from 'zod/mini';
import { stored } from '../../shared/stored';
import type { CellOut } from '../../google/cells';
import { isCut } from './history';
import { comparable, plural } from '../../shared/text';
import { out } from './changes';
import type { VerbatimRow } from '../read/verbatim';
import { namesColumn } from '../read/names';
import type { Reference } from '../columns';
import { concealed, sayable } from '../secret';
import { cellOf, type Table } from '../read/table';
import type { AnyTab } from '../tab';

const verbatimRow = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** A line of the change log. */
export interface UndoLine {
  id: string;
  recordId: string | null;
  record: string | null;
  /** Title or key of the column; blank for a whole row. */
  column: string | null;
  before: string | null;
  after: string | null;
}

export interface UndoDecision {
  /** By `cellOf`. */
  restore: Map<
    string,
    {
      tab: AnyTab;
      id: string;
      column: string;
      value: unknown;
      /** Verbatim, where the column would write it differently. */ cell?: string;
    }
  >;
  /** Rows that were removed. */
  bring: { tab: AnyTab; id: string; cells: VerbatimRow }[];
  /** Ids of rows by tab. */
  remove: Map<AnyTab, Set<string>>;
  kept: { lineId: string; name: string; why: string }[];
}

type Row = Record<string, unknown> & { id: string };

/** `tableOf`: null for a tab that is not set up. Called only for tabs of the batch and those that may refer to them. */
export function decideUndo(
  lines: readonly UndoLine[],
  tabs: readonly AnyTab[],
  tableOf: (tab: AnyTab) => Table<AnyTab> | null,
): UndoDecision {
  const decision: UndoDecision = { restore: new Map(), bring: [], remove: new Map(), kept: [] };
  const created: { line: UndoLine; tab: AnyTab; row: Row }[] = [];
  const keep = (line: UndoLine, why: string): void =>
    void decision.kept.push({ lineId: line.id, name: line.record || line.recordId || '', why });

  const renames = new Set(lines.map((line) => renameKey(line.recordId ?? '', line)));
  // Last change first, in case a batch changed a cell twice.
  for (const line of [...lines].reverse()) {
    const tab = tabs.find(({ prefix }) => (line.recordId ?? '').indexOf(`${prefix}-`) === 0);
    const table = tab ? tableOf(tab) : null;
    const row = table?.byId.get(line.recordId ?? '') as Row | undefined;
    if (!tab || !table) keep(line, 'its tab is not there');
    else if (!line.column && line.after === null) {
      const cells = row ? {} : verbatimOf(line.before ?? '');
      if (cells === null)
        keep(line, 'the row was removed and is too long to be brought back; its values are in the Change log');
      else if (!row) decision.bring.push({ tab, id: line.recordId!, cells: withoutConcealed(tab, cells) });
    } else if (!row) keep(line, 'the row is no longer there');
    else if (!line.column) {
      if (isAsCreated(tab, table, row, line.after ?? '')) created.push({ line, tab, row });
      else keep(line, 'it was changed since');
    } else {
      const why = restoreCell(decision, line, tab, table, row, renames);
      if (why !== null) keep(line, why);
    }
  }
  decideRemovals(decision, created, tabs, tableOf, keep);
  return decision;
}

/** Null when the cell is restored, otherwise why not. */
function restoreCell(
  decision: UndoDecision,
  line: UndoLine,
  tab: AnyTab,
  table: Table<AnyTab>,
  row: Row,
  renames: ReadonlySet<string>,
): string | null {
  const [name, column] =
    Object.entries(tab.columns).find(([, { title }]) => title === line.column && !isTwice(tab, title)) ??
    Object.entries(tab.columns).find(([key]) => key === line.column) ??
    [];
  if (name === undefined || !column || !table.places.has(name))
    return `there is no column ${line.column ?? ''} any more`;
  const key = cellOf(row.id, name);
  const again = decision.restore.get(key);
  const present = again ? out(tab, name, again.value) : (table.unusable.get(key) ?? out(tab, name, row[name]));
  const before = line.before ?? '';
  if (isConcealed(tab, name, before) || isConcealed(tab, name, line.after ?? ''))
    return `what stood under ${column.title} is not kept in the Change log`;
  if (isCut(before) || isCut(line.after ?? ''))
    return `${column.title} was too long for the Change log to keep all of it`;
  if (String(present) !== asRead(tab, name, line.after ?? '')) {
    // It was never written, or it is only a note that Partnerbook works out again.
    return String(present) === asRead(tab, name, before) || name === namesColumn
      ? null
      : `${column.title} was changed since`;
  }
  const reading = column.read(before);
  if ('complaint' in reading) {
    decision.restore.set(key, { tab, id: row.id, column: name, value: null, cell: before });
    return null;
  }
  const meant = (row[name] as Partial<Reference> | null)?.meant;
  const followed = column.target && meant?.length === 1 && renames.has(renameKey(meant[0]!, line));
  const value = followed ? { ...(reading.value as Reference), meant } : reading.value;
  const cell = !followed && String(out(tab, name, value)) !== before && column.kind !== 'tick' ? { cell: before } : {};
  decision.restore.set(key, { tab, id: row.id, column: name, value, ...cell });
  return null;
}

/** The same for a rename and each reference updated with it, which are undone together. */
function renameKey(id: string, { before, after }: UndoLine): string {
  return [id, comparable(before ?? ''), comparable(after ?? '')].join('\n');
}

/** The logged cell as it reads back from the sheet: without stray spaces, in the column's spelling. */
function asRead(tab: AnyTab, name: string, cell: CellOut): string {
  const reading = tab.columns[name]!.read(cell);
  return String('value' in reading ? out(tab, name, reading.value) : cell);
}

const isConcealed = (tab: AnyTab, name: string, text: string): boolean =>
  text === concealed && sayable(tab, name, text) === concealed;

/** A row brought back lacks what the log does not repeat. */
function withoutConcealed(tab: AnyTab, cells: VerbatimRow): VerbatimRow {
  return Object.fromEntries(Object.entries(cells).filter(([name, cell]) => !isConcealed(tab, name, String(cell))));
}

/** Null when it was cut because it was too long for a cell. */
function verbatimOf(logged: string): VerbatimRow | null {
  return stored(logged, verbatimRow);
}

function isTwice(tab: AnyTab, title: string): boolean {
  return Object.values(tab.columns).filter((column) => column.title === title).length > 1;
}

function isAsCreated(tab: AnyTab, table: Table<AnyTab>, row: Row, logged: string): boolean {
  const then = verbatimOf(logged);
  if (then === null) return false;
  return Object.keys(tab.columns).every((name) => {
    if (tab.columns[name]?.app) return true;
    const now = table.unusable.get(cellOf(row.id, name)) ?? out(tab, name, row[name]);
    const before = asRead(tab, name, then[name] ?? '');
    return sayable(tab, name, String(now)) === before || String(now) === before;
  });
}

/** Removes a row only if every row naming it goes too, or no longer names it; repeats until nothing changes. */
function decideRemovals(
  { remove, restore }: UndoDecision,
  created: { line: UndoLine; tab: AnyTab; row: Row }[],
  tabs: readonly AnyTab[],
  tableOf: (tab: AnyTab) => Table<AnyTab> | null,
  keep: (line: UndoLine, why: string) => void,
): void {
  for (const { tab, row } of created) remove.set(tab, (remove.get(tab) ?? new Set()).add(row.id));
  const lineOf = new Map(created.map((each) => [each.row.id, each.line]));
  const owners = new Map([...remove.keys()].map((tab) => [tab, ownersOf(created.filter((each) => each.tab === tab))]));

  for (let settled = false; !settled;) {
    settled = true;
    for (const from of tabs) {
      const columns = Object.entries(from.columns).filter(([, { target }]) => target && owners.has(target()));
      const rows = columns.length === 0 ? [] : (tableOf(from)?.rows ?? []);
      for (const row of rows as unknown as Row[]) {
        if (remove.get(from)?.has(row.id)) continue;
        for (const [name, { target }] of columns) {
          const tab = target!();
          const back = restore.get(cellOf(row.id, name));
          const label = ((back ? back.value : row[name]) as Reference | null)?.label;
          const id = label === undefined ? undefined : owners.get(tab)?.get(comparable(label));
          if (id === undefined || !remove.get(tab)?.delete(id)) continue;
          settled = false;
          keep(lineOf.get(id)!, `it is used in ${from.title}`);
        }
      }
    }
  }
}

/** By each name that refers to it: its label and its former names. */
function ownersOf(created: { tab: AnyTab; row: Row }[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { tab, row } of created) {
    const names = [row[tab.label ?? ''], ...((row['formerNames'] as string[] | null | undefined) ?? [])];
    for (const name of names) if (typeof name === 'string') owners.set(comparable(name), row.id);
  }
  return owners;
}

const mostNamed = 5;

/** What was undone and what was left alone, in words for staff. */
export function sayUndo({ restore, bring, remove, kept }: UndoDecision): string {
  let removed = 0;
  remove.forEach((ids) => (removed += ids.size));
  const done = [
    bring.length > 0 ? `${plural(bring.length, 'row')} brought back` : '',
    removed > 0 ? `${plural(removed, 'row')} removed` : '',
    restore.size > 0 ? `${plural(restore.size, 'cell')} put back` : '',
  ].filter(Boolean);
  const first = done.length > 0 ? `Undone: ${done.join(', ')}.` : 'Nothing was undone.';
  if (kept.length === 0) return first;
  const named = kept.slice(0, mostNamed).map(({ name, why }) => `“${name}” (${why})`);
  const more = kept.length > mostNamed ? ` and ${plural(kept.length - mostNamed, 'more', 'more')}` : '';
  return `${first} Left as it is: ${named.join(', ')}${more}. The Change log marks what was left with “kept”.`;
}
