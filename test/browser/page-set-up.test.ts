// The sidebar Set up: the first hour, settings in plain words, what is on, and what keeps the workbook in order.
import { fresh, made } from './page-set-up-sample';
import { phone, Refusal, sidebar, Theater, type Script } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const show = (script: Script = {}, size = sidebar) =>
  theater.show('set-up', size, { 'setUp.show': () => made(), ...script });

test('a new workbook: four lines to type, one button, and the next step opens', async () => {
  const stage = await show({
    'setUp.show': () => fresh,
    'setUp.begin': () => made({}, { said: 'Your workbook is ready.' }),
  });
  const { page } = stage;
  await page.getByLabel('School', { exact: true }).waitFor();
  expect(await page.locator('input').count()).toBe(4);
  expect(await stage.text()).toContain('Times are those of America/Chicago.');
  // Nothing else can be done before there is a workbook.
  expect(await page.getByRole('button', { name: 'Settings' }).isDisabled()).toBe(true);
  await stage.looksRight('set-up-fresh');
  await stage.button('Make this workbook ready').click();
  expect(await page.getByText('This is needed.').count()).toBe(2);
  expect(stage.argumentsOf('setUp.begin')).toEqual([]);
  await page.getByLabel('School', { exact: true }).fill('Maple Grove High School');
  await page.getByLabel('Coordinator', { exact: true }).fill('Dana Whitfield');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Your workbook is ready.').waitFor();
  expect(stage.argumentsOf('setUp.begin')).toEqual([
    {
      values: {
        schoolName: 'Maple Grove High School',
        schoolAddress: '',
        coordinatorName: 'Dana Whitfield',
        coordinatorEmail: 'dana.whitfield@example.edu',
      },
    },
  ]);
  await page.getByLabel('Email').waitFor();
  expect(await page.getByRole('button', { name: /^Your colleagues/ }).getAttribute('aria-expanded')).toBe('true');
  await stage.looksRight('set-up-colleagues');
});

test('a colleague is added; what is refused keeps what was typed; the form is empty for the next one', async () => {
  const stage = await show({
    'setUp.colleague': ({ name, email }: { name: string; email: string }) => {
      if (!email.includes('@')) throw new Refusal(`“${email}” is not an email address.`);
      return made({}, { said: `${name} is in the Staff tab.` });
    },
  });
  const { page } = stage;
  await page.getByLabel('Name').fill('Pat Lee');
  await page.getByLabel('Email').fill('pat.lee');
  await stage.button('Add').click();
  await page.getByRole('alert').getByText('is not an email address').waitFor();
  expect(await page.getByLabel('Name').inputValue()).toBe('Pat Lee');
  await page.getByLabel('Email').fill('pat.lee@example.edu');
  await stage.button('Add').click();
  await page.getByText('Pat Lee is in the Staff tab.').waitFor();
  expect(await page.getByLabel('Name').inputValue()).toBe('');
});

test('what waits for a word is shown in full, and just that is confirmed', async () => {
  const wording = {
    kind: 'remind.partner',
    name: 'Reminder',
    subject: 'See you {{date}}',
    body: 'Hello,\n\nsee you soon.',
    mark: 'A1',
  };
  const toConfirm = { by: '', colleagues: [{ name: 'Pat Lee', email: 'pat.lee@example.edu' }], wordings: [wording] };
  const stage = await show({
    'setUp.show': () => made({ colleagues: 1 }, { toConfirm }),
    'setUp.confirm': () => made({ colleagues: 1 }, { said: 'Confirmed.' }),
  });
  const { page } = stage;
  await page.getByText('Pat Lee, pat.lee@example.edu').waitFor();
  await page.getByText('See you {{date}}').click();
  await page.getByText('see you soon.').waitFor();
  await stage.looksRight('set-up-confirm');
  await stage.button('Yes, with this wording').click();
  await page.getByText('Confirmed.').waitFor();
  expect(stage.argumentsOf('setUp.confirm')).toEqual([
    { emails: [], wordings: [{ kind: 'remind.partner', mark: 'A1' }] },
  ]);
  expect(await page.getByText('Pat Lee, pat.lee').count()).toBe(0);
});

test('whose word it is not sees whom to ask', async () => {
  const toConfirm = {
    by: 'dana.whitfield@example.edu',
    colleagues: [{ name: 'Pat', email: 'pat@example.edu' }],
    wordings: [],
  };
  const stage = await show({ 'setUp.show': () => made({}, { toConfirm }) });
  await stage.page.getByText('is confirmed by dana.whitfield@example.edu').waitFor();
  expect(await stage.page.getByRole('button', { name: 'Yes' }).count()).toBe(0);
});

test('settings stand in groups; only what was changed is saved, and a refusal keeps it', async () => {
  let refuse = true;
  const stage = await show({
    'setUp.save': () => {
      if (refuse) throw new Refusal('“soon” cannot be used for “Send mail from”. Type a time of day such as 7:00 AM.');
      return made({}, { said: '2 settings saved.' });
    },
  });
  const { page } = stage;
  await stage.button('Settings').click();
  await stage.focusIsOn('Settings');
  await stage.looksRight('set-up-settings');
  expect(await stage.button('Save').getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Weekends are quiet').selectOption('No');
  await page.getByLabel('Send mail from').fill('soon');
  await stage.button('Save 2 changes').click();
  await page.getByRole('alert').getByText('cannot be used').waitFor();
  expect(await page.getByLabel('Send mail from').inputValue()).toBe('soon');
  refuse = false;
  await page.getByLabel('Send mail from').fill('8:00 AM');
  await stage.button('Save 2 changes').click();
  await page.getByText('2 settings saved.').waitFor();
  expect(stage.argumentsOf('setUp.save').pop()).toEqual({ values: { weekendsQuiet: 'No', sendFrom: '8:00 AM' } });
});

test('parts are switched on and off; one that others need cannot go', async () => {
  const stage = await show({ 'setUp.switch': () => made({}, { said: 'Partnerships is on. 2 tabs made.' }) }, phone);
  const { page } = stage;
  await stage.button('Parts').click();
  await page.getByText('Needed by Campaigns.').waitFor();
  expect(await stage.button('Switch off Needs and offers').getAttribute('aria-disabled')).toBe('true');
  await stage.button('Switch on Partnerships').click();
  await page.getByText('Partnerships is on.').waitFor();
  expect(stage.argumentsOf('setUp.switch')).toEqual([{ names: ['Partnerships'], on: true }]);
  await stage.looksRight('set-up-parts');
});

test('what keeps the workbook in order is listed with a sentence each, and opens', async () => {
  const item = { door: 'openProblems', label: 'Check this workbook…', about: 'See every cell that cannot be used.' };
  const stage = await show({
    'items.list': () => ({ sections: [{ title: 'This workbook', items: [item] }], off: [] }),
    'items.open': () => null,
  });
  await stage.button('Workbook').click();
  await stage.button('Check this workbook').click();
  expect(stage.argumentsOf('items.list')).toEqual([{ page: 'Set up' }]);
  await stage.page.waitForTimeout(50);
  expect(stage.argumentsOf('items.open')).toEqual([{ door: 'openProblems' }]);
  await stage.looksRight('set-up-workbook');
});
