/** The partner card: shows one organization, logs a contact, corrects a phone number. */
import type { App } from '../../app';
import { itemsInUse, listed } from '../../feature';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import { tidy } from '../../shared/text';
import type { Column, Reference } from '../../workbook/columns';
import { commitClick } from '../../workbook/write/history';
import { numberTypedRows } from '../../workbook/write/typed-rows';
import { rowMeant } from '../../workbook/read/selection';
import { knowRecord } from '../../workbook/read/known-rows';
import { isLong } from '../../workbook/read/row-reader';
import { rowsNaming, type Naming } from '../../workbook/read/rows-naming';
import { found, isMark } from '../../workbook/read/table';
import { addedRow, type AnyTab, type Columns, type Tab } from '../../workbook/tab';
import { appointment } from '../../records/appointment-rules';
import { activities, type Activity } from '../../records/activities';
import type { cardCalls, NoCard, PartnerCard } from './calls';
import { lacksThere } from './lacks';
import {
  activityTime,
  cardProblems,
  lastContacts,
  openSteps,
  plannedActivities,
  sortPeople,
  timeInRole,
  type CardRows,
} from './card-rules';
import { contactToday } from '../../records/contact-note';
import { colleagueOf, isCurrent } from '../../records/people-rules';
import { contactLog, type Contact } from '../../records/contact-log';
import { offers } from '../../records/offers';
import { organizations, stages, type Organization } from '../../records/organizations';
import { people, type Person } from '../../records/people';
import { staff } from '../../records/staff';

type CardCalls = typeof cardCalls;
type NamingOf<T> = T extends Tab<infer C> ? Naming<C> : never;
type Given<Name extends keyof CardCalls> = ParsedOf<CardCalls[Name]>;

const shownContacts = 5;
const shownActivities = 10;
export const waitMs = 10_000;

/**
 * Shows the given organization, or the one that the selected row is or names. Reads each tab once: Organizations,
 * People, Contact log, Activities.
 */
export function showCard(app: App, { organizationId }: { organizationId: string | null }): PartnerCard | NoCard {
  for (const tab of [organizations, people])
    if (!isLong(app.workbook, tab)) numberTypedRows(app, tab as unknown as AnyTab);
  const found = organizationId !== null ? byId(app, organizationId) : organizationMeant(app);
  return 'hint' in found ? found : cardOf(app, found);
}

function organizationMeant(app: App): Organization | NoCard {
  const found = rowMeant(app, organizations, choose, { alone: true });
  if ('hint' in found || !isMark(found.id)) return found;
  // A row typed just now is given its id, for which its whole tab is read.
  app.workbook.reread(organizations);
  numberTypedRows(app, organizations as unknown as AnyTab);
  return rowMeant(app, organizations, choose);
}

function peopleOf(app: App, organization: Organization): NamingOf<typeof people> {
  const found = ofIt(app, people, organization);
  if (app.workbook.hasWhole(people) || found.rows.every(({ id }) => !isMark(id))) return found;
  numberTypedRows(app, people as unknown as AnyTab);
  return ofIt(app, people, organization);
}

/**
 * Adds one row to Contact log, dated today. The returned card is built from what is already loaded, without reading
 * again.
 */
export function logContact(app: App, contact: Given<'partners.logContact'>): PartnerCard | NoCard {
  const organization = byId(app, contact.organizationId);
  if ('hint' in organization) throw new Failure(organization.hint);
  const before = ofIt(app, contactLog, organization).rows;
  const { workbook } = app;
  const written = contactToday(app, organization, contact);
  workbook.append(contactLog, [written]);
  app.exclusive.run(waitMs, () => commitClick(app, 'Contact noted on the partner card'));
  return cardOf(app, organization, { contacts: [...before, { ...written, id: '', row: 0 }] });
}

/** Adds a meeting to Activities; from there it goes into the calendar. */
export function makeAppointment(
  app: App,
  given: Given<'partners.appointment'>,
): ResultOf<CardCalls['partners.appointment']> {
  const organization = byId(app, given.organizationId);
  if ('hint' in organization) throw new Failure(organization.hint);
  const { workbook, clock } = app;
  const made = appointment(
    given,
    { label: organization.name ?? '', meant: [organization.id] },
    colleagueOf(workbook.table(staff).rows, app.user()),
    clock.today(),
  );
  if ('why' in made) throw new Failure(made.why);
  const before = activitiesOf(app, organization);
  const [activityId = ''] = workbook.append(activities, [made.row]);
  app.exclusive.run(waitMs, () => commitClick(app, 'Appointment on the partner card'));
  const planned = [...before, addedRow(activities, activityId, made.row)];
  return {
    card: cardOf(app, organization, { planned }),
    activityId,
    text: `“${made.row.title ?? ''}” is in Activities.`,
  };
}

