/** Decisions about partners that other features share. */
import type { CalendarDate } from '../../shared/dates';
import { comparable } from '../../shared/text';
import type { Reference } from '../../workbook/columns';
import type { Problem } from '../../workbook/problems';
import type { Table } from '../../workbook/table';
import { compare, nameKey, sameByContact, traitsOf, type Described } from './import/identity-rules';
import type { Organization, people, Person } from './tabs';

/** An organization by what tells it apart. */
export function describe(organization: Organization): Described {
  const { name, aliases, formerNames, phone, website, address, city, zip } = organization;
  return {
    name: name ?? '',
    otherNames: [...(aliases ?? []), ...(formerNames ?? [])],
    phone: phone ?? '',
    website: website ?? '',
    address: address ?? '',
    city: city ?? '',
    zip: zip ?? '',
  };
}

/**
 * The organization that someone means by a name, or null. Legal forms, other and former names count; of several with
 * that name, the one whose phone or website fits. A different name is known by its phone, then by its website, unless
 * the other of the two speaks against it. Phone and website may be empty.
 */
export function findKnownOrganization(
  name: string,
  phone: string,
  website: string,
  organizations: readonly Organization[],
): Organization | null {
  const key = nameKey(name);
  const named = organizations.filter(
    (organization) => key !== '' && namesOf(organization).some((each) => nameKey(each) === key),
  );
  if (named.length < 2 && (named[0] || (phone === '' && website === ''))) return named[0] ?? null;
  const given = traitsOf({ name, otherNames: [], phone, website, address: '', city: '', zip: '' });
  const compared = (named.length > 0 ? named : organizations).map((organization) => ({
    organization,
    comparison: compare(given, traitsOf(describe(organization))),
  }));
  if (named.length > 0) {
    const fitting = compared.find(({ comparison }) => comparison.phone === 'same' || comparison.website === 'same');
    return fitting?.organization ?? named.find((each) => nameKey(each.name ?? '') === key) ?? named[0]!;
  }
  const by = (evidence: 'phone' | 'website'): Organization | undefined =>
    compared.find(({ comparison }) => sameByContact(comparison) === evidence)?.organization;
  return by('phone') ?? by('website') ?? null;
}

function namesOf(organization: Organization): string[] {
  const { name, otherNames } = describe(organization);
  return [name, ...otherNames];
}

/** In the role on that day. `until` is the last day of it. */
export function isCurrent({ since, until }: Pick<Person, 'since' | 'until'>, today: CalendarDate): boolean {
  return (since === null || since <= today) && (until === null || until >= today);
}

/** By name, whatever its case and spacing; hand in former names too where references may still have them. */
function peopleOf(names: readonly (string | null)[], people: readonly Person[]): Person[] {
  const wanted = new Set(names.map((name) => comparable(name ?? '')));
  return people.filter(({ organization }) => organization !== null && wanted.has(comparable(organization.label)));
}

/**
 * Who is written to and asked first at an organization on that day, or null. Should there be two, the first in the
 * sheet; `primaryProblems` tells it.
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

/** More than one current primary contact at an organization: it would not be clear who is written to. */
export function primaryProblems(
  table: Table<typeof people>,
  organizationOf: (person: Person) => string | null,
  today: CalendarDate,
): Problem[] {
  const first = new Map<string, Person>();
  const problems: Problem[] = [];
  for (const person of table.rows) {
    if (person.role !== 'Primary contact' || person.organization === null || !isCurrent(person, today)) continue;
    const organization = organizationOf(person) ?? nameKey(person.organization.label);
    const other = first.get(organization);
    if (!other) {
      first.set(organization, person);
      continue;
    }
    problems.push({
      code: 'rule',
      tab: table.title,
      tabKey: table.tab.key,
      row: person.row,
      column: table.titles.get('role') ?? 'Role',
      columnNumber: table.places.get('role') ?? 1,
      text: `${person.organization.label} has two current primary contacts: ${other.name ?? 'the person'} in row ${other.row} and ${person.name ?? 'this one'}. Give one of them another role, or a last day under Until.`,
    });
  }
  return problems;
}

/** Whoever has this email, as in Staff; null when nobody has, or the row has no name. */
export function colleagueOf(
  staff: readonly { id: string; name: string | null; email: string | null }[],
  email: string,
): Reference | null {
  const me = email.toLowerCase();
  const row = staff.find((each) => me !== '' && each.email?.toLowerCase() === me);
  return row?.name == null ? null : { label: row.name, meant: [row.id] };
}
