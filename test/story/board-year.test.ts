// The year of the advisory board: how it meets is decided once, and its meetings are laid out in one preview.
import type { BoardDone } from '../../src/features/board/calls';
import { layOut, withBoard, yearOf } from '../support/board-year';
import { CalendarHands } from '../support/calendar-hands';
import { startSetUp, type Story } from '../support/school';

const decide = async (story: Story, more: Record<string, string>) => {
  const { decided } = await yearOf(story);
  return story.desk.ask<BoardDone>('board.decide', { meeting: '', ...decided, ...more });
};
const meetings = ({ desk }: Story) => desk.rows('Activities').filter(({ kind }) => kind === 'Board meeting');

test('B35 B36 four meetings rotate among three hosts, 7:00 stays 7:00 across the clock change, the host leads and brings breakfast', async () => {
  const story = await withBoard();
  await story.desk.addRows('Activities', [{ title: 'Plant tour', kind: 'Field trip', status: 'Idea' }]);
  const { text, batch } = await layOut(story);
  expect(text).toBe('4 meetings added for 2026–27. They appear in the calendar within the hour.');
  const common = { status: 'Planned', start: '07:00', end: '09:00', teacher: 'Kim Park' };
  expect(meetings(story)).toMatchObject([
    { ...common, title: 'Board meeting, Sep 2026', organization: '', place: 'Maple Grove High School, 2300 Grove Ave, Alder Falls', catering: 'Breakfast, from the school' }, // prettier-ignore
    { ...common, title: 'Board meeting, Dec 2026', organization: 'Alder Clinic', chair: 'Bess Okafor', place: 'Alder Clinic, 12 Oak Street, Alder Falls', catering: 'Breakfast, from Alder Clinic' }, // prettier-ignore
    { ...common, title: 'Board meeting, Mar 2027', organization: 'Lakeside College', chair: 'Lee Ford', place: 'Lakeside College, 9 College Way, Alder Falls' }, // prettier-ignore
    { ...common, title: 'Board meeting, Jun 2027', organization: '' },
  ]);
  await story.pump();
  // In September clocks are at UTC-5, in December at UTC-6.
  const starts = new CalendarHands(story).standing().map(({ start }) => start as { dateTime?: string });
  expect(starts.map(({ dateTime = '' }) => dateTime.slice(0, 16)).sort()).toEqual(['2026-09-09T07:00', '2026-12-09T07:00', '2027-03-10T07:00', '2027-06-09T07:00']); // prettier-ignore
  expect(story.mails()).toEqual([]);

  await expect(layOut(story)).rejects.toThrow('Every meeting of that year is in Activities already.');
  expect(meetings(story)).toHaveLength(4);
  await story.desk.ask('history.undo', { batch });
  expect(meetings(story)).toEqual([]);
  expect(story.desk.rows('Activities')).toMatchObject([{ title: 'Plant tour' }]);
});

test('B35 a day off moves a meeting to the next day with school; where ten days are off, it says so and adds none', async () => {
  const story = await withBoard();
  await story.desk.addRows('School days', [
    { date: '2026-12-09', endDate: '2026-12-10', kind: 'No school' },
    { date: '2027-03-08', endDate: '2027-03-19', kind: 'No school' },
  ]);
  const { meetings: shown } = await yearOf(story);
  expect(shown.map(({ date, note, state }) => [date, note, state])).toEqual([
    ['2026-09-09', '', 'add'],
    ['2026-12-11', 'Moved from Wed, Dec 9, 2026, a day off', 'add'],
    ['', 'No day found: nothing but days off for ten days. Add this meeting to Activities yourself.', 'none'],
    ['2027-06-09', '', 'add'],
  ]);
  await layOut(story, { '2026-12': '' });
  expect(meetings(story).map(({ date, organization }) => [date, organization])).toEqual([
    ['2026-09-09', ''],
    ['2026-12-11', ''],
    ['2027-06-09', ''],
  ]);
});

