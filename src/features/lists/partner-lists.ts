/** The lists of organizations. */
import type { App } from '../../app';
import { knownOf } from '../../listing/heard';
import { lapsed, type Known } from '../../records/heard-rules';
import type { List } from '../../listing/list';
import { ofOrganizations, organizationRows, rowsOf, type Listed } from '../../listing/rows';
import { connections } from '../../records/connections';
import { contactLog } from '../../records/contact-log';
import { categories, organizations, type Organization } from '../../records/organizations';
import type { CalendarDate } from '../../shared/dates';
import type { Reference } from '../../workbook/columns';
import { neverAsked as knownOnlyFromNetworks } from './ctso-rules';
import { coverage, neverAsked, notOnBoard, quiet, withoutPrimary } from './list-rules';

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

/** Organizations known only through a student organization or an advisory group. */
function fromNetworksOnly(app: App, all: readonly Organization[]): Listed[] {
  const idOf = ({ organization }: { organization: Reference | null }): string | null =>
    app.workbook.follow(organizations, organization)?.id ?? null;
  return knownOnlyFromNetworks(all, rowsOf(app, connections), rowsOf(app, contactLog), idOf).map((organization) => ({
    organization,
    why: `Nobody has asked yet. Known from: ${organization.source ?? ''}`,
  }));
}
