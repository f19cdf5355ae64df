// The advisory board: a topic from its proposal to what was decided, and a meeting closed before people leave the room.
import type { BoardDone, BoardShown } from '../../src/features/board/calls';
import { fillBoard } from '../support/board';
import { startSetUp, type Story } from '../support/school';

let story: Story;

const board = (meeting: string | null = null) => story.desk.ask<BoardShown>('board.show', { meeting });
const idOf = (rows: { id: string; topic: string }[], topic: string) => rows.filter((row) => row.topic === topic)[0]!.id;
const topic = (name: string) => story.desk.rows('Topics').filter((row) => row['topic'] === name)[0];
const propose = (name: string, area = 'Equipment', proposedBy = '') =>
  story.desk.ask<BoardDone>('board.propose', { meeting: '', topic: name, area, level: 'Board', proposedBy });
const triage = async (name: string, as: string, more: Record<string, string> = {}) => {
  const shown = await board();
  return story.desk.ask<BoardDone>('board.triage', {
    meeting: shown.meeting?.id ?? '',
    topic: idOf(shown.topics, name),
    as,
    level: '',
    owner: '',
    ...more,
  });
};

beforeEach(async () => {
  story = await startSetUp();
  await fillBoard(story.desk);
  await story.pump();
  await story.desk.choose('Board…');
});

test('B42 a topic is proposed, accepted, on the agenda, decided, and each state is kept', async () => {
  await propose('Welding booths');
  expect(topic('Welding booths')).toMatchObject({ state: 'Proposed', level: 'Board' });
  await triage('Welding booths', 'accept');
  expect(topic('Welding booths')).toMatchObject({ state: 'Accepted', meeting: 'Fall board meeting' });
  await story.desk.ask('board.agenda', { meeting: (await board()).meeting!.id });
  expect(topic('Welding booths')).toMatchObject({ state: 'On the agenda' });
});

type People = Record<string, Record<string, string>>;
const save = async (people: People, topics: People = {}, ideas = '') => {
  const shown = await board();
  const { id, people: seats, topics: inHand } = shown.meeting!;
  const person = (name: string) => seats.filter((each) => each.name === name)[0]!.id;
  return story.desk.ask<BoardDone>('board.save', {
    meeting: id,
    people: Object.entries(people).map(([name, fields]) => ({ id: person(name), ...fields })),
    topics: Object.entries(topics).map(([name, fields]) => ({ id: idOf(inHand, name), ...fields })),
    ideas,
  });
};
const close = async () => story.desk.ask<BoardDone>('board.close', { meeting: (await board()).meeting!.id });
const drafts = (kind: string) => story.desk.rows('Outbox').filter((row) => row['kind'] === kind);

test('B46 B47 B51 B62 a meeting is refused its close until it has notes and results; then minutes, one kind letter and the next agenda are there', async () => {
  await propose('Welding booths');
  await propose('Bus for tours', 'Talks and trips');
  await triage('Welding booths', 'accept');
  await triage('Bus for tours', 'accept');
  await save({ 'Sonia Park': { came: 'Yes' } }, { 'Welding booths': { result: 'Approved', motion: 'Buy two.' } });
  await expect(close()).rejects.toThrow('Name who takes notes.');
  await save({ 'Kim Park': { duty: 'Notes', came: 'No' } });
  await expect(close()).rejects.toThrow('Whoever takes notes has to be there.');
  await save({
    'Kim Park': { came: 'Yes', input: 'Summer jobs\n- More hosts' },
    'Sonia Park': { input: 'Safety shoes' },
  });
  await expect(close()).rejects.toThrow('“Bus for tours” has no result.');
  expect(story.desk.rows('Activities')).toMatchObject([{ status: 'Planned' }, {}]);

  const shown = await board();
  await story.desk.ask('board.carry', {
    meeting: shown.meeting!.id,
    topic: idOf(shown.meeting!.topics, 'Bus for tours'),
  });
  const { text } = await close();
  expect(text).toContain('3 topics came from what people want to talk about.');
  expect(story.desk.rows('Activities')).toMatchObject([{ status: 'Held', minutesState: 'Draft' }, {}]);
  expect(topic('Welding booths')).toMatchObject({ state: 'Decided', date: '2026-09-14' });

  const winter = (await board()).meeting!;
  expect(winter.title).toBe('Winter board meeting');
  expect(winter.topics.map((each) => each.topic)).toEqual([
    'Bus for tours',
    'Safety shoes',
    'Summer jobs',
    'More hosts',
  ]);
  expect(story.desk.rows('Documents').map(({ name }) => name)).toEqual([
    'Minutes: Fall board meeting',
    'Agenda: Winter board meeting',
  ]);

  await story.pump();
  expect(drafts('board-missed-you')).toEqual([]);
  await story.until('2026-09-15T09:00');
  expect(drafts('board-minutes').map(({ to }) => to)).toEqual(['sonia@example.com', 'kim@example.edu']);
  expect(drafts('board-missed-you').map(({ to }) => to)).toEqual(['bess@example.org']);
});

