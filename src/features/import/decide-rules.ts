/** What becomes of each row of a list: a new organization, something filled in, or nothing; and why. */
import { lookalikes } from '../../likeness/duplicates';
import { comparable } from '../../shared/text';
import type { ImportField } from '../../tables/mapping-rules';
import type { CleanRow, CleanValues } from '../../tables/clean-rules';
import {
  describedDraft,
  distinctLabel,
  knownDraft,
  mergeRow,
  newDraft,
  rowTraits,
  type Draft,
  type KnownOrganization,
  type Merged,
  type PersonPlan,
} from './draft-rules';
import { mergeTies, tiesIn, type Preset, type Tie } from './tie-rules';
import { Index, type Match } from './find-rules';

export interface Decision {
  line: number;
  /** The organization's current or future name. */
  name: string;
  action: 'create' | 'change' | 'skip';
  why: string;
  /** `Phone: (312) 555-0101`. */
  changes: string[];
}

export interface ImportPlan {
  decisions: Decision[];
  create: { name: string; cells: CleanValues; people: PersonPlan[]; ties: NamedTie[] }[];
  change: { id: string; name: string; fills: CleanValues; people: PersonPlan[]; ties: NamedTie[] }[];
  /** Networks in the list that did not exist. */
  networks: string[];
}

/** `network`: its current or future name in the sheet. */
export interface NamedTie {
  id: string | null;
  values: Partial<Tie>;
  network: string;
}

export interface ImportContext {
  /** For rows that give none. */
  category: string;
  /** Of this list: tag and file name. */
  source: string;
  preset: Preset;
  /** The network's name, for the preset Network. */
  network: string;
  /** What staff call the fields. */
  labels: Record<ImportField, string>;
}

/** Reports new ones that probably are not new: nothing is merged, but staff learn where to look. */
function sayLookalikes(settled: readonly { draft: Draft | null; decision: Decision }[], known: readonly Draft[]): void {
  const fresh = settled.filter(({ decision }) => decision.action === 'create' && decision.why === 'New.');
  const there = known.map(describedDraft);
  lookalikes(
    fresh.map(({ draft }) => describedDraft(draft!)),
    there,
  ).forEach((like, at) => {
    if (like === null) return;
    fresh[at]!.decision.why =
      `New, but it looks like ${quoted(known[like.known]!)}: ${like.reason}. If they are one, merge them afterwards with Find duplicates.`;
  });
}

/**
 * Rows are decided in order; each is also compared with what rows above it introduced. Evidence, strongest first: its
 * id in the source, its name if nothing contradicts, then (only for organizations we had before) its phone or website.
 */
export function decideImport(
  rows: readonly CleanRow[],
  known: readonly KnownOrganization[],
  context: ImportContext,
): ImportPlan {
  const { labels, preset } = context;
  const index = new Index(known.map(knownDraft), rows, context.source);
  tieKnown(index.known);
  const networks: Draft[] = [];
  const networkOf = (name: string): Draft => {
    const values = { name, category: 'Community organization', kind: 'Network' };
    const row = { line: 0, values, people: [], tooLong: false };
    const traits = rowTraits(row);
    let draft = index.find(row, traits)?.draft;
    if (!draft) {
      draft = newDraft(row, traits, values.category);
      networks.push(draft);
      index.enter(draft);
    }
    if ((draft.cells.kind ?? '') === '') draft.cells.kind = draft.fills.kind = values.kind;
    return draft;
  };
  const from = preset === 'Network' && context.network !== '' ? networkOf(context.network) : null;
  const settled: { draft: Draft | null; decision: Decision }[] = rows.map((row) => {
    const name = row.values.name ?? '';
    const skip = (why: string): { draft: null; decision: Decision } => ({
      draft: null,
      decision: { line: row.line, name, action: 'skip', why, changes: [] },
    });
    if (row.aside !== undefined) return skip(row.aside);
    if (name === '') return skip(`No name in this line${named(row)}.`);
    if (row.tooLong) return skip('A cell of this line is longer than 20,000 characters.');
    const traits = rowTraits(row);
    const match = index.find(row, traits);
    const tie = (draft: Draft, merged: Merged): string[] =>
      mergeTies(draft, tiesIn(row, preset, from, networkOf), (value) =>
        merged.differing.push({ field: 'relation', value }),
      );
    if (match === null) {
      const draft = newDraft(row, traits, context.category);
      const merged = mergeRow(draft, row, labels);
      const namesake = index.namesake(traits);
      index.enter(draft);
      const why = namesake ? `New: ${quoted(namesake)} is another one, since place, phone or id differ.` : 'New.';
      const { category } = draft.cells;
      const changes = [
        category === context.category ? '' : `${labels.category}: ${category}`,
        ...peopleIn(merged, context),
        ...tie(draft, merged),
      ].filter(Boolean);
      return { draft, decision: { line: row.line, name, action: 'create', why, changes } };
    }
    const { draft, by } = match;
    if (by === 'phone' || by === 'website') return skip(`Same ${by} as ${quoted(draft)}.`);
    const merged = mergeRow(draft, row, labels);
    const ties = tie(draft, merged);
    const brings = merged.filled.length + merged.people.length + ties.length > 0;
    const why = whyChange(match, merged, brings, context);
    const changes = [...changesOf(draft, merged, context), ...ties];
    return { draft, decision: { line: row.line, name: draft.label, action: brings ? 'change' : 'skip', why, changes } };
  });

  const created = settled.filter(({ decision }) => decision.action === 'create').map(({ draft }) => draft!);
  sayLookalikes(settled, index.known);
  created.push(...networks);
  nameApart(created, known);
  for (const { draft, decision } of settled) {
    if (!draft || draft.known) continue;
    if (decision.action === 'create' && draft.label !== decision.name)
      decision.why = `${decision.why} As there are several of this name, the place is added to it.`;
    decision.name = draft.label;
  }
  const tiesOf = ({ tiePlans }: Draft): NamedTie[] =>
    tiePlans.map(({ id, values, network }) => ({ id, values, network: network?.label ?? '' }));
  return {
    decisions: settled.map(({ decision }) => decision),
    create: created.map((draft) => ({
      name: draft.label,
      cells: draft.cells,
      people: draft.plans,
      ties: tiesOf(draft),
    })),
    change: index.known
      .filter(({ fills, plans, tiePlans }) => Object.keys(fills).length + plans.length + tiePlans.length > 0)
      .map((draft) => ({
        id: draft.known!.id,
        name: draft.label,
        fills: draft.fills,
        people: draft.plans,
        ties: tiesOf(draft),
      })),
    networks: networks.map(({ label }) => label),
  };
}

