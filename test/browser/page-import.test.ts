// The dialog Import organizations: from a list to a result that can be undone.
import type { ImportRequest } from '../../src/features/import/calls';
import { csv, previewOf } from './page-import-sample';
import { dialog, Lost, phone, Refusal, Theater, type Script, type Stage } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const result = {
  batch: 'BAT-1',
  created: 2,
  changed: 1,
  skipped: 1,
  text: '2 organizations were added and 1 was changed; 1 row was left out.',
};

const show = (script: Script = {}, size = dialog) =>
  theater.show('import', size, { 'import.preview': previewOf, 'import.apply': () => result, ...script });

async function paste(stage: Stage, text = csv): Promise<void> {
  await stage.page.getByLabel('Or paste rows, with their headings').fill(text);
  await stage.button('Next: columns').click();
  await stage.page.getByRole('heading', { name: 'What is in which column?' }).waitFor();
}

async function toRows(stage: Stage): Promise<void> {
  await paste(stage);
  await stage.button('Next: check the rows').click();
  await stage.page.getByRole('heading', { name: 'Check what will happen' }).waitFor();
}

test('paste, look at the columns and the rows, import, undo', async () => {
  const stage = await show({
    'import.undo': () => ({ text: 'The import is taken back: 2 removed, 1 as it was before.' }),
  });
  const { page } = stage;
  await stage.looksRight('import-list');
  await paste(stage);
  await stage.focusIsOn('What is in which column?');
  expect(await page.getByRole('row', { name: /^Main line/ }).innerText()).toContain(
    '217-555-0110 · 217-555-0111 · 217-555-0112',
  );
  expect(await page.getByRole('row', { name: /^Business/ }).innerText()).toContain(
    'Harbor "Fresh" Market, Inc. · Lakeside',
  );
  expect(await page.getByLabel('“Main line” goes to').inputValue()).toBe('phone');
  expect(await stage.text()).toContain('4 columns are used, 1 left out. 2 are created, 1 is changed, 1 is skipped.');
  await stage.looksRight('import-columns');

  await stage.button('Next: check the rows').press('Enter');
  await stage.focusIsOn('Check what will happen');
  expect(await page.getByRole('row', { name: /Lakeside/ }).innerText()).toMatch(
    /3\s+Lakeside Machine Works\s+Changed\s+Same phone number as Lakeside Machine \(row 14\)\s+website/,
  );
  expect(await page.getByRole('row', { name: /<script>alert\(1\)<\/script>/ }).count()).toBe(1);
  expect(await stage.text()).toContain('Line 5: There is no name in this row');
  await stage.looksRight('import-rows');
  await page.getByRole('radio', { name: 'Skipped 1' }).check();
  expect(await page.getByRole('row').count()).toBe(2);
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('row', { name: /Lakeside/ }).waitFor();

  await stage.button('Import 2 and change 1 organization').click();
  await page.getByText(result.text).waitFor();
  expect(stage.argumentsOf('import.apply')).toEqual([
    {
      text: csv,
      fileName: '',
      mapping: ['name', 'industry', 'phone', 'website', ''],
      category: 'Employer',
      preset: '',
      network: '',
      fingerprint: '[["name","industry","phone","website",""],null]',
    },
  ]);
  await stage.focusIsOn('The import is done');
  await stage.looksRight('import-done');
  await stage.button('Undo this import').click();
  await page.getByRole('status').getByText('The import is taken back').waitFor();
  expect(stage.argumentsOf('import.undo')).toEqual([{ batch: 'BAT-1' }]);
  await stage.looksRight('import-undone');
  await stage.button('Close').click();
  expect(await page.evaluate('did')).toEqual(['close']);
});

