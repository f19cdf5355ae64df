// Somebody corrects an answer through its edit link after it was taken in.
import { reply, type Reply } from '../../local/sample/answers';
import type { FormModel } from '../../local/runtime/host/forms/model';
import { problemTexts } from '../support/problems';
import type { Story } from '../support/school';
import { english, runHourly, withSurveys } from '../support/surveys';

type Surveyed = Awaited<ReturnType<typeof withSurveys>>;

async function answered(
  answers: Reply = english,
): Promise<{ story: Surveyed; correct(changed: Reply): Promise<void> }> {
  const story = await withSurveys();
  story.families.responseEdits = true;
  const id = await reply(story.school, story.families, answers);
  await runHourly(story);
  let said = answers;
  let hour = 9;
  return {
    story,
    async correct(changed) {
      await story.until(`2026-09-14T${String(++hour).padStart(2, '0')}:30`);
      said = Object.fromEntries(Object.entries({ ...said, ...changed }).filter(([, answer]) => answer !== ''));
      await story.school.submitForm(story.families.id, byItem(story.families, said), undefined, id);
      await runHourly(story);
    },
  };
}

const byItem = ({ items }: FormModel, answers: Reply): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(answers).map(([title, answer]) => [String(items.find((item) => item.title === title)!.id), answer]),
  );
const problems = async (story: Story): Promise<string> => (await problemTexts(story)).join('\n');
const names = ({ desk }: Story): string[] => desk.rows('Organizations').map(({ name }) => name!);

const work = 'Where do you work?';

test('name, address, phone and skills reach the connection and the organization', async () => {
  const { story, correct } = await answered();
  await correct({
    'Your name': 'Theodora Vásquez',
    Email: 'theodora.new@example.org',
    Phone: '217-555-0199',
    'What does your employer do?': 'Opticians',
  });
  expect(story.desk.rows('Connections')).toEqual([
    expect.objectContaining({
      knower: 'Theodora Vásquez',
      knowerEmail: 'theodora.new@example.org',
      knowerPhone: '(217) 555-0199',
    }),
  ]);
  expect(story.desk.rows('Organizations')).toEqual([
    expect.objectContaining({ industry: 'Opticians', knownBy: 'Theodora Vásquez' }),
  ]);
  expect(await problems(story)).toBe('');
  expect(story.desk.rows('Change log').some(({ after }) => after === 'theodora.new@example.org')).toBe(true);
});

test('twice corrected, the last counts; an hour later nothing changes any more', async () => {
  const { story, correct } = await answered();
  await correct({ Email: 'theodora.new@example.org' });
  await correct({ Email: 'tv@example.org' });
  expect(story.desk.rows('Connections')[0]!['knowerEmail']).toBe('tv@example.org');
  const log = story.desk.rows('Change log').length;
  await runHourly(story);
  expect(story.desk.rows('Change log')).toHaveLength(log);
});

test('what staff have changed stays; they are asked, until they clear the cell', async () => {
  const { story, correct } = await answered();
  await story.desk.type('Connections', 3, 'knowerEmail', 'office@example.net');
  await correct({ Email: 'theodora.new@example.org', Phone: '' });
  const [row] = story.desk.rows('Connections');
  expect([row!['knowerEmail'], row!['knowerPhone']]).toEqual(['office@example.net', '']);
  expect(await problems(story)).toMatch(
    /“Email”, “theodora.new@example.org”: Theodora Vasquez has corrected this since. Connections still says “office@example.net”/,
  );
  const asked = story.desk.rows('Responses').find(({ asks }) => asks !== '')!;
  await story.desk.type('Responses', Number(asked.row), 'asks', '');
  await runHourly(story);
  expect(await problems(story)).toBe('');
});

test('a question that is left out now, where staff changed the row, is asked about all the same', async () => {
  const { story, correct } = await answered();
  await story.desk.type('Connections', 3, 'knowerPhone', '217-555-0123');
  await correct({ Phone: '' });
  expect(await problems(story)).toContain('Connections still says “(217) 555-0123”');
});

test('an employer that was misspelled: its row is renamed, no second one is made', async () => {
  const { story, correct } = await answered({ ...english, [work]: 'Brigtwel Optics' });
  await correct({ [work]: 'Brightwell Optical' });
  await story.pump();
  expect(names(story)).toEqual(['Brightwell Optical']);
  expect(story.desk.rows('Connections').map(({ organization }) => organization)).toEqual(['Brightwell Optical']);
});

test('another employer that we have: the connection goes there, and staff are told of the row left behind', async () => {
  const { story, correct } = await answered();
  await story.desk.addRows('Organizations', [{ name: 'Otter Creek Foods', category: 'Employer' }]);
  await correct({ [work]: 'Otter Creek Foods' });
  expect(story.desk.rows('Connections').map(({ organization }) => organization)).toEqual(['Otter Creek Foods']);
  expect(await problems(story)).toContain('named “Brightwell Optical” at first');
});

test('another employer, where staff have taken up the first: that stays, the new one is a prospect', async () => {
  const { story, correct } = await answered();
  await story.desk.type('Organizations', 3, 'stage', 'Partner');
  await correct({ [work]: 'Otter Creek Foods' });
  expect(story.desk.rows('Organizations').map(({ name, stage }) => [name, stage])).toEqual([
    ['Brightwell Optical', 'Partner'],
    ['Otter Creek Foods', 'Prospect'],
  ]);
  expect(story.desk.rows('Connections').map(({ organization }) => organization)).toEqual(['Otter Creek Foods']);
});

test('staff have given the connection another organization: they are asked', async () => {
  const { story, correct } = await answered();
  await story.desk.addRows('Organizations', [{ name: 'Otter Creek Foods', category: 'Employer' }]);
  await story.desk.type('Connections', 3, 'organization', 'Otter Creek Foods');
  await correct({ [work]: 'Brightwell Lenses' });
  expect(story.desk.rows('Connections').map(({ organization }) => organization)).toEqual(['Otter Creek Foods']);
  expect(await problems(story)).toContain('Connections still says “Otter Creek Foods”');
});

test('a No that comes later is told beside the connection, as before', async () => {
  const { story, correct } = await answered();
  await correct({ 'May the school contact you about this?': 'No' });
  expect(await problems(story)).toContain('has since asked not to be contacted');
});
