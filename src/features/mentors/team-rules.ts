/** Mentors in twos and threes, who stand in for each other (the guide's step 8, B93). Pure. */
import type { Person } from '../../records/people';
import { isCurrent } from '../../records/people-rules';
import type { CalendarDate } from '../../shared/dates';
import { comparable } from '../../shared/text';

type Mentor = Pick<Person, 'name' | 'organization' | 'role' | 'since' | 'until' | 'team'>;

/** Equal for rows of the same person: one who has two roles, or whose row was copied, counts once. */
export const personKey = ({ name, organization }: Pick<Mentor, 'name' | 'organization'>): string =>
  `${comparable(name ?? '')}|${comparable(organization?.label ?? '')}`;

/** Those who mentor on that day, each once. */
export function mentorsOn<P extends Mentor>(people: readonly P[], day: CalendarDate): P[] {
  const found = new Map<string, P>();
  for (const person of people)
    if (person.role === 'Mentor' && isCurrent(person, day) && !found.has(personKey(person)))
      found.set(personKey(person), person);
  return [...found.values()];
}

export interface Team<P> {
  /** As its first row has it. */
  name: string;
  members: P[];
}

/** By name, however its letters are written. */
export function teamsOf<P extends Mentor>(mentors: readonly P[]): Map<string, Team<P>> {
  const teams = new Map<string, Team<P>>();
  for (const mentor of mentors) {
    const key = comparable(mentor.team ?? '');
    const team = teams.get(key);
    if (team) team.members.push(mentor);
    else if (key !== '') teams.set(key, { name: mentor.team ?? '', members: [mentor] });
  }
  return teams;
}

const fewest = 2;
const most = 3;

/** What is wrong with its size, as a sentence; null when it is right. */
export function sizeFault({ name, members }: Pick<Team<unknown>, 'name' | 'members'>): string | null {
  if (members.length < fewest)
    return `The team “${name}” has one mentor, and nobody stands in. Give a second one the same team, or clear it here.`;
  if (members.length > most)
    return `The team “${name}” has ${members.length} mentors. Two or three know each other’s plans: make two teams of it.`;
  return null;
}

/** `Ana Reyes, Larkspur Machining (Long-term)` */
export function sayMentor({ name, organization, mentorKind, className }: Person): string {
  const where = [name, organization?.label].filter(Boolean).join(', ');
  const how = [mentorKind, className].filter(Boolean).join(', ');
  return how === '' ? where : `${where} (${how})`;
}
