// What the advisory board decides is kept, and what follows from it is done.
import type { BoardDecisions } from '../../src/features/board/calls';
import { startSetUp, type Story } from '../support/school';

let story: Story;
beforeAll(async () => {
  story = await startSetUp();
  await story.desk.addStaff([{ name: 'Kim Park', role: 'Teacher', email: 'kim@example.edu' }]);
  await story.desk.switchOn('Board decisions');
  await story.desk.choose('Board decisions…');
});
const decide = (more: Record<string, string>) =>
  story.desk.ask<{ decisions: BoardDecisions; text: string }>('board.decide', {
    topic: 'Welding course in the fall',
    area: 'Curriculum',
    motion: 'Offer it at both schools.',
    result: 'Approved',
    date: '2026-09-10',
    next: 'Order helmets',
    owner: 'Kim Park',
    by: '2026-09-16',
    ...more,
  });

test('B21 a decision is kept with area, motion, result and date, and what follows shows on Home', async () => {
  const { decisions, text } = await decide({});
  expect(text).toBe('Noted: Welding course in the fall: approved.');
  expect(story.desk.rows('Topics')).toMatchObject([
    {
      topic: 'Welding course in the fall',
      area: 'Curriculum',
      motion: 'Offer it at both schools.',
      result: 'Approved',
      date: '2026-09-10',
      owner: 'Kim Park',
      by: '2026-09-16',
    },
  ]);
  expect(decisions.decided).toMatchObject([
    { topic: 'Welding course in the fall', follows: 'Order helmets, Kim Park, by Wed, Sep 16', open: true },
  ]);
  await story.pump();
  const start = story.desk.rows('Home').map(({ what }) => what);
  expect(start).toContain('Order helmets (the board’s decision)');
});

test('B21 a topic that waits is decided in its row', async () => {
  await story.desk.addRows('Topics', [
    { topic: 'Budget for next year', area: 'Budget', motion: 'Spend 4,000 on tools.' },
  ]);
  await story.pump();
  await decide({
    topic: 'budget for next year',
    area: 'Budget',
    motion: '',
    result: 'Approved with changes',
    next: '',
    by: '',
    owner: '',
  });
  expect(story.desk.rows('Topics')).toMatchObject([
    {},
    { topic: 'budget for next year', motion: 'Spend 4,000 on tools.', result: 'Approved with changes' },
  ]);
});

test.each([
  [{ topic: ' ' }, 'Say what was decided about.'],
  [{ area: 'Parking' }, 'Choose the area it belongs to.'],
  [{ result: '' }, 'Choose what the board decided.'],
  [{ date: '2026-02-30' }, 'Pick the day of the meeting.'],
  [{ by: 'soon' }, 'Pick the day by which it is to be done.'],
])('bad input %j is refused in a sentence, and nothing is written', async (more, message) => {
  const before = JSON.stringify(story.desk.rows('Topics'));
  await expect(decide(more)).rejects.toThrow(message);
  expect(JSON.stringify(story.desk.rows('Topics'))).toBe(before);
});
