/**
 * Mentors: who cannot come, nobody who is left, questions by email and their answers, how it went, and thanks for a
 * referral. What a person has approved in the evening leaves with the next morning's hour, with what staff are told at once.
 */
import type { Project } from '../local/runtime/project';
import { formTitled, reply } from '../local/sample/answers';
import { pump, type Job } from './job';
import { approve, idOf } from './jobs-papers';
import { school, type Stage } from './school';

const which = /^(mentor-(cover|questions|answers|evaluation)|referral-thanks)$/;

const session = { kind: 'Mentor activity', teacher: 'Desmond Achebe', partnerVisible: 'FALSE' };
const sessions: Record<string, Record<string, string>> = {
  'Alder tour': { ...session, form: 'Email mentoring', date: '2026-09-14', team: 'Green', questions: 'The work' },
  'Birch talk': { ...session, form: 'Group mentoring', date: '2026-09-11', team: 'Birch', status: 'Held' },
  'Cedar visit': { ...session, form: 'Group mentoring', date: '2026-09-17', team: 'Blue' },
  'Dogwood day': { partnerVisible: 'FALSE' },
  'Elm fair': { ...session, teacher: 'Ines Fournier' },
};
const mentors = { 'Ana Reyes': 'Blue', 'Bo Lind': 'Blue', 'Eve Ortiz': 'Green', 'Finn Moe': 'Green', 'Gus Hale': 'Birch' }; // prettier-ignore

async function withMentors(project: Project): Promise<Stage> {
  const stage = await school(project, false);
  const { desk } = stage;
  await desk.switchOn('Mentors');
  const change = async (title: string, column: string, text: string): Promise<void> =>
    desk.type('Activities', Number(desk.rows('Activities').find((row) => row['title'] === title)!.row), column, text);
  for (const [title, values] of Object.entries(sessions))
    for (const [column, text] of Object.entries(values)) await change(title, column, text);
  const at = { organization: 'Quarry Foods', role: 'Mentor' };
  await desk.addRows(
    'People',
    Object.entries(mentors).map(([name, team]) => ({ ...at, name, team, email: `${name.split(' ')[0]!.toLowerCase()}@example.com` })), // prettier-ignore
  );
  await desk.addRows('Who takes part', [{ meeting: 'Cedar visit', person: 'Ana Reyes', duty: 'Mentor', answer: 'Cannot come' }]); // prettier-ignore
  await desk.addRows('Connections', [
    { organization: 'Quarry Foods', kind: 'Referral', for: 'Mentor', knower: 'Priya Raman', whom: 'Dogwood Dale', since: '2026-09-14' }, // prettier-ignore
  ]);
  await pump(stage);
  const finn = desk.rows('People').find(({ name }) => name === 'Finn Moe')!['id']!;
  await reply(stage.machine, formTitled(stage.machine, 'Questions from our students'), {
    'Reference / Referencia': `${idOf(stage, 'Alder tour')} ${finn}`,
    'Question 1': 'I bake at four in the morning.',
  });
  await pump(stage);
  stage.skipTo('2026-09-14T20:00');
  await approve(stage, which);
  // Nobody is in this team.
  await change('Elm fair', 'team', 'Elm');
  stage.skipTo('2026-09-15T08:00');
  return stage;
}

export const mentoring: Job = {
  name: 'mentors',
  prepare: withMentors,
  start: pump,
  staffTabs: ['message'],
  expected: { mails: 6, events: 5, rows: { activity: 5, org: 3, person: 8, attendance: 2, connection: 1 } },
};