/** Writes one cell, found by its id; blank clears it. */
export function editPhone(
  app: App,
  { kind, id, organizationId, phone }: Given<'partners.editPhone'>,
): PartnerCard | NoCard {
  const organization = byId(app, organizationId);
  if ('hint' in organization) throw new Failure(organization.hint);
  const typed = tidy(phone);
  const reading = organizations.columns.phone.read(typed);
  if ('complaint' in reading)
    throw new Failure(`“${typed}” does not look like a phone number. Type it with its area code.`);
  const values = { phone: reading.value };
  const { table, rows: persons } = peopleOf(app, organization);
  app.workbook.takeSome(table);
  if (kind === 'person') app.workbook.change(people, id, values);
  else app.workbook.change(organizations, organization.id, values);
  const { missing } = app.exclusive.run(waitMs, () => commitClick(app, 'Phone number put right on the card'));
  if (missing.length > 0) throw new Failure('That row was deleted a moment ago, so the number was not saved.');
  return cardOf(app, organization, { persons });
}

export function byId({ workbook }: App, organizationId: string): Organization | NoCard {
  knowRecord(workbook, organizations as unknown as AnyTab, organizationId);
  const organization = found(workbook.table(organizations), organizationId);
  if (organization === 'rests')
    return {
      hint: 'Two rows of Organizations have the same id, as when a row is copied. Check this workbook says which rows they are.',
    };
  return organization ?? { hint: 'That organization is no longer in the Organizations tab.' };
}

const choose = 'Select a row of Organizations, or a row that names one: a person, a contact, an activity.';

/** The rows of a tab that name the organization. */
export function ofIt<C extends Columns & { organization: Column<Reference> }>(
  { workbook }: App,
  tab: Tab<C>,
  { id }: Organization,
): Naming<C> {
  return rowsNaming(workbook, tab, 'organization', organizations, id);
}

/** Rows of the organization that are known before the card is made. */
interface Known {
  contacts?: readonly Contact[];
  persons?: readonly Person[];
  planned?: readonly Activity[];
}

export function cardOf(
  app: App,
  organization: Organization,
  {
    contacts = ofIt(app, contactLog, organization).rows,
    persons = peopleOf(app, organization).rows,
    planned = activitiesOf(app, organization),
  }: Known = {},
): PartnerCard {
  const { workbook, clock } = app;
  const table = workbook.table(organizations);
  const rows: CardRows = {
    organization,
    people: persons,
    contacts,
    activities: planned,
    problems: table.problems.filter(({ row }) => row === organization.row),
    lacks: organization.stage === 'Partner' ? lacksThere(app, organization, persons) : [],
    today: clock.today(),
  };
  const text = (value: string | null): string => value ?? '';
  const { today } = rows;
  return {
    organization: {
      id: organization.id,
      name: text(organization.name),
      category: text(organization.category),
      kind: text(organization.kind),
      industry: text(organization.industry),
      stage: text(organization.stage),
      boardStatus: text(organization.boardStatus),
      owner: organization.owner?.label ?? '',
      phone: text(organization.phone),
      website: text(organization.website),
      city: text(organization.city),
      interests: organization.interests ?? [],
      knownBy: text(organization.knownBy),
      notes: text(organization.notes),
    },
    people: sortPeople(rows.people, today).map((person) => ({
      id: person.id,
      name: text(person.name),
      jobTitle: text(person.jobTitle),
      role: text(person.role),
      when: timeInRole(person),
      current: isCurrent(person, today),
      doNotContact: person.contact === 'Do not contact',
      email: text(person.email),
      phone: text(person.phone),
    })),
    lastContacts: lastContacts(rows.contacts, shownContacts).map((contact) => ({
      date: text(contact.date),
      way: text(contact.way),
      with: text(contact.person),
      by: contact.staff?.label ?? '',
      outcome: text(contact.outcome),
    })),
    planned: plannedActivities(rows.activities, today)
      .slice(0, shownActivities)
      .map((activity) => ({
        id: activity.id,
        title: text(activity.title),
        kind: text(activity.kind),
        date: text(activity.date),
        time: activityTime(activity),
        status: text(activity.status),
        teacher: activity.teacher?.label ?? '',
      })),
    due: openSteps(rows.contacts, today),
    problems: cardProblems(rows),
    stages: [...stages],
    today,
    hasLedger: workbook.sheetIdOf(offers as unknown as AnyTab) !== null,
    more: itemsInUse(app)
      .filter(({ onCard }) => onCard)
      .map(listed),
  };
}

function activitiesOf(app: App, organization: Organization): Activity[] {
  const isSetUp = app.workbook.sheetIdOf(activities as unknown as AnyTab) !== null;
  return isSetUp ? ofIt(app, activities, organization).rows : [];
}
