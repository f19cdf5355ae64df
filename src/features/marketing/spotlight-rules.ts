/** The spotlight that forgets nobody (A38). Pure. */
import type { CalendarDate } from '../../shared/dates';
import { comparable } from '../../shared/text';

export interface Candidate {
  id: string;
  name: string;
  /** The latest day on which a spotlight on it was or is to be out; null when there never was one. */
  last: CalendarDate | null;
  /** How much it gave: activities held with it, and what it has given of its promises. */
  given: number;
}

/** Never in the spotlight first, then whose was longest ago; of equals who gave most, then by name. */
export function inTurn(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort(
    (a, b) =>
      ((a.last ?? '') < (b.last ?? '') ? -1 : (a.last ?? '') > (b.last ?? '') ? 1 : 0) ||
      b.given - a.given ||
      (comparable(a.name) < comparable(b.name) ? -1 : 1),
  );
}
