/** Parents who agree to be contacted give leads: their employers become prospects, they themselves connections. */
import type { App } from '../../app';
import type { AnswerTo, SurveyAnswer } from '../../forms/answer-rules';
import { resemblances } from '../../records/resembling-rules';
import { findKnownOrganization } from '../../records/organization-rules';
import { connections } from '../../records/connections';
import { organizations, type Organization } from '../../records/organizations';
import { withoutId } from '../../workbook/read/table';
import { parentSurvey } from './parent-texts';
import { connectionOf, decideLead, keepable, leadOf, prospectOf } from './prospect-rules';

/** Of a parent who does not agree, the name is not kept. */
export function intakeParents(app: App, answers: AnswerTo<typeof parentSurvey>[]): SurveyAnswer[] {
  const { workbook, clock } = app;
  const offers = parentSurvey.parts.flatMap(({ questions }) => questions.filter(({ key }) => key === 'offers'));
  const offerNames = new Map(offers.flatMap(({ options }) => (options ?? []).map(({ key, text }) => [key, text.en])));
  // Staff may have typed or copied one a moment ago: it has no id of its own yet, but a name to be known by.
  const justTyped = withoutId(workbook.table(organizations)).map(({ name }) => ({ name }) as Organization);
  const added: string[] = [];
  for (const answer of answers) {
    const lead = leadOf(answer, offerNames);
    if (lead === null) continue;
    // The parent's own phone says nothing about the organization.
    const known = findKnownOrganization(lead.employer, '', '', [...workbook.table(organizations).rows, ...justTyped]);
    const decision = decideLead(lead, known, workbook.table(connections).rows);
    if (decision === 'done') continue;
    if (decision === 'add')
      added.push(...workbook.add(organizations, [{ ...prospectOf(lead), addedAt: clock.stamp() }]));
    workbook.add(connections, [connectionOf(lead, known?.name ?? lead.employer)]);
  }
  for (const { id, values } of resemblances(workbook.table(organizations).rows, added))
    workbook.change(organizations, id, values);
  return answers.map(keepable);
}
