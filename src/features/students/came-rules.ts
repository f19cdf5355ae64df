/** Who came, once it is over: all but those who are named. Pure. */
import type { TakingPart } from '../../records/attendance';
import { comparable } from '../../shared/text';

/** A student who is listed and has not said no. */
export interface Listed extends Pick<TakingPart, 'id' | 'came' | 'hours'> {
  code: string;
  /** Null: the family’s permission counts on each day. Otherwise why not, as the end of a sentence. */
  noPermission: string | null;
}

/** No student is anywhere longer. */
const hoursADay = 12;

interface Came {
  id: string;
  values: Partial<Pick<TakingPart, 'came' | 'hours'>>;
}

/**
 * What changes in *Who takes part*, or what is wrong, in a sentence that repeats nothing of what was typed. One who was
 * excused stays excused. `days`: how many the activity has.
 */
export function cameFrom(
  listed: readonly Listed[],
  absent: readonly string[],
  typedHours: string,
  days: number,
): Came[] | string {
  const codes = new Set(listed.map(({ code }) => comparable(code)));
  const unknown = absent.findIndex((code) => !codes.has(comparable(code)));
  if (unknown >= 0) return `Entry ${unknown + 1} of those who did not come is not among the codes listed here.`;
  const hours = hoursFrom(typedHours, days);
  if (hours === 'wrong') return `Hours are a number from 0 to ${hoursADay * days}, such as 2.5.`;
  const away = new Set(absent.map(comparable));
  return listed.map(({ id, code, came }): Came => {
    if (!away.has(comparable(code))) return { id, values: { came: 'Yes', ...(hours === null ? {} : { hours }) } };
    // Hours of time sheets stay; only those that were noted here with a Yes go with it.
    const without = came === 'Yes' ? { hours: null } : {};
    return { id, values: { came: came === 'Excused' ? came : 'No', ...without } };
  });
}

function hoursFrom(typed: string, days: number): number | null | 'wrong' {
  const text = typed.trim();
  if (text === '') return null;
  const hours = /^\d{1,4}(\.\d{1,2})?$/.test(text) ? Number(text) : -1;
  return hours >= 0 && hours <= hoursADay * days ? hours : 'wrong';
}
