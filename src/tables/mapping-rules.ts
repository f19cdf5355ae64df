/** Which column of a list is what: guessed from its heading, in whatever system's words, and the cells below. */
import { isEmail } from '../shared/contact';
import { comparable } from '../shared/text';

/** What a column of a list can be about: the organization, its contacts, its ties to the school. */
export const importFields = [
  'name',
  'category',
  'kind',
  'industry',
  'phone',
  'website',
  'address',
  'city',
  'state',
  'zip',
  'county',
  'aliases',
  'interests',
  'notes',
  'sourceId',
  'owner',
  'personName',
  'personTitle',
  'personRole',
  'personEmail',
  'personPhone',
  'personSince',
  'personStop',
  'knower',
  'relation',
  'level',
  'how',
  'strength',
  'since',
  'network',
] as const;
export type ImportField = (typeof importFields)[number];

export type Mapping = readonly (ImportField | '')[];

/** How headings, names and words are recognized; patterns match text in `comparable` form. */
export interface ImportWords {
  /** Synonyms in headings: the word that counts, then its other forms. */
  same: string[];
  /** The first match for a heading in its plain form decides. */
  rules: [field: ImportField | '', pattern: string][];
  /** What staff call the fields, in the order in which they are offered. */
  labels: Record<ImportField, string>;
  /** Words that a list uses for a category. */
  categories: [pattern: string, category: string][];
  /** What most names of a list sound like, if it gives no category. */
  names: [pattern: string, category: string][];
  /** Names of chambers, service clubs, unions and the like. */
  network: string;
  /** Words that make a text a job title rather than someone's name. */
  job: string;
}

/** The words, ready to use. */
export interface Vocabulary extends Pick<ImportWords, 'labels'> {
  /** `Primary POC` → `primary contact`; `E-mail 1` → `email 1`; `AcctName` → `account name`. */
  plain(heading: string): string;
  /** For a heading in plain form. */
  fieldOf(plain: string): ImportField | '';
  categoryOf(word: string, categories: readonly string[]): string | null;
  /** What at least half of these names sound like. */
  mostAre(names: readonly string[]): string | null;
  /** Chambers, service clubs, unions and the like, by name: members of one are known to each other. */
  isNetwork(name: string): boolean;
  isJob(text: string): boolean;
}

export function vocabularyOf({ same, rules, labels, categories, names, network, job }: ImportWords): Vocabulary {
  const main = new Map<string, string>();
  for (const line of same) line.split(' ').forEach((word, _, all) => main.set(word, all[0]!));
  const compile = <T>(list: readonly (readonly [T, string])[]): [T, RegExp][] =>
    list.map(([value, pattern]) => [value, new RegExp(pattern)]);
  const fields = compile(rules);
  const kinds = compile(categories.map(([pattern, category]) => [category, pattern] as const));
  const sounds = compile(names.map(([pattern, category]) => [category, pattern] as const));
  const [networks, jobs] = [new RegExp(network), new RegExp(job)];
  return {
    labels,
    plain(heading) {
      const spaced = comparable(heading.replace(/([a-z])([A-Z])/g, '$1 $2').replace('#', ' number ')).replace(
        /\be mails?\b/g,
        'email',
      );
      // A site with a name, an address or a phone is a place.
      const words = spaced
        .replace(/\bweb (site|page|address)\b/g, 'web')
        .replace(/\bsite (?=name|address|street|city|zip|phone|id|number)/g, 'facility ')
        .split(' ');
      return words
        .map((word) => main.get(word) ?? word)
        .join(' ')
        .replace(/\b(zip|number) (zip|code|number)\b/g, '$1');
    },
    fieldOf: (plain) => fields.find(([, pattern]) => plain !== '' && pattern.test(plain))?.[0] ?? '',
    categoryOf(word, own) {
      const plain = comparable(word);
      const hit = kinds.find(([category, pattern]) => own.includes(category) && pattern.test(plain))?.[0];
      return own.find((each) => comparable(each) === plain) ?? hit ?? null;
    },
    mostAre(all) {
      const plain = all.slice(0, 500).map(comparable);
      const hit = sounds.find(([, pattern]) => plain.filter((name) => pattern.test(name)).length * 2 > plain.length);
      return hit?.[0] ?? null;
    },
    isNetwork: (name) => networks.test(comparable(name)),
    isJob: (text) => jobs.test(comparable(text)),
  };
}

/** Whether a cell reads like a heading. */
export function readsLikeHeading({ plain, fieldOf }: Vocabulary): (cell: string) => boolean {
  return (cell) => cell.length < 50 && !/\d{3}|@/.test(cell) && fieldOf(plain(cell)) !== '';
}

/** Several columns may map to it; their contents are joined, or belong to several contacts. */
export function isShareable(field: ImportField): boolean {
  return /^(notes|aliases|interests|kind|industry|address|knower|network|person.*)$/.test(field);
}

/** What separates the contents of several columns, or several parts of a cell, that map to the same field. */
export const joins: Partial<Record<ImportField, string>> = {
  notes: '\n',
  aliases: '\n',
  knower: '\n',
  network: '\n',
  interests: ', ',
  kind: ', ',
  industry: ', ',
  address: ', ',
  how: '; ',
};

