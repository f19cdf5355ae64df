// The agenda of a board meeting fills itself: what changed in the calendar, what was to change, and the standing topics.
import { formTitled, reply } from '../../local/sample/answers';
import type { BoardDone, BoardShown } from '../../src/features/board/calls';
import { boardMeeting, fillBoard } from '../support/board';
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

test('B56 B74 the last meeting before June 30 has roles, accomplishments, the calendar and the vote on the budget; no other has', async () => {
  const { desk } = story;
  await desk.addRows('Activities', [
    boardMeeting('Spring board meeting', '2027-02-10'),
    boardMeeting('Last board meeting', '2027-05-12'),
    boardMeeting('Fall meeting of the next year', '2027-09-08'),
    { title: 'Plant tour', kind: 'Field trip', status: 'Held', date: '2026-09-10', teacher: 'Kim Park' },
    { title: 'Clinic tour', kind: 'Field trip', status: 'Canceled', date: '2026-10-10', teacher: 'Kim Park' },
  ]);
  await desk.addRows('Topics', [
    {
      topic: 'Dual credit in machining',
      area: 'Dual credit',
      state: 'Decided',
      result: 'Approved',
      date: '2026-09-09',
    },
  ]);
  await desk.addRows('Feedback', [
    { kind: 'Debrief', date: '2026-09-11', activity: 'Plant tour', from: 'Partner', toChange: 'Bring goggles' },
  ]);
  await story.pump();
  const idOf = (title: string) => desk.rows('Activities').find((each) => each['title'] === title)!['id']!;
  const titlesOf = async (title: string) => {
    const { meeting } = await desk.ask<BoardShown>('board.show', { meeting: idOf(title) });
    return meeting!.agenda;
  };
  const ofYear = ['Roles for next year', 'What we have accomplished', 'Looking back at the calendar', 'Vote on next year’s budget']; // prettier-ignore
  const last = await titlesOf('Last board meeting');
  expect(last.map(({ title }) => title)).toEqual(expect.arrayContaining(ofYear));
  for (const other of [
    'Fall board meeting',
    'Winter board meeting',
    'Spring board meeting',
    'Fall meeting of the next year',
  ]) {
    const titles = (await titlesOf(other)).map(({ title }) => title);
    expect(titles.filter((title) => ofYear.includes(title))).toEqual([]);
  }
  const linesOf = (title: string) => last.filter((item) => item.title === title).flatMap(({ lines }) => lines);
  expect(linesOf('What we have accomplished').join()).toContain('Dual credit in machining');
  const back = linesOf('Looking back at the calendar').join('\n');
  expect(back).toContain('Field trip: 2 planned, 1 held, 1 canceled');
  expect(back).toContain('Bring goggles');

  // Approved in spring: no vote is left for the last meeting.
  await desk.addRows('Topics', [
    { topic: 'Budget', area: 'Budget', state: 'Decided', result: 'Approved', motion: 'Approve the budget for 2027–28.', date: '2027-02-10' },
  ]); // prettier-ignore
  await story.pump();
  expect((await titlesOf('Last board meeting')).map(({ title }) => title)).not.toContain(ofYear[3]);
});

test('B41 what teachers can decide is handed to a colleague, who is told once, and is on no agenda', async () => {
  const { desk } = story;
  const { meeting } = await board();
  const about = { meeting: meeting!.id, level: 'Board' };
  await desk.ask('board.propose', {
    ...about,
    topic: 'Bus seating',
    area: 'Talks and trips',
    proposedBy: 'Sonia Park',
  });
  const topic = (await board()).topics[0]!.id;
  const hand = (more: object) =>
    desk.ask<BoardDone>('board.triage', { meeting: meeting!.id, topic, as: 'elsewhere', level: 'Teachers', owner: 'Kim Park', ...more }); // prettier-ignore
  await expect(hand({ level: 'Board' })).rejects.toThrow('Choose whether teachers or administrators decide it.');
  await expect(hand({ owner: 'Nobody' })).rejects.toThrow('Choose the colleague who takes it on.');
  expect(desk.rows('Outbox').filter(({ kind }) => kind === 'board-handled-elsewhere')).toEqual([]);
  await hand({});
  expect(desk.rows('Topics')).toMatchObject([{ state: 'Handled elsewhere', level: 'Teachers', owner: 'Kim Park' }]);
  await expect(hand({})).rejects.toThrow('“Bus seating” is settled already: handled elsewhere.');
  const mails = desk.rows('Outbox').filter(({ kind }) => kind === 'board-handled-elsewhere');
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
    ['kim@example.edu', 'For you to decide: Bus seating'],
  ]);
  expect((await board()).meeting!.agenda.map(({ title }) => title)).not.toContain('Bus seating');
});

