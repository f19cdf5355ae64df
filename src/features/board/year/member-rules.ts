/** What each member of the board gives: what it takes on, when it was last seen, what it helps with and offers. Pure. */
import type { Activity } from '../../../records/activities';
import type { TakingPart } from '../../../records/attendance';
import type { Board, Member, Seat } from '../../../records/board-rules';
import type { Offer } from '../../../records/offers';
import type { Topic } from '../../../records/topics';
import { daysBetween, schoolYear, shortDateWithYear, type CalendarDate } from '../../../shared/dates';
import { attendedOf } from '../attended-rules';

export interface TakenOn {
  member: Member;
  /** What this person said to do in this school year, one thing each; empty: nothing yet. */
  lines: string[];
}

/**
 * `meetings`: board meetings with a day; `rowsOf`: who took part in one; `organizationOf`: the id of the organization that a
 * row names. Only members who sit there today are told.
 */
export function takenOn(
  board: Board,
  members: readonly Member[],
  meetings: readonly Activity[],
  rowsOf: (meeting: Activity) => readonly TakingPart[],
  organizationOf: (row: TakingPart) => string | null,
  today: CalendarDate,
): TakenOn[] {
  const lines = new Map(members.map(({ id }) => [id, [] as string[]]));
  for (const meeting of meetings.filter(({ date }) => schoolYear(date!) === schoolYear(today)))
    for (const { member, row } of attendedOf(board, rowsOf(meeting), organizationOf)) {
      const said = (row?.takesOn ?? '').split('\n').map((line) => line.replace(/^[\s\-–•*]+/, '').trim());
      const known = lines.get(member.id);
      for (const line of said) if (known && line !== '' && !known.includes(line)) known.push(line);
    }
  return members.map((member) => ({ member, lines: lines.get(member.id) ?? [] }));
}

/** The organization was there, did something with students, or was talked with. */
export interface Sign {
  date: CalendarDate;
  /** `Plant tour`, `Call` */
  what: string;
}

const idleDays = 120;

/** Members of whom nothing has been seen for so long, those longest away first. */
export function idleSeats(
  seats: readonly Seat[],
  signsOf: (seat: Seat) => readonly Sign[],
  today: CalendarDate,
): { seat: Seat; why: string }[] {
  const last = (seat: Seat): Sign | null =>
    signsOf(seat)
      .filter(({ date }) => date <= today)
      .reduce<Sign | null>((latest, sign) => (latest === null || sign.date > latest.date ? sign : latest), null);
  return seats
    .map((seat) => ({ seat, sign: last(seat) }))
    .filter(({ sign }) => sign === null || daysBetween(sign.date, today) >= idleDays)
    .sort((a, b) => ((a.sign?.date ?? '') < (b.sign?.date ?? '') ? -1 : 1))
    .map(({ seat, sign }) => ({
      seat,
      why:
        sign === null
          ? 'No meeting, activity or talk has ever been noted.'
          : `Last sign: ${sign.what}, ${shortDateWithYear(sign.date)}.`,
    }));
}

export interface Gives {
  seat: Seat;
  why: string;
  /** Nothing is known. */
  empty: boolean;
}

const emptyFirst = (rows: Gives[]): Gives[] => rows.sort((a, b) => Number(b.empty) - Number(a.empty));

/** With which skills each representative helps students. */
export function skillsOf(seats: readonly Seat[]): Gives[] {
  return emptyFirst(
    seats.flatMap((seat) => {
      const { representative } = seat;
      if (representative === null) return [];
      const name = representative.name ?? '';
      const skills = representative.helpsWith ?? [];
      const why = skills.length === 0 ? `${name}: no skill yet. Ask, and fill in “Helps with” in People.` : `${name}: ${skills.join(', ')}`; // prettier-ignore
      return [{ seat, why, empty: skills.length === 0 }];
    }),
  );
}

/** Which kinds of help each organization on the board offers. */
export function helpOf(seats: readonly Seat[], offersOf: (seat: Seat) => readonly Offer[]): Gives[] {
  return emptyFirst(
    seats.map((seat) => {
      const kinds = offersOf(seat)
        .filter(({ side, status }) => side !== 'School gives' && status !== 'Ended')
        .flatMap(({ kind }) => kind ?? []);
      const why = [...new Set(kinds)].join(', ');
      return { seat, why: why === '' ? 'Offers nothing yet. Talk about what it could do.' : why, empty: why === '' };
    }),
  );
}

/** What the board has said about the sequence of courses, the newest first. */
export function curriculumAdvice(topics: readonly Topic[]): Topic[] {
  return topics
    .filter(({ area, state, result }) => area === 'Course sequence' && state === 'Decided' && result !== null)
    .sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1));
}
