// The dialog Wording: a person changes a sentence, sees what becomes of it, and saves; no braces anywhere.
import type { WordingShown } from '../../src/features/wording/calls';
import { dialog, phone, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const thanks: WordingShown = {
  kind: 'thank-you',
  name: 'Thank-you after an activity',
  subject: 'Thank you from [school]',
  body: 'Dear [name],\n\nThank you for [activity].\n\nWarm regards,\n[coordinator]',
  words: [
    { phrase: 'name', about: 'name of the one who gets it' },
    { phrase: 'activity', about: 'name of the activity' },
  ],
  first: { subject: 'Thank you', body: 'Dear [name],\n\nThank you.' },
  note: 'Mails of this kind leave by themselves. With other words they wait until somebody confirms them in Set up.',
  mark: 'mark-1',
};

const script = {
  'wording.list': () => ({
    texts: [
      { kind: 'thank-you', name: 'Thank-you after an activity', group: 'Mails to people outside' },
      { kind: 'document.letter', name: 'Recruitment letter', group: 'Documents and scripts' },
    ],
  }),
  'wording.show': () => thanks,
  'wording.preview': ({ subject, body }: { subject: string; body: string }) =>
    body.includes('[plase]')
      ? { subject: '', text: '', fault: '“[plase]” is not a word it knows. Pick one from the list.' }
      : { subject, text: body.replace('[name]', 'Sonia Park').replace('[activity]', 'Plant tour'), fault: '' },
  'wording.save': ({ subject, body }: { subject: string; body: string }) => ({
    shown: { ...thanks, subject, body, mark: 'mark-2' },
    text: 'Saved.',
  }),
};

test('choose a text, change it, insert a word where the cursor is, see it filled in, save', async () => {
  const stage = await theater.show('wording', dialog, script);
  const { page } = stage;
  await page.getByLabel('Which text').selectOption('thank-you');
  const read = page.getByRole('region', { name: 'What people read' });
  await read.getByText('Dear Sonia Park,').waitFor();
  expect(await stage.text()).toContain('leave by themselves');
  expect(await stage.button('Save this wording').getAttribute('aria-disabled')).toBe('true');
  await stage.looksRight('wording');
  const text = page.getByLabel('Text', { exact: true });
  await text.fill('Dear [name],\n\nWe loved it.');
  await text.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(23, 25));
  await page.getByLabel('Insert a word').selectOption('activity');
  expect(await text.inputValue()).toBe('Dear [name],\n\nWe loved [activity].');
  await read.getByText('We loved Plant tour.').waitFor();
  expect(await text.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
  await page.getByLabel('Subject').focus();
  await page.keyboard.press('Home');
  await page.getByLabel('Insert a word').selectOption('name');
  expect(await page.getByLabel('Subject').inputValue()).toBe('[name]Thank you from [school]');
  await page.getByLabel('Subject').fill('Thanks!');
  await read.getByText('Thanks!').waitFor();
  await stage.button('Save this wording').click();
  await page.getByText('Saved.').waitFor();
  expect(stage.argumentsOf('wording.save')).toEqual([
    { kind: 'thank-you', shown: 'mark-1', subject: 'Thanks!', body: 'Dear [name],\n\nWe loved [activity].' },
  ]);
  expect(await stage.button('Save this wording').getAttribute('aria-disabled')).toBe('true');
});

test('what is wrong is said beside it, and cannot be saved; changes are taken back, and the first wording is offered', async () => {
  const stage = await theater.show('wording', dialog, script);
  const { page } = stage;
  await page.getByLabel('Which text').selectOption('thank-you');
  await page.getByText('Dear Sonia Park,').waitFor();
  const text = page.getByLabel('Text', { exact: true });
  await text.fill('See you at [plase].');
  await page.getByText('“[plase]” is not a word it knows.').waitFor();
  expect(await stage.button('Save this wording').getAttribute('aria-disabled')).toBe('true');
  await stage.looksRight('wording-fault');
  await stage.button('Take my changes back').click();
  expect(await text.inputValue()).toBe(thanks.body);
  await page.getByText('Dear Sonia Park,').waitFor();
  await stage.button('Show the first wording').click();
  expect(await text.inputValue()).toBe(thanks.first.body);
  expect(await page.getByLabel('Subject').inputValue()).toBe('Thank you');
  expect(stage.argumentsOf('wording.save')).toEqual([]);
  await page.setViewportSize(phone);
  await stage.looksRight('wording-phone');
});
