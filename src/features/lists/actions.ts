/** The sidebar Lists: who needs a look, and what to do about it. */
import type { App } from '../../app';
import { outbox } from '../../messages/tabs';
import { schoolYear, toCalendarDate, type CalendarDate } from '../../shared/dates';
import type { ParsedOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import { tidy } from '../../shared/text';
import type { AnyTab, Columns, RowOf, Tab } from '../../workbook/tab';
import type { Reference } from '../../workbook/columns';
import { commitClick } from '../../workbook/write/history';
import { activities } from '../../records/activities';
import { fitting } from './fit-rules';
import { needs, type Need } from '../../records/needs';
import { offers } from '../../records/offers';
import { neverAsked as knownOnlyFromNetworks } from './ctso-rules';
import { currentPrimary, isCurrent } from '../../records/people-rules';
import { categories, organizations, type Organization } from '../../records/organizations';
import { connections } from '../../records/connections';
import { contactLog } from '../../records/contact-log';
import { people } from '../../records/people';
import type { ListAnswer, listCalls, ListKind, ListRow } from './calls';
import { coverage, lapsed, neverAsked, notOnBoard, quiet, withoutPrimary, type Known, type Listed } from './list-rules';

const shown = 200;

type ListCalls = typeof listCalls;

export function showList(app: App, { kind, months, needId }: ParsedOf<ListCalls['lists.show']>): ListAnswer {
  const { workbook, clock } = app;
  const today = clock.today();
  workbook.lookAtAllRows(organizations as unknown as AnyTab);
  const all = workbook.table(organizations).rows;
  const answer = (rows: ListRow[], more: Partial<ListAnswer> = {}): ListAnswer => ({
    kind,
    rows: rows.slice(0, shown),
    count: rows.length,
    needs: [],
    needId: null,
    today,
    ...more,
  });
  if (kind === 'categories') {
    return answer(coverage(categories, all).map((each) => ({ ...each, id: null, about: '', contact: '' })));
  }
  const contactOf = contacts(app);
  const toRow = ({ organization, why }: Listed): ListRow => ({
    id: organization.id,
    name: organization.name ?? 'Without a name',
    why,
    about: [organization.category, organization.city].filter(Boolean).join(', '),
    contact: contactOf(organization),
    empty: false,
  });
  if (kind === 'need') {
    const { open, need } = needsOf(app, needId);
    const rows = need === null ? [] : fits(app, need).map(toRow);
    return answer(rows, { needs: open.map(({ id, name }) => ({ id, name: name ?? '' })), needId: need?.id ?? null });
  }
  const known = knownOf(app, all);
  const lists: Record<Exclude<ListKind, 'categories' | 'need'>, () => Listed[]> = {
    neverAsked: () => neverAsked(known),
    lapsed: () => lapsed(known, months, today),
    noPrimary: () => withoutPrimary(known),
    quiet: () => quiet(known, months, today),
    notOnBoard: () => notOnBoard(known),
    networks: () => fromNetworksOnly(app, all),
  };
  return answer(lists[kind]().map(toRow));
}

/** All rows of a tab, those typed a moment ago too; none where the tab is not there. */
function rowsOf<C extends Columns>({ workbook }: App, tab: Tab<C>): readonly RowOf<Tab<C>>[] {
  if (workbook.sheetIdOf(tab as unknown as AnyTab) === null) return [];
  workbook.lookAtAllRows(tab as unknown as AnyTab);
  return workbook.table(tab).rows;
}

/** Rows of each organization, whatever name of it they use. */
function byOrganization<R extends { organization: Reference | null }>(
  { workbook }: App,
  rows: readonly R[],
): Map<string, R[]> {
  const ids = new Map<string, string | null>();
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const label = row.organization?.label ?? '';
    if (!ids.has(label)) ids.set(label, workbook.follow(organizations, row.organization)?.id ?? null);
    const id = ids.get(label) ?? '';
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

function contacts(app: App): (organization: Organization) => string {
  const today = app.clock.today();
  const theirs = byOrganization(app, rowsOf(app, people));
  return ({ id, phone }) => {
    const current = (theirs.get(id) ?? []).filter((person) => isCurrent(person, today));
    const person = current.filter(({ role }) => role === 'Primary contact')[0] ?? current[0];
    if (!person) return phone ?? '';
    return [
      person.name,
      person.contact === 'Do not contact' ? 'does not want to be contacted' : (person.phone ?? person.email ?? phone),
    ]
      .filter(Boolean)
      .join(', ');
  };
}

function knownOf(app: App, all: readonly Organization[]): Known[] {
  const { clock } = app;
  const today = clock.today();
  const last = new Map<string, CalendarDate>();
  const note = (id: string | null, date: CalendarDate | null): void => {
    if (id !== null && date !== null && date <= today && date > (last.get(id) ?? '')) last.set(id, date);
  };
  // A row that only plans a next step is no talk.
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

/** Known because they take part in a student organization or an advisory group, and from nowhere else. */
function fromNetworksOnly(app: App, all: readonly Organization[]): Listed[] {
  const idOf = ({ organization }: { organization: Reference | null }): string | null =>
    app.workbook.follow(organizations, organization)?.id ?? null;
  return knownOnlyFromNetworks(all, rowsOf(app, connections), rowsOf(app, contactLog), idOf).map((organization) => ({
    organization,
    why: `Nobody has asked yet. Known from: ${organization.source ?? ''}`,
  }));
}

/** Open needs, and the one that is meant: as asked for, or as selected in the sheet, or the first. */
function needsOf(app: App, needId: string | null): { open: Need[]; need: Need | null } {
  const { workbook } = app;
  if (workbook.sheetIdOf(needs) === null) return { open: [], need: null };
  workbook.lookAtAllRows(needs as unknown as AnyTab);
  const { rows } = workbook.table(needs);
  const open = rows.filter(({ status }) => status === null || status === 'Open' || status === 'Promised');
  const place = app.ui.selected();
  const selected =
    place?.sheetId === workbook.sheetIdOf(needs) ? rows.filter(({ row }) => row === place?.row)[0] : undefined;
  const asked = rows.filter(({ id }) => id === needId)[0];
  return { open, need: asked ?? selected ?? open[0] ?? null };
}

function fits(app: App, need: Need): Listed[] {
  const { workbook, clock } = app;
  const given = byOrganization(app, rowsOf(app, offers));
  const year = schoolYear(clock.today());
  const held = rowsOf(app, activities);
  const thisYear = byOrganization(
    app,
    held.filter(({ date, status }) => status !== 'Canceled' && date !== null && schoolYear(date) === year),
  );
  return fitting(
    need,
    workbook.table(organizations).rows,
    ({ id }) => given.get(id) ?? [],
    ({ id }) => (thisYear.get(id) ?? []).length,
  ).map(({ organization, reasons }) => ({ organization, why: reasons.join('. ') }));
}

export function jumpToOrganization(app: App, { id }: { id: string }): null {
  const { row } = found(app, id);
  const { tab, places } = app.workbook.table(organizations);
  const sheetId = app.workbook.sheetIdOf(tab as unknown as AnyTab);
  if (sheetId !== null) app.ui.jumpTo({ sheetId, row, column: places.get('name') ?? 1 });
  return null;
}

/** A next step in the Contact log; it shows on Start here when its day comes. */
export function planStep(app: App, { id, what, date }: ParsedOf<ListCalls['lists.plan']>): { text: string } {
  const organization = found(app, id);
  const nextStep = tidy(what).slice(0, 500);
  const nextDate = toCalendarDate(date);
  if (nextStep === '') throw new Failure('Say what is to be done.');
  if (nextDate === null) throw new Failure('Pick the day by which it is due.');
  const label = organization.name ?? '';
  app.workbook.append(contactLog, [{ date: app.clock.today(), organization: { label }, nextStep, nextDate }]);
  app.exclusive.run(20_000, () => commitClick(app, 'Next step from a list of partners'));
  return { text: `Noted for ${label}: ${nextStep}, by ${nextDate}.` };
}

function found({ workbook }: App, id: string): Organization {
  workbook.lookAtAllRows(organizations as unknown as AnyTab);
  const row = workbook.table(organizations).byId.get(id);
  if (!row) throw new Failure('That organization is no longer in the Organizations tab. Load the list again.');
  return row;
}
