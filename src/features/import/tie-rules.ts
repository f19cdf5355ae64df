/** What ties an organization to the school according to a list: rows of Connections. */
import { comparable } from '../../shared/text';
import type { CleanRow } from '../../tables/clean-rules';
import { withoutBlanks, type Draft } from './draft-rules';

/** Where a list comes from, if that says something about everyone in it. */
export const presets = ['CTSO', 'CTE advisory', 'Network', 'Roster'] as const;
export type Preset = (typeof presets)[number] | '';

/** Blank where unknown. */
export interface Tie {
  kind: string;
  knower: string;
  how: string;
  level: string;
  strength: string;
  owner: string;
  since: string;
}

/** A row of Connections as the sheet has it. */
export interface KnownTie extends Tie {
  id: string;
  /** Id of the organization that is the network; null if none. */
  networkId: string | null;
}

/** The same while an import is being decided. */
export interface TieOf extends Tie {
  network: Draft | null;
  plan: TiePlan | null;
  id: string | null;
}

/** A row to be added (no id) or filled in. */
export interface TiePlan {
  id: string | null;
  values: Partial<Tie>;
  network: Draft | null;
}

const blankTie: Tie = { kind: '', knower: '', how: '', level: '', strength: '', owner: '', since: '' };

/** What a list of that kind says about everyone in it. */
const hows: Partial<Record<Preset, string>> = {
  CTSO: 'Takes part in a CTSO',
  'CTE advisory': 'In the CTE advisory group',
};

/** `from` is the network whose members the list names. */
export function tiesIn(
  { values }: CleanRow,
  preset: Preset,
  from: Draft | null,
  networkOf: (name: string) => Draft,
): Omit<TieOf, 'plan' | 'id'>[] {
  const {
    knower = '',
    relation = '',
    how = '',
    level = '',
    strength = '',
    since = '',
    owner = '',
    network = '',
  } = values;
  const networks = [...new Set([...(from ? [from] : []), ...network.split('\n').filter(Boolean).map(networkOf)])];
  const said =
    [knower, how, level, strength].some((value) => value !== '') || relation.replace('Membership', '') !== '';
  const ties: Omit<TieOf, 'plan' | 'id'>[] = [];
  if (said || hows[preset] !== undefined || (networks.length === 0 && relation !== '')) {
    const kind = relation || (knower !== '' ? 'Connection' : 'Relationship');
    const tie = {
      ...blankTie,
      kind,
      how: how || (hows[preset] ?? ''),
      level,
      strength,
      owner,
      since: networks.length > 0 ? '' : since,
    };
    if (tie.level === '' && hows[preset] !== undefined) tie.level = 'School';
    for (const who of knower.split('\n')) ties.push({ ...tie, knower: who, network: null });
  }
  for (const each of networks) ties.push({ ...blankTie, kind: 'Membership', since, network: each });
  return ties;
}

const fillable: (keyof Tie)[] = ['how', 'level', 'strength', 'owner', 'since'];

/** Adds what is new and fills blanks; returns that in words. What differs is not changed, and goes to `told`. */
export function mergeTies(
  draft: Draft,
  ties: readonly Omit<TieOf, 'plan' | 'id'>[],
  told: (value: string) => void,
): string[] {
  const news: string[] = [];
  for (const tie of ties) {
    if (tie.network === draft) continue;
    const said = `${tie.kind}: ${[tie.knower, tie.network?.label, tie.how, tie.level, tie.strength].filter(Boolean).join(', ')}`;
    const present = draft.ties.find((each) => isSame(each, tie));
    if (!present) {
      const plan: TiePlan = { id: null, values: withoutBlanks({ ...tie, network: '' }), network: tie.network };
      draft.ties.push({ ...tie, plan, id: null });
      draft.tiePlans.push(plan);
      news.push(said);
      continue;
    }
    const missing: Partial<Tie> = {};
    for (const field of fillable) {
      if (tie[field] === '' || comparable(present[field]) === comparable(tie[field])) continue;
      if (present[field] === '') present[field] = missing[field] = tie[field];
      else told(tie[field]);
    }
    if (Object.keys(missing).length === 0) continue;
    if (!present.plan) draft.tiePlans.push((present.plan = { id: present.id, values: {}, network: null }));
    Object.assign(present.plan.values, missing);
    news.push(said);
  }
  return news;
}

/** Same kind and network, and the same person; with neither person nor network, the same subject. */
function isSame(one: TieOf, other: Omit<TieOf, 'plan' | 'id'>): boolean {
  const about = ({ knower, network, how }: Omit<TieOf, 'plan' | 'id'>): string =>
    knower !== '' ? comparable(knower) : network ? '' : `: ${comparable(how)}`;
  const kind = ({ kind: each }: Tie): string => each || 'Connection';
  return kind(one) === kind(other) && one.network === other.network && about(one) === about(other);
}
