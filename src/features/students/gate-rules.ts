/** Who may be alone with students. Pure. */
import type { Activity } from '../../records/activities';
import { shortDate, type CalendarDate } from '../../shared/dates';

/** An adult who takes part. */
export interface Adult {
  person: string;
  organization: string;
  /** Row of *Who takes part*; 0 for one who is about to be added. */
  row: number;
  /** Null: the background check is valid on each day. Otherwise why not, as the end of a sentence. */
  noCheck: string | null;
}

/** A supervision that cannot be read counts as the one that protects more. */
export function isAlone({ supervision }: Pick<Activity, 'supervision'>, isReadable: boolean): boolean {
  return !isReadable || supervision === 'Alone with students at times';
}

/** The person, the reason, and what would help. */
export function sayRefused({ person, organization, noCheck }: Adult): string {
  const from = organization === '' ? '' : ` of ${organization}`;
  return `${person}${from} may not be alone with students: the background check does not hold, ${noCheck ?? ''}. Enter the valid check in Requirements with this name and organization, or set Supervision to “A teacher is always there”.`;
}

/** For the column Ready, and from there for Today. */
export function sayAlone(adults: readonly Adult[], isAlone: boolean): string {
  if (!isAlone) return '';
  if (adults.length === 0) return `${alone}nobody is named yet under People`;
  const refused = adults.filter(({ noCheck }) => noCheck !== null);
  return refused.length === 0
    ? ''
    : alone + refused.map(({ person, noCheck }) => `${person} (${noCheck ?? ''})`).join(', ');
}

const alone = 'May not be alone with students: ';
const lacks = 'Host handout lacks ';
const earlier = '; the host still has the one from before';
export const readyMark = 'Ready';

/** `hasCopy`: the host holds a handout from before, which is no longer right. */
export function sayReady(alone: string, letters: readonly string[], hasCopy = false): string {
  const lacking = letters.length === 0 ? '' : `${lacks}${letters.join(', ')}${hasCopy ? earlier : ''}`;
  const lines = [alone, lacking].filter(Boolean);
  return lines.length === 0 ? readyMark : lines.join('\n');
}

/** Whether the host holds a handout that is no longer right. */
export const hasEarlier = (lacks: string): boolean => lacks.endsWith(earlier);

/** What the column Ready says about the gate, and about the handout; each empty when nothing is missing. */
export function readReady(ready: string | null): { alone: string; lacks: string } {
  const lines = (ready ?? '').split('\n');
  const starting = (start: string): string => lines.filter((line) => line.indexOf(start) === 0)[0] ?? '';
  return { alone: starting(alone), lacks: starting(lacks) };
}

export function nameAndDay({ title, date }: Pick<Activity, 'title' | 'date'>): string {
  return `“${title ?? 'An activity without a name'}”${date === null ? '' : ` on ${shortDate(date as CalendarDate)}`}`;
}
