// What came of a form without leaving the sheet: how many answers are in, how many are still to come, and what they say.
import { PropertyStores } from '../../local/runtime/host/properties';
import { Forms } from '../../local/runtime/host/forms/model';
import { reply } from '../../local/sample/answers';
import type { ListAnswer } from '../../src/features/lists/calls';
import type { FormLine } from '../../src/features/surveys/calls';
import { english, graduada, graduate, runHourly, withSurveys } from '../support/surveys';
import type { Story } from '../support/school';

const lineOf = async ({ desk }: Story, name: string): Promise<FormLine> =>
  (await desk.ask<FormLine[]>('forms.list', null)).find((line) => line.name === name)!;
const standing = async (story: Story, name: string) => {
  const { answers, waiting } = await lineOf(story, name);
  return `${answers} in, ${waiting} waiting`;
};
const counted = ({ desk }: Story, choiceId: string | null = null) =>
  desk.ask<ListAnswer>('lists.show', { key: 'answers', months: 6, choiceId });

test('Forms… counts the answers not yet brought in, and none twice', async () => {
  const story = await withSurveys();
  expect(await standing(story, 'Graduate survey')).toBe('0 in, 0 waiting');
  await reply(story.school, story.graduates, graduate);
  await reply(story.school, story.graduates, graduada);
  await reply(story.school, story.families, english);
  expect(await standing(story, 'Graduate survey')).toBe('0 in, 2 waiting');
  expect(await standing(story, 'Parent survey')).toBe('0 in, 1 waiting');
  await runHourly(story);
  expect(await standing(story, 'Graduate survey')).toBe('2 in, 0 waiting');
  await reply(story.school, story.graduates, graduate);
  expect(await standing(story, 'Graduate survey')).toBe('2 in, 1 waiting');
  // A run that died before it noted what it had seen: what stands in Responses does not wait.
  delete story.school.world.part(PropertyStores).store('document')['answers.graduate'];
  expect(await standing(story, 'Graduate survey')).toBe('2 in, 1 waiting');
});

test('each school year is counted by itself, the newest first', async () => {
  const story = await withSurveys();
  await reply(story.school, story.graduates, graduate);
  await reply(story.school, story.graduates, graduada);
  await runHourly(story);
  const sheet = story.desk.sheet('Responses');
  sheet.grid.put(3, story.desk.column(sheet, 'schoolYear'), '2025–26');
  story.desk.book.touch(sheet, sheet.all);
  const { choices, rows } = await counted(story);
  const ofYear = choices.filter(({ name }) => name.endsWith('In which year did you graduate?'));
  expect(ofYear.map(({ name }) => name.slice(0, 24))).toEqual(['Graduate survey, 2026–27', 'Graduate survey, 2025–26']);
  expect(rows.map(({ name, why }) => `${name}: ${why}`)).toEqual(['2025: 1 of 1']);
});

test('of a form that is gone it says so, and of the others how many', async () => {
  const story = await withSurveys();
  await reply(story.school, story.families, english);
  const forms = story.school.world.part(Forms);
  forms.forms = forms.forms.filter(({ id }) => id !== story.graduates.id);
  expect(await standing(story, 'Graduate survey')).toBe('0 in, null waiting');
  expect(await standing(story, 'Parent survey')).toBe('0 in, 1 waiting');
});

test('without answers the list says how they come', async () => {
  const story = await withSurveys();
  expect(await counted(story)).toMatchObject({ count: 0, nobody: { title: 'No answers yet' } });
});

test('A06 300 graduates in two languages are bars whose numbers are those of the form', async () => {
  const story = await withSurveys();
  const items = new Map(story.graduates.items.map(({ title, id }) => [title, String(id)]));
  const forms = story.school.world.part(Forms);
  // Each third in Spanish; 100 missed talks, 200 a mentor; every graduate one year.
  for (let number = 0; number < 299; number++) {
    const spanish = number % 3 === 2;
    const said = spanish
      ? graduada
      : { ...graduate, 'Which skills do you wish you had learned in high school?': ['Managing time', 'Welding'] };
    forms.submit(
      story.graduates.id,
      Object.fromEntries(Object.entries(said).map(([title, answer]) => [items.get(title)!, answer])),
    );
  }
  await reply(story.school, story.graduates, graduada);
  await runHourly(story);
  expect(await standing(story, 'Graduate survey')).toBe('300 in, 0 waiting');

  const { choices } = await counted(story);
  const idOf = (title: string): string => choices.find(({ name }) => name.endsWith(title))!.id;
  const shown = async (title: string) => {
    const { rows, note } = await counted(story, idOf(title));
    return { bars: rows.map(({ name, why, share }) => `${name}: ${why}, ${share!.toFixed(2)}`), note };
  };
  expect(await shown('In which year did you graduate?')).toEqual({
    bars: ['2026: 200 of 300, 0.67', '2025: 100 of 300, 0.33'],
    note: '“In which year did you graduate?” 300 people answered.',
  });
  expect(await shown('Which skills do you wish you had learned in high school?')).toEqual({
    bars: [
      'Managing time: 200 of 300, 0.67',
      'Welding: 200 of 300, 0.67',
      'Managing money and taxes: 100 of 300, 0.33',
    ],
    note: '“Which skills do you wish you had learned in high school?” 300 people answered. Everyone could pick several, so the numbers add up to more.',
  });
  expect((await shown('Which experiences do you wish you had had in high school?')).bars).toEqual([
    'A mentor: 100 of 100, 1.00',
  ]);
  expect(choices.map(({ name }) => name)).not.toContainEqual(expect.stringContaining('What are you doing now?'));
});
