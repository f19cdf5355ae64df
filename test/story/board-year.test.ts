// The year of the advisory board: how it meets is decided once, and its meetings are laid out in one preview.
import { DriveFiles } from '../../local/runtime/host/drive/files';
import type { BoardDone, BoardShown } from '../../src/features/board/calls';
import type { ListAnswer } from '../../src/features/lists/calls';
import type { YearShown } from '../../src/features/board/year/calls';
import { CalendarHands } from '../support/calendar-hands';
import { prepared, startSetUp, type Story } from '../support/school';

/** A board with a school, an employer that offers to host, one that does not, and a college. */
const withBoard = (): Promise<Story> => prepared('a board in August', august, makeBoard);
const august = { start: '2026-08-17T07:00' };

async function makeBoard(): Promise<Story> {
  const story = await startSetUp(august);
  const { desk } = story;
  await desk.set('School', 'Maple Grove High School');
  await desk.set('Postal address', '2300 Grove Ave, Alder Falls');
  await desk.addStaff([
    { name: 'Kim Park', role: 'Teacher', email: 'kim@example.edu', board: 'TRUE' },
    { name: 'Ira Vance', role: 'Administrator', email: 'ira@example.edu', board: 'TRUE' },
  ]);
  await desk.set('Coordinator’s email', 'kim@example.edu');
  await desk.switchOn('Advisory board', 'Needs and offers');
  const seat = { boardStatus: 'On the board', city: 'Alder Falls' };
  await desk.addRows('Organizations', [
    { ...seat, name: 'Lakeside College', category: 'Postsecondary', address: '9 College Way' },
    { ...seat, name: 'Alder Clinic', category: 'Employer', address: '12 Oak Street' },
    { ...seat, name: 'Bell Foundry', category: 'Employer', address: '3 Mill Road' },
  ]);
  const role = 'Board representative';
  await desk.addRows('People', [
    { name: 'Lee Ford', organization: 'Lakeside College', role, email: 'lee@example.org' },
    { name: 'Bess Okafor', organization: 'Alder Clinic', role, email: 'bess@example.org' },
    { name: 'Ana Ruiz', organization: 'Bell Foundry', role, email: 'ana@example.com' },
  ]);
  await desk.addRows('Offers and promises', [{ organization: 'Alder Clinic', kind: 'Host a meeting', status: 'Open' }]);
  await story.pump();
  return story;
}

const yearOf = ({ desk }: Story, year: string | null = null) => desk.ask<YearShown>('board.year', { year });
const layOut = async (story: Story, hosts: Record<string, string> = {}) => {
  const { year, meetings } = await yearOf(story);
  const toAdd = meetings.filter(({ state }) => state === 'add');
  return story.desk.ask<BoardDone>('board.layOut', {
    meeting: '',
    year,
    meetings: toAdd.map(({ month, date, host }) => ({ month, date, host: hosts[month] ?? host })),
  });
};
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

const list = async ({ desk }: Story, key: string) => {
  const { rows } = await desk.ask<ListAnswer>('lists.show', { key, months: 3, choiceId: null });
  return rows.map(({ name, why }) => `${name}: ${why}`);
};
const gaps = async (story: Story) => (await yearOf(story)).gaps.map(({ name }) => name);
const rowOf = ({ desk }: Story, tab: string, name: string) =>
  Number(desk.rows(tab).find((each) => each['name'] === name)!['row']);

test('B38 B34 B101 who is missing is named on the page and as a list, and no longer once they sit there', async () => {
  const story = await withBoard();
  const { desk } = story;
  expect(await gaps(story)).toEqual(['Counselor', 'Lakeside College', 'Chairs']);
  expect(await list(story, 'boardGaps')).toMatchObject([
    expect.stringMatching(/^Counselor: No counselor sits on the board/),
    expect.stringMatching(/^Lakeside College: No department is named/),
    expect.stringMatching(/^Chairs: Nobody chairs the board/),
  ]);
  await desk.addStaff([
    { name: 'Uma Reyes', role: 'Counselor', email: 'uma@example.edu', board: 'TRUE', office: 'Chair' },
  ]);
  await desk.type('People', rowOf(story, 'People', 'Lee Ford'), 'department', 'Nursing');
  await desk.type('Staff', rowOf(story, 'Staff', 'Kim Park'), 'office', 'Co-chair');
  expect((await yearOf(story)).gaps).toEqual([
    { name: 'Chairs', text: 'Kim Park and Uma Reyes are both of the school. One should be a partner.' },
  ]);
  await desk.type('Staff', rowOf(story, 'Staff', 'Kim Park'), 'office', '');
  await desk.type('People', rowOf(story, 'People', 'Bess Okafor'), 'office', 'Co-chair');
  await desk.type('People', rowOf(story, 'People', 'Ana Ruiz'), 'until', '2026-08-20');
  expect(await gaps(story)).toEqual(['Bell Foundry']);
  expect(await list(story, 'boardTerms')).toEqual([
    'Bell Foundry: The term of Ana Ruiz ends on Thu, Aug 20, 2026. Ask whether it goes on, or who comes next.',
  ]);
  await story.until('2026-08-21T07:00');
  expect((await yearOf(story)).gaps).toEqual([
    { name: 'Bell Foundry', text: expect.stringContaining('An empty seat') },
  ]);
});

