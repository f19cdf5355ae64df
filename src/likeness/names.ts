/**
 * How strongly two names suggest the same organization, in bits: rare words that agree count for it, and words that
 * only one of them has count against it.
 */
import { distance, nameKey, nameWords, wordLikeness } from './words';

export interface Name {
  key: string;
  words: string[];
  /** The name without spaces: `Lake View` and `Lakeview` agree. */
  letters: string;
  /** First letters of all words, and of the words that count. */
  initials: string[];
  /** This is not the row's main name. */
  other: boolean;
}

/** How often something occurs among the rows. */
export interface Rarity {
  rows: number;
  words: ReadonlyMap<string, number>;
  names: ReadonlyMap<string, number>;
  phones: ReadonlyMap<string, number>;
  sites: ReadonlyMap<string, number>;
  houses: ReadonlyMap<string, number>;
  cities: ReadonlyMap<string, number>;
  /** Words in the names of cities. */
  cityWords: ReadonlySet<string>;
}

export function nameOf(text: string, other: boolean): Name | null {
  const words = nameWords(text);
  if (words.length === 0 || words[0] === '') return null;
  const whole = text.split(/[^\p{L}\p{N}’']+/u).filter((word) => word !== '' && !/^(the|inc|llc|ltd)$/i.test(word));
  const initials = [whole, whole.filter((word) => !/^(of|and|at|for|in)$/i.test(word))].map((all) =>
    all.map((word) => word.charAt(0).toLowerCase()).join(''),
  );
  return { key: nameKey(text), words, letters: words.join(''), initials: [...new Set(initials)], other };
}

const lists = () => ({
  /** Used by very many organizations; adds nothing, and distinguishes nothing. */
  bland:
    'restaurant company store shop group service enterprise office inc business corporation location branch main headquarter hq original llc usa america us new limited incorporated co',
  /** Used by many organizations, even if few of these rows have them: never as telling as an unknown word. */
  common:
    'association center college university school community church bank hospital medical health care clinic auto insurance american ' +
    'national first united state county city village park public high elementary district library house home family dental law ' +
    'construction electric plumbing heating supply manufacturing industry product system solution technology international general ' +
    'management consulting real estate property hotel inn suite cafe grill bar pizzeria kitchen market food bakery deli coffee ' +
    'steakhouse steak bistro club room dining saint st north south east west northern southern eastern western central downtown old ' +
    'institute academy art science foundation society council department government federal credit union trust financial salon spa fitness',
  /** A part of a larger institution, or something beside it, is not the institution itself. */
  parts:
    'foundation department division administrative auxiliary alumni bookstore athletic campus museum library pharmacy clinic cardiology oncology ' +
    'radiology pediatric emergency surgery surgical imaging laboratory hospice rehabilitation rehab orthopedic maternity cafeteria ' +
    'outpatient extension satellite annex warehouse garage police fire union chamber',
});

let made: Readonly<Record<keyof ReturnType<typeof lists>, ReadonlySet<string>>> | undefined;
/** Made when names are first compared. */
function sets(): NonNullable<typeof made> {
  const { bland, common, parts } = lists();
  const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
  return (made = { bland: set(bland), common: set(common), parts: set(parts) });
}

/**
 * Kinds of institutions. Two different kinds mean two institutions; a kind that only one name mentions is often just
 * left out.
 */
const sorts = new Set('daycare preschool church school college seminary hospital'.split(' '));
const sides =
  /^(north|south|east|west|northern|southern|eastern|western|northwest|northeast|southwest|southeast|central|downtown|upper|lower)$/;

/** Extra rows, as if the list held everyone: in a short list, words are rare by chance. */
const unseen = 1000;

export const rarityOf = ({ rows }: Rarity, count: number): number => Math.log2((rows + unseen) / (count + 0.5));

function weightOf(word: string, rarity: Rarity): number {
  if ((made ?? sets()).bland.has(word)) return 1;
  const bits = Math.min(11, rarityOf(rarity, rarity.words.get(word) ?? 1));
  return (made ?? sets()).common.has(word) ? Math.min(5.5, bits) : Math.max(2, bits);
}

/** What the names contribute: how many bits, and because of which words. */
export interface Naming {
  bits: number;
  how: string;
  /** The words that only one of them has indicate two organizations. */
  split: boolean;
}

/** What the two share besides their names and their town. */
export type Shared = 'house' | 'phone' | '';

export const noNaming: Naming = { bits: -99, how: '', split: true };

export function compareNames(
  one: Name,
  other: Name,
  cities: ReadonlySet<string>,
  rarity: Rarity,
  shared: Shared,
): Naming {
  // Lists shorten and lengthen names freely; at one address or on one phone line, that does not indicate two
  // organizations.
  const together = shared !== '';
  const most = Math.min(
    12,
    rarityOf(rarity, Math.max(rarity.names.get(one.key) ?? 1, rarity.names.get(other.key) ?? 1)),
  );
  const also = one.other || other.other;
  if (one.key === other.key || one.letters === other.letters) {
    const bits = Math.min(most, sum(one.words, rarity), one.letters.length * 3);
    return { bits, how: also ? 'one is also known by the name of the other' : 'same name', split: false };
  }
  if (isSlip(one.letters, other.letters)) {
    const bits = Math.min(most, sum(one.words, rarity), sum(other.words, rarity), one.letters.length) - 1;
    return { bits, how: 'nearly the same name', split: false };
  }
  if (isCut(one.key, other.key) || isCut(other.key, one.key)) {
    const bits = Math.min(most, sum(one.words, rarity), sum(other.words, rarity)) - 1;
    return { bits, how: 'one name is cut off', split: false };
  }
  const { agreeing, left, right, exact, initials } = matchWords(one, other, rarity);
  if (agreeing === 0) return noNaming;
  const weigh = (
    words: readonly string[],
  ): { bits: number; places: number; numbers: string[]; part: boolean; sort: boolean } => {
    let bits = 0;
    let places = 0;
    for (const word of words) {
      if (cities.has(word)) bits += 0.4;
      else if (/^\d+$/.test(word)) bits += 3;
      else bits += weightOf(word, rarity);
      if (sides.test(word) || rarity.cityWords.has(word)) places++;
    }
    return {
      bits,
      places,
      numbers: words.filter((word) => /^\d+$/.test(word)),
      part: words.some((word) => (made ?? sets()).parts.has(word)),
      sort: words.some((word) => sorts.has(word)),
    };
  };
  const [mine, theirs] = [weigh(left), weigh(right)];
  const conflict = Math.min(mine.bits, theirs.bits);
  const extra = Math.max(mine.bits, theirs.bits) - conflict;
  const numbers = mine.numbers.length > 0 && theirs.numbers.length > 0;
  const places = mine.places > 0 && theirs.places > 0;
  const within = left.length === 0 || right.length === 0;
  const inside = mine.part || theirs.part;
  const part = inside || (mine.sort && theirs.sort) || ((mine.sort || theirs.sort) && !together);
  let bits = Math.min(most, agreeing) - 2.5 * conflict - (within && together && !inside ? 0.2 : 0.6) * extra;
  if (numbers) bits -= 12;
  // The second location of a chain has a number, and the first has none.
  else if (mine.numbers.length + theirs.numbers.length > 0 && shared !== 'house') bits -= 4;
  if (places) bits -= 8;
  if (part) bits -= 6;
  const alike = left.length === 0 && right.length === 0;
  const how = initials
    ? 'one has the initials of the other'
    : !alike
      ? within
        ? 'one name is part of the other'
        : 'similar names'
      : exact
        ? 'the same words in the name'
        : 'nearly the same name';
  return { bits, how, split: conflict > 2 || part || numbers || places };
}

/** One or two wrong letters in a long name, in whichever words. Digits must match: Local 12 is not Local 13. */
function isSlip(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length) >= 14 ? 2 : 1;
  if (Math.min(one.length, other.length) < 7 || Math.abs(one.length - other.length) > most) return false;
  // Comparing letter by letter is expensive; a typing error leaves one end or the other intact.
  if (one.slice(0, 3) !== other.slice(0, 3) && one.slice(-3) !== other.slice(-3)) return false;
  return one.replace(/\D/g, '') === other.replace(/\D/g, '') && distance(one, other, most) <= most;
}

/** Old systems cut long names off, even in the middle of a word. */
function isCut(short: string, long: string): boolean {
  const next = long.charAt(short.length);
  return short.length >= 18 && long.indexOf(short) === 0 && next !== ' ' && /[a-z]$/.test(short);
}

function sum(words: readonly string[], rarity: Rarity): number {
  return words.reduce((total, word) => total + weightOf(word, rarity), 0);
}

interface Matched {
  /** Bits contributed by the words that agree. */
  agreeing: number;
  /** Words that only one of them has. */
  left: string[];
  right: string[];
  /** All words that agree are spelled alike. */
  exact: boolean;
  /** One name contains the initials of the other. */
  initials: boolean;
}

/**
 * Matches words in any order: first identical ones, then typing errors and shortened words, then words that were joined
 * or reduced to initials.
 */
function matchWords(one: Name, other: Name, rarity: Rarity): Matched {
  const right = [...other.words];
  let left: string[] = [];
  let agreeing = 0;
  for (const word of one.words) {
    const at = right.indexOf(word);
    if (at < 0) left.push(word);
    else {
      right.splice(at, 1);
      agreeing += weightOf(word, rarity);
    }
  }
  let exact = true;
  let initials = false;
  const pair = (word: string, at: number, likeness: number): void => {
    agreeing += likeness * Math.min(weightOf(word, rarity), weightOf(right[at]!, rarity));
    right.splice(at, 1);
    exact = false;
  };
  left = left.filter((word) => {
    let best = 0;
    let place = -1;
    right.forEach((theirs, at) => {
      const likeness = wordLikeness(word, theirs);
      if (likeness > best) [best, place] = [likeness, at];
    });
    if (place < 0) return true;
    pair(word, place, best);
    return false;
  });
  for (const [mine, theirs] of [
    [left, right],
    [right, left],
  ] as const) {
    mine.slice().forEach((word) => {
      const run = runOf(word, theirs);
      if (run === null) return;
      agreeing += Math.min(run.initials ? 2 * word.length : 8, weightOf(word, rarity));
      theirs.splice(run.from, run.count);
      mine.splice(mine.indexOf(word), 1);
      exact = false;
      initials = initials || run.initials;
    });
  }
  return { agreeing, left, right, exact, initials };
}

/** The neighboring words that make up a word: `lake view` for `lakeview`, `northern illinois university` for `niu`. */
function runOf(word: string, words: readonly string[]): { from: number; count: number; initials: boolean } | null {
  for (let from = 0; from < words.length; from++) {
    let joined = '';
    let letters = '';
    for (let at = from; at < words.length && at - from < 6; at++) {
      joined += words[at];
      letters += words[at]!.charAt(0);
      const count = at - from + 1;
      if (count > 1 && joined === word) return { from, count, initials: false };
      if (count > 2 && letters === word) return { from, count, initials: true };
    }
  }
  return null;
}
