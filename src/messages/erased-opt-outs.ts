/**
 * What people who were erased had asked not to get, kept as marks outside the sheet: that they are forgotten must not
 * mean that they are written to again. Why, and what a mark still tells: docs/decisions/erasing.md.
 */
import type { Memory } from '../google/memory';
import { digest } from '../shared/digest';
import { Failure } from '../shared/failure';
import { marksIn, setMarks } from './marks';
import type { Category, OptOut } from './tabs';

const name = 'mail.stopped';

type Stop = Exclude<OptOut['stops'], 'nothing' | null>;

/** The last letter of a mark. */
const letters: Record<Stop, string> = {
  everything: 'E',
  outreach: 'O',
  news: 'N',
  board: 'B',
  'activity logistics': 'A',
};

const markOf = (address: string, stop: Stop): string => digest(address.trim().toLowerCase()) + letters[stop];

/** Under the lock and on a fresh memory; goes along with the next `save`. */
export function keepStops(memory: Memory, address: string, stops: readonly Stop[]): void {
  if (stops.length === 0) return;
  const marks = marksIn(memory, name);
  for (const stop of stops) marks.add(markOf(address, stop));
  if (!setMarks(memory, name, marks))
    throw new Failure('Partnerbook cannot keep more opt-outs of people who were erased. Nothing was changed.');
}

/** Whether an address that is no longer readable anywhere has asked not to get mail of this category. */
export function erasedStops(memory: Memory): (address: string, category: Category | null) => boolean {
  const marks = marksIn(memory, name);
  return (address, category) =>
    marks.size > 0 &&
    (marks.has(markOf(address, 'everything')) ||
      (category === null
        ? (Object.keys(letters) as Stop[]).some((stop) => marks.has(markOf(address, stop)))
        : category !== 'internal' && marks.has(markOf(address, category))));
}
