/** What an execution wants changed in one tab, kept until `commit`. */
import type { CellOut } from '../../google/cells';
import type { VerbatimRow } from '../read/verbatim';
import { sayable } from '../secret';
import type { AnyTab } from '../tab';

export interface TabChanges {
  tab: AnyTab;
  /** By id, then by column. */
  cells: Map<string, Map<string, { before: CellOut; after: CellOut }>>;
  added: { id: string; values: Map<string, CellOut> }[];
  removed: Set<string>;
}

/** Why the app changed staff data; a bulk change has a batch, which can be undone as a whole. */
export interface Reason {
  why: string;
  batch?: string;
  /** Also logs app columns, and all cells verbatim, so that the batch can be undone exactly. */
  exact?: boolean;
}

/** One line of the change log. */
export interface LoggedChange {
  tabKey: string;
  recordId: string;
  label: string;
  /** Empty for a row that was added or removed; `before`/`after` then hold the row's staff columns as JSON. */
  column: string;
  before: string;
  after: string;
}

export function noChanges(tab: AnyTab): TabChanges {
  return { tab, cells: new Map(), added: [], removed: new Set() };
}

export function out(tab: AnyTab, column: string, value: unknown): CellOut {
  if (value === null || value === undefined) return tab.columns[column]?.kind === 'tick' ? false : '';
  return tab.columns[column]!.write(value);
}

/** How staff know a row: by its label; in a tab without one, by the person or organization it is about. */
export function rowName(tab: AnyTab, row: Record<string, unknown>): string {
  const name = tab.columns['name']?.secret ? null : row['name'];
  const value = row[tab.label ?? ''] ?? name ?? row['organization'] ?? '';
  return typeof value === 'object' && 'label' in value ? String(value.label) : String(value);
}

/**
 * For the change log: one line for each staff cell changed and for each row added or removed. None for tabs that belong
 * to the app entirely. With `exactOf`, app columns are included and the earlier content is logged verbatim.
 */
export function logged(
  changes: TabChanges,
  labelOf: (id: string) => string,
  rowOf: (id: string) => Record<string, unknown>,
  exactOf?: (id: string) => VerbatimRow,
): LoggedChange[] {
  const { tab } = changes;
  const lines: LoggedChange[] = [];
  if (!exactOf && Object.keys(tab.columns).every((column) => tab.columns[column]?.app)) return lines;
  changes.cells.forEach((columns, recordId) => {
    const exact = exactOf?.(recordId);
    columns.forEach(({ before, after }, column) => {
      if (!exact && tab.columns[column]?.app) return;
      lines.push({
        tabKey: tab.key,
        recordId,
        label: labelOf(recordId),
        column,
        before: sayable(tab, column, String(exact ? (exact[column] ?? '') : before)),
        after: sayable(tab, column, String(after)),
      });
    });
  });
  for (const { id, values } of changes.added) {
    lines.push({
      tabKey: tab.key,
      recordId: id,
      label: labelOf(id) || String(values.get(tab.label ?? 'name') ?? ''),
      column: '',
      before: '',
      after: JSON.stringify(staffPart(tab, values)),
    });
  }
  changes.removed.forEach((id) => {
    const row = rowOf(id);
    const values = new Map(Object.keys(tab.columns).map((column) => [column, out(tab, column, row[column])]));
    lines.push({
      tabKey: tab.key,
      recordId: id,
      label: labelOf(id),
      column: '',
      before: JSON.stringify(sayableRow(tab, exactOf?.(id) ?? staffPart(tab, values))),
      after: '',
    });
  });
  return lines;
}

function staffPart(tab: AnyTab, values: Map<string, CellOut>): Record<string, CellOut> {
  const part: Record<string, CellOut> = {};
  values.forEach((value, column) => {
    if (!tab.columns[column]?.app && value !== '' && value !== false) part[column] = value;
  });
  return sayableRow(tab, part);
}

function sayableRow<T extends CellOut>(tab: AnyTab, cells: Readonly<Record<string, T>>): Record<string, T | string> {
  const said = Object.entries(cells).map(([column, value]): [string, T | string] => {
    const text = sayable(tab, column, String(value));
    return [column, text === String(value) ? value : text];
  });
  return Object.fromEntries(said);
}
