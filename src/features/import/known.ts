/** The organizations of the sheet as an import sees them, with their people and ties. */
import type { App } from '../../app';
import { connections } from '../../records/connections';
import { organizations, type Organization } from '../../records/organizations';
import { people, type Person } from '../../records/people';
import { isCurrent } from '../../records/people-rules';
import { Failure } from '../../shared/failure';
import { plural } from '../../shared/text';
import type { ImportField } from '../../tables/mapping-rules';
import type { Reference } from '../../workbook/columns';
import { cellOf, type Table } from '../../workbook/read/table';
import type { AnyTab } from '../../workbook/tab';
import { out } from '../../workbook/write/changes';
import { organizationFields, type KnownOrganization, type KnownPerson } from './draft-rules';
import type { KnownTie } from './tie-rules';

/** Tabs as they are now: cells as text, including unusable ones and those of rows without an id. */
function lookAt(
  workbook: App['workbook'],
  tab: AnyTab,
): { rows: Looked[]; text(row: { id: string }, column: string): string } {
  workbook.lookAtAllRows(tab);
  const table: Table<AnyTab> = workbook.table(tab);
  const text = (row: { id: string }, column: string): string =>
    table.unusable.get(cellOf(row.id, column)) ?? String(out(tab, column, (row as Record<string, unknown>)[column]));
  return { rows: table.rows as unknown as Looked[], text };
}

type Looked = { id: string; row: number; organization: Reference | null; network: Reference | null };

/** Throws a Failure where rows are copies of each other. */
export function knownOrganizations({ workbook, clock }: App, withTies: boolean): KnownOrganization[] {
  for (const tab of [organizations, people]) {
    const { title, resting } = workbook.table(tab as unknown as AnyTab);
    if (resting.length > 0)
      throw new Failure(
        `${plural(resting.length, 'row')} of ${title} are copies of each other, so nobody can tell which a list would be about. Settle that in Partnerbook › Set up › Check this workbook first, then import.`,
      );
  }
  const { rows, text } = lookAt(workbook, organizations as unknown as AnyTab);
  const byOrganization = <T>(
    tab: AnyTab,
    read: (row: Looked, cell: (column: string) => string) => T,
  ): Map<string, T[]> => {
    const found = new Map<string, T[]>();
    const looked = lookAt(workbook, tab);
    for (const row of looked.rows) {
      const id = workbook.follow(organizations, row.organization)?.id;
      if (id !== undefined) found.set(id, [...(found.get(id) ?? []), read(row, (column) => looked.text(row, column))]);
    }
    return found;
  };
  const staffOf = byOrganization(people as unknown as AnyTab, (row, cell): KnownPerson => ({
    id: row.id,
    name: cell('name'),
    jobTitle: cell('jobTitle'),
    email: cell('email'),
    phone: cell('phone'),
    role: cell('role'),
    since: cell('since'),
    contact: cell('contact'),
    notes: cell('notes'),
    primary: cell('role') === 'Primary contact' && isCurrent(row as unknown as Person, clock.today()),
  }));
  const tiesOf = withTies
    ? byOrganization(connections as unknown as AnyTab, (row, cell): KnownTie => ({
        id: row.id,
        kind: cell('kind'),
        knower: cell('knower'),
        how: cell('how'),
        level: cell('level'),
        strength: cell('strength'),
        owner: cell('owner'),
        since: cell('since'),
        networkId: workbook.follow(organizations, row.network)?.id ?? null,
      }))
    : new Map<string, KnownTie[]>();
  return rows.map((row): KnownOrganization => {
    const { name, formerNames, source } = row as unknown as Organization;
    const filled = organizationFields.map((field): [ImportField, string] => [field, text(row, field)]);
    return {
      id: row.id,
      row: row.row,
      name: name ?? '',
      formerNames: formerNames ?? [],
      source: source ?? '',
      cells: Object.fromEntries(filled.filter(([, value]) => value !== '')),
      people: staffOf.get(row.id) ?? [],
      ties: tiesOf.get(row.id) ?? [],
    };
  });
}
