/** Who is at work, and that there is work: what lasts longer than a lock is marked with the instant at which it began. */
import type { App } from '../app';
import type { Clock } from '../google/clock';

/** Of the pump's pass: `1789372800000 0.123`. */
export const leaseKey = 'pump.lease';

/** A run that has not ended after this long is dead: Google ends runs after six minutes. */
const deadAfterMinutes = 7;

/** Whether what began then may still be at work. */
export function mayBeAlive(clock: Pick<Clock, 'minutesSince'>, begun: string | null): boolean {
  return begun !== null && clock.minutesSince(begun.split(' ')[0] ?? '') < deadAfterMinutes;
}

/**
 * Leaves word that there is something to look at, since a script's own writes fire no trigger. With the instant: what
 * this execution knows of the mark may be old, and the pump may have taken it away since.
 */
export function leaveWord({ memory, clock }: Pick<App, 'memory' | 'clock'>): void {
  memory.set('touched', clock.instant());
}
