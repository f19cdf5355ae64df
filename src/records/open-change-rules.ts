/** What somebody asked to change, and before which activities it is said again (the guide's step 5.4). Pure. */
import { comparable } from '../shared/text';
import { shortDate, type CalendarDate } from '../shared/dates';
import type { Activity } from './activities';
import { isOn, lastDay } from './activity-rules';
import type { Feedback } from './feedback';

/** Something to change that is not done yet. */
export interface OpenChange {
  feedback: Feedback;
  /** Of the organization it is about; null when it is about none, or nobody can tell which. */
  organization: string | null;
  /** The activity after which it was said. */
  about: Activity | null;
}

export function isOpenChange({ toChange, done }: Pick<Feedback, 'toChange' | 'done'>): boolean {
  return toChange !== null && done === null;
}

/** Planned and not over yet, the next one first. */
export function ahead(rows: readonly Activity[], today: CalendarDate): Activity[] {
  const begins = ({ date, start }: Activity): string => `${date ?? ''} ${start ?? ''}`;
  return rows
    .filter((activity) => isOn(activity) && activity.status !== 'Held' && (lastDay(activity) ?? '') >= today)
    .sort((a, b) => (begins(a) < begins(b) ? -1 : begins(a) > begins(b) ? 1 : a.row - b.row));
}

/**
 * The activities before which a change is said: the next one with that organization, such as a meeting, the next one of
 * the same kind there, and the next one of that kind with the same class. `upcoming`: as `ahead` orders them.
 */
export function nextFor(
  { organization, about }: OpenChange,
  upcoming: readonly Activity[],
  organizationOf: (activity: Activity) => string | null,
): Activity[] {
  const others = upcoming.filter(({ id }) => id !== about?.id);
  const className = comparable(about?.className ?? '');
  const there = others.filter((each) => organization !== null && organizationOf(each) === organization);
  const isAlike = (each: Activity): boolean => about !== null && each.kind === about.kind;
  const ofClass = others.filter((each) => className !== '' && comparable(each.className ?? '') === className);
  const next = [there[0], there.filter(isAlike)[0], ofClass.filter(isAlike)[0]];
  return upcoming.filter((each) => next.includes(each));
}

/** `Bring goggles. (Renata Oyelaran after “Plant tour”, Thu, Sep 24)` */
export function sayChange({ feedback: { toChange, person, from, date }, about }: OpenChange): string {
  const who = person ?? from ?? '';
  const after = about?.title ? `after “${about.title}”` : '';
  const told = [[who, after].filter(Boolean).join(' '), date === null ? '' : shortDate(date)].filter(Boolean);
  return `${(toChange ?? '').replace(/\s*\n\s*/g, ' ')}${told.length === 0 ? '' : ` (${told.join(', ')})`}`;
}