test('a change of the columns is looked at again at once, and Back keeps everything', async () => {
  const stage = await show();
  const { page } = stage;
  await paste(stage);
  await page.getByLabel('“Member since” goes to').selectOption('Notes');
  await page.getByLabel('Category for rows that name none').selectOption('Postsecondary');
  await page.getByText('5 columns are used, 0 left out. 2 are created').waitFor();
  expect(stage.argumentsOf('import.preview').pop()).toMatchObject({
    mapping: ['name', 'industry', 'phone', 'website', 'notes'],
    category: 'Postsecondary',
  });

  await page.getByLabel('“Business” goes to').selectOption('— leave out —');
  await page.getByText('Choose which column holds the name of the organization.').waitFor();
  expect(await stage.button('Next: check the rows').getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('“Web” goes to').selectOption('Organization');
  await page.getByLabel('“Main line” goes to').selectOption('Organization');
  await page.getByText('Also chosen for “Main line”').waitFor();
  await stage.looksRight('import-columns-twice');
  await page.getByLabel('“Business” goes to').selectOption('Organization');
  await page.getByLabel('“Web” goes to').selectOption('Website');
  await page.getByLabel('“Main line” goes to').selectOption('Phone');

  await stage.button('Back').click();
  expect(await page.getByLabel('Or paste rows, with their headings').inputValue()).toBe(csv);
  await stage.button('Next: columns').click();
  expect(await page.getByLabel('“Member since” goes to').inputValue()).toBe('notes');
  await stage.button('Next: check the rows').click();
  await stage.button('Back').click();
  expect(await page.getByLabel('Category for rows that name none').inputValue()).toBe('Postsecondary');
});

test('where the list comes from: members of a network are asked for its name, a list seen before says so', async () => {
  const stage = await show({
    'import.preview': (request: ImportRequest) => ({ ...previewOf(request), remembered: true }),
  });
  const { page } = stage;
  await paste(stage);
  await page.getByText('A list with these headings was imported before.').waitFor();
  await page.getByLabel('What the list is').selectOption('Members of a chamber, club or union');
  await page.getByLabel('Which chamber, club or union').waitFor();
  expect(await stage.button('Next: check the rows').getAttribute('aria-disabled')).toBe('true');
  await stage.looksRight('import-columns-network');
  const before = stage.calls.length;
  await page.getByLabel('Which chamber, club or union').pressSequentially('Rotary Club');
  await stage.button('Next: check the rows').click();
  await page.getByRole('heading', { name: 'Check what will happen' }).waitFor();
  expect(stage.argumentsOf('import.preview').pop()).toMatchObject({ preset: 'Network', network: 'Rotary Club' });
  expect(stage.calls.length - before).toBeLessThan(4); // Not one look for each letter.
});

test('when two changes come quickly, the last one counts', async () => {
  const stage = await show({
    'import.preview': async (request: ImportRequest) => {
      if (request.mapping?.[4] === 'notes') await new Promise((done) => setTimeout(done, 300));
      return previewOf(request);
    },
  });
  await paste(stage);
  await stage.page.getByLabel('“Member since” goes to').selectOption('Notes');
  await stage.page.getByLabel('“Member since” goes to').selectOption('— leave out —');
  await stage.page.getByText('4 columns are used, 1 left out. 2 are created').waitFor();
  await stage.button('Next: check the rows').click();
  await stage.page.getByRole('row', { name: /Harbor/ }).waitFor();
  expect(await stage.page.getByRole('row', { name: /Harbor/ }).innerText()).not.toContain('notes');
});

test('files: UTF-8, Windows-1252 from Excel, a workbook, and one too big', async () => {
  const stage = await show();
  const { page } = stage;
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel(/From a file/).setInputFiles({ name, mimeType: 'text/csv', buffer });
  await choose('big.csv', Buffer.alloc(5_200_000, 'a,b\n'));
  await page.getByRole('alert').getByText('“big.csv” has 5.2 MB; up to 5 MB can be imported at once.').waitFor();
  await choose('list.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
  await page.getByRole('alert').getByText('This is a whole Excel workbook.').waitFor();
  await stage.looksRight('import-refused');
  await choose('café.csv', Buffer.from('Name,City\nCaf\xe9 Uni\xf3n,Pe\xf1a \x80\n', 'latin1'));
  await page.getByText('Café Unión,Peña €').waitFor();
  expect(await stage.text()).toContain('café.csv 2 lines, 33 bytes'); // As it will be sent: UTF-8.
  await stage.looksRight('import-file');
  await stage.button('Next: columns').click();
  await page.getByRole('heading', { name: 'What is in which column?' }).waitFor();
  expect(stage.argumentsOf('import.preview')).toEqual([
    {
      text: 'Name,City\nCafé Unión,Peña €\n',
      fileName: 'café.csv',
      mapping: null,
      category: null,
      preset: null,
      network: null,
    },
  ]);
  await stage.button('Back').click();
  await stage.button('Remove file').click();
  await choose('utf8.tsv', Buffer.from('Name\tCity\nCafé\tPeña\n'));
  await page.getByText('Café\tPeña').waitFor();
});

test('a paste that is too big never gets in, and nothing is sent', async () => {
  const stage = await show();
  const { page } = stage;
  const area = page.getByLabel('Or paste rows, with their headings');
  await area.fill('Name\nOne');
  await area.evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'name,city\n'.repeat(1_000_000));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.getByRole('alert').getByText('This list has 10 MB').waitFor();
  expect(await area.inputValue()).toBe('Name\nOne');
  await area.fill('');
  await stage.button('Next: columns').click();
  await page.getByText('Paste some rows, or choose a file.').waitFor();
  expect(stage.calls).toEqual([]);
});

test('a refused or lost import keeps the rows and offers to check them again', async () => {
  let failure: Error = new Refusal('The Organizations tab has changed since. Check the rows again.');
  const stage = await show({
    'import.apply': () => {
      throw failure;
    },
  });
  await toRows(stage);
  const importButton = stage.button('Import 2 and change 1 organization');
  await importButton.click();
  await stage.page.getByRole('alert').getByText('has changed since').waitFor();
  await stage.looksRight('import-stale');
  await stage.button('Check the rows again').click();
  await stage.page.getByRole('alert').waitFor({ state: 'detached' });
  expect(stage.argumentsOf('import.preview')).toHaveLength(2);
  failure = new Lost('Exceeded maximum execution time');
  await importButton.click();
  await stage.page.getByRole('alert').getByText('It may have worked: check the rows again').waitFor();
});

test('a list that cannot be read says why and stays', async () => {
  const stage = await show({
    'import.preview': () => {
      throw new Refusal('Line 3 has a quotation mark that is never closed. Close it, or take it out.');
    },
  });
  await stage.page.getByLabel('Or paste rows, with their headings').fill('Name\n"One');
  await stage.button('Next: columns').click();
  await stage.page.getByRole('alert').getByText('Line 3 has a quotation mark').waitFor();
  expect(await stage.page.getByLabel('Or paste rows, with their headings').inputValue()).toBe('Name\n"One');
  await stage.looksRight('import-unreadable');
});

test('a long list: the counts are for all, the rows for the first 500; and the button says the number', async () => {
  const rows = Array.from({ length: 500 }, (_, index) => ({
    line: index + 2,
    name: `College ${index + 1}`,
    action: 'create' as const,
    why: 'New',
    changes: ['name', 'phone', 'website', 'address'],
  }));
  const stage = await show({
    'import.preview': (request: ImportRequest) => ({
      ...previewOf(request),
      rows,
      counts: { create: 2310, change: 0, skip: 0 },
      problems: [],
    }),
  });
  await toRows(stage);
  expect(await stage.text()).toContain('500 of 2,310 rows are shown. All 2,310 are counted and imported alike.');
  expect(await stage.button('Import 2,310 organizations').count()).toBe(1);
  const table = stage.page.getByRole('region', { name: 'What happens with each row' });
  await table.focus();
  await stage.page.keyboard.press('End');
  await stage.page.getByText('College 500').waitFor();
  const top = await table.evaluate(
    (box) => box.querySelector('thead th')!.getBoundingClientRect().top - box.getBoundingClientRect().top,
  );
  expect(Math.round(top)).toBeLessThanOrEqual(1); // The headings stay in view.
});

test.each([
  ['phone', phone],
  ['sidebar', { width: 360, height: 500 }],
])('works on a %s', async (name, size) => {
  const stage = await show({}, size);
  await stage.looksRight(`import-list-${name}`);
  await paste(stage);
  await stage.looksRight(`import-columns-${name}`);
  await stage.button('Next: check the rows').click();
  await stage.page.getByRole('heading', { name: 'Check what will happen' }).waitFor();
  await stage.looksRight(`import-rows-${name}`);
});
