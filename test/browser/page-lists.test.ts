// The sidebar Lists: choose a list, see why each is on it, plan the next step.
import type { ListAnswer } from '../../src/features/lists/calls';
import { pending, Refusal, sidebar, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const mill = {
  id: 'ORG-1',
  name: 'Harbor Mill',
  why: 'Likes: Job shadowing. Works in Food manufacturing. In Rockford',
  about: 'Employer, Rockford',
  contact: 'Ana Ruiz, (815) 555-0102',
  empty: false,
};
const bar = (name: string, count: number, of: number) => ({
  ...{ id: null, name, why: `${count} of ${of}`, about: '', contact: '', empty: false },
  share: count / of,
});
const answers: Record<string, Partial<ListAnswer>> = {
  categories: {
    rows: [
      {
        id: null,
        name: 'Postsecondary',
        why: 'Nobody yet. Whom do you know there?',
        about: '',
        contact: '',
        empty: true,
      },
      { id: null, name: 'Employer', why: '6 organizations, 2 partners', about: '', contact: '', empty: false },
    ],
  },
  answers: {
    rows: [bar('Managing money and taxes', 225, 300), bar('Reading blueprints', 3, 300), bar('Talks', 300, 300)],
    choices: [{ id: 'graduate/skills/2026–27', name: 'Graduate survey, 2026–27: Which skills?' }],
    choiceId: 'graduate/skills/2026–27',
    note: '“Which skills?” 300 people answered. Everyone could pick several, so the numbers add up to more.',
  },
  need: { rows: [mill], choices: [{ id: 'NED-1', name: 'Shadow days for seniors' }], choiceId: 'NED-1' },
};

interface Asked {
  key: string | null;
}

const lists = [
  { value: 'categories', label: 'Categories and who is missing', byMonths: false, byChoice: '' },
  { value: 'quiet', label: 'No contact for some months', byMonths: true, byChoice: '' },
  { value: 'lapsed', label: 'Lapsed partners', byMonths: true, byChoice: '' },
  { value: 'need', label: 'What fits a need', byMonths: false, byChoice: 'Need' },
  { value: 'answers', label: 'What forms say, counted', byMonths: false, byChoice: 'Question' },
];

function answerTo(key: string | null): ListAnswer {
  const found = key ?? 'categories';
  const { rows = [], ...more } = answers[found] ?? {};
  const of = found === 'categories' ? ['category', 'categories'] : ['organization', 'organizations'];
  const rest = { choices: [], choiceId: null, note: '', nobody: null, today: '2026-09-14' };
  return { lists, key: found, of, rows, count: rows.length, ...rest, ...more };
}

test('a list by its name, the reason of each, and a next step with its day', async () => {
  const stage = await theater.show('lists', sidebar, {
    'lists.show': ({ key }: Asked) => answerTo(key),
    'row.jump': () => null,
    'lists.plan': () => ({ text: 'Noted for Harbor Mill: Call Ana, by 2026-09-16.' }),
  });
  const { page } = stage;
  await page.getByRole('heading', { name: '2 categories' }).waitFor();
  await stage.looksRight('lists-categories');
  await page.getByLabel('Show', { exact: true }).selectOption({ label: 'What fits a need' });
  await page.getByRole('heading', { name: 'Harbor Mill' }).waitFor();
  await stage.button('Show row: Harbor Mill').click();
  await stage.button('Plan next step: Harbor Mill').click();
  await page.getByLabel('What is to be done').fill('Call Ana');
  await page.getByLabel('By', { exact: true }).fill('2026-09-16');
  await stage.looksRight('lists-need');
  await stage.button('Note it').click();
  await page.getByText('Noted for Harbor Mill').waitFor();
  expect(stage.argumentsOf('row.jump')).toEqual([{ id: 'ORG-1' }]);
  expect(stage.argumentsOf('lists.plan')).toEqual([{ id: 'ORG-1', what: 'Call Ana', date: '2026-09-16' }]);
  await page.getByLabel('Show', { exact: true }).selectOption({ label: 'Lapsed partners' });
  await page.getByRole('heading', { name: 'Nobody is on this list' }).waitFor();
  await page.getByLabel('Nothing heard for').selectOption({ label: '12 months' });
  await page.getByRole('heading', { name: 'Nobody is on this list' }).waitFor();
  await stage.looksRight('lists-nobody');
  expect(stage.argumentsOf('lists.show').pop()).toEqual({ key: 'lapsed', months: 12, choiceId: null });
});

test('what forms say stands in bars, each with its number in words', async () => {
  const stage = await theater.show('lists', sidebar, { 'lists.show': ({ key }: Asked) => answerTo(key) });
  const { page } = stage;
  await page.getByLabel('Show', { exact: true }).selectOption({ label: 'What forms say, counted' });
  await page.getByRole('heading', { name: 'Reading blueprints' }).waitFor();
  expect(await stage.text()).toMatch(/300 people answered[^]*225 of 300[^]*3 of 300[^]*300 of 300/);
  const widths = await page
    .locator('.bar')
    .evaluateAll((bars) => bars.map((each) => each.style.getPropertyValue('--share')));
  expect(widths).toEqual(['75%', '1%', '100%']);
  expect(await page.locator('.bar[aria-hidden="true"]').count()).toBe(3);
  expect(await page.getByRole('button').count()).toBe(0);
  await stage.looksRight('lists-answers');
});

test('what is missing becomes a need, or is taken apart, with a click; the list is read again after it', async () => {
  const finding = (rowId: string, name: string, offers: ListAnswer['rows'][number]['offers'] = []) => ({
    ...bar(name, 3, 8),
    rowId,
    why: '3 of 8. In their words: taxes; tax; how to do taxes.',
    offers,
  });
  const offers = [
    { act: 'need', label: 'Make it a need' },
    { act: 'apart', label: 'Take apart' },
  ];
  let turn = 0;
  const stage = await theater.show('lists', sidebar, {
    'lists.show': () => ({
      ...answerTo('answers'),
      rows: [
        finding('FND-1', 'taxes', turn++ === 0 ? offers : [offers[1]!]),
        { ...finding('FND-2', 'Managing time'), about: 'Stands in Needs' },
      ],
    }),
    'lists.act': ({ act }: { act: string }) => {
      if (act === 'apart') throw new Refusal('That line is no longer in Findings. Load the list again.');
      return { text: '“taxes” stands in Needs now.' };
    },
  });
  await stage.button('Make it a need: taxes').waitFor();
  await stage.looksRight('lists-findings');
  await stage.button('Make it a need: taxes').click();
  await stage.page.getByText('“taxes” stands in Needs now.').waitFor();
  await stage.button('Make it a need: taxes').waitFor({ state: 'detached' });
  await stage.button('Take apart: taxes').click();
  await stage.page.getByText('That line is no longer in Findings.').waitFor();
  expect(stage.argumentsOf('lists.act')).toEqual([
    { key: 'answers', act: 'need', rowId: 'FND-1' },
    { key: 'answers', act: 'apart', rowId: 'FND-1' },
  ]);
  expect(stage.argumentsOf('lists.show')).toHaveLength(2);
});

test('a list that is chosen while another is on its way is shown after it', async () => {
  const slow = pending<ListAnswer>();
  const stage = await theater.show('lists', sidebar, {
    'lists.show': ({ key }: Asked) => (key === 'quiet' ? slow.promise : answerTo(key)),
  });
  const show = stage.page.getByLabel('Show', { exact: true });
  await show.selectOption({ label: 'No contact for some months' });
  await show.selectOption({ label: 'Lapsed partners' });
  slow.keep(answerTo('quiet'));
  await stage.page.getByRole('heading', { name: 'Nobody is on this list' }).waitFor();
  expect(stage.argumentsOf('lists.show')).toMatchObject([{ key: null }, { key: 'quiet' }, { key: 'lapsed' }]);
});

test('a list is found by a part of its name, and opened once only it fits', async () => {
  const many = [
    ...lists,
    ...['Never asked', 'Nobody in charge', 'Board seats that are empty'].map((label, index) => ({
      value: `more-${index}`,
      label,
      byMonths: false,
      byChoice: '',
    })),
  ];
  const stage = await theater.show('lists', sidebar, {
    'lists.show': ({ key }: Asked) => ({ ...answerTo(key), lists: many }),
  });
  const { page } = stage;
  const labels = () => page.getByLabel('Show').locator('option').allInnerTexts();
  await page.getByLabel('Find a list').fill('nob');
  await page.waitForFunction('document.querySelector("select").value === "more-1"');
  expect(stage.argumentsOf('lists.show').pop()).toMatchObject({ key: 'more-1' });
  await page.getByLabel('Find a list').fill('partners');
  expect(await labels()).toEqual(['Lapsed partners']);
  await page.getByLabel('Find a list').fill('there is none');
  expect(await labels()).toHaveLength(many.length);
  await stage.looksRight('lists-find');
});
