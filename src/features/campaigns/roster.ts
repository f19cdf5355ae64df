/** People whom we know from a partner’s roster are written to only as its agreement allows, and read that it does. */
import type { App } from '../../app';
import type { Found } from '../../messages/recipient-rules';
import { organizations, type Organization } from '../../records/organizations';
import { partnerships } from '../../records/partnerships';
import type { Person } from '../../records/people';
import { isFromRoster, rosterPermission } from '../../records/roster-rules';

export interface RosterWords {
  /** The contact, or why the agreement does not allow to write there. */
  allowed(organization: Organization, to: Found, people: readonly Person[]): Found;
  /** Why somebody on a roster gets a mail, as a sentence; null for everybody else. */
  why(organization: Organization, to: Found, people: readonly Person[]): string | null;
}

/** Reads Partnerships once, where somebody is on a roster. */
export function rosterWords({ workbook, clock }: App): RosterWords {
  const permission = (organization: Organization, to: Found, people: readonly Person[]) => {
    if ('reason' in to || !people.some((person) => isFromRoster(person) && person.email === to.email)) return null;
    const agreement = workbook
      .rowsOf(partnerships)
      .find((each) => workbook.follow(organizations, each.organization)?.id === organization.id);
    return rosterPermission(organization.name ?? '', agreement, clock.today());
  };
  return {
    allowed(organization, to, people) {
      const found = permission(organization, to, people);
      return found && 'why' in found ? { reason: found.why } : to;
    },
    why(organization, to, people) {
      const found = permission(organization, to, people);
      if (!found || !('use' in found)) return null;
      const use = found.use.replace(/[.\s]+$/, '');
      return `You get this message because ${organization.name ?? ''} lets us use its roster for this: ${use}.`;
    },
  };
}
