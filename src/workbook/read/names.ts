/**
 * What the names in a row refer to. Staff see names; a hidden column keeps the ids that these meant when Partnerbook
 * last looked. So a name may be changed, swapped or given to another row, and every reference still finds its row.
 * (docs/decisions/renames.md)
 */
import { comparable, tidy } from '../../shared/text';
import type { Reference } from '../columns';
import type { AnyTab } from '../tab';

/** The hidden column of every tab that has names to remember. */
export const namesColumn = 'names';

/** A row's note: `ORG-7K2MD Alder Works`, then one line for each reference: `owner STF-2BCDF Desmond Achebe`. */
export interface NamesNote {
  /** The row's own label. */
  own: string;
  /** By column. Several ids: it is unclear which one is meant. */
  meant: Map<string, Meaning>;
}

export interface Meaning {
  ids: readonly string[];
  /** The cell's text. */
  label: string;
}

export function writeNote(id: string, { own, meant }: NamesNote): string {
  if (own === '' && meant.size === 0) return '';
  const lines = [`${id} ${own}`.trim()];
  meant.forEach(({ ids, label }, column) => lines.push(`${column} ${ids.join(',')} ${label}`));
  return lines.join('\n');
}

/** The id that a note starts with; empty when there is none. */
export function idInNote(text: unknown): string {
  return typeof text === 'string' ? (/^[A-Z]+-\w+(?=\s|$)/.exec(text)?.[0] ?? '') : '';
}

/** Null when there is none, or when it came with a copied row. */
export function readNote(id: string | null, text: unknown): NamesNote | null {
  if (typeof text !== 'string' || id === null) return null;
  const [first = '', ...lines] = text.split('\n');
  if (first !== id && first.indexOf(`${id} `) !== 0) return null;
  const meant = new Map<string, Meaning>();
  for (const line of lines) {
    const [column = '', ids = ''] = line.split(' ', 2);
    meant.set(column, { ids: ids.split(','), label: line.slice(column.length + ids.length + 2) });
  }
  return { own: first.slice(id.length + 1), meant };
}

/** Gives each reference of a row the meaning it had at the last look, unless somebody has retyped it since. */
export function recall(tab: AnyTab, row: Record<string, unknown>): void {
  const note = readNote(row['id'] as string | null, row[namesColumn]);
  note?.meant.forEach(({ ids, label }, column) => {
    const reference = tab.columns[column]?.target ? (row[column] as Reference | null) : null;
    if (reference && sameName(reference.label, label)) row[column] = { ...reference, meant: ids };
  });
}

/** The new note of a row into which references were written with their meaning; null when there are none. */
export function noteWith(tab: AnyTab, row: Record<string, unknown>, values: object): string | null {
  const meant = meantIn(values);
  if (meant.length === 0 || !(namesColumn in tab.columns)) return null;
  const id = row['id'] as string;
  const note = readNote(id, row[namesColumn]) ?? { own: '', meant: new Map<string, Meaning>() };
  for (const [column, meaning] of meant) note.meant.set(column, meaning);
  return writeNote(id, note);
}

function meantIn(values: object): [string, Meaning][] {
  return (Object.entries(values) as [string, Partial<Reference> | null][]).flatMap(([column, value]) =>
    value?.meant && value.label !== undefined ? [[column, { ids: value.meant, label: value.label }]] : [],
  );
}

/** For a row that the app adds: its own name, and the meaning of its references. Blank if there is nothing to note. */
function noteOfNew(tab: AnyTab, id: string, values: object): string | null {
  const meant = new Map(meantIn(values));
  const label = remembersFormer(tab) ? (values as Record<string, unknown>)[tab.label!] : null;
  return writeNote(id, { own: typeof label === 'string' ? tidy(label) : '', meant }) || null;
}

/**
 * A row that the app adds, with the meaning of its names as far as their tabs are known (`meaningOf` makes no call), so
 * that no later run has to add it.
 */
export function withNote(
  tab: AnyTab,
  id: string,
  values: object,
  meaningOf: (tab: AnyTab, reference: Reference) => readonly string[],
): Record<string, unknown> {
  const row: Record<string, unknown> = { ...values };
  for (const [column, { target }] of Object.entries(tab.columns)) {
    const reference = row[column] as Reference | null | undefined;
    const ids = target && reference && !reference.meant ? meaningOf(target(), reference) : [];
    if (ids.length === 1) row[column] = { ...reference, meant: ids };
  }
  return { ...row, [namesColumn]: noteOfNew(tab, id, row) };
}

export function sameName(one: string, other: string): boolean {
  return one === other || comparable(one) === comparable(other);
}

/** Former names are kept only where other rows may name this one. */
export function remembersFormer(tab: AnyTab): boolean {
  return tab.label !== undefined && 'formerNames' in tab.columns;
}

interface Named {
  id: string;
  label: string;
  /** Its label when Partnerbook last looked; empty for a new row. */
  known: string;
}

/**
 * The ids that each name may refer to when nothing else is known about who typed it: the row that has the name, or had
 * it formerly. If the name is new to its row, and another row that had it was renamed since the last look, it is
 * unclear which one was meant.
 */
export function namesIn(tab: AnyTab, rows: readonly Record<string, unknown>[]): Map<string, string[]> {
  const present = new Map<string, Named[]>();
  const former = new Map<string, Named[]>();
  const enter = (names: Map<string, Named[]>, name: string, row: Named): void => {
    const known = names.get(name);
    if (!known) names.set(name, [row]);
    else if (known[known.length - 1] !== row) known.push(row);
  };
  for (const row of rows) {
    const id = row['id'] as string;
    const label = (row[tab.label ?? ''] as string | null) ?? '';
    const own = readNote(id, row[namesColumn])?.own ?? '';
    const named: Named = { id, label: comparable(label), known: '' };
    named.known = own === label ? named.label : comparable(own);
    if (label !== '') enter(present, named.label, named);
    if (named.known !== '' && named.known !== named.label) enter(former, named.known, named);
    for (const name of (row['formerNames'] as string[] | null) ?? [])
      if (comparable(name) !== named.label) enter(former, comparable(name), named);
  }
  const ids = new Map<string, string[]>();
  former.forEach((rowsThen, name) => ids.set(name, idsOf(rowsThen)));
  present.forEach((rowsNow, name) => {
    const isNew = rowsNow.some(({ known }) => known !== name);
    const before = isNew ? (former.get(name) ?? []).filter(({ label, known }) => known !== '' && known !== label) : [];
    ids.set(name, idsOf([...rowsNow, ...before]));
  });
  return ids;
}

function idsOf(rows: readonly Named[]): string[] {
  return [...new Set(rows.map(({ id }) => id))];
}
