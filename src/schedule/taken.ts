/** From whom the hourly work was taken over, and by whom: kept with the change itself, so that the one before is told even if the run dies. */
import * as z from 'zod/mini';
import type { App } from '../app';
import { dateOf, daysBetween } from '../shared/dates';
import { stored, timestampText } from '../shared/stored';

const takenText = z.array(z.object({ from: z.string(), by: z.string(), at: timestampText }));
export type Taken = z.infer<typeof takenText>[number];

const key = 'pump.taken';
const mostKept = 10;

/** So long the one before may still have to be told, and what was that person’s is still looked for. */
export const daysTaken = 60;

/** Newest last. */
export function takenLately({ memory, clock }: Pick<App, 'memory' | 'clock'>): Taken[] {
  const all = stored(memory.get(key), takenText) ?? [];
  return all.filter(({ at }) => daysBetween(dateOf(at), clock.today()) <= daysTaken);
}

/** Goes along with the next `save`. */
export function noteTaken(app: Pick<App, 'memory' | 'clock'>, from: string, by: string): void {
  const all = [...takenLately(app), { from, by, at: app.clock.stamp() }];
  app.memory.set(key, JSON.stringify(all.slice(-mostKept)));
}
