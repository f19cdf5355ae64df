/**
 * Which organizations belong to the industry that the team has checked, and whether the industry is defined too
 * narrowly.
 */
import { comparable, plural } from '../../shared/text';
import type { Organization } from '../../records/organizations';
import type { IndustryPart } from '../../records/industry';

type Drawn = Pick<IndustryPart, 'id' | 'ours' | 'name' | 'part' | 'code' | 'words'>;
type Described = Pick<Organization, 'id' | 'industry' | 'kind' | 'category' | 'size'>;

export interface IndustryStudy {
  /** The organizations known, by row of Industry. */
  known: Map<string, number>;
  /** Names of the checked parts. */
  ours: string[];
  inside: number;
  /** Why it is too narrow, with what would widen it; null when it is not. */
  narrow: string | null;
  /** Checked types of organizations of which none is known. */
  typesWithout: string[];
}

const isType = ({ part }: Drawn): boolean => part === 'Type of organization';
/** With fewer organizations than this, it is hard to find ten partners. */
const fewest = 10;

export function studyIndustry(parts: readonly Drawn[], organizations: readonly Described[]): IndustryStudy {
  const described = organizations.map(({ id, industry, kind, category, size }) => ({
    id,
    works: spaced([industry, kind]),
    is: spaced([industry, kind, category, size]),
    codes: (industry ?? '').match(/\b\d{3,6}\b/g) ?? [],
  }));
  const members = new Map(
    parts.map((part) => {
      const words = (part.words ?? []).map(comparable).filter(Boolean);
      const has = (text: string): boolean =>
        words.some((word) => text.indexOf(` ${word} `) >= 0 || text.indexOf(` ${word}s `) >= 0);
      const found = described.filter(
        ({ works, is, codes }) =>
          has(isType(part) ? is : works) ||
          (part.code !== null && codes.some((code) => code.indexOf(part.code!) === 0)),
      );
      return [part.id, found.map(({ id }) => id)];
    }),
  );
  const drawn = parts.filter((part) => part.ours && !isType(part));
  const inside = new Set(drawn.flatMap(({ id }) => members.get(id) ?? []));
  const brings = parts
    .filter((part) => !part.ours && !isType(part))
    .map((part) => ({ part, more: (members.get(part.id) ?? []).filter((id) => !inside.has(id)).length }))
    .filter(({ more }) => more > 0)
    .sort((a, b) => b.more - a.more)
    .slice(0, 3);
  return {
    known: new Map([...members].map(([id, found]) => [id, found.length])),
    ours: drawn.map(({ name }) => name ?? ''),
    inside: inside.size,
    narrow: whyNarrow(
      drawn.length,
      inside.size,
      brings.map(({ part, more }) => `${part.name ?? ''} (${more} more)`),
    ),
    typesWithout: parts
      .filter((part) => part.ours && isType(part) && members.get(part.id)?.length === 0)
      .map(({ name }) => name ?? ''),
  };
}

function whyNarrow(drawn: number, inside: number, brings: string[]): string | null {
  if (drawn > 1 && inside >= fewest) return null;
  const why =
    drawn === 0
      ? 'Nothing is ticked in the Industry tab yet.'
      : inside < fewest
        ? `Only ${plural(inside, 'organization')} of your list ${inside === 1 ? 'falls' : 'fall'} inside: that is narrow.`
        : 'Only one part is ticked: that is narrow.';
  const how =
    brings.length === 0 ? 'Tick neighbors of it, or add a row in your own words.' : `Wider: ${brings.join(', ')}.`;
  return `${why} ${how}`;
}

function spaced(texts: readonly (string | null)[]): string {
  return ` ${texts.map((text) => comparable(text ?? '')).join(' | ')} `;
}
