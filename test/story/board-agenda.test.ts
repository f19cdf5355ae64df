// The agenda of a board meeting fills itself: what changed in the calendar, what was to change, and the standing topics.
import type { BoardDone, BoardShown } from '../../src/features/board/calls';
import { fillBoard } from '../support/board';
import { startSetUp, type Story } from '../support/school';

let story: Story;

const board = async (): Promise<BoardShown> => story.desk.ask('board.show', { meeting: null });
const linesOf = async (title: RegExp) =>
  (await board()).meeting!.agenda.filter((item) => title.test(item.title)).flatMap(({ lines }) => lines);

beforeEach(async () => {
  story = await startSetUp();
  await fillBoard(story.desk);
  await story.desk.switchOn('Needs and offers', 'Learning and feedback');
  await story.pump();
});

test('B43 B40 B49 a standing topic is put on with its rows, once; the member who knows about it could lead it', async () => {
  const { desk } = story;
  await desk.addRows('Needs', [{ name: 'Robotics mentors', perspective: 'Students', help: 'Mentor', howMany: '12', status: 'Open' }]); // prettier-ignore
  await desk.addRows('Offers and promises', [
    { kind: 'Other', details: 'Buses', side: 'School gives', promised: '4000', unit: 'dollars', schoolYear: '2027–28' },
  ]);
  await desk.addRows('People', [
    { name: 'Mai Tran', organization: 'Alder Clinic', role: 'Mentor', talents: 'budget, mentors' },
    { name: 'Sonia Park', organization: 'Lakeshore Metal Works', role: 'Mentor', talents: 'mentors' },
  ]);
  await story.pump();
  const shown = await board();
  expect(shown.standing).toHaveLength(9);
  expect(shown.standing.filter(({ isOn }) => isOn)).toEqual([]);
  const put = (area: string) => desk.ask<BoardDone>('board.standing', { meeting: shown.meeting!.id, area });
  await put('Mentors');
  const { shown: after } = await put('Budget');
  await expect(put('Budget')).rejects.toThrow('“Approve the budget” is among the topics already.');
  expect(after.standing.filter(({ isOn }) => isOn).map(({ area }) => area)).toEqual(['Mentors', 'Budget']);
  expect(await linesOf(/^Find mentors/)).toEqual(['Wanted: Robotics mentors, 12 mentors', '2 mentors at hand, 12 wanted: 10 missing']); // prettier-ignore
  // The meeting is in September 2026, so the budget is that of the next school year.
  expect(await linesOf(/^Approve the budget/)).toEqual([
    'Approve the budget for 2027–28, $4,000 in all.',
    'Buses, $4,000',
    'Total for 2027–28: $4,000',
    'To vote on: the budget for 2027–28, $4,000 in all',
  ]);
  const { text } = await desk.ask<BoardDone>('board.agenda', { meeting: shown.meeting!.id });
  expect(text).toContain('Agenda: Fall board meeting');
  expect(desk.rows('Topics').map(({ state }) => state)).toEqual(['On the agenda', 'On the agenda']);
});

test('A44 what a debrief wanted changed is on the agenda until it is done', async () => {
  const { desk } = story;
  await desk.addRows('Feedback', [{ kind: 'Debrief', date: '2026-09-10', from: 'Partner', person: 'Bess Okafor', toChange: 'Bring goggles' }]); // prettier-ignore
  expect(await linesOf(/^What we said we would change/)).toEqual(['Bring goggles (Bess Okafor, Thu, Sep 10)']);
  await desk.type('Feedback', 3, 'done', '2026-09-11');
  expect(await linesOf(/^What we said we would change/)).toEqual([]);
});

test('B71 the agenda of the next meeting says exactly what changed since that of this one', async () => {
  const { desk } = story;
  const trip = (title: string, date: string) => ({ title, kind: 'Field trip', status: 'Planned', date, teacher: 'Kim Park' }); // prettier-ignore
  await desk.addRows('Activities', [trip('Plant tour', '2026-12-15'), trip('Clinic tour', '2027-01-20'), trip('Same as before', '2027-02-03')]); // prettier-ignore
  await story.pump();
  const fall = (await board()).meeting!;
  expect(await linesOf(/^Calendar/)).toHaveLength(4);
  await desk.ask('board.agenda', { meeting: fall.id });
  const rowOf = (title: string) => 3 + desk.rows('Activities').findIndex((each) => each['title'] === title);
  await desk.type('Activities', rowOf('Plant tour'), 'date', '2026-12-16');
  await desk.type('Activities', rowOf('Clinic tour'), 'status', 'Canceled');
  await desk.addRows('Activities', [trip('Job fair', '2027-02-10')]);
  await desk.type('Activities', rowOf('Fall board meeting'), 'status', 'Held');
  await story.until('2026-09-15T08:00');
  expect((await board()).meeting!.title).toBe('Winter board meeting');
  expect(await linesOf(/^Calendar/)).toEqual([
    'Plant tour: moved from Tue, Dec 15 to Wed, Dec 16',
    'Clinic tour: canceled (was Wed, Jan 20)',
    'Job fair: Wed, Feb 10',
  ]);
});
