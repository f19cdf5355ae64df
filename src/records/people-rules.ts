import type { CalendarDate } from '../shared/dates';
import { comparable } from '../shared/text';
import type { Reference } from '../workbook/columns';
import type { Person } from './people';

/** In the role on that day. `until` is the last day of it. */
export function isCurrent({ since, until }: Pick<Person, 'since' | 'until'>, today: CalendarDate): boolean {
  return (since === null || since <= today) && (until === null || until >= today);
}

/** By name, whatever its case and spacing; hand in former names too where references may still have them. */
function peopleOf(names: readonly (string | null)[], people: readonly Person[]): Person[] {
  const wanted = new Set(names.map((name) => comparable(name ?? '')));
  return people.filter(({ organization }) => organization !== null && wanted.has(comparable(organization.label)));
}

/**
 * Who is written to and asked first at an organization on that day, or null. Should there be two, the first in the
 * sheet; `primaryProblems` tells it.
 */
export function currentPrimary(
  organizationName: string | readonly string[],
  people: readonly Person[],
  today: CalendarDate,
): Person | null {
  const names = typeof organizationName === 'string' ? [organizationName] : organizationName;
  const primaries = peopleOf(names, people).filter((person) => person.role === 'Primary contact');
  return primaries.find((person) => isCurrent(person, today)) ?? null;
}

/** Whoever has this email, as in Staff; null when nobody has, or the row has no name. */
export function colleagueOf(
  staff: readonly { id: string; name: string | null; email: string | null }[],
  email: string,
): Reference | null {
  const me = email.toLowerCase();
  const row = staff.find((each) => me !== '' && each.email?.toLowerCase() === me);
  return row?.name == null ? null : { label: row.name, meant: [row.id] };
}
