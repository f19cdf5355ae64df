// Written guidelines for activities with students: in each mail to a host, in the school's own words; and the handout for
// the board about visits.
import type { ListAnswer } from '../../src/features/lists/calls';
import type { DocumentsView } from '../../src/features/materials/calls';
import { read, startShadow } from '../support/job-shadow';
import { mailHandout, waiting } from '../support/handout-mail';
import { letters, morningOf, partner, startMailStory, visit } from '../support/mail-story';
import type { Story } from '../support/school';

const list = async ({ desk }: Story): Promise<string[]> => {
  const answer = await desk.ask<ListAnswer>('lists.show', { key: 'withoutGuidelines', months: 6, choiceId: null });
  return answer.rows.map(({ name, why, about }) => `${name} (${about}): ${why}`);
};
const templateRow = ({ desk }: Story, kind: string): number => Number(desk.rows('Templates').find((each) => each.kind === kind)!.row); // prettier-ignore
const bodyOf = async (story: Story): Promise<string> => {
  const all = await letters(story);
  return all.find(({ to }) => to?.[0]?.address === partner)?.text ?? '';
};

test.each([
  ['Field trip', 'Tour', 'Show the work as it is.'],
  ['Field trip', 'Job shadow', 'Each student goes along with one person for the day.'],
  ['Field trip', 'College visit', 'Students want to hear from students'],
  ['Field trip', '', 'Show the work as it is.'],
  ['Classroom presentation', '', 'leave half for questions'],
  ['Mentor activity', 'Group mentoring', 'Write to students only through the school.'],
  ['Internship', 'Paid', 'One person is in charge of the student each day'],
  ['Industry event', '', 'Please wear a badge'],
  ['Student celebration', '', 'Please wear a badge'],
])('B115 the reminder of a %s (%s) tells the host how it is done', async (kind, form, says) => {
  const story = await startMailStory({ activity: { ...visit, kind, form } });
  await story.desk.switchOn('Activities with students');
  await morningOf(story, '2026-09-17');
  expect(await bodyOf(story)).toContain(says);
});

test('B115 a field trip without guidelines is listed; with them it is not, and they stand in the mail in own words', async () => {
  const story = await startShadow();
  expect(await list(story)).toEqual([]);
  const tour = templateRow(story, 'guideline.tour');
  await story.desk.type('Templates', tour, 'active', 'FALSE');
  expect(await list(story)).toEqual([
    'Plant tour (Field trip, Thu, Sep 24): The host gets no guidelines. Write “Guidelines: visits to a workplace” in Templates, and tick it.', // prettier-ignore
  ]);
  await story.desk.type('Templates', tour, 'active', 'TRUE');
  await story.desk.type('Templates', tour, 'body', '- Hard hats for everybody.');
  expect(await list(story)).toEqual([]);
  await morningOf(story, '2026-09-17');
  expect(await bodyOf(story)).toContain(
    'How we do this, so that everybody is safe and at ease:\n\n- Hard hats for everybody.',
  );
  await story.desk.type('Activities', 3, 'status', 'Canceled');
  await story.desk.type('Templates', tour, 'active', 'FALSE');
  expect(await list(story)).toEqual([]);
});

test('B115 without guidelines in use the reminder leaves as before, and says nothing of them', async () => {
  const story = await startShadow();
  await story.desk.type('Templates', templateRow(story, 'guideline.tour'), 'active', 'FALSE');
  await morningOf(story, '2026-09-17');
  const text = await bodyOf(story);
  expect(text).toContain('What: Plant tour');
  expect(text).not.toContain('How we do this');
});

test.each([
  ['Parent meeting', false],
  ['Board meeting', false],
  ['Field trip', true],
])('B115 a %s without guidelines is listed: %s', async (kind, isListed) => {
  const story = await startMailStory({ activity: { ...visit, kind } });
  await story.desk.switchOn('Activities with students');
  for (const { row, kind: of } of story.desk.rows('Templates'))
    if (of?.startsWith('guideline.')) await story.desk.type('Templates', Number(row), 'active', 'FALSE');
  expect(await list(story)).toHaveLength(isListed ? 1 : 0);
});

test('B115 a school that does not use activities with students has no guidelines in its mails, and no list of them', async () => {
  const story = await startMailStory();
  await morningOf(story, '2026-09-17');
  expect(await bodyOf(story)).not.toContain('How we do this');
  expect(await list(story)).toEqual([]);
});

test('B115 the mail with the handout has the guidelines of its kind', async () => {
  const story = await startShadow();
  await mailHandout(story);
  expect((await waiting(story))[0]!.body).toContain('Each student goes along with one person for the day.');
});

test('B82 the handout for the board has the times from Settings and the four kinds, in words that staff may change', async () => {
  const story = await startMailStory();
  const { desk } = story;
  await desk.set('Contact for partners', 'Maren Holloway');
  await desk.switchOn('Materials and stories');
  const make = () => desk.ask<{ url: string; text: string; view: DocumentsView }>('documents.make', { kind: 'document.site-visits', ids: [] }); // prettier-ignore
  const first = await make();
  expect(first.view.kinds.map(({ name }) => name)).toContain('Site visits: handout for the board');
  for (const part of [
    '8:30 to 10:00 AM',
    '10:15 to 11:45 AM',
    '12:45 to 2:15 PM',
    'A tour:',
    'A demonstration:',
    'A brief presentation:',
    'Hands-on:',
  ])
    // prettier-ignore
    expect(read(story, first.url)).toContain(part);
  await desk.set('Visit times', 'Tuesdays at 9:00 AM; Thursdays at 1:00 PM');
  const row = templateRow(story, 'document.site-visits');
  const body = desk.rows('Templates').find(({ kind }) => kind === 'document.site-visits')!.body!;
  await desk.type('Templates', row, 'body', body.replace('Hands-on:', 'Do it yourself:'));
  const second = read(story, (await make()).url);
  for (const part of ['Tuesdays at 9:00 AM', 'Thursdays at 1:00 PM', 'Do it yourself:']) expect(second).toContain(part);
  expect(second).not.toContain('8:30 to 10:00 AM');
});
