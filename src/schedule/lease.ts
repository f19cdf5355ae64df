/** Who is at work: what lasts longer than a lock is marked with the instant at which it began. */
import type { Clock } from '../google/clock';

/** Of the pump's pass: `1789372800000 0.123`. */
export const leaseKey = 'pump.lease';

/** A run that has not ended after this long is dead: Google ends runs after six minutes. */
export const deadAfterMinutes = 7;

/** Whether what began then may still be at work. */
export function mayBeAlive(clock: Pick<Clock, 'minutesSince'>, begun: string | null): boolean {
  return begun !== null && clock.minutesSince(begun.split(' ')[0] ?? '') < deadAfterMinutes;
}
