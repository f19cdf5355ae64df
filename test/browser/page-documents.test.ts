// The sidebar Make a document, as a coordinator uses it before an appointment.
import type { DocumentsView } from '../../src/features/materials/calls';
import { phone, sidebar, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const kinds = {
  letter: 'Recruitment letter',
  brochure: 'Brochure',
  story: 'One-page story',
  asks: 'Ask list',
  prep: 'Prep sheet for an appointment',
};
const view: DocumentsView = {
  kinds: Object.entries(kinds).map(([kind, name]) => ({ kind: `document.${kind}`, name })),
  selected: { id: 'ORG-7K2MD', name: 'Riverside Community Clinic and Family Practice' },
  hint: '',
  stories: [],
  meetings: [{ id: 'ACT-2', name: 'Meeting: Harbor College, Sep 22 (Tue, Sep 22)' }],
  asks: [
    { name: 'Robotics speaker', offered: ['Brightwell Optical: Talk to a class'] },
    { name: 'Mentors for the design challenge', offered: [] },
  ],
  stages: ['Prospect', 'Partner'],
  categories: ['Employer', 'Postsecondary'],
  made: [
    {
      name: 'Letter to Larkspur Machining',
      aboutName: 'Larkspur Machining',
      superseded: false,
      url: 'https://docs.google.com/document/d/1/edit',
      pdf: 'https://docs.google.com/document/d/1/export?format=pdf',
      madeAt: '2026-09-14 07:00',
    },
    {
      name: 'Brochure',
      aboutName: 'everyone',
      superseded: true,
      url: 'https://docs.google.com/document/d/2/edit',
      pdf: 'https://docs.google.com/document/d/2/export?format=pdf',
      madeAt: '2026-09-01 09:00',
    },
  ],
};
const made = {
  text: '“Letter to Riverside” is in your Google Drive.',
  url: 'https://docs.google.com/document/d/9/edit',
  pdf: 'https://docs.google.com/document/d/9/export?format=pdf',
  view,
};

test('a letter for the selected row, by keyboard, with links to the Doc and its PDF', async () => {
  const stage = await theater.show('documents', sidebar, {
    'documents.show': () => view,
    'documents.make': () => made,
  });
  await stage.page.getByLabel('Document').waitFor();
  await stage.looksRight('documents');
  await stage.button('Make document').press('Enter');
  await stage.page.getByRole('status').getByText('is in your Google Drive').waitFor();
  expect(stage.argumentsOf('documents.make')).toEqual([{ kind: 'document.letter', ids: ['ORG-7K2MD'] }]);
  const pdf = stage.page.getByRole('link', { name: 'PDF of the document' });
  expect(await pdf.getAttribute('href')).toBe(made.pdf);
  await stage.looksRight('documents-made');
});

test('letters for several: whom they reach is shown before they are made', async () => {
  const stage = await theater.show('documents', phone, {
    'documents.show': () => ({ ...view, selected: null, hint: 'Select a row of Organizations.' }),
    'documents.choose': () => ({ ids: ['ORG-1', 'ORG-2'], names: ['Brightwell Optical', 'Harbor College'] }),
    'documents.make': () => made,
  });
  const { page } = stage;
  await page.getByText('Select a row of Organizations.').waitFor();
  expect(await stage.button('Make document').getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('For', { exact: true }).selectOption('many');
  await page.getByLabel('Stage').selectOption('Prospect');
  await stage.button('Show whom').click();
  await page.getByText('2 letters').click();
  await page.getByText('Harbor College').waitFor();
  await stage.looksRight('documents-many');
  await stage.button('Make document').click();
  await page.getByText('is in your Google Drive').waitFor();
  expect(stage.argumentsOf('documents.make')).toEqual([{ kind: 'document.letter', ids: ['ORG-1', 'ORG-2'] }]);
  expect(stage.argumentsOf('documents.choose')).toMatchObject([{ stage: 'Prospect', category: '' }]);
});

test('asks with who has offered them; without stories it says where they are written', async () => {
  const stage = await theater.show('documents', sidebar, { 'documents.show': () => view });
  await stage.page.getByLabel('Document').selectOption('document.asks');
  await stage.page.getByText('Offered by Brightwell Optical: Talk to a class').waitFor();
  await stage.looksRight('documents-asks');
  await stage.page.getByLabel('Document').selectOption('document.story');
  await stage.page.getByText('into the tab Stories').waitFor();
  await stage.page.getByLabel('Document').selectOption('document.prep');
  expect(await stage.page.getByLabel('Appointment').inputValue()).toBe('ACT-2');
});
