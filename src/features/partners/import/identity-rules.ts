/** Whether two descriptions mean one organization. Branches share names, phones and websites; a place tells them apart. */
import { phoneKey, websiteKey } from '../../../shared/contact';
import { comparable } from '../../../shared/text';

/** What is known of an organization; blank where nothing is. */
export interface Described {
  name: string;
  otherNames: readonly string[];
  phone: string;
  website: string;
  address: string;
  city: string;
  zip: string;
}

/** The same in the form in which it is compared. */
export interface Traits {
  name: string;
  otherNames: string[];
  phone: string;
  website: string;
  street: string;
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

const legalForm =
  / (inc|incorporated|llc|l l c|llp|l l p|lp|l p|pllc|pc|p c|ltd|limited|co|company|corp|corporation|plc|nfp)$/;

/** A name without its legal form and its “The”: `Acme Co., Inc.` and `ACME` are one. */
export function nameKey(name: string): string {
  const whole = comparable(name);
  let bare = whole.replace(/^the /, '');
  while (legalForm.test(bare)) bare = bare.replace(legalForm, '');
  return bare === '' ? whole : bare;
}

/** Pages there belong to many, so the domain says nothing about who it is. */
const sharedHosts =
  /^(facebook|instagram|linkedin|twitter|x|yelp|youtube|tiktok|google|sites\.google|yellowpages|linktr|wixsite|wordpress|blogspot|squarespace|weebly|godaddysites|business)\.(com|ee|site|org)$/;

export function siteKey(website: string): string {
  const host = websiteKey(website).replace(/^(m|mobile|en)\./, '');
  return sharedHosts.test(host) ? '' : host;
}

const shortForms: Record<string, string> = {
  north: 'n', south: 's', east: 'e', west: 'w', street: 'st', avenue: 'ave', av: 'ave', road: 'rd', drive: 'dr', boulevard: 'blvd',
  lane: 'ln', court: 'ct', place: 'pl', highway: 'hwy', parkway: 'pkwy', route: 'rt', rte: 'rt', suite: 'ste', floor: 'fl', room: 'rm',
}; // prettier-ignore

/** `180 North Wabash Avenue, Suite 5` → `180 n wabash ave`. Empty for a post box, which is no place. */
export function streetKey(address: string): string {
  const plain = comparable(address);
  if (/\b(po|p o) box\b/.test(plain)) return '';
  const words = plain.split(' ').map((word) => shortForms[word] ?? word);
  return words.join(' ').replace(/ (ste|unit|apt|rm|fl|bldg) .*$/, '');
}

export function traitsOf({ name, otherNames, phone, website, address, city, zip }: Described): Traits {
  return {
    name: nameKey(name),
    otherNames: otherNames.map(nameKey).filter(Boolean),
    phone: phoneKey(phone),
    website: siteKey(website),
    street: streetKey(address),
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

/** A number without area code is compared by its last seven digits. */
function comparePhones(one: string, other: string): Agreement {
  const short = one.length < 10 || other.length < 10;
  return short ? agreement(one.slice(-7), other.slice(-7)) : agreement(one, other);
}

function comparePlaces(one: Traits, other: Traits): Agreement {
  const zip = agreement(one.zip, other.zip);
  const city = agreement(one.city, other.city);
  const area = zip === 'unknown' ? city : zip;
  if (one.street === '' || other.street === '') return area === 'differ' ? 'differ' : 'unknown';
  if (one.street === other.street) return zip === 'differ' && city === 'differ' ? 'differ' : 'same';
  const [number = '', ...words] = one.street.split(' ');
  const [otherNumber = '', ...otherWords] = other.street.split(' ');
  const alike = /^\d/.test(number) && number === otherNumber && words.some((word) => otherWords.includes(word));
  return alike && area === 'same' ? 'same' : 'differ';
}

/** Two of one name are one unless place or phone speaks against it; the same street decides. */
export function sameByName({ place, phone }: Comparison): boolean {
  return place === 'same' || (place === 'unknown' && phone !== 'differ');
}

/** Two of different names are one if phone or website says so and nothing speaks against it. */
export function sameByContact({ place, phone, website }: Comparison): 'phone' | 'website' | null {
  if (place === 'differ') return null;
  if (phone === 'same') return website === 'differ' ? null : 'phone';
  return website === 'same' && phone === 'unknown' ? 'website' : null;
}

/** Initials and the like fit many; by themselves they prove nothing. */
export function isTelling(key: string): boolean {
  return key.length >= 5;
}
