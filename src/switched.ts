/** Which optional features staff have switched off again. Their tabs stay; their work rests. */
import * as z from 'zod/mini';
import type { Memory } from './google/memory';
import { stored } from './shared/stored';

const key = 'features.off';

export function switchedOff({ get }: Pick<Memory, 'get'>): readonly string[] {
  return stored(get(key), z.array(z.string())) ?? [];
}

export function setSwitchedOff(memory: Pick<Memory, 'set'>, names: readonly string[]): void {
  memory.set(key, names.length === 0 ? null : JSON.stringify(names));
}
