/** The lists of the ledger: what is behind, gifts by their value, the budget, and all of it by side. */
import type { App } from '../../app';
import type { Found, List, ListRequest } from '../../listing/list';
import { byOrganization, ofOrganizations, organizationRows, rowsOf } from '../../listing/rows';
import { lineOf, offersOfYear, ownPosts } from '../../records/ledger-rules';
import { marketingPlan } from '../../records/marketing';
import { offers, type Offer } from '../../records/offers';
import { organizations } from '../../records/organizations';
import { schoolYear } from '../../shared/dates';
import type { ListRow } from '../../shared/list-row';
import { budgetOf, giftsOf, isBehind, programRows, sayBehind, yearsOf } from './ledger-list-rules';

type InYear = Pick<Found, 'rows' | 'note' | 'nobody'>;

/** A list of one school year, this one unless staff choose another. */
function ofYear(
  { key, label, of }: Pick<List, 'key' | 'label' | 'of'>,
  find: (app: App, rows: readonly Offer[], year: string) => InYear,
): List {
  return {
    key,
    label,
    of,
    byChoice: 'School year',
    find(app: App, { choiceId }: ListRequest): Found {
      const rows = rowsOf(app, offers);
      const years = yearsOf(rows, schoolYear(app.clock.today()));
      const year = years.find((each) => each === choiceId) ?? years[0]!;
      const choices = years.map((each) => ({ id: each, name: each }));
      return { ...find(app, offersOfYear(rows, year), year), choices, choiceId: year };
    },
  };
}

const behind = ofYear(
  { key: 'promisesBehind', label: 'Promises that are behind', of: ofOrganizations },
  (app, rows, year) => {
    const today = app.clock.today();
    const late = byOrganization(
      app,
      rows.filter((offer) => isBehind(offer, year, today)),
    );
    const listed = rowsOf(app, organizations).flatMap((organization) => {
      const theirs = late.get(organization.id);
      return theirs ? [{ organization, why: sayBehind(theirs, year, today) }] : [];
    });
    return {
      rows: organizationRows(app, listed),
      nobody: { title: 'No promise is behind', text: `What was promised for ${year} is kept or on the way.` },
    };
  },
);

const giftsByValue = ofYear(
  { key: 'gifts', label: 'Equipment, grants and seats by value', of: ['gift', 'gifts'] },
  (app, rows, year) => {
    const found = giftsOf(rows);
    return {
      rows: found.rows.map((offer) => giftRow(app, offer, year)),
      note: found.note,
      nobody: {
        title: `No gifts in ${year}`,
        text: 'Equipment, grants, money and seats at functions stand here once Offers and promises has them as promised or given.',
      },
    };
  },
);

const budget = ofYear({ key: 'budget', label: 'Budget of the program', of: ['line', 'lines'] }, (app, rows, year) => {
  const found = budgetOf(rows);
  return {
    rows: found.rows.map((offer) => giftRow(app, offer, year)),
    note: found.note,
    nobody: {
      title: `No budget line for ${year}`,
      text: 'In Offers and promises, type a row without an organization, with “School gives”, the dollars promised and the school year.',
    },
  };
});

const program = ofYear(
  { key: 'ledger', label: 'Promised and given, all partners', of: ['part', 'parts'] },
  (app, rows, year) => ({
    rows: programRows(rows, ownPosts(rowsOf(app, marketingPlan), year).length, year, app.clock.today()),
    note: 'Hours, people, times, dollars and pieces are never added up with one another.',
    nobody: { title: `Nothing is promised for ${year}`, text: 'Type it into Offers and promises.' },
  }),
);

function giftRow({ clock }: App, offer: Offer, year: string): ListRow {
  const { id, organization, need } = offer;
  return {
    id: null,
    rowId: id,
    name: organization?.label ?? offer.details?.split('\n')[0] ?? offer.kind ?? 'Without a name',
    why: lineOf(offer, year, clock.today()).text,
    about: need === null ? '' : `For the need “${need.label}”`,
    contact: '',
    empty: false,
  };
}

export const ledgerLists: readonly List[] = [behind, giftsByValue, budget, program];