test('B35 what has changed since it was shown is refused whole; a meeting that was moved is not added again', async () => {
  const story = await withBoard();
  const { year, meetings: shown } = await yearOf(story);
  await story.desk.addRows('School days', [{ date: '2026-09-09', kind: 'No school' }]);
  const stale = shown.map(({ month, date, host }) => ({ month, date, host }));
  await expect(story.desk.ask('board.layOut', { meeting: '', year, meetings: stale })).rejects.toThrow(
    'nothing was added',
  );
  expect(meetings(story)).toEqual([]);
  await layOut(story);
  const september = meetings(story)[0]!;
  await story.desk.type('Activities', Number(september['row']), 'date', '2026-10-28');
  const again = await yearOf(story, '2026–27');
  expect(again.meetings.map(({ state }) => state)).toEqual(['there', 'there', 'there', 'there']);
  // A click too many must not lay out the next school year.
  expect((await yearOf(story)).year).toBe('2026–27');
});

test.each([
  ['2027-06-09T07:00', '2026–27'],
  ['2027-06-10T07:00', '2027–28'],
])('B35 on %s the page is about the school year %s: it turns once the last meeting is over', async (start, year) => {
  const story = await startSetUp({ start });
  await story.desk.switchOn('Advisory board');
  await story.desk.addRows('Activities', [{ title: 'Summer meeting', kind: 'Board meeting', status: 'Planned', date: '2027-06-09' }]); // prettier-ignore
  expect((await yearOf(story)).year).toBe(year);
});

test('B33 what the organizational meeting decides is saved once and fills the year', async () => {
  const story = await withBoard();
  const { members } = await yearOf(story);
  const idOf = (name: string) => members.find((each) => each.name.startsWith(name))!.id;
  const decided = {
    ...{ meetings: '3', firstMonth: 'October', weekday: 'Thursday', start: '3:30 PM', end: '5:00 PM' },
    ...{ place: 'Library, room 12', catering: 'Coffee', chair: idOf('Kim Park'), coChair: idOf('Bess Okafor') },
  };
  const { batch } = await decide(story, decided);
  const { decided: filled } = await yearOf(story);
  expect(filled).toEqual(decided);
  expect(story.desk.rows('Settings').find(({ name }) => name === 'Board meets on')).toMatchObject({
    value: 'Thursday',
  });
  await layOut(story);
  expect(meetings(story)).toMatchObject([
    { date: '2026-10-08', start: '15:30', end: '17:00', place: 'Maple Grove High School, Library, room 12', chair: 'Kim Park', catering: 'Coffee, from the school' }, // prettier-ignore
    { date: '2027-02-11', organization: 'Alder Clinic', chair: 'Bess Okafor' },
    { date: '2027-06-10', organization: 'Lakeside College', chair: 'Lee Ford' },
  ]);
  await decide(story, { chair: idOf('Ira Vance') });
  expect(story.desk.rows('Staff')).toMatchObject([
    { name: 'Kim Park', office: '' },
    { name: 'Ira Vance', office: 'Chair' },
  ]);
  expect(story.desk.rows('People').find(({ name }) => name === 'Bess Okafor')).toMatchObject({ office: 'Co-chair' });
  await story.desk.ask('history.undo', { batch });
  expect((await yearOf(story)).decided).toMatchObject({ meetings: '4', firstMonth: 'September', place: '' });
});

test('B33 what cannot be is refused in a sentence, and nothing is saved', async () => {
  const story = await withBoard();
  const { members } = await yearOf(story);
  const one = members[0]!.id;
  await expect(decide(story, { meetings: '11' })).rejects.toThrow('there is room for 10 meetings');
  await expect(decide(story, { start: '9:00 AM', end: '9:00 AM' })).rejects.toThrow('has to end after it begins');
  await expect(decide(story, { start: 'early' })).rejects.toThrow('“early” cannot be used for “Board meets from”.');
  await expect(decide(story, { chair: one, coChair: one })).rejects.toThrow('Choose somebody else as co-chair.');
  await expect(decide(story, { chair: 'PER-XXXXX' })).rejects.toThrow('not on the board any more');
  expect((await yearOf(story)).decided).toMatchObject({ meetings: '4', start: '7:00 AM', chair: '', coChair: '' });
});
