// Mail around board meetings: the agenda a week before, minutes, one kind letter on a school day, and months without a meeting.
import type { BoardShown } from '../../src/features/board/calls';
import { boardMeeting, fillBoard } from '../support/board';
import { read } from '../support/job-shadow';
import { skipTo } from '../support/mail-story';
import { startSetUp, type Story } from '../support/school';

let story: Story;

const start = async (day: string) => {
  story = await startSetUp({ start: `${day}T07:00` });
  await fillBoard(story.desk);
  await story.pump();
};
const drafts = (kind: string) => story.desk.rows('Outbox').filter((row) => row['kind'] === kind);
const addressees = (kind: string) => drafts(kind).map(({ to }) => to);
const members = ['sonia@example.com', 'bess@example.org', 'kim@example.edu'];

test('B49 each member gets the agenda on the school day a week before the meeting, in the mail’s own text, once', async () => {
  await start('2026-12-01');
  expect(addressees('board-papers')).toEqual([]);
  await story.until('2026-12-02T09:30');
  expect(addressees('board-papers')).toEqual(members);
  expect(drafts('board-papers')[0]).toMatchObject({ state: 'draft', subject: 'Agenda: Winter board meeting' });
  expect(drafts('board-papers')[0]!['body']).toContain('7:00 AM · 5 min · Welcome');
  await story.pump();
  expect(addressees('board-papers')).toEqual(members);
});

test('an agenda that waits is taken back when the meeting is called off', async () => {
  await start('2026-12-02');
  expect(drafts('board-papers').map(({ state }) => state)).toEqual(['draft', 'draft', 'draft']);
  await story.desk.type('Activities', 4, 'status', 'Canceled');
  await story.pump();
  expect(drafts('board-papers').map(({ state }) => state)).toEqual(['canceled', 'canceled', 'canceled']);
});

test('B45 in a month without a meeting each member gets one draft of an update; an empty seat gets none', async () => {
  await start('2026-11-02');
  expect(addressees('board-update')).toEqual([]);
  await story.desk.addRows('Organizations', [{ name: 'Prairie Credit Union', boardStatus: 'On the board' }]);
  await story.desk.addRows('Activities', [
    { title: 'Plant tour', kind: 'Field trip', status: 'Held', date: '2026-10-20', teacher: 'Kim Park' },
    { title: 'Job fair', kind: 'Community event', status: 'Planned', date: '2026-12-03', teacher: 'Kim Park' },
  ]);
  await story.pump();
  expect(addressees('board-update')).toEqual(members);
  const body = drafts('board-update')[0]!['body'];
  expect(body).toContain('Plant tour, Tue, Oct 20');
  expect(body).toContain('Job fair, Thu, Dec 3');
  expect(body).toContain('We meet again on Wednesday, December 9, 2026');
  await story.pump();
  expect(addressees('board-update')).toEqual(members);
});

test('B45 no update goes in the month of a meeting', async () => {
  await start('2026-12-01');
  await story.desk.addRows('Activities', [{ title: 'Plant tour', kind: 'Field trip', status: 'Held', date: '2026-11-20', teacher: 'Kim Park' }]); // prettier-ignore
  await story.pump();
  expect(addressees('board-update')).toEqual([]);
});

