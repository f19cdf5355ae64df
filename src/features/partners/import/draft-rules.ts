/** An organization while an import is being decided: what it has, and what the list adds to it. */
import { phoneKey } from '../../../shared/contact';
import { comparable } from '../../../shared/text';
import type { ImportField } from './mapping-rules';
import type { CleanRow, CleanValues } from './clean-rules';
import { compare, nameKey, streetKey, traitsOf, type Comparison, type Traits } from './identity-rules';

export interface KnownPerson {
  id: string;
  name: string;
  jobTitle: string;
  email: string;
  phone: string;
  /** Current primary contact. */
  primary: boolean;
}

/** An organization as the sheet has it. */
export interface KnownOrganization {
  id: string;
  row: number;
  name: string;
  formerNames: readonly string[];
  /** Which list it came from. */
  source: string;
  /** The cells as text, those too that cannot be used: what is not blank is never overwritten. */
  cells: CleanValues;
  people: readonly KnownPerson[];
}

/** A person to be added (no id) or to be filled in. Blank values are left out. */
export interface PersonPlan {
  id: string | null;
  values: { name?: string; jobTitle?: string; email?: string; phone?: string; role?: string };
}

export interface Draft {
  /** Null: the list brings it. */
  known: KnownOrganization | null;
  /** Line that brought it; 0 for a known one. */
  line: number;
  /** As it is or will be called. */
  label: string;
  traits: Traits;
  /** Name keys that are as good as its own name: `Nimble` for “Nimble (Cicero, 1 Main St)”, which also goes by Nimble. */
  plainNames: string[];
  cells: CleanValues;
  /** What the list adds to `cells`; for a new one all of it is new anyway. */
  fills: CleanValues;
  people: KnownPerson[];
  plans: PersonPlan[];
}

/** Of the organization itself; the others are its contact's. */
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

export function knownDraft(known: KnownOrganization): Draft {
  const { name, formerNames, cells, people } = known;
  const others = [...(cells.aliases ?? '').split('\n'), ...formerNames].filter(Boolean);
  const traits = rowTraits({ line: 0, tooLong: false, values: { ...cells, name, aliases: others.join('\n') } });
  const plainNames = [name, ...others.filter((other) => name.indexOf(`${other} (`) === 0)].map(nameKey);
  const own = { ...cells, name };
  return { known, line: 0, label: name, traits, plainNames, cells: own, fills: {}, people: [...people], plans: [] };
}

/** The contact is added by `mergeRow`. */
export function newDraft(row: CleanRow, traits: Traits, category: string): Draft {
  const { line, values } = row;
  const label = values.name ?? '';
  const cells: CleanValues = { category };
  for (const field of organizationFields) if (values[field] !== undefined) cells[field] = values[field]!;
  return { known: null, line, label, traits, plainNames: [traits.name], cells, fills: {}, people: [], plans: [] };
}

export interface Merged {
  /** Blank cells that the row fills. */
  filled: ImportField[];
  /** Cells in which the row says something else than what is there. */
  differing: ImportField[];
  /** Contacts added or filled in. */
  people: string[];
}

/** A cell of ours holds no more. */
const longestNotes = 20_000;

/** Fills what is blank and never replaces; what differs is kept in the notes of an organization that the list brings itself. */
export function mergeRow(draft: Draft, row: CleanRow): Merged {
  const merged: Merged = { filled: [], differing: [], people: [] };
  for (const field of organizationFields) {
    const value = field === 'aliases' ? aliasesFor(draft, row) : (row.values[field] ?? '');
    if (value === '') continue;
    const present = draft.cells[field] ?? '';
    if (present === '') {
      draft.cells[field] = value;
      draft.fills[field] = value;
      merged.filled.push(field);
    } else if (!says(field, present, value)) merged.differing.push(field);
  }
  if (draft.known === null && merged.differing.length > 0) {
    const others = merged.differing.map((field) => `Line ${row.line}, ${field}: ${row.values[field] ?? ''}`);
    draft.cells.notes = [draft.cells.notes ?? '', ...others].filter(Boolean).join('\n').slice(0, longestNotes);
    merged.filled.push('notes');
    merged.differing = [];
  }
  // What was filled in tells it apart from rows further down.
  if (merged.filled.length > 0) draft.traits = rowTraits({ ...row, values: { name: draft.label, ...draft.cells } });
  mergePerson(draft, row, merged);
  return merged;
}

