/** What the cells of a row become that name a person, where the row itself stays. */
import type { App } from '../../app';
import { activities } from '../../records/activities';
import { readTold, toldText } from '../../records/told-rules';
import { staff } from '../../records/staff';
import { addressesIn } from '../../shared/contact';
import { namesColumn, readNote, remembersFormer, writeNote } from '../../workbook/read/names';
import type { Reference } from '../../workbook/columns';
import type { AnyTab } from '../../workbook/tab';
import type { NewCell } from './found';
import { erasedFrom, hitsIn, type Wanted } from './text-rules';

type Row = Record<string, unknown> & { id: string };

/** The name by which other tabs know a row: it is changed by people, who see what follows. */
export function isOwnName(tab: AnyTab, column: string): boolean {
  return column === tab.label && remembersFormer(tab);
}

/** By column; those that are left to people, or follow the record that they name, are not among them. */
export function cellsWithout(
  app: App,
  tab: AnyTab,
  row: Row,
  texts: ReadonlyMap<string, string>,
  wanted: Wanted,
): Record<string, NewCell> {
  const cells: Record<string, NewCell> = {};
  for (const [column, text] of texts) {
    if (column === 'id' || column === namesColumn || isOwnName(tab, column)) continue;
    const cell = cellWithout(app, tab, row, column, text, wanted);
    if (cell !== null && cell.text !== text) cells[column] = cell;
  }
  const note = noteWithout(tab, row, cells, wanted);
  if (note !== null) cells[namesColumn] = note;
  return cells;
}

function cellWithout(app: App, tab: AnyTab, row: Row, column: string, text: string, wanted: Wanted): NewCell | null {
  const declared = tab.columns[column]!;
  if (declared.target) return referenceWithout(app, declared.target(), row[column] as Reference | null, text, wanted);
  const left = textWithout(tab, row, column, text, wanted);
  const reading = declared.read(left);
  return { value: 'value' in reading ? reading.value : null, text: left };
}

function textWithout(tab: AnyTab, row: Row, column: string, text: string, wanted: Wanted): string {
  const declared = tab.columns[column]!;
  const { kind } = declared;
  if (tab.key === activities.key && column === 'toldAs') {
    // An entry without its address would be somebody to be told of a change.
    const kept = readTold(text, row.id).filter((told) => hitsIn(`${told.to} ${told.name}`, wanted).length === 0);
    return erasedFrom(toldText(row.id, kept) ?? '', wanted);
  }
  if (kind === 'email') {
    const others = addressesIn(text).filter((address) => hitsIn(address, wanted).length === 0);
    return others.join(', ');
  }
  if (kind === 'phone') return '';
  if (kind === 'choices') {
    const reading = declared.read(text);
    const entries = 'value' in reading ? ((reading.value ?? []) as string[]) : [text];
    return String(declared.write(entries.filter((entry) => hitsIn(entry, wanted).length === 0)));
  }
  return erasedFrom(text, wanted);
}

/** A name that its record no longer has becomes the one that it has now; else it follows its record. */
function referenceWithout(
  { workbook }: App,
  target: AnyTab,
  reference: Reference | null,
  text: string,
  wanted: Wanted,
): NewCell | null {
  const ids = reference && workbook.sheetIdOf(target) !== null ? workbook.meaningOf(target, reference) : [];
  if (ids.length > 1 || target.key === staff.key) return null;
  const record = workbook.sheetIdOf(target) === null ? undefined : workbook.table(target).byId.get(ids[0] ?? '');
  const label = (record as Record<string, unknown> | undefined)?.[target.label ?? ''];
  if (typeof label !== 'string') return { value: null, text: '' };
  if (hitsIn(label, wanted).length === 0) return { value: { label, meant: ids }, text: label };
  if (remembersFormer(target)) return null;
  const left = erasedFrom(text, wanted);
  return { value: left === '' ? null : { label: left, meant: ids }, text: left };
}

/**
 * The hidden note remembers names as they stood. Where one stands there no more, it is brought up to date: it would else
 * become a former name with the next hourly run.
 */
function noteWithout(tab: AnyTab, row: Row, cells: Record<string, NewCell>, wanted: Wanted): NewCell | null {
  const text = row[namesColumn];
  if (typeof text !== 'string' || hitsIn(text, wanted).length === 0) return null;
  const note = readNote(row.id, text);
  if (note === null) return { value: null, text: '' };
  const has = (label: string): boolean => hitsIn(label, wanted).length > 0;
  const label = row[tab.label ?? ''];
  if (has(note.own) && typeof label === 'string' && !has(label)) note.own = label;
  note.meant.forEach((meaning, column) => {
    if (!has(meaning.label)) return;
    const now = cells[column] ? cells[column].text : (row[column] as Reference | null)?.label;
    if (!now) note.meant.delete(column);
    else if (!has(now)) note.meant.set(column, { ...meaning, label: now });
  });
  const left = writeNote(row.id, note);
  return left === text ? null : { value: left, text: left };
}
