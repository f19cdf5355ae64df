// The dialog Import, for the roster of one partner.
import type { ImportPreview, ImportRequest } from '../../src/features/import/calls';
import { previewOf } from './page-import-sample';
import { Refusal, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const refusal = 'There is no signed agreement with Quiet Press, so its roster may not be used. Nothing was read.';

/** As the server answers: another kind of list has other columns, and no roster is read without an agreement. */
function rosterOf(request: ImportRequest): ImportPreview {
  const shown = previewOf(request);
  if (request.preset !== 'Roster') return shown;
  if (request.network === 'Quiet Press') throw new Refusal(refusal);
  return {
    ...shown,
    mapping: request.mapping ?? ['personName', '', 'personPhone', '', ''],
    fields: [
      { field: 'personName', label: 'Contact: name' },
      { field: 'personPhone', label: 'Contact: phone' },
    ],
    networks: ['Alder Falls Chamber', 'Quiet Press'],
    rows: [],
    counts: { create: 0, change: 2, skip: 1 },
    problems: [],
  };
}

test('the roster of a partner: its columns are those of people, the partner is asked for, and a refusal says why', async () => {
  const stage = await theater.show('import', { width: 960, height: 640 }, { 'import.preview': rosterOf });
  const { page } = stage;
  await page.getByLabel('Or paste rows').fill('Name,Team,Phone,Web,Since\nAna Ruiz,Ovens,217-555-0110,,2019');
  await stage.button('Next: columns').click();
  await page.getByLabel('What the list is').selectOption('Roster of one partner: its own people');
  await page.getByLabel('Which partner').waitFor();
  await page.getByText('Its agreement must be signed, and say what the roster may be used for.').waitFor();
  const next = stage.button('Next: check the rows');
  expect(await next.getAttribute('aria-disabled')).toBe('true');
  expect(await page.getByLabel('Category for rows that name none').count()).toBe(0);
  expect(stage.argumentsOf('import.preview').pop()).toMatchObject({ preset: 'Roster', mapping: null });

  await page.getByLabel('Which partner').fill('Quiet Press');
  await page.getByText(refusal).waitFor();
  await stage.looksRight('import-roster-refused');
  await page.getByLabel('Which partner').fill('Alder Falls Chamber');
  await page.getByText('2 columns are used, 3 left out. 0 are created, 2 are changed').waitFor();
  expect(await page.getByText(refusal).count()).toBe(0);
  expect(await page.getByLabel('“Business” goes to').inputValue()).toBe('personName');
  await stage.looksRight('import-roster');
  await next.click();
  await page.getByRole('heading', { name: 'Check what will happen' }).waitFor();
  await stage.button('Import 2 people').waitFor();

  // Back to another kind of list, the columns are guessed anew.
  await stage.button('Back').click();
  await page.getByLabel('What the list is').selectOption('Any other list');
  await page.getByLabel('Category for rows that name none').waitFor();
  await page.getByText('4 columns are used, 1 left out.').waitFor();
  expect(await page.getByLabel('“Business” goes to').inputValue()).toBe('name');
});
