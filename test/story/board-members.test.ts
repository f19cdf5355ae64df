// Who sits on the advisory board, what its papers say of them, and the lists that tell what each member gives.
import { formTitled, reply } from '../../local/sample/answers';
import type { BoardShown } from '../../src/features/board/calls';
import { layOut, list, paper, rowOf, withBoard, yearOf } from '../support/board-year';
import type { Story } from '../support/school';

const gaps = async (story: Story) => (await yearOf(story)).gaps.map(({ name }) => name);

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

test('B37 the primary contact names another representative by form: one role ends and another begins, and the seat stays', async () => {
  const story = await withBoard();
  const { desk, school } = story;
  await desk.switchOn('Partnerships');
  await desk.addRows('People', [
    { name: 'Otto Old', organization: 'Alder Clinic', role: 'Primary contact', email: 'otto@example.com' },
  ]);
  await story.pump();
  const find = (tab: string, name: string) => desk.rows(tab).find((row) => row['name'] === name)!;
  await desk.ask('partnership.ask', { id: find('Organizations', 'Alder Clinic')['id'], what: 'nominate' });
  await story.pump();
  const name = async (colleague: string, as: string) => {
    await reply(school, formTitled(school, 'Colleagues who could help'), {
      'Reference / Referencia': find('People', 'Otto Old')['id']!,
      'Colleague 1: name': colleague,
      'Colleague 1: could be': as,
    });
    await story.pump();
    await story.pump();
  };
  const seats = () =>
    desk
      .rows('People')
      .filter(({ role }) => role === 'Board representative')
      .map((row) => [row['name'], row['since'], row['until']]);
  const others = [
    ['Lee Ford', '', ''],
    ['Bess Okafor', '', ''],
    ['Ana Ruiz', '', ''],
  ];
  await name('Mia Mentor', 'A mentor');
  await name('bess okafor', 'A member of the advisory board');
  expect(seats()).toEqual(others);
  await name('Noor Haddad', 'A member of the advisory board');
  expect(seats()).toEqual([
    ['Lee Ford', '', ''],
    ['Bess Okafor', '', '2026-08-16'],
    ['Ana Ruiz', '', ''],
    ['Noor Haddad', '2026-08-17', ''],
  ]);
  expect(find('Organizations', 'Alder Clinic')).toMatchObject({ boardStatus: 'On the board' });
  expect((await yearOf(story)).members.map((each) => each.name)).toContain('Noor Haddad, Alder Clinic');
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
