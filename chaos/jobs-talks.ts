/** A talk around its day: an invitation, what helps to prepare, and the question how it was leave with one click. */
import type { Project } from '../local/runtime/project';
import { pump, type Job } from './job';
import { approve, idOf } from './jobs-papers';
import { school, type Stage } from './school';

const which = /^(visit|debrief)/;

/** The one is not answered yet, the other is confirmed, and the third is over. */
async function withTalks(project: Project): Promise<Stage> {
  const stage = await school(project, false);
  const { desk } = stage;
  await desk.switchOn('Learning and feedback');
  const change = async (title: string, column: string, text: string): Promise<void> => {
    const row = desk.rows('Activities').find((each) => each['title'] === title)!;
    await desk.type('Activities', Number(row.row), column, text);
  };
  await change('Alder tour', 'status', 'Planned');
  await change('Birch talk', 'before', 'Read about milling.');
  await change('Dogwood day', 'date', '2026-09-11');
  await pump(stage);
  await stage.ask('steps.invite', { id: idOf(stage, 'Alder tour') });
  stage.skipHours(1);
  return stage;
}

export const talks: Job = {
  name: 'talks',
  prepare: withTalks,
  start: (stage, befalling) => approve(stage, which, befalling),
  again: async (stage) => void (await approve(stage, which)),
  staffTabs: ['message'],
  expected: { mails: 3, events: 5, rows: { activity: 5, org: 3, person: 3, feedback: 0 } },
};
