/** The sidebar Partnership, first step: talks about structure and approval, and names who is responsible there. */
import type { App } from '../../app';
import { isEmail } from '../../shared/contact';
import type { ParsedOf } from '../../shared/calls';
import { addDays } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { comparable, tidy } from '../../shared/text';
import { rowMeant } from '../../workbook/read/selection';
import { organizations, stages } from '../../records/organizations';
import { people } from '../../records/people';
import type { Done, PartnershipAnswer, partnershipCalls } from './calls';
import { done } from './done';
import { note, numberTyped, organizationOf, organizationOnPage, partnershipOf, peopleOf } from './known';
import { shown } from './shown';
import { endingRoles, whyNotPartner } from './stage-rules';
import { structures, type Partnership } from '../../records/partnerships';

type Ask<Name extends keyof typeof partnershipCalls> = ParsedOf<(typeof partnershipCalls)[Name]>;

const choose = 'Select a row of Organizations or Partnerships, or a row that names an organization.';

export function showPartnership(app: App, { id }: Ask<'partnership.show'>): PartnershipAnswer {
  numberTyped(app);
  const found = id === null ? rowMeant(app, organizations, choose) : organizationOf(app, id);
  return 'hint' in found ? found : shown(app, found);
}

/** Saves the structure, the approver and the decision, then changes the stage; a partner needs the approval first. */
export function savePartnership(app: App, given: Ask<'partnership.save'>): Done {
  const { workbook, clock } = app;
  const organization = organizationOnPage(app, given.id);
  const today = clock.today();
  const stage = stages.find((each) => each === given.stage) ?? organization.stage;
  const approver = tidy(given.approver);
  const decision = given.decision || null;
  const structure = structures.filter((each) => given.structure.includes(each));
  const waits = stage === 'Waiting for approval' || approver !== '';
  const row = partnershipOf(app, organization);
  const name = organization.name ?? '';
  const values = {
    structure,
    ...(waits ? { approval: 'Needed' as const, approver: approver || null, askedOn: row?.askedOn ?? today } : {}),
    ...(decision ? { decision, decidedOn: today } : {}),
  };
  const why = stage === 'Partner' ? whyNotPartner({ ...row, ...values } as Partnership) : null;
  if (why !== null) throw new Failure(`${name} cannot be a partner yet. ${why}`);
  note(app, organization, { ...values, stage });
  workbook.change(organizations, organization.id, { stage });
  return done(app, organization, `Noted: ${name} is at “${stage ?? 'no stage'}”.`, 'Partnership');
}

/** Makes someone the only primary contact from today; whoever had that role had it until yesterday. */
export function assignPrimary(app: App, given: Ask<'partnership.primary'>): Done {
  const { workbook, clock } = app;
  const organization = organizationOnPage(app, given.id);
  const today = clock.today();
  const [name = '', typed = '', title = ''] = [given.name, given.email, given.jobTitle].map(tidy);
  if (!name) throw new Failure('Type the name of the one who is responsible from now on.');
  if (typed && !isEmail(typed)) throw new Failure(`“${typed}” is not an email address.`);
  const theirs = peopleOf(app, organization);
  const same = theirs.filter((each) => comparable(each.name ?? '') === comparable(name));
  const ending = endingRoles(theirs, 'Primary contact', same[0]?.name ?? name, today);
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
