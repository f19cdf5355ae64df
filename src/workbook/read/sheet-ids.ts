import * as z from 'zod/mini';
import type { Memory } from '../../google/memory';
import { stored } from '../../shared/stored';

const sheetIds = z.record(z.string(), z.number());

/** Sheet id of each tab by tab key, as set-up left it. */
export function sheetIdsIn(memory: Pick<Memory, 'get'>): Record<string, number> {
  return stored(memory.get('sheets'), sheetIds) ?? {};
}
