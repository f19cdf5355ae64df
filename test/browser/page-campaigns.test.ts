// The dialog Ask many and the sidebar Call sheet, as a coordinator uses them on an afternoon of asking.
import type { CallSheet, CampaignPreview } from '../../src/features/campaigns/calls';
import { dialog, sidebar, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const start = { stages: ['Prospect', 'Partner'], categories: ['Employer', 'Postsecondary'], campaigns: [] };
const preview: CampaignPreview = {
  recipients: [
    { id: 'ORG-1', organization: 'Larkspur Machining', to: 'Renata Oyelaran, renata@example.com', why: '' },
    {
      id: 'ORG-2',
      organization: 'Harbor College',
      to: '',
      why: '“Harbor College” has no current primary contact in People.',
    },
  ],
  asked: 1,
  quotaLeft: 1480,
  sample: {
    subject: 'Would Larkspur Machining like to meet our students?',
    text: 'Dear Renata Oyelaran,\n\nour students …',
  },
  refusal: '',
};

test('by mail: whom, what they get, a test, and drafts only after one more question', async () => {
  const stage = await theater.show('campaign', dialog, {
    'campaign.start': () => start,
    'campaign.preview': () => preview,
    'campaign.test': () => ({ text: 'A test is on its way to you. Nobody else gets it.' }),
    'campaign.begin': () => ({ text: '1 mail made. Nothing has left.' }),
    'items.open': () => null,
  });
  const { page } = stage;
  await page.getByLabel('Campaign').fill('Fall round');
  await page.getByLabel('Stage').selectOption('Prospect');
  await stage.looksRight('campaign');
  await stage.button('Show whom').click();
  await page.getByText('1 mail, 1 left out with the reason').waitFor();
  await page.setViewportSize({ width: 760, height: 1300 });
  await stage.looksRight('campaign-preview');
  await stage.button('Send a test to me').click();
  await page.getByText('A test is on its way').waitFor();
  await stage.button('Make drafts').click();
  await page.getByText('Nothing leaves before you approve it.').waitFor();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Make drafts' }).click();
  await page.getByText('1 mail made. Nothing has left.').waitFor();
  expect(stage.argumentsOf('campaign.begin')).toMatchObject([
    { name: 'Fall round', way: 'Email', choice: { stage: 'Prospect' }, without: [] },
  ]);
  await stage.button('Read the mails').click();
  expect(stage.argumentsOf('items.open')).toEqual([{ door: 'openReview' }]);
});

test('a tick is taken away and put back: only who is ticked is asked, and with nobody ticked nothing can be made', async () => {
  const two = {
    ...preview,
    asked: 2,
    recipients: [
      ...preview.recipients,
      { id: 'ORG-3', organization: 'Elm Bank', to: 'Bo Lee, bo@example.com', why: '' },
    ],
  };
  const stage = await theater.show('campaign', dialog, {
    'campaign.start': () => start,
    'campaign.preview': () => two,
    'campaign.begin': () => ({ text: '1 mail made. Nothing has left.' }),
  });
  const { page } = stage;
  await page.getByLabel('Campaign').fill('Fall round');
  await stage.button('Show whom').click();
  await page.getByText('2 mails, 1 left out with the reason').waitFor();
  expect(await page.getByRole('checkbox', { name: /^Ask / }).count()).toBe(2);
  await page.getByRole('checkbox', { name: 'Ask Larkspur Machining' }).uncheck();
  await page.getByText('1 mail, 1 left out with the reason').waitFor();
  await stage.looksRight('campaign-unticked');
  await page.getByRole('checkbox', { name: 'Ask Elm Bank' }).uncheck();
  expect(await stage.button('Make drafts').count()).toBe(0);
  await page.getByRole('checkbox', { name: 'Ask Elm Bank' }).check();
  await stage.button('Make drafts').click();
  await page.getByText('1 mail will wait under Mail.').waitFor();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Make drafts' }).click();
  await page.getByText('1 mail made. Nothing has left.').waitFor();
  expect(stage.argumentsOf('campaign.begin')).toMatchObject([{ without: ['ORG-1'] }]);
});

test('a template that lacks something is told, and nothing can be made', async () => {
  const refusal = 'The template “Campaign by email” cannot be used: it does not say what the business gains.';
  const stage = await theater.show('campaign', dialog, {
    'campaign.start': () => start,
    'campaign.preview': () => ({ ...preview, sample: null, refusal }),
  });
  await stage.button('Show whom').click();
  await stage.page.getByText(refusal).waitFor();
  expect(await stage.button('Make drafts').count()).toBe(0);
  await stage.looksRight('campaign-refused');
});

const card = {
  id: 'OUT-1',
  organizationId: 'ORG-1',
  organization: 'Brightwell Optical and Family Eye Care',
  stage: 'Prospect',
  person: 'Ana Castillo',
  title: 'Owner',
  phone: '(217) 555-0177',
  script: 'Hello, this is … of Maple Grove High School. May I talk with Ana Castillo?\n\nWhat you would gain: …',
  talks: ['Mon, Sep 7 · Email · Asked by mail: Fall round'],
  offers: ['Talk to a class: October'],
  before: 'No answer',
};
const sheet: CallSheet = {
  campaigns: ['Fall round'],
  campaign: 'Fall round',
  waiting: 2,
  card,
  offerKinds: ['Talk to a class', 'Workplace tour'],
};

test('a call by keyboard: outcome, note, offer, next step; then the next organization has the focus', async () => {
  const after = { ...sheet, waiting: 1, card: { ...card, id: 'OUT-2', organization: 'Harbor College' } };
  const stage = await theater.show('call-sheet', sidebar, {
    'callSheet.next': () => sheet,
    'callSheet.save': () => ({ sheet: after, text: 'Noted: Brightwell Optical, interested.', activityId: '' }),
  });
  const { page } = stage;
  await page.getByRole('heading', { name: 'Brightwell Optical and Family Eye Care' }).waitFor();
  expect(await page.getByRole('link', { name: '(217) 555-0177' }).getAttribute('href')).toBe('tel:+12175550177');
  await page.setViewportSize({ width: 300, height: 1250 });
  await stage.looksRight('call-sheet');
  await stage.button('Save and next').press('Enter');
  await page.getByText('Choose what the call came to.').waitFor();
  await page.getByRole('radio', { name: 'Interested', exact: true }).press('Space');
  await page.getByLabel('What they said').fill('Likes talks.');
  await page.getByLabel('Next step').fill('Send dates');
  await page.getByText('What they offer').click();
  await page.getByLabel('Workplace tour').check();
  await stage.button('Save and next').press('Enter');
  await stage.focusIsOn('Harbor College');
  expect(stage.argumentsOf('callSheet.save')).toMatchObject([
    {
      id: 'OUT-1',
      campaign: 'Fall round',
      outcome: 'Interested',
      said: 'Likes talks.',
      nextStep: 'Send dates',
      offers: ['Workplace tour'],
      appointment: null,
    },
  ]);
  expect(await page.getByLabel('What they said').inputValue()).toBe('');
});

test('an appointment, and from there its prep sheet', async () => {
  const stage = await theater.show('call-sheet', sidebar, {
    'callSheet.next': () => sheet,
    'callSheet.save': () => ({
      sheet: { ...sheet, waiting: 0, card: null },
      text: 'Noted: appointment.',
      activityId: 'ACT-1',
    }),
    'documents.make': () => ({
      text: 'It is in your Google Drive.',
      url: 'https://docs.google.com/document/d/1/edit',
      pdf: '',
    }),
  });
  const { page } = stage;
  await page.getByText('Appointment', { exact: true }).click();
  await page.getByLabel('Day').fill('2026-09-18');
  await page.getByLabel('Time').fill('9:30 AM');
  await page.getByRole('textbox', { name: 'Place' }).fill('12 Lens St');
  await stage.looksRight('call-appointment');
  await stage.button('Save and next').click();
  await stage.button('Make the prep sheet').click();
  await page.getByRole('link', { name: 'Open the prep sheet' }).waitFor();
  expect(stage.argumentsOf('callSheet.save')).toMatchObject([
    { appointment: { date: '2026-09-18', start: '9:30 AM', place: '12 Lens St' } },
  ]);
  expect(stage.argumentsOf('documents.make')).toEqual([{ kind: 'document.prep', ids: ['ACT-1'] }]);
  await page.getByText('Nobody to call today').waitFor();
  await stage.looksRight('call-none');
});
