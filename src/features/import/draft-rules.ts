/** An organization while an import is being decided: what it has, and what the list adds to it. */
import { phoneKey } from '../../shared/contact';
import { comparable } from '../../shared/text';
import type { ImportField } from '../../tables/mapping-rules';
import type { CleanRow, CleanValues } from '../../tables/clean-rules';
import { generalContact } from '../../records/people-rules';
import { personKey, type Contact } from '../../tables/names-rules';
import type { KnownTie, TieOf, TiePlan } from './tie-rules';
import {
  compare,
  nameKey,
  streetKey,
  traitsOf,
  type Comparison,
  type Described,
  type Traits,
} from '../../likeness/identity';

export interface KnownPerson extends Contact {
  id: string;
  /** Current primary contact. */
  primary: boolean;
}

/** An organization as the sheet has it. */
export interface KnownOrganization {
  id: string;
  row: number;
  name: string;
  formerNames: readonly string[];
  /** The list it came from. */
  source: string;
  /** The cells as text, including unusable ones: what is not blank is never overwritten. */
  cells: CleanValues;
  people: readonly KnownPerson[];
  ties: readonly KnownTie[];
}

/** A person to be added (no id) or filled in. Blank values are left out. */
export interface PersonPlan {
  id: string | null;
  values: Partial<Contact>;
}

export interface Draft {
  /** Null: it is new with this list. */
  known: KnownOrganization | null;
  /** Line that introduced it; 0 for a known one. */
  line: number;
  /** Its current or future name. */
  label: string;
  traits: Traits;
  /** Name keys equivalent to its own name: `Nimble` for “Nimble (Cicero, 1 Main St)”, which also goes by Nimble. */
  plainNames: string[];
  cells: CleanValues;
  /** What the list adds to `cells`; for a new organization everything is new anyway. */
  fills: CleanValues;
  people: KnownPerson[];
  plans: PersonPlan[];
  ties: TieOf[];
  tiePlans: TiePlan[];
}

/** About the organization itself; the others are about its contact. */
export const organizationFields: readonly ImportField[] = [
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
  'interests',
  'aliases',
  'sourceId',
  'owner',
  'notes',
];

export function rowTraits({ values }: CleanRow): Traits {
  return traitsOf({
    name: values.name ?? '',
    otherNames: (values.aliases ?? '').split('\n'),
    phone: values.phone ?? '',
    website: values.website ?? '',
    address: values.address ?? '',
    city: values.city ?? '',
    zip: values.zip ?? '',
  });
}

/** In the form in which lookalikes are compared. */
export function describedDraft({ label, known, cells }: Draft): Described {
  const { aliases = '', phone = '', website = '', address = '', city = '', zip = '' } = cells;
  const otherNames = [...aliases.split('\n'), ...(known?.formerNames ?? [])].filter(Boolean);
  return { name: label, otherNames, phone, website, address, city, zip };
}

export function knownDraft(known: KnownOrganization): Draft {
  const { name, formerNames, cells, people } = known;
  const others = [...(cells.aliases ?? '').split('\n'), ...formerNames].filter(Boolean);
  const traits = rowTraits({
    line: 0,
    tooLong: false,
    people: [],
    values: { ...cells, name, aliases: others.join('\n') },
  });
  const plainNames = [name, ...others.filter((other) => name.indexOf(`${other} (`) === 0)].map(nameKey);
  const own = { ...cells, name };
  const draft = { known, line: 0, label: name, traits, plainNames, cells: own, fills: {} };
  return { ...draft, people: [...people], plans: [], ties: [], tiePlans: [] };
}

/** `mergeRow` adds the contacts. */
export function newDraft(row: CleanRow, traits: Traits, category: string): Draft {
  const { line, values } = row;
  const label = values.name ?? '';
  const cells: CleanValues = { category };
  for (const field of organizationFields) if (values[field] !== undefined) cells[field] = values[field]!;
  const draft = { known: null, line, label, traits, plainNames: [traits.name], cells, fills: {} };
  return { ...draft, people: [], plans: [], ties: [], tiePlans: [] };
}

export interface Merged {
  /** Blank cells that the row fills. */
  filled: ImportField[];
  /** Where the row differs from what is there. */
  differing: { field: ImportField; value: string }[];
  /** Contacts added or filled in. */
  people: string[];
}

/** One of our cells holds no more than this. */
const longestNotes = 20_000;
/** An organization listed once for each of its categories: these values are collected. */
const gathering: readonly ImportField[] = ['kind', 'industry', 'interests'];

/**
 * Fills blanks and never replaces. If a list gives different values for an organization that is new with it, the notes
 * keep them; `labels` are what staff call the fields.
 */
export function mergeRow(draft: Draft, row: CleanRow, labels: Record<ImportField, string>): Merged {
  const merged: Merged = { filled: [], differing: [], people: [] };
  const isNew = draft.known === null;
  for (const field of organizationFields) {
    const value = field === 'aliases' ? aliasesFor(draft, row) : (row.values[field] ?? '');
    if (value === '') continue;
    const present = draft.cells[field] ?? '';
    const fill = (all: string): void => {
      draft.cells[field] = all;
      draft.fills[field] = all;
      merged.filled.push(field);
    };
    if (present === '') fill(value);
    else if (says(field, present, value)) continue;
    else if (gathering.includes(field) && (isNew || draft.fills[field] !== undefined)) fill(`${present}, ${value}`);
    else merged.differing.push({ field, value });
  }
  row.people.forEach((contact) => mergePerson(draft, contact, merged));
  if (isNew && merged.differing.length > 0) {
    const others = merged.differing.map(({ field, value }) =>
      field === 'notes' ? value : `${labels[field]} (line ${row.line}): ${value}`,
    );
    draft.cells.notes = [draft.cells.notes ?? '', ...others].filter(Boolean).join('\n').slice(0, longestNotes);
    merged.filled.push('notes');
    merged.differing = [];
  }
  // Filled-in values help tell it apart from rows further down.
  if (merged.filled.length > 0) draft.traits = rowTraits({ ...row, values: { name: draft.label, ...draft.cells } });
  return merged;
}

