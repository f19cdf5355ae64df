/** Everything in a workbook that looks alike: organizations and people, the most certain first. */
import type { Described } from './described';
import { findDuplicates, type Duplicates } from './duplicates';
import { findSamePeople, type KnownPerson } from './people';

export const duplicateKinds = ['organizations', 'people'] as const;
export type DuplicateKind = (typeof duplicateKinds)[number];

/** A row as it is compared, and the ids of rows that staff have said are different. */
export type Compared<T> = T & { id: string; notSameAs: readonly string[] };

export interface ComparedRows {
  organizations: Compared<Described>[];
  people: Compared<KnownPerson>[];
}

export interface AlikeGroup {
  kind: DuplicateKind;
  ids: string[];
  /** Each pair in the group, with the reason in words. */
  pairs: { one: string; other: string; score: number; reason: string }[];
}

export function alikeGroups({ organizations, people }: ComparedRows): AlikeGroup[] {
  return [
    ...named('organizations', organizations, findDuplicates(organizations, apart(organizations))),
    ...named('people', people, findSamePeople(people, apart(people))),
  ];
}

function apart(rows: readonly Compared<unknown>[]): (one: number, other: number) => boolean {
  const said = (one: number, other: number): boolean => rows[one]!.notSameAs.includes(rows[other]!.id);
  return (one, other) => said(one, other) || said(other, one);
}

function named(kind: DuplicateKind, rows: readonly { id: string }[], { groups, pairs }: Duplicates): AlikeGroup[] {
  const groupOf = new Map<number, AlikeGroup>();
  const all = groups.map((group): AlikeGroup => {
    const alike: AlikeGroup = { kind, ids: group.map((index) => rows[index]!.id), pairs: [] };
    for (const index of group) groupOf.set(index, alike);
    return alike;
  });
  for (const { one, other, score, reason } of pairs)
    groupOf.get(one)!.pairs.push({ one: rows[one]!.id, other: rows[other]!.id, score, reason });
  const surest = (group: AlikeGroup): number => Math.max(...group.pairs.map(({ score }) => score));
  return all.sort((a, b) => surest(b) - surest(a));
}