/** Ranks several headings for the name: words for an organization before a bare “Name”, then the shortest. */
function nameRank(plain: string): number {
  const place = ['organization', 'institution', 'company', 'business', 'employer', 'account', 'facility'].findIndex(
    (word) => plain.indexOf(word) >= 0,
  );
  return plain === 'name' ? 999 : (place < 0 ? 7 : place) * 50 + plain.length;
}

/**
 * A field for each heading, `''` where none is certain. One column has the organization's name; if others map to the
 * same field, the first that is filled in a line counts.
 */
export function guessMapping(
  headings: readonly string[],
  rows: readonly string[][],
  vocabulary: Vocabulary,
): (ImportField | '')[] {
  const plain = headings.map(vocabulary.plain);
  const mapping = plain.map(vocabulary.fieldOf);
  // A “Site” column without web addresses is a place.
  const site = headings.findIndex((heading) => comparable(heading) === 'site');
  if (site >= 0 && !mapping.includes('name') && !rows.some((cells) => /\S\.\S/.test(cells[site] ?? '')))
    mapping[site] = 'name';
  const named = plain.filter((_, index) => mapping[index] === 'name').sort((a, b) => nameRank(a) - nameRank(b));
  const own = plain.findIndex((heading, index) => mapping[index] === 'name' && heading === named[0]);
  mapping.forEach((field, index) => {
    // A plain “Name” next to a “Company” is the person's.
    if (field === 'name' && index !== own)
      mapping[index] = plain[index] === 'name' && !mapping.includes('personName') ? 'personName' : '';
    else if (field === 'sourceId' && mapping.indexOf(field) < index) mapping[index] = 'notes';
  });
  // Ids of contacts, since one organization has several.
  const [id, name] = [mapping.indexOf('sourceId'), mapping.indexOf('name')];
  if (id >= 0 && mapping.includes('personName')) {
    const idOf = new Map<string, string>();
    const several = rows.some((cells) => {
      const [key, value] = [comparable(cells[name] ?? ''), cells[id] ?? ''];
      if (key === '') return false;
      const differs = idOf.has(key) && idOf.get(key) !== value;
      idOf.set(key, value);
      return differs;
    });
    if (several) mapping[id] = 'notes';
  }
  if (!mapping.includes('personEmail')) {
    const filled = (index: number): string[] =>
      rows
        .slice(0, 50)
        .map((cells) => (cells[index] ?? '').trim())
        .filter(Boolean);
    const index = mapping.findIndex((field, at) => field === '' && filled(at).length > 0 && filled(at).every(isEmail));
    if (index >= 0) mapping[index] = 'personEmail';
  }
  return mapping;
}

/** Words that say which part of a contact a column holds, not which contact. */
const parts =
  /\b(name|first|last|middle|full|email|phone|mobile|direct|title|job|position|role|since|address|work|office|of)\b/g;

/**
 * Which contact of the line each column belongs to, from 0; -1 if it is not about one. `Contact 2 Email` goes with
 * `Contact 2 Name`, `Email 2` with the second contact if there are two, and any other with the name to its left.
 */
export function contactSlots(headings: readonly string[], mapping: Mapping, vocabulary: Vocabulary): number[] {
  const plain = headings.map(vocabulary.plain);
  const stems = plain.map((heading) => heading.replace(parts, '').replace(/ +/g, ' ').trim());
  const numberIn = (heading: string): string => /\d+/.exec(heading)?.[0] ?? '';
  const slots: { stem: string; number: string; at: number; has: string }[] = [];
  const found = mapping.map((field, index) => {
    if (field !== 'personName') return -1;
    const has = partOf(plain[index]!);
    const same = slots.findIndex(
      (slot) => slot.stem === stems[index] && has !== '' && slot.has !== '' && slot.has.indexOf(has) < 0,
    );
    if (same >= 0) slots[same]!.has += has;
    else slots.push({ stem: stems[index]!, number: numberIn(plain[index]!), at: index, has });
    return same >= 0 ? same : slots.length - 1;
  });
  return mapping.map((field, index) => {
    if (found[index]! >= 0 || !/^person/.test(field)) return found[index]!;
    const [stem, number] = [stems[index]!, numberIn(plain[index]!)];
    const byStem = slots.findIndex((slot) => stem !== '' && slot.stem === stem);
    if (byStem >= 0) return byStem;
    const byNumber = slots.length > 1 ? slots.findIndex((slot) => number !== '' && slot.number === number) : -1;
    return Math.max(0, byNumber >= 0 ? byNumber : slots.filter(({ at }) => at < index).length - 1);
  });
}

/** For a column that holds only part of a name, by its plain heading. */
export function partOf(plain: string): 'first' | 'last' | 'middle' | '' {
  return (/\b(first|last|middle)\b/.exec(plain)?.[1] ?? '') as 'first' | 'last' | 'middle' | '';
}

/** For rows that give none: from the headings, or else what most of the names sound like, or else Employer. */
export function guessCategory(
  headings: readonly string[],
  names: readonly string[],
  categories: readonly string[],
  { mostAre }: Vocabulary,
): string {
  const says = (pattern: RegExp): boolean => headings.some((heading) => pattern.test(comparable(heading)));
  const guess = says(/^(institution|college)( name)?$|^(unit|ipeds|ope) ?id$/)
    ? 'Postsecondary'
    : says(/^(agency( name)?|department)$/)
      ? 'Local government'
      : mostAre(names);
  return categories.find((each) => each === (guess ?? 'Employer')) ?? categories[0] ?? '';
}
