/** Who is to come to a mentor session, and whether anybody does. Pure. */
import type { Activity } from '../../records/activities';
import type { TakingPart } from '../../records/attendance';
import type { Person } from '../../records/people';
import { isCurrent } from '../../records/people-rules';
import type { CalendarDate } from '../../shared/dates';
import { comparable } from '../../shared/text';
import { mentorsOn, personKey } from './team-rules';

export interface SessionMentor {
  name: string;
  /** Null: listed at the session, and not in People. */
  person: Person | null;
  cannotCome: boolean;
}

export interface Session {
  /** As mails may tell of it. */
  activity: Activity;
  /** Null: its texts name a student, so nobody is written to; why, as a sentence. */
  unsayable: string | null;
  mentors: SessionMentor[];
  /** Who is listed there. */
  rows: readonly TakingPart[];
}

export const isSession = ({ kind }: Pick<Activity, 'kind'>): boolean => kind === 'Mentor activity';

/** Planned, and not over. */
export const isAhead = ({ status, date }: Pick<Activity, 'status' | 'date'>, today: CalendarDate): boolean =>
  (status === 'Planned' || status === 'Confirmed') && date !== null && date >= today;

/** The team’s mentors on that day, and whoever else is listed there to mentor. `rows`: of the session. */
export function mentorsOf(
  { team, date }: Pick<Activity, 'team' | 'date'>,
  rows: readonly TakingPart[],
  people: readonly Person[],
): SessionMentor[] {
  const day = date!;
  const wanted = comparable(team ?? '');
  const theirs = wanted === '' ? [] : mentorsOn(people, day).filter((each) => comparable(each.team ?? '') === wanted);
  const known = new Set(theirs.map(personKey));
  const listed = rows.flatMap((row): SessionMentor[] => {
    if (row.student !== null || row.duty !== 'Mentor' || comparable(row.person ?? '') === '') return [];
    const person = personIn(row, people, day);
    const key = personKey(person ?? { name: row.person, organization: row.organization });
    if (known.has(key) || theirs.some((each) => isRowOf(row, each))) return [];
    known.add(key);
    return [{ name: row.person ?? '', person, cannotCome: false }];
  });
  return [...theirs.map((person) => ({ name: person.name ?? '', person })), ...listed].map(({ name, person }) => ({
    name,
    person,
    // Of two answers that disagree, the one that leaves students alone is believed.
    cannotCome: rows.some(
      (row) => row.answer === 'Cannot come' && isRowOf(row, person ?? { name, organization: row.organization }),
    ),
  }));
}

const isRowOf = (row: TakingPart, { name, organization }: Pick<Person, 'name' | 'organization'>): boolean =>
  row.student === null &&
  comparable(row.person ?? '') === comparable(name ?? '') &&
  (row.organization === null ||
    organization === null ||
    comparable(row.organization.label) === comparable(organization.label));

/** Their row as mentor, if there is one. */
function personIn(row: TakingPart, people: readonly Person[], day: CalendarDate): Person | null {
  const same = people.filter((each) => isRowOf(row, each) && isCurrent(each, day));
  return same.filter(({ role }) => role === 'Mentor')[0] ?? same[0] ?? null;
}

/** Whether nobody is left who comes: each cannot, or the roles of the team have ended. */
export const isAtRisk = ({ activity, mentors }: Pick<Session, 'activity' | 'mentors'>): boolean =>
  mentors.every(({ cannotCome }) => cannotCome) && (mentors.length > 0 || activity.team !== null);

/** `Ana Reyes and Bo Lind cannot come`, or that the team has nobody. */
export function whyAtRisk({ activity, mentors }: Pick<Session, 'activity' | 'mentors'>): string {
  const names = mentors.map(({ name }) => name).join(' and ');
  return names === '' ? `the team “${activity.team ?? ''}” has no mentor on that day` : `${names} cannot come`;
}
