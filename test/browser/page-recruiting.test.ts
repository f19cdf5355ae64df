// The sidebar Define the industry and the dialog Forms.
import type { FormLine } from '../../src/features/surveys/calls';
import { dialog, Refusal, sidebar, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const ten = {
  id: 'TOP-1',
  row: 3,
  rank: 1,
  name: 'Larkspur Machining',
  knows: 'Tom Teach (Staff, strong; the owner is a neighbor)',
  step: 'Call, Mon, Sep 21',
  level: 'Teacher',
  success: 'Not yet',
};
const report = {
  open: [{ question: 'Which associations, unions and chambers serve them?', status: 'In work', row: 5 }],
  questions: 6,
  team: ['Tom Teach, Teacher, Health science, may lead'],
  teamLacks: 'The team has no counselor yet. Tick On the team in Staff.',
  industry: {
    ours: ['Healthcare & Human Services', 'Horses'],
    inside: 2,
    all: 5,
    narrow: 'Only 2 organizations of your list fall inside: that is narrow. Wider: Hospitals (1 more).',
    typesWithout: ['Labor unions'],
  },
  leading: ['1. First (Alder Falls · county? · 250 or more · Newspaper)'],
  associations: ['Builders Guild: Carpenters, roofers'],
  ten: [ten, { ...ten, id: 'TOP-2', row: 4, rank: 2, name: 'Birch Bakery', knows: '', level: '', success: 'Partner' }],
  levels: [{ level: 'Teacher', asked: 1, interested: 1, partners: 1 }],
};

test('the team sees what is open, and asks for a principal call, which can be undone', async () => {
  const stage = await theater.show('recruiting', sidebar, {
    'recruiting.report': () => report,
    'recruiting.principal': () => ({ report, text: 'Pat Prince is to call.', batch: 'BAT-1' }),
    'history.undo': () => ({ text: 'Undone: 4 cells put back.' }),
    'check.jump': () => {
      throw new Refusal('That row is no longer there.');
    },
  });
  await stage.page.getByText('The team has no counselor yet.').waitFor();
  await stage.looksRight('recruiting');
  await stage.button('Ask for a principal call to Larkspur Machining').click();
  await stage.page.getByText('Pat Prince is to call.').waitFor();
  await stage.button('Undo').click();
  await stage.page.getByText('Undone: 4 cells put back.').waitFor();
  expect(stage.argumentsOf('history.undo')).toEqual([{ batch: 'BAT-1' }]);
  await stage.button('Show row of Birch Bakery').click();
  await stage.page.getByRole('alert').getByText('That row is no longer there.').waitFor();
});

test('a form is made from the list of all forms, and its address copied', async () => {
  const lines = ['Parent survey', 'Who knows whom'].map((name, index): FormLine => ({
    key: 'form-' + index,
    name,
    audience: 'families',
    becomes: 'Each answer goes into Responses.',
    url: index === 0 ? 'https://docs.google.com/forms/d/e/abc/viewform' : '',
    editUrl: index === 0 ? 'https://docs.google.com/forms/d/abc/edit' : '',
    answers: 3,
    waiting: 2,
    invites: false,
  }));
  lines.push({ ...lines[0]!, key: 'form-2', name: 'Graduate survey', waiting: null });
  const stage = await theater.show('forms', dialog, {
    'forms.list': () => lines,
    'forms.make': () => lines.map((line) => ({ ...line, url: 'https://docs.google.com/forms/d/e/xyz/viewform' })),
  });
  await stage.button('Copy address of Parent survey').waitFor();
  expect(await stage.text()).toMatch(
    /Parent survey[^]*3 answers[^]*2 more to bring in[^]*Not made yet[^]*It cannot be opened/,
  );
  await stage.button('Copy address of Parent survey').click();
  await stage.page.getByText(/^Copied: the address of Parent survey|Press Ctrl\+C/).waitFor();
  await stage.looksRight('forms');
  await stage.button('Make the form Who knows whom').click();
  await stage.page.getByText('Who knows whom is made.').waitFor();
  expect(await stage.page.getByRole('textbox', { name: 'Address of Who knows whom' }).inputValue()).toContain('/xyz/');
});

test('colleges of a directory file are filtered by place, ticked and added', async () => {
  const college = { line: 2, name: 'Grove Valley College', city: 'Alder Falls', county: 'Grove County', state: 'IL' };
  const stage = await theater.show('colleges', dialog, {
    'colleges.look': () => ({
      colleges: [college, { ...college, line: 3, name: 'Far Lake University', city: 'Northport', state: 'WI' }],
      industry: 'Healthcare & Human Services',
    }),
    'colleges.add': () => ({ text: '1 organization added.' }),
  });
  const file = { name: 'hd.csv', mimeType: 'text/csv', buffer: Buffer.from('INSTNM\nGrove Valley College\n') };
  await stage.page.getByLabel(/^Directory file/).setInputFiles(file);
  await stage.page.getByLabel('State', { exact: true }).fill('il');
  await stage.page.getByText('1 college', { exact: true }).waitFor();
  await stage.page.getByRole('checkbox', { name: /^Grove Valley College/ }).check();
  await stage.looksRight('colleges');
  await stage.button('Add 1 college').click();
  await stage.page.getByText('1 organization added.').waitFor();
  expect(stage.argumentsOf('colleges.add')).toEqual([
    { text: 'INSTNM\nGrove Valley College\n', fileName: 'hd.csv', lines: [2], industry: 'Healthcare & Human Services' },
  ]);
});
