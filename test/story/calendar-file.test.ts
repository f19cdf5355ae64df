import ICAL from 'ical.js';
import { CalendarHands, startWithCalendar, tour } from '../support/calendar-hands';
import type { Story } from '../support/school';

interface File {
  name: string;
  text: string;
  count: number;
  leftOut: number;
}

const fileOf = ({ desk }: Story, month: string, kind = ''): Promise<File> =>
  desk.ask<File>('month.file', { month, kind });

/** What another program finds in it, by title. */
function entries({ text }: File): Map<string, { uid: string; sequence: number; start: string; status: string }> {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return new Map(
    calendar.getAllSubcomponents('vevent').map((component) => {
      const { uid, sequence, startDate, summary } = new ICAL.Event(component);
      const status = String(component.getFirstPropertyValue('status'));
      return [summary, { uid, sequence, start: startDate.toString(), status }];
    }),
  );
}

const meeting = { ...tour, title: 'Board; fall, first', kind: 'Board meeting', date: '2026-11-03', start: '', end: '' };

test('B68 calendar file: any calendar reads it, and a later one brings that up to date, whoever moved what where', async () => {
  const story = await startWithCalendar([tour, meeting, { ...tour, title: 'Only an idea', status: 'Idea' }]);
  const hands = new CalendarHands(story);
  const first = await fileOf(story, '2026-10');
  expect(first).toMatchObject({ name: 'activities-2026-10.ics', count: 2, leftOut: 0 });
  const before = entries(first);
  expect([...before].map(([title, { start, status }]) => [title, start, status])).toEqual([
    ['Plant tour', '2026-10-20T14:30:00Z', 'CONFIRMED'],
    ['Board; fall, first', '2026-11-03', 'CONFIRMED'],
  ]);
  // Its own calendar and the file speak of one event.
  expect(hands.all().map(({ iCalUID }) => iCalUID)).toContain(before.get('Plant tour')!.uid);

  await story.until('2026-09-14T10:00');
  expect(entries(await fileOf(story, '2026-10'))).toEqual(before);

  await story.desk.type('Activities', 3, 'date', '2026-10-22');
  await story.pump();
  const typed = entries(await fileOf(story, '2026-10')).get('Plant tour')!;
  expect(typed).toMatchObject({ uid: before.get('Plant tour')!.uid, start: '2026-10-22T14:30:00Z' });
  expect(typed.sequence).toBeGreaterThan(before.get('Plant tour')!.sequence);

  hands.move('Plant tour', '2026-10-23T13:00', '2026-10-23T15:00');
  await story.until('2026-09-15T09:00');
  const moved = entries(await fileOf(story, '2026-10')).get('Plant tour')!;
  expect(moved).toMatchObject({ uid: typed.uid, start: '2026-10-23T18:00:00Z' });
  expect(moved.sequence).toBeGreaterThan(typed.sequence);

  await story.desk.type('Activities', 3, 'status', 'Canceled');
  await story.pump();
  const canceled = entries(await fileOf(story, '2026-10'));
  expect(canceled.get('Plant tour')).toMatchObject({ uid: typed.uid, status: 'CANCELLED' });
  expect(canceled.get('Plant tour')!.sequence).toBeGreaterThan(moved.sequence);
  expect(canceled.get('Board; fall, first')).toEqual(before.get('Board; fall, first'));
});

test('a file begins with its month, ends after a year, and can hold one kind', async () => {
  const story = await startWithCalendar([
    { ...tour, title: 'Over in September', date: '2026-09-30' },
    { ...tour, title: 'Into October', date: '2026-09-30', endDate: '2026-10-01' },
    { ...tour, title: 'A year later', date: '2027-10-01' },
    { ...tour, title: 'Later still', date: '2027-10-02' },
    meeting,
  ]);
  const titles = async (kind?: string): Promise<string[]> => [...entries(await fileOf(story, '2026-10', kind)).keys()];
  expect(await titles()).toEqual(['Into October', 'A year later', 'Board; fall, first']);
  expect(await titles('Board meeting')).toEqual(['Board; fall, first']);
  await expect(fileOf(story, '2028-01')).rejects.toThrow('Nothing is planned from that month on');
  await expect(fileOf(story, 'soon')).rejects.toThrow('Choose a month.');
});

test('one that names a student or has no time that can be is left out and counted; one never shown is not called off', async () => {
  const story = await startWithCalendar([tour]);
  await story.desk.switchOn('Activities with students');
  await story.desk.addRows('Students', [{ code: 'WELD07' }]);
  await story.desk.addRows('Activities', [
    { ...tour, title: 'Ride for WELD07' },
    { ...tour, title: 'Ends first', end: '8:00 AM' },
    { ...tour, title: 'Never planned', status: 'Canceled' },
  ]);
  const file = await fileOf(story, '2026-10');
  expect([file.count, file.leftOut, [...entries(file).keys()]]).toEqual([1, 2, ['Plant tour']]);
  expect(file.text).not.toContain('WELD07');
});
