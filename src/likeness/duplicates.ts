/**
 * Finds which rows of a tab or list are the same organization. Rows go in; pairs and groups come out, each with a
 * reason in words. Nothing is merged here.
 *
 * @example
 * const { pairs } = findDuplicates(rows); // rows: { name, otherNames, phone, website, address, city, zip }[]
 * pairs[0]; // { one: 3, other: 17, score: 0.99, reason: 'same phone, nearly the same name' }: positions in `rows`
 */
import { comparable } from '../shared/text';
import { phoneKey, tidyWebsite } from '../shared/contact';
import { siteKey, type Described } from './described';
import { candidates } from './blocks';
import { liken, type Likened, type Likeness } from './likeness';
import { nameOf, type Rarity } from './names';
import { streetKey, streetOf } from './streets';

/** Two rows that are probably the same organization. */
export interface DuplicatePair {
  /** Positions in the given list, from 0; `one` is the smaller. */
  one: number;
  other: number;
  /** From 0.5 (as likely as not) to 1. */
  score: number;
  /** `same phone, nearly the same name`. */
  reason: string;
}

export interface Duplicates {
  /** The most certain first. Any two rows in the same group form a pair. */
  pairs: DuplicatePair[];
  /** Positions in the list, two or more in each group. */
  groups: number[][];
}

/**
 * `toldApart`: staff have said that these two are not the same. Each row is compared only with the few that share a
 * word, a phone, a site or an address with it, not with all others.
 */
export function findDuplicates(
  rows: readonly Described[],
  toldApart: (one: number, other: number) => boolean = () => false,
): Duplicates {
  const likened = rows.map(likenedOf);
  const rarity = rarityAmong(likened);
  const found: { one: number; other: number; likeness: Likeness }[] = [];
  const compared = (one: number, other: number): Likeness =>
    toldApart(one, other) ? { bits: -99, apart: true, reasons: [] } : liken(likened[one]!, likened[other]!, rarity);
  const known = new Map<number, Likeness>();
  candidates(likened, rarity).forEach((others, one) =>
    others.forEach((other) => {
      const likeness = compared(one, other);
      known.set(one * rows.length + other, likeness);
      if (likeness.bits > 0) found.push({ one, other, likeness });
    }),
  );
  found.sort((a, b) => b.likeness.bits - a.likeness.bits || a.one - b.one || a.other - b.other);
  const between = (a: number, b: number): Likeness => {
    const [one, other] = a < b ? [a, b] : [b, a];
    const key = one * rows.length + other;
    let likeness = known.get(key);
    if (!likeness) known.set(key, (likeness = compared(one, other)));
    return likeness;
  };
  const groups = gather(found, between);
  const pairs = groups.flatMap((group) =>
    group.flatMap((one, index) =>
      group.slice(index + 1).map((other): DuplicatePair => {
        const { bits, reasons } = between(one, other);
        const reason = bits > 0 ? reasons.join(', ') : 'both are the same as a third one';
        return { one, other, score: Math.max(0.5, scoreOf(bits)), reason };
      }),
    ),
  );
  pairs.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  return { pairs, groups };
}

/**
 * For each new row, finds the known row that it probably matches: its position in `known` and the reason, or null.
 * `amongFresh`: also matches new rows above it, whose positions continue after the known ones. `enough`: the bits above
 * which a match is reported; 0 means as likely as not.
 */
export function lookalikes(
  fresh: readonly Described[],
  known: readonly Described[],
  amongFresh = false,
  enough = 0,
): ({ known: number; reason: string } | null)[] {
  const best = fresh.map((): { known: number; bits: number; reason: string } | null => null);
  if (known.length === 0 && !amongFresh) return best;
  const likened = [...known, ...fresh].map(likenedOf);
  const rarity = rarityAmong(likened);
  candidates(likened, rarity).forEach((others, one) => {
    if (one >= known.length && !amongFresh) return;
    others.forEach((other) => {
      if (other < known.length) return;
      const { bits, reasons } = liken(likened[one]!, likened[other]!, rarity);
      const at = other - known.length;
      if (bits > (best[at]?.bits ?? enough)) best[at] = { known: one, bits, reason: reasons.join(', ') };
    });
  });
  return best;
}

