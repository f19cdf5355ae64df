// The sidebar Add: whatever comes up in a day, in one small form, and Undo.
import { pending, Refusal, sidebar, Theater, type Script } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const lists = {
  inquiries: true,
  roles: ['Mentor', 'Contact'],
  kinds: ['Field trip'],
  sources: ['Trip'],
  categories: ['Employer'],
};

const show = (script: Script = {}) =>
  theater.show('add', sidebar, {
    'add.start': () => lists,
    'add.find': ({ typed }: { typed: string }) => ({ names: typed.startsWith('Har') ? ['Harbor Mill'] : [] }),
    ...script,
  });

test('a call: the partner is offered by its first letters; saved, named, and taken back', async () => {
  const stage = await show({
    'add.contact': () => ({ text: 'Noted for Harbor Mill.', batch: 'BAT-1' }),
    'history.undo': () => ({ text: 'That is undone: 1 row removed.' }),
  });
  const { page } = stage;
  await page.getByLabel('Organization').pressSequentially('Harb');
  await page.locator('datalist option[value="Harbor Mill"]').waitFor({ state: 'attached' });
  await page.getByLabel('Organization').fill('Harbor Mill');
  await page.getByLabel('What came of it').fill('They would host six students.');
  await stage.looksRight('add-contact');
  await stage.button('Save').click();
  await page.getByRole('status').getByText('Noted for Harbor Mill.').waitFor();
  expect(stage.argumentsOf('add.contact')).toEqual([
    {
      organization: 'Harbor Mill',
      way: 'Call',
      with: '',
      outcome: 'They would host six students.',
      nextStep: '',
      nextDate: '',
    },
  ]);
  // The next thing is usually about the same organization.
  expect(await page.getByLabel('Organization').inputValue()).toBe('Harbor Mill');
  expect(await page.getByLabel('What came of it').inputValue()).toBe('');
  await stage.looksRight('add-saved');
  await stage.button('Undo').click();
  await page.getByText('That is undone').waitFor();
  expect(stage.argumentsOf('history.undo')).toEqual([{ batch: 'BAT-1' }]);
  expect(await stage.button('Undo').count()).toBe(0);
});

test('a refusal keeps what was typed, another form keeps what fits there, and a second click adds nothing twice', async () => {
  const held = pending<object>();
  let refuse = true;
  const stage = await show({
    'add.person': () => {
      if (refuse) throw new Refusal('“Harbor” is not in Organizations, or more than once.');
      return held.promise;
    },
  });
  const { page } = stage;
  await page.getByLabel('Organization').fill('Harbor');
  await page.getByLabel('What', { exact: true }).selectOption('A person at a partner');
  expect(await page.getByLabel('Organization').inputValue()).toBe('Harbor');
  await page.getByLabel('Name').fill('Ana Ruiz');
  await page.getByLabel('Role').selectOption('Mentor');
  await stage.button('Save').click();
  await page.getByRole('alert').getByText('is not in Organizations').waitFor();
  expect(await page.getByLabel('Name').inputValue()).toBe('Ana Ruiz');
  refuse = false;
  await page.getByLabel('Organization').fill('Harbor Mill');
  await stage.button('Save').click();
  await stage.button('Save').press('Enter');
  held.keep({ text: 'Ana Ruiz is in People, at Harbor Mill.', batch: 'BAT-2' });
  await page.getByText('Ana Ruiz is in People, at Harbor Mill.').waitFor();
  expect(stage.argumentsOf('add.person')).toHaveLength(2);
  expect(stage.argumentsOf('add.person').pop()).toMatchObject({ organization: 'Harbor Mill', role: 'Mentor' });
});

test('each form can be looked at, and a school without inquiries is not asked for one', async () => {
  const stage = await show({ 'add.start': () => ({ ...lists, inquiries: false }) });
  const { page } = stage;
  const what = page.getByLabel('What', { exact: true });
  expect(await what.locator('option').allInnerTexts()).toEqual([
    'A call, a visit, a talk',
    'A person at a partner',
    'A new organization',
    'An activity, or an idea for one',
  ]);
  for (const name of ['person', 'organization', 'activity']) {
    await what.selectOption(name);
    await stage.looksRight(`add-${name}`);
  }
});