test('B32 activities planned and no board: Home and Today say so until the first partner sits on it', async () => {
  const story = await withBoard();
  const { desk } = story;
  const said = () => desk.rows('Home').filter(({ what }) => what?.includes('no partner sits on the advisory board'));
  await desk.addRows('Activities', [{ title: 'Plant tour', kind: 'Field trip', status: 'Planned', date: '2026-10-20', teacher: 'Kim Park' }]); // prettier-ignore
  await story.pump();
  expect(said()).toEqual([]);
  for (const name of ['Lakeside College', 'Alder Clinic', 'Bell Foundry'])
    await desk.type('Organizations', rowOf(story, 'Organizations', name), 'boardStatus', 'Not asked');
  await story.pump();
  expect(said()).toHaveLength(1);
  expect(JSON.stringify(await desk.ask('today.show', { whose: 'all' }))).toContain(
    'no partner sits on the advisory board',
  );
  await desk.type('Organizations', rowOf(story, 'Organizations', 'Bell Foundry'), 'boardStatus', 'On the board');
  await story.pump();
  expect(said()).toEqual([]);
});

const paper = async (story: Story, kind: string) => {
  await story.desk.ask<BoardDone>('board.paper', { meeting: '', kind: `document.${kind}` });
  const { url } = (await yearOf(story)).papers.find((each) => each.kind === `document.${kind}`)!;
  const html = story.school.world.part(DriveFiles).htmlOf(/\/d\/([^/]+)/.exec(url)![1]!);
  return html.replace(/<[^>]+>/g, '\n');
};

test('B39 B54 the charter tells responsibilities, seats, substitutes and what each takes on; a list names who has taken on nothing', async () => {
  const story = await withBoard();
  const { desk } = story;
  await desk.addStaff([{ name: 'Uma Reyes', role: 'Counselor', email: 'uma@example.edu', board: 'TRUE' }]);
  await desk.addRows('People', [{ name: 'Omar Diaz', organization: 'Alder Clinic', role: 'Substitute' }]);
  const title = 'Fall board meeting';
  await desk.addRows('Activities', [{ title, kind: 'Board meeting', status: 'Held', date: '2026-08-12', teacher: 'Kim Park' }]); // prettier-ignore
  await desk.addRows('Who takes part', [
    { meeting: title, organization: 'Alder Clinic', person: 'Bess Okafor', takesOn: 'Two job shadows in March' },
    { meeting: title, organization: 'Bell Foundry', person: 'Ana Ruiz', takesOn: 'Finds three mentors' },
    { meeting: title, person: 'Kim Park', takesOn: 'Keeps the calendar' },
    { meeting: title, person: 'Ira Vance', takesOn: 'Brings the budget' },
  ]);
  await story.pump();
  const text = await paper(story, 'board-charter');
  for (const said of [
    'It approves the budget of the program each year.',
    '4 times a year, on Wednesdays, from 7:00 AM to 9:00 AM.',
    'Lee Ford, Lakeside College',
    'Kim Park, for the school',
    'Omar Diaz, for Alder Clinic',
    'Bess Okafor, Alder Clinic: Two job shadows in March',
    'Ana Ruiz, Bell Foundry: Finds three mentors',
    'Kim Park: Keeps the calendar',
    'Ira Vance: Brings the budget',
  ])
    expect(text).toContain(said);
  expect((await list(story, 'boardRoles')).map((line) => line.split(':')[0])).toEqual(['Lee Ford', 'Uma Reyes']);
});

