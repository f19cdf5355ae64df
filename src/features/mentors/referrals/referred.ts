/** What members answer: a connection, and a prospect where nobody knows the organization yet. */
import type { App } from '../../../app';
import { picked, referenceQuestion, told, type AnswerTo, type SurveyAnswer } from '../../../forms/answer-rules';
import { formUse, withSchool } from '../../../forms/use';
import { connections, type Connection } from '../../../records/connections';
import { findKnownOrganization } from '../../../records/organization-rules';
import { organizations, type Organization } from '../../../records/organizations';
import { people } from '../../../records/people';
import { mayMean, prospectNamed } from '../../../records/prospect-rules';
import { resemblances } from '../../../records/resembling-rules';
import { isEmail } from '../../../shared/contact';
import { dateOf } from '../../../shared/dates';
import { comparable } from '../../../shared/text';
import { withoutId } from '../../../workbook/read/table';
import { referralForm } from './form-texts';
import type { Purpose } from './referral-rules';

export const referralUse = formUse({
  key: 'referral',
  name: 'Whom do you recommend',
  menuItem: 'Program › Mentors…',
  audience: 'members of the board; each gets an address of its own by mail',
  becomes:
    'Each answer becomes a referral in Connections; an organization that you do not have yet becomes a prospect.',
  spec: (app) => withSchool(app, referralForm),
  intake: takeIn,
});

type Referral = AnswerTo<typeof referralForm>;

const source = 'Referral';

/** An answer that comes again after a run that died has its row already; one that is changed later is shown to staff. */
function takeIn(app: App, answers: Referral[]): SurveyAnswer[] {
  const { workbook, clock } = app;
  const typed = withoutId(workbook.table(organizations)).map(({ name }) => ({ name }) as Organization);
  const taken = new Map(workbook.table(connections).rows.map((row) => [row.answerId, row]));
  const added: string[] = [];
  for (const answer of answers) {
    if (answer.before !== undefined) continue;
    const row = taken.get(answer.answerId);
    // The run may have died before the person was written.
    if (row?.likely === null) addPerson(app, answer, row.organization?.label ?? '', row.knower);
    if (row) continue;
    const said = told(answer, 'organization');
    if (comparable(said) === '') continue;
    const member = workbook.table(people).byId.get(told(answer, referenceQuestion));
    const knower = member?.name ?? null;
    const all = [...workbook.table(organizations).rows, ...typed];
    const known = findKnownOrganization(said, '', '', all);
    const meant = known ? null : (mayMean(said, all)?.name ?? null);
    const name = known?.name ?? said;
    if (!known && meant === null)
      added.push(...workbook.add(organizations, [{ ...prospectNamed(said, source, knower), addedAt: clock.stamp() }]));
    workbook.add(connections, [
      {
        ...{ kind: 'Referral', source, since: dateOf(answer.at), answerId: answer.answerId },
        ...{ organization: { label: name }, likely: meant === null ? null : [name, meant] },
        ...{ knower, knowerKind: member ? 'Partner' : null, knowerEmail: member?.email ?? null },
        for: (picked(answer, 'for')[0] ?? null) as Purpose | null,
        whom: told(answer, 'whom') || null,
        how: told(answer, 'how', 300) || null,
      },
    ]);
    if (meant === null) addPerson(app, answer, name, knower);
  }
  for (const { id, values } of resemblances(workbook.table(organizations).rows, added))
    workbook.change(organizations, id, values);
  return answers;
}

/** A contact there, with who named them; nobody is added twice. */
function addPerson({ workbook }: App, answer: Referral, organization: string, namedBy: Connection['knower']): void {
  const name = told(answer, 'whom');
  const isThere = workbook
    .table(people)
    .rows.some(
      (each) =>
        comparable(each.name ?? '') === comparable(name) &&
        comparable(each.organization?.label ?? '') === comparable(organization),
    );
  if (name === '' || isThere) return;
  const email = told(answer, 'email', 254);
  workbook.add(people, [
    {
      ...{ name, organization: { label: organization }, role: 'Contact', since: dateOf(answer.at), namedBy },
      email: isEmail(email) ? email : null,
    },
  ]);
}
