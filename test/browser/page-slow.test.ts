// On a slow machine effects come late: a page must not lose the second of two quick choices, or ask for the first twice.
import type { ImportRequest } from '../../src/features/import/calls';
import type { ListAnswer } from '../../src/features/lists/calls';
import { csv, previewOf } from './page-import-sample';
import { dialog, sidebar, Theater, type Stage } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

/** Makes choices a few milliseconds apart while no frame comes, so that effects wait as long as they ever do. */
const chooseQuickly = (stage: Stage, choices: [label: string, option: string][]) =>
  stage.page.evaluate(`(async () => {
    window.requestAnimationFrame = () => 0;
    for (const [label, option] of ${JSON.stringify(choices)}) {
      const select = [...document.querySelectorAll('select')].find(
        (each) => (each.getAttribute('aria-label') || each.labels[0].innerText).includes(label));
      select.selectedIndex = [...select.options].findIndex(({ text }) => text === option);
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((soon) => setTimeout(soon, 4));
    }
  })()`);

test('import: the last choice is what is looked at', async () => {
  const stage = await theater.show('import', dialog, {
    'import.preview': async (request: ImportRequest) => {
      await new Promise((done) => setTimeout(done, 150));
      return previewOf(request);
    },
  });
  const { page } = stage;
  await page.getByLabel('Or paste rows, with their headings').fill(csv);
  await stage.button('Next: columns').click();
  await page.getByRole('heading', { name: 'What is in which column?' }).waitFor();
  await chooseQuickly(stage, [
    ['Member since', 'Notes'],
    ['Category for rows that name none', 'Postsecondary'],
  ]);
  await page.getByText('5 columns are used, 0 left out. 2 are created').waitFor();
  expect(stage.argumentsOf('import.preview').pop()).toMatchObject({ category: 'Postsecondary' });
});

test('lists: the last list chosen is what is shown', async () => {
  const lists = ['quiet', 'lapsed', 'new'].map((value) => ({
    value,
    label: `Who is ${value}`,
    byMonths: false,
    byChoice: '',
  }));
  const stage = await theater.show('lists', sidebar, {
    'lists.show': async ({ key }: { key: string | null }): Promise<ListAnswer> => {
      await new Promise((done) => setTimeout(done, 150));
      const found = key ?? 'quiet';
      const row = { id: null, name: `One who is ${found}`, why: '', about: '', contact: '', empty: false };
      const rest = { choices: [], choiceId: null, note: '', nobody: null, today: '2026-09-14' };
      return { lists, key: found, of: ['organization', 'organizations'], rows: [row], count: 1, ...rest };
    },
  });
  await stage.page.getByText('One who is quiet').waitFor();
  await chooseQuickly(stage, [
    ['Show', 'Who is lapsed'],
    ['Show', 'Who is new'],
  ]);
  await stage.page.getByText('One who is new').waitFor();
  expect(stage.argumentsOf('lists.show').pop()).toMatchObject({ key: 'new' });
});
