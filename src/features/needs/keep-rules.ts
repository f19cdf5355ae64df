/** What the ledger is told by other tabs: activities that were held, and needs that are met. Pure. */
import type { Activity } from '../../records/activities';
import { ownPosts, yearOfOffer } from '../../records/ledger-rules';
import type { MarketingStep } from '../../records/marketing';
import type { Need } from '../../records/needs';
import type { Offer, OfferKind } from '../../records/offers';
import { schoolYear } from '../../shared/dates';

type Held = Pick<Activity, 'kind' | 'form'>;

const trip =
  (fits: (form: Held['form']) => boolean) =>
  ({ kind, form }: Held): boolean =>
    kind === 'Field trip' && fits(form);
const ofKind =
  (wanted: Activity['kind']) =>
  ({ kind }: Held): boolean =>
    kind === wanted;

/** As what kind of activity each offer takes place; those that are missing take place as none. */
const heldAs: Partial<Record<OfferKind, (activity: Held) => boolean>> = {
  'Talk to a class': ofKind('Classroom presentation'),
  'Workplace tour': trip((form) => form !== 'Job shadow' && form !== 'College visit'),
  'Job shadow': trip((form) => form === 'Job shadow'),
  'College program': trip((form) => form === 'College visit'),
  Mentor: ({ kind, form }) => kind === 'Mentor activity' && form !== 'Team challenge',
  'Team challenge': ({ kind, form }) => kind === 'Mentor activity' && form === 'Team challenge',
  Internship: ofKind('Internship'),
  'Host a meeting': ofKind('Board meeting'),
  'Industry function': ofKind('Industry event'),
};

/** Whether any offer counts it. */
export function isCounted(activity: Pick<Activity, 'kind' | 'form' | 'status' | 'date'>): boolean {
  return (
    activity.status === 'Held' &&
    activity.date !== null &&
    Object.values(heldAs).some((takesPlace) => takesPlace(activity))
  );
}

/**
 * `held`: counted activities with the partner of the offer; `steps`: those of the marketing plan about it. Null where
 * there is none, or nothing to count.
 */
export function countedOf(
  { kind, side, ...offer }: Pick<Offer, 'kind' | 'schoolYear' | 'since' | 'side'>,
  held: readonly Activity[],
  steps: readonly MarketingStep[],
): number | null {
  const year = yearOfOffer(offer);
  if (kind === null || year === null || side === 'School gives') return null;
  if (kind === 'Publicity for us') return ownPosts(steps, year).length || null;
  const takesPlace = heldAs[kind];
  if (!takesPlace) return null;
  return held.filter((each) => each.date !== null && schoolYear(each.date) === year && takesPlace(each)).length || null;
}

/** What is to be asked about the need that it meets; an answer stays until there is more to ask. */
export function needAsOf(
  { status, needAs }: Pick<Offer, 'status' | 'needAs'>,
  need: Pick<Need, 'status'> | null,
): Offer['needAs'] {
  const isOpen = need !== null && (need.status === null || need.status === 'Open');
  if (status === 'Given' && (isOpen || need?.status === 'Promised')) return needAs === 'Met in part' ? needAs : 'Met?';
  if (status === 'Promised' && isOpen) return needAs === 'Promised in part' ? needAs : 'Promised?';
  return null;
}
