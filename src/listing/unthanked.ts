/** Partners who gave something in the last year and have not been thanked for long (A37). */
import type { App } from '../app';
import { givenIn, thankedIn } from '../messages/thanked';
import { aYearBefore, isThankedWithin } from '../messages/thanked-rules';
import { organizations } from '../records/organizations';
import { shortDateWithYear } from '../shared/dates';
import type { List } from './list';
import { ofOrganizations, organizationRows, rowsOf, type Listed } from './rows';

const daysUnthanked = 120;

/** Those who were never thanked first, then who has waited longest. */
export function unthanked(app: App): Listed[] {
  const { workbook, clock } = app;
  const today = clock.today();
  const given = givenIn(workbook, aYearBefore(today), today);
  const thanked = thankedIn(workbook);
  const last = (id: string) => thanked.get(id) ?? null;
  return rowsOf(app, organizations)
    .filter(({ id, stage }) => stage === 'Partner' && given.has(id) && !isThankedWithin(last(id), daysUnthanked, today))
    .sort((a, b) => ((last(a.id) ?? '') < (last(b.id) ?? '') ? -1 : 1))
    .map((organization) => {
      const day = last(organization.id);
      return { organization, why: day === null ? 'Never thanked' : `Last thanked on ${shortDateWithYear(day)}` };
    });
}

export const unthankedList: List = {
  key: 'unthanked',
  label: `Not thanked for ${daysUnthanked} days`,
  of: ofOrganizations,
  find: (app) => ({ rows: organizationRows(app, unthanked(app)) }),
};
