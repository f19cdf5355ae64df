/**
 * Papers of activities with students: handouts that go along with mail, the copies that follow a change, and papers that
 * end. A mail is known by its recipient and a code word, so what follows a handout has another code word than it.
 */
import type { Project } from '../local/runtime/project';
import type { ReviewList } from '../src/features/mail/calls';
import { pump, serve, type Befalling, type Job } from './job';
import { isForged } from './staff';
import { school, type Stage } from './school';

const ready = {
  ...{
    form: 'Job shadow',
    supervision: 'A teacher is always there',
    transport: 'Bus',
    arrive: '9:30 AM',
    leave: '11 AM',
  },
  ...{ before: 'Read.', questions: 'How?', after: 'Write.', logistics: 'Closed shoes.', emergency: '217-555-0100' },
};
const insured = { name: 'Insurance', kind: 'Insurance', state: 'Approved', decided: '2025-10-01' };

/** Two hosts of students, with all that a handout needs; insurance of a third partner ends in a month. */
async function withHosts(project: Project): Promise<Stage> {
  const stage = await school(project, false);
  const { desk } = stage;
  await desk.switchOn('Activities with students');
  const rowOf = (title: string): number => Number(desk.rows('Activities').find((each) => each['title'] === title)!.row);
  for (const title of ['Alder tour', 'Cedar visit'])
    for (const [column, text] of Object.entries(ready)) await desk.type('Activities', rowOf(title), column, text);
  await desk.addRows('Students', [{ code: 'K-70421', name: 'Philippa Quenneville' }]);
  await desk.addRows('Requirements', [
    { ...insured, organization: 'Quarry Foods', expires: '2026-10-14' },
    { name: 'Release', kind: 'Host release', state: 'Approved', student: 'K-70421', decided: '2026-09-01' },
  ]);
  await desk.addRows('Who takes part', [
    { meeting: 'Alder tour', student: 'K-70421' },
    { meeting: 'Cedar visit', student: 'K-70421' },
  ]);
  await desk.set('Coordinator’s email', 'desmond@example.edu');
  await pump(stage);
  return stage;
}

export const idOf = ({ desk }: Stage, title: string): string => desk.rows('Activities').find((each) => each['title'] === title)!['id']!; // prettier-ignore

export async function approve(stage: Stage, which: RegExp, befalling: Befalling = {}) {
  const list = await stage.ask('review.list', null);
  const waiting = 'value' in list ? (list.value as ReviewList).waiting : [];
  const chosen = waiting.filter(
    ({ state, kind, subject, to }) => state === 'draft' && which.test(kind) && !isForged(subject, to),
  );
  const asked = { ids: chosen.map(({ id }) => id), shown: chosen.map(({ mark }) => mark) };
  return serve(stage, 'review.approve', asked, befalling);
}

/** Both handouts and the request to renew leave with one click of a person. */
const handouts: Job = {
  name: 'handouts',
  async prepare(project) {
    const stage = await withHosts(project);
    for (const title of ['Alder tour', 'Cedar visit']) await stage.ask('visit.mail', { id: idOf(stage, title) });
    stage.skipHours(1);
    return stage;
  },
  start: (stage, befalling) => approve(stage, /^(handout|paper)/, befalling),
  again: async (stage) => void (await approve(stage, /^(handout|paper)/)),
  staffTabs: ['message'],
  expected: { mails: 4, events: 5, rows: { activity: 5, org: 3, person: 3 } },
};

/** One host has the handout, and it has changed; the other one's is approved and leaves with this hour. */
const replacement: Job = {
  name: 'replacement',
  async prepare(project) {
    const stage = await withHosts(project);
    const { desk } = stage;
    await stage.ask('visit.mail', { id: idOf(stage, 'Alder tour') });
    await approve(stage, /^handout/);
    await stage.ask('visit.mail', { id: idOf(stage, 'Cedar visit') });
    stage.skipTo('2026-09-14T20:00');
    await approve(stage, /^(handout|paper)/);
    const row = Number(desk.rows('Activities').find(({ title }) => title === 'Alder tour')!.row);
    await desk.type('Activities', row, 'title', 'Fir tour');
    await desk.type('Activities', row, 'transport', 'Train');
    await pump(stage);
    await approve(stage, /^handout/);
    stage.skipTo('2026-09-15T08:00');
    return stage;
  },
  start: pump,
  staffTabs: ['message'],
  expected: { mails: 5, events: 5, rows: { activity: 5, org: 3, person: 3 } },
};

export const papers: readonly Job[] = [handouts, replacement];
