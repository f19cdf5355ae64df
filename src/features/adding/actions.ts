/** Writes down what comes up in a day: one row, one batch that can be undone. */
import type { App } from '../../app';
import { activities, activityKinds, ideaSources } from '../../records/activities';
import { contactLog } from '../../records/contact-log';
import { contactToday } from '../../records/contact-note';
import { inquiries, inquiryKinds } from '../../records/inquiries';
import { answerBy } from '../../records/inquiry-rules';
import { categories, organizations, type Organization } from '../../records/organizations';
import { people, personRoles } from '../../records/people';
import { colleagueOf } from '../../records/people-rules';
import { staff } from '../../records/staff';
import type { ParsedOf } from '../../shared/calls';
import { longDate, toCalendarDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { cut, tidy } from '../../shared/text';
import type { Column } from '../../workbook/columns';
import type { AnyTab, Columns, NewRow, Tab } from '../../workbook/tab';
import { schoolDays } from '../../schedule/tabs';
import { commitClick } from '../../workbook/write/history';
import { numberTypedRows } from '../../workbook/write/typed-rows';
import type { addCalls, Added } from './calls';
import { namesLike } from './find-rules';

type Given<Name extends keyof typeof addCalls> = ParsedOf<(typeof addCalls)[Name]>;

const waitMs = 10_000;
const longestSummary = 120;

export function findOrganizations({ workbook }: App, { typed }: Given<'add.find'>): { names: string[] } {
  // Those typed a moment ago have no id yet.
  workbook.lookAtAllRows(organizations as unknown as AnyTab);
  const names = workbook.rowsOf(organizations).flatMap(({ name }) => (name === null ? [] : [name]));
  return { names: namesLike(names, typed) };
}

export function addContact(app: App, given: Given<'add.contact'>): Added {
  const organization = organizationNamed(app, given.organization);
  if (tidy(given.outcome) === '') throw new Failure('Write a line about what came of it.');
  if (given.nextDate !== '' && tidy(given.nextStep) === '') throw new Failure('Say what is to be done by that day.');
  return added(app, contactLog, contactToday(app, organization, given), `Noted for ${organization.name ?? ''}.`);
}

export function addPerson(app: App, given: Given<'add.person'>): Added {
  const organization = organizationNamed(app, given.organization);
  const name = needed(given.name, 'Type the name of the person.');
  const role = personRoles.find((each) => each === given.role);
  if (role === undefined) throw new Failure('Choose what this person is for your partnership.');
  const row = {
    name,
    role,
    organization: named(organization),
    jobTitle: tidy(given.jobTitle) || null,
    email: understood(people.columns.email, given.email, 'an email address such as pat.lee@example.org'),
    phone: understood(people.columns.phone, given.phone, 'a phone number with its area code'),
    since: app.clock.today(),
  };
  return added(app, people, row, `${name} is in People, at ${organization.name ?? ''}.`);
}

export function addOrganization(app: App, given: Given<'add.organization'>): Added {
  const name = needed(given.name, 'Type the name of the organization.');
  const category = categories.find((each) => each === given.category);
  if (category === undefined) throw new Failure('Choose what sort of organization it is.');
  numberTypedRows(app, organizations as unknown as AnyTab);
  if (app.workbook.follow(organizations, { label: name }) !== null)
    throw new Failure(`“${name}” is in Organizations already.`);
  const phone = understood(organizations.columns.phone, given.phone, 'a phone number with its area code');
  const row = {
    name,
    category,
    phone,
    stage: 'Idea' as const,
    notes: given.notes.trim() || null,
    addedAt: app.clock.stamp(),
  };
  return added(app, organizations, row, `${name} is in Organizations, as an idea.`);
}

export function addActivity(app: App, given: Given<'add.activity'>): Added {
  const title = needed(given.title, 'Give it a short name.');
  const kind = activityKinds.find((each) => each === given.kind);
  if (kind === undefined) throw new Failure('Choose what kind of activity it is.');
  const date = given.date === '' ? null : toCalendarDate(given.date);
  if (given.date !== '' && date === null) throw new Failure(`“${given.date}” is not a date. Pick the day.`);
  const row = {
    title,
    kind,
    // With a date it goes into the calendar, and the teacher is asked for.
    status: date === null ? ('Idea' as const) : ('Planned' as const),
    date,
    organization: tidy(given.organization) === '' ? null : named(organizationNamed(app, given.organization)),
    source: ideaSources.find((each) => each === given.source) ?? null,
    sourcePerson: tidy(given.sourcePerson ?? '') || null,
    notes: given.notes.trim() || null,
  };
  const text = date === null ? `“${title}” is in Activities, as an idea.` : `“${title}” is in Activities.`;
  return added(app, activities, row, text);
}

export function addInquiry(app: App, given: Given<'add.inquiry'>): Added {
  if (!takesInquiries(app)) throw new Failure('Inquiries are not in use here. Switch them on under Set up, Parts.');
  const from = needed(given.from, 'Type who called.');
  const phone = understood(inquiries.columns.phone, given.phone, 'a phone number with its area code');
  const email = understood(inquiries.columns.email, given.email, 'an email address such as pat.lee@example.org');
  const company = tidy(given.company) || null;
  numberTypedRows(app, organizations as unknown as AnyTab);
  const known = company === null ? null : app.workbook.follow(organizations, { label: company });
  if (phone === null && email === null && known === null)
    throw new Failure('Type a phone number or an email, so that somebody can answer.');
  const kind = inquiryKinds.find((each) => each === given.about) ?? null;
  const message = given.message.trim();
  if (kind !== null && kind !== 'Inquiry' && message === '') throw new Failure('Write a line about what they said.');
  const safety = given.safety === 'Yes';
  const due = answerBy(app.clock.today(), app.workbook.rowsOf(schoolDays), { kind, safety });
  const row = {
    at: app.clock.stamp(),
    kind,
    summary: kind === null ? null : cut(tidy(message.split('\n')[0] ?? ''), longestSummary, '…') || null,
    safety: safety || null,
    from,
    company,
    phone,
    email,
    message: message || null,
    owner: colleagueOf(app.workbook.table(staff).rows, app.user()),
    due,
    organization: known === null ? null : named(known),
  };
  const text = `The call of ${from} is in Inquiries and concerns. It wants an answer by ${longDate(due)}.`;
  return added(app, inquiries, row, text);
}

export function takesInquiries(app: App): boolean {
  return app.featuresOn().some(({ tabs }) => tabs.some(({ key }) => key === inquiries.key));
}

function added<C extends Columns>(app: App, tab: Tab<C>, row: NewRow<Tab<C>>, text: string): Added {
  app.workbook.add(tab, [row]);
  const { batch } = app.exclusive.run(waitMs, () => commitClick(app, `Added to ${(tab as AnyTab).title}`));
  return { text, batch };
}

function organizationNamed(app: App, typed: string): Organization {
  const { workbook } = app;
  numberTypedRows(app, organizations as unknown as AnyTab);
  const label = needed(typed, 'Type the name of the organization.');
  const found = workbook.follow(organizations, { label });
  if (found !== null) return found;
  throw new Failure(
    `“${label}” is not in Organizations, or more than once. Pick the name as it stands there, or add the organization first.`,
  );
}

const named = ({ id, name }: Pick<Organization, 'id' | 'name'>) => ({ label: name ?? '', meant: [id] });

function needed(typed: string, sentence: string): string {
  const text = tidy(typed);
  if (text === '') throw new Failure(sentence);
  return text;
}

/** As its column reads it; blank is nothing. */
function understood<T>(column: Column<T>, typed: string, expected: string): T | null {
  const read = column.read(tidy(typed));
  if ('complaint' in read) throw new Failure(`“${tidy(typed)}” cannot be used. Type ${expected}.`);
  return read.value;
}
