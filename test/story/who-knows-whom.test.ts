// Colleagues, board members and friends of the school tick the ten they know someone at, and name others.
import { formTitled, reply } from '../../local/sample/answers';
import type { TodayList } from '../../src/features/today/calls';
import { problemsIn, withTen } from '../support/recruiting';

const english = { 'Language / Idioma': 'English' };
const spanish = { 'Language / Idioma': 'Español' };

test('B08 B13 colleagues get the ten names by mail; whom they know stands in Connections and beside the ten', async () => {
  const story = await withTen();
  const { desk, school } = story;
  await desk.choose('Mail the top ten to colleagues…');
  expect(story.said.find(({ text }) => text.includes('2 names to 2 colleagues'))!.text).toContain('tom@example.edu');
  await story.pump();
  expect(story.mails().map(({ to }) => to.join())).toEqual(['tom@example.edu', 'pat@example.edu']);
  const body = desk.rows('Outbox')[0]!['body']!;
  expect(body).toContain('1. Larkspur Machining\n2. Birch Bakery');
  expect(body).toMatch(/viewform\?\S*STF-/);
  // Name and email stand in the form already; nothing else does.
  const query = decodeURIComponent(/viewform\?(\S*)/.exec(body)![1]!.replace(/\+/g, ' '));
  expect(query.match(/Tom Teach|tom@example\.edu/g)).toEqual([
    'Tom Teach',
    'tom@example.edu',
    'tom@example.edu',
    'Tom Teach',
  ]);
  expect(query).not.toContain('fill.example.org');
  await desk.choose('Mail the top ten to colleagues…');
  expect(desk.rows('Outbox')).toHaveLength(2);

  const form = formTitled(school, 'Who knows whom?');
  const tom = desk.rows('Staff')[0]!['id']!;
  await reply(school, form, {
    ...english,
    'Reference / Referencia': tom,
    'Your name': 'Tommy',
    'At which of these do you know someone?': ['Larkspur Machining'],
    'Whom do you know there, and how?': 'The owner is my neighbor',
    'How well?': 'Well: I can call them today',
    'Another organization where you know someone': 'BIRCH bakery inc.',
    'Organization 2, if there is one more': 'Larkspur',
    'Organization 3, if there is one more': 'Grove County Farm Bureau Association',
  });
  await reply(school, form, { ...spanish, 'Su nombre': 'Mo Board', 'Usted es': 'Miembro de la junta escolar', '¿En cuáles de estas organizaciones conoce usted a alguien?': ['Larkspur Machining'] }); // prettier-ignore
  await reply(school, form, {
    ...english,
    'Your name': 'Nobody',
    'At which of these do you know someone?': ['None of these'],
  });
  await story.pump();
  expect(desk.rows('Organizations').map(({ name, category }) => `${name}: ${category}`)).toEqual([
    'Larkspur Machining: Employer',
    'Birch Bakery: Employer',
    'Grove County Farm Bureau Association: Community organization',
  ]);
  expect(desk.rows('Connections').map(({ organization, knower, knowerKind, strength }) => [organization, knower, knowerKind, strength])).toEqual([
    ['Larkspur Machining', 'Tom Teach', 'Staff', 'Strong'],
    ['Birch Bakery', 'Tom Teach', 'Staff', ''],
    ['Larkspur', 'Tom Teach', 'Staff', ''],
    ['Grove County Farm Bureau Association', 'Tom Teach', 'Staff', ''],
    ['Larkspur Machining', 'Mo Board', 'Board member', ''],
  ]); // prettier-ignore
  expect(await problemsIn(story, 'Connections')).toEqual([
    expect.stringMatching(/^5 Organization: “Larkspur” is not in/),
  ]);
  await desk.fire('hourly');
  await story.desk.ask('recruiting.report', null);
  expect(desk.rows('Top ten')[0]!['knows']).toBe('Tom Teach (Staff, strong; The owner is my neighbor)\nMo Board (Board member)'); // prettier-ignore
});