/** Includes the row's name if it differs from ours. */
function aliasesFor(draft: Draft, { values }: CleanRow): string {
  const mine = nameKey(draft.cells.name ?? draft.label);
  const names = [values.name ?? '', ...(values.aliases ?? '').split('\n')].filter((name) => name !== '');
  return names.filter((name) => nameKey(name) !== mine).join('\n');
}

function says(field: ImportField, present: string, value: string): boolean {
  switch (field) {
    case 'phone':
    case 'personPhone': {
      const digits = (text: string): string => text.replace(/\D/g, '').slice(0, 10);
      return digits(present) === digits(value);
    }
    case 'address':
      return streetKey(present) === streetKey(value);
    case 'zip':
      return present.indexOf(value) === 0 || value.indexOf(present) === 0;
    case 'aliases':
    case 'kind':
    case 'industry':
    case 'interests':
    case 'notes': {
      const there = comparable(present);
      return value.split(/[\n,]/).every((part) => there.includes(comparable(part)));
    }
    default:
      return comparable(present) === comparable(value);
  }
}

const personFields: [keyof Contact, ImportField][] = [
  ['name', 'personName'],
  ['jobTitle', 'personTitle'],
  ['email', 'personEmail'],
  ['phone', 'personPhone'],
  ['role', 'personRole'],
  ['since', 'personSince'],
  ['contact', 'personStop'],
  ['notes', 'personStop'],
];

const deceased: Pick<Contact, 'contact' | 'notes'> = {
  contact: 'Do not contact',
  notes: 'Deceased, says an imported list.',
};

function mergePerson(draft: Draft, listed: Contact, merged: Merged): void {
  const hasDied = listed.contact === 'Deceased';
  const contact = hasDied ? { ...listed, ...deceased } : listed;
  const given = { ...contact, name: contact.name || generalContact };
  const same = (person: KnownPerson): boolean =>
    (given.email !== '' && person.email.toLowerCase() === given.email.toLowerCase()) ||
    (contact.name !== '' && personKey(person.name) === personKey(contact.name));
  const person = draft.people.find(same);
  if (!person) {
    if (hasDied) return;
    const vacant = !draft.people.some(({ primary }) => primary);
    const role =
      given.role === 'Primary contact' && !vacant ? 'Contact' : given.role || (vacant ? 'Primary contact' : 'Contact');
    draft.people.push({ ...given, role, id: `new-${draft.plans.length}`, primary: role === 'Primary contact' });
    draft.plans.push({ id: null, values: withoutBlanks({ ...given, role }) });
    merged.people.push(given.name);
    return;
  }
  const missing: Partial<Contact> = {};
  for (const [key, field] of personFields) {
    if (contact[key] === '') continue;
    if (person[key] === '') missing[key] = contact[key];
    else if (
      key === 'name' ? personKey(person.name) !== personKey(contact.name) : !says(field, person[key], contact[key])
    )
      merged.differing.push({ field, value: key === 'name' ? contact.name : `${person.name}, ${contact[key]}` });
  }
  if (Object.keys(missing).length === 0) return;
  Object.assign(person, missing);
  const own = /^new-(\d+)$/.exec(person.id);
  if (own) Object.assign(draft.plans[Number(own[1])]!.values, missing);
  else draft.plans.push({ id: person.id, values: missing });
  merged.people.push(person.name);
}

export function withoutBlanks<T extends object>(values: T): Partial<T> {
  const kept = Object.entries(values).filter(([, value]) => value !== '');
  return Object.fromEntries(kept) as Partial<T>;
}

/** Adds what else the list says: `Larry’s (Chicago, 701 E 79th St)`. `taken` has labels in `comparable` form. */
export function distinctLabel(name: string, cells: CleanValues, taken: ReadonlySet<string>): string {
  const place = [cells.city, cells.address].filter(Boolean).join(', ');
  const further = [
    place,
    [place, cells.zip].filter(Boolean).join(', '),
    [place, cells.phone].filter(Boolean).join(', '),
  ];
  for (const detail of further) {
    const label = `${name} (${detail})`;
    if (detail !== '' && !taken.has(comparable(label))) return label;
  }
  for (let number = 2; ; number++) {
    const label = `${name} (${[place, `no. ${number}`].filter(Boolean).join(', ')})`;
    if (!taken.has(comparable(label))) return label;
  }
}

/** A number in its notes counts as its number too. */
export function compareWith(draft: Draft, traits: Traits): Comparison {
  const comparison = compare(traits, draft.traits);
  const noted = comparison.phone === 'differ' && phonesIn(draft.cells.notes ?? '').includes(traits.phone);
  return noted ? { ...comparison, phone: 'same' } : comparison;
}

function phonesIn(notes: string): string[] {
  return notes.split('\n').map((line) => phoneKey(line.replace(/^[^:]*:/, '')));
}
