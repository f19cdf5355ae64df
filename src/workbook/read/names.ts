/**
 * What the names in a row stand for. Staff see names; Partnerbook keeps beside them, in a hidden column, the ids that they
 * meant when it last looked. So a name may be changed, swapped or taken over, and every reference still finds its row.
 * (docs/decisions/renames.md)
 */
import { comparable, tidy } from '../../shared/text';
import type { Reference } from '../columns';
import type { AnyTab } from '../tab';

/** The hidden column of every tab that has names to remember. */
export const namesColumn = 'names';

/** A row's note: `ORG-7K2MD Alder Works`, then a line for each reference: `owner STF-2BCDF Desmond Achebe`. */
export interface NamesNote {
  /** The row's own label. */
  own: string;
  /** By column. Several ids: it is unclear which is meant. */
  meant: Map<string, Meaning>;
}

export interface Meaning {
  ids: readonly string[];
  /** As it stood in the cell. */
  label: string;
}

export function writeNote(id: string, { own, meant }: NamesNote): string {
  if (own === '' && meant.size === 0) return '';
  const lines = [`${id} ${own}`.trim()];
  meant.forEach(({ ids, label }, column) => lines.push(`${column} ${ids.join(',')} ${label}`));
  return lines.join('\n');
}

/** The id that a note begins with; empty when there is none. */
export function idInNote(text: unknown): string {
  return typeof text === 'string' ? (/^[A-Z]+-\w+(?=\s|$)/.exec(text)?.[0] ?? '') : '';
}

/** Null where there is none, or where it came along with a copied row. */
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

/** Tells each reference of a row what it meant when it was last looked at, if nobody has retyped it since. */
export function recall(tab: AnyTab, row: Record<string, unknown>): void {
  const note = readNote(row['id'] as string | null, row[namesColumn]);
  note?.meant.forEach(({ ids, label }, column) => {
    const reference = tab.columns[column]?.target ? (row[column] as Reference | null) : null;
    if (reference && sameName(reference.label, label)) row[column] = { ...reference, meant: ids };
  });
}

/** The note of a row into which references were written along with their meaning; null when none was. */
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

/** Of a row that the app adds: its own name, and what it says of its references. Blank when it says nothing. */
function noteOfNew(tab: AnyTab, id: string, values: object): string | null {
  const meant = new Map(meantIn(values));
  const label = remembersFormer(tab) ? (values as Record<string, unknown>)[tab.label!] : null;
  return writeNote(id, { own: typeof label === 'string' ? tidy(label) : '', meant }) || null;
}

/**
 * A row that the app adds, with what its names mean as far as their tabs are known (`meaningOf` makes no call): then no
 * later run has to add it.
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

/** Former names are kept only where others may name the row. */
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
 * The ids that each name may stand for, where nothing else is known of the one who typed it: the row that has the name,
 * or had it formerly. While a name is new to a row, and another one that had it has been renamed just now, it is unclear
 * which of them was meant.
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
