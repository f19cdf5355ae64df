/** Which organization a line of a list is about, if it existed or a line above introduced it. */
import type { CleanRow } from '../../tables/clean-rules';
import { compareWith, type Draft } from './draft-rules';
import { isTelling, nameKey, sameByContact, sameByName, type Traits } from '../../likeness/identity';

export interface Match {
  draft: Draft;
  by: 'id' | 'name' | 'other name' | 'phone' | 'website';
}

/** Finds candidates by key, so that each row is compared with a few and not all. */
export class Index {
  private readonly byId = new Map<string, Draft[]>();
  private readonly byName = new Map<string, Draft[]>();
  private readonly byPhone = new Map<string, Draft[]>();
  private readonly byWebsite = new Map<string, Draft[]>();
  /** Lists that use the same ids as this list. */
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
    // Within one list, branches share phones and websites, so these identify only organizations we had before.
    if (!draft.known) return;
    put(this.byPhone, traits.phone);
    put(this.byWebsite, traits.website);
  }

  find(row: CleanRow, traits: Traits): Match | null {
    const own = (this.byId.get(row.values.sourceId ?? '') ?? []).find((draft) => this.idDecides(row, traits, draft));
    if (own) return { draft: own, by: 'id' };
    return this.findByName(row, traits) ?? this.findByContact(row, traits);
  }

  /** Numbers like 12 occur in every list; so short an id needs something else that agrees. */
  private idDecides(row: CleanRow, traits: Traits, draft: Draft): boolean {
    if (!draft.known || (row.values.sourceId ?? '').length >= 4 || this.sameLists.has(draft.known.source)) return true;
    const { phone, website, place } = compareWith(draft, traits);
    return draft.plainNames.includes(traits.name) || [phone, website, place].includes('same');
  }

  /** An organization with the same name that `find` did not consider the same organization. */
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

  /** Two ids of one list mean two organizations; ids of different lists prove nothing. */
  private idsDiffer(row: CleanRow, { known, cells }: Draft): boolean {
    const { sourceId } = row.values;
    if (sourceId === undefined || (cells.sourceId ?? '') === '' || sourceId === cells.sourceId) return false;
    return known === null || this.sameLists.has(known.source);
  }
}
