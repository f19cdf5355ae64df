// The sidebar A day off: everything of a day canceled or moved in one go, with who is told.
import type { DayOffItem } from '../../src/features/activities/calls';
import { phone, Refusal, sidebar, Theater, type Script } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const item = (id: string, title: string, more: Partial<DayOffItem> = {}): DayOffItem => ({
  ...{ id, title, about: '9:30 AM · Larkspur Machining · Desmond Achebe', lastsLonger: false, inside: [], outside: [] },
  ...more,
});
const all = [
  item('ACT-1', 'Plant tour', { inside: ['Desmond Achebe'], outside: ['Renata Oyelaran', 'Ida Brandt'] }),
  item('ACT-2', 'Talk'),
  item('ACT-3', 'Career week', { lastsLonger: true, about: 'all day · Tue, Sep 22 to Fri, Sep 25' }),
];

/** Acts as the real script would. */
function script(): Script {
  let gone: string[] = [];
  return {
    'dayOff.show': ({ date }: { date: string | null }) => ({
      date: date ?? '2026-09-24',
      today: '2026-09-24',
      isOff: date === '2026-12-25',
      items: (date ?? '2026-09-24') === '2026-09-24' ? all.filter(({ id }) => !gone.includes(id)) : [],
    }),
    'dayOff.apply': ({ fates }: { fates: { id: string; to: string }[] }) => {
      if (fates.some(({ to }) => to === '2026-09-01')) throw new Refusal('That day is over. Pick a day ahead.');
      gone = fates.map(({ id }) => id);
      return { text: '1 canceled, 1 moved.', batch: 'BAT-1', outside: 2 };
    },
    'history.undo': () => {
      gone = [];
      return { text: 'Undone.' };
    },
  };
}

test('everything of the day with who knows of it; one is moved, one that lasts longer stays', async () => {
  const stage = await theater.show('day-off', sidebar, script());
  const { page } = stage;
  await page.getByRole('heading', { name: '3 activities on Thursday, September 24, 2026' }).waitFor();
  const tour = page.getByRole('listitem').filter({ hasText: 'Plant tour' });
  expect(await tour.innerText()).toContain(
    'A mail for you to read and send: Renata Oyelaran, Ida Brandt. Told by mail at once: Desmond Achebe.',
  );
  expect(await page.getByRole('listitem').filter({ hasText: 'Talk' }).innerText()).toContain(
    'Nobody has it in writing',
  );
  expect(await page.getByLabel('What becomes of Career week').inputValue()).toBe('stay');
  await stage.looksRight('day-off');
  await page.getByLabel('What becomes of Talk').selectOption('Move it to another day');
  await page.getByText('Pick a day for each one that moves.').waitFor();
  expect(await stage.button('Cancel 1, move 1').isDisabled()).toBe(true);
  await page.getByLabel('To', { exact: true }).fill('2026-10-01');
  await page.getByLabel('Why').fill('  Strike ');
  await page.setViewportSize(phone);
  await stage.looksRight('day-off-phone');
  await stage.button('Cancel 1, move 1').press('Enter');
  await page.getByRole('status').getByText('1 canceled, 1 moved.').waitFor();
  await stage.focusIsOn('A day off');
  expect(stage.argumentsOf('dayOff.apply')).toEqual([
    {
      date: '2026-09-24',
      reason: 'Strike',
      noSchool: true,
      fates: [
        { id: 'ACT-1', to: 'cancel' },
        { id: 'ACT-2', to: '2026-10-01' },
      ],
    },
  ]);
  await page.getByRole('heading', { name: '1 activity on Thursday' }).waitFor();
  await stage.button('Undo').click();
  await page.getByRole('heading', { name: '3 activities on Thursday' }).waitFor();
  await page.getByRole('status').getByText('Undone.').waitFor();
});

test('another day; one that is free and noted has nothing to do; a refusal keeps what was chosen', async () => {
  const stage = await theater.show('day-off', sidebar, script());
  const { page } = stage;
  await page.getByLabel('What becomes of Plant tour').selectOption('Move it to another day');
  await page.getByLabel('To', { exact: true }).fill('2026-09-01');
  await stage.button('Cancel 1, move 1').click();
  await page.getByRole('alert').getByText('That day is over.').waitFor();
  expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe('2026-09-01');
  await page.getByLabel('Day', { exact: true }).fill('2026-12-21');
  await page.getByRole('heading', { name: 'Nothing is planned on Monday, December 21, 2026' }).waitFor();
  await stage.button('Note the day off').waitFor();
  await page.getByRole('checkbox').uncheck();
  await stage.button('Note the day off').waitFor({ state: 'detached' });
  await page.getByLabel('Day', { exact: true }).fill('2026-12-25');
  await page.getByText('School days has it as a day without school.').waitFor();
  expect(await page.getByRole('checkbox').count()).toBe(0);
});
