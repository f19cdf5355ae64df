/** Which column of a list is what: guessed from its headings and what stands below. */
import { isEmail } from '../../../shared/contact';
import { comparable } from '../../../shared/text';

/** What a column of a list can be. */
export type ImportField =
  | 'name'
  | 'category'
  | 'kind'
  | 'industry'
  | 'phone'
  | 'website'
  | 'address'
  | 'city'
  | 'state'
  | 'zip'
  | 'county'
  | 'aliases'
  | 'interests'
  | 'notes'
  | 'sourceId'
  | 'personName'
  | 'personTitle'
  | 'personEmail'
  | 'personPhone';

/** Headings as lists have them, in `comparable` form; the surest first. */
const synonyms: Record<ImportField, string> = {
  name: 'organization|organization name|organisation|organisation name|org|org name|institution|institution name|company|company name|business|business name|employer|employer name|member name|partner|partner name|agency|agency name|school|school name|college|account name|account|firm|legal name|name|member|business legal name|nombre|empresa',
  category:
    'category|partner category|organization category|organization type|org type|type of organization|partner type|sector',
  kind: 'kind|type|business type|member type|membership type|classification',
  industry:
    'industry|naics|naics title|naics description|business category|line of business|field|trade|cluster|career cluster|pathway',
  phone:
    'phone|phone number|telephone|telephone number|tel|main phone|business phone|work phone|office phone|company phone|phone 1|primary phone|office|general phone|telefono',
  website:
    'website|web site|web|url|homepage|home page|web address|website url|site|webpage|web page|internet|domain|company website',
  address:
    'address|street|street address|address 1|address line 1|address1|mailing address|physical address|location address|addr|street 1|direccion',
  city: 'city|town|city town|municipality|location city|mailing city|ciudad',
  state: 'state|st|province|state province|state abbreviation|location state|mailing state|estado',
  zip: 'zip|zip code|zipcode|postal|postal code|postcode|zip postal code|zip postal|location zip|mailing zip',
  county: 'county|county name',
  aliases:
    'also known as|aka|a k a|alias|aliases|other names|other name|alternate name|alternate names|dba|d b a|doing business as|former name|former names|short name|acronym|trade name',
  interests: 'interests|interest|interested in|can offer|offers|activities|opportunities|willing to|ways to help',
  notes: 'notes|note|comments|comment|remarks|remark|description|about|memo|details|additional information',
  sourceId:
    'id|unit id|unitid|member id|member no|member number|membership number|account number|account no|account id|customer id|record id|ipeds id|ope id|opeid|organization id|org id|company id|source id|ein|duns|key|no',
  personName:
    'contact|contact name|contact person|primary contact|main contact|contact full name|representative|rep|rep name|owner|owner name|person|full name|primary contact name|attention|attn|manager|principal|contacto',
  personTitle:
    'contact title|title|job title|position|role|contact position|contact job title|primary contact title|rep title',
  personEmail:
    'email|e mail|email address|e mail address|contact email|contact e mail|contact email address|primary email|primary contact email|work email|business email|rep email|mail|correo|correo electronico',
  personPhone:
    'contact phone|contact phone number|contact tel|contact telephone|direct phone|direct line|mobile|cell|cell phone|mobile phone|primary contact phone|contact mobile|contact cell|rep phone',
};

const fields = Object.keys(synonyms) as ImportField[];
const rankOf = new Map<string, { field: ImportField; rank: number }>();
for (const field of fields) {
  synonyms[field].split('|').forEach((heading, rank) => {
    if (!rankOf.has(heading)) rankOf.set(heading, { field, rank });
  });
}

/** Headings of columns that are only a part of a field, and join the others of it. */
const parts = new Map<string, ImportField>([
  ...['first name', 'last name', 'contact first name', 'contact last name', 'first', 'last', 'surname'].map(
    (heading): [string, ImportField] => [heading, 'personName'],
  ),
  ...['address 2', 'address2', 'address line 2', 'street 2', 'suite', 'unit'].map((heading): [string, ImportField] => [
    heading,
    'address',
  ]),
]);

/** Several columns may go there; of the others each field has one. */
const shareable: ImportField[] = ['notes', 'aliases', 'interests'];

/** Whether several columns may be matched to it by hand; their contents are joined. */
export function isShareable(field: ImportField): boolean {
  return shareable.includes(field) || field === 'personName' || field === 'address';
}

/**
 * A field for each heading, `''` where none is sure. Where two headings mean the same, the plainer one has it. Without
 * a heading for the name, a heading that ends in “name” or speaks of an organization is taken.
 */
