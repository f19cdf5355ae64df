/** Who is told that a paper ends, as things stand: its holder as a draft, the school lead by itself. */
import type { App } from '../../app';
import type { MailPlanner } from '../../messages/planner';
import {
  byOrganization,
  optedOut,
  partnerContact,
  responsibleTeacher,
  type Found,
} from '../../messages/recipient-rules';
import { activities } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import { organizations } from '../../records/organizations';
import { papersIn } from '../../records/papers';
import { partnerships } from '../../records/partnerships';
import { people, type Person } from '../../records/people';
import { isCurrent } from '../../records/people-rules';
import { requirements, type Requirement } from '../../records/requirements';
import { staff } from '../../records/staff';
import type { Email } from '../../shared/contact';
import { comparable } from '../../shared/text';
import { unrenewed, warningsOf, type Ending } from './renewal-rules';
import { paperEnds, paperEndsForLead } from './renewal-texts';

const whyNot = (): string => 'It was renewed, its day has changed, or nobody needs it any more.';

export const askingForRenewals: MailPlanner = {
  name: 'Papers that end',
  about: 'Asks for checks, insurance and forms to be renewed, 60, 30 and 7 days before they end',
  mails: [paperEnds],
  automatic: () => false,
  plan: (app) => ({ planned: warnings(app).map(({ outside }) => outside), whyNot }),
};

export const tellingLeads: MailPlanner = {
  name: 'Papers that end, to staff',
  about: 'Tells the school lead of checks, insurance and forms that end',
  mails: [paperEndsForLead],
  automatic: () => true,
  plan: (app) => ({ planned: warnings(app).map(({ inside }) => inside), whyNot }),
};

function warnings(app: App) {
  const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
  return endings(app).flatMap(
    (ending) => warningsOf(ending, { school, schoolPhone, coordinator }, app.clock.today()) ?? [],
  );
}

/** Part of the hourly run: by this column Today knows what is to be renewed. Writes only what has changed. */
export function keepRenewals(app: App): void {
  const { workbook } = app;
  const days = new Map(endings(app).map(({ row, ends }) => [row.id, ends]));
  for (const { id, renewBefore } of workbook.rowsOf(requirements)) {
    const now = days.get(id) ?? null;
    if (now !== renewBefore) workbook.change(requirements, id, { renewBefore: now });
  }
  workbook.commit();
}

/** Papers that count, of partners and their people, that are not renewed and that somebody needs. */
export function endings(app: App): Ending[] {
  const { workbook, clock } = app;
  const today = clock.today();
  const papers = papersIn(workbook, app.settings().clearanceMonths);
  const counting = papers.rows.filter(
    (row) => row.state === 'Approved' && row.student === null && papers.mayChange(row) && papers.isReadable(row),
  );
  const ending = unrenewed(counting, papers.months).filter(({ ends }) => ends >= today);
  if (ending.length === 0) return [];
  const whom = holders(app);
  return ending.flatMap(({ row, ends }) => {
    const activity = workbook.follow(activities, row.activity);
    const last = activity === null ? null : lastDay(activity);
    if (last !== null && last < today) return [];
    const who = whom(row);
    return who === null ? [] : [{ row, ends, ...who }];
  });
}

type Whom = Omit<Ending, 'row' | 'ends'>;

/** Null: the person’s role at the organization has ended. */
function holders(app: App): (row: Requirement) => Whom | null {
  const { workbook, clock } = app;
  const today = clock.today();
  const everyone = workbook.table(people).rows;
  const unwilling = optedOut(everyone);
  const idOf = ({ organization }: Pick<Requirement, 'organization'>): string | null =>
    workbook.follow(organizations, organization)?.id ?? null;
  const theirs = byOrganization(everyone, idOf);
  const leads = byOrganization(workbook.rowsOf(partnerships), idOf);
  const { coordinatorName, coordinatorEmail } = app.settings();
  const coordinator: Found =
    coordinatorEmail === ''
      ? { reason: 'The partnership has no school lead, and Settings no coordinator’s email.' }
      : { email: coordinatorEmail as Email, name: coordinatorName, phone: '' };
  return (row) => {
    const organization = workbook.follow(organizations, row.organization);
    const named = row.organization?.label ?? '';
    const here = theirs.get(organization?.id ?? '') ?? [];
    const holder =
      row.person === null
        ? partnerContact(organization, named, here, unwilling, today)
        : personAt(row.person, organization?.name ?? named, here, today);
    if (holder === null) return null;
    const lead = (leads.get(organization?.id ?? '') ?? []).filter(({ schoolLead }) => schoolLead !== null)[0]
      ?.schoolLead;
    const colleague = responsibleTeacher(workbook.follow(staff, lead ?? null), lead?.label ?? '', today);
    return {
      organization: organization?.name ?? named,
      organizationId: organization?.id ?? null,
      holder,
      lead: 'email' in colleague ? colleague : coordinator,
    };
  };
}

/** Null when all the roles there of somebody with this name have ended. `here`: people of the organization. */
function personAt(name: string, organization: string, here: readonly Person[], today: Ending['ends']): Found | null {
  const rows = here.filter((each) => comparable(each.name ?? '') === comparable(name));
  const now = rows.filter((each) => isCurrent(each, today));
  if (rows.length > 0 && now.length === 0) return null;
  const where = organization === '' ? 'without an organization' : `of “${organization}”`;
  if (now.length === 0) return { reason: `${name} ${where} is not in People, so nobody knows the address.` };
  if (now.some(({ contact }) => contact === 'Do not contact'))
    return { reason: `${name} does not want to be contacted.` };
  const { email, phone } = now.filter((each) => each.email !== null)[0] ?? now[0]!;
  if (email === null) return { reason: `${name} has no email address in People that can be used.` };
  return { email, name, phone: phone ?? '' };
}
