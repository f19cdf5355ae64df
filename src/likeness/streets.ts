/** Identifies the house and the street in an address, however it is spelled. */
import { comparable } from '../shared/text';
import { wordLikeness } from './words';

export interface Street {
  /** The first house number; `1` for “One Main Plaza”. Blank where there is none. */
  number: string;
  /** `n`, `se` …; blank where none is given. */
  direction: string;
  /** The street's name without its kind. */
  words: string[];
  /** `st`, `ave` …; blank where none is given. */
  kind: string;
  /** A post office box: good for mail, but not a place to go. */
  box: boolean;
}

const short = new Map(
  (
    'north n|south s|east e|west w|no n|so s|northeast ne|northwest nw|southeast se|southwest sw|street st|str st|saint st|avenue ave|' +
    'av ave|aven ave|road rd|drive dr|drv dr|boulevard blvd|boul blvd|blv blvd|bl blvd|lane ln|court ct|crt ct|place pl|highway hwy|hiway hwy|' +
    'parkway pkwy|pky pkwy|pkway pkwy|route rt|rte rt|square sq|terrace ter|terr ter|circle cir|circ cir|trail trl|plaza plz|turnpike tpke|pike tpke|' +
    'expressway expy|center ctr|centre ctr|mount mt|fort ft|suite ste|floor fl|flr fl|room rm|building bldg|apartment apt|first 1st|second 2nd|' +
    'third 3rd|fourth 4th|fifth 5th|sixth 6th|seventh 7th|eighth 8th|ninth 9th|tenth 10th|eleventh 11th|twelfth 12th'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
const houseWords = 'zero one two three four five six seven eight nine ten'.split(' ');
const directions = /^(n|s|e|w|ne|nw|se|sw)$/;
const kinds = /^(st|ave|rd|dr|blvd|ln|ct|pl|hwy|pkwy|rt|sq|ter|cir|trl|plz|tpke|expy|way|row|mall|alley|loop|ctr)$/;
const units = / (ste|unit|apt|rm|bldg|dept|lot|space|spc|box|mailstop|ms) [a-z]?\d*[a-z]?(?= |$)/g;

/** Null for an empty address. */
export function streetOf(address: string): Street | null {
  // Text in brackets, after a number sign, or saying what is nearby does not identify the house.
  const bare = address.replace(/\([^)]*\)/g, ' ').replace(/#\s*[\w-]+/g, ' ');
  const plain = comparable(bare);
  if (plain === '') return null;
  const box = /^(?:p ?o |post office )?box (\w+)/.exec(plain);
  if (box) return { number: box[1]!, direction: '', words: ['box'], kind: '', box: true };
  let words = plain.split(' ').map((word) => short.get(word) ?? word);
  let line = ` ${words.join(' ')}`.replace(
    / (between|btwn|bet|betw|near|nr|at the corner|corner|off|opposite|across) .*$/,
    '',
  );
  line = line
    .replace(/ (\d+)(st|nd|rd|th) fl(?= |$)| fl \d+(?= |$)/g, ' ')
    .replace(units, ' ')
    .replace(/ (p o|po) $/, '');
  words = line.trim().split(/ +/);
  // A range stands for its first house (`100-110 Main`, `100 1/2 Main`), and a house number may follow the name of the
  // building.
  const at = words.findIndex((word, index) => /^\d+[a-z]?$/.test(word) && index < words.length - 1);
  const spoken = houseWords.indexOf(words[0] ?? '');
  let number = '';
  if (at >= 0 && at <= 4) {
    number = (/^\d+/.exec(words[at]!) ?? [''])[0];
    let from = at + 1;
    while (from < words.length - 1 && /^\d+[a-z]?$/.test(words[from]!)) from++;
    words = words.slice(from);
  } else if (spoken > 0 && words.length > 1) {
    number = String(spoken);
    words = words.slice(1);
  }
  let direction = '';
  if (words.length > 1 && directions.test(words[0]!)) direction = words.shift()!;
  else if (words.length > 1 && directions.test(words[words.length - 1]!)) direction = words.pop()!;
  const end = words.findIndex((word, index) => index > 0 && kinds.test(word));
  const kind = end > 0 ? words[end]! : '';
  if (end > 0 && number !== '') {
    const after = words[end + 1] ?? '';
    if (direction === '' && directions.test(after)) direction = after;
    words = words.slice(0, end);
  }
  words = words.filter((word) => word !== 'the' && word !== 'of' && word !== 'and');
  return words.length === 0 && number === '' ? null : { number, direction, words, kind, box: false };
}

/** In one line: `180 n wabash ave`; blank for a post office box, which is not a place. */
export function streetKey(address: string): string {
  const street = streetOf(address);
  if (street === null || street.box) return '';
  return [street.number, street.direction, ...street.words, street.kind].filter(Boolean).join(' ');
}

/**
 * `same`: the same house; `near`: the number or the street agrees, and the other is one typing error away; `unclear`:
 * too little is given to tell; `differ`: different houses.
 */
export function compareStreets(one: Street, other: Street): 'same' | 'near' | 'unclear' | 'differ' {
  if (one.box || other.box)
    return one.box && other.box ? (one.number === other.number ? 'same' : 'unclear') : 'unclear';
  if (one.number === other.number && one.words.join() === other.words.join() && streetsAlike(one, other)) return 'same';
  const alike = streetsAlike(one, other);
  if (one.number === '' || other.number === '') {
    if (alike) return 'near';
    return one.number === other.number ? 'differ' : 'unclear';
  }
  if (one.number === other.number) return alike ? 'same' : one.number.length >= 3 ? 'near' : 'differ';
  return alike && isSlip(one.number, other.number) ? 'near' : 'differ';
}

/** Direction and kind distinguish streets only where both addresses give one: 100 N Main is not 100 S Main. */
function streetsAlike(one: Street, other: Street): boolean {
  if (one.direction !== '' && other.direction !== '' && one.direction !== other.direction) return false;
  const numbered = /^\d/.test(one.words[0] ?? '') && /^\d/.test(other.words[0] ?? '');
  if (numbered && one.kind !== '' && other.kind !== '' && one.kind !== other.kind) return false;
  return one.words.some((word) => other.words.some((each) => wordLikeness(word, each) >= (word.length > 4 ? 0.85 : 1)));
}

/** One digit mistyped, left out or swapped, in numbers long enough for that to be meaningful. */
function isSlip(one: string, other: string): boolean {
  if (one.length < 3 || other.length < 3) return false;
  if (one.length !== other.length)
    return one.slice(0, -1) === other || other.slice(0, -1) === one || one.slice(1) === other || other.slice(1) === one;
  const wrong = [...one].filter((digit, index) => digit !== other.charAt(index)).length;
  return wrong === 1 || (wrong === 2 && [...one].sort().join('') === [...other].sort().join(''));
}
