/**
 * Of a long tab, only the rows that matter to one record: a card asks about one organization of ten thousand, and need
 * not read the others. What a name means then follows from the rows that have it, and those that have had it.
 */
import type { Reference } from '../columns';
import type { AnyTab, Columns } from '../tab';
import { exactly, namedLike, startingWith } from './finding';
import { idInNote, namesColumn, readNote, remembersFormer } from './names';
import { isLong, rowReader } from './row-reader';
import type { RowReader, TableReader } from './table';
import type { Workbook } from '../workbook';

export interface Wanted {
  ids?: readonly string[];
  names?: readonly string[];
}

/**
 * From now on the tab stands for the rows with these ids or names, beside those known before. A tab that is not long,
 * or odd, is left to be read whole.
 */
export function knowRows(workbook: Workbook, tab: AnyTab, { ids = [], names = [] }: Wanted): void {
  const reader = readerOf(workbook, tab);
  if (reader) take(workbook, reader, [...withIds(reader, ids), ...withNames(reader, tab, names)], ids);
}

/** As `knowRows`, with all who share a name with the record. */
export function knowRecord(workbook: Workbook, tab: AnyTab, id: string): void {
  const reader = readerOf(workbook, tab);
  const found = reader && withIds(reader, [id]);
  if (!reader || !found || found.length === 0 || !reader.read(found)) return;
  const names = reader.table().rows.flatMap((row) => namesIn(tab, row));
  take(workbook, reader, [...found, ...withNames(reader, tab, names)], [id]);
}

function readerOf(workbook: Workbook, tab: AnyTab): TableReader<Columns> | null {
  return isLong(workbook, tab) ? (workbook.partOf(tab) ?? rowReader(workbook, tab)) : null;
}

/** `asked`: ids that have been looked for. */
function take(
  workbook: Workbook,
  reader: TableReader<Columns>,
  rows: readonly number[],
  asked: readonly string[],
): void {
  // Nothing found proves nothing: reading the whole tab does.
  if (rows.length === 0 || !reader.read(rows)) return;
  const ids = rows.map((row) => reader.cell(row, 'id')).filter((id) => id !== '');
  // Their doubles, of which none counts.
  const others = withIds(
    reader,
    ids.filter((id) => !asked.includes(id)),
  );
  const noted = find(reader, namesColumn, startingWith(ids));
  if (!reader.read([...others, ...noted])) return;
  // A row with the note of another one was copied, or sorted only in part: which rows rest shows from all of them.
  const isStray = (row: number): boolean =>
    !['', reader.cell(row, 'id')].includes(idInNote(reader.cell(row, namesColumn)));
  if ([...rows, ...others, ...noted].some(isStray)) workbook.forget(reader.table().tab);
  else workbook.takeSome(reader.table());
}

function withIds(reader: RowReader, ids: readonly string[]): number[] {
  return find(reader, 'id', exactly(ids));
}

function withNames(reader: RowReader, tab: AnyTab, names: readonly string[]): number[] {
  const columns = [...(tab.label === undefined ? [] : [tab.label]), ...(remembersFormer(tab) ? ['formerNames'] : [])];
  return columns.flatMap((column) => find(reader, column, namedLike(names)));
}

function find(reader: RowReader, column: string, pattern: string): number[] {
  return pattern === '' || !reader.places.has(column) ? [] : reader.find(column, pattern);
}

/** The record that a name means: as noted, or else whoever has the name. */
export function knowNamed(workbook: Workbook, tab: AnyTab, reference: Reference): void {
  const { label, meant = [] } = reference;
  const [noted] = meant;
  if (noted !== undefined && meant.length === 1) knowRecord(workbook, tab, noted);
  const found = workbook.hasRead(tab) ? workbook.follow(tab, reference) : null;
  if (found) return;
  knowRows(workbook, tab, { ids: meant, names: [label] });
  const named = workbook.follow(tab, reference);
  if (named) knowRecord(workbook, tab, named.id);
}

/** The row with this number, whether or not it has an id yet. */
export function knowRowAt(workbook: Workbook, tab: AnyTab, row: number): void {
  const reader = isLong(workbook, tab) ? rowReader(workbook, tab) : null;
  if (reader?.read([row])) workbook.takeSome(reader.table());
  workbook.lookAtAllRows(tab);
}

/** What the record is called, was called, and was called when its names were last noted. */
export function namesOfRecord(workbook: Workbook, tab: AnyTab, id: string): string[] {
  const row = workbook.table(tab).byId.get(id);
  return row ? namesIn(tab, row) : [];
}

function namesIn(tab: AnyTab, row: Record<string, unknown> & { id: string }): string[] {
  const label = row[tab.label ?? ''] as string | null | undefined;
  const former = row['formerNames'] as string[] | null | undefined;
  const noted = readNote(row.id, row[namesColumn])?.own;
  return [label ?? '', noted ?? '', ...(former ?? [])].filter((name) => name !== '');
}
