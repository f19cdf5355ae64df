/** A list of one partner’s people, read as such: each line is a person, and none an organization. Pure. */
import type { CleanRow } from '../../tables/clean-rules';
import type { ImportField, Mapping } from '../../tables/mapping-rules';

export const isPersonField = (field: ImportField | ''): boolean => /^person/.test(field);

/** What would be the organization’s in any other list. */
const persons: Partial<Record<ImportField, ImportField>> = { name: 'personName', phone: 'personPhone' };

/** A roster says nothing of the organization itself. */
export function rosterMapping(mapping: Mapping): (ImportField | '')[] {
  const meant = mapping.map((field): ImportField | '' => (field === '' ? '' : (persons[field] ?? field)));
  return meant.map((field) => (isPersonField(field) ? field : ''));
}

/** Everyone is a contact there, whatever the list calls them; a line without anyone is set aside. */
export function rosterRows(rows: readonly CleanRow[], partner: string): CleanRow[] {
  return rows.map((row) => ({
    ...row,
    values: { name: partner },
    people: row.people.map((person) => ({ ...person, role: 'Contact' })),
    ...(row.aside === undefined && row.people.length === 0 && { aside: 'No person in this line.' }),
  }));
}
