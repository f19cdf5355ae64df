/** What a newsletter says of a month: what was held, with whom, and what was earned; no student (A40, A42). Pure. */
import type { Activity } from '../../records/activities';
import { isOn, lastDay } from '../../records/activity-rules';
import type { TakingPart } from '../../records/attendance';
import { shortDate, type CalendarDate } from '../../shared/dates';
import { comparable, plural } from '../../shared/text';

/** Over by `today`, in the month (`2026-10`), with a partner; what was called off is not there. */
export function heldIn(rows: readonly Activity[], month: string, today: CalendarDate): Activity[] {
  return rows
    .filter((each) => isOn(each) && each.organization !== null && each.date?.slice(0, 7) === month)
    .filter((each) => lastDay(each)! < today)
    .sort((a, b) => (a.date! < b.date! ? -1 : 1));
}

/** `Plant tour with Larkspur Machining, Thu, Sep 24`. `title`: as it may be told. */
export function heldLine({ title, organization, date }: Pick<Activity, 'title' | 'organization' | 'date'>): string {
  return `${title ?? ''} with ${organization?.label ?? ''}, ${date === null ? '' : shortDate(date)}`;
}

/**
 * What students earned, by kind. Kinds that fewer than `smallest` earned stand only in the sum, and nothing is said while
 * the sum is that small; so no group says who is in it.
 */
export function credentialLines(rows: readonly Pick<TakingPart, 'credential'>[], smallest: number): string[] {
  const kinds = new Map<string, { name: string; count: number }>();
  for (const { credential } of rows) {
    const key = comparable(credential ?? '');
    if (key === '') continue;
    const kind = kinds.get(key) ?? { name: credential!, count: 0 };
    kinds.set(key, { ...kind, count: kind.count + 1 });
  }
  const all = [...kinds.values()].reduce((sum, { count }) => sum + count, 0);
  if (all < smallest) return [];
  const shown = [...kinds.values()].filter(({ count }) => count >= smallest).sort((a, b) => b.count - a.count);
  return [
    `Students have earned ${plural(all, 'credential')} with our partners.`,
    ...shown.map(({ name, count }) => `${name}: ${count}`),
  ];
}
