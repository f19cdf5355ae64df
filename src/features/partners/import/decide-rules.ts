/** What becomes of each row of a list: a new organization, something filled in, or nothing, and why. */
import { comparable } from '../../../shared/text';
import type { ImportField } from './mapping-rules';
import type { CleanRow, CleanValues } from './clean-rules';
import {
  compareWith,
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
import { isTelling, nameKey, sameByContact, sameByName, type Traits } from './identity-rules';

export interface Decision {
  line: number;
  /** As the organization is or will be called. */
  name: string;
  action: 'create' | 'change' | 'skip';
  why: string;
  /** `Phone: (312) 555-0101`. */
  changes: string[];
}

export interface ImportPlan {
  decisions: Decision[];
  create: { name: string; cells: CleanValues; people: PersonPlan[] }[];
  change: { id: string; name: string; fills: CleanValues; people: PersonPlan[] }[];
}

export interface ImportContext {
  /** For rows that name none. */
  category: string;
  /** Of this list: file name. */
  source: string;
  /** What staff call the fields. */
  labels: Record<ImportField, string>;
}

interface Match {
  draft: Draft;
  by: 'id' | 'name' | 'other name' | 'phone' | 'website';
}

/**
 * Rows are decided in order; each may meet what rows above it brought. Evidence, the strongest first: its id in the
 * source, its name where nothing contradicts, then (only for organizations we had before) its phone or website.
 */
export function decideImport(
  rows: readonly CleanRow[],
  known: readonly KnownOrganization[],
  context: ImportContext,
): ImportPlan {
  const index = new Index(known.map(knownDraft), rows, context.source);
  const settled: { draft: Draft | null; decision: Decision }[] = rows.map((row) => {
    const name = row.values.name ?? '';
    const skip = (why: string): { draft: null; decision: Decision } => ({
      draft: null,
      decision: { line: row.line, name, action: 'skip', why, changes: [] },
    });
    if (name === '') return skip('No name in this line.');
    if (row.tooLong) return skip('A cell of this line is longer than 20,000 characters.');
    const traits = rowTraits(row);
    const match = index.find(row, traits);
    if (match === null) {
      const draft = newDraft(row, traits, context.category);
      const { people } = mergeRow(draft, row);
      const namesake = index.namesake(traits);
      index.enter(draft);
      const why = namesake ? `New: ${quoted(namesake)} is another one, since place, phone or id differ.` : 'New.';
      const changes = people.map((person) => `${context.labels.personName}: ${person}`);
      return { draft, decision: { line: row.line, name, action: 'create', why, changes } };
    }
    const { draft, by } = match;
    if (by === 'phone' || by === 'website') return skip(`Same ${by} as ${quoted(draft)}.`);
    const merged = mergeRow(draft, row);
    const brings = merged.filled.length + merged.people.length > 0;
    const why = whyChange(match, merged, brings, context);
    const changes = changesOf(draft, merged, context);
    return { draft, decision: { line: row.line, name: draft.label, action: brings ? 'change' : 'skip', why, changes } };
  });

  const created = settled.filter(({ decision }) => decision.action === 'create').map(({ draft }) => draft!);
  nameApart(created, known);
  for (const { draft, decision } of settled) {
    if (!draft || draft.known) continue;
    if (decision.action === 'create' && draft.label !== decision.name)
      decision.why = `${decision.why} As there are several of this name, the place is added to it.`;
    decision.name = draft.label;
  }
  return {
    decisions: settled.map(({ decision }) => decision),
    create: created.map(({ label, cells, plans }) => ({ name: label, cells, people: plans })),
    change: index.known
      .filter(({ fills, plans }) => Object.keys(fills).length + plans.length > 0)
      .map(({ known: each, label, fills, plans }) => ({ id: each!.id, name: label, fills, people: plans })),
  };
}

function quoted({ known, label, line }: Draft): string {
  return known ? `“${label}” in row ${known.row}` : `“${label}” in line ${line}`;
}

function whyChange({ draft, by }: Match, { differing }: Merged, brings: boolean, { labels }: ImportContext): string {
  const same = by === 'other name' ? `Another name of ${quoted(draft)}` : `Same ${by} as ${quoted(draft)}`;
  const nothing = brings ? '' : differing.length > 0 ? '; no blank cell to fill' : '; nothing new';
  const differ = differing.map((field) => labels[field]);
  const stays = differ.length === 0 ? '' : ` Yours stays: ${differ.join(', ')}.`;
  return `${same}${nothing}.${stays}`;
}

function changesOf(draft: Draft, { filled, people }: Merged, { labels }: ImportContext): string[] {
  return [
    ...filled.map((field) => `${labels[field]}: ${shown(draft.cells[field] ?? '')}`),
    ...people.map((person) => `${labels.personName}: ${person}`),
  ];
}

function shown(text: string): string {
  const line = text.replace(/\n/g, ', ');
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}

/** Labels are unique in the tab, so organizations of one name get their place added; the plain name stays under the other names. */
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

/** Finds candidates by key, so that each row meets a few and not all. */
class Index {
  private readonly byId = new Map<string, Draft[]>();
  private readonly byName = new Map<string, Draft[]>();
  private readonly byPhone = new Map<string, Draft[]>();
  private readonly byWebsite = new Map<string, Draft[]>();
  /** Lists whose ids are the ids of this list. */
  private readonly sameLists: Set<string>;

  constructor(
    readonly known: readonly Draft[],
    rows: readonly CleanRow[],
    source: string,
  ) {
    known.forEach((draft) => this.enter(draft));
    this.sameLists = new Set([source]);
    for (const row of rows) {
      for (const draft of this.byId.get(row.values.sourceId ?? '') ?? [])
        if (draft.plainNames.includes(nameKey(row.values.name ?? ''))) this.sameLists.add(draft.known!.source);
    }
  }

  enter(draft: Draft): void {
    const { traits, cells } = draft;
    const put = (map: Map<string, Draft[]>, key: string | undefined): void => {
      if (key === undefined || key === '') return;
      const there = map.get(key);
      if (!there) map.set(key, [draft]);
      else if (there[there.length - 1] !== draft) there.push(draft);
    };
    put(this.byId, cells.sourceId);
    put(this.byName, traits.name);
    for (const name of traits.otherNames) put(this.byName, name);
    // Within one list branches share phones and websites, so these speak only of organizations we had before.
    if (!draft.known) return;
    put(this.byPhone, traits.phone);
    put(this.byWebsite, traits.website);
  }

  find(row: CleanRow, traits: Traits): Match | null {
    const own = (this.byId.get(row.values.sourceId ?? '') ?? []).find((draft) => this.idDecides(row, traits, draft));
    if (own) return { draft: own, by: 'id' };
    return this.findByName(row, traits) ?? this.findByContact(row, traits);
  }

  /** Numbers like 12 stand in every list; so short an id needs something else that agrees. */
  private idDecides(row: CleanRow, traits: Traits, draft: Draft): boolean {
    if (!draft.known || (row.values.sourceId ?? '').length >= 4 || this.sameLists.has(draft.known.source)) return true;
    const { phone, website, place } = compareWith(draft, traits);
    return draft.plainNames.includes(traits.name) || [phone, website, place].includes('same');
  }

  /** One of the same name, which `find` did not take for the same organization. */
  namesake({ name }: Traits): Draft | undefined {
    return this.byName.get(name)?.find(({ plainNames }) => plainNames.includes(name));
  }

  private findByName(row: CleanRow, traits: Traits): Match | null {
    let found: Match | null = null;
    for (const key of [traits.name, ...traits.otherNames]) {
      for (const draft of this.byName.get(key) ?? []) {
        if (this.idsDiffer(row, draft)) continue;
        const comparison = compareWith(draft, traits);
        const plain = draft.plainNames.includes(traits.name);
        const agrees = Object.values(comparison).includes('same');
        if (!plain && !agrees && !isTelling(key)) continue;
        const same = draft.known ? sameByName(comparison) : comparison.place !== 'differ';
        if (!same) continue;
        const match: Match = { draft, by: plain ? 'name' : 'other name' };
        if (comparison.place === 'same') return match;
        found ??= match;
      }
    }
    return found;
  }

  private findByContact(row: CleanRow, traits: Traits): Match | null {
    const fits = (draft: Draft, by: 'phone' | 'website'): boolean =>
      !this.idsDiffer(row, draft) && sameByContact(compareWith(draft, traits)) === by;
    const phone = (this.byPhone.get(traits.phone) ?? []).find((draft) => fits(draft, 'phone'));
    if (phone) return { draft: phone, by: 'phone' };
    const website = (this.byWebsite.get(traits.website) ?? []).find((draft) => fits(draft, 'website'));
    return website ? { draft: website, by: 'website' } : null;
  }

  /** Two ids of one list are two organizations; ids of different lists say nothing. */
  private idsDiffer(row: CleanRow, { known, cells }: Draft): boolean {
    const { sourceId } = row.values;
    if (sourceId === undefined || (cells.sourceId ?? '') === '' || sourceId === cells.sourceId) return false;
    return known === null || this.sameLists.has(known.source);
  }
}