test('B08 a name that nearly fits is a question in Today: yes makes it that one, no makes it a prospect, or the cell says another', async () => {
  const story = await withTen();
  const { desk, school } = story;
  await desk.ask('forms.make', { key: 'colleague' });
  const form = formTitled(school, 'Who knows whom?');
  const names = ['Larkspur', 'Birch Bakery of Alder Falls', 'Fern Florist'];
  await reply(school, form, {
    ...english,
    'Your name': 'Mo Board',
    'Another organization where you know someone': names[0]!,
    'Organization 2, if there is one more': names[1]!,
    'Organization 3, if there is one more': names[2]!,
  });
  await story.pump();
  const list = () => desk.ask<TodayList>('today.show', { whose: 'all' });
  const asked = async () => (await list()).lines.filter(({ what }) => what.includes('Did you mean'));
  expect((await asked()).map(({ what, outcomes }) => [what, outcomes.map(({ label }) => label).join()])).toEqual([
    ['Mo Board knows someone at “Larkspur”. Did you mean Larkspur Machining?', 'Yes,No, add it'],
    ['Mo Board knows someone at “Birch Bakery of Alder Falls”. Did you mean Birch Bakery?', 'Yes,No, add it'],
  ]);
  const organizations = () => desk.rows('Organizations').map(({ name }) => name);
  const known = () => desk.rows('Connections').map(({ organization }) => organization);
  expect([organizations(), known()]).toEqual([['Larkspur Machining', 'Birch Bakery', 'Fern Florist'], names]);
  const [larkspur, birch] = await asked();
  const settle = ({ key, seen }: { key: string; seen: string }, outcome: string) =>
    desk.ask<{ batch: string }>('today.settle', { key, outcome, seen });
  const { batch } = await settle(larkspur!, 'yes');
  await settle(birch!, 'another');
  expect(organizations()).toEqual([
    'Larkspur Machining',
    'Birch Bakery',
    'Fern Florist',
    'Birch Bakery of Alder Falls',
  ]);
  expect(known()).toEqual(['Larkspur Machining', ...names.slice(1)]);
  expect(await asked()).toEqual([]);
  expect(await problemsIn(story, 'Connections')).toEqual([]);
  await desk.ask('history.undo', { batch });
  expect(known()).toEqual(names);
  await story.pump();
  expect((await asked()).map(({ what }) => what)).toEqual([larkspur!.what]);
  await desk.type('Connections', 3, 'organization', 'Fern Florist');
  expect(await asked()).toEqual([]);
});

test('B08 the names to tick follow the Top ten, and an answer with an earlier one is still understood', async () => {
  const story = await withTen();
  const { desk, school } = story;
  await desk.addRows('Organizations', [{ name: 'Cedar Clinic', category: 'Employer' }]);
  await story.pump();
  await desk.choose('Mail the top ten to colleagues…');
  const form = formTitled(school, 'Who knows whom?');
  const ticks = () =>
    form.items
      .find(({ title }) => title === 'At which of these do you know someone?')!
      .choices!.map(({ value }) => value);
  expect(ticks()).toEqual(['Larkspur Machining', 'Birch Bakery', 'None of these']);
  await reply(school, form, {
    ...english,
    'Your name': 'Mo',
    'At which of these do you know someone?': ['Birch Bakery'],
  });
  await desk.type('Top ten', 4, 'organization', 'Cedar Clinic');
  await desk.choose('Mail the top ten to colleagues…');
  expect(ticks()).toEqual(['Larkspur Machining', 'Cedar Clinic', 'None of these']);
  await reply(school, form, {
    ...english,
    'Your name': 'Jo',
    'At which of these do you know someone?': ['Cedar Clinic', 'Larkspur Machining'],
  });
  await story.pump();
  expect(desk.rows('Connections').map(({ organization, knower }) => `${organization}: ${knower}`)).toEqual([
    'Birch Bakery: Mo',
    'Cedar Clinic: Jo',
    'Larkspur Machining: Jo',
  ]);
  expect(await problemsIn(story, 'Responses')).toEqual([]);
});
