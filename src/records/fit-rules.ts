/** Which organizations could help with a need or a request, and why. Pure. */
import { comparable } from '../shared/text';
import { isOpenOffer } from './ask-rules';
import type { Need } from './needs';
import type { Offer } from './offers';
import type { Organization } from './organizations';

/** What is looked for. */
export type Wanted = Pick<Need, 'help' | 'industry' | 'pathway' | 'city'>;

export interface Fit {
  organization: Organization;
  /** In words, the strongest first. */
  reasons: string[];
  score: number;
}

/** Words too common to mean anything. */
const filler = new Set('a an and at for in of or the to with class school students student work other'.split(' '));

/**
 * `offersOf` returns an organization's offers, and `timesThisYear` the number of activities with it since July. Best
 * first. An organization that has already given as often as it wishes is left out.
 */
export function fitting(
  need: Wanted,
  organizations: readonly Organization[],
  offersOf: (organization: Organization) => readonly Offer[],
  timesThisYear: (organization: Organization) => number,
): Fit[] {
  const wanted = wordsOf(need.help ?? '');
  const field = wordsOf([...(need.industry ?? []), need.pathway ?? ''].join(' '));
  const near = comparable(need.city ?? '');
  return organizations
    .filter(({ stage }) => stage !== 'Declined')
    .map((organization): Fit => {
      const reasons: [number, string][] = [];
      const offers = offersOf(organization).filter(isOpenOffer);
      const offer = offers.filter(({ kind }) => kind !== null && kind === need.help)[0];
      if (offer) reasons.push([6, `Offers: ${offer.details ?? offer.kind ?? ''}`]);
      const likes = (organization.interests ?? []).filter((interest) => meet(wordsOf(interest), wanted));
      if (!offer && likes.length > 0) reasons.push([3, `Likes: ${likes.join(', ')}`]);
      const work = [organization.industry, organization.kind].filter(Boolean).join(', ');
      const details = offers.map(({ details: text }) => text ?? '').join(' ');
      if (meet(wordsOf(work), field)) reasons.push([3, `Works in ${work}`]);
      else if (meet(wordsOf(`${details} ${organization.notes ?? ''}`), field))
        reasons.push([2, 'Knows the field, as notes or offers say']);
      if (reasons.length === 0 || offers.some(isUsedUp(timesThisYear(organization))))
        return { organization, reasons: [], score: 0 };
      const isNear =
        near !== '' && [organization.city, organization.county].some((place) => comparable(place ?? '') === near);
      if (isNear) reasons.push([1, `In ${need.city ?? ''}`]);
      if (organization.stage === 'Partner') reasons.push([1, 'Is a partner already']);
      return {
        organization,
        reasons: reasons.map(([, reason]) => reason),
        score: reasons.reduce((sum, [weight]) => sum + weight, 0),
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

const isUsedUp =
  (times: number) =>
  ({ timesAYear }: Offer): boolean =>
    timesAYear !== null && times >= timesAYear;

/** Words that mean something, for comparing. */
export function wordsOf(text: string): string[] {
  return comparable(text)
    .split(' ')
    .filter((word) => word.length > 2 && !filler.has(word));
}

/** Whether a word on one side begins like a word on the other: `mentor` and `mentoring`, `health` and `healthcare`. */
export function meet(some: readonly string[], others: readonly string[]): boolean {
  return some.some((a) =>
    others.some((b) => a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)))),
  );
}
