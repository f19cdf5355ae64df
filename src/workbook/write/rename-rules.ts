/**
 * Decides how references follow names: which rows were renamed, which references are updated, what is remembered. Pure.
 * (docs/decisions/renames.md)
 */
import { comparable } from '../../shared/text';
import type { LoggedChange } from './changes';
import type { Reference } from '../columns';
import { namesColumn, readNote, remembersFormer, sameName, writeNote, type Meaning } from '../read/names';
import type { AnyTab } from '../tab';
import type { Table } from '../read/table';

export interface NamesPlan {
  /** References that should show the current name. */
  cells: { tab: AnyTab; id: string; column: string; value: Reference }[];
  /** Notes and former names, which belong to the app. */
  notes: { tab: AnyTab; id: string; values: Record<string, unknown> }[];
  /** What staff renamed, for the change log, so that it is undone together with its references. */
  renamed: LoggedChange[];
  /** A reference was found unclear for the first time. This must be noted before the renames that made it so. */
  unclear: boolean;
}

type Row = Record<string, unknown> & { id: string };

export interface NamesFacts {
  tables: readonly Table<AnyTab>[];
  meaningOf(tab: AnyTab, reference: Reference): readonly string[];
  /** False: renames are noted only by the next plan. */
  acknowledge: boolean;
}

export function planNames({ tables, meaningOf, acknowledge }: NamesFacts): NamesPlan {
  const plan: NamesPlan = { cells: [], notes: [], renamed: [], unclear: false };
  const byKey = new Map(tables.map((table) => [table.tab.key, table]));
  const counted = new Map<string, Map<string, number>>();
  /** Only a name that a single row has says which row is meant. */
  const isUnique = (table: Table<AnyTab>, name: string): boolean => {
    let counts = counted.get(table.tab.key);
    if (!counts) counted.set(table.tab.key, (counts = countNames(table)));
    return counts.get(comparable(name)) === 1;
  };

  for (const { tab, places, rows } of tables) {
    if (!places.has(namesColumn)) continue;
    const targets = Object.entries(tab.columns).flatMap(([column, { target }]) => {
      const to = target && places.has(column) ? byKey.get(target().key) : undefined;
      return to ? [{ column, to }] : [];
    });
    for (const row of rows as unknown as Row[]) {
      const note = readNote(row.id, row[namesColumn]);
      const meant = new Map<string, Meaning>();
      // References into a tab that cannot be used for now keep their meaning.
      note?.meant.forEach((meaning, column) => {
        const target = tab.columns[column]?.target;
        if (target && !byKey.has(target().key)) meant.set(column, meaning);
      });
      for (const { column, to } of targets) {
        const reference = row[column] as Reference | null;
        const ids = reference ? meaningOf(to.tab, reference) : [];
        if (!reference || ids.length === 0) continue;
        let { label } = reference;
        const now = ids.length === 1 ? labelOf(to, ids[0]!) : '';
        if (now !== '' && !sameName(now, label) && isUnique(to, now)) {
          label = now;
          plan.cells.push({ tab, id: row.id, column, value: { label, meant: ids } });
        }
        if (ids.length > 1 && !reference.meant) plan.unclear = true;
        meant.set(column, { ids, label });
      }
      const values: Record<string, unknown> = {};
      let own = note?.own ?? '';
      if (remembersFormer(tab) && acknowledge) {
        const label = (row[tab.label!] as string | null) ?? own;
        const former = formerNames(row, note !== null, own, label);
        if (former) values['formerNames'] = former;
        if (own !== '' && !sameName(own, label))
          plan.renamed.push({
            tabKey: tab.key,
            recordId: row.id,
            label,
            column: tab.label!,
            before: own,
            after: label,
          });
        own = label;
      }
      const text = writeNote(row.id, { own, meant });
      if (text !== (row[namesColumn] ?? '')) values[namesColumn] = text || null;
      if (Object.keys(values).length > 0) plan.notes.push({ tab, id: row.id, values });
    }
  }
  return plan;
}

/** Null when they stay the same. A copied row brought the former names of another row. */
function formerNames(row: Row, hasNote: boolean, known: string, label: string): string[] | null {
  const present = (row['formerNames'] as string[] | null) ?? [];
  if (!hasNote && row[namesColumn] && present.length > 0) return [];
  if (known === '' || sameName(known, label)) return null;
  return [...present.filter((name) => !sameName(name, known) && !sameName(name, label)), known];
}

function countNames({ tab, rows }: Table<AnyTab>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows as unknown as Row[]) {
    const name = comparable((row[tab.label ?? ''] as string | null) ?? '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function labelOf({ tab, byId }: Table<AnyTab>, id: string): string {
  const row = byId.get(id) as unknown as Row | undefined;
  return (row?.[tab.label ?? ''] as string | null | undefined) ?? '';
}
