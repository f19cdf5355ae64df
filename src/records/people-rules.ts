import type { CalendarDate } from '../shared/dates';
import { comparable } from '../shared/text';
import type { Reference } from '../workbook/columns';
import type { Person } from './people';

/** Whether the person has the role on that day; `until` is its last day. */
export function isCurrent({ since, until }: Pick<Person, 'since' | 'until'>, today: CalendarDate): boolean {
  return (since === null || since <= today) && (until === null || until >= today);
}

/** Finds people by name, ignoring case and spacing; pass former names too where references may still use them. */
function peopleOf(names: readonly (string | null)[], people: readonly Person[]): Person[] {
  const wanted = new Set(names.map((name) => comparable(name ?? '')));
  return people.filter(({ organization }) => organization !== null && wanted.has(comparable(organization.label)));
}

/**
 * Whom to write to and ask first at an organization on that day, or null. If there are two, the first in the sheet;
 * `primaryProblems` reports it.
 */
export function currentPrimary(
  organizationName: string | readonly string[],
  people: readonly Person[],
  today: CalendarDate,
): Person | null {
  const names = typeof organizationName === 'string' ? [organizationName] : organizationName;
  const primaries = peopleOf(names, people).filter((person) => person.role === 'Primary contact');
  return primaries.find((person) => isCurrent(person, today)) ?? null;
}

/** Stands in People for a contact of whom only the address is known: it can get mail, and staff can add the name. */
export const generalContact = 'General contact';

const desks = [
  'general contact',
  'front desk',
  'front office',
  'main office',
  'office',
  'reception',
  'human resources',
  'hr',
];

/** Whether a name is that of a person, and not of a desk or of the organization itself. */
export function isPerson(name: string | null, organization: string | null): boolean {
  const said = comparable(name ?? '');
  return said !== '' && said !== comparable(organization ?? '') && desks.indexOf(said) < 0;
}

/** The person with this email, as Staff lists them; null when there is none, or when the row has no name. */
export function colleagueOf(
  staff: readonly { id: string; name: string | null; email: string | null }[],
  email: string,
): Reference | null {
  const me = email.toLowerCase();
  const row = staff.find((each) => me !== '' && each.email?.toLowerCase() === me);
  return row?.name == null ? null : { label: row.name, meant: [row.id] };
}
