// The sidebar Lists: choose a list, see why each is on it, plan the next step.
import type { ListAnswer, ListKind } from '../../src/features/lists/calls';
import { pending, sidebar, Theater } from './page-stage';

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
const answers: Partial<Record<ListKind, Partial<ListAnswer>>> = {
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
  need: { rows: [mill], needs: [{ id: 'NED-1', name: 'Shadow days for seniors' }], needId: 'NED-1' },
};

test('a list by its name, the reason of each, and a next step with its day', async () => {
  const stage = await theater.show('lists', sidebar, {
    'lists.show': ({ kind }: { kind: ListKind }): ListAnswer => {
      const { rows = [], ...more } = answers[kind] ?? {};
      return { kind, rows, count: rows.length, needs: [], needId: null, today: '2026-09-14', ...more };
    },
    'lists.jump': () => null,
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
  expect(stage.argumentsOf('lists.jump')).toEqual([{ id: 'ORG-1' }]);
  expect(stage.argumentsOf('lists.plan')).toEqual([{ id: 'ORG-1', what: 'Call Ana', date: '2026-09-16' }]);
  await page.getByLabel('Show', { exact: true }).selectOption({ label: 'Lapsed partners' });
  await page.getByRole('heading', { name: 'Nobody is on this list' }).waitFor();
  await page.getByLabel('Nothing heard for').selectOption({ label: '12 months' });
  await page.getByRole('heading', { name: 'Nobody is on this list' }).waitFor();
  await stage.looksRight('lists-nobody');
  expect(stage.argumentsOf('lists.show').pop()).toEqual({ kind: 'lapsed', months: 12, needId: null });
});

test('a list that is chosen while another is on its way is shown after it', async () => {
  const slow = pending<ListAnswer>();
  const answer = (kind: ListKind): ListAnswer => ({
    kind,
    rows: [],
    count: 0,
    needs: [],
    needId: null,
    today: '2026-09-14',
  });
  const stage = await theater.show('lists', sidebar, {
    'lists.show': ({ kind }: { kind: ListKind }) => (kind === 'categories' ? slow.promise : answer(kind)),
  });
  await stage.page.getByLabel('Show', { exact: true }).selectOption({ label: 'Lapsed partners' });
  slow.keep(answer('categories'));
  await stage.page.getByRole('heading', { name: 'Nobody is on this list' }).waitFor();
  expect(stage.calls).toHaveLength(2);
});