function scoreOf(bits: number): number {
  return Math.round(1000 / (1 + 2 ** -bits)) / 1000;
}

/**
 * Goes through the pairs from the most certain down. Each joins two groups, unless a member of one is clearly not a
 * member of the other, or unless both groups are much more certain internally: what separates them then weighs twice.
 */
function gather(
  found: readonly { one: number; other: number; likeness: Likeness }[],
  between: (one: number, other: number) => Likeness,
): number[][] {
  const groupOf = new Map<number, { rows: number[]; bits: number }>();
  for (const { one, other, likeness } of found) {
    const mine = groupOf.get(one) ?? { rows: [one], bits: -Infinity };
    const theirs = groupOf.get(other) ?? { rows: [other], bits: -Infinity };
    if (mine === theirs) continue;
    const across = mine.rows.flatMap((a) => theirs.rows.map((b) => between(a, b)));
    if (across.some(({ apart }) => apart)) continue;
    if (across.reduce((sum, { bits }) => sum + Math.max(-8, Math.min(8, bits)), 0) <= -across.length) continue;
    const joined = { rows: [...mine.rows, ...theirs.rows], bits: likeness.bits };
    for (const row of joined.rows) groupOf.set(row, joined);
  }
  const groups = [...new Set(groupOf.values())].map(({ rows }) => rows.sort((a, b) => a - b));
  return groups.sort((a, b) => a[0]! - b[0]!);
}

/** `Acme Foods Inc. d/b/a Otter Diner`, `Otter Diner (formerly The Otter)`. */
const alsoKnown =
  /[\s,(]+(?:(?:d\.?\/?b|[af]\.?\/?k)\.?\/?a\.?|doing business as|also known as|formerly(?: known as)?)[\s:]+/i;

function likenedOf({ name, otherNames, phone, website, address, city, zip }: Described): Likened {
  const [first = '', ...also] = name.split(alsoKnown);
  const names = [
    nameOf(name, false),
    ...[...(also.length > 0 ? [first] : []), ...also, ...otherNames].map((other) => nameOf(other, true)),
  ];
  const site = siteKey(website);
  const town = comparable(city)
    .replace(/\b(saint|sainte)\b/g, 'st')
    .replace(/\bfort\b/g, 'ft')
    .replace(/\bmount\b/g, 'mt')
    .replace(/ (city|twp|township|village)$/, '');
  const five = (/\d{5}/.exec(zip) ?? [''])[0];
  const key = streetKey(address);
  return {
    names: names.filter((each) => each !== null),
    phone: phoneKey(phone),
    site,
    page: site === '' ? '' : (tidyWebsite(website) ?? '').toLowerCase().replace(/^[^/]*/, ''),
    street: streetOf(address),
    house: key === '' ? '' : `${key} ${town === '' ? five : town}`,
    city: town,
    zip: five,
  };
}

function rarityAmong(rows: readonly Likened[]): Rarity {
  const count = (of: (row: Likened) => readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const row of rows)
      for (const each of new Set(of(row))) if (each !== '') counts.set(each, (counts.get(each) ?? 0) + 1);
    return counts;
  };
  const cities = count(({ city }) => [city]);
  return {
    rows: rows.length,
    words: count(({ names }) => names.flatMap(({ words }) => words)),
    names: count(({ names }) => names.map(({ key }) => key)),
    phones: count(({ phone }) => [phone.slice(-7)]),
    sites: count(({ site }) => [site]),
    houses: count(({ house }) => [house]),
    cities,
    cityWords: new Set([...cities.keys()].flatMap((city) => city.split(' ')).filter((word) => word.length > 3)),
  };
}
