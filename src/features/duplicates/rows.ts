/** Possible duplicates, as staff see them. */
import { fingerprint } from '../../shared/fingerprint';
import type { DuplicateKind } from '../../likeness/groups';
import { out } from '../../workbook/write/changes';
import { verbatimRow } from '../../workbook/read/verbatim';
import { cellOf, type Table } from '../../workbook/read/table';
import type { AnyTab } from '../../workbook/tab';
import { organizations } from '../../records/organizations';
import { people } from '../../records/people';
import type { Field, Row } from './merge-rules';

export const tabsByKind: Record<DuplicateKind, AnyTab> = {
  organizations: organizations as unknown as AnyTab,
  people: people as unknown as AnyTab,
};

/** The columns with staff's own data, among which they choose. */
export function fieldsOf(tab: AnyTab): Field[] {
  return Object.entries(tab.columns)
    .filter(([, { app, kind }]) => app !== true && kind !== 'id')
    .map(([column, { kind, title }]) => ({ column, kind, title }));
}

/** The value as staff see it, even if the column cannot use it. */
export function textOf({ tab, byId, unusable }: Table<AnyTab>, id: string, column: string): string {
  const row = byId.get(id) as unknown as Row | undefined;
  return unusable.get(cellOf(id, column)) ?? String(out(tab, column, row?.[column]));
}

/** Covers staff columns only, since what the app keeps for itself may change in the meantime. */
export function seenOf(table: Table<AnyTab>, id: string): string {
  const exact = verbatimRow(table, id);
  return fingerprint(fieldsOf(table.tab).map(({ column }) => exact[column] ?? ''));
}
