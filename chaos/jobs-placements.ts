/** A placement that has ended: its supervisor is asked how it went and for the time sheet that is missing, with one click. */
import type { Project } from '../local/runtime/project';
import { pump, type Job } from './job';
import { approve, idOf } from './jobs-papers';
import { school, type Stage } from './school';

const which = /^(time-sheet|placement)/;

const internship = {
  kind: 'Internship',
  form: 'Unpaid',
  date: '2026-08-31',
  endDate: '2026-09-11',
  partnerVisible: 'TRUE',
};

async function withPlacement(project: Project): Promise<Stage> {
  const stage = await school(project, false);
  const { desk } = stage;
  await desk.switchOn('Activities with students', 'Learning and feedback', 'Placements');
  const row = Number(desk.rows('Activities').find(({ title }) => title === 'Cedar visit')!.row);
  for (const [column, text] of Object.entries(internship)) await desk.type('Activities', row, column, text);
  await desk.addRows('Students', [{ code: 'K-70421' }]);
  await desk.addRows('Who takes part', [{ meeting: 'Cedar visit', student: 'K-70421' }]);
  await pump(stage);
  await stage.ask('placements.makeForms', { id: idOf(stage, 'Cedar visit') });
  await pump(stage);
  stage.skipHours(1);
  return stage;
}

export const placements: Job = {
  name: 'placements',
  prepare: withPlacement,
  start: (stage, befalling) => approve(stage, which, befalling),
  again: async (stage) => void (await approve(stage, which)),
  staffTabs: ['message'],
  expected: { mails: 2, events: 5, rows: { activity: 5, org: 3, person: 3, student: 1, attendance: 1 } },
};