/** What else a line without an organization mentions. */
function named({ people, values }: CleanRow): string {
  const [said = ''] = [...people.map(({ name, email }) => name || email), ...Object.values(values)].filter(Boolean);
  return said === '' ? '' : ` (“${shown(said)}”)`;
}

function tieKnown(drafts: readonly Draft[]): void {
  const byId = new Map(drafts.map((draft) => [draft.known!.id, draft]));
  for (const draft of drafts)
    for (const { networkId, ...tie } of draft.known!.ties)
      draft.ties.push({ ...tie, plan: null, network: byId.get(networkId ?? '') ?? null });
}

function quoted({ known, label, line }: Draft): string {
  return known ? `“${label}” in row ${known.row}` : `“${label}” in line ${line}`;
}

function whyChange({ draft, by }: Match, { differing }: Merged, brings: boolean, { labels }: ImportContext): string {
  const same = by === 'other name' ? `Another name of ${quoted(draft)}` : `Same ${by} as ${quoted(draft)}`;
  const nothing = brings ? '' : differing.length > 0 ? '; no blank cell to fill' : '; nothing new';
  const differ = differing.map(({ field, value }) => `${labels[field]} (list: ${shown(value, 500)})`);
  const stays = differ.length === 0 ? '' : ` Yours stays: ${differ.join('; ')}.`;
  return `${same}${nothing}.${stays}`;
}

function peopleIn({ people }: Merged, { labels }: ImportContext): string[] {
  return people.map((person) => `${labels.personName}: ${person}`);
}

function changesOf(draft: Draft, merged: Merged, context: ImportContext): string[] {
  const filled = merged.filled.map((field) => `${context.labels[field]}: ${shown(draft.cells[field] ?? '')}`);
  return [...filled, ...peopleIn(merged, context)];
}

function shown(text: string, most = 80): string {
  const line = text.replace(/\n/g, ', ');
  return line.length > most ? `${line.slice(0, most - 3)}…` : line;
}

/** Labels are unique in the tab, so namesakes get their place added; the plain name stays under the other names. */
function nameApart(created: readonly Draft[], known: readonly KnownOrganization[]): void {
  const taken = new Set(known.map(({ name }) => comparable(name)));
  const count = new Map<string, number>();
  for (const { label } of created) count.set(comparable(label), (count.get(comparable(label)) ?? 0) + 1);
  const unique = (draft: Draft): boolean =>
    !taken.has(comparable(draft.label)) && count.get(comparable(draft.label)) === 1;
  const rest = created.filter((draft) => !unique(draft));
  for (const draft of created) taken.add(comparable(draft.label));
  for (const draft of rest) {
    const name = draft.label;
    draft.label = distinctLabel(name, draft.cells, taken);
    taken.add(comparable(draft.label));
    const others = (draft.cells.aliases ?? '').split('\n').filter(Boolean);
    if (!others.includes(name)) draft.cells.aliases = [name, ...others].join('\n');
  }
}
