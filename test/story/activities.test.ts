import { CalendarHands, tour } from '../support/calendar-hands';
import { startSetUp, type Story } from '../support/school';

let story: Story;
let hands: CalendarHands;

beforeEach(async () => {
  story = await startSetUp();
  hands = new CalendarHands(story);
  await story.desk.addStaff([{ name: 'Desmond Achebe', email: 'desmond@example.edu', role: 'Teacher' }]);
  await story.desk.addRows('Organizations', [{ name: 'Larkspur Machining', category: 'Employer' }]);
});

function standing() {
  return hands.standing().map(({ summary, start, end, location }) => ({ summary, start, end, location }));
}

test('B67 an activity appears in the Partnerbook calendar at its day and hour', async () => {
  await story.desk.addRows('Activities', [tour]);
  await story.pump();
  expect(standing()).toEqual([
    {
      summary: 'Plant tour',
      location: '410 Foundry Rd',
      start: { dateTime: '2026-10-20T09:30:00-05:00', timeZone: 'America/Chicago' },
      end: { dateTime: '2026-10-20T11:30:00-05:00', timeZone: 'America/Chicago' },
    },
  ]);
  expect(story.desk.rows('Activities')[0]).toMatchObject({ calendar: 'In the calendar' });
});

test('B69 all eight kinds go on the calendar, all-day and over several days too', async () => {
  const kinds = [
    'Board meeting',
    'Field trip',
    'Classroom presentation',
    'Mentor activity',
    'Project due date',
    'Parent meeting',
    'Student celebration',
    'Industry event',
  ];
  const rows = kinds.map((kind, index) => ({ ...tour, title: `No. ${index + 1}: ${kind}`, kind }));
  await story.desk.addRows('Activities', [
    ...rows,
    { ...tour, title: 'All day', start: '', end: '', endDate: '2026-10-21' },
  ]);
  await story.pump();
  expect(standing().map(({ summary }) => summary)).toEqual([...rows.map(({ title }) => title), 'All day']);
  expect(standing()[8]).toMatchObject({ start: { date: '2026-10-20' }, end: { date: '2026-10-22' } });
});

test('a moved activity moves its event, and only that one is written', async () => {
  await story.desk.addRows('Activities', [tour, { ...tour, title: 'Second tour' }]);
  await story.pump();
  const [first, second] = hands.all();
  await story.desk.type('Activities', 3, 'date', '11/3/2026');
  await story.pump();
  const [movedFirst, sameSecond] = hands.all();
  expect(movedFirst).toMatchObject({ id: first!.id, start: { dateTime: '2026-11-03T09:30:00-06:00' } });
  expect(sameSecond!.etag).toBe(second!.etag);
});

test('a canceled activity is canceled in the calendar and comes back when it is planned again', async () => {
  await story.desk.addRows('Activities', [tour]);
  await story.pump();
  await story.desk.type('Activities', 3, 'status', 'Canceled');
  await story.pump();
  expect(standing()).toEqual([]);
  expect(story.desk.rows('Activities')[0]).toMatchObject({ calendar: 'Canceled' });
  await story.desk.type('Activities', 3, 'status', 'Planned');
  await story.pump();
  expect(standing()).toHaveLength(1);
  expect(hands.all()).toHaveLength(1);
});

test('a second run changes nothing, and an idle hour costs at most three calls', async () => {
  await story.desk.addRows('Activities', [tour]);
  await story.pump();
  const before = hands.all().map(({ etag }) => etag);
  await story.desk.choose('Do the hourly work now');
  const again = await story.desk.choose('Do the hourly work now');
  const written = Object.keys(again.counts.byMember).filter((name) =>
    /insert|update|patch|remove|setValue/i.test(name),
  );
  expect(written).toEqual([]);
  expect(hands.all().map(({ etag }) => etag)).toEqual(before);
  await story.pump();
  const idle = await story.school.run({
    ...story.school.firing('hourly', story.desk.user),
  });
  expect(idle.status).toBe('completed');
  expect(idle.counts.calls).toBeLessThanOrEqual(3);
});

test('B116 an activity without a teacher is told with its place, and nobody is guessed', async () => {
  await story.desk.addRows('Activities', [{ ...tour, teacher: '' }]);
  const { problems } = await story.desk.ask<{ problems: { tab: string; row: number; column: string; text: string }[] }>(
    'check.run',
    null,
  );
  expect(problems).toContainEqual(
    expect.objectContaining({
      tab: 'Activities',
      row: 3,
      column: 'Responsible teacher',
      text: expect.stringContaining('nobody is responsible'),
    }),
  );
});

test('a date typed as “next Tuesday” is a problem at its cell; the rest of the tab goes on', async () => {
  await story.desk.addRows('Activities', [
    { ...tour, date: 'next Tuesday' },
    { ...tour, title: 'Second tour' },
  ]);
  await story.pump();
  expect(standing().map(({ summary }) => summary)).toEqual(['Second tour']);
  const { problems } = await story.desk.ask<{ problems: { tab: string; row: number; column: string; text: string }[] }>(
    'check.run',
    null,
  );
  expect(problems).toContainEqual(
    expect.objectContaining({
      tab: 'Activities',
      row: 3,
      column: 'Date',
      text: expect.stringContaining('“next Tuesday” is not a date'),
    }),
  );
  expect(story.desk.rows('Activities')[0]).toMatchObject({
    date: 'next Tuesday',
    calendar: 'Not in the calendar: no date',
  });
});