export function guessMapping(headings: readonly string[], rows: readonly string[][]): (ImportField | '')[] {
  const plain = headings.map(comparable);
  const found = plain.map((heading) => rankOf.get(heading) ?? null);
  const mapping = found.map((each, index): ImportField | '' => {
    if (!each) return '';
    const rival = found.some(
      (other, place) =>
        other?.field === each.field && (other.rank < each.rank || (other.rank === each.rank && place < index)),
    );
    return rival && !shareable.includes(each.field) ? '' : each.field;
  });
  const take = (field: ImportField, fits: (heading: string, index: number) => boolean): void => {
    if (mapping.includes(field)) return;
    const index = plain.findIndex((heading, place) => mapping[place] === '' && heading !== '' && fits(heading, place));
    if (index >= 0) mapping[index] = field;
  };
  // A plain “Name” beside a “Company” is the person's.
  take('personName', (heading) => heading === 'name');
  plain.forEach((heading, index) => {
    const field = parts.get(heading);
    if (field === 'address' ? mapping.includes('address') : field && !found.some((each) => each?.field === field))
      mapping[index] = field!;
  });
  const filled = (index: number): string[] => rows.slice(0, 50).map((cells) => (cells[index] ?? '').trim()).filter(Boolean); // prettier-ignore
  take('personEmail', (heading) => /\b(email|e mail)\b/.test(heading));
  take('personEmail', (_, index) => filled(index).length > 0 && filled(index).every(isEmail));
  take('website', (heading) => /\b(website|web site|url)\b/.test(heading));
  take('personName', (heading) => /\bcontact\b.*\bname\b/.test(heading));
  take('personPhone', (heading) => /\bcontact\b.*\b(phone|tel|cell|mobile)\b/.test(heading));
  take('phone', (heading) => /\b(phone|telephone|tel)\b/.test(heading));
  take('name', (heading) => /\b(organization|institution|company|business|employer|member|agency|partner)\b/.test(heading)); // prettier-ignore
  take('name', (heading) => /\bname$/.test(heading) && !/\b(first|last|contact|file)\b/.test(heading));
  return mapping;
}

const named: [RegExp, string][] = [
  [/\b(college|university|postsecondary|higher education|institution|trade school|vocational|seminary)\b/, 'Postsecondary'],
  [/\b(pto|pta|booster|alumni|school organization|school club)\b/, 'School organization'],
  [/\b(government|municipal|municipality|county|city|village|township|park district|library|police|fire)\b/, 'Local government'],
  [/\b(nonprofit|non profit|not for profit|charity|community|chamber|union|kiwanis|rotary|lions|association|foundation|church|faith|civic|ngo)\b/, 'Community organization'],
  [/\b(professional|consultant|individual|freelance)\b/, 'Industry professional'],
  [/\b(employer|business|company|corporate|industry|firm|retail|manufacturer)\b/, 'Employer'],
]; // prettier-ignore

/** A category for a word that a list uses for one, or null. `categories` are the school's. */
export function categoryOf(word: string, categories: readonly string[]): string | null {
  const plain = comparable(word);
  const exact = categories.find((each) => comparable(each) === plain);
  if (exact !== undefined) return exact;
  const hit = named.find(([pattern]) => pattern.test(plain));
  return hit && categories.includes(hit[1]) ? hit[1] : null;
}

/** For the rows that name none: from the headings, else from what most of the names sound like, else Employer. */
export function guessCategory(
  headings: readonly string[],
  names: readonly string[],
  categories: readonly string[],
): string {
  const plain = headings.map(comparable);
  const says = (pattern: RegExp): boolean => plain.some((heading) => pattern.test(heading));
  const known = (category: string): string => (categories.includes(category) ? category : (categories[0] ?? ''));
  if (says(/^(institution|institution name|college|college name|unit ?id|ipeds id|ope ?id)$/))
    return known('Postsecondary');
  if (says(/^(agency|agency name|department)$/)) return known('Local government');
  const sample = names.slice(0, 500).map(comparable);
  const share = (pattern: RegExp): boolean =>
    sample.length > 0 && sample.filter((name) => pattern.test(name)).length * 2 > sample.length;
  if (share(/\b(college|university|institute|academy|seminary|school of)\b/)) return known('Postsecondary');
  if (share(/\b(pto|pta|boosters?|parent teacher)\b/)) return known('School organization');
  if (share(/\b(city|village|county|town|township|district|department) of\b|\b(library|park district)\b/)) return known('Local government'); // prettier-ignore
  if (share(/\b(foundation|association|chamber|kiwanis|rotary|lions|union|local \d+|ministries|church|ymca|council)\b/)) return known('Community organization'); // prettier-ignore
  return known('Employer');
}
