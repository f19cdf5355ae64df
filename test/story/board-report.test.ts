// The report on a school year as the board has it at its last meeting, for a principal to sign.
import type { BoardShown } from '../../src/features/board/calls';
import { boardMeeting, fillBoard } from '../support/board';
import { paper } from '../support/board-year';
import { skipTo } from '../support/mail-story';
import { startSetUp } from '../support/school';

test('B57 the report tells what one school year has brought, and nothing of another; no student is named, and no small group counted', async () => {
  const story = await startSetUp({ start: '2027-05-12T10:00' });
  const { desk } = story;
  await fillBoard(desk);
  await desk.switchOn('Reviews by the board', 'Needs and offers', 'Activities with students');
  await desk.addRows('Students', [{ code: 'K-70421', name: 'Philippa Quenneville' }]);
  const held = { status: 'Held', teacher: 'Kim Park' };
  await desk.addRows('Activities', [
    { ...held, title: 'Plant tour', kind: 'Field trip', date: '2027-03-10', students: '30' },
    { ...held, title: 'Old tour', kind: 'Field trip', date: '2026-05-10', students: '500' },
    { ...held, title: 'Team talk', kind: 'Mentor activity', date: '2027-03-11', students: '7' },
    { ...held, title: 'Rained out', kind: 'Field trip', date: '2027-03-12', status: 'Canceled' },
    { ...boardMeeting('Spring board meeting', '2027-05-12'), organization: 'Alder Clinic' },
  ]);
  const goal = { kind: 'Partnership goal', status: 'Met', actual: '32', target: '30' };
  await desk.addRows('Goals', [
    { ...goal, name: 'Thirty juniors see a shop', schoolYear: '2026–27' },
    { ...goal, name: 'Goal of last year', schoolYear: '2025–26' },
  ]);
  await desk.addRows('Offers and promises', [
    { kind: 'Mentor', organization: 'Alder Clinic', promised: '40', given: '12', unit: 'hours', status: 'Promised', schoolYear: '2026–27' },
  ]); // prettier-ignore
  await desk.addRows('Topics', [
    { topic: 'Welding booths', area: 'Equipment', state: 'Decided', result: 'Approved', date: '2027-02-10' },
    { topic: 'Old lathe', area: 'Equipment', state: 'Decided', result: 'Rejected', date: '2026-02-10' },
    { topic: 'Bus for Philippa Quenneville', area: 'Other', state: 'Decided', result: 'Approved', date: '2027-02-10' },
  ]);
  await desk.addRows('Feedback', [
    { date: '2027-03-11', kind: 'Debrief', from: 'Partner', activity: 'Plant tour', wentWell: 'Good questions' },
    { date: '2026-03-11', kind: 'Debrief', from: 'Partner', activity: 'Old tour', wentWell: 'Long ago' },
    { date: '2027-03-11', kind: 'Review', subject: 'Course sequence: welding', toChange: 'Begin earlier' },
    { date: '2027-03-11', kind: 'Review', subject: 'Data: three failed', groupSize: '7', wentWell: 'Small' },
  ]);
  await story.pump();
  const { meetings } = await desk.ask<BoardShown>('board.show', { meeting: null });
  const { id } = meetings.filter(({ label }) => label.includes('Spring'))[0]!;
  const { meeting } = await desk.ask<BoardShown>('board.show', { meeting: id });
  const people = meeting!.people.map((each) => ({ id: each.id, came: 'Yes', ...(each.name === 'Kim Park' ? { duty: 'Notes' } : { takesOn: 'a tour in fall' }) })); // prettier-ignore
  await desk.ask('board.save', { meeting: id, people, topics: [], ideas: '' });
  await desk.ask('board.close', { meeting: id });
  const text = await paper(story, 'board-year');
  for (const told of [
    'Report on the school year 2026–27',
    'Field trip: 2 planned, 1 held, 1 canceled',
    'Field trip: 30 students in 1 activity',
    'Kinds of activities with fewer than 10 students are not told here.',
    'Wed, May 12, at Alder Clinic: held, 3 people came',
    'Thirty juniors see a shop: met (32 of 30)',
    'Time and talent: 12 of 40 hours',
    'Went well: Good questions',
    'Course sequence: welding, Thu, Mar 11, to change: Begin earlier',
    'Welding booths: approved',
    'Sonia Park: a tour in fall',
    'Principal: ____',
  ])
    expect(text).toContain(told);
  expect(text).not.toMatch(/500|Goal of last year|Long ago|Old lathe|three failed|Philippa|Mentor activity: 7/);

  // In the summer it is still the report on that year, and the hourly run makes it no longer of another one.
  skipTo(story, '2027-08-12T09:00');
  await story.pump();
  expect(await paper(story, 'board-year')).toContain('Report on the school year 2026–27');
}, 120_000);
