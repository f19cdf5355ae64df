/** Parents who agree to be contacted provide leads: their employers become prospects, they themselves connections. */
import type { App } from '../../app';
import type { AnswerTo, SurveyAnswer } from '../../forms/answer-rules';
import { resemblances } from '../../records/resembling-rules';
import { findKnownOrganization, knownOrganizations } from '../../records/organization-rules';
import { connections, type Connection } from '../../records/connections';
import { organizations, type Organization } from '../../records/organizations';
import { comparable } from '../../shared/text';
import { withoutId } from '../../workbook/read/table';
import type { NewRow } from '../../workbook/tab';
import { correctConnection, correctProspect, isMadeOf, sayKept, sayLeftBehind, withAsks } from './corrected-rules';
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
  type ParentLead,
} from './prospect-rules';

/** If a parent does not agree, the name is not kept. */
export function intakeParents(app: App, answers: AnswerTo<typeof parentSurvey>[]): SurveyAnswer[] {
  const { workbook, clock } = app;
  const offers = parentSurvey.parts.flatMap(({ questions }) => questions.filter(({ key }) => key === 'offers'));
  const offerNames = new Map(offers.flatMap(({ options }) => (options ?? []).map(({ key, text }) => [key, text.en])));
  // Staff may have typed or copied one just now: it has no id yet, but can be recognized by name.
  const justTyped = withoutId(workbook.table(organizations)).map(({ name }) => ({ name }) as Organization);
  const rows = workbook.table(organizations).rows;
  const known = knownOrganizations([...rows, ...justTyped]);
  const connected = knownConnections(workbook.table(connections).rows);
  const madeOf = new Map(workbook.table(connections).rows.map((row) => [row.answerId, row]));
  const prospects: NewRow<typeof organizations>[] = [];
  const links: NewConnection[] = [];
  const asks = new Map<string, Record<string, string>>();
  for (const answer of answers) {
    const lead = leadOf(answer, offerNames);
    if (lead === null) continue;
    const was = answer.before ? leadOf({ ...answer.before, schoolYear: answer.schoolYear }, offerNames) : null;
    const made = madeOf.get(answer.answerId);
    if (was && made) {
      asks.set(answer.answerId, correct(app, was, lead, made));
      continue;
    }
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
  return answers.map((answer) => withAsks(keepable(answer), asks.get(answer.answerId) ?? {}));
}

/** Returns what to ask staff, by question. */
function correct(app: App, was: ParentLead, now: ParentLead, made: Connection): Record<string, string> {
  const { workbook, clock } = app;
  const { values, asks } = correctConnection(was, now, made);
  workbook.change(connections, made.id, values);
  const all = workbook.table(organizations).rows;
  const theirs = workbook.follow(organizations, made.organization);
  const alone = (id: string): boolean =>
    workbook
      .table(connections)
      .rows.every((row) => row.id === made.id || workbook.follow(organizations, row.organization)?.id !== id);
  const ours = theirs !== null && isMadeOf(was, theirs) && alone(theirs.id);
  if (ours) workbook.change(organizations, theirs.id, correctProspect(was, now, theirs));
  if (comparable(was.employer) === comparable(now.employer)) return asks;
  if (theirs?.id !== findKnownOrganization(was.employer, '', '', all)?.id)
    return { ...asks, employer: sayKept(now, 'Connections', made.organization?.label ?? '') };
  const known = findKnownOrganization(now.employer, '', '', all);
  if (known === theirs && known !== null) return asks;
  if (known === null && ours) {
    workbook.change(organizations, theirs.id, { name: now.employer });
    workbook.change(connections, made.id, { organization: { label: now.employer } });
    return asks;
  }
  if (known === null) workbook.add(organizations, [{ ...prospectOf(now), addedAt: clock.stamp() }]);
  workbook.change(connections, made.id, { organization: { label: known?.name ?? now.employer } });
  return ours ? { ...asks, employer: sayLeftBehind(now, was.employer) } : asks;
}
