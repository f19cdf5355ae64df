/** When an organization was last heard of, and which partners have lapsed. Pure. */
import { daysBetween, schoolYear, shortDate, shortDateWithYear, type CalendarDate } from '../shared/dates';
import { plural } from '../shared/text';
import type { Organization } from './organizations';

/** An organization, with what is known about it beyond its row. */
export interface Known {
  organization: Organization;
  /** The day of the last conversation, mail or activity; null when there was none. */
  last: CalendarDate | null;
  hasPrimary: boolean;
}

export const daysAMonth = 30;

/** Former and paused partners, and partners that have not been in touch for this many months. */
export function lapsed(
  all: readonly Known[],
  months: number,
  today: CalendarDate,
): { organization: Organization; why: string }[] {
  return all.flatMap(({ organization, last }) => {
    const { stage } = organization;
    if (stage === 'Former partner' || stage === 'Paused')
      return [{ organization, why: `${stage}${last === null ? '' : `; last ${sayLast(last, today)}`}` }];
    if (stage !== 'Partner' || (last !== null && daysBetween(last, today) <= months * daysAMonth)) return [];
    return [
      { organization, why: last === null ? 'Partner, but nothing was ever noted' : `Last ${sayLast(last, today)}` },
    ];
  });
}

export function sayLast(date: CalendarDate, today: CalendarDate): string {
  const months = Math.floor(daysBetween(date, today) / daysAMonth);
  const ago = months < 1 ? 'this month' : `${plural(months, 'month')} ago`;
  const day = schoolYear(date) === schoolYear(today) ? shortDate(date) : shortDateWithYear(date);
  return `heard of on ${day}, ${ago}`;
}
