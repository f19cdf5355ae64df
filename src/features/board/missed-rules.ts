/** Organizations with a seat from which nobody came to the last two meetings (the guide's step 4). Pure. */
import type { Seat } from '../../records/board-rules';
import type { CalendarDate } from '../../shared/dates';

export interface ClosedMeeting {
  date: CalendarDate;
  /** Ids of the organizations from which somebody was there. */
  present: ReadonlySet<string>;
  /** Ids of those that were expected: somebody of them was asked, or noted down. */
  expected: ReadonlySet<string>;
}

export interface Missed {
  seat: Seat;
  /** Of the later of the two meetings. */
  since: CalendarDate;
}

/**
 * `closed`: by day. An organization that came to the board between the two has missed one only. Whoever was talked to since
 * needs no call.
 */
export function missedTwice(seats: readonly Seat[], closed: readonly ClosedMeeting[]): Missed[] {
  const [before, last] = closed.slice(-2);
  if (!before || !last) return [];
  return seats
    .filter(
      ({ organization: { id, lastContact } }) =>
        [before, last].every(({ present, expected }) => expected.has(id) && !present.has(id)) &&
        (lastContact === null || lastContact <= last.date),
    )
    .map((seat) => ({ seat, since: last.date }));
}