describe('after a meeting on a Friday', () => {
  const came = (person: string, said: string, more: Record<string, string> = {}) => ({ meeting: 'Friday board meeting', person, came: said, ...more }); // prettier-ignore

  beforeEach(async () => {
    await start('2026-09-18');
    await story.desk.addRows('Activities', [boardMeeting('Friday board meeting', '2026-09-18')]);
    await story.desk.addRows('Who takes part', [
      came('Kim Park', 'Yes', { duty: 'Notes' }),
      came('Sonia Park', 'Yes', { organization: 'Lakeshore Metal Works' }),
    ]);
    await story.pump();
  });

  const close = async () => {
    const { meetings } = await story.desk.ask<BoardShown>('board.show', { meeting: null });
    const { id } = meetings.filter(({ label }) => label.includes('Friday'))[0]!;
    return story.desk.ask<{ text: string }>('board.close', { meeting: id });
  };

  test('B62 B47 the letter to those who were missed goes on Monday; minutes are sent once all have left', async () => {
    await close();
    await story.pump();
    expect(addressees('board-minutes')).toEqual(['sonia@example.com', 'kim@example.edu']);
    await story.until('2026-09-20T12:00');
    expect(addressees('board-missed-you')).toEqual([]);
    await story.until('2026-09-21T09:30');
    expect(addressees('board-missed-you')).toEqual(['bess@example.org']);
    expect(drafts('board-missed-you')[0]!['body']).toContain('We missed Alder Clinic');
    const stateOf = () => story.desk.rows('Activities')[2]!['minutesState'];
    expect(stateOf()).toBe('Draft');
    const waiting = story.desk.rows('Outbox').filter(({ state }) => state === 'draft');
    await story.desk.ask('review.approve', { ids: waiting.map(({ id }) => id) });
    await story.pump();
    await story.until('2026-09-21T12:30');
    expect(drafts('board-minutes').map(({ state }) => state)).toEqual(['sent', 'sent']);
    await story.until('2026-09-22T09:30');
    expect(stateOf()).toBe('Sent');
  });

  test('B62 a substitute’s row that says Yes later takes the letter back, and minutes go instead', async () => {
    await close();
    await story.until('2026-09-21T09:30');
    await story.desk.addRows('Who takes part', [came('Omar Diaz', 'Yes', { organization: 'Alder Clinic' })]);
    await story.pump();
    expect(drafts('board-missed-you').map(({ state }) => state)).toEqual(['canceled']);
    expect(addressees('board-minutes')).toEqual(expect.arrayContaining(['bess@example.org', 'omar@example.org']));
  });

  test('a meeting that only the sheet calls held mails nothing', async () => {
    await story.desk.type('Activities', 5, 'status', 'Held');
    await story.until('2026-09-21T09:30');
    expect([...drafts('board-minutes'), ...drafts('board-missed-you')]).toEqual([]);
  });
});

test('no paper and no mail of the board says anything about one student, by name or by code', async () => {
  await start('2026-12-01');
  const { desk } = story;
  await desk.switchOn('Activities with students');
  await desk.addRows('Students', [{ code: 'K-70421', name: 'Philippa Quenneville' }]);
  await desk.addRows('Activities', [
    { title: 'Shadow of Philippa Quenneville', kind: 'Field trip', status: 'Planned', date: '2026-12-15', teacher: 'Kim Park' },
    { title: 'Plant tour', kind: 'Field trip', status: 'Planned', date: '2026-12-16', teacher: 'Kim Park' },
  ]); // prettier-ignore
  const meeting = 'Winter board meeting';
  await desk.addRows('Topics', [
    { topic: 'Transport of K-70421', area: 'Other', state: 'Accepted', meeting },
    { topic: 'Bus for tours', area: 'Other', state: 'Accepted', meeting },
  ]);
  await story.pump();
  await story.until('2026-12-02T09:30');
  const [mail] = drafts('board-papers');
  const { meeting: shown } = await desk.ask<BoardShown>('board.show', { meeting: null });
  await desk.ask('board.agenda', { meeting: shown!.id });
  const made = read(story, desk.rows('Documents').find(({ name }) => name!.startsWith('Agenda'))!['url']!);
  for (const text of [mail!['body']!, made]) {
    expect(text).toContain('Plant tour');
    expect(text).toContain('Bus for tours');
    expect(text).toContain('(Left out: it is about one student.)');
    expect(text).not.toMatch(/Philippa|Quenneville|70421/);
  }
});