/** Somebody has filled in *Partner with us* and waits for an answer. */
async function asked({ desk, school }: Story): Promise<void> {
  await desk.ask('inquiries.makeForm', null);
  await reply(school, formTitled(school, 'Partner with us'), {
    'Language / Idioma': 'English',
    'Your name': 'Renata Mill',
    'Your business or organization': 'Harbor Mill',
    Email: 'renata@example.com',
    'What could you imagine?': ['Mentor'],
  });
}

test.each([
  [
    'Course sequence',
    'Review of the course sequence',
    /Course sequence: blueprints earlier, Thu, Sep 10, to change: Teach it in grade 10/,
  ],
  ['Dual credit', 'Subjects for dual credit', /Alder Clinic, Nursing basics/],
  [
    'Equipment',
    'Equipment that is needed and offered',
    /Needed: Welding booths, 2[^]*Offered: Lakeshore Metal Works, Two lathes/,
  ],
  ['Talks and trips', 'Plan talks and trips', /Plant tour, Tue, Dec 15/],
  ['Mentors', 'Find mentors', /Wanted: Robotics mentors, 3 mentors[^]*0 mentors at hand, 3 wanted: 3 missing/],
  [
    'Budget',
    'Approve the budget',
    /Buses, \$4,000[^]*Total for 2027–28: \$4,000[^]*To vote on: the budget for 2027–28, \$4,000 in all/,
  ],
  [
    'New partners',
    'Recruit more partners',
    /1\. Prairie Credit Union[^]*2 organizations in the list that nobody has asked yet/,
  ],
  ['How activities went', 'How activities went', /Fall board meeting, went well: Good talk/],
  ['Problems', 'Problems to solve', /Waits for an answer: Harbor Mill/],
])('B43 %s is put on as “%s” with its rows', async (area, title, says) => {
  const { desk } = story;
  await desk.switchOn('Recruiting', 'Inquiries');
  await desk.addRows('Organizations', [{ name: 'Prairie Credit Union', stage: 'Prospect' }, { name: 'Bell Foundry' }]);
  await desk.addRows('Needs', [
    { name: 'Robotics mentors', perspective: 'Students', help: 'Mentor', howMany: '3', status: 'Open' },
    { name: 'Welding booths', perspective: 'School', help: 'Equipment or materials', howMany: '2', status: 'Open' },
  ]);
  await desk.addRows('Offers and promises', [
    { organization: 'Alder Clinic', kind: 'Dual credit course', details: 'Nursing basics' },
    { organization: 'Lakeshore Metal Works', kind: 'Equipment or materials', details: 'Two lathes' },
    { kind: 'Other', details: 'Buses', side: 'School gives', promised: '4000', unit: 'dollars', schoolYear: '2027–28' },
  ]);
  await desk.addRows('Activities', [{ title: 'Plant tour', kind: 'Field trip', status: 'Planned', date: '2026-12-15', teacher: 'Kim Park' }]); // prettier-ignore
  await desk.addRows('Top ten', [{ rank: '1', organization: 'Prairie Credit Union', level: 'Teacher' }]);
  await desk.addRows('Feedback', [
    { kind: 'Review', date: '2026-09-10', from: 'Board member', subject: 'Course sequence: blueprints earlier', toChange: 'Teach it in grade 10' },
    { kind: 'Debrief', date: '2026-09-10', from: 'Partner', activity: 'Fall board meeting', wentWell: 'Good talk' },
    { kind: 'Debrief', date: '2026-09-10', from: 'Student', activity: 'Fall board meeting', wentWell: 'A secret' },
  ]); // prettier-ignore
  if (area === 'Problems') await asked(story);
  await story.pump();
  const { meeting } = await board();
  await desk.ask<BoardDone>('board.standing', { meeting: meeting!.id, area });
  const lines = (await linesOf(new RegExp(`^${title}`))).join('\n');
  expect(lines).toMatch(says);
  expect(lines).not.toContain('A secret');
  await expect(desk.ask('board.standing', { meeting: meeting!.id, area })).rejects.toThrow(
    'is among the topics already',
  );
});
