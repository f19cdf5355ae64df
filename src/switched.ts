/**
 * Which optional features staff have switched on and off. One that brings tabs is on once they are made, until it is switched
 * off; its tabs stay, and its work rests. One that works on tabs of others says nothing by itself, so it is on once it was
 * switched on.
 */
import * as z from 'zod/mini';
import type { Memory } from './google/memory';
import { stored } from './shared/stored';
import type { AnyTab } from './workbook/tab';

const offKey = 'features.off';
const onKey = 'features.on';

interface Part {
  name: string;
  optional: boolean;
  tabs: readonly AnyTab[];
}

const listed = ({ get }: Pick<Memory, 'get'>, key: string): readonly string[] =>
  stored(get(key), z.array(z.string())) ?? [];

/** `wasMade`: whether the workbook has had the tab. */
export function switchedOn<P extends Part>(
  parts: readonly P[],
  memory: Pick<Memory, 'get'>,
  wasMade: (tab: AnyTab) => boolean,
): P[] {
  const [off, on] = [listed(memory, offKey), listed(memory, onKey)];
  return parts.filter(
    ({ optional, name, tabs }) =>
      !optional || (tabs.length === 0 ? on.includes(name) : !off.includes(name) && tabs.some(wasMade)),
  );
}

export function noteSwitched(memory: Pick<Memory, 'get' | 'set'>, parts: readonly Part[], on: boolean): void {
  const change = (key: string, names: readonly string[], isListed: boolean): void => {
    const others = listed(memory, key).filter((name) => !names.includes(name));
    const all = isListed ? [...others, ...names] : others;
    memory.set(key, all.length === 0 ? null : JSON.stringify(all));
  };
  const named = (hasTabs: boolean): string[] =>
    parts.filter(({ optional, tabs }) => optional && tabs.length > 0 === hasTabs).map(({ name }) => name);
  change(offKey, named(true), !on);
  change(onKey, named(false), on);
}
