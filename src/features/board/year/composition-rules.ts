/** Whether those whom the guide wants sit on the advisory board (its steps 3 and 10), and whose term ends. Pure. */
import { addDays, shortDateWithYear, type CalendarDate } from '../../../shared/dates';
import { plural } from '../../../shared/text';
import { membersOf, type Board, type Seat } from '../../../records/board-rules';
import type { Offer } from '../../../records/offers';
import type { Organization } from '../../../records/organizations';
import type { Person } from '../../../records/people';
import type { StaffMember } from '../../../records/staff';

/** What is missing, as a sentence. */
export interface Gap {
  /** Whom or what it is about, in a few words. */
  name: string;
  text: string;
  /** Null: it is not about one organization. */
  organization: Organization | null;
}

const ofSchool: { name: string; one: string; roles: readonly StaffMember['role'][] }[] = [
  { name: 'Faculty', one: 'teacher', roles: ['Teacher'] },
  { name: 'Counselor', one: 'counselor', roles: ['Counselor'] },
  { name: 'Administrator', one: 'administrator', roles: ['Administrator', 'Principal', 'Superintendent'] },
];

/** `offersOf`: those of an organization on the board. */
export function gapsOf(board: Board, offersOf: (organization: Organization) => readonly Offer[]): Gap[] {
  const { seats, school } = board;
  const general = (name: string, text: string): Gap => ({ name, text, organization: null });
  return [
    ...(seats.length === 0
      ? [general('Partners', 'No organization has a seat. Invite one, or pick “On the board” in Organizations.')]
      : []),
    ...ofSchool
      .filter(({ roles }) => !school.some(({ role }) => roles.includes(role)))
      .map(({ name, one }) =>
        general(name, `No ${one} sits on the board. Check “On the board” for one in Staff, with that role.`),
      ),
    ...collegeGaps(seats, offersOf),
    ...chairGaps(board),
    ...seats
      .filter(({ representative }) => representative === null)
      .map(({ organization }) => ({
        name: organization.name ?? '',
        text: 'An empty seat: nobody represents it. Ask whom it sends, and add that person to People as Board representative.',
        organization,
      })),
  ];
}

/** One college that speaks for a department, or gives college credit, is enough. */
function collegeGaps(seats: readonly Seat[], offersOf: (organization: Organization) => readonly Offer[]): Gap[] {
  const colleges = seats.filter(({ organization }) => organization.category === 'Postsecondary');
  if (colleges.length === 0)
    return [{ name: 'College', text: 'No college sits on the board. One can advise on courses and credit.', organization: null }]; // prettier-ignore
  const speaks = ({ representative, substitutes }: Seat): boolean =>
    [representative, ...substitutes].some((person) => (person?.department ?? '') !== '');
  const credits = ({ organization }: Seat): boolean =>
    offersOf(organization).some(
      ({ kind, side, status }) => kind === 'Dual credit course' && side !== 'School gives' && status !== 'Ended',
    );
  if (colleges.some((seat) => speaks(seat) || credits(seat))) return [];
  return colleges.map(({ organization }) => ({
    name: organization.name ?? '',
    text: 'No department is named in People, and no dual credit course in Offers and promises. Ask which department its representative speaks for.',
    organization,
  }));
}

const enoughChairs = 2;

function chairGaps(board: Board): Gap[] {
  const chairs = membersOf(board).filter(({ office }) => office === 'Chair' || office === 'Co-chair');
  const names = chairs.map(({ name }) => name).join(' and ');
  const gap = (text: string): Gap[] => [{ name: 'Chairs', text, organization: null }];
  if (chairs.length === 0) return gap('Nobody chairs the board. Two should, and one of them should be a partner.');
  if (chairs.length > enoughChairs) return gap(`${plural(chairs.length, 'person', 'people')} chair the board. Two are enough.`); // prettier-ignore
  const hasPartner = chairs.some(({ seat }) => seat !== null);
  if (chairs.length < enoughChairs)
    return gap(`Only ${names} chairs the board. Choose a co-chair${hasPartner ? '' : ', who should be a partner'}.`);
  return hasPartner ? [] : gap(`${names} are both of the school. One should be a partner.`);
}

const renewalDays = 60;

export interface EndingTerm {
  seat: Seat;
  person: Person;
  text: string;
}

/** Representatives whose last day in the seat is near. `until` is that day. */
export function endingTerms({ seats }: Board, today: CalendarDate): EndingTerm[] {
  return seats.flatMap((seat) => {
    const person = seat.representative;
    if (person?.until == null || person.until > addDays(today, renewalDays)) return [];
    const text = `The term of ${person.name ?? ''} ends on ${shortDateWithYear(person.until)}. Ask whether it goes on, or who comes next.`;
    return [{ seat, person, text }];
  });
}

/** Why there should be a board: activities that are planned ahead while no organization has a seat; null where all is well. */
export function plannedWithoutBoard(
  organizations: readonly Pick<Organization, 'boardStatus'>[],
  plannedAhead: number,
): string | null {
  if (plannedAhead === 0 || organizations.some(({ boardStatus }) => boardStatus === 'On the board')) return null;
  return `${plural(plannedAhead, 'activity is', 'activities are')} planned, and no partner sits on the advisory board yet. Invite one, so that partners plan along`;
}
