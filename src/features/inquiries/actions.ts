/** Inquiries: taken in from the public page, and answered by staff in the sidebar. */
import type { App } from '../../app';
import { schoolDays } from '../../schedule/tabs';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import { tidy } from '../../shared/text';
import { commitClick } from '../../workbook/write/history';
import { settingsTab } from '../../workbook/own-tabs';
import { resemblances } from '../../records/resembling-rules';
import { findKnownOrganization } from '../../records/organization-rules';
import { askLines, openAsks } from '../../records/ask-rules';
import { needs } from '../../records/needs';
import { contactLog } from '../../records/contact-log';
import { organizations } from '../../records/organizations';
import { people } from '../../records/people';
import { colleagues, confirmedOn, contactOf, contactWrong } from './mails';
import type { inquiryCalls, Inquiries, Inquiry, Welcome } from './calls';
import { named } from './contact-rules';
import { waysOf } from './mail-rules';
import { answerBy, interests, readInquiry, sayDue, snippet } from './rules';
import { inquiries, type InquiryRow } from './tabs';

type Noted = ResultOf<(typeof inquiryCalls)['inquiries.adopt']>;

const waitMs = 20_000;
/** More than that on one day come from no people; the phone number stays. */
const mostADay = 60;

/** More would bury the form below them. */
const mostAsks = 6;

/** What the public page shows; of needs those that are ticked to be asked of partners. */
export function welcome(app: App): Welcome {
  const asks = openAsks(app.workbook.rowsOf(needs), app.clock.today()).slice(0, mostAsks);
  return { contact: contactOf(app), interests, asks: asks.map((ask) => askLines([ask]).slice(2)) };
}

/** From the public page. The same token again changes nothing. */
export function inquire(app: App, inquiry: Inquiry): { text: string } {
  const { workbook, clock } = app;
  const read = readInquiry(inquiry);
  if ('missing' in read) throw new Failure(read.missing);
  const contact = contactOf(app);
  const who = contact.name === '' ? 'We' : contact.name;
  const thanks = { text: `Thank you! ${who} will get in touch with you soon.` };
  // People do not see that field.
  if (tidy(inquiry.website) !== '') return thanks;
  app.exclusive.run(waitMs, () => {
    const { rows } = workbook.table(inquiries);
    if (rows.some(({ token }) => token !== null && token === read.token)) return;
    const today = clock.today();
    if (rows.filter(({ at }) => at !== null && at.slice(0, 10) === today).length >= mostADay)
      throw new Failure(`Many messages have come in today. Please call us instead: ${contact.phone}`);
    const owner = named(contact, colleagues(app))?.name;
    const due = answerBy(today, workbook.table(schoolDays).rows);
    workbook.add(inquiries, [{ ...read, at: clock.stamp(), owner: owner ? { label: owner } : null, due }]);
    workbook.commit();
  });
  return thanks;
}

/** What the sidebar shows. */
export function showInquiries(app: App): Inquiries {
  const { workbook, clock } = app;
  const today = clock.today();
  const contact = contactOf(app);
  const address = app.ui.webAddress();
  return {
    open: workbook
      .table(inquiries)
      .rows.filter(({ answered }) => answered === null)
      .map((row) => ({
        id: row.id,
        name: row.from ?? '',
        organization: row.company ?? '',
        ways: waysOf(row),
        interests: row.interests ?? '',
        message: row.message ?? '',
        owner: row.owner?.label ?? '',
        due: sayDue(row.due, today),
        overdue: row.due !== null && row.due < today,
        known: row.organization !== null,
      })),
    contact,
    wrong: contactWrong(app),
    confirmedOn: confirmedOn(app) ?? '',
    address,
    snippet: snippet(contact, address),
  };
}

/** Makes a prospect of an inquiry: the organization, unless it is known, and the person who wrote. */
export function adopt(app: App, { id }: { id: string }): Noted {
  const { workbook, clock } = app;
  const row = openRow(app, id);
  const name = row.company ?? row.from ?? '';
  const rows = workbook.table(organizations).rows;
  const known = findKnownOrganization(name, row.phone ?? '', '', rows);
  const label = known?.name ?? name;
  if (!known) {
    const added = workbook.add(organizations, [
      {
        name,
        category: 'Employer',
        stage: 'Interested',
        phone: row.phone,
        interests: row.interests === null ? null : row.interests.split(', '),
        source: 'Partner with us page',
        owner: row.owner,
        addedAt: clock.stamp(),
      },
    ]);
    for (const note of resemblances(rows, added)) workbook.change(organizations, note.id, note.values);
  }
  const mail = (row.email ?? '').toLowerCase();
  const there = workbook
    .table(people)
    .rows.some(({ email, name: who }) => (mail !== '' ? (email ?? '').toLowerCase() === mail : who === row.from));
  if (!there) {
    const { email, phone } = row;
    workbook.add(people, [
      { name: row.from, organization: { label }, role: 'Contact', since: clock.today(), email, phone },
    ]);
  }
  workbook.change(inquiries, row.id, { organization: { label } });
  return save(
    app,
    known
      ? `Noted with ${label}, which is in Organizations already.`
      : `${label} is in Organizations now, as interested.`,
  );
}

/** Someone has called or written: noted here and, where the organization is known, in the Contact log. */
export function noteAnswer(app: App, given: ParsedOf<(typeof inquiryCalls)['inquiries.answered']>): Noted {
  const { workbook, clock } = app;
  const row = openRow(app, given.id);
  const outcome = given.outcome.trim().slice(0, 2_000) || null;
  const date = clock.today();
  workbook.change(inquiries, row.id, { answered: date, outcome });
  if (row.organization !== null) {
    workbook.add(contactLog, [{ date, organization: row.organization, person: row.from, staff: row.owner, outcome }]);
  }
  return save(app, `Noted: ${row.from ?? 'this inquiry'} has been answered.`);
}

/** The named person is still right, as someone has said today. */
export function confirmContact(app: App): Noted {
  const { workbook, clock } = app;
  const row = workbook.table(settingsTab).rows.filter(({ key }) => key === 'publicConfirmed')[0];
  if (!row) throw new Failure('Settings lacks a row. Choose Partnerbook › Set up this workbook, then try again.');
  workbook.change(settingsTab, row.id, { value: clock.today() });
  const { text } = save(app, 'Noted. You are asked again in a year.');
  return { inquiries: { ...showInquiries(app), confirmedOn: clock.today(), wrong: [] }, text };
}

function openRow({ workbook }: App, id: string): InquiryRow {
  const row = workbook.table(inquiries).byId.get(id);
  if (!row) throw new Failure('That inquiry is no longer in the Inquiries tab. Close this page and open it again.');
  return row;
}

function save(app: App, text: string): Noted {
  app.exclusive.run(waitMs, () => commitClick(app, 'Inquiries'));
  return { inquiries: showInquiries(app), text };
}
