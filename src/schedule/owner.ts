/** Who owns the hourly run, and whether it still comes. */
import type { App } from '../app';
import {
  addMinutes,
  dateOf,
  daysBetween,
  minutesOf,
  shortDate,
  twelveHour,
  type ClockTime,
  type Timestamp,
} from '../shared/dates';

/** Google's triggers may be up to a day late; a run that is missing for longer is taken to be gone. */
const goneAfterHours = 26;

/**
 * What staff are told when the hourly run no longer comes, for example because its owner has left the school or has
 * revoked the permission; null while it comes. Makes no calls except to the memory.
 */
export function whyStopped(app: Pick<App, 'memory' | 'clock'>): string | null {
  const since = stoppedSince(app);
  return since && `${since} Choose Partnerbook › Set up › Take over the hourly work, and it goes on as you.`;
}

/** The same without advice, for whoever is following it. */
export function stoppedSince({ memory, clock }: Pick<App, 'memory' | 'clock'>): string | null {
  const owner = memory.get('pump.owner');
  const last = ['pump.tick', 'pump.since'].map((sign) => memory.get(sign) ?? '').sort()[1] as Timestamp | '';
  if (owner === null || last === '') return null;
  if (hoursBetween(last, clock.stamp()) <= goneAfterHours) return null;
  const when = `${shortDate(dateOf(last))}, ${twelveHour(last.slice(11) as ClockTime)}`;
  return `The hourly work has not run since ${when}. It runs as ${owner}.`;
}

function hoursBetween(from: Timestamp, to: Timestamp): number {
  const minutes = (stamp: Timestamp): number => minutesOf(stamp.slice(11) as ClockTime);
  return daysBetween(dateOf(from), dateOf(to)) * 24 + (minutes(to) - minutes(from)) / 60;
}

/** Whether the hourly work belongs to another account than the one at work here. */
export function isOthersWork({ memory, user }: Pick<App, 'memory' | 'user'>): boolean {
  const owner = memory.get('pump.owner');
  return owner !== null && owner !== user();
}

/** When the hourly work comes next, for staff: `by about 10:20 AM`. */
export function sayNextRun({ memory, clock }: Pick<App, 'memory' | 'clock'>): string {
  const last = memory.get('pump.tick') as Timestamp | null;
  const next = last === null || dateOf(last) !== clock.today() ? null : addMinutes(last.slice(11) as ClockTime, 60);
  return next !== null && next > clock.time() ? `by about ${twelveHour(next)}` : 'within the hour';
}
