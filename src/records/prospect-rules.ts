/** Organizations that people name: the one they may mean, and a prospect made of one that nobody knows yet. Pure. */
import { isTelling, nameKey } from '../likeness/identity';
import { likelySame } from '../likeness/likely';
import { comparable } from '../shared/text';
import type { NewRow } from '../workbook/tab';
import { describe } from './organization-rules';
import type { Organization, organizations } from './organizations';

/**
 * The organization that a name may mean, though it is written otherwise: all words of one appear in the other, or the two
 * are alike. A person decides. Of several, the one with the fewest words more.
 */
export function mayMean(name: string, all: readonly Organization[]): Organization | null {
  const words = nameKey(name).split(' ');
  const within = all.flatMap((organization) => {
    const others = nameKey(organization.name ?? '').split(' ');
    const [few, many] = words.length <= others.length ? [words, others] : [others, words];
    const fits = few.some(isTelling) && few.every((word) => many.includes(word));
    return fits ? [{ organization, more: many.length - few.length }] : [];
  });
  const [closest] = within.sort((one, other) => one.more - other.more);
  if (closest) return closest.organization;
  const said = { name, otherNames: [], phone: '', website: '', address: '', city: '', zip: '' };
  const [like] = likelySame([said], all.map(describe));
  return like ? (all[like.known] ?? null) : null;
}

const signs: [RegExp, Organization['category']][] = [
  [/\b(college|university)\b/, 'Postsecondary'],
  [/\b(pto|pta|boosters?)\b/, 'School organization'],
  [/\b(chamber|rotary|kiwanis|lions|association|union|foundation|club|ymca)\b/, 'Community organization'],
  [/\b(city|village|county|township|park district|police|fire department)\b/, 'Local government'],
];

/** A new prospect; its category follows from its name. `source`: where it was named; `knownBy`: who did. */
export function prospectNamed(name: string, source: string, knownBy: string | null): NewRow<typeof organizations> {
  const is = comparable(name);
  const category = signs.find(([sign]) => sign.test(is))?.[1] ?? 'Employer';
  return { name, category, stage: 'Prospect', source, knownBy };
}
