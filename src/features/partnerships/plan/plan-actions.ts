/** What staff do in the steps Plan and Share: goals, leads, the paper and its mails. */
import type { App } from '../../../app';
import { makeDocument } from '../../../documents/make';
import { stakeholders, unmeasured } from '../../../records/goal-rules';
import { goals } from '../../../records/goals';
import { peopleNamed } from '../../../records/partnership-rules';
import { staff } from '../../../records/staff';
import type { ParsedOf } from '../../../shared/calls';
import { schoolYear, toCalendarDate } from '../../../shared/dates';
import { Failure } from '../../../shared/failure';
import { tidy } from '../../../shared/text';
import type { Reference } from '../../../workbook/columns';
import type { Done, partnershipCalls } from '../calls';
import { agreementDraft } from '../agreement/agreement-document';
import { done } from '../done';
import { note, organizationOnPage, peopleOf } from '../known';
import { shown } from '../shown';
import { makePlan, sharePlan } from './share';

type Ask<Name extends keyof typeof partnershipCalls> = ParsedOf<(typeof partnershipCalls)[Name]>;

/** A goal for this partner and this school year. One that all agree on says how it is measured. */
export function addGoal(app: App, { id, agreed, ...given }: Ask<'partnership.goal'>): Done {
  const { workbook, clock } = app;
  const organization = organizationOnPage(app, id);
  const stakeholder = stakeholders.find((each) => each === given.stakeholder);
  if (!stakeholder) throw new Failure('Choose for whom the goal is.');
  const [name, measure, target] = [given.name, given.measure, given.target].map((text) => tidy(text) || null);
  if (!name) throw new Failure('Say the goal in one sentence.');
  if (workbook.follow(goals, { label: name })) throw new Failure(`“${name}” is in Goals already. Word it differently.`);
  const due = given.due === '' ? null : toCalendarDate(given.due);
  if (given.due !== '' && due === null) throw new Failure('Pick the day by which you will look at it.');
  const goal = { measure: measure ?? null, target: target ?? null, due };
  if (agreed) refuseUnmeasured(goal);
  workbook.add(goals, [
    {
      ...goal,
      name,
      kind: 'Partnership goal',
      stakeholder,
      organization: { label: organization.name ?? '', meant: [id] },
      status: agreed ? 'Agreed' : 'Draft',
      schoolYear: schoolYear(clock.today()),
    },
  ]);
  return done(app, organization, `The goal “${name}” is in Goals.`, 'Goal of a partnership');
}

export function agreeOnGoal(app: App, { id, goal }: Ask<'partnership.agree'>): Done {
  const { workbook } = app;
  const organization = organizationOnPage(app, id);
  const row = workbook.table(goals).byId.get(goal);
  if (!row) throw new Failure('That goal is not in Goals any more. Open this page again.');
  refuseUnmeasured(row);
  workbook.change(goals, goal, { status: 'Agreed' });
  return done(app, organization, `Noted: “${row.name ?? ''}” is agreed.`, 'Goal of a partnership');
}

function refuseUnmeasured(goal: Parameters<typeof unmeasured>[0]): void {
  const lacks = unmeasured(goal);
  if (lacks.length > 0)
    throw new Failure(`A goal that all agree on says how you will know. It still needs a ${lacks.join(' and a ')}.`);
}

/** Who leads it on each side; blank for nobody. */
export function nameLeads(app: App, { id, ...given }: Ask<'partnership.leads'>): Done {
  const organization = organizationOnPage(app, id);
  const partnerLead = tidy(given.partnerLead) || null;
  const known = partnerLead === null ? undefined : peopleNamed(peopleOf(app, organization), partnerLead)[0];
  if (partnerLead !== null && !known)
    throw new Failure(`${partnerLead} is not among the people at ${organization.name ?? 'this partner'} today. Add the row in People first.`); // prettier-ignore
  note(app, organization, { schoolLead: colleague(app, given.schoolLead), partnerLead: known?.name ?? null });
  return done(app, organization, 'Noted: who leads on each side.', 'Leads of a partnership');
}

function colleague({ workbook, clock }: App, typed: string): Reference | null {
  const label = tidy(typed);
  if (label === '') return null;
  const found = workbook.follow(staff, { label });
  if (!found) throw new Failure(`“${label}” is not in Staff. Choose a colleague from the list.`);
  if (found.until !== null && found.until < clock.today())
    throw new Failure(`${found.name ?? label} is no longer at the school. Choose somebody else.`);
  return { label: found.name ?? label, meant: [found.id] };
}

export function makePartnershipPlan(app: App, { id }: Ask<'partnership.plan'>): Done {
  const organization = organizationOnPage(app, id);
  const text = makePlan(app, organization);
  return { shown: shown(app, organization), text, batch: '' };
}

export function sharePartnershipPlan(app: App, { id, to }: Ask<'partnership.share'>): Done {
  const organization = organizationOnPage(app, id);
  const text = sharePlan(app, organization, to);
  return { shown: shown(app, organization), text, batch: '' };
}

/** A DRAFT that says what is missing, until both signatories and both days are there. */
export function makeAgreement(app: App, { id }: Ask<'partnership.agreement'>): Done {
  const organization = organizationOnPage(app, id);
  const { name, made } = makeDocument(app, agreementDraft, [id], organization.name ?? '');
  const is = made ? 'is in your Google Drive' : 'is there already, and nothing in it has changed';
  return { shown: shown(app, organization), text: `“${name}” ${is}.`, batch: '' };
}
