/** Who sits at a board meeting, and who was there: the board, its substitutes, and guests whom staff have noted down. Pure. */
import type { TakingPart } from '../../records/attendance';
import { inSeat, membersOf, type Board, type Member, type Seat } from '../../records/board-rules';
import { comparable } from '../../shared/text';

export interface Attended {
  member: Member;
  /** Of *Who takes part*, at this meeting; null: nothing has been noted yet. */
  row: TakingPart | null;
  /** Whether this person sits on the board, or stands in for somebody who does; a guest is not mailed. */
  isGuest: boolean;
}

/**
 * The board first, then substitutes who are down for this meeting, then guests, of whom all that is known stands in *Who takes
 * part*. A row without an organization is of the one member with that name; of two rows of one person, that which says
 * whether they came.
 *
 * `rows`: of this meeting; `organizationOf`: the id of the organization that a row names.
 */
export function attendedOf(
  board: Board,
  rows: readonly TakingPart[],
  organizationOf: (row: TakingPart) => string | null,
): Attended[] {
  const adults = rows.filter(({ person, student }) => person !== null && student === null);
  const members = membersOf(board);
  const substitutes = board.seats.flatMap((seat) => seat.substitutes.map((person) => inSeat(person, seat)));
  const known = [...members, ...substitutes];
  const ofMember = (member: Member): TakingPart[] => adults.filter((row) => isOf(row, member, known, organizationOf));
  const rowOf = (member: Member): TakingPart | null => {
    const own = ofMember(member);
    return own.filter(({ came }) => came !== null)[0] ?? own[0] ?? null;
  };
  const taken = new Set(known.flatMap(ofMember));
  const inBoard = (member: Member): Attended => ({ member, row: rowOf(member), isGuest: false });
  return [
    ...members.map(inBoard),
    ...substitutes.map(inBoard).filter(({ row }) => row !== null),
    ...adults
      .filter((row) => !taken.has(row))
      .map((row): Attended => ({ member: guest(row, seatOf(board, organizationOf(row))), row, isGuest: true })),
  ];
}

const idOf = ({ seat }: Member): string | null => seat?.organization.id ?? null;

function isOf(
  row: TakingPart,
  member: Member,
  known: readonly Member[],
  organizationOf: (row: TakingPart) => string | null,
): boolean {
  const name = comparable(row.person ?? '');
  if (name !== comparable(member.name)) return false;
  if (row.organization !== null) return organizationOf(row) === idOf(member);
  return idOf(member) === null || known.filter((each) => comparable(each.name) === name).length === 1;
}

const seatOf = ({ seats }: Board, id: string | null): Seat | null =>
  seats.filter(({ organization }) => organization.id === id)[0] ?? null;

const guest = ({ id, person }: TakingPart, seat: Seat | null): Member => ({
  id,
  name: person ?? '',
  email: null,
  office: null,
  talents: [],
  seat,
});

/** Whoever wrote the notes; null: nobody was named who was there. */
export function noteTaker(attended: readonly Attended[]): Member | null {
  return attended.filter(({ row }) => row?.duty === 'Notes' && row.came === 'Yes')[0]?.member ?? null;
}

/** Whether somebody of the organization was there: the representative, a substitute, or a guest. */
export function wasThere(attended: readonly Attended[], organizationId: string): boolean {
  return attended.some(({ member, row }) => member.seat?.organization.id === organizationId && row?.came === 'Yes');
}

/** `Sonia Park (Lakeshore Metal Works)` */
export const sayMember = ({ name, seat }: Member): string =>
  seat === null ? name : `${name} (${seat.organization.name ?? ''})`;
