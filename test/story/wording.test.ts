/** The page Wording: what a mail says, without braces, beside what becomes of it. */
import type { WordingList, WordingPreview, WordingShown } from '../../src/features/wording/calls';
import { letters, morningOf, partner, sentTo, startMailStory } from '../support/mail-story';
import { startStory, type Story } from '../support/school';

const kind = 'reminder-partner';
const ask = <T>({ desk }: Story, name: string, argument: unknown) => desk.ask<T>(`wording.${name}`, argument);
const show = (story: Story, of = kind) => ask<WordingShown>(story, 'show', { kind: of });
const preview = (story: Story, subject: string, body: string) =>
  ask<WordingPreview>(story, 'preview', { kind, subject, body });
const save = (story: Story, { mark }: WordingShown, subject: string, body: string) =>
  ask<{ shown: WordingShown; text: string }>(story, 'save', { kind, shown: mark, subject, body });
const inTemplates = ({ desk }: Story) => desk.rows('Templates').find((row) => row['kind'] === kind)!;

test('the texts of what is in use are listed, and one is shown with its words in brackets', async () => {
  const story = await startMailStory({ automatic: false });
  const { texts } = await ask<WordingList>(story, 'list', null);
  expect(texts).toContainEqual({ kind, name: 'Reminder to the partner', group: 'Mails to people outside' });
  expect(texts.filter(({ kind: each }) => each === 'outreach.mail')).toEqual([]);
  const shown = await show(story);
  expect(shown.body).toContain('Where: [place]');
  expect(shown.body).not.toContain('{{');
  expect(shown.words).toContainEqual({ phrase: 'place', about: 'where it is' });
  expect(shown.note).toBe('');
});

test('the preview is the mail with the school’s own name, and says what is wrong in the words of the page', async () => {
  const story = await startMailStory({ automatic: false });
  const { subject, body } = await show(story);
  const { text, fault } = await preview(story, subject, body);
  expect(fault).toBe('');
  expect(text).toMatch(/^Dear Sonia Park,\n\nWe look forward to visiting Lakeshore Metal Works\./);
  expect(text).toContain('To stop getting these messages');
  expect((await preview(story, 'See you', 'Hello [nmae]')).fault).toBe(
    '“[nmae]” is not a word it knows. Pick one from the list.',
  );
  expect((await preview(story, 'See you', 'Hello {{student}}')).fault).toMatch(/^\[student\] is about students/);
  expect((await preview(story, ' ', 'Hello')).fault).toContain('empty subject');
  expect(inTemplates(story)['body']).toContain('{{place}}');
});

test('a changed wording goes into Templates and into the mails that wait, and one click undoes it', async () => {
  const story = await startMailStory({ automatic: false });
  await morningOf(story, '2026-09-17');
  const before = inTemplates(story);
  const { shown, text } = await save(
    story,
    await show(story),
    'Soon: [activity]',
    'Dear [name],\n\nBring a hat to [place].',
  );
  expect(text).toBe('Saved. Mails that wait already follow with the next hourly run.');
  expect(shown.body).toBe('Dear [name],\n\nBring a hat to [place].');
  expect(inTemplates(story)).toMatchObject({
    subject: 'Soon: {{activity}}',
    body: 'Dear {{name}},\n\nBring a hat to {{place}}.',
  });
  await story.until('2026-09-17T09:30');
  const mail = story.desk.rows('Outbox').find((row) => row['kind'] === kind)!;
  expect(mail).toMatchObject({ state: 'draft', subject: 'Soon: Plant tour' });
  expect(mail['body']).toMatch(/^Dear Renata Oyelaran,\n\nBring a hat to 410 Foundry Rd\.\n/);
  const batch = story.desk
    .rows('Change log')
    .map((row) => row['batch'])
    .filter(Boolean)
    .slice(-1)[0];
  await story.desk.ask('history.undo', { batch });
  expect(inTemplates(story)).toMatchObject({ subject: before['subject'], body: before['body'] });
});

test('mails that leave by themselves wait, once their wording is changed, until somebody confirms it', async () => {
  const story = await startMailStory();
  expect((await show(story)).note).toContain('Mails of this kind leave by themselves.');
  const { text } = await save(story, await show(story), 'Soon: [activity]', 'Dear [name],\n\nBring a hat.');
  expect(text).toBe('Saved. Mails of this kind wait under Mail until somebody confirms the wording in Set up.');
  await morningOf(story, '2026-09-17');
  expect(sentTo(story)).toEqual(['teacher 2026-09-17']);
  await story.desk.confirm();
  await story.until('2026-09-17T09:30');
  const left = (await letters(story)).find(({ to }) => to?.[0]?.address === partner)!;
  expect(left.text).toContain('Bring a hat.');
});

test('what somebody else has changed, and what says nothing, is not written over', async () => {
  const story = await startMailStory({ automatic: false });
  const shown = await show(story);
  await expect(save(story, shown, ' ', 'Dear [name],')).rejects.toThrow('Write a subject and a text.');
  await expect(save(story, shown, 'Hello', ' ')).rejects.toThrow('Write a subject and a text.');
  await expect(save(story, shown, 'Hello', '[end]')).rejects.toThrow('An [end] has no [if …] before it.');
  await save(story, shown, 'Hello', 'Dear [name],\n\nOnce.');
  await expect(save(story, shown, 'Hello', 'Dear [name],\n\nTwice.')).rejects.toThrow(
    'Somebody has changed this wording',
  );
  expect(inTemplates(story)['body']).toContain('Once.');
});

test('a text that is not in use says so, and one that stands there twice is not guessed at', async () => {
  const story = await startMailStory({ automatic: false });
  const rows = story.desk.rows('Templates');
  const row = rows.findIndex((each) => each['kind'] === kind) + 3;
  await story.desk.type('Templates', row, 'active', 'FALSE');
  expect((await show(story)).note).toBe('It is not in use: its tick is off in the Templates tab.');
  await expect(show(story, 'outreach.mail')).rejects.toThrow('That text is not in use any more.');
});

test('Set up lists the page', async () => {
  const story = await startStory();
  await story.desk.choose('Set up this workbook');
  await story.desk.choose('Wording…');
  expect(story.pages.map(({ title }) => title)).toContain('Wording');
});
