/** What there is to do in public, and how an action of the plan stands. Pure. */
import type { MarketingStep } from './marketing';

/** The ten tasks of each year, a to j in the guide’s step 5. */
export const yearlyKinds = [
  'Community and staff',
  'Public event',
  'News media',
  'Student program',
  'Call on partners',
  'Other agencies',
  'Who can do what',
  'Talk at a club',
  'Students at a club',
  'Materials on display',
] as const;
export type YearlyKind = (typeof yearlyKinds)[number];

/** What is told outside, so that a consent may stand in its way. */
export const postKinds = ['Spotlight', 'Newsletter', 'Social post', 'Media advisory'] as const;

export const planKinds = [...yearlyKinds, ...postKinds, 'Campaign'] as const;

/** `Survey`: by mail, with the business survey. */
export const campaignWays = ['Email', 'Call', 'Survey'] as const;

/** What a partner tells of us. */
export function isTheirs({ direction }: Pick<MarketingStep, 'direction'>): boolean {
  return direction === 'By the partner';
}

/** Neither out, nor given up. */
export function isOpenStep({ status }: Pick<MarketingStep, 'status'>): boolean {
  return status === null || status === 'Planned';
}