test('B46 B47 what is typed into the tabs instead of the page is read when the meeting is closed', async () => {
  const { desk } = story;
  await desk.addRows('Topics', [
    {
      topic: 'Welding booths',
      area: 'Equipment',
      meeting: 'Fall board meeting',
      result: 'Approved',
      next: 'Order them',
    },
  ]);
  await desk.addRows('Who takes part', [
    { meeting: 'Fall board meeting', person: 'Kim Park', came: 'Yes', duty: 'Notes' },
    { meeting: 'Fall board meeting', person: 'Sonia Park', organization: 'Lakeshore Metal Works', came: 'No' },
    { meeting: 'Fall board meeting', person: 'Tess Amato', organization: 'Lakeshore Metal Works', came: 'Yes', input: 'Paid summers' }, // prettier-ignore
    { meeting: 'Fall board meeting', person: 'Bess Okafor', organization: 'Alder Clinic', came: 'Excused' },
  ]);
  await desk.addRows('Organizations', [{ name: 'Prairie Credit Union', boardStatus: 'On the board' }]);
  await desk.addRows('People', [{ name: 'Ines Ferreira', organization: 'Prairie Credit Union', role: 'Board representative' }]); // prettier-ignore
  await story.pump();
  const { text } = await close();
  expect(text).toContain('Give the minutes on paper to Ines Ferreira: no email address is known.');
  expect(topic('Welding booths')).toMatchObject({ state: 'Decided', date: '2026-09-14' });
  expect(topic('Paid summers')).toMatchObject({ state: 'Accepted', proposedBy: 'Tess Amato' });
  await story.until('2026-09-15T09:00');
  // A colleague of Sonia’s was there, so Lakeshore was; nobody was there for the clinic.
  expect(drafts('board-minutes').map(({ to }) => to)).toEqual(['sonia@example.com', 'kim@example.edu']);
  expect(drafts('board-minutes')[0]!['body']).toContain('Tess Amato (Lakeshore Metal Works)');
  expect(drafts('board-missed-you').map(({ to, reason }) => [to, reason])).toEqual([
    ['bess@example.org', ''],
    ['', 'Ines Ferreira has no email address in People.'],
  ]);
});

test('a substitute whom nobody expected is put down on the page, for the seat that is theirs, once', async () => {
  const meeting = (await board()).meeting!.id;
  const arrived = (name: string, organization = '') =>
    story.desk.ask<BoardDone>('board.arrived', { meeting, name, organization });
  const { shown } = await arrived('Omar Diaz');
  expect(shown.meeting!.people.filter(({ name }) => name === 'Omar Diaz')).toMatchObject([
    { organization: 'Alder Clinic', came: 'Yes' },
  ]);
  await expect(arrived('omar diaz')).rejects.toThrow('omar diaz is on this page already.');
  await expect(arrived(' ')).rejects.toThrow('Say who is here.');
  await arrived('A guest');
  await save({ 'A guest': { duty: 'Notes' }, 'Omar Diaz': { came: '' } });
  expect(story.desk.rows('Who takes part')).toMatchObject([
    { person: 'Omar Diaz', organization: 'Alder Clinic', came: '' },
    { person: 'A guest', organization: '', came: 'Yes', duty: 'Notes' },
  ]);
});

test('B44 without minutes for ideas the agenda warns; ideas typed in the meeting become topics, each once', async () => {
  const ideasIn = ({ meeting }: BoardShown) => meeting!.agenda.filter(({ title }) => title === 'Ideas').map(({ minutes }) => minutes); // prettier-ignore
  const warned = ({ meeting }: BoardShown) => meeting!.warnings.filter((text) => text.includes('time for ideas'));
  expect([ideasIn(await board()), warned(await board())]).toEqual([[15], []]);
  await story.desk.set('Minutes for ideas', '0');
  expect(ideasIn(await board())).toEqual([]);
  expect(warned(await board())).toHaveLength(1);
  await save({}, {}, 'Summer jobs\n- Shop tour for parents\n\nsummer jobs');
  const ideas = () => story.desk.rows('Topics').map((row) => [row['topic'], row['area'], row['state']]);
  const twoIdeas = [
    ['Summer jobs', 'Ideas', 'Proposed'],
    ['Shop tour for parents', 'Ideas', 'Proposed'],
  ];
  expect(ideas()).toEqual(twoIdeas);
  await save({}, {}, 'Shop tour for parents');
  expect(ideas()).toEqual(twoIdeas);
});
