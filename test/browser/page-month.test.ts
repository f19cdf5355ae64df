// The dialog Month, and the sidebars Program and Help.
import { readFileSync } from 'node:fs';
import { monthOfFacts, type MonthFacts } from '../../src/features/month/month-rules';
import { dialog, phone, Refusal, sidebar, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const bare = { endDate: null, start: null, organization: null, place: null, teacher: null };
const activities = [
  {
    ...bare,
    id: 'ACT-1',
    title: 'Plant tour',
    kind: 'Field trip',
    status: 'Confirmed',
    date: '2026-10-06',
    start: '09:30',
  },
  {
    ...bare,
    id: 'ACT-2',
    title: 'Career week',
    kind: 'Industry event',
    status: 'Planned',
    date: '2026-10-29',
    endDate: '2026-11-03',
  },
  {
    ...bare,
    id: 'ACT-3',
    title: 'Mill visit',
    kind: 'Field trip',
    status: 'Canceled',
    date: '2026-10-06',
    start: '08:00',
  },
  { ...bare, id: 'ACT-4', title: 'Only an idea', kind: 'Field trip', status: 'Idea', date: '2026-10-07' },
] as unknown as MonthFacts['activities'];
const schoolDays = [
  { date: '2026-10-12', endDate: null, kind: 'No school', note: 'Columbus Day' },
] as unknown as MonthFacts['schoolDays'];

const show = (size = dialog) =>
  theater.show('month', size, {
    'month.show': ({ month }: { month: string | null }) =>
      monthOfFacts({
        month: month ?? '2026-10',
        today: '2026-10-06',
        school: 'Maple Grove',
        activities,
        schoolDays,
      } as MonthFacts),
    'month.file': ({ month, kind }: { month: string; kind: string }) => {
      if (kind === '') return { name: `activities-${month}.ics`, text: 'BEGIN:VCALENDAR\r\n', count: 3, leftOut: 1 };
      throw new Refusal('Nothing is planned from that month on, so there is no file to save.');
    },
    'row.jump': ({ id }: { id: string }) => {
      if (id === 'ACT-2') throw new Refusal('That row is no longer in the Activities tab.');
      return null;
    },
  });

test('a month as a sheet: every day, what is on it, what was canceled, days off; others a click away', async () => {
  const stage = await show();
  const { page } = stage;
  await page.getByRole('heading', { name: 'October 2026' }).waitFor();
  expect(await page.getByRole('listitem').count()).toBe(31);
  const tuesday = page.getByRole('listitem').filter({ hasText: 'Tuesday, October 6, 2026, today' });
  expect(await tuesday.getByRole('button').allInnerTexts()).toEqual([
    '8:00 AM Mill visit canceled',
    '9:30 AM Plant tour',
  ]);
  expect(await stage.text()).toContain('Columbus Day');
  expect(await stage.text()).not.toContain('Only an idea');
  await stage.looksRight('month');
  await page.getByLabel('Show').selectOption('Industry event');
  expect(await page.getByRole('button', { name: 'Plant tour' }).count()).toBe(0);
  await stage.button('Month after').click();
  await page.getByRole('heading', { name: 'November 2026' }).waitFor();
  await stage.focusIsOn('November 2026');
  expect(await page.getByRole('button', { name: /Career week/ }).count()).toBe(3);
  await stage.button('Month after').click();
  await page.getByText('Nothing is planned in December 2026 yet.').waitFor();
  expect(stage.argumentsOf('month.show')).toEqual([{ month: null }, { month: '2026-11' }, { month: '2026-12' }]);
});

test('the file for a calendar is saved, with what it holds; when there is none, it says why', async () => {
  const stage = await show();
  const { page } = stage;
  await page.getByRole('heading', { name: 'October 2026' }).waitFor();
  const saved = page.waitForEvent('download');
  await stage.button('Save for a calendar').click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('activities-2026-10.ics');
  expect(readFileSync(await file.path(), 'utf8')).toBe('BEGIN:VCALENDAR\r\n');
  await page.getByRole('status').getByText('holds 3 activities of this month and the year after it. 1 activity left out').waitFor(); // prettier-ignore
  await stage.looksRight('month-saved');
  await page.getByLabel('Show').selectOption('Industry event');
  await stage.button('Save for a calendar').click();
  await page.getByRole('alert').getByText('Nothing is planned from that month on').waitFor();
});

test('an activity is opened in its tab; one that is gone is said', async () => {
  const stage = await show(phone);
  const { page } = stage;
  await page
    .getByRole('button', { name: /Career week/ })
    .first()
    .click();
  await page.getByRole('alert').getByText('no longer in the Activities tab').waitFor();
  // On a phone only days with something on them are listed.
  expect(await page.getByRole('listitem').count()).toBe(5);
  expect(await stage.text()).toContain('Tue 6');
  await stage.looksRight('month-phone');
  await page.getByRole('button', { name: /Plant tour/ }).click();
  await page.waitForFunction('did.includes("close")');
  expect(stage.argumentsOf('row.jump').pop()).toEqual({ id: 'ACT-1' });
});

test('Program lists what is on in sections, opens it, and says what could be switched on', async () => {
  const item = (door: string, label: string, about: string) => ({ door, label, about });
  const stage = await theater.show('program', sidebar, {
    'items.list': () => ({
      sections: [
        { title: 'Surveys and forms', items: [item('openForms', 'Forms…', 'All forms with their links.')] },
        { title: 'Activities', items: [item('openMonth', 'Month…', 'All activities of a month on one page.')] },
      ],
      off: ['Recruiting', 'Campaigns'],
    }),
    'items.open': ({ door }: { door: string }) => {
      if (door === 'openForms') throw new Refusal('There is no such menu item any more.');
      return null;
    },
  });
  await stage.button('Forms').click();
  await stage.page.getByRole('alert').getByText('no such menu item').waitFor();
  await stage.button('Month').press('Enter');
  await stage.page.getByRole('alert').waitFor({ state: 'detached' });
  expect(stage.argumentsOf('items.open')).toEqual([{ door: 'openForms' }, { door: 'openMonth' }]);
  expect(await stage.text()).toContain('Not in use here: Recruiting, Campaigns. Switch them on under Set up.');
  await stage.looksRight('program');
});

test('Help fits the sidebar', async () => {
  const stage = await theater.show('help', sidebar, {});
  await stage.page.getByRole('heading', { name: 'Your twenty minutes' }).waitFor();
  await stage.looksRight('help');
});
