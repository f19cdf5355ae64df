/** From prospect to partner: where an approval is needed, it comes first (the guide's step 2). */
import { endsTooEarly } from './agreement/agreement-rules';
import type { CalendarDate } from '../../shared/dates';
import { problemAt } from '../../workbook/problem-rules';
import type { Problem } from '../../workbook/problems';
import type { Table } from '../../workbook/read/table';
import type { Organization } from '../../records/organizations';
import type { Person } from '../../records/people';
import { isCurrent } from '../../records/people-rules';
import type { Partnership, partnerships } from '../../records/partnerships';

/** Why an organization cannot be a partner yet, or null. */
export function whyNotPartner({ approval, decision, approver }: Partnership): string | null {
  if (approval !== 'Needed' || decision === 'Yes') return null;
  const who = approver ?? 'an executive there';
  return decision === 'No' ? `${who} has said no.` : `The approval by ${who} is still open. Note the decision first.`;
}

export function partnershipProblems(
  table: Table<typeof partnerships>,
  organizationOf: (row: Partnership) => Organization | null,
): Problem[] {
  const problems: Problem[] = [];
  const add = (
    { row }: Partnership,
    column: 'decision' | 'approver' | 'decidedOn' | 'agreedUntil',
    text: string,
  ): void => {
    problems.push(problemAt(table, row, column, text));
  };
  for (const row of table.rows) {
    const organization = organizationOf(row);
    const why = whyNotPartner(row);
    const name = row.organization?.label ?? '';
    if (organization?.stage === 'Partner' && why !== null)
      add(row, 'decision', `${name} is a partner already, but: ${why} Or set its stage to Waiting for approval.`);
    if (organization?.stage === 'Waiting for approval' && row.approver === null)
      add(row, 'approver', `${name} waits for approval, but it does not say whose. Type who decides there.`);
    if (endsTooEarly(row)) add(row, 'agreedUntil', 'The agreement ends before it begins. Correct one of the two days.');
    if (row.decision !== null && row.decidedOn === null) add(row, 'decidedOn', 'Type the day of the decision.');
  }
  return problems;
}

/** Who has a role that only one person of an organization has, and gives it up so that somebody of another name can begin. */
export function endingRoles(
  people: readonly Person[],
  role: 'Primary contact' | 'Board representative',
  name: string,
  today: CalendarDate,
): Person[] {
  return people.filter((each) => each.role === role && isCurrent(each, today) && each.name !== name);
}
