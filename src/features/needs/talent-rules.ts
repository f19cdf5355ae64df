/** Talents of partners’ people beside the interests of students (B59). Students are counted, never named. Pure. */
import { meet, wordsOf } from '../../records/fit-rules';
import type { Person } from '../../records/people';
import type { Student } from '../../records/students';
import { comparable, plural } from '../../shared/text';

export interface Interest {
  /** In the words in which it was typed first. */
  name: string;
  /** How many students have it. */
  count: number;
  /** People whose talents meet it, with those talents. */
  met: { person: Person; talents: string[] }[];
}

/** `students` and `people`: those who are there now, and may be asked. */
export function interestsOf(students: readonly Student[], people: readonly Person[]): Interest[] {
  const found = new Map<string, { name: string; count: number }>();
  for (const { interests } of students) {
    const theirs = new Map((interests ?? []).map((name) => [comparable(name), name]));
    theirs.forEach((name, key) => {
      const entry = found.get(key);
      if (entry) entry.count += 1;
      else found.set(key, { name, count: 1 });
    });
  }
  return [...found.values()].map(({ name, count }) => {
    const wanted = wordsOf(name);
    const met = people.map((person) => ({
      person,
      talents: (person.talents ?? []).filter((talent) => meet(wordsOf(talent), wanted)),
    }));
    return { name, count, met: met.filter(({ talents }) => talents.length > 0) };
  });
}

/** Those with many students first; small groups by name, so that the order does not tell how small they are. */
export function inOrder(interests: readonly Interest[], smallest: number): Interest[] {
  const size = ({ count }: Interest): number => (count < smallest ? 0 : count);
  return [...interests].sort(
    (one, other) => size(other) - size(one) || (comparable(one.name) < comparable(other.name) ? -1 : 1),
  );
}

/** `14 students`, `<10 students`. */
export function sayGroup(count: number, smallest: number): string {
  return count < smallest ? `<${smallest} students` : plural(count, 'student');
}

const shownPeople = 3;

/** `14 students. Ana Ruiz (Harbor Mill): welding. Lee Novak …`, or that nobody meets it. */
export function sayInterest({ count, met }: Interest, smallest: number): string {
  const people = met.slice(0, shownPeople).map(({ person, talents }) => {
    const where = person.organization === null ? '' : ` (${person.organization.label})`;
    return `${person.name ?? 'Somebody'}${where}: ${talents.join(', ')}`;
  });
  const more = met.length - people.length;
  return [
    sayGroup(count, smallest),
    ...(met.length === 0 ? ['No talent in People meets this'] : people),
    ...(more > 0 ? [`And ${more} more`] : []),
  ].join('. ');
}
