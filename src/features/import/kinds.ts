/**
 * Lists of one kind recur: they are recognized by their headings, and their columns start out as staff matched them
 * last time. Kept in the document memory, which holds 9 KB per value
 * (https://developers.google.com/apps-script/guides/services/quotas): as many recent kinds as fit.
 */
import * as z from 'zod/mini';
import type { Memory } from '../../google/memory';
import { fingerprint } from '../../shared/fingerprint';
import { stored } from '../../shared/stored';
import { comparable } from '../../shared/text';
import type { ImportField } from '../../tables/mapping-rules';
import { presets, type Preset } from './tie-rules';

export interface ListKind {
  category: string;
  preset: Preset;
  network: string;
}

/** Mark, mapping, category, preset and network. */
const kinds = z.array(z.tuple([z.string(), z.string(), z.string(), z.enum([...presets, '']), z.string()]));
type Kept = z.infer<typeof kinds>[number];

const key = 'importKinds';
const mostCharacters = 8_000;

const markOf = (headings: readonly string[]): string => fingerprint(headings.map(comparable));

function kept(memory: Memory): Kept[] {
  return stored(memory.get(key), kinds) ?? [];
}

/** Null for a list whose headings are unknown. */
export function recall(
  memory: Memory,
  headings: readonly string[],
): (ListKind & { mapping: (ImportField | '')[] }) | null {
  const found = kept(memory).find(([mark]) => mark === markOf(headings));
  if (!found) return null;
  const [, mapping, category, preset, network] = found;
  return { mapping: mapping.split(',') as (ImportField | '')[], category, preset, network };
}

/** Saved with the rest of this execution's memory. */
export function remember(
  memory: Memory,
  headings: readonly string[],
  mapping: readonly string[],
  { category, preset, network }: ListKind,
): void {
  const mark = markOf(headings);
  const all: Kept[] = [
    [mark, mapping.join(), category, preset, network],
    ...kept(memory).filter(([other]) => other !== mark),
  ];
  while (all.length > 1 && JSON.stringify(all).length > mostCharacters) all.pop();
  if (JSON.stringify(all).length <= mostCharacters) memory.set(key, JSON.stringify(all));
}
