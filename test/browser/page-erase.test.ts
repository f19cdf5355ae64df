// The sidebar Erase a person.
import { Refusal, sidebar, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const who = { name: 'Ana Ruiz', email: 'ana@example.org', phone: '', id: 'PER-1' };
const line = (key: string, group: string, what: string, sure = true) => ({ key, group, what, sure });
const shown = {
  ...who,
  lines: [
    line('row/PER-1', 'People', 'Row 3, Ana Ruiz: the row goes.'),
    line('cells/CON-1', 'Contact log', 'Row 9: “With” is emptied; “What came of it” loses what names them.', false),
    line('cells/CON-2', 'Contact log', 'Row 12: “With” is emptied.', false),
    line('answer/1', 'Answers', 'The answer to “Parent survey” of 2026-09-14 07:00: it is deleted in the form with 7 rows in Responses.'), // prettier-ignore
  ],
  more: 0,
  byHand: [{ group: 'Notes 2026', what: 'Row 2: a tab of your own. Change it there.' }],
  mark: 'm1',
};

test('what is sure is ticked, the rest is for a person to say; it is asked once more, and done as it was shown', async () => {
  let found = shown;
  const stage = await theater.show('erase', sidebar, {
    'erase.selected': () => who,
    'erase.show': () => found,
    'erase.apply': () => {
      found = { ...shown, lines: [], byHand: [] };
      return { text: 'Erased a person: 1 row, 1 cell, 1 answer.' };
    },
  });
  const { page } = stage;
  await page.getByText('What cannot be reached').waitFor();
  expect(await page.getByLabel('First and last name').inputValue()).toBe('Ana Ruiz');
  await stage.button('Look for them').click();
  await page.getByText('2 lines may be about somebody else').waitFor();
  await stage.looksRight('erase');
  expect(await page.getByRole('checkbox', { name: /Row 3, Ana Ruiz/ }).isChecked()).toBe(true);
  expect(await page.getByRole('checkbox', { name: /^Row 9/ }).isChecked()).toBe(false);
  await page.getByRole('checkbox', { name: /^Row 12/ }).check();
  await stage.button('Erase 3 lines').click();
  await page.getByRole('alertdialog').waitFor();
  await stage.looksRight('erase-asks');
  expect(stage.argumentsOf('erase.apply')).toEqual([]);
  await stage.button('Change nothing').click();
  await stage.button('Erase 3 lines').click();
  await stage.button('Erase for good').click();
  await page.getByText('Erased a person: 1 row, 1 cell, 1 answer.').waitFor();
  await page.getByText('Nothing was found.').waitFor();
  expect(stage.argumentsOf('erase.apply')).toEqual([{ ...who, keys: ['row/PER-1', 'answer/1', 'cells/CON-2'], mark: 'm1' }]); // prettier-ignore
  await stage.looksRight('erase-done');
});

test('whoever is typed is not the row that was selected; all of a tab is ticked at once; a refusal is read', async () => {
  const stage = await theater.show('erase', sidebar, {
    'erase.selected': () => ({ hint: 'Type whom it is about.' }),
    'erase.show': () => shown,
    'erase.apply': () => {
      throw new Refusal('Something has changed since this was shown. Look once more; nothing was erased.');
    },
  });
  const { page } = stage;
  await page.getByText('Type whom it is about.').waitFor();
  await page.getByLabel('Email').fill('ana@example.org');
  await stage.button('Look for them').click();
  await page.getByRole('checkbox', { name: 'All of Contact log' }).check();
  await stage.button('Erase 4 lines').click();
  await stage.button('Erase for good').click();
  await page.getByRole('alert').getByText('nothing was erased').waitFor();
  expect(stage.argumentsOf('erase.show')).toEqual([{ name: '', email: 'ana@example.org', phone: '', id: '' }]);
});
