/** A partnership as its page shows it. */
import type { App } from '../../app';
import { newestDocument } from '../../documents/newest';
import { isUnread } from '../../records/checklist-rules';
import { stakeholders, unmeasured, isAgreed } from '../../records/goal-rules';
import type { Goal } from '../../records/goals';
import { sides } from '../../records/offers';
import { stages, type Organization } from '../../records/organizations';
import { structures } from '../../records/partnerships';
import { staff } from '../../records/staff';
import { shortDate } from '../../shared/dates';
import { agreementText } from './agreement/agreement-texts';
import { contactCards, roleSheets, sharedPapers } from './contacts/card-papers';
import type { CheckedRule, PartnershipShown, PlannedGoal } from './calls';
import { itemsOf, partnershipOf, peopleOf } from './known';
import { planOf } from './plan/plan';
import { givenBy } from './plan/plan-words';
import { planReaders } from './plan/share';
import { planText } from './plan/plan-texts';
import { structureGuide } from './plan/structures';

export function shown(app: App, organization: Organization): PartnershipShown {
  return { ...talked(app, organization), ...planned(app, organization) };
}

/** How far it is, and who is there. */
function talked(app: App, organization: Organization) {
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
    structures: structures.map((name) => ({ name, guide: structureGuide[name] })),
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

function planned(app: App, organization: Organization) {
  const plan = planOf(app, organization);
  const { row, lacks, goals, ledger, prerequisites, learning } = plan;
  return {
    lacks,
    stakeholders: [...stakeholders],
    goals: goals.map(plannedGoal),
    schoolLead: row?.schoolLead?.label ?? '',
    partnerLead: row?.partnerLead ?? '',
    colleagues: whoMayLead(app),
    gives: sides.map((side) => ({ side, lines: givenBy(ledger, side) })).filter(({ lines }) => lines.length > 0),
    prerequisites,
    checklist: checkedRules(app, organization),
    learning,
    readers: planReaders(app, plan),
    plan: newestDocument(app, organization.id, planText.kind),
    agreement: newestDocument(app, organization.id, agreementText.kind),
    cards: sharedPapers(app, organization, contactCards),
    roles: sharedPapers(app, organization, roleSheets),
  };
}

function checkedRules(app: App, organization: Organization): CheckedRule[] | null {
  const items = itemsOf(app, organization);
  return (
    items?.map((item) => ({
      name: item.rule.name ?? '',
      lacks: item.lacks ?? '',
      unread: isUnread(item) ? (item.row?.id ?? '') : '',
    })) ?? null
  );
}

function plannedGoal(goal: Goal): PlannedGoal {
  const { id, name, stakeholder, measure, target, due, organization } = goal;
  const lacks = unmeasured(goal);
  const facts = [
    measure,
    target === null ? null : `target ${target}`,
    due === null ? null : `by ${shortDate(due)}`,
    lacks.length === 0 ? null : `no ${lacks.join(' and no ')} yet`,
  ];
  return {
    id,
    name: name ?? '',
    stakeholder: stakeholder ?? '',
    says: facts.filter(Boolean).join(', '),
    agreed: isAgreed(goal),
    isEverybodys: organization === null,
  };
}

/** Those whom Staff says may lead; everybody, where it says so of nobody. */
function whoMayLead({ workbook, clock }: App): string[] {
  const here = workbook.rowsOf(staff).filter(({ until }) => until === null || until >= clock.today());
  const chosen = here.some(({ mayLead }) => mayLead) ? here.filter(({ mayLead }) => mayLead) : here;
  return chosen.flatMap(({ name }) => name ?? []);
}
