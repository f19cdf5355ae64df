// The public page Partner with us, as a visitor has it, and the sidebar Inquiries.
import type { Inquiries } from '../../src/features/inquiries/calls';
import { phone, Refusal, sidebar, Theater } from './page-stage';

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
const welcome = () => ({
  contact,
  interests: ['Talk to a class', 'Show students our workplace', 'Mentor'],
  asks: ['Robotics speaker (Talk to a class, 2 needed): An hour about your work.'],
});

describe('the public page', () => {
  test('A15 tells whom to call, and takes a message by keyboard alone', async () => {
    const stage = await theater.show('partner-with-us', phone, {
      'public.contact': welcome,
      'public.inquire': () => ({ text: 'Thank you! Dana Whitfield will get in touch with you soon.' }),
    });
    const { page } = stage;
    await page.getByRole('heading', { name: 'Partner with Prairie High School' }).waitFor();
    expect(await stage.text()).toContain('Dana Whitfield, Counselor Phone: (312) 555-0140 Email: dana@example.edu');
    await stage.looksRight('partner-with-us');
    await page.getByLabel('Your business or organization').focus();
    await page.keyboard.type('Harbor Mill');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Renata Oyelaran');
    await page.keyboard.press('Tab');
    await page.keyboard.type('renata@example.com');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Thank you!' }).waitFor();
    expect(await stage.text()).toContain('Dana Whitfield will get in touch with you soon.');
    await stage.focusIsOn('Thank you!');
    expect(stage.argumentsOf('public.inquire')).toMatchObject([
      {
        organization: 'Harbor Mill',
        name: 'Renata Oyelaran',
        email: 'renata@example.com',
        phone: '',
        interests: ['Talk to a class'],
        website: '',
      },
    ]);
  });

  test('what is missing is said beside its field; what the school refuses, in its words', async () => {
    const stage = await theater.show(
      'partner-with-us',
      { width: 1000, height: 800 },
      {
        'public.contact': welcome,
        'public.inquire': () => {
          throw new Refusal('That email address does not look right. Please check it.');
        },
      },
    );
    const { page } = stage;
    await stage.button('Send').click();
    await page.getByText('Please give your name.').waitFor();
    await page.getByLabel('Your name').fill('Renata');
    await stage.button('Send').click();
    await page.getByText('Please give an email address or a phone number.').waitFor();
    await page.getByLabel('Email').fill('renata@');
    expect(stage.argumentsOf('public.inquire')).toEqual([]);
    await stage.button('Send').click();
    await page.getByText('That email address does not look right').waitFor();
    await stage.looksRight('partner-with-us-wide');
  });
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
    open: [open],
    contact,
    wrong: [
      'Nobody has confirmed yet that Dana Whitfield is still the right contact for partners. Choose Still right.',
    ],
    confirmedOn: '',
    address: '',
    snippet: '<section>\n  <h2>Partner with Prairie High School</h2>\n</section>',
  };
  const stage = await theater.show('inquiries', sidebar, {
    'inquiries.show': () => shown,
    'inquiries.adopt': () => ({
      inquiries: { ...shown, open: [{ ...open, known: true }] },
      text: 'Harbor Mill is in Organizations now.',
    }),
    'inquiries.answered': () => ({
      inquiries: { ...shown, open: [] },
      text: 'Noted: Renata Oyelaran has been answered.',
    }),
  });
  const { page } = stage;
  await page.getByRole('heading', { name: '1 inquiry to answer' }).waitFor();
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
