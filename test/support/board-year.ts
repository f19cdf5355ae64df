/** A board in August, before its first meeting, and what its page is asked for. */
import { DriveFiles } from '../../local/runtime/host/drive/files';
import type { BoardDone } from '../../src/features/board/calls';
import type { YearShown } from '../../src/features/board/year/calls';
import type { ListAnswer } from '../../src/features/lists/calls';
import { prepared, startSetUp, type Story } from './school';

/** A board with a school, an employer that offers to host, one that does not, and a college. */
export const withBoard = (): Promise<Story> => prepared('a board in August', august, makeBoard);
const august = { start: '2026-08-17T07:00' };

async function makeBoard(): Promise<Story> {
  const story = await startSetUp(august);
  const { desk } = story;
  await desk.set('School', 'Maple Grove High School');
  await desk.set('Postal address', '2300 Grove Ave, Alder Falls');
  await desk.addStaff([
    { name: 'Kim Park', role: 'Teacher', email: 'kim@example.edu', board: 'TRUE' },
    { name: 'Ira Vance', role: 'Administrator', email: 'ira@example.edu', board: 'TRUE' },
  ]);
  await desk.set('Coordinator’s email', 'kim@example.edu');
  await desk.switchOn('Advisory board', 'Needs and offers');
  const seat = { boardStatus: 'On the board', city: 'Alder Falls' };
  await desk.addRows('Organizations', [
    { ...seat, name: 'Lakeside College', category: 'Postsecondary', address: '9 College Way' },
    { ...seat, name: 'Alder Clinic', category: 'Employer', address: '12 Oak Street' },
    { ...seat, name: 'Bell Foundry', category: 'Employer', address: '3 Mill Road' },
  ]);
  const role = 'Board representative';
  await desk.addRows('People', [
    { name: 'Lee Ford', organization: 'Lakeside College', role, email: 'lee@example.org' },
    { name: 'Bess Okafor', organization: 'Alder Clinic', role, email: 'bess@example.org' },
    { name: 'Ana Ruiz', organization: 'Bell Foundry', role, email: 'ana@example.com' },
  ]);
  await desk.addRows('Offers and promises', [{ organization: 'Alder Clinic', kind: 'Host a meeting', status: 'Open' }]);
  await story.pump();
  return story;
}

export const yearOf = ({ desk }: Story, year: string | null = null) => desk.ask<YearShown>('board.year', { year });
export const layOut = async (story: Story, hosts: Record<string, string> = {}) => {
  const { year, meetings } = await yearOf(story);
  const toAdd = meetings.filter(({ state }) => state === 'add');
  return story.desk.ask<BoardDone>('board.layOut', {
    meeting: '',
    year,
    meetings: toAdd.map(({ month, date, host }) => ({ month, date, host: hosts[month] ?? host })),
  });
};
export const list = async ({ desk }: Story, key: string) => {
  const { rows } = await desk.ask<ListAnswer>('lists.show', { key, months: 3, choiceId: null });
  return rows.map(({ name, why }) => `${name}: ${why}`);
};
export const rowOf = ({ desk }: Story, tab: string, name: string) =>
  Number(desk.rows(tab).find((each) => each['name'] === name)!['row']);

export const paper = async (story: Story, kind: string) => {
  await story.desk.ask<BoardDone>('board.paper', { meeting: '', kind: `document.${kind}` });
  const { url } = (await yearOf(story)).papers.find((each) => each.kind === `document.${kind}`)!;
  const html = story.school.world.part(DriveFiles).htmlOf(/\/d\/([^/]+)/.exec(url)![1]!);
  return html.replace(/<[^>]+>/g, '\n');
};
