/** Who recommended whom, and whom to thank for it. Pure. */
import type { Connection, referralPurposes } from '../../../records/connections';
import { comparable } from '../../../shared/text';

export type Purpose = (typeof referralPurposes)[number];

export const isReferral = ({ kind }: Pick<Connection, 'kind'>): boolean => kind === 'Referral';

/** `Kim Sato (Quarry Foods)`, or the organization alone. */
export function sayWhom({ whom, organization }: Pick<Connection, 'whom' | 'organization'>): string {
  const named = organization?.label ?? '';
  if (whom === null) return named;
  return named === '' ? whom : `${whom} (${named})`;
}

/** Not thanked yet, by who recommended them and on which day: for several at once one gets one letter. */
export function toThank(rows: readonly Connection[]): Connection[][] {
  const groups = new Map<string, Connection[]>();
  for (const row of rows) {
    if (!isReferral(row) || row.thankedOn !== null || comparable(row.knower ?? '') === '') continue;
    const key = `${comparable(row.knower ?? '')}|${row.since ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

export interface Recommended {
  name: string;
  /** Null: no member of the board. */
  member: string | null;
  referrals: Connection[];
}

/** By member of the board, then whoever else recommended somebody; the most helpful first. */
export function byReferrer(
  members: readonly { name: string; organization: string }[],
  referrals: readonly Connection[],
): Recommended[] {
  const groups = new Map<string, Recommended>();
  for (const { name, organization } of members)
    groups.set(comparable(name), { name, member: organization, referrals: [] });
  for (const row of referrals) {
    const key = comparable(row.knower ?? '');
    const group = groups.get(key) ?? { name: row.knower ?? 'Nobody is named', member: null, referrals: [] };
    group.referrals.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => other.referrals.length - one.referrals.length);
}
