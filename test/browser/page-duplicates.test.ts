// The dialog Find duplicates: side by side, and the script does what staff chose.
import type { DuplicateGroup, DuplicatesFound } from '../../src/features/duplicates/calls';
import { dialog, phone, Refusal, Theater, type Script } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

/** The first two of a group differ in name and address. */
const group = (kind: DuplicateGroup['kind'], reason: string, names: Record<string, string>): DuplicateGroup => {
  const ids = Object.keys(names);
  return {
    kind,
    pairs: ids.slice(1).map((other) => ({ one: ids[0]!, other, score: 0.9, reason })),
    rows: ids.map((id, index) => ({
      id,
      row: 3 + index,
      name: names[id]!,
      uses: index === 0 ? '3 people, 12 contacts' : '',
      seen: `seen ${id}`,
    })),
    fields: [
      {
        column: 'name',
        title: 'Organization',
        values: Object.values(names),
        differs: true,
        joined: false,
        proposed: 0,
      },
      {
        column: 'category',
        title: 'Category',
        values: ids.map(() => 'Employer'),
        differs: false,
        joined: false,
        proposed: 0,
      },
      {
        column: 'address',
        title: 'Address',
        values: ids.map((_id, index) => ['4 Mill Road', '400 Mill Rd., Suite 12', ''][index] ?? ''),
        differs: true,
        joined: false,
        proposed: 0,
      },
      {
        column: 'notes',
        title: 'Notes',
        values: ids.map((_id, index) => ['Tours in May.\nAsk for Sam.', 'Has a shop.', ''][index] ?? ''),
        differs: false,
        joined: true,
        proposed: 0,
      },
    ],
  };
};
const found: DuplicatesFound = {
  groups: [
    group('organizations', 'same phone, same name, same town', {
      'ORG-MILL1': 'Otter Creek Manufacturing <b>',
      'ORG-MILL2': 'Otter Creek Mfg. <b>',
    }),
    group('organizations', 'same name, same town', {
      'ORG-CAR11': 'Quist Garage',
      'ORG-CAR22': 'The Quist Garage',
      'ORG-CAR33': 'Quist Garrage',
    }),
    group('people', 'same name', { 'PER-ROSA1': 'Rosa Diaz', 'PER-ROSA2': 'Diaz, Rosa' }),
  ],
  more: 0,
  looked: 8,
};

const script: Script = {
  'duplicates.find': () => found,
  'duplicates.merge': ({ rows: merged }: { rows: unknown[] }) => ({
    text: `Merged ${merged.length} rows.`,
    batch: 'BAT-1',
  }),
  'duplicates.apart': () => ({ text: 'Noted.' }),
  'duplicates.undo': () => ({ text: 'Undone: 1 row brought back.' }),
};

test('A08 side by side: what differs is chosen, one name stays, nothing happens before Merge', async () => {
  const stage = await theater.show('duplicates', dialog, script);
  await stage.page.getByRole('heading', { name: 'Are these one organization?' }).waitFor();
  expect(await stage.text()).toContain('3 to decide.');
  expect(await stage.text()).toContain('Same phone, same name, same town.');
  await stage.looksRight('duplicates');
  await stage.page.setViewportSize(phone);
  await stage.looksRight('duplicates-phone');
  await stage.page.setViewportSize(dialog);
  expect(stage.calls.map(({ name }) => name)).toEqual(['duplicates.find']);
  await stage.page.getByRole('radio', { name: 'Organization: keep Otter Creek Mfg. <b>, row 4' }).press('Space');
  await stage.button('Merge').press('Enter');
  await stage.page.getByRole('status').getByText('Merged 2 rows.').waitFor();
  expect(stage.argumentsOf('duplicates.merge')).toEqual([
    {
      kind: 'organizations',
      rows: [
        { id: 'ORG-MILL1', seen: 'seen ORG-MILL1' },
        { id: 'ORG-MILL2', seen: 'seen ORG-MILL2' },
      ],
      choices: { name: 'ORG-MILL2', address: 'ORG-MILL1' },
    },
  ]);
  await stage.focusIsOn('Are these one organization?');
  await stage.looksRight('duplicates-merged');
  await stage.button('Undo this merge').click();
  await stage.page.getByRole('status').getByText('Undone: 1 row brought back.').waitFor();
  expect(stage.argumentsOf('duplicates.undo')).toEqual([{ batch: 'BAT-1' }]);
});

test('a group of three: one is left out, another group is told apart, people come last, later is later', async () => {
  const stage = await theater.show('duplicates', dialog, script);
  await stage.button('Later').click();
  await stage.page.getByText('2 to decide.').waitFor();
  await stage.looksRight('duplicates-three');
  await stage.page.getByRole('checkbox', { name: 'Merge row 3' }).uncheck();
  expect(await stage.page.getByRole('radio', { name: 'Organization: keep The Quist Garage, row 4' }).isChecked()).toBe(
    true,
  );
  await stage.button('Merge').click();
  await stage.page.getByRole('heading', { name: 'Are these one person?' }).waitFor();
  expect(stage.argumentsOf('duplicates.merge')).toMatchObject([
    { rows: [{ id: 'ORG-CAR22' }, { id: 'ORG-CAR33' }], choices: { name: 'ORG-CAR22' } },
  ]);
  await stage.button('Not the same').click();
  await stage.focusIsOn('That is all for now');
  expect(stage.argumentsOf('duplicates.apart')).toEqual([{ kind: 'people', ids: ['PER-ROSA1', 'PER-ROSA2'] }]);
  await stage.looksRight('duplicates-done');
  await stage.button('Look again').click();
  await stage.page.getByText('3 to decide.').waitFor();
});

test('a refusal stays on the page, and what was chosen too; without duplicates it says so', async () => {
  const refusing: Script = {
    ...script,
    'duplicates.merge': () => {
      throw new Refusal('One of these rows has been changed.');
    },
  };
  const stage = await theater.show('duplicates', dialog, refusing);
  const other = stage.page.getByRole('radio', { name: 'Address: keep 400 Mill Rd., Suite 12, row 4' });
  await other.check();
  await stage.button('Merge').click();
  await stage.page.getByText('One of these rows has been changed.').waitFor();
  expect(await other.isChecked()).toBe(true);
  await stage.looksRight('duplicates-refused');

  const none = await theater.show('duplicates', dialog, {
    ...script,
    'duplicates.find': () => ({ groups: [], more: 0, looked: 8 }),
  });
  await none.page.getByRole('heading', { name: 'No duplicates' }).waitFor();
  await none.looksRight('duplicates-none');
  expect(none.calls.map(({ name }) => name)).toEqual(['duplicates.find']);
});
