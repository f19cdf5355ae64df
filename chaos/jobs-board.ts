/** Mail of the advisory board: after a meeting and in a month without one; and reminders and the agenda before a meeting. */
import type { Project } from '../local/runtime/project';
import { pump, type Job } from './job';
import { approve } from './jobs-papers';
import { school, type Stage } from './school';

const which = /^board-/;

const seats = ['Larkspur Machining', 'Quarry Foods', 'Harbor College'];
/** Each has a seat; of the third nobody was at the meeting. */
const members = [
  { name: 'Uma Reyes', organization: seats[0]!, email: 'uma@example.com' },
  { name: 'Vito Kranz', organization: seats[1]!, email: 'vito@example.com' },
  { name: 'Willa Stone', organization: seats[2]!, email: 'willa@example.org' },
];
const meeting = { kind: 'Board meeting', start: '7:00 AM', end: '9:00 AM', teacher: 'Desmond Achebe' };

async function withBoard(project: Project, meetings: Record<string, string>[]): Promise<Stage> {
  const stage = await school(project, false);
  const { desk } = stage;
  await desk.switchOn('Advisory board');
  for (const { row, name } of desk.rows('Organizations'))
    if (seats.includes(name!)) await desk.type('Organizations', Number(row), 'boardStatus', 'On the board');
  await desk.addRows(
    'People',
    members.map((each) => ({ ...each, role: 'Board representative' })),
  );
  await desk.addRows(
    'Activities',
    meetings.map((each) => ({ ...meeting, ...each })),
  );
  return stage;
}

/** Minutes to two, a letter to the third, and an update to each of them, since September has no meeting. */
const after: Job = {
  name: 'board',
  async prepare(project) {
    const stage = await withBoard(project, [
      { title: 'Fir board meeting', date: '2026-08-27', status: 'Held', minutesState: 'Approved' },
      { title: 'Winter board meeting', date: '2026-12-09', status: 'Planned' },
    ]);
    const came = (person: string, organization: string) => ({ meeting: 'Fir board meeting', person, organization, came: 'Yes', duty: 'Notes' }); // prettier-ignore
    await stage.desk.addRows('Who takes part', [came('Uma Reyes', seats[0]!), came('Vito Kranz', seats[1]!)]);
    await pump(stage);
    stage.skipHours(1);
    return stage;
  },
  start: (stage, befalling) => approve(stage, which, befalling),
  again: async (stage) => void (await approve(stage, which)),
  staffTabs: ['message'],
  expected: { mails: 6, events: 7, rows: { activity: 7, org: 3, person: 6, attendance: 2 } },
};

/**
 * The first reminder has left, under the name that the meeting had then. The agenda was approved in the evening, and leaves
 * with this hour.
 */
const before: Job = {
  name: 'board-ahead',
  async prepare(project) {
    const stage = await withBoard(project, [{ title: 'Dogwood meeting', date: '2026-09-28', status: 'Planned' }]);
    const { desk } = stage;
    await pump(stage);
    await approve(stage, which);
    const row = Number(desk.rows('Activities').find(({ title }) => title === 'Dogwood meeting')!.row);
    await desk.type('Activities', row, 'title', 'Fir board meeting');
    stage.skipTo('2026-09-21T08:00');
    await pump(stage);
    stage.skipTo('2026-09-21T20:00');
    await approve(stage, which);
    stage.skipTo('2026-09-22T08:00');
    return stage;
  },
  start: pump,
  staffTabs: ['activity', 'message'],
  expected: { mails: 6, events: 6, rows: { activity: 6, org: 3, person: 6 } },
};

export const boardMails: readonly Job[] = [after, before];