test('B62 whoever misses two meetings in a row is a call for the school’s chair, until somebody has called', async () => {
  await start('2026-12-09');
  const { desk } = story;
  await desk.type('Staff', 3, 'office', 'Chair');
  const here = async (title: string, came: Record<string, string>) => {
    const id = desk.rows('Activities').find((each) => each['title'] === title)!['id']!;
    const { meeting } = await desk.ask<BoardShown>('board.show', { meeting: id });
    const people = meeting!.people
      .filter(({ name }) => name in came)
      .map((each) => ({ id: each.id, came: came[each.name], ...(each.name === 'Kim Park' ? { duty: 'Notes' } : {}) }));
    await desk.ask('board.save', { meeting: id, people, topics: [], ideas: '' });
    await desk.ask('board.close', { meeting: id });
    await story.pump();
  };
  const calls = async () =>
    (await desk.ask<{ lines: { what: string }[] }>('today.show', { whose: 'all' })).lines
      .map(({ what }) => what)
      .filter((what) => what.includes('missed the last two'));
  await here('Fall board meeting', { 'Kim Park': 'Yes', 'Sonia Park': 'Yes', 'Bess Okafor': 'No' });
  expect(await calls()).toEqual([]);
  await here('Winter board meeting', { 'Kim Park': 'Yes', 'Sonia Park': 'No', 'Bess Okafor': 'Excused' });
  expect(await calls()).toEqual(['Alder Clinic missed the last two board meetings. Call Bess Okafor and ask what would make it easier']); // prettier-ignore
  await story.until('2026-12-10T09:00');
  await desk.addRows('Contact log', [
    { date: '2026-12-10', organization: 'Alder Clinic', way: 'Call', staff: 'Kim Park' },
  ]);
  await story.until('2026-12-11T09:00');
  expect(await calls()).toEqual([]);
});

describe('B48 reminders of a meeting', () => {
  const reminders = () => drafts('board-reminder').map(({ to, state, key }) => [to, state, /-(\d+)d-/.exec(key!)![1]]);
  const all = (days: string, state: string) => members.map((to) => [to, state, days]);
  const to = async (moment: string) => {
    skipTo(story, moment);
    await story.pump();
  };

  test('each member is reminded 14 and 2 days before, once for each; whoever cannot come is not reminded again', async () => {
    await start('2026-11-24');
    expect(reminders()).toEqual([]);
    await to('2026-11-25T09:30');
    expect(reminders()).toEqual(all('14', 'draft'));
    expect(drafts('board-reminder')[0]).toMatchObject({ subject: 'Reminder: Winter board meeting' });
    await story.desk.ask('review.approve', { ids: drafts('board-reminder').map(({ id }) => id) });
    await story.pump();
    await to('2026-12-06T09:30');
    expect(reminders()).toEqual(all('14', 'sent'));
    await story.desk.addRows('Who takes part', [
      { meeting: 'Winter board meeting', person: 'Bess Okafor', organization: 'Alder Clinic', answer: 'Cannot come' },
    ]);
    await to('2026-12-07T09:30');
    await story.pump();
    const late = all('2', 'draft').filter(([address]) => address !== 'bess@example.org');
    expect(reminders()).toEqual([...all('14', 'sent'), ...late]);
  });

  test('what waits is taken back when the later one is due, and when the meeting is moved; the new day has its own', async () => {
    await start('2026-11-25');
    expect(reminders()).toEqual(all('14', 'draft'));
    await to('2026-12-07T09:30');
    expect(reminders()).toEqual([...all('14', 'canceled'), ...all('2', 'draft')]);
    await story.desk.type('Activities', 4, 'date', '2026-12-16');
    await story.pump();
    expect(reminders()).toEqual([...all('14', 'canceled'), ...all('2', 'canceled'), ...all('14', 'draft')]);
    expect(new Set(drafts('board-reminder').map(({ key }) => key)).size).toBe(9);
  });
});
