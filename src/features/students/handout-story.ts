/**
 * Which copy of the host handout is to go to the host: the first one when somebody has asked for it, and one of each later
 * state that differs from what the host has, as long as it matters. Pure.
 */
import type { Enclosure } from '../../messages/enclosures';
import { readEnclosures } from '../../messages/enclosures';
import { occasionOf } from '../../messages/keys';
import { byPartnerbook } from '../../messages/queue-rules';
import type { Message } from '../../messages/tabs';
import type { Activity } from '../../records/activities';
import { isOn, lastDay } from '../../records/activity-rules';
import { addDays, type CalendarDate, type ClockTime } from '../../shared/dates';

/** What happened to the mails of one activity that carry its handout. */
export interface HandoutStory {
  /** Mails that left, or may have, in order. */
  left: readonly Message[];
  /** What the host has in hand; null: nothing. */
  has: string | null;
  /** States that a person did not want to send. */
  declined: readonly string[];
  /** Tells the next mail from those before; it may stand in the Outbox already. */
  occasion: string;
  open: Message | undefined;
}

/** `rows`: those of the Outbox about the activity. `hasLeft`: whatever its cell says by now. */
export function storyOf(rows: readonly Message[], hasLeft: (row: Message) => boolean): HandoutStory {
  const byPerson = ({ state, by }: Message): boolean => state === 'canceled' && by !== byPartnerbook;
  const left = rows.filter(hasLeft);
  const ended = rows.filter((row) => hasLeft(row) || byPerson(row));
  const contentOf = (row: Message): string => readEnclosures(row.enclosures)?.[0]?.content ?? '';
  const occasion = String(ended.length + 1);
  const last = [...left].sort((a, b) => ((a.changedAt ?? '') < (b.changedAt ?? '') ? -1 : 1)).pop();
  return {
    left,
    has: last === undefined ? null : contentOf(last),
    declined: rows.filter(byPerson).map(contentOf),
    occasion,
    open: rows.filter((row) => occasionOf(row.key ?? '') === occasion)[0],
  };
}

/** Whether a copy is to go, given how the handout stands; null: it has not been made. */
export function isWanted({ has, open, declined }: HandoutStory, now: Enclosure | 'draft' | null): boolean {
  if (has === null) return open !== undefined;
  if (now === null) return false;
  return now === 'draft' || (now.content !== has && !declined.includes(now.content));
}

/** Its host still needs it: it takes place, and its last day is not over. */
export function isAhead(activity: Activity, today: CalendarDate): boolean {
  const last = lastDay(activity);
  return isOn(activity) && activity.status !== 'Held' && last !== null && last >= today;
}

const noon = '12:00' as ClockTime;
/** Then a copy no longer waits for others of the same day to be laid over it. */
const daysSoon = 2;

/** When a copy leaves: the first one at once, a later one on the next school morning, so that a day makes one of them. */
export function timesOf(
  activity: Activity,
  { open, left }: HandoutStory,
  { today, time, nextMorning }: { today: CalendarDate; time: ClockTime; nextMorning: CalendarDate },
): { sendOn: CalendarDate; uselessAfter: CalendarDate; uselessFrom: ClockTime | null; due: boolean } {
  const first = activity.date ?? today;
  const uselessAfter = lastDay(activity) ?? today;
  const uselessFrom = uselessAfter > first ? null : (activity.start ?? activity.arrive ?? noon);
  const waits = left.length > 0 && first > addDays(today, daysSoon);
  const due = uselessAfter > today || uselessFrom === null || time < uselessFrom;
  return { sendOn: open?.sendOn ?? (waits ? nextMorning : today), uselessAfter, uselessFrom, due };
}