test('B52 the first agenda has expectations on it, and there is a sheet for them', async () => {
  const story = await withBoard();
  await story.desk.set('Contact for partners', 'Dana Whitfield');
  await layOut(story);
  const { meeting } = await story.desk.ask<BoardShown>('board.show', { meeting: null });
  const titles = meeting!.agenda.map((item) => item.title);
  expect(titles).toContain('How we meet: place, time, how often, who chairs');
  expect(titles).toContain('What we expect of each other');
  const text = await paper(story, 'board-expectations');
  expect(text).toContain('Come to the meetings, or send a colleague in your place. 4 times a year');
  expect(text).toContain('Dana Whitfield');
});

test('B55 open asks are one page, by kind of help; with none there is no page, and the reason is said', async () => {
  const story = await withBoard();
  const { desk } = story;
  const ask = { perspective: 'Students', status: 'Open', ask: 'TRUE' };
  await desk.set('Contact for partners', 'Dana Whitfield');
  await expect(paper(story, 'board-needs')).rejects.toThrow('Nothing is asked for.');
  await desk.addRows('Needs', [
    { ...ask, name: 'Welding booths', help: 'Equipment or materials' },
    { ...ask, name: 'A nurse for grade 10', help: 'Talk to a class' },
    { ...ask, name: 'A welder for grade 11', help: 'Talk to a class' },
    { ...ask, name: 'Somebody who knows grants' },
    { ...ask, name: 'Not asked for', help: 'Mentor', ask: 'FALSE' },
  ]);
  await story.pump();
  const text = await paper(story, 'board-needs');
  const order = ['Talk to a class', 'A nurse for grade 10', 'A welder for grade 11', 'Equipment or materials', 'Welding booths', 'Somebody who knows grants']; // prettier-ignore
  const places = order.map((said) => text.indexOf(said));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(text.split('Talk to a class')).toHaveLength(2);
  expect(text).not.toContain('Not asked for');
});

test('B60 B61 B63 B84 B102 lists tell what each member offers and helps with, who is idle, and the advice on courses', async () => {
  const story = await withBoard();
  const { desk } = story;
  await desk.addRows('Offers and promises', [{ organization: 'Bell Foundry', kind: 'Mentor', status: 'Open' }]);
  expect(await list(story, 'boardHelp')).toEqual([
    'Lakeside College: Offers nothing yet. Talk about what it could do.',
    'Alder Clinic: Host a meeting',
    'Bell Foundry: Mentor',
  ]);
  await desk.type('People', rowOf(story, 'People', 'Ana Ruiz'), 'helpsWith', 'Welding, student work');
  expect(await list(story, 'boardSkills')).toEqual([
    'Lakeside College: Lee Ford: no skill yet. Ask, and fill in “Helps with” in People.',
    'Alder Clinic: Bess Okafor: no skill yet. Ask, and fill in “Helps with” in People.',
    'Bell Foundry: Ana Ruiz: Welding, student work',
  ]);
  // 120 days before August 17 is April 19.
  const common = { kind: 'Board meeting', status: 'Held', teacher: 'Kim Park' };
  await desk.addRows('Activities', [
    { ...common, title: 'Spring meeting', date: '2026-04-19' },
    { ...common, title: 'May meeting', date: '2026-05-13' },
  ]);
  await desk.addRows('Who takes part', [
    { meeting: 'Spring meeting', organization: 'Alder Clinic', person: 'Bess Okafor', came: 'Yes' },
    { meeting: 'May meeting', organization: 'Alder Clinic', person: 'Bess Okafor', came: 'No' },
  ]);
  await desk.addRows('Contact log', [
    { date: '2026-04-20', organization: 'Bell Foundry', way: 'Call', outcome: 'Wants to help' },
  ]);
  expect(await list(story, 'boardIdle')).toEqual([
    'Lakeside College: No meeting, activity or talk has ever been noted.',
    'Alder Clinic: Last sign: Spring meeting, Sun, Apr 19, 2026.',
  ]);
  await desk.addRows('Topics', [
    { topic: 'Algebra before drafting', area: 'Course sequence', state: 'Decided', result: 'Approved', date: '2026-05-13', next: 'Tell the department' }, // prettier-ignore
    { topic: 'Bus for tours', area: 'Talks and trips', state: 'Decided', result: 'Approved', date: '2026-05-13' },
  ]);
  expect(await list(story, 'curriculum')).toEqual([
    'Algebra before drafting: Approved; Wed, May 13, 2026; Tell the department',
  ]);
});
