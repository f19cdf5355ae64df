/**
 * Decides whether two descriptions mean the same organization. Branches share names, phones and websites; a place
 * distinguishes them.
 */
import { phoneKey } from '../shared/contact';
import { comparable } from '../shared/text';
import { siteKey, type Described } from './described';
import { compareStreets, streetKey, streetOf, type Street } from './streets';
import { nameKey } from './words';

export { nameKey, siteKey, streetKey, type Described };

/** The description, normalized for comparison. */
export interface Traits {
  name: string;
  otherNames: string[];
  phone: string;
  website: string;
  street: Street | null;
  city: string;
  /** Five digits. */
  zip: string;
}

export type Agreement = 'same' | 'differ' | 'unknown';

export interface Comparison {
  phone: Agreement;
  website: Agreement;
  place: Agreement;
}

export function traitsOf({ name, otherNames, phone, website, address, city, zip }: Described): Traits {
  return {
    name: nameKey(name),
    otherNames: otherNames.map(nameKey).filter(Boolean),
    phone: phoneKey(phone),
    website: siteKey(website),
    street: streetOf(address),
    city: comparable(city),
    zip: (/\d{5}/.exec(zip) ?? [''])[0],
  };
}

export function compare(one: Traits, other: Traits): Comparison {
  return {
    phone: comparePhones(one.phone, other.phone),
    website: agreement(one.website, other.website),
    place: comparePlaces(one, other),
  };
}

function agreement(one: string, other: string): Agreement {
  return one === '' || other === '' ? 'unknown' : one === other ? 'same' : 'differ';
}

/** A number without an area code is compared by its last seven digits. */
function comparePhones(one: string, other: string): Agreement {
  const short = one.length < 10 || other.length < 10;
  return short ? agreement(one.slice(-7), other.slice(-7)) : agreement(one, other);
}

function comparePlaces(one: Traits, other: Traits): Agreement {
  const zip = agreement(one.zip, other.zip);
  const city = agreement(one.city, other.city);
  const area = zip === 'unknown' ? city : zip;
  const streets = one.street && other.street ? compareStreets(one.street, other.street) : 'unclear';
  if (streets === 'unclear') return area === 'differ' ? 'differ' : 'unknown';
  if (streets === 'same') return zip === 'differ' && city === 'differ' ? 'differ' : 'same';
  return streets === 'near' && area !== 'differ' ? area : 'differ';
}

/** Two with the same name are the same organization unless place or phone contradicts it; the same street decides. */
export function sameByName({ place, phone }: Comparison): boolean {
  return place === 'same' || (place === 'unknown' && phone !== 'differ');
}

/** Two with different names are the same organization if phone or website says so and nothing contradicts it. */
export function sameByContact({ place, phone, website }: Comparison): 'phone' | 'website' | null {
  if (place === 'differ') return null;
  if (phone === 'same') return website === 'differ' ? null : 'phone';
  return website === 'same' && phone === 'unknown' ? 'website' : null;
}

/** Initials and the like fit many organizations; by themselves they prove nothing. */
export function isTelling(key: string): boolean {
  return key.length >= 5;
}
