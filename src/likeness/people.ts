/** Which rows of People are the same person at one organization. Another role or term is a row of its own and stays. */
import type { DuplicatePair, Duplicates } from './duplicates';
import { nameWords, wordLikeness } from './words';

export interface KnownPerson {
  /** The organization's id, or its name where it has no row. */
  organization: string;
  name: string;
  email: string;
  role: string;
  since: string;
  until: string;
}

/**
 * The same email, or the same name, at one organization, unless the rows themselves say that they are two terms or
 * roles.
 */
export function findSamePeople(
  people: readonly KnownPerson[],
  apart: (one: number, other: number) => boolean,
): Duplicates {
  const colleagues = new Map<string, number[]>();
  people.forEach(({ organization, name, email }, index) => {
    if (name + email === '') return;
    colleagues.set(organization, [...(colleagues.get(organization) ?? []), index]);
  });
  const pairs: DuplicatePair[] = [];
  const groups: number[][] = [];
  colleagues.forEach((indexes) => {
    const left = [...indexes];
    while (left.length > 0) {
      const group = [left.shift()!];
      for (const other of [...left]) {
        const reasons = group.map((one) => (apart(one, other) ? '' : sameness(people[one]!, people[other]!)));
        if (reasons.includes('')) continue;
        group.forEach((one, at) => pairs.push({ one, other, score: 0.95, reason: reasons[at]! }));
        group.push(other);
        left.splice(left.indexOf(other), 1);
      }
      if (group.length > 1) groups.push(group);
    }
  });
  return { pairs, groups };
}

/** Blank when they are two people. */
function sameness(one: KnownPerson, other: KnownPerson): string {
  const otherRole = one.role !== other.role && one.role !== 'Contact' && other.role !== 'Contact';
  const otherTerm = (one.until !== '' && one.until < other.since) || (other.until !== '' && other.until < one.since);
  if (otherRole || otherTerm) return '';
  const email = one.email !== '' && one.email.toLowerCase() === other.email.toLowerCase();
  const name = namesAgree(one.name, other.name);
  if (name === 'differ') return '';
  return [email ? 'same email' : '', name === 'same' ? 'same name' : email ? 'nearly the same name' : '']
    .filter(Boolean)
    .join(', ');
}

/** Two people who share an office's email are two: without a word in common, they are not duplicates. */
function namesAgree(one: string, other: string): 'same' | 'alike' | 'differ' {
  const [mine, theirs] = [nameWords(one), nameWords(other)];
  if ([...mine].sort().join() === [...theirs].sort().join()) return 'same';
  const shared = mine.filter((word) => theirs.some((each) => word.length > 1 && wordLikeness(word, each) >= 0.7));
  return shared.length > 0 ? 'alike' : 'differ';
}
