/** Inquiries: shown and answered in the sidebar. `forms.ts` takes in the answers to the form. */
import type { App } from '../../app';
import { ensureForm } from '../../forms/make';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import { commitClick } from '../../workbook/write/history';
import { settingsTab } from '../../workbook/own-tabs';
import { resemblances } from '../../records/resembling-rules';
import { findKnownOrganization } from '../../records/organization-rules';
import { askLines, openAsks } from '../../records/ask-rules';
import { needs } from '../../records/needs';
import { contactLog } from '../../records/contact-log';
import { organizations } from '../../records/organizations';
import { people } from '../../records/people';
import { concernUse } from './concerns';
import { confirmedOn, contactOf, contactWrong } from './contact';
import type { inquiryCalls, Inquiries } from './calls';
import { noteOpened, partnerUse, publicForm } from './forms';
import { waysOf } from './mail-rules';
import { sayDue, sayHeld } from './rules';
import { snippet } from './site-rules';
import { inquiries, type InquiryRow } from '../../records/inquiries';

type Noted = ResultOf<(typeof inquiryCalls)['inquiries.adopt']>;

const waitMs = 20_000;

/** More would push the contact out of sight. */
const mostAsks = 6;

/** The tab has the rest. */
const mostShown = 50;

/** What the sidebar shows; most urgent inquiries first. */
export function showInquiries(app: App): Inquiries {
  const { workbook, clock } = app;
  const today = clock.today();
  const contact = contactOf(app);
  const form = publicForm(app);
  const { rows } = workbook.table(inquiries);
  const open = rows
    .filter(({ answered }) => answered === null)
    .sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : (a.due ?? '9') > (b.due ?? '9') ? 1 : 0));
  const asks = openAsks(workbook.rowsOf(needs), today).slice(0, mostAsks);
  return {
    open: open.slice(0, mostShown).map((row) => ({
      id: row.id,
      name: row.from ?? '',
      organization: row.company ?? '',
      ways: waysOf(row),
      interests: row.interests ?? '',
      message: [row.kind === null ? '' : row.kind, row.summary, row.message === row.summary ? '' : row.message]
        .filter(Boolean)
        .join('\n'),
      owner: row.owner?.label ?? '',
      due: sayDue(row.due, today),
      overdue: row.due !== null && row.due < today,
      known: row.organization !== null || (row.kind !== null && row.kind !== 'Inquiry'),
    })),
    more: Math.max(0, open.length - mostShown),
    held: sayHeld(rows),
    contact,
    wrong: contactWrong(app),
    confirmedOn: confirmedOn(app) ?? '',
    form,
    concernForm: publicForm(app, concernUse),
    snippet: snippet(
      contact,
      asks.map((ask) => askLines([ask]).slice(2)),
      form !== null && form.openedOn !== '' ? form.url : '',
    ),
  };
}

export function makePartnerForm(app: App): Noted {
  const { made } = ensureForm(app, partnerUse);
  const text = made
    ? 'The form is made, in English and Spanish. Open it in a private window, to see whether strangers can.'
    : 'The form is there already.';
  return { inquiries: showInquiries(app), text };
}

export function formOpened(app: App): Noted {
  noteOpened(app);
  return {
    inquiries: showInquiries(app),
    text: 'Noted. The text for your school’s site leads to the form from now on.',
  };
}

export function makeConcernForm(app: App): Noted {
  ensureForm(app, concernUse);
  return { inquiries: showInquiries(app), text: 'The form is made. Open it in a private window.' };
}

export function concernOpened(app: App): Noted {
  noteOpened(app, concernUse);
  return { inquiries: showInquiries(app), text: 'Noted. Mails to partners lead to it from now on.' };
}

/** Turns an inquiry into a prospect: the organization, unless it is known, and the person who wrote. */
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
        source: 'Partner with us form',
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

/** In the Contact log, if the organization is known. */
export function logAnswer(
  { workbook, clock }: App,
  { organization, from, owner }: InquiryRow,
  outcome: string | null,
): void {
  if (organization !== null)
    workbook.append(contactLog, [{ date: clock.today(), organization, person: from, staff: owner, outcome }]);
}

/** Someone has called or written: noted here and, if the organization is known, in the Contact log. */
export function noteAnswer(app: App, given: ParsedOf<(typeof inquiryCalls)['inquiries.answered']>): Noted {
  const { workbook, clock } = app;
  const row = openRow(app, given.id);
  const outcome = given.outcome.trim().slice(0, 2_000) || null;
  workbook.change(inquiries, row.id, { answered: clock.today(), outcome });
  logAnswer(app, row, outcome);
  return save(app, `Noted: ${row.from ?? 'this inquiry'} has been answered.`);
}

/** Someone confirmed today that the named person is still right. */
export function confirmContact(app: App): Noted {
  const { workbook, clock } = app;
  const row = workbook.table(settingsTab).rows.filter(({ key }) => key === 'publicConfirmed')[0];
  if (!row)
    throw new Failure('Settings lacks a row. Choose Partnerbook › Set up › Set up this workbook, then try again.');
  workbook.change(settingsTab, row.id, { value: clock.today() });
  const { text } = save(app, 'Noted. You are asked again in a year.');
  return { inquiries: { ...showInquiries(app), confirmedOn: clock.today(), wrong: [] }, text };
}

function openRow({ workbook }: App, id: string): InquiryRow {
  const row = workbook.table(inquiries).byId.get(id);
  if (!row)
    throw new Failure(
      'That inquiry is no longer in the tab Inquiries and concerns. Close this page and open it again.',
    );
  return row;
}

function save(app: App, text: string): Noted {
  app.exclusive.run(waitMs, () => commitClick(app, 'Inquiries'));
  return { inquiries: showInquiries(app), text };
}
