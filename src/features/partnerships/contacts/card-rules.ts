/** Whom a contact card names, by who reads it (the guide's step 4.2). Pure. */
import type { Person } from '../../../records/people';
import { isPerson } from '../../../records/people-rules';
import type { StaffMember } from '../../../records/staff';
import { comparable } from '../../../shared/text';

export const audiences = ['partner', 'staff', 'families'] as const;
export type Audience = (typeof audiences)[number];

export interface Contact {
  name: string;
  /** What they are for the partnership, or their job. */
  part: string;
  organization: string;
  phone: string;
  email: string;
}

export interface CardFacts {
  school: string;
  organization: string;
  schoolLead: StaffMember | null;
  partnerLead: Person | null;
  /** Those who have a role there today. */
  people: readonly Person[];
  /** Who may be asked in general, from Settings. */
  publicContact: Contact | null;
}

/**
 * Work phone and email of named people, and nothing else of them. Families and students read the two leads only, the
 * partner whom to ask at school, staff everybody. Whoever does not want to be contacted stands on none.
 */
export function contactsFor(audience: Audience, facts: CardFacts): Contact[] {
  const { school, organization, schoolLead, partnerLead, people, publicContact } = facts;
  const ofSchool = schoolLead === null ? [] : [atSchool(schoolLead, school)];
  const general = publicContact === null || audience === 'families' ? [] : [publicContact];
  const lead = partnerLead === null ? [] : [partnerLead];
  const there = audience === 'partner' ? [] : audience === 'families' ? lead : [...lead, ...people];
  const theirs = there
    .filter((each) => each.contact !== 'Do not contact' && isPerson(each.name, organization))
    .map((each) => at(each, organization, each.id === partnerLead?.id));
  return once([...ofSchool, ...theirs, ...general]).filter(
    ({ phone, email }) => audience === 'staff' || phone + email !== '',
  );
}

const atSchool = ({ name, email, phone }: StaffMember, school: string): Contact => ({
  name: name ?? '',
  part: 'School lead',
  organization: school,
  phone: phone ?? '',
  email: email ?? '',
});

const at = ({ name, role, jobTitle, email, phone }: Person, organization: string, isLead: boolean): Contact => ({
  name: name ?? '',
  part: isLead ? 'Partner lead' : (jobTitle ?? role ?? ''),
  organization,
  phone: phone ?? '',
  email: email ?? '',
});

function once(contacts: readonly Contact[]): Contact[] {
  const seen = new Set<string>();
  return contacts.filter(({ name, organization }) => {
    const key = `${comparable(name)} ${comparable(organization)}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** `| Sonia Park | Partner lead, Lakeshore Metal Works | (217) 555-0188 | sonia.park@example.com |`, a line for each. */
export function sayContacts(contacts: readonly Contact[], row: (...cells: string[]) => string): string {
  return contacts
    .map(({ name, part, organization, phone, email }) =>
      row(name, [part, organization].filter(Boolean).join(', '), phone, email),
    )
    .join('\n');
}

/** As vCard 3.0, which phones and mail programs read (https://www.rfc-editor.org/rfc/rfc2426). */
export function vCards(contacts: readonly Contact[]): string {
  return contacts
    .flatMap(({ name, part, organization, phone, email }) => [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `N:${inOrder(name)};;;`,
      `FN:${escaped(name)}`,
      `ORG:${escaped(organization)}`,
      ...(part === '' ? [] : [`TITLE:${escaped(part)}`]),
      ...(phone === '' ? [] : [`TEL;TYPE=WORK,VOICE:${escaped(phone)}`]),
      ...(email === '' ? [] : [`EMAIL;TYPE=INTERNET,WORK:${escaped(email)}`]),
      'END:VCARD',
    ])
    .map(folded)
    .join('\r\n')
    .concat(contacts.length === 0 ? '' : '\r\n');
}

/** Family name, then the others. */
function inOrder(name: string): string {
  const words = name.split(' ');
  return [words.slice(-1), words.slice(0, -1)].map((part) => escaped(part.join(' '))).join(';');
}

const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** At most 75 characters a line; each further line begins with a blank. */
function folded(line: string): string {
  const [first = '', ...rest] = line.match(/^.{1,75}|.{1,74}/g) ?? [];
  return [first, ...rest.map((part) => ` ${part}`)].join('\r\n');
}
