/** What a partner’s roster may be used for: only what a signed agreement says, while it lasts (B97). Pure. */
import { shortDateWithYear, type CalendarDate } from '../shared/dates';
import { comparable } from '../shared/text';
import type { Partnership } from './partnerships';
import type { Person } from './people';

/** In *Named by* of People: the person stands there because of the partner’s roster. */
export const namedByRoster = 'roster';

export function isFromRoster({ namedBy }: Pick<Person, 'namedBy'>): boolean {
  return comparable(namedBy ?? '') === namedByRoster;
}

type Agreement = Pick<Partnership, 'agreement' | 'agreedFrom' | 'agreedUntil' | 'rosterUse'>;

/**
 * `use`: in the words of the agreement, such as “to look for speakers”. `why`: a sentence for staff, why nothing may be
 * done with the roster. `partnership` is undefined where Partnerships has no row for the partner.
 */
export function rosterPermission(
  partner: string,
  partnership: Agreement | undefined,
  today: CalendarDate,
): { use: string } | { why: string } {
  const { agreement = null, agreedFrom = null, agreedUntil = null, rosterUse = null } = partnership ?? {};
  if (agreement !== 'Signed')
    return {
      why: `There is no signed agreement with ${partner}, so its roster may not be used. Once it is signed, say so in Partnerships, with what the roster may be used for.`,
    };
  if (agreedFrom !== null && agreedFrom > today)
    return {
      why: `The agreement with ${partner} begins on ${shortDateWithYear(agreedFrom)}, so its roster may not be used yet.`,
    };
  if (agreedUntil !== null && agreedUntil < today)
    return {
      why: `The agreement with ${partner} ended on ${shortDateWithYear(agreedUntil)}, so its roster may not be used any more.`,
    };
  if (rosterUse === null)
    return {
      why: `The agreement with ${partner} does not say what its roster may be used for. Type it into Partnerships, such as “to look for speakers”.`,
    };
  return { use: rosterUse };
}
