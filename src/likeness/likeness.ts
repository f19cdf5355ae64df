/**
 * How likely two rows are the same organization, in bits. What agrees counts more the rarer it is among these rows, so
 * that “Rockford” says little in Rockford; what differs counts against it. docs/decisions/who-is-who-in-a-list.md
 */
import { compareNames, noNaming, rarityOf, type Name, type Rarity } from './names';
import { wordLikeness } from './words';
import { compareStreets, type Street } from './streets';

/** A row, normalized for comparison; computed once for each row. */
export interface Likened {
  names: Name[];
  /** Ten digits, or seven without an area code; may be blank. */
  phone: string;
  /** The domain; blank where many organizations share it. */
  site: string;
  /** The part of the address after the domain. */
  page: string;
  street: Street | null;
  /** Streets and their towns as one text, for counting how many organizations are there. */
  house: string;
  city: string;
  zip: string;
}

export interface Likeness {
  /** Above 0 means more likely the same than not. */
  bits: number;
  /** The evidence against it is so clear that no third row may bring the two together. */
  apart: boolean;
  /** What agrees and what differs, in words for staff. */
  reasons: string[];
}

export function liken(one: Likened, other: Likened, rarity: Rarity): Likeness {
  const cities = new Set([...one.city.split(' '), ...other.city.split(' ')]);
  const place = comparePlaces(one, other, rarity);
  const contact = compareContacts(one, other, place, rarity);
  const sharing = place.bits >= 3 ? 'house' : contact.line && !place.elsewhere ? 'phone' : '';
  let naming = noNaming;
  for (const mine of one.names)
    for (const theirs of other.names) {
      const next = compareNames(mine, theirs, cities, rarity, sharing);
      if (next.bits > naming.bits) naming = next;
    }
  // Several organizations at one address may share a phone, so the name decides.
  const shared = [...contact.shared, place.bits > 0 ? place.bits : 0].sort((a, b) => b - a);
  const agreeing = (shared[0] ?? 0) + 0.5 * (shared[1] ?? 0) + 0.3 * (shared[2] ?? 0);
  const against = contact.against + Math.min(0, place.bits);
  const counts = naming.split ? 0.5 : 1;
  const bits = naming.bits < 1 ? Math.min(naming.bits, -1) : naming.bits + agreeing * counts + against - 8;
  const reasons = [...contact.reasons, naming.how, place.reason].filter(Boolean);
  // A site and the agency that runs it have no word in common, and a third row may name both.
  const apart = naming === noNaming ? sharing === '' : naming.bits < -4 || bits < -6;
  return { bits, apart, reasons };
}

interface PlaceLikeness {
  bits: number;
  reason: string;
  /** Both give a house number, and the two differ. */
  elsewhere: boolean;
  town: 'same' | 'differ' | 'unknown';
}

function comparePlaces(one: Likened, other: Likened, rarity: Rarity): PlaceLikeness {
  const zip = one.zip === '' || other.zip === '' ? 'unknown' : one.zip === other.zip ? 'same' : 'differ';
  const city = compareCities(one.city, other.city);
  const town =
    zip === 'same' || city === 'same'
      ? 'same'
      : city === 'differ' || (city === 'unknown' && zip === 'differ')
        ? 'differ'
        : 'unknown';
  const near = town === 'same' ? Math.min(2, 0.4 * rarityOf(rarity, rarity.cities.get(one.city) ?? 1)) : 0;
  const street = one.street && other.street ? compareStreets(one.street, other.street) : 'unclear';
  const crowd = rarityOf(rarity, Math.max(rarity.houses.get(one.house) ?? 1, rarity.houses.get(other.house) ?? 1));
  switch (street) {
    case 'same':
      if (town !== 'differ')
        return { bits: Math.min(7, crowd - 3) + near, reason: 'same address', elsewhere: false, town };
      // Towns run into each other, and mail reaches either name; but small house numbers and Main Streets are
      // everywhere.
      return one.street!.number.length >= 3
        ? { bits: 5, reason: 'same street and number, another town', elsewhere: false, town }
        : { bits: -5, reason: 'another town', elsewhere: true, town };
    case 'near':
      return town === 'differ'
        ? { bits: -3, reason: 'another town', elsewhere: false, town }
        : { bits: 1.5 + near, reason: 'nearly the same address', elsewhere: false, town };
    case 'differ':
      return town === 'differ'
        ? { bits: -12, reason: 'another town', elsewhere: true, town }
        : { bits: -7, reason: 'the addresses differ', elsewhere: true, town };
    case 'unclear':
      if (town === 'differ')
        return { bits: zip === 'differ' || zip === 'unknown' ? -6 : -2, reason: 'another town', elsewhere: true, town };
      if (zip === 'differ') return { bits: -2, reason: 'another ZIP code', elsewhere: false, town };
      return { bits: near, reason: town === 'same' ? 'same town' : '', elsewhere: false, town };
  }
}

function compareCities(one: string, other: string): 'same' | 'differ' | 'unknown' {
  if (one === '' || other === '') return 'unknown';
  if (one === other || wordLikeness(one.replace(/ /g, ''), other.replace(/ /g, '')) >= 0.75) return 'same';
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  // `New York` in `New York City`, `LA` for `Los Angeles`.
  const initials = long
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return ` ${long} `.includes(` ${short} `) || (short.length > 1 && short === initials) ? 'same' : 'differ';
}

function compareContacts(
  one: Likened,
  other: Likened,
  place: PlaceLikeness,
  rarity: Rarity,
): { shared: number[]; against: number; reasons: string[]; line: boolean } {
  const shared: number[] = [];
  const reasons: string[] = [];
  let against = 0;
  let line = false;
  if (one.phone !== '' && other.phone !== '') {
    const count = Math.max(rarity.phones.get(one.phone.slice(-7)) ?? 1, rarity.phones.get(other.phone.slice(-7)) ?? 1);
    line = one.phone.slice(-7) === other.phone.slice(-7);
    const areas = one.phone.length >= 10 && other.phone.length >= 10;
    if (line && (!areas || one.phone === other.phone)) {
      shared.push(Math.min(8, rarityOf(rarity, count) - 2));
      reasons.push('same phone');
    } else if (line && (place.town !== 'differ' || place.bits > 0)) {
      // Area codes are split as a region grows.
      shared.push(3);
      reasons.push('same phone but for the area code');
    } else if (!/^8(00|33|44|55|66|77|88)/.test(one.phone) && !/^8(00|33|44|55|66|77|88)/.test(other.phone))
      against -= 2;
  }
  if (one.site !== '' && other.site !== '') {
    const count = Math.max(rarity.sites.get(one.site) ?? 1, rarity.sites.get(other.site) ?? 1);
    const pages = one.page !== '' && other.page !== '' && one.page !== other.page;
    if (one.site === other.site) {
      // One site shared by all branches says nothing about two that are in different places.
      shared.push(place.elsewhere ? 0.5 : Math.max(0, Math.min(6, rarityOf(rarity, count) - 3) - (pages ? 3 : 0)));
      reasons.push('same website');
    } else if (!isBelow(one.site, other.site) && !isBelow(other.site, one.site)) against -= 2;
  }
  return { shared, against, reasons, line };
}

function isBelow(site: string, whole: string): boolean {
  return site.length > whole.length && site.slice(-whole.length - 1) === `.${whole}`;
}
