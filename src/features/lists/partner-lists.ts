/** The lists of organizations. */
import type { App } from '../../app';
import type { List } from '../../listing/list';
import { byOrganization, ofOrganizations, organizationRows, rowsOf, type Listed } from '../../listing/rows';
import { outbox } from '../../messages/tabs';
import { activities } from '../../records/activities';
import { connections } from '../../records/connections';
import { contactLog } from '../../records/contact-log';
import { categories, organizations, type Organization } from '../../records/organizations';
import { people } from '../../records/people';
import { currentPrimary } from '../../records/people-rules';
import { toCalendarDate, type CalendarDate } from '../../shared/dates';
import type { Reference } from '../../workbook/columns';
import { neverAsked as knownOnlyFromNetworks } from './ctso-rules';
import { coverage, lapsed, neverAsked, notOnBoard, quiet, withoutPrimary, type Known } from './list-rules';

type Choose = (known: readonly Known[], months: number, today: CalendarDate) => Listed[];

/** Makes a list from what is known about each organization. */
function fromKnown(key: string, label: string, choose: Choose, byMonths = false): List {
  return {
    key,
    label,
    of: ofOrganizations,
    byMonths,
    find: (app, { months }) => ({
      rows: organizationRows(app, choose(knownOf(app, rowsOf(app, organizations)), months, app.clock.today())),
    }),
  };
}

export const partnerLists: readonly List[] = [
  {
    key: 'categories',
    label: 'Categories and who is missing',
    of: ['category', 'categories'],
    find: (app) => ({
      rows: coverage(categories, rowsOf(app, organizations)).map((each) => ({
        ...each,
        id: null,
        about: '',
        contact: '',
      })),
    }),
  },
  fromKnown('neverAsked', 'Known, but never asked', neverAsked),
  {
    key: 'networks',
    label: 'Known from CTSO or CTE groups only',
    of: ofOrganizations,
    find: (app) => ({ rows: organizationRows(app, fromNetworksOnly(app, rowsOf(app, organizations))) }),
  },
  fromKnown('quiet', 'No contact for some months', quiet, true),
  fromKnown('lapsed', 'Lapsed partners', lapsed, true),
  fromKnown('noPrimary', 'No primary contact', withoutPrimary),
  fromKnown('notOnBoard', 'Asked, but not on the board', notOnBoard),
];

function knownOf(app: App, all: readonly Organization[]): Known[] {
  const { clock } = app;
  const today = clock.today();
  const last = new Map<string, CalendarDate>();
  const note = (id: string | null, date: CalendarDate | null): void => {
    if (id !== null && date !== null && date <= today && date > (last.get(id) ?? '')) last.set(id, date);
  };
  // A row that only plans a next step is not a conversation.
  const talks = rowsOf(app, contactLog).filter(({ way, outcome }) => way !== null || outcome !== null);
  byOrganization(app, talks).forEach((rows, id) => rows.forEach(({ date }) => note(id, date)));
  const held = rowsOf(app, activities).filter(({ status }) => status !== 'Canceled');
  byOrganization(app, held).forEach((rows, id) => rows.forEach(({ date }) => note(id, date)));
  for (const { state, organization, changedAt } of rowsOf(app, outbox))
    if (state === 'sent') note(organization, toCalendarDate((changedAt ?? '').slice(0, 10)));
  const theirs = byOrganization(app, rowsOf(app, people));
  return all.map((organization) => ({
    organization,
    last: last.get(organization.id) ?? null,
    hasPrimary:
      currentPrimary(
        (theirs.get(organization.id) ?? []).map((person) => person.organization?.label ?? ''),
        theirs.get(organization.id) ?? [],
        today,
      ) !== null,
  }));
}

/** Organizations known only through a student organization or an advisory group. */
function fromNetworksOnly(app: App, all: readonly Organization[]): Listed[] {
  const idOf = ({ organization }: { organization: Reference | null }): string | null =>
    app.workbook.follow(organizations, organization)?.id ?? null;
  return knownOnlyFromNetworks(all, rowsOf(app, connections), rowsOf(app, contactLog), idOf).map((organization) => ({
    organization,
    why: `Nobody has asked yet. Known from: ${organization.source ?? ''}`,
  }));
}
