/** Normalizes the spelling of words in names, and measures how far apart two spellings of a word are. */
import { comparable } from '../shared/text';

const lists = () => ({
  /** Several spellings of one word; the first replaces the others. */
  spellings:
    'st saint sainte street|mt mount|ft fort|center centre ctr cntr|university univ|college coll|community cmty commun|' +
    'manufacturing mfg manuf|international intl internatl|national natl nat|association assn assoc|brothers bros|' +
    'service svc svcs srvc|services svs|hospital hosp|medical med|technology tech|institute inst|department dept|' +
    'district dist|county cnty|government govt|township twp|heating htg|management mgmt mgt|engineering engr engrg|' +
    'industries inds|insurance ins|building bldg|construction constr const|equipment equip eqpt|electric elec|supply supp|' +
    'products prods|restaurant rest rstrnt|theater theatre|grill grille|bbq barbecue barbeque|deli delicatessen|' +
    'donut doughnut|federal fed|savings svgs|school sch|elementary elem|group grp|systems sys|regional regl|health hlth|' +
    'library lib|laboratory lab|agency agcy|corporation corp|company co|incorporated inc|limited ltd|doctor dr|junior jr|' +
    'senior sr|pharmacy phcy|apartments apts apt|foundation fdn|general gen|northwest nw|northeast ne|southwest sw|' +
    'southeast se|1 one|2 two ii|3 three iii|4 four iv|5 five|6 six|7 seven|8 eight|9 nine|10 ten|1st first|2nd second|' +
    '3rd third|4th fourth|5th fifth|6th sixth|7th seventh|8th eighth|9th ninth|10th tenth',
  /**
   * Words used for one another often enough to be compared as one, but not often enough to treat two names as the same.
   */
  kindred:
    'technology technical|industry industrial|building builder|association associate|manufacturing manufacturer|' +
    'restaurant ristorante restaurante|cafe caffe|auto automotive automobile|solution soln|communication telecom|' +
    'electric electrical|pizzeria pizza|health healthcare|engineering eng|group gp|veterinary vet|plumbing plumber|' +
    'metropolitan metro|administration admin|development dev|authority auth|council cncl|family fam|therapy therapist',
});

let made: Readonly<Record<keyof ReturnType<typeof lists>, ReadonlyMap<string, string>>> | undefined;
/** Made when names are first compared. */
function tables(): NonNullable<typeof made> {
  const { spellings, kindred } = lists();
  return (made = { spellings: oneSpelling(spellings), kindred: oneSpelling(kindred) });
}

function oneSpelling(groups: string): Map<string, string> {
  const known = new Map<string, string>();
  for (const group of groups.split('|')) {
    const [first = '', ...others] = group.split(' ');
    for (const other of others) known.set(other, first);
  }
  return known;
}

/** `Centre`, `Ctr.` and `Center` become one word; plural and singular do not. `before` is the preceding word. */
function spelled(word: string, before = ''): string {
  if (word === 'comm') return before === 'chamber' ? 'commerce' : 'community';
  return (made ?? tables()).spellings.get(word) ?? word;
}

const legalForms = /^(incorporated|inc|llc|llp|lp|pllc|pc|pa|limited|company|corporation|plc|nfp|gmbh|lc)$/;

function isLegalForm(word: string): boolean {
  return legalForms.test(word);
}

/** These say nothing about the organization, and are freely left out or added. */
const emptyWords = new Set('the of at in and a an for on by n y'.split(' '));

/**
 * A name with one spelling for each word, without its legal form and its “The”: `Acme Ctr., Inc.` and `ACME Centre`
 * agree. It finds rows with the same name; finding nearly equal names is another matter (`likeness.ts`).
 */
export function nameKey(name: string): string {
  const whole = comparable(name)
    .replace(/\bl l ([cp])\b/g, 'll$1')
    .replace(/\bp c\b/g, 'pc')
    .replace(/\bl p\b/g, 'lp');
  const words = whole.split(' ').map((word, index, all) => spelled(word, all[index - 1]));
  const all = words.join(' ');
  if (words[0] === 'the') words.shift();
  while (words.length > 0 && isLegalForm(words[words.length - 1]!)) words.pop();
  return words.length === 0 ? all : words.join(' ');
}

/**
 * The significant words of a name, each normalized in spelling and number. Separate letters become one word: `A. B. C.`
 * is `abc`.
 */
export function nameWords(name: string): string[] {
  const words: string[] = [];
  let letters = '';
  for (const word of [...comparable(name.replace(/['’`]s\b/gi, '')).split(' '), '']) {
    if (/^[a-z]$/.test(word) && (letters !== '' || word !== 'a')) letters += word;
    else {
      if (letters !== '') words.push(letters);
      letters = '';
      if (word !== '') words.push(word);
    }
  }
  const telling = words
    .filter((word) => !emptyWords.has(word))
    .map((word, index, all) => {
      const one = singular(spelled(word, all[index - 1]));
      return (made ?? tables()).kindred.get(one) ?? one;
    });
  const own = telling.filter((word) => !isLegalForm(word));
  return own.length > 0 ? own : telling.length > 0 ? telling : words;
}

/** `Services` → `service`. A name that ends in -s loses it on both sides, which does no harm. */
function singular(word: string): string {
  if (word.length < 4 || /\d|ss$/.test(word)) return word;
  return word.length > 4 ? word.replace(/ies?$/, 'y').replace(/s$/, '') : word.replace(/s$/, '');
}

/**
 * How alike two different words are, from 0 (nothing in common) to 1 (the same). Typing errors and shortened words
 * count as alike.
 */
export function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  if (/\d/.test(one) || /\d/.test(other)) return 0;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= 3 && long.length - short.length >= 2 && long.indexOf(short) === 0)
    return short.length >= 5 ? 0.85 : 0.7;
  if (short.length < 4) return 0;
  const most = short.length >= 8 ? 2 : 1;
  const slips = distance(short, long, most);
  return slips > most ? 0 : slips === 2 ? 0.75 : short.length === 4 ? 0.5 : 0.9;
}

/**
 * The number of letters changed, left out, added or swapped with the next one; more than `most` is returned as `most +
 * 1`.
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    let least = row;
    for (let at = 1; at <= other.length; at++) {
      const same = one.charAt(row - 1) === other.charAt(at - 1);
      let cost = Math.min(last[at]! + 1, line[at - 1]! + 1, last[at - 1]! + (same ? 0 : 1));
      const swapped =
        row > 1 &&
        at > 1 &&
        one.charAt(row - 1) === other.charAt(at - 2) &&
        one.charAt(row - 2) === other.charAt(at - 1);
      if (swapped) cost = Math.min(cost, before[at - 2]! + 1);
      line[at] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = line;
  }
  return Math.min(last[other.length]!, most + 1);
}
