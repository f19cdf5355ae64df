// The sidebar Inquiries, with the form and the text for the school’s own site.
import type { Inquiries } from '../../src/features/inquiries/calls';
import { sidebar, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const contact = {
  school: 'Prairie High School',
  name: 'Dana Whitfield',
  role: 'Counselor',
  phone: '(312) 555-0140',
  email: 'dana@example.edu',
  hours: 'School days, 8 to 3',
};
const form = {
  url: 'https://docs.google.com/forms/d/e/partner/viewform',
  editUrl: 'https://docs.google.com/forms/d/partner/edit',
  openedBy: '',
  openedOn: '',
};
const nothing: Inquiries = {
  open: [],
  more: 0,
  held: '',
  contact,
  wrong: [],
  confirmedOn: '2026-09-14',
  form: null,
  concernForm: null,
  snippet: '<section>\n  <h2>Partner with Prairie High School</h2>\n</section>',
};

test('A15 the form is made, opened as a stranger and shown with its QR code, by keyboard alone', async () => {
  const opened = { ...form, openedBy: 'maren@example.edu', openedOn: '2026-09-14' };
  const stage = await theater.show('inquiries', sidebar, {
    'inquiries.show': () => nothing,
    'inquiries.makeForm': () => ({ inquiries: { ...nothing, form }, text: 'The form is made.' }),
    'inquiries.formOpened': () => ({ inquiries: { ...nothing, form: opened }, text: 'Noted.' }),
  });
  const { page } = stage;
  const picture = page.getByRole('img', { name: 'QR code of the form Partner with us' });
  await stage.button('Make the form').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Nothing leads to the form yet.').waitFor();
  expect(await picture.count()).toBe(0);
  await stage.looksRight('inquiries-form');
  await stage.button('I could open it in a private window: The form Partner with us').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Opened in a private window by maren@example.edu').waitFor();
  expect(await picture.evaluate((shown) => (shown as HTMLImageElement).naturalWidth)).toBe(400);
  await stage.looksRight('inquiries-qr');
  expect(await page.getByRole('link', { name: 'Look at the form' }).getAttribute('href')).toBe(form.url);
  expect(await stage.text()).toContain('Dana Whitfield, Counselor');
});

test('A16 the sidebar shows who waits, and what became of it', async () => {
  const open = {
    id: 'INQ-1',
    name: 'Renata Oyelaran',
    organization: 'Harbor Mill',
    ways: '(312) 555-0177, renata@example.com',
    interests: 'Mentor, Take an intern',
    message: 'We have two shifts.\nAsk for me at the gate.',
    owner: 'Dana Whitfield',
    due: '2 days late',
    overdue: true,
    known: false,
  };
  const shown: Inquiries = {
    ...nothing,
    open: [open],
    more: 3,
    held: '3 inquiries wait without a day, and nobody is mailed about them.',
    wrong: [
      'Nobody has confirmed yet that Dana Whitfield is still the right contact for partners. Choose Still right.',
    ],
    confirmedOn: '',
  };
  const stage = await theater.show('inquiries', sidebar, {
    'inquiries.show': () => shown,
    'inquiries.adopt': () => ({
      inquiries: { ...shown, open: [{ ...open, known: true }] },
      text: 'Harbor Mill is in Organizations now.',
    }),
    'inquiries.answered': () => ({
      inquiries: { ...shown, open: [], more: 0, held: '' },
      text: 'Noted: Renata Oyelaran has been answered.',
    }),
  });
  const { page } = stage;
  await page.getByRole('heading', { name: '4 inquiries to answer' }).waitFor();
  await page.getByText('3 inquiries wait without a day').waitFor();
  await page.getByText('3 more in the tab Inquiries and concerns.').waitFor();
  await stage.looksRight('inquiries');
  await stage.button('Add to organizations: Harbor Mill').click();
  await page.getByText('Harbor Mill is in Organizations now.').waitFor();
  expect(await stage.button('Add to organizations: Harbor Mill').count()).toBe(0);
  await page.getByLabel('What came of it').fill('Comes on Friday.');
  await stage.button('Mark as answered: Harbor Mill').click();
  await page.getByRole('heading', { name: 'Everybody is answered' }).waitFor();
  expect(stage.argumentsOf('inquiries.answered')).toEqual([{ id: 'INQ-1', outcome: 'Comes on Friday.' }]);
  await stage.looksRight('inquiries-done');
});

test('B113 the form for questions and problems is made and opened as a stranger, beside the other one', async () => {
  const concernForm = { ...form, url: 'https://docs.google.com/forms/d/e/concern/viewform' };
  const stage = await theater.show('inquiries', sidebar, {
    'inquiries.show': () => ({ ...nothing, form }),
    'inquiries.makeConcernForm': () => ({ inquiries: { ...nothing, form, concernForm }, text: 'The form is made.' }),
    'inquiries.concernOpened': () => ({
      inquiries: { ...nothing, form, concernForm: { ...concernForm, openedBy: 'maren@example.edu', openedOn: '2026-09-14' } },
      text: 'Mails to partners lead to it from now on.',
    }),
  }); // prettier-ignore
  await stage.button('Make this form, too').click();
  await stage.page.getByText('The form is made.').waitFor();
  await stage.looksRight('inquiries-two-forms');
  await stage.page.getByRole('button', { name: 'I could open it in a private window: The form Questions and problems' }).click(); // prettier-ignore
  await stage.page.getByText('Mails to partners lead to it from now on.').waitFor();
  expect(stage.argumentsOf('inquiries.formOpened')).toEqual([]);
});
