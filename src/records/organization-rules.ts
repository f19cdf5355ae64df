import {
  compare,
  nameKey,
  sameByContact,
  siteKey,
  traitsOf,
  type Comparison,
  type Described,
} from '../likeness/identity';
import { phoneKey } from '../shared/contact';
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

/** Organizations as they are found by what someone says of them; made once for many questions. */
export interface KnownOrganizations {
  /**
   * The organization that someone means by a name, or null. Legal forms, other and former names count; of several with
   * that name, the one whose phone or website fits. A different name is known by its phone, then by its website, unless
   * the other of the two speaks against it. Phone and website may be empty.
   */
  find(name: string, phone: string, website: string): Organization | null;
  /** One that has joined them since. */
  add(organization: Organization): void;
}

export function knownOrganizations(organizations: readonly Organization[]): KnownOrganizations {
  const [byName, byPhone, byWebsite] = [index(), index(), index()];
  const add = (organization: Organization): void => {
    for (const key of new Set(namesOf(organization).map(nameKey))) note(byName, key, organization);
    note(byPhone, lineOf(organization.phone ?? ''), organization);
    note(byWebsite, siteKey(organization.website ?? ''), organization);
  };
  organizations.forEach(add);
  return {
    add,
    find(name, phone, website) {
      const key = nameKey(name);
      const named = byName.get(key) ?? [];
      if (named.length < 2 && (named[0] || (phone === '' && website === ''))) return named[0] ?? null;
      const given = traitsOf({ name, otherNames: [], phone, website, address: '', city: '', zip: '' });
      const compared = (organization: Organization): Comparison => compare(given, traitsOf(describe(organization)));
      if (named.length > 0) {
        const fitting = named.find((each) => compared(each).phone === 'same' || compared(each).website === 'same');
        return fitting ?? named.find((each) => nameKey(each.name ?? '') === key) ?? named[0]!;
      }
      const by = (evidence: 'phone' | 'website', candidates: Organization[] = []): Organization | undefined =>
        candidates.find((each) => sameByContact(compared(each)) === evidence);
      return by('phone', byPhone.get(lineOf(phone))) ?? by('website', byWebsite.get(siteKey(website))) ?? null;
    },
  };
}

/** As `KnownOrganizations.find`, for a single question. */
export function findKnownOrganization(
  name: string,
  phone: string,
  website: string,
  organizations: readonly Organization[],
): Organization | null {
  return knownOrganizations(organizations).find(name, phone, website);
}

type Index = Map<string, Organization[]>;
const index = (): Index => new Map();

function note(found: Index, key: string, organization: Organization): void {
  if (key === '') return;
  const some = found.get(key);
  if (some) some.push(organization);
  else found.set(key, [organization]);
}

/** What any two spellings share that may be one number: some lack the area code. */
function lineOf(phone: string): string {
  return phoneKey(phone).slice(-7);
}

function namesOf(organization: Organization): string[] {
  const { name, otherNames } = describe(organization);
  return [name, ...otherNames];
}
