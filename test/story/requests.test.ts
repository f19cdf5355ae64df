// Where visits come from: a teacher's request, an idea with its source; who could come, and what members can offer.
import { formTitled, reply } from '../../local/sample/answers';
import type { FormLine } from '../../src/features/surveys/calls';
import { activityRow, listed, startLearning, step, steps, talk } from '../support/learning';
import type { Story } from '../support/school';

async function withForm(): Promise<Story> {
  const story = await startLearning();
  await story.desk.ask<FormLine[]>('forms.make', { key: 'request' });
  return story;
}

const request = (kind: string, more: Record<string, string> = {}): Record<string, string> => ({
  'Language / Idioma': 'English',
  'Your name': 'Desmond Achebe',
  'What about?': 'Welding',
  'For which class?': 'Grade 10',
  'What kind of visit?': kind,
  'A day that suits': '2026-10-06',
  'Another day': '2026-10-07',
  ...more,
});

async function asks(story: Story, ...answers: Record<string, string>[]): Promise<void> {
  for (const answer of answers) await reply(story.school, formTitled(story.school, 'Ask for a visitor'), answer);
  await story.pump();
}

test('B78 a teacher’s request becomes an idea of its kind, and offers that fit are listed', async () => {
  const story = await withForm();
  const { desk } = story;
  await desk.switchOn('Needs and offers');
  await desk.addRows('Organizations', [
    { name: 'Birch Welding', category: 'Employer', industry: 'Welding' },
    { name: 'Cedar Clinic', category: 'Employer', industry: 'Health' },
    { name: 'Dune Dance', category: 'Employer', industry: 'Arts' },
  ]);
  await desk.addRows('Offers and promises', [
    { organization: 'Cedar Clinic', kind: 'Talk to a class', details: 'First aid' },
    { organization: 'Dune Dance', kind: 'Money', details: 'A little' },
  ]);
  await asks(
    story,
    request('Somebody who tells about the work and the industry'),
    request('Somebody who shows what my subject is used for', {
      'What about?': 'Geometry',
      'A third day': '2026-10-08',
    }),
    request('Somebody who teaches a special skill', { 'What about?': 'Soldering', 'Your name': 'Nobody Known' }),
  );
  const idea = (title: string) => {
    const { kind, status, form, className, date, teacher, source, sourcePerson, notes } = activityRow(story, title);
    return [kind, status, form, className, date, teacher, source, sourcePerson, notes].join('|');
  };
  expect([idea('Welding, Grade 10'), idea('Geometry, Grade 10'), idea('Soldering, Grade 10')]).toEqual([
    'Classroom presentation|Idea|General information|Grade 10|2026-10-06|Desmond Achebe|Colleague|Desmond Achebe|Days that suit: Tue, Oct 6, 2026; Wed, Oct 7, 2026.',
    'Classroom presentation|Idea|Support for a subject|Grade 10|2026-10-06|Desmond Achebe|Colleague|Desmond Achebe|Days that suit: Tue, Oct 6, 2026; Wed, Oct 7, 2026; Thu, Oct 8, 2026.',
    'Classroom presentation|Idea|Specialized training|Grade 10|2026-10-06||Colleague|Nobody Known|Days that suit: Tue, Oct 6, 2026; Wed, Oct 7, 2026.',
  ]);
  const fits = await listed(story, 'visitors', activityRow(story, 'Welding, Grade 10')['id']!);
  expect(fits.sort()).toEqual(['Birch Welding: Works in Welding', 'Cedar Clinic: Offers: First aid']);
  // The newest is chosen by itself; nobody works in it.
  expect(await listed(story, 'visitors')).toEqual(['Cedar Clinic: Offers: First aid']);

  await story.desk.fire('onAnswer');
  await story.pump();
  expect(desk.rows('Activities')).toHaveLength(4);
});

test('two requests for the same are two ideas with names of their own', async () => {
  const story = await withForm();
  const same = request('Somebody who teaches a special skill');
  await asks(story, same, { ...same, 'A day that suits': '2026-11-03' });
  expect(story.desk.rows('Activities').map(({ title }) => title)).toEqual([
    talk.title,
    'Welding, Grade 10',
    'Welding, Grade 10, Tue, Nov 3, 2026',
  ]);
});

test('a request that is corrected is no second idea', async () => {
  const story = await withForm();
  const form = formTitled(story.school, 'Ask for a visitor');
  form.responseEdits = true;
  const given = request('Somebody who teaches a special skill');
  const id = await reply(story.school, form, given);
  await story.pump();
  const changed: Record<string, string> = { ...given, 'What about?': 'Soldering' };
  const byItem = form.items.flatMap(({ title, id: item }) =>
    title in changed ? [[String(item), changed[title] ?? ''] as const] : [],
  );
  await story.until('2026-09-14T09:30');
  await story.school.submitForm(form.id, Object.fromEntries(byItem), undefined, id);
  await story.pump();
  expect(story.desk.rows('Activities').map(({ title }) => title)).toEqual([talk.title, 'Welding, Grade 10']);
});

