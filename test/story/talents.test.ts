// Talents of partners’ people beside the interests of students, who are counted and never named.
import type { ListAnswer } from '../../src/features/lists/calls';
import { startSetUp, type Story } from '../support/school';

const student = (number: number, interests: string, more: Record<string, string> = {}): Record<string, string> => ({
  code: `K-${70_400 + number}`,
  interests,
  ...more,
});

/** So many students, from this number on, with the same interests. */
const many = (count: number, from: number, interests: string): Record<string, string>[] =>
  Array.from({ length: count }, (_, index) => student(from + index, interests));

async function start(): Promise<Story> {
  const story = await startSetUp();
  const { desk } = story;
  await desk.switchOn('Needs and offers', 'Activities with students');
  await desk.addRows('Organizations', [
    { name: 'Birch Welding', category: 'Employer' },
    { name: 'Cedar Clinic', category: 'Employer' },
  ]);
  const at = { organization: 'Birch Welding', role: 'Speaker' };
  await desk.addRows('People', [
    { ...at, name: 'Ana Ruiz', talents: 'Arc welding, Spanish' },
    { ...at, name: 'Lee Novak', organization: 'Cedar Clinic', talents: 'first aid; welding' },
    { ...at, name: 'Gone Already', talents: 'Baking', until: '2026-09-13' },
    { ...at, name: 'Rather Not', talents: 'Baking', contact: 'Do not contact' },
    { ...at, name: 'Without Talents' },
  ]);
  await desk.addRows('Students', [
    ...many(9, 0, 'Welding'),
    student(20, 'welding, Welding, Spanish'),
    student(21, 'Baking, Spanish'),
    student(22, 'Welding', { until: '2026-09-13' }),
    ...many(12, 30, 'Robotics'),
  ]);
  await story.pump();
  return story;
}

const shown = ({ desk }: Story): Promise<ListAnswer> =>
  desk.ask('lists.show', { key: 'talents', months: 6, choiceId: null });
const lines = ({ rows }: ListAnswer): string[] => rows.map(({ name, why, empty }) => `${name}: ${why}${empty ? ' (!)' : ''}`); // prettier-ignore

test('B59 each interest with how many students have it and whose talents meet it; few are “<10”, and one that nobody meets is said', async () => {
  const story = await start();
  expect(lines(await shown(story))).toEqual([
    'Robotics: 12 students. No talent in People meets this (!)',
    'Welding: 10 students. Ana Ruiz (Birch Welding): Arc welding. Lee Novak (Cedar Clinic): welding',
    // Who has left, and who does not want to be contacted, cannot be asked to bake.
    'Baking: <10 students. No talent in People meets this (!)',
    'Spanish: <10 students. Ana Ruiz (Birch Welding): Spanish',
  ]);
  const { desk } = story;
  await desk.type('People', 5, 'until', '');
  expect(lines(await shown(story))[2]).toBe('Baking: <10 students. Gone Already (Birch Welding): Baking');
  await desk.set('Smallest group with a number', '2');
  expect(lines(await shown(story)).slice(2)).toEqual([
    'Spanish: 2 students. Ana Ruiz (Birch Welding): Spanish',
    'Baking: <2 students. Gone Already (Birch Welding): Baking',
  ]);
});

test('B59 no code and no name of a student is in the list, not even one that was typed as an interest', async () => {
  const story = await start();
  await story.desk.addRows('Students', [
    student(60, 'K-70421, Dana Testperson'),
    student(61, 'Robotics', { name: 'Dana Testperson' }),
  ]);
  await story.pump();
  const answer = await shown(story);
  expect(JSON.stringify(answer)).not.toMatch(/K-70|Testperson/);
  expect(lines(answer)[0]).toBe('Robotics: 13 students. No talent in People meets this (!)');
});

test('without students the list says where interests are typed', async () => {
  const story = await startSetUp();
  await story.desk.switchOn('Needs and offers');
  const { rows, nobody } = await shown(story);
  expect([rows, nobody?.title]).toEqual([[], 'No interests are known']);
});
