/** Who sits on the advisory board. A seat belongs to an organization; people come and go in it (the guide's steps 3 and 11). Pure. */
import type { CalendarDate } from '../shared/dates';
import type { Email } from '../shared/contact';
import type { Organization } from './organizations';
import { isCurrent } from './people-rules';
import type { Person } from './people';
import type { StaffMember } from './staff';

export interface Seat {
  organization: Organization;
  /** Null: the seat is empty. */
  representative: Person | null;
  substitutes: Person[];
}

export interface Board {
  seats: Seat[];
  /** Who sits there for the school. */
  school: StaffMember[];
}

/** `organizationOf`: the id of the organization that a person's row names. */
export function boardOf(
  organizations: readonly Organization[],
  people: readonly Person[],
  staff: readonly StaffMember[],
  organizationOf: (person: Person) => string | null,
  today: CalendarDate,
): Board {
  const current = people.filter((each) => isCurrent(each, today));
  const inRole = (role: Person['role'], id: string): Person[] =>
    current.filter((each) => each.role === role && organizationOf(each) === id);
  return {
    seats: organizations
      .filter(({ boardStatus }) => boardStatus === 'On the board')
      .map((organization) => ({
        organization,
        representative: inRole('Board representative', organization.id)[0] ?? null,
        substitutes: inRole('Substitute', organization.id),
      })),
    school: staff.filter(({ board, until }) => board && (until === null || until >= today)),
  };
}

/** Somebody on the board, or who stands in for somebody. */
export interface Member {
  /** Of the row in People or Staff. */
  id: string;
  name: string;
  email: Email | null;
  office: Person['office'];
  /** What this person can do; known of partners’ people. */
  talents: string[];
  /** Null: sits there for the school. */
  seat: Seat | null;
}

const ofSchool = ({ id, name, email, office }: StaffMember): Member => ({
  id,
  name: name ?? '',
  email,
  office,
  talents: [],
  seat: null,
});

export const inSeat = ({ id, name, email, office, talents }: Person, seat: Seat): Member => ({
  id,
  name: name ?? '',
  email,
  office,
  talents: talents ?? [],
  seat,
});

/** The representatives first, in the order of the seats, then those of the school. */
export function membersOf({ seats, school }: Board): Member[] {
  const partners = seats.flatMap((seat) => (seat.representative === null ? [] : [inSeat(seat.representative, seat)]));
  return [...partners, ...school.map(ofSchool)];
}
