// Goals: what surveys say comes into them, when they are to be looked at, and what they came to.
import { reply } from '../../local/sample/answers';
import { essentialSkills } from '../../src/features/goals/skills';
import type { ListAnswer } from '../../src/features/lists/calls';
import { listed } from '../support/learning';
import { goalRow, startPartnership, threeGoals } from '../support/partnership';
import { problemsOf } from '../support/problems';
import { StaffHands } from '../support/staff-hands';
import { graduate, withSurveys } from '../support/surveys';

const skills = 'Which skills do you wish you had learned in high school?';

test('A07 what 20 % of graduates named is listed until a goal names it, and again once the goal is gone', async () => {
  const story = await withSurveys();
  const { desk } = story;
  const answer = (picked: string[]) => reply(story.school, story.graduates, { ...graduate, [skills]: picked });
  await desk.switchOn('Goals');
  const blueprints = 'Reading blueprints: 1 of 5 named it, 2026–27';
  const money = 'Managing money and taxes: 4 of 5 named it, 2026–27';
  await answer(['Reading blueprints']);
  for (let others = 0; others < 4; others++) await answer(['Managing money and taxes']);
  await story.pump();
  expect(await listed(story, 'noGoal')).toEqual([money, blueprints]);
  const finding = desk.rows('Findings').find(({ text }) => text === 'Reading blueprints')!;
  const goal = 'Read a part drawing';
  await desk.addRows('Goals', [
    { name: goal, kind: 'Learning goal', stakeholder: 'Students', evidence: finding['name']! },
  ]);
  expect(await listed(story, 'noGoal')).toEqual([money]);
  await desk.type('Goals', goalRow(story, goal), 'status', 'Dropped');
  expect(await listed(story, 'noGoal')).toEqual([money, blueprints]);
  await desk.type('Goals', goalRow(story, goal), 'status', 'Agreed');
  expect(await listed(story, 'noGoal')).toEqual([money]);
  await new StaffHands(desk).deleteRows('Goals', goalRow(story, goal), 1);
  expect(await listed(story, 'noGoal')).toEqual([money, blueprints]);
  // One of six is less than 20 %.
  await answer(['Managing money and taxes']);
  await story.pump();
  expect(await listed(story, 'noGoal')).toEqual(['Managing money and taxes: 5 of 6 named it, 2026–27']);
});

test('a goal for students that names no finding is listed; in either of the two places, it is not', async () => {
  const story = await withSurveys();
  const { desk } = story;
  await desk.switchOn('Goals');
  await reply(story.school, story.graduates, graduate);
  await story.pump();
  const finding = desk.rows('Findings')[0]!['name']!;
  await desk.addRows('Goals', [
    { name: 'Money matters', kind: 'Learning goal', stakeholder: 'Students' },
    { name: 'A place to train', kind: 'Partnership goal', stakeholder: 'Business' },
    { name: 'Given up', kind: 'Learning goal', stakeholder: 'Students', status: 'Dropped' },
    { name: 'Be on time at work', kind: 'Essential skill', stakeholder: 'Students' },
  ]);
  expect(await listed(story, 'noEvidence')).toEqual(['Money matters: No finding is named under “Rests on”.']);
  await desk.type('Goals', goalRow(story, 'Money matters'), 'evidence2', finding);
  expect(await listed(story, 'noEvidence')).toEqual([]);
  expect((await problemsOf(story)).filter(({ tab }) => tab === 'Goals')).toEqual([]);
});

test('a goal that nobody has looked at is a problem the day after its day, until it says what it came to', async () => {
  const story = await startPartnership({ goals: threeGoals.map((goal) => ({ ...goal, due: '2026-09-15' })) });
  const { desk } = story;
  const found = async () =>
    (await problemsOf(story)).filter(({ tab }) => tab === 'Goals').map(({ row, column, text }) => [row, column, text]);
  await story.until('2026-09-15T12:00');
  expect(await found()).toEqual([]);
  await story.until('2026-09-16T08:05');
  const says = 'This was to be looked at by Tue, Sep 15. Type what it came to, or a later day under “By”.';
  expect(await found()).toEqual([3, 4, 5].map((row) => [row, 'Reached', says]));
  await desk.type('Goals', 3, 'actual', '31 students');
  await desk.type('Goals', 4, 'due', '2026-09-16');
  await desk.type('Goals', 5, 'status', 'Draft');
  expect(await found()).toEqual([]);
});

test('what goals came to is told for one school year at a time', async () => {
  const story = await startPartnership();
  const { desk } = story;
  await desk.type('Goals', 3, 'status', 'Met');
  await desk.type('Goals', 3, 'actual', '31');
  await desk.type('Goals', 4, 'status', 'Partly met');
  await desk.addRows('Goals', [
    { name: 'Of last year', kind: 'Partnership goal', status: 'Not met', schoolYear: '2025/26' },
    { name: 'An idea', kind: 'Partnership goal', status: 'Draft' },
  ]);
  const list = (choiceId: string | null) =>
    desk.ask<ListAnswer>('lists.show', { key: 'attainment', months: 6, choiceId });
  const now = await list(null);
  expect(now.choices).toEqual([
    { id: '2026–27', name: '2026–27' },
    { id: '2025–26', name: '2025–26' },
  ]);
  expect(now.note).toBe('1 of 3 goals met, 1 partly.');
  expect(now.rows.map(({ name, why }) => `${name}: ${why}`)).toEqual([
    'Two teachers spend a day in the shop: Open. Target: 2, Counted in Activities.',
    'Larkspur gets to know two summer interns: Partly met. Target: 2, Counted in Activities.',
    'Thirty students see a machine shop: Met: 31. Target: 30, Counted in Activities.',
  ]);
  expect((await list('2025–26')).rows.map(({ name, why }) => `${name}: ${why}`)).toEqual([
    'Of last year: Not met. No target is set.',
  ]);
  await desk.type('Goals', 6, 'schoolYear', 'next');
  expect(await problemsOf(story)).toContainEqual(
    expect.objectContaining({ text: '“next” is not a school year. Type it like 2026–27, or leave it blank.' }),
  );
});

test('ten essential skills are there to begin with; what staff delete or replace does not come back', async () => {
  const story = await startPartnership({ goals: [] });
  const { desk } = story;
  const names = () => desk.rows('Goals').map(({ name }) => name);
  expect(names()).toEqual([...essentialSkills]);
  await new StaffHands(desk).deleteRows('Goals', 3, 10);
  await desk.addRows('Goals', [{ name: 'Our own list', kind: 'Essential skill' }]);
  await story.until('2026-09-15T09:00');
  expect(names()).toEqual(['Our own list']);
});
