/** Letters of goodwill in their weeks of the year: drafts that leave with one click of a person. */
import type { Project } from '../local/runtime/project';
import { pump, type Job } from './job';
import { approve } from './jobs-papers';
import { school, type Stage } from './school';

const partners = ['Larkspur Machining', 'Harbor College'];

/** Two partners, of whom families spoke well; what stood in September is over. */
async function withPartners(project: Project, day: string, more: (stage: Stage) => Promise<void>): Promise<Stage> {
  const stage = await school(project, false);
  const { desk } = stage;
  await desk.switchOn('Learning and feedback', 'Marketing plan', 'Goodwill');
  for (const { row, name } of desk.rows('Organizations'))
    if (partners.includes(name!)) await desk.type('Organizations', Number(row), 'stage', 'Partner');
  await pump(stage);
  await more(stage);
  stage.skipTo(`${day}T08:00`);
  await pump(stage);
  stage.skipHours(1);
  return stage;
}

const job = (name: string, which: RegExp, prepare: Job['prepare'], expected: Job['expected']): Job => ({
  name,
  prepare,
  start: (stage, befalling) => approve(stage, which, befalling),
  again: async (stage) => void (await approve(stage, which)),
  staffTabs: ['message'],
  expected,
});

const rows = { activity: 5, org: 3, person: 3 };

/** The calendar of December and thanks for the term to both, an advisory to the paper, and the teacher’s monthly look. */
const december = job(
  'goodwill',
  /^(partner-calendar|term-thanks|media-advisory)/,
  (project) =>
    withPartners(project, '2026-12-01', async ({ desk }) => {
      await desk.addRows('Activities', [
        { title: 'Fir fair', kind: 'Community event', status: 'Planned', date: '2026-12-08', start: '5:00 PM', teacher: 'Desmond Achebe' }, // prettier-ignore
      ]);
      await desk.addRows('Marketing plan', [
        { name: 'Press', kind: 'Media advisory', date: '2026-12-01', activity: 'Fir fair', organization: 'Quarry Foods' }, // prettier-ignore
      ]);
    }),
  { mails: 6, events: 6, rows: { ...rows, activity: 6, plan: 1 } },
);

const goodWords = job(
  'good-words',
  /^good-words/,
  (project) =>
    withPartners(project, '2026-12-10', ({ desk }) =>
      desk.addRows(
        'Feedback',
        partners.map((organization) => ({
          ...{ date: '2026-10-02', kind: 'Good word', from: 'Family', organization, wentWell: 'She liked it.' },
          ...{ consent: 'The partner', consentOn: '2026-10-02' },
        })),
      ),
    ),
  { mails: 2, events: 5, rows: { ...rows, feedback: 2 } },
);

const june = job(
  'accomplishments',
  /^accomplishments/,
  (project) => withPartners(project, '2027-06-08', () => Promise.resolve()),
  { mails: 2, events: 5, rows },
);

export const goodwillLetters: readonly Job[] = [december, goodWords, june];
