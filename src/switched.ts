/** Which optional features staff have switched off again. Their tabs stay; their work rests. */
import * as z from 'zod/mini';
import type { Feature } from './feature';
import type { Memory } from './google/memory';
import { stored } from './shared/stored';

const key = 'features.off';

export function switchedOff({ get }: Pick<Memory, 'get'>): readonly string[] {
  return stored(get(key), z.array(z.string())) ?? [];
}

export function setSwitchedOff(memory: Pick<Memory, 'set'>, features: readonly Pick<Feature, 'name'>[]): void {
  memory.set(key, features.length === 0 ? null : JSON.stringify(features.map(({ name }) => name)));
}
