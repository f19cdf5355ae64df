/** A problem that nobody has answered for days, and a matter of safety: who must hear of them does, once. */
import type { Project } from '../local/runtime/project';
import { pump, type Job } from './job';
import { coordinator, school, type Stage } from './school';

async function withConcerns(project: Project): Promise<Stage> {
  const stage = await school(project, false);
  const { desk } = stage;
  await desk.switchOn('Inquiries');
  await desk.set('Coordinator', 'Kim Park');
  await desk.set('Coordinator’s email', coordinator);
  await desk.addRows('Staff', [{ name: 'Gail Lindgren', role: 'Principal', email: 'gail@example.edu' }]);
  await desk.confirm();
  await pump(stage);
  stage.skipHours(1);
  const typed = { organization: 'Larkspur Machining', kind: 'Problem' };
  await desk.addRows('Inquiries and concerns', [
    // Late since Thursday, and the administrator’s since Friday.
    { ...typed, summary: 'Alder: no goggles', owner: 'Desmond Achebe', due: '2026-09-09' },
    { ...typed, summary: 'Birch: a loose guard', owner: 'Ines Fournier', safety: 'TRUE', due: '2026-09-14' },
  ]);
  return stage;
}

/** Of the problem: owner, once more owner and coordinator, the administrator. Of safety: all three. */
export const concerns: Job = {
  name: 'concerns',
  prepare: withConcerns,
  start: pump,
  staffTabs: ['message', 'inquiry'],
  expected: { mails: 7, events: 5, rows: { activity: 5, org: 3, person: 3, inquiry: 2 } },
};
