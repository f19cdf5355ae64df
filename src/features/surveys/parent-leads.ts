/** Parents who agree to be contacted give leads: their employers become prospects, they themselves connections. */
import type { App } from '../../app';
import type { AnswerTo, SurveyAnswer } from '../../forms/answer-rules';
import { resemblances } from '../../records/resembling-rules';
import { knownOrganizations } from '../../records/organization-rules';
import { connections } from '../../records/connections';
import { organizations, type Organization } from '../../records/organizations';
import type { NewRow } from '../../workbook/tab';
import { parentSurvey } from './parent-texts';
import {
  connectionOf,
  decideLead,
  keepable,
  knownConnections,
  leadOf,
  noteConnection,
  prospectOf,
  type NewConnection,
} from './prospect-rules';

/** Of a parent who does not agree, the name is not kept. */
export function intakeParents(app: App, answers: AnswerTo<typeof parentSurvey>[]): SurveyAnswer[] {
  const { workbook, clock } = app;
  const offers = parentSurvey.parts.flatMap(({ questions }) => questions.filter(({ key }) => key === 'offers'));
  const offerNames = new Map(offers.flatMap(({ options }) => (options ?? []).map(({ key, text }) => [key, text.en])));
  // Staff may have typed one a moment ago: it has no id yet, but a name to be known by.
  const justTyped = workbook.table(organizations).unnumbered.map(({ label }) => ({ name: label }) as Organization);
  const rows = workbook.table(organizations).rows;
  const known = knownOrganizations([...rows, ...justTyped]);
  const connected = knownConnections(workbook.table(connections).rows);
  const prospects: NewRow<typeof organizations>[] = [];
  const links: NewConnection[] = [];
  for (const answer of answers) {
    const lead = leadOf(answer, offerNames);
    if (lead === null) continue;
    // The parent's own phone says nothing about the organization.
    const organization = known.find(lead.employer, '', '');
    const decision = decideLead(lead, organization, connected);
    if (decision === 'done') continue;
    const name = organization?.name ?? lead.employer;
    if (decision === 'add') {
      prospects.push({ ...prospectOf(lead), addedAt: clock.stamp() });
      known.add({ name } as Organization);
    }
    links.push(connectionOf(lead, name));
    noteConnection(connected, name, { knower: lead.name, knowerEmail: lead.email, answerId: answer.answerId });
  }
  const added = prospects.length === 0 ? [] : workbook.add(organizations, prospects);
  if (links.length > 0) workbook.add(connections, links);
  for (const { id, values } of resemblances(rows, added)) workbook.change(organizations, id, values);
  return answers.map(keepable);
}