test('B79 an idea with its source and person is planned in one click, and the teacher is asked for', async () => {
  const story = await startLearning();
  const added = await story.desk.ask<{ text: string }>('add.activity', {
    title: 'Forge visit',
    kind: 'Field trip',
    organization: 'Larkspur Machining',
    date: '',
    source: 'Industry function',
    sourcePerson: 'Priya Raman',
    notes: '',
  });
  expect(added.text).toBe('“Forge visit” is in Activities, as an idea.');
  expect(activityRow(story, 'Forge visit')).toMatchObject({ source: 'Industry function', sourcePerson: 'Priya Raman' });
  const shown = await steps(story, 'Forge visit');
  expect([shown.status, shown.idea, shown.teacher]).toEqual(['Idea', 'Industry function, Priya Raman', '']);
  const plan = (given: object) => step(story, 'plan', { teacher: 'Desmond Achebe', date: '2026-10-20', ...given }, 'Forge visit'); // prettier-ignore
  await expect(plan({ teacher: '' })).rejects.toThrow('Choose the teacher who organizes it');
  await expect(plan({ teacher: 'Otto Old' })).rejects.toThrow('“Otto Old” is not in Staff.');
  await expect(plan({ date: '' })).rejects.toThrow('Pick the day on which it is to be.');
  expect(activityRow(story, 'Forge visit')).toMatchObject({ status: 'Idea', teacher: '', date: '' });
  const done = await plan({});
  expect(done.text).toBe('“Forge visit” is planned. Desmond Achebe is responsible.');
  const now = { status: 'Planned', teacher: 'Desmond Achebe', date: '2026-10-20', source: 'Industry function' };
  expect(activityRow(story, 'Forge visit')).toMatchObject(now);
  await expect(plan({})).rejects.toThrow('“Forge visit” is not an idea any more.');
  await story.desk.ask('history.undo', { batch: done.batch });
  expect(activityRow(story, 'Forge visit')).toMatchObject({ status: 'Idea', teacher: '', date: '' });
});

test('an idea that is typed as planned without a teacher is a problem', async () => {
  const story = await startLearning({ status: 'Idea', teacher: '' });
  const texts = async () =>
    (await story.desk.ask<{ problems: { text: string }[] }>('check.run', null)).problems.map(({ text }) => text);
  expect(await texts()).toEqual([]);
  await story.desk.type('Activities', 3, 'status', 'Planned');
  expect((await texts()).join()).toContain('is planned but nobody is responsible. Pick the teacher');
});

test('B84 what each member of the board can offer, and who has offered nothing, is listed', async () => {
  const story = await startLearning();
  const { desk } = story;
  await desk.switchOn('Needs and offers');
  await desk.addRows('Organizations', [
    { name: 'Birch Bakery', category: 'Employer', boardStatus: 'On the board', interests: 'Mentor' },
    { name: 'Cedar Clinic', category: 'Employer', boardStatus: 'On the board', interests: '' },
    { name: 'Dune Dance', category: 'Employer', boardStatus: 'On the board', interests: '' },
    { name: 'Elm Energy', category: 'Employer', boardStatus: 'Declined', interests: '' },
  ]);
  const seat = { role: 'Board representative' };
  await desk.addRows('People', [
    { ...seat, name: 'Bo Bond', organization: 'Birch Bakery' },
    { ...seat, name: 'Ci Clay', organization: 'Cedar Clinic', until: '2026-09-13' },
    { ...seat, name: 'Cy Cole', organization: 'Cedar Clinic', until: '2026-09-14' },
    { ...seat, name: 'El Ember', organization: 'Elm Energy' },
  ]);
  await desk.addRows('Offers and promises', [
    { organization: 'Birch Bakery', kind: 'Workplace tour' },
    { organization: 'Birch Bakery', kind: 'Mentor' },
    { organization: 'Birch Bakery', kind: 'Money', status: 'Ended' },
    { organization: 'Elm Energy', kind: 'Job shadow' },
  ]);
  expect(await listed(story, 'members')).toEqual([
    'Bo Bond, Birch Bakery: Workplace tour, Mentor',
    'Cy Cole, Cedar Clinic: Has offered nothing yet',
    'Empty seat, Dune Dance: Has offered nothing yet',
  ]);
});

test('B85 a class with a job shadow before any talk, and with two forms only: both are said', async () => {
  const story = await startLearning({ status: 'Idea' });
  const { desk } = story;
  const grade = { status: 'Planned', className: 'Grade 11' };
  const shadow = { ...grade, title: 'Shadow day', kind: 'Field trip', form: 'Job shadow', date: '2026-10-01' };
  await desk.addRows('Activities', [
    { ...grade, title: 'A talk', kind: talk.kind, form: 'General information', date: '2026-10-15' },
    shadow,
  ]);
  const few = (forms: string) => `Only ${forms}. 3 or more make it varied.`;
  const early = '“Shadow day” on Thu, Oct 1 (job shadow) comes before awareness, such as a talk or a tour.';
  expect(await listed(story, 'variety')).toEqual([
    `Grade 11: ${few('2 forms this school year: Job shadow, General information')} ${early}`,
  ]);
  // A tour before all of it, and three different forms.
  await desk.addRows('Activities', [
    { ...grade, title: 'Mill tour', kind: 'Field trip', form: 'Tour', date: '2026-09-24', className: 'grade 11' },
  ]);
  expect(await listed(story, 'variety')).toEqual([]);
  // Only two again, but in order.
  await desk.type('Activities', 4, 'status', 'Canceled');
  expect(await listed(story, 'variety')).toEqual([`Grade 11: ${few('2 forms this school year: Tour, Job shadow')}`]);
  // Three, and an internship that nothing has led up to.
  await desk.type('Activities', 4, 'status', 'Planned');
  const other = { ...grade, title: 'Summer job', kind: 'Internship', form: 'Unpaid', date: '2026-10-20' };
  await desk.addRows('Activities', [other, { ...shadow, title: 'Last year', date: '2026-06-30', form: 'Hands-on' }]);
  expect(await listed(story, 'variety')).toEqual([
    'Grade 11: “Summer job” on Tue, Oct 20 (unpaid) comes before challenge, such as a team challenge.',
  ]);
});
