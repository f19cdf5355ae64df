/** Who may be named to a host, and who may be quoted or shown: for what, how far, and until when. Pure. */
import { counting, countsUntil, whyNot, type Paper } from '../../records/clearance-rules';
import { mediaScopes } from '../../records/media-rules';
import type { Requirement } from '../../records/requirements';
import { shortDateWithYear, type CalendarDate } from '../../shared/dates';

export interface Release extends Paper, Pick<Requirement, 'scope'> {
  /** Id of the activity; empty when it is for every one. */
  activityId: string;
  activity: string;
}

interface Sayable {
  today: CalendarDate;
  /** How long one counts that does not say so itself. */
  usualMonths: number;
  /** Says how far, which a release to be named to a host does not. */
  isMedia: boolean;
}

/** `Yes, until Wed, Jun 30, 2027`, for each activity where they differ, or `No: it was refused`. */
export function sayReleases(releases: readonly Release[], { today, usualMonths, isMedia }: Sayable): string {
  const said = [...new Set(releases.map(({ activityId }) => activityId))].flatMap((activityId) => {
    const theirs = releases.filter((each) => each.activityId === '' || each.activityId === activityId);
    const until = countsUntil(theirs, today, usualMonths);
    if (until === null) return [];
    const scope = isMedia ? narrowest(counting(theirs, today, usualMonths)) : 'Yes';
    const about = releases.filter((each) => each.activityId === activityId)[0]?.activity ?? '';
    return [`${scope}, until ${shortDateWithYear(until)}${activityId === '' ? '' : `, for ${about}`}`];
  });
  return said.length > 0
    ? said.join('. ')
    : `No: ${whyNot(releases, [today], today, usualMonths) ?? 'none is on file'}`;
}

/** Of a student nobody wants shown further than the narrowest that counts. */
function narrowest(releases: readonly Release[]): string {
  const scopes = releases.map(({ scope }) => (scope === null ? -1 : mediaScopes.indexOf(scope)));
  return mediaScopes[Math.min(...scopes)] ?? 'Nowhere: it does not say how far';
}
