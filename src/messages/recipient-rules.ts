/** Who gets a mail about a partner or an activity, or why nobody does. The reasons are shown to staff verbatim. */
import type { Email } from '../shared/contact';
import type { CalendarDate } from '../shared/dates';
import type { Organization } from '../records/organizations';
import type { Person } from '../records/people';
import type { StaffMember } from '../records/staff';

export interface Recipient {
  email: Email;
  name: string;
  /** Empty when there is none. */
  phone: string;
}

export type Found = Recipient | { reason: string };

/** Addresses in lowercase of everyone who does not want to be contacted, in whatever role. */
export function optedOut(people: readonly Person[]): Set<string> {
  return new Set(
    people.filter(({ contact }) => contact === 'Do not contact').map(({ email }) => (email ?? '').toLowerCase()),
  );
}

export interface Willing {
  name: string | null;
  contact: Person['contact'];
  /** The cell's text when it is not one of the choices; then nobody knows, and nothing is sent. */
  unclear: string;
  /** In lowercase. */
  addresses: readonly string[];
}

/** By address in lowercase, why nothing may be mailed to it, whatever role its owner has and where. */
export function unwillingPeople(people: readonly Willing[]): Map<string, string> {
  const reasons = new Map<string, string>();
  for (const { name, contact, unclear, addresses } of people) {
    if (contact !== 'Do not contact' && unclear === '') continue;
    for (const address of addresses) {
      const who = name ?? address;
      const why = `“${unclear}” in People does not say whether ${who} may be contacted. Choose from the list there.`;
      reasons.set(address, unclear === '' ? `${who} does not want to be contacted.` : why);
    }
  }
  return reasons;
}

/** Rows by organization id; a row that names no known organization is left out. */
export function byOrganization<Row>(
  rows: readonly Row[],
  organizationOf: (row: Row) => string | null,
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = organizationOf(row);
    if (id === null) continue;
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

/** `named`: the cell's text, for an organization that was not found. `people`: those of the organization. */
export function partnerContact(
  organization: Organization | null,
  named: string,
  people: readonly Person[],
  unwilling: ReadonlySet<string>,
  today: CalendarDate,
): Found {
  if (!organization) {
    return {
      reason: named === '' ? 'No organization is named.' : `“${named}” is not in Organizations, or is there twice.`,
    };
  }
  const current = people.filter(
    ({ role, since, until }) =>
      role === 'Primary contact' && (since === null || since <= today) && (until === null || until >= today),
  );
  const [person, other] = current;
  const name = organization.name ?? '';
  if (!person) return { reason: `“${name}” has no current primary contact in People.` };
  const who = person.name ?? name;
  if (other) {
    return {
      reason: `“${name}” has more than one current primary contact: ${who} and ${other.name ?? 'another'}. End the role of one.`,
    };
  }
  if (person.contact === 'Do not contact') return { reason: `${who} does not want to be contacted.` };
  if (person.email === null) return { reason: `${who} has no email address in People that can be used.` };
  if (unwilling.has(person.email.toLowerCase())) {
    return { reason: `The owner of ${person.email} does not want to be contacted.` };
  }
  return { email: person.email, name: who, phone: person.phone ?? '' };
}

/** `named`: the cell's text, for someone who was not found in Staff. */
export function responsibleTeacher(teacher: StaffMember | null, named: string, today: CalendarDate): Found {
  if (!teacher) {
    return {
      reason: named === '' ? 'No responsible teacher is named.' : `“${named}” is not in Staff, or is there twice.`,
    };
  }
  const name = teacher.name ?? named;
  if (teacher.until !== null && teacher.until < today) return { reason: `${name} is no longer at the school.` };
  if (teacher.email === null) return { reason: `${name} has no email address in Staff that can be used.` };
  return { email: teacher.email, name, phone: teacher.phone ?? '' };
}
