/** Colleges are asked whether their programs are still right, with one click; meanwhile one says what has changed. */
import type { Project } from '../local/runtime/project';
import { formTitled, reply } from '../local/sample/answers';
import { pump, type Job } from './job';
import { approve } from './jobs-papers';
import { school, type Stage } from './school';

const which = /^college/;

const course = { kind: 'Dual credit course', details: 'Welding I', checkedOn: '2025-01-10' };

async function withQuestions(project: Project): Promise<Stage> {
  const stage = await school(project, false);
  const { desk, machine } = stage;
  await desk.switchOn('Colleges');
  await desk.addRows('Offers and promises', [
    { ...course, organization: 'Harbor College' },
    { ...course, organization: 'Quarry Foods' },
  ]);
  await pump(stage);
  await reply(machine, formTitled(machine, 'Is this still right?'), {
    'Reference / Referencia': desk.rows('Organizations').find(({ name }) => name === 'Harbor College')!['id']!,
    'Language / Idioma': 'English',
    'Is all of it still right?': 'No, something has changed',
    'What has changed?': 'Algebra is required.',
  });
  stage.skipHours(1);
  return stage;
}

export const colleges: Job = {
  name: 'colleges',
  prepare: withQuestions,
  start: (stage, befalling) => approve(stage, which, befalling),
  again: async (stage) => void (await approve(stage, which)),
  staffTabs: ['message', 'offer'],
  expected: { mails: 2, events: 5, rows: { activity: 5, org: 3, person: 3, offer: 2, contact: 1 } },
};
