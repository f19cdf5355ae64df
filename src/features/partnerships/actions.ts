/**
 * The sidebar Partnership: advances a partnership, names who is responsible, asks about the board and about colleagues.
 */
import type { App } from '../../app';
import { ensureForm } from '../../forms/make';
import { addressFor } from '../../forms/prefill-rules';
import type { FormUse } from '../../forms/use';
import { queueNow } from '../../messages/queue';
import type { Mail } from '../../messages/declare';
import { isEmail } from '../../shared/contact';
import type { ParsedOf } from '../../shared/calls';
import { addDays, shortDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { comparable, tidy } from '../../shared/text';
import { commitClick } from '../../workbook/write/history';
import { rowMeant } from '../../workbook/read/selection';
import { optedOut, partnerContact } from '../../messages/recipient-rules';
import { currentPrimary, isCurrent } from '../../records/people-rules';
import { organizations, stages, type Organization } from '../../records/organizations';
import { people, type Person } from '../../records/people';
import type { Done, PartnershipAnswer, partnershipCalls } from './calls';
import { endingPrimaries, whyNotPartner } from './stage-rules';
import { partnerships, structures, type Partnership } from '../../records/partnerships';
import { boardUse, nominateUse } from './forms';
import { boardInvitation, nameColleagues, welcome } from './texts';

type Ask<Name extends keyof typeof partnershipCalls> = ParsedOf<(typeof partnershipCalls)[Name]>;

const waitMs = 20_000;
const choose = 'Select a row of Organizations or Partnerships, or a row that names an organization.';

export function showPartnership(app: App, { id }: Ask<'partnership.show'>): PartnershipAnswer {
  const found = id === null ? rowMeant(app, organizations, choose) : organizationOf(app, id);
  return 'hint' in found ? found : shown(app, found);
}

function organizationOf({ workbook }: App, id: string): Organization {
  const organization = workbook.table(organizations).byId.get(id);
  if (!organization) throw new Failure('That organization is no longer in the Organizations tab.');
  return organization;
}

function partnershipOf({ workbook }: App, { id }: Organization): Partnership | undefined {
  return workbook.table(partnerships).rows.find((row) => workbook.follow(organizations, row.organization)?.id === id);
}

function peopleOf({ workbook, clock }: App, { id }: Organization): Person[] {
  const { rows } = workbook.table(people);
  return rows.filter(
    (each) => isCurrent(each, clock.today()) && workbook.follow(organizations, each.organization)?.id === id,
  );
}

function shown(app: App, organization: Organization): PartnershipAnswer {
  const row = partnershipOf(app, organization);
  const theirs = peopleOf(app, organization);
  const { approval, approver, askedOn, decision } = row ?? {};
  const asked = askedOn ? `asked ${shortDate(askedOn)}` : null;
  const said = ['Needed', approver && `by ${approver}`, asked].filter(Boolean).join(', ');
  return {
    id: organization.id,
    name: organization.name ?? '',
    stage: organization.stage ?? '',
    boardStatus: organization.boardStatus ?? 'Not asked',
    stages: [...stages],
    structures: [...structures],
    structure: row?.structure ?? [],
    approval: approval === 'Needed' ? `${said}: ${decision ?? 'open'}` : '',
    approver: approver ?? '',
    open: approval === 'Needed' && !decision,
    primary: theirs.find(({ role }) => role === 'Primary contact')?.name ?? '',
    people: theirs.map(({ name, email, jobTitle }) => ({
      name: name ?? '',
      email: email ?? '',
      jobTitle: jobTitle ?? '',
    })),
  };
}

/** Saves the structure, the approver and the decision, then changes the stage; a partner needs the approval first. */
export function savePartnership(app: App, given: Ask<'partnership.save'>): Done {
  const { workbook, clock } = app;
  const organization = organizationOf(app, given.id);
  const today = clock.today();
  const stage = stages.find((each) => each === given.stage) ?? organization.stage;
  const approver = tidy(given.approver);
  const decision = given.decision || null;
  const structure = structures.filter((each) => given.structure.includes(each));
  const waits = stage === 'Waiting for approval' || approver !== '';
  const row = partnershipOf(app, organization);
  const label = { label: organization.name ?? '' };
  const values = {
    structure,
    ...(waits ? { approval: 'Needed' as const, approver: approver || null, askedOn: row?.askedOn ?? today } : {}),
    ...(decision ? { decision, decidedOn: today } : {}),
  };
  const next = { ...row, ...values } as Partnership;
  const why = stage === 'Partner' ? whyNotPartner(next) : null;
  if (why !== null) throw new Failure(`${label.label} cannot be a partner yet. ${why}`);
  if (row) workbook.change(partnerships, row.id, { ...values, stage });
  else workbook.add(partnerships, [{ organization: label, ...values, stage }]);
  workbook.change(organizations, organization.id, { stage });
  return done(app, organization, `Noted: ${label.label} is at “${stage ?? 'no stage'}”.`, 'Partnership');
}

function done(app: App, organization: Organization, text: string, why: string): Done {
  const { batch } = app.exclusive.run(waitMs, () => commitClick(app, why));
  return { shown: shown(app, organization), text, batch };
}

/** Makes someone the only primary contact from today; whoever had that role had it until yesterday. */
export function assignPrimary(app: App, given: Ask<'partnership.primary'>): Done {
  const { workbook, clock } = app;
  const organization = organizationOf(app, given.id);
  const today = clock.today();
  const [name = '', typed = '', title = ''] = [given.name, given.email, given.jobTitle].map(tidy);
  if (!name) throw new Failure('Type the name of the one who is responsible from now on.');
  if (typed && !isEmail(typed)) throw new Failure(`“${typed}” is not an email address.`);
  const theirs = peopleOf(app, organization);
  const same = theirs.filter((each) => comparable(each.name ?? '') === comparable(name));
  const ending = endingPrimaries(theirs, same[0]?.name ?? name, today);
  for (const { id } of ending) workbook.change(people, id, { until: addDays(today, -1) });
  const email = typed && isEmail(typed) ? typed : (same[0]?.email ?? null);
  const jobTitle = title || same[0]?.jobTitle || null;
  const primary = same.find(({ role }) => role === 'Primary contact');
  if (primary) workbook.change(people, primary.id, { email, jobTitle });
  else
    workbook.add(people, [
      {
        name,
        organization: { label: organization.name ?? '' },
        role: 'Primary contact',
        since: today,
        email,
        jobTitle,
        phone: same[0]?.phone ?? null,
      },
    ]);
  const before = ending.length === 0 ? '' : ` ${ending.map((each) => each.name).join(', ')} was it until yesterday.`;
  return done(
    app,
    organization,
    `${name} is the primary contact of ${organization.name ?? ''}.${before}`,
    'Primary contact',
  );
}

/** `address` is present in mails that link to a form. */
type AskedWord = 'name' | 'organization' | 'address' | 'school' | 'schoolPhone' | 'coordinator';

const asks: Record<Ask<'partnership.ask'>['what'], { mail: Mail<AskedWord>; use: FormUse | null; why: string }> = {
  board: { mail: boardInvitation, use: boardUse, why: 'we would like to have you on our advisory board' },
  nominate: { mail: nameColleagues, use: nominateUse, why: 'you are our primary contact there' },
  welcome: { mail: welcome, use: null, why: 'your organization is our partner' },
};

/** Drafts a mail to the primary contact, with a link made for that person, for Mail. */
export function askPartner(app: App, { id, what }: Ask<'partnership.ask'>): Done {
  const { workbook, clock } = app;
  const asked = asks[what];
  const organization = organizationOf(app, id);
  const name = organization.name ?? '';
  const theirs = peopleOf(app, organization);
  const to = partnerContact(organization, name, theirs, optedOut(workbook.table(people).rows), clock.today());
  if ('reason' in to) throw new Failure(to.reason);
  const reference =
    what === 'board'
      ? id
      : (currentPrimary([name, ...(organization.formerNames ?? [])], theirs, clock.today())?.id ?? id);
  const form = asked.use && ensureForm(app, asked.use).form;
  const [mail] = queueNow(app, asked.mail, [
    {
      about: id,
      aboutName: name,
      organization: id,
      occasion: clock.today(),
      to,
      why: `You get this message because ${asked.why}.`,
      values: { organization: name, address: form ? addressFor(form, reference) : '' },
    },
  ]);
  if (!mail) throw new Failure(`The template “${asked.mail.name}” is not in use. Tick In use in Templates.`);
  if (mail.state === 'suppressed') throw new Failure(mail.reason ?? '');
  if (what === 'board' && organization.boardStatus !== 'On the board')
    workbook.change(organizations, id, { boardStatus: 'Invited' });
  const text = `A mail to ${to.name} is in the Outbox. Look at it under Mail.`;
  // Undo would not take back the mail; that is done where it waits.
  return { ...done(app, organization, text, asked.mail.name), batch: '' };
}
