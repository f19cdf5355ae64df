/** Which activities with colleges count, and which organizations are one institution. Pure. */
import { schoolYear, type CalendarDate } from '../shared/dates';
import { comparable } from '../shared/text';
import type { Activity } from './activities';

type Held = Pick<Activity, 'form' | 'status' | 'date' | 'place'>;

/** Words of a place where nobody goes. */
const onlineWords = ['online', 'virtual', 'virtually', 'remote', 'remotely', 'webinar', 'zoom', 'google meet', 'video call']; // prettier-ignore

export function isOnline(place: string | null): boolean {
  const said = ` ${comparable(place ?? '')} `;
  return /^\s*https?:/i.test(place ?? '') || onlineWords.some((word) => said.indexOf(` ${word} `) >= 0);
}

const wasHeld = ({ status, date }: Held, today: CalendarDate): boolean =>
  status === 'Held' && date !== null && date <= today;

/** Who came is another question. */
export function isCountedVisit(activity: Held, today: CalendarDate, virtualVisits: boolean): boolean {
  return activity.form === 'College visit' && wasHeld(activity, today) && (virtualVisits || !isOnline(activity.place));
}

/** A conversation may be held online. */
export function isConversation(activity: Held, today: CalendarDate): boolean {
  return activity.form === 'College conversation' && wasHeld(activity, today);
}

export function isThisYear({ date }: Pick<Activity, 'date'>, today: CalendarDate): boolean {
  return date !== null && schoolYear(date) === schoolYear(today);
}

/** `parents`: by id of an organization, the id of the one that it is a campus of. */
export function institutions(parents: ReadonlyMap<string, string>) {
  /** From the organization upwards; ends before the first that comes again. */
  const upwards = (id: string): { way: string[]; again: string | undefined } => {
    const way = [id];
    let next = parents.get(id);
    for (; next !== undefined && way.indexOf(next) < 0; next = parents.get(next)) way.push(next);
    return { way, again: next };
  };
  return {
    /** The id by which it counts. Organizations that are campuses of each other count as one, whichever is asked for. */
    of(id: string): string {
      const { way, again } = upwards(id);
      return again === undefined ? way[way.length - 1]! : way.slice(way.indexOf(again)).sort()[0]!;
    },
    /** It is a campus of itself, perhaps by way of others. */
    isCircle: (id: string): boolean => upwards(id).again === id,
  };
}
