/** Decides which ids of torn rows can be returned, where only the ids were left behind. Pure. */
import type { Reference } from '../columns';
import { idInNote, namesColumn, readNote, remembersFormer, sameName } from '../read/names';
import type { Table } from '../read/table';
import type { AnyTab } from '../tab';

/** None at all, if any two rows would then have the same id. */
export function idsLeftBehind({ tab, rows, resting }: Table<AnyTab>): { row: number; id: string }[] {
  const given = (resting as unknown as Row[]).flatMap((row) => {
    const id = idInNote(row[namesColumn]);
    return id !== '' && id !== row.id && wentAlong(tab, id, row) ? [{ row: row.row, id }] : [];
  });
  const moved = new Set(given.map(({ row }) => row));
  const ids = [...rows, ...resting.filter(({ row }) => !moved.has(row)), ...given].map(({ id }) => id);
  return new Set(ids).size === ids.length ? given : [];
}

type Row = Record<string, unknown> & { id: string | null; row: number };

/** Whether the names in the row match its note: then they moved along with it, and so did everything in between. */
function wentAlong(tab: AnyTab, id: string, row: Row): boolean {
  const note = readNote(id, row[namesColumn]);
  if (note === null) return false;
  const own = remembersFormer(tab) ? [sameName(note.own, String(row[tab.label!] ?? ''))] : [];
  const named = [...note.meant].map(([column, { label }]) =>
    sameName((row[column] as Reference | null)?.label ?? '', label),
  );
  return own.length + named.length > 0 && [...own, ...named].every(Boolean);
}
