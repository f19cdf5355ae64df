/** What goes along with a partnership: its plan to both leads, a policy in a new version, and notice before an agreement ends. */
import type { Project } from '../local/runtime/project';
import { pump, type Job } from './job';
import { approve } from './jobs-papers';
import { school, type Stage } from './school';

const which = /^(plan|policy)/;
const partner = 'Larkspur Machining';
const goal = { kind: 'Partnership goal', organization: partner, measure: 'Counted', target: '2', due: '2027-05-28', status: 'Agreed', schoolYear: '2026-27' }; // prettier-ignore
const policy = { name: 'Working with our students', kind: 'Policy', link: 'https://example.edu/policy' };

async function withPlan(project: Project): Promise<Stage> {
  const stage = await school(project, false);
  const { desk } = stage;
  await desk.switchOn('Partnerships');
  const row = desk.rows('Organizations').find(({ name }) => name === partner)!;
  await desk.type('Organizations', Number(row.row), 'stage', 'Partner');
  await desk.addRows('Partnerships', [
    { organization: partner, schoolLead: 'Desmond Achebe', partnerLead: 'Renata Oyelaran', agreement: 'Signed', agreedFrom: '2026-07-01', agreedUntil: '2026-11-13' },
  ]); // prettier-ignore
  await desk.addRows(
    'Goals',
    ['Students', 'Business', 'School community'].map((stakeholder) => ({
      ...goal,
      name: `For ${stakeholder}`,
      stakeholder,
    })),
  );
  await desk.addRows('Requirements', [{ ...policy, state: 'Rule', appliesTo: 'Every partner', version: '2' }]);
  await pump(stage);
  const { id } = desk.rows('Organizations').find(({ name }) => name === partner)!;
  await stage.ask('partnership.checklist', { id });
  await stage.ask('partnership.share', { id, to: ['partner', 'school'] });
  await pump(stage);
  stage.skipHours(1);
  return stage;
}

export const plans: Job = {
  name: 'plans',
  prepare: withPlan,
  start: (stage, befalling) => approve(stage, which, befalling),
  again: async (stage) => void (await approve(stage, which)),
  staffTabs: ['message'],
  expected: { mails: 4, events: 5, rows: { activity: 5, org: 3, person: 3, partnership: 1, goal: 13 } },
};
