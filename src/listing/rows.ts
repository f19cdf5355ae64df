/** How organizations appear on a list. */
import type { App } from '../app';
import { organizations, type Organization } from '../records/organizations';
import { people } from '../records/people';
import { isCurrent } from '../records/people-rules';
import type { Reference } from '../workbook/columns';
import type { AnyTab, Columns, RowOf, Tab } from '../workbook/tab';
import type { ListRow } from '../shared/list-row';

/** What its rows are called. */
export const ofOrganizations = ['organization', 'organizations'] as const;

export interface Listed {
  organization: Organization;
  why: string;
}

/** All rows of a tab, including those typed a moment ago; none when the tab does not exist. */
export function rowsOf<C extends Columns>({ workbook }: App, tab: Tab<C>): readonly RowOf<Tab<C>>[] {
  if (workbook.sheetIdOf(tab as unknown as AnyTab) === null) return [];
  workbook.lookAtAllRows(tab as unknown as AnyTab);
  return workbook.table(tab).rows;
}

/** The rows for each organization, whichever of its names they use. */
export function byOrganization<R extends { organization: Reference | null }>(
  { workbook }: App,
  rows: readonly R[],
): Map<string, R[]> {
  const ids = new Map<string, string | null>();
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const label = row.organization?.label ?? '';
    if (!ids.has(label)) ids.set(label, workbook.follow(organizations, row.organization)?.id ?? null);
    const id = ids.get(label) ?? '';
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

/** One read a tab: Organizations, and People for the contact. */
export function organizationRows(app: App, listed: readonly Listed[]): ListRow[] {
  const contactOf = contacts(app);
  return listed.map(({ organization, why }) => ({
    id: organization.id,
    name: organization.name ?? 'Without a name',
    why,
    about: [organization.category, organization.city].filter(Boolean).join(', '),
    contact: contactOf(organization),
    empty: false,
  }));
}

function contacts(app: App): (organization: Organization) => string {
  const today = app.clock.today();
  const theirs = byOrganization(app, rowsOf(app, people));
  return ({ id, phone }) => {
    const current = (theirs.get(id) ?? []).filter((person) => isCurrent(person, today));
    const person = current.filter(({ role }) => role === 'Primary contact')[0] ?? current[0];
    if (!person) return phone ?? '';
    return [
      person.name,
      person.contact === 'Do not contact' ? 'does not want to be contacted' : (person.phone ?? person.email ?? phone),
    ]
      .filter(Boolean)
      .join(', ');
  };
}
