// Events whose row is gone, copies of events, and long or oddly named ones: nothing is lost, and nobody is asked nonsense.
import type { ResultOf } from '../../src/shared/calls';
import type { conflictCalls } from '../../src/features/activities/calls';
import { CalendarHands, startWithCalendar, tour } from '../support/calendar-hands';
import type { Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';

let story: Story;
let hands: CalendarHands;

async function start(...activities: Record<string, string>[]): Promise<void> {
  story = await startWithCalendar(activities);
  hands = new CalendarHands(story);
}

const run = () => story.desk.choose('Do the hourly work now');
const rows = () => story.desk.rows('Activities').map(({ title, status, date }) => [title, status, date]);
const standing = () =>
  hands.standing().map(({ summary, start }) => [summary, (start!.dateTime ?? start!.date!).slice(0, 10)]);
const deleteRow = (row: number) => new StaffHands(story.desk).deleteRows('Activities', row);

/** As *Duplicate* in Google Calendar does it: what we left in private properties goes along. */
function copy(title: string, start: string, end: string): void {
  const calendar = hands.calendars.find(hands.id)!;
  const { fields } = calendar.events.find((event) => event.fields.summary === title)!;
  const { id } = hands.add('copy', start, end);
  const { start: from, end: to } = calendar.events.find((event) => event.id === id)!.fields;
  hands.calendars.changeByHand(hands.id, id, { ...structuredClone(fields), start: from, end: to });
}

test('a tab that was deleted and made anew empties no calendar: its events come back as ideas, once', async () => {
  await start(tour, { ...tour, title: 'Job fair', date: '2026-10-27' });
  hands.add('Harvest fair', '2026-10-28', '2026-10-29');
  await run();
  const before = standing();
  await new StaffHands(story.desk).deleteTab('Activities');
  await story.pump();
  await story.desk.choose('Set up this workbook');
  await run();
  await run();
  expect(standing()).toEqual(before);
  expect(rows().sort()).toEqual([
    ['Harvest fair', 'Idea', '2026-10-28'],
    ['Job fair', 'Idea', '2026-10-27'],
    ['Plant tour', 'Idea', '2026-10-20'],
  ]);
  // From now on a row that staff delete takes its event along again.
  for (const row of [3, 4, 5]) await story.desk.type('Activities', row, 'status', 'Planned');
  await run();
  await deleteRow(3);
  await run();
  expect(standing()).toHaveLength(2);
});

test('an event that was moved after its row was deleted is an idea; nobody is asked which of two equal versions counts', async () => {
  await start(tour, { ...tour, title: 'Job fair' });
  hands.move('Job fair', '2026-11-03T09:30', '2026-11-03T11:30');
  copy('Plant tour', '2026-11-04', '2026-11-05');
  await deleteRow(4);
  await deleteRow(3);
  await run();
  await run();
  expect(rows().sort()).toEqual([
    ['Job fair', 'Idea', '2026-11-03'],
    ['Plant tour', 'Idea', '2026-11-04'],
  ]);
  expect(await story.desk.ask('conflicts.list', null)).toEqual([]);
  expect(standing().sort()).toEqual([
    ['Job fair', '2026-11-03'],
    ['Plant tour', '2026-11-04'],
  ]);
});

test('a copy of an added event is proposed, also when staff had deleted the row of the first', async () => {
  await start(tour);
  hands.add('Harvest fair', '2026-10-28', '2026-10-29');
  await run();
  await deleteRow(4);
  await run();
  copy('Harvest fair', '2026-11-04', '2026-11-05');
  await run();
  expect(rows()).toEqual([
    ['Plant tour', 'Planned', '2026-10-20'],
    ['Harvest fair', 'Idea', '2026-11-04'],
  ]);
});

test.each([
  ['with a bar in it', 'Plant tour | Hall 2'],
  ['of 11,000 characters', 'Plant tour'.repeat(1100)],
])('a question about a name %s shows both versions, and is answered', async (_which, title) => {
  await start({ ...tour, title });
  hands.move(title, '2026-10-27T09:30', '2026-10-27T11:30');
  await story.desk.type('Activities', 3, 'date', '10/21/2026');
  await run();
  const [open] = await story.desk.ask<ResultOf<(typeof conflictCalls)['conflicts.list']>>('conflicts.list', null);
  const begins = title.slice(0, 900);
  expect(open!.lines.map((line) => line.replace(/…?”,.*/, '').slice(0, 950))).toEqual([
    'Changed here and in Google Calendar.',
    expect.stringContaining(`In the sheet: “${begins}`),
    expect.stringContaining(`In Google Calendar: “${begins}`),
  ]);
  await story.desk.ask('conflicts.decide', { id: open!.id, keep: 'calendar', seen: open!.seen });
  expect(rows()).toEqual([[title, 'Planned', '2026-10-27']]);
});
