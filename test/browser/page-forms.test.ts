// The dialog Forms: graduates are invited to addresses that are pasted.
import type { FormLine, InvitePreview } from '../../src/features/surveys/calls';
import { dialog, Refusal, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const graduates: FormLine = {
  key: 'graduate',
  name: 'Graduate survey',
  audience: 'graduates',
  becomes: 'Each answer goes into the tab Responses.',
  url: 'https://docs.google.com/forms/d/e/abc/viewform',
  editUrl: 'https://docs.google.com/forms/d/abc/edit',
  answers: 2,
  waiting: 0,
  invites: true,
};
const preview: InvitePreview = {
  people: [
    { email: 'ana@example.com', name: 'Ana Ruiz', why: '' },
    { email: 'ben@example.com', name: '', why: 'Was invited in this school year already (Outbox).' },
  ],
  others: ['not known', 'dev@'],
  quotaLeft: 92,
  sample: {
    subject: 'What did you miss at Maple Grove?',
    text: 'Dear Ana Ruiz,\n\nYou have seen what comes after high school.',
  },
  refusal: '',
};
const pasted = 'Ana Ruiz <ana@example.com>\nben@example.com\nnot known\ndev@';

async function open(answer: Partial<InvitePreview> = {}) {
  let refused = false;
  const stage = await theater.show('forms', dialog, {
    'forms.list': () => [graduates, { ...graduates, key: 'parent', name: 'Parent survey', invites: false }],
    'forms.invited': () => ({ ...preview, ...answer }),
    'forms.invite': () => {
      if (refused) return { text: '1 draft waits under Mail.' };
      refused = true;
      throw new Refusal('Type the school’s postal address in Settings first.');
    },
  });
  await stage.button('Invite by mail to Graduate survey').click();
  return stage;
}

test('it is shown whom they reach, who is left out and why, and what is no address; then a draft is made for each', async () => {
  const stage = await open();
  const { page } = stage;
  expect(await page.getByRole('button', { name: /^Invite by mail/ }).count()).toBe(1);
  expect(await stage.button('Show whom').isDisabled()).toBe(true);
  await page.getByLabel('Addresses of graduates').fill(pasted);
  await stage.button('Show whom').click();
  await stage.button('Make 1 draft').waitFor();
  expect(await stage.text()).toMatch(
    /not known; dev@[^]*1 person would be invited[^]*Was invited in this school year already/,
  );
  await stage.looksRight('forms-invite');
  // The script says no once; nothing is lost, and the same click works then.
  await stage.button('Make 1 draft').click();
  await page.getByText('Type the school’s postal address').waitFor();
  await stage.button('Make 1 draft').click();
  await page.getByText('1 draft waits under Mail.').waitFor();
  expect(stage.argumentsOf('forms.invite')).toEqual([{ pasted }, { pasted }]);
  expect(await page.getByLabel('Addresses of graduates').count()).toBe(0);
});

test('what is typed after the look has to be looked at again; with nobody to invite there is nothing to make', async () => {
  const stage = await open({ people: [preview.people[1]!], sample: null });
  const field = stage.page.getByLabel('Addresses of graduates');
  await field.fill(pasted);
  await stage.button('Show whom').click();
  await stage.page.getByText('0 people would be invited').waitFor();
  expect(await stage.page.getByRole('button', { name: /^Make / }).count()).toBe(0);
  await field.fill('someone@example.com');
  await stage.page.getByText('0 people would be invited').waitFor({ state: 'detached' });
  expect(await stage.button('Show whom').isDisabled()).toBe(false);
});

test('while a template lacks something, it is said and nothing can be made', async () => {
  const stage = await open({ refusal: 'The wording of the invitation lacks the address.' });
  await stage.page.getByLabel('Addresses of graduates').fill(pasted);
  await stage.button('Show whom').click();
  await stage.page.getByText('The wording of the invitation lacks the address.').waitFor();
  expect(await stage.page.getByRole('button', { name: /^Make / }).count()).toBe(0);
});
