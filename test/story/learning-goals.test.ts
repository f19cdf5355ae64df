// What students are to learn stands in the same words on each paper, and activities that do not say it are listed.
import { essentialSkills } from '../../src/features/goals/skills';
import { handouts, makeHandout, read, shadowId, startShadow } from '../support/job-shadow';
import { activityRow, goal, idOf, listed, rowOf, sheet, startLearning, step, steps, talk } from '../support/learning';
import { ask } from '../support/permissions';
import { StaffHands } from '../support/staff-hands';
import { startMailStory } from '../support/mail-story';

const helps = 'Students see the drawings they make in class turned into parts.';

test('A22 an activity without a learning goal, or that does not say how it helps, is listed; filled in, it is gone', async () => {
  const story = await startLearning();
  expect(await listed(story, 'learning')).toEqual([
    `${talk.title}: It has no learning goal. It does not say how it helps.`,
  ]);
  await step(story, 'save', { learning: goal });
  expect(activityRow(story)).toMatchObject({ learning: goal, howItHelps: '' });
  expect(await listed(story, 'learning')).toEqual([`${talk.title}: It does not say how it helps.`]);
  await step(story, 'save', { howItHelps: helps });
  expect(await listed(story, 'learning')).toEqual([]);
  await story.desk.type('Activities', rowOf(story), 'learning', '');
  expect(await listed(story, 'learning')).toEqual([`${talk.title}: It has no learning goal.`]);
  await story.desk.type('Activities', rowOf(story), 'learning2', goal);
  expect(await listed(story, 'learning')).toEqual([]);
});

test.each([
  ['a meeting with a partner', { kind: 'Partner meeting', form: '' }],
  ['an idea', { status: 'Idea' }],
  ['one that was called off', { status: 'Canceled' }],
  ['one that is over', { date: '2026-09-11' }],
])('%s is not listed as lacking a goal', async (_what, activity: Record<string, string>) => {
  expect(await listed(await startLearning(activity), 'learning')).toEqual([]);
});

test('the list leads to the row of the activity', async () => {
  const story = await startLearning();
  await story.desk.ask('row.jump', { id: idOf(story) });
  await expect(story.desk.ask('row.jump', { id: 'ACT-XXXXX' })).rejects.toThrow(
    'That row is no longer in the Activities tab. Load this page again.',
  );
});

test('A21 host handout, student, teacher sheet and family notice say the goal in the same words, also when it is worded anew', async () => {
  const story = await startShadow();
  const { desk } = story;
  await desk.switchOn('Learning and feedback');
  await desk.addRows('Goals', [{ name: goal, kind: 'Learning goal', status: 'Agreed' }]);
  await desk.choose('Do the hourly work now');
  await step(story, 'save', { learning: goal, howItHelps: helps }, 'Shadow day');
  const words = (goalNow: string) => `${goalNow} ${helps}`;
  const papers = async () => {
    const [student, teacher] = [
      await sheet(story, 'student', 'Shadow day'),
      await sheet(story, 'teacher', 'Shadow day'),
    ];
    const notice = (await ask(story, 'notice')).link!.url;
    return [student, teacher, read(story, notice), read(story, (await makeHandout(story)).shown.handout!.url)];
  };
  for (const paper of await papers()) expect(paper).toContain(words(goal));

  const anew = 'Say what a machinist does, and why';
  await desk.type('Goals', 3, 'name', anew);
  expect(await sheet(story, 'student', 'Shadow day')).toContain(words(anew));
  await story.pump();
  expect(activityRow(story, 'Shadow day')['learning']).toBe(anew);
  expect(handouts(story).filter(({ state }) => state === 'current')).toHaveLength(4);
  for (const { url, state } of handouts(story)) {
    expect(read(story, url)).toContain(words(state === 'current' ? anew : goal));
    if (state === 'current') expect(read(story, url)).not.toContain(words(goal));
  }
  expect(shadowId(story)).toBe(idOf(story, 'Shadow day'));
});

test.each([
  ['it is over', { date: '2026-09-13' }],
  ['it was called off', { status: 'Canceled' }],
])('once %s, its sheets stay as they were', async (_when, more: Record<string, string>) => {
  const story = await startLearning();
  const before = await sheet(story, 'teacher');
  for (const [column, text] of Object.entries(more)) await story.desk.type('Activities', rowOf(story), column, text);
  await story.desk.type('Activities', rowOf(story), 'after', 'Something else');
  await story.pump();
  const [only, ...others] = handouts(story);
  expect(others).toEqual([]);
  expect(read(story, only!.url)).toBe(before);
});

test('without a goal and how it helps, no paper speaks of learning', async () => {
  const story = await startLearning();
  for (const kind of ['student', 'teacher'] as const)
    expect(await sheet(story, kind)).not.toContain('What students are to learn');
});

test('a goal that is gone stands on papers as it is typed, and is a problem', async () => {
  const story = await startLearning({ learning: '', howItHelps: helps });
  await step(story, 'save', { learning: goal });
  await new StaffHands(story.desk).deleteRows('Goals', 3, 1);
  expect(await sheet(story, 'student')).toContain(`What students are to learn ${goal} ${helps}`);
  const { problems } = await story.desk.ask<{ problems: { text: string }[] }>('check.run', null);
  expect(problems.map(({ text }) => text).join()).toContain(`“${goal}” is not in the tab Goals.`);
  await expect(step(story, 'save', { learning: 'Nowhere' })).rejects.toThrow('“Nowhere” is not in Goals.');
});

test('while the part is off, an activity that names a goal is like any other', async () => {
  const story = await startMailStory({ activity: { ...talk, learning: goal, howItHelps: helps } });
  await story.desk.choose('Do the hourly work now');
  const { problems } = await story.desk.ask<{ problems: { text: string }[] }>('check.run', null);
  expect(problems).toEqual([]);
  expect(story.desk.rows('Activities')[0]!['calendar']).not.toBe('');
  expect(
    (await story.desk.ask<{ rows: unknown[] }>('lists.show', { key: 'learning', months: 6, choiceId: null })).rows,
  ).toEqual([]);
});

test('B83 a trip without a lesson before or an assignment afterwards is listed; the teacher sheet has both texts', async () => {
  const story = await startLearning({ kind: 'Field trip', form: 'Tour' });
  expect(await listed(story, 'trips')).toEqual([
    `${talk.title}: It lacks a lesson before and an assignment afterwards.`,
  ]);
  expect(await sheet(story, 'teacher')).toContain('Not filled in yet: “After” of the activity.');
  await step(story, 'save', { before: 'Read about milling.' });
  expect(await listed(story, 'trips')).toEqual([`${talk.title}: It lacks an assignment afterwards.`]);
  await step(story, 'save', { after: 'Write a page about it.' });
  expect(await listed(story, 'trips')).toEqual([]);
  const paper = await sheet(story, 'teacher');
  expect(paper).toContain('The lesson before Read about milling.');
  expect(paper).toContain('The assignment afterwards Write a page about it.');
  expect(paper).not.toContain('Not filled in yet');
  await step(story, 'save', { before: '' });
  expect(await listed(story, 'trips')).toEqual([`${talk.title}: It lacks a lesson before.`]);
});

test('a talk is no trip', async () => {
  const story = await startLearning();
  expect(await listed(story, 'trips')).toEqual([]);
  expect((await steps(story)).goals).toEqual([goal, ...essentialSkills]);
});