/** Its name too, where it is another than ours. */
function aliasesFor(draft: Draft, { values }: CleanRow): string {
  const mine = nameKey(draft.cells.name ?? draft.label);
  const names = [values.name ?? '', ...(values.aliases ?? '').split('\n')].filter((name) => name !== '');
  return names.filter((name) => nameKey(name) !== mine).join('\n');
}

function says(field: ImportField, present: string, value: string): boolean {
  switch (field) {
    case 'phone': {
      const digits = (text: string): string => text.replace(/\D/g, '').slice(0, 10);
      return digits(present) === digits(value);
    }
    case 'address':
      return streetKey(present) === streetKey(value);
    case 'zip':
      return present.indexOf(value) === 0 || value.indexOf(present) === 0;
    case 'aliases':
    case 'interests':
    case 'notes': {
      const there = comparable(present);
      return value.split(/[\n,]/).every((part) => there.includes(comparable(part)));
    }
    default:
      return comparable(present) === comparable(value);
  }
}

/** A contact of whom only the address is known: mail can go there, and staff can put in the name. */
const noName = 'General contact';

function mergePerson(draft: Draft, row: CleanRow, merged: Merged): void {
  const { personName, personTitle, personEmail, personPhone } = row.values;
  if (personName === undefined && personEmail === undefined) {
    const rest = [personTitle, personPhone].filter((value) => value !== undefined).join(', ');
    if (rest === '' || (draft.cells.notes ?? '').includes(rest)) return;
    if (draft.known !== null && (draft.cells.notes ?? '') !== '') return void merged.differing.push('notes');
    draft.cells.notes = [draft.cells.notes ?? '', `Contact: ${rest}`].filter(Boolean).join('\n');
    draft.fills.notes = draft.cells.notes;
    merged.filled.push('notes');
    return;
  }
  const given = {
    name: personName ?? noName,
    jobTitle: personTitle ?? '',
    email: personEmail ?? '',
    phone: personPhone ?? '',
  };
  const same = (person: KnownPerson): boolean =>
    (given.email !== '' && person.email.toLowerCase() === given.email.toLowerCase()) ||
    (personName !== undefined && comparable(person.name) === comparable(personName));
  const person = draft.people.find(same);
  if (!person) {
    const primary = !draft.people.some((each) => each.primary);
    const id = `new-${draft.plans.length}`;
    draft.people.push({ ...given, id, primary });
    draft.plans.push({ id: null, values: { ...withoutBlanks(given), role: primary ? 'Primary contact' : 'Contact' } });
    merged.people.push(given.name);
    return;
  }
  const missing = withoutBlanks({
    jobTitle: person.jobTitle === '' ? given.jobTitle : '',
    email: person.email === '' ? given.email : '',
    phone: person.phone === '' ? given.phone : '',
  });
  if (Object.keys(missing).length === 0) return;
  Object.assign(person, missing);
  const own = /^new-(\d+)$/.exec(person.id);
  if (own) Object.assign(draft.plans[Number(own[1])]!.values, missing);
  else draft.plans.push({ id: person.id, values: missing });
  merged.people.push(person.name);
}

function withoutBlanks<T extends Record<string, string>>(values: T): Partial<T> {
  const kept = Object.entries(values).filter(([, value]) => value !== '');
  return Object.fromEntries(kept) as Partial<T>;
}

/** With what else the list tells: `Larry’s (Chicago, 701 E 79th St)`. `taken` holds labels in `comparable` form. */
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

/** A number that stands in its notes is its number too. */
export function compareWith(draft: Draft, traits: Traits): Comparison {
  const comparison = compare(traits, draft.traits);
  const noted = comparison.phone === 'differ' && phonesIn(draft.cells.notes ?? '').includes(traits.phone);
  return noted ? { ...comparison, phone: 'same' } : comparison;
}

function phonesIn(notes: string): string[] {
  return notes.split('\n').map((line) => phoneKey(line.replace(/^[^:]*:/, '')));
}
