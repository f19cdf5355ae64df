import { compare, nameKey, sameByContact, traitsOf, type Described } from '../likeness/identity';
import type { Organization } from './organizations';

/** Describes an organization by what distinguishes it. */
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
 * The organization that someone means by a name, or null. Legal forms, other names and former names count; if several
 * have that name, the one whose phone or website matches. An organization under a different name is recognized by its
 * phone, then by its website, unless the other of the two contradicts it. Phone and website may be empty.
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
