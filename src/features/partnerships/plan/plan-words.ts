/** The plan of a partnership in words. */
import { tableRow } from '../../../documents/paper';
import { isAgreed } from '../../../records/goal-rules';
import type { Goal } from '../../../records/goals';
import type { LedgerSection, LedgerSide } from '../../../records/ledger-rules';
import { saySums } from '../../../records/ledger-word-rules';
import type { Side } from '../../../records/offers';
import type { Person } from '../../../records/people';
import type { StaffMember } from '../../../records/staff';
import { shortDateWithYear } from '../../../shared/dates';
import type { Plan } from './plan';
import { structureGuide } from './structures';

/** Null, or why there is no paper of it yet, as a sentence with each thing that is missing. */
export function whyNoPlan({ organization, lacks }: Plan): string | null {
  if (lacks.length === 0) return null;
  return `There is no plan with ${organization.name ?? 'this partner'} to hand out yet. ${lacks.join(' ')}`;
}

/** By the words of the paper. */
export function planValues(plan: Plan, school: string) {
  const { organization, row, year, goals, ledger, learning, prerequisites } = plan;
  return {
    school,
    organization: organization.name ?? '',
    year,
    structure: listed((row?.structure ?? []).map(sayStructure)),
    goals: goals.filter(isAgreed).map(goalLine).join('\n'),
    partnerGives: listed(givenBy(ledger, 'Partner gives')),
    schoolGives: listed(givenBy(ledger, 'School gives')),
    learning: listed(learning),
    prerequisites: listed(prerequisites),
    contacts: contactLines(plan),
  };
}

const listed = (lines: readonly string[]): string =>
  lines.map((line) => `- ${line.charAt(0).toUpperCase()}${line.slice(1).replace(/\s*\n\s*/g, ' ')}`).join('\n');

/** `Tour: A class sees the workplace …`; another word stays as typed. */
function sayStructure(name: string): string {
  const guide = (structureGuide as Readonly<Record<string, string>>)[name];
  return guide === undefined ? name : `${name}: ${guide}`;
}

function goalLine({ stakeholder, name, measure, target, due }: Goal): string {
  return tableRow(
    stakeholder ?? '',
    name ?? '',
    measure ?? '',
    target ?? '',
    due === null ? '' : shortDateWithYear(due),
  );
}

/** What one side promised or gave, each part followed by its sums where rows have a unit in common. */
export function givenBy(ledger: readonly LedgerSide[], side: Side): string[] {
  return ledger.filter((each) => each.side === side).flatMap(({ sections }) => sections.flatMap(sectionLines));
}

function sectionLines({ part, lines, sums }: LedgerSection): string[] {
  const all = sums.length > 0 && sums.length < lines.length ? [`${part} in all: ${saySums(sums)}`] : [];
  return [...lines.map(({ text }) => text), ...all];
}

/** Work contacts of those who lead; of somebody who does not want to be contacted, the name only. */
function contactLines({ schoolLead, partnerLead, organization }: Plan): string {
  return [schoolLine(schoolLead), partnerLine(partnerLead, organization.name ?? '')].filter(Boolean).join('\n');
}

function schoolLine(lead: StaffMember | null): string {
  return lead === null ? '' : tableRow(lead.name ?? '', 'School lead', lead.phone ?? '', lead.email ?? '');
}

function partnerLine(lead: Person | null, organization: string): string {
  if (lead === null) return '';
  const { name, jobTitle, contact, phone, email } = lead;
  const part = [jobTitle ?? 'Partner lead', organization].join(', ');
  const isOpen = contact !== 'Do not contact';
  return tableRow(name ?? '', part, isOpen ? (phone ?? '') : '', isOpen ? (email ?? '') : '');
}
