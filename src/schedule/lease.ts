/**
 * Marks who is working and that there is work. Whatever outlasts a lock is marked with the instant at which it began.
 */
import type { App } from '../app';
import type { Clock } from '../google/clock';

/** The lease of the pump's pass: `1789372800000 0.123`. */
export const leaseKey = 'pump.lease';

/** A run that has not ended after this time is dead, since Google ends runs after six minutes. */
const deadAfterMinutes = 7;

/** Whether work that began then may still be in progress. */
export function mayBeAlive(clock: Pick<Clock, 'minutesSince'>, begun: string | null): boolean {
  return begun !== null && clock.minutesSince(begun.split(' ')[0] ?? '') < deadAfterMinutes;
}

/**
 * Notes that there is something to look at, since a script's own writes fire no trigger. The note contains the instant,
 * because the pump may have removed an earlier note since this execution read it.
 */
export function leaveWord({ memory, clock }: Pick<App, 'memory' | 'clock'>): void {
  memory.set('touched', clock.instant());
}
