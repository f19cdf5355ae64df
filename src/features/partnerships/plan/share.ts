/** The plan goes to those who carry it: the lead there, the lead here, and colleagues whom staff choose. Drafts only. */
import type { App } from '../../../app';
import { askForDocument, isUpToDate, makeDocument, mayMake, refreshed } from '../../../documents/make';
import { enclosureOf } from '../../../documents/rows';
import { reach } from '../../../messages/addressee-rules';
import type { Enclosure } from '../../../messages/enclosures';
import { queueNow, type AskedMail } from '../../../messages/queue';
import { optedOut, responsibleTeacher, type Found } from '../../../messages/recipient-rules';
import type { Message } from '../../../messages/tabs';
import type { WordsOf } from '../../../messages/declare';
import type { Organization } from '../../../records/organizations';
import { people } from '../../../records/people';
import { staff } from '../../../records/staff';
import { sayNextRun } from '../../../schedule/owner';
import { Failure } from '../../../shared/failure';
import { plural } from '../../../shared/text';
import type { PlanReader } from '../calls';
import { planOf, type Plan } from './plan';
import { partnershipPlan } from './plan-document';
import { planToPartner, planToStaff } from './plan-texts';

/** Whoever is to have it, in this order; `key` of a colleague is the id in Staff. */
interface Reader extends PlanReader {
  to: Found;
}

const [partnerKey, schoolKey] = ['partner', 'school'] as const;

function readersOf(app: App, plan: Plan): Reader[] {
  const { workbook, clock } = app;
  const { row, schoolLead, partnerLead } = plan;
  const leads: Reader[] = [
    { key: partnerKey, name: partnerLead?.name ?? 'Partner lead', part: 'Partner lead', to: partnerTo(app, plan) },
    {
      key: schoolKey,
      name: schoolLead?.name ?? 'School lead',
      part: 'School lead',
      to: responsibleTeacher(schoolLead, row?.schoolLead?.label ?? '', clock.today()),
    },
  ];
  const others = workbook
    .rowsOf(staff)
    .filter(({ id, name, until }) => name !== null && id !== schoolLead?.id && (until ?? '9') >= clock.today())
    .map((each) => ({ key: each.id, name: each.name!, part: each.role ?? '', to: responsibleTeacher(each, '', clock.today()) })); // prettier-ignore
  return [...leads, ...others];
}

function partnerTo({ workbook }: App, { partnerLead, row }: Plan): Found {
  if (!partnerLead) return { reason: `“${row?.partnerLead ?? ''}”, the partner lead, is not in People there.` };
  const { name, email, phone, contact } = partnerLead;
  const who = name ?? 'The partner lead';
  if (contact === 'Do not contact' || optedOut(workbook.rowsOf(people)).has((email ?? '').toLowerCase()))
    return { reason: `${who} does not want to be contacted.` };
  if (email === null) return { reason: `${who} has no email address in People that can be used.` };
  return { email, name: who, phone: phone ?? '' };
}

/** Both leads, and the colleagues who may be chosen, for the page. */
export function planReaders(app: App, plan: Plan): PlanReader[] {
  return readersOf(app, plan).map(({ key, name, part }) => ({ key, name, part }));
}

/** Made now, or with the next hourly run by the account that has its work. Throws a Failure that names what is missing. */
export function makePlan(app: App, { id, name }: Organization): string {
  if (!mayMake(app, partnershipPlan)) {
    partnershipPlan.pages(app, [id], false);
    askForDocument(app, partnershipPlan, [id], name ?? '');
    return `The plan is made ${sayNextRun(app)}, by the account that has the hourly work. It is shared with you.`;
  }
  const made = makeDocument(app, partnershipPlan, [id], name ?? '');
  return `“${made.name}” ${made.made ? 'is in your Google Drive' : 'is there already, and nothing in it has changed'}.`;
}

/** The plan as it stands, as it goes along with mails. */
function planNow(app: App, { id, name }: Organization): Enclosure {
  if (mayMake(app, partnershipPlan)) makeDocument(app, partnershipPlan, [id], name ?? '');
  else partnershipPlan.pages(app, [id], false);
  const row = refreshed(app, partnershipPlan, [id]);
  const file = row !== null && isUpToDate(app, partnershipPlan, row) ? enclosureOf(row) : null;
  if (file !== null) return file;
  askForDocument(app, partnershipPlan, [id], name ?? '');
  throw new Failure(
    `The plan as it stands is made ${sayNextRun(app)}, by the account that has the hourly work. Share it after that.`,
  );
}

/** Puts one draft for each into the Outbox, with the plan as a PDF. Who has this plan already gets it once only. */
export function sharePlan(app: App, organization: Organization, keys: readonly string[]): string {
  const file = planNow(app, organization);
  const plan = planOf(app, organization);
  const chosen = readersOf(app, plan).filter(({ key }) => keys.includes(key));
  if (chosen.length === 0) throw new Failure('Choose who is to have the plan.');
  const nobody = chosen.flatMap(({ to }) => ('reason' in to ? [to.reason] : []));
  if (nobody.length > 0) throw new Failure(nobody.join(' '));
  const { schoolLead } = plan;
  const reachLead = reach(schoolLead?.name ?? '', schoolLead?.phone ?? '', schoolLead?.email ?? '');
  const name = organization.name ?? '';
  const asked = ({ to, key }: Reader): AskedMail<WordsOf<typeof planToPartner>> => ({
    about: organization.id,
    aboutName: `Plan with ${name}`,
    organization: key === partnerKey ? organization.id : null,
    occasion: file.content,
    to,
    why: `You get this message because you lead our partnership at ${name}.`,
    enclosures: [file],
    values: { organization: name, year: plan.year, reachLead },
  });
  const isOutside = ({ key }: Reader): boolean => key === partnerKey;
  const rows = [
    ...queueNow(app, planToPartner, chosen.filter(isOutside).map(asked)),
    ...queueNow(app, planToStaff, chosen.filter((each) => !isOutside(each)).map(asked), { asDrafts: true }),
  ];
  return sayShared(rows);
}

function sayShared(rows: readonly Message[]): string {
  const drafts = rows.filter(({ state }) => state === 'draft').length;
  const had = rows.filter(({ state }) => state === 'sent').map(({ toName }) => toName ?? '');
  const held = rows.filter(({ state }) => state === 'suppressed').map(({ reason }) => reason ?? '');
  const parts = [
    drafts === 0
      ? ''
      : `${plural(drafts, 'mail')} with the plan ${drafts === 1 ? 'waits' : 'wait'} under Mail. Read and approve there.`,
    had.length === 0 ? '' : `${had.join(', ')} ${had.length === 1 ? 'has' : 'have'} this plan already.`,
    ...held,
  ];
  return parts.filter(Boolean).join(' ') || 'Those mails are on their way already.';
}
