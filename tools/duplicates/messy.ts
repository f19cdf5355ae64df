/**
 * Turns a clean row into what another list might have for the same organization. For measuring the search for
 * duplicates.
 */
import type { Described } from '../../src/likeness/described';
import type { Random } from '../../src/shared/ids';

/** Gives the same numbers in every run. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const oneOf = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)]!;

const shortened: [RegExp, string[]][] = [
  [/\bUniversity\b/i, ['Univ', 'Univ.']],
  [/\bCollege\b/i, ['Coll.', 'Coll']],
  [/\bCommunity\b/i, ['Comm', 'Comm.']],
  [/\bCenter\b/i, ['Ctr', 'Centre', 'Ctr.']],
  [/\bManufacturing\b/i, ['Mfg', 'Mfg.']],
  [/\bInstitute\b/i, ['Inst', 'Inst.']],
  [/\bTechnology\b/i, ['Tech']],
  [/\bDepartment\b/i, ['Dept', 'Dept.']],
  [/\bAssociation\b/i, ['Assn', 'Assoc.']],
  [/\bSaint\b/i, ['St', 'St.']],
  [/\bStreet\b/i, ['St', 'St.']],
  [/\bRestaurant\b/i, ['', 'Rest.']],
  [/\bBrothers\b/i, ['Bros', 'Bros.']],
  [/\bInternational\b/i, ['Intl', 'Int’l']],
  [/\bHospital\b/i, ['Hosp']],
  [/\bMedical\b/i, ['Med']],
  [/\bServices\b/i, ['Svcs', 'Service']],
  [/\bCafe\b/i, ['Café', 'Caffe']],
  [/ and /i, [' & ', ' + ']],
  [/ & /, [' and ', '&']],
];
const forms = ['Inc.', 'Inc', 'LLC', ', LLC', 'Co.', 'Corp.', ', Inc.', 'L.L.C.'];
const streetWords: [RegExp, string[]][] = [
  [/\bStreet\b|\bSt\b\.?/i, ['St', 'St.', 'Street', 'ST']],
  [/\bAvenue\b|\bAve\b\.?/i, ['Ave', 'Ave.', 'Avenue', 'Av']],
  [/\bRoad\b|\bRd\b\.?/i, ['Rd', 'Rd.', 'Road']],
  [/\bBoulevard\b|\bBlvd\b\.?/i, ['Blvd', 'Blvd.', 'Boulevard']],
  [/\bDrive\b|\bDr\b\.?/i, ['Dr', 'Dr.', 'Drive']],
  [/\bNorth\b|\bN\b\.?/, ['N', 'N.', 'North']],
  [/\bSouth\b|\bS\b\.?/, ['S', 'S.', 'South', 'So.']],
  [/\bEast\b|\bE\b\.?/, ['E', 'E.', 'East']],
  [/\bWest\b|\bW\b\.?/, ['W', 'W.', 'West']],
  [/\bSuite\b|\bSte\b\.?/i, ['Ste', 'Suite', '#']],
];

function slip(random: Random, text: string): string {
  const at = 1 + Math.floor(random() * Math.max(1, text.length - 2));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  return oneOf(random, [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at),
    text.slice(0, at) + letter + text.slice(at + 1),
    text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  ]);
}

/** `noise`: the probability of each kind of mess, from 0 to 1. */
export function messy(row: Described, random: Random, noise: number): Described {
  const happens = (often = 1): boolean => random() < noise * often;
  const copy = { ...row, otherNames: happens(1.5) ? [] : row.otherNames };
  let name = row.name;
  if (happens(0.4) && row.otherNames.length > 0) name = oneOf(random, row.otherNames) || name;
  for (const [from, to] of shortened) if (from.test(name) && happens(1.2)) name = name.replace(from, oneOf(random, to));
  if (happens()) name = name.replace(/[,.’'-]/g, (mark) => (mark === '-' ? ' ' : ''));
  if (happens(0.5)) name = /^the /i.test(name) ? name.slice(4) : `The ${name}`;
  if (happens(0.7))
    name = /(inc|llc|co|corp)\.?$/i.test(name)
      ? name.replace(/,? (inc|llc|co|corp)\.?$/i, '')
      : `${name} ${oneOf(random, forms)}`;
  if (happens(0.4) && row.city !== '')
    name = oneOf(random, [`${name} of ${row.city}`, `${name} (${row.city})`, `${name} - ${row.city}`]);
  const words = name.split(' ').filter(Boolean);
  if (happens(0.3) && words.length >= 3) words.push(words.shift()!);
  else if (happens(0.3) && words.length >= 4) words.pop();
  else if (happens(0.15) && words.length >= 2) words.splice(0, 2, words[0]! + words[1]!.toLowerCase());
  name = words.join(' ');
  if (happens(0.4)) name = slip(random, name);
  if (happens(0.5)) name = name.toUpperCase();
  copy.name = name;

  const digits = row.phone.replace(/\D/g, '');
  if (digits.length >= 10) {
    const [area, first, last] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6, 10)];
    copy.phone = oneOf(random, [
      `(${area}) ${first}-${last}`,
      `${area}-${first}-${last}`,
      `${area}/${first}-${last}`,
      `${area}.${first}.${last}`,
      `1-${area}-${first}-${last}`,
      area + first + last,
    ]);
    if (happens(0.5)) copy.phone = `${first}-${last}`;
    else if (happens(0.2)) copy.phone = `(${300 + Math.floor(random() * 600)}) ${first}-${last}`;
    else if (happens(0.6)) copy.phone = `${area}-${first}-${1000 + Math.floor(random() * 9000)}`;
    if (happens(0.8)) copy.phone = '';
  }
  if (row.website !== '') {
    const bare = row.website
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/.*$/, '');
    copy.website = oneOf(random, [`https://www.${bare}/`, `http://${bare}`, `www.${bare}`, `${bare}/index.html`]);
    if (happens(0.3)) copy.website = `https://www.facebook.com/${bare.split('.')[0] ?? ''}`;
    if (happens(1.2)) copy.website = '';
  }
  let { address } = row;
  for (const [from, to] of streetWords)
    if (from.test(address) && happens(1.5)) address = address.replace(from, oneOf(random, to));
  if (address !== '') {
    if (happens(0.5))
      address = oneOf(random, [
        `${address}, Suite ${100 + Math.floor(random() * 300)}`,
        `${address} #${1 + Math.floor(random() * 40)}`,
        `${address}\n2nd Floor`,
      ]);
    if (happens(0.2)) address = slip(random, address);
    if (happens(0.12)) address = `P.O. Box ${100 + Math.floor(random() * 900)}`;
    if (happens(0.08))
      address = `${100 + Math.floor(random() * 9000)} ${oneOf(random, ['Commerce', 'Airport', 'Mulford', 'Perryville'])} Rd`;
    if (happens(0.5)) address = '';
  }
  copy.address = address;
  if (happens(0.5)) copy.city = '';
  if (happens(0.15)) copy.city = slip(random, row.city);
  if (happens(0.5)) copy.zip = copy.zip.slice(0, 5);
  if (happens(0.7)) copy.zip = '';
  return copy;
}

/** Rows, each with the number of the organization it represents. */
export interface Labelled {
  rows: Described[];
  labels: string[];
}

/** The rows themselves plus messy copies of some of them, a few copied twice, in mixed order. */
export function withCopies(clean: readonly Described[], seed: number, noise: number, part = 0.5): Labelled {
  const random = seeded(seed);
  const all = clean.flatMap((row, index) => {
    const copies = random() < part ? (random() < 0.2 ? 2 : 1) : 0;
    return [row, ...Array.from({ length: copies }, () => messy(row, random, noise))].map((each) => ({
      row: each,
      label: String(index),
      order: random(),
    }));
  });
  all.sort((a, b) => a.order - b.order);
  return { rows: all.map(({ row }) => row), labels: all.map(({ label }) => label) };
}
