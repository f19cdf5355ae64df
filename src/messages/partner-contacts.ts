/** Who gets mail to a partner. */
import type { App } from '../app';
import { organizations, type Organization } from '../records/organizations';
import { people } from '../records/people';
import { byOrganization, optedOut, partnerContact, type Found } from './recipient-rules';

/** Reads People once. `named`: the cell’s text, for an organization that was not found. */
export function partnerContacts({
  workbook,
  clock,
}: Pick<App, 'workbook' | 'clock'>): (organization: Organization | null, named?: string) => Found {
  const everyone = workbook.table(people).rows;
  const unwilling = optedOut(everyone);
  const groups = byOrganization(everyone, (each) => workbook.follow(organizations, each.organization)?.id ?? null);
  return (organization, named = '') =>
    partnerContact(organization, named, groups.get(organization?.id ?? '') ?? [], unwilling, clock.today());
}
