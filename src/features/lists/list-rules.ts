/** Which organizations need attention, and why. Pure. */
import { daysBetween, type CalendarDate } from '../../shared/dates';
import { daysAMonth, sayLast, type Known } from '../../records/heard-rules';
import { plural } from '../../shared/text';
import type { Listed } from '../../listing/rows';
import type { Organization } from '../../records/organizations';

const inTouch: readonly (string | null)[] = ['Contacted', 'Interested', 'Waiting for approval', 'Partner', 'Paused'];
const before: readonly (string | null)[] = [null, 'Idea', 'Prospect'];

/**
 * Known organizations that nobody has approached yet; those from student organizations and advisory groups come first.
 */
export function neverAsked(all: readonly Known[]): Listed[] {
  const listed = all
    .filter(({ organization: { stage }, last }) => before.includes(stage) && last === null)
    .map(({ organization }) => ({
      organization,
      why: `Nobody has asked yet${organization.source === null ? '' : `. Known from: ${organization.source}`}`,
    }));
  const byNetwork = ({ organization }: Listed): number => (/CTSO|CTE/i.test(organization.source ?? '') ? 0 : 1);
  return listed.sort((a, b) => byNetwork(a) - byNetwork(b));
}

/** In touch with us, but without a conversation, mail or activity for this many months; the longest first. */
export function quiet(all: readonly Known[], months: number, today: CalendarDate): Listed[] {
  const age = ({ last }: Known): number => (last === null ? Infinity : daysBetween(last, today));
  return all
    .filter((each) => inTouch.includes(each.organization.stage) && age(each) > months * daysAMonth)
    .sort((a, b) => (age(a) === age(b) ? 0 : age(b) - age(a)))
    .map(({ organization, last }) => ({
      organization,
      why: last === null ? 'Nothing was ever noted' : `Last ${sayLast(last, today)}`,
    }));
}

export function withoutPrimary(all: readonly Known[]): Listed[] {
  return all
    .filter(({ organization: { stage }, hasPrimary }) => inTouch.includes(stage) && !hasPrimary)
    .map(({ organization }) => ({ organization, why: 'No current primary contact in People' }));
}

/** Asked to join the board but not on it, with what they would rather do. */
export function notOnBoard(all: readonly Known[]): Listed[] {
  return all
    .filter(({ organization: { boardStatus } }) => boardStatus === 'Declined' || boardStatus === 'Other role')
    .map(({ organization }) => {
      const interests = (organization.interests ?? []).join(', ');
      const status = organization.boardStatus === 'Declined' ? 'Not on the board' : 'Another role than the board';
      return {
        organization,
        why: `${status}. ${interests === '' ? 'Ask what they would like to do' : `Likes: ${interests}`}`,
      };
    });
}

/** Every category, empty ones first. */
export function coverage(
  categories: readonly string[],
  organizations: readonly Organization[],
): { name: string; why: string; empty: boolean }[] {
  return categories
    .map((name) => {
      const theirs = organizations.filter(({ category }) => category === name);
      const partners = theirs.filter(({ stage }) => stage === 'Partner').length;
      const why =
        theirs.length === 0
          ? 'Nobody yet. Whom do you know there?'
          : `${plural(theirs.length, 'organization')}, ${partners === 0 ? 'no partner yet' : plural(partners, 'partner')}`;
      return { name, why, empty: theirs.length === 0, count: theirs.length };
    })
    .sort((a, b) => a.count - b.count)
    .map(({ name, why, empty }) => ({ name, why, empty }));
}
