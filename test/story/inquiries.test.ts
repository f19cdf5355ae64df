// The public page Partner with us: who comes by it is taken in, thanked and answered (A15, A16).
import type { Inquiries } from '../../src/features/inquiries/calls';
import type { Served } from '../../src/shared/calls';
import { morningOf } from '../support/mail-story';
import { coordinator, startSetUp, type Story } from '../support/school';

const stranger = 'someone@example.com';
const owner = 'dana@example.edu';

/** A school whose page names Dana, on Monday, September 14. */
async function withPage(more: Record<string, string> = {}): Promise<Story> {
  const story = await startSetUp();
  const { desk } = story;
  await desk.addRows('Staff', [{ name: 'Dana Whitfield', role: 'Counselor', email: owner }]);
  const settings: Record<string, string> = {
    School: 'Prairie High School',
    Coordinator: 'Kim Park',
    'Coordinator’s email': coordinator,
    'Contact for partners': 'Dana Whitfield',
    'Contact role': 'Counselor',
    'Contact phone': '312-555-0140',
    'Contact email': owner,
    'Contact hours': 'School days, 8 to 3',
    ...more,
  };
  for (const [name, value] of Object.entries(settings)) await desk.set(name, value);
  await desk.choose('Inquiries…');
  await desk.confirm();
  return story;
}

/** As the public page asks, in the browser of someone who is not signed in. */
async function visit(story: Story, name: string, argument: unknown): Promise<Served<unknown>> {
  const result = await story.school.webCall(stranger, 'visit', [name, argument]);
  if (!result.ok) throw new Error(result.message);
  return result.value as Served<unknown>;
}
const mill = {
  token: 'one',
  organization: 'Harbor Mill',
  name: 'Renata Oyelaran',
  email: 'renata@example.com',
  phone: '312-555-0177',
  interests: ['Mentor', 'Take an intern', 'Something that is not on the page'],
  message: '=HYPERLINK("https://example.org")\nWe have two shifts.',
  website: '',
};
const rows = (story: Story) => story.desk.rows('Inquiries');
const deskOf = (story: Story) => story.desk.ask<Inquiries>('inquiries.show', null);
const inbox = (story: Story) => story.mails().map(({ to, subject }) => `${to}: ${subject}`);

describe('A15 the school’s site names whom partners may ask', () => {
  test('name, role, phone, email and hours stand on the page and in the text for the school’s own site', async () => {
    const story = await withPage({ 'Contact role': 'Counselor & <coach>' });
    const page = await story.school.web(stranger, { method: 'GET' });
    expect(page).toMatchObject({ kind: 'page', title: 'Partner with us' });
    expect(await visit(story, 'public.contact', null)).toMatchObject({
      ok: true,
      value: {
        contact: {
          school: 'Prairie High School',
          name: 'Dana Whitfield',
          role: 'Counselor & <coach>',
          phone: '312-555-0140',
          email: owner,
          hours: 'School days, 8 to 3',
        },
      },
    });
    const { snippet } = await deskOf(story);
    expect(snippet).toContain('<strong>Dana Whitfield</strong>, Counselor &#38; &#60;coach&#62;');
    expect(snippet).toContain('<a href="tel:3125550140">312-555-0140</a>');
    expect(snippet).toContain('mailto:dana@example.edu');
    expect(snippet).toContain('Hours: School days, 8 to 3');
  });

  test('somebody confirms once a year that the person is right; until then the coordinator is asked', async () => {
    const story = await withPage();
    expect((await deskOf(story)).wrong).toEqual([
      expect.stringContaining('Nobody has confirmed yet that Dana Whitfield'),
    ]);
    await story.desk.ask('inquiries.confirm', null);
    expect(await deskOf(story)).toMatchObject({ wrong: [], confirmedOn: '2026-09-14' });
    await morningOf(story, '2027-09-13');
    expect(inbox(story)).toEqual([]);
    await morningOf(story, '2027-09-16');
    expect(inbox(story)).toEqual([`${coordinator}: Is the contact for partners still right?`]);
    await morningOf(story, '2027-09-20');
    expect(story.mails()).toHaveLength(1);
  });

  test('when that person leaves, it is said at once', async () => {
    const story = await withPage();
    await story.desk.ask('inquiries.confirm', null);
    await story.desk.type('Staff', 3, 'until', '2026-09-13');
    await morningOf(story, '2026-09-15');
    expect((await deskOf(story)).wrong).toEqual([expect.stringContaining('Dana Whitfield has left')]);
    expect(story.desk.rows('Outbox')[0]?.['body']).toContain(
      'Dana Whitfield has left, and is still named as the contact for partners.',
    );
  });
});

test('B30 what partners are asked for stands on the public page; the other needs do not', async () => {
  const story = await withPage();
  const asks = async () => ((await visit(story, 'public.contact', null)) as { value: { asks: string[] } }).value.asks;
  expect(await asks()).toEqual([]);
  await story.desk.choose('Find partners for a need…');
  await story.desk.addRows('Needs', [
    {
      name: 'Robotics speaker',
      perspective: 'Students',
      help: 'Talk to a class',
      howMany: '2',
      ask: 'TRUE',
      support: 'An hour about your work.',
    },
    { name: 'Old lathe', perspective: 'School', help: 'Equipment or materials', ask: '' },
    { name: 'Too late', perspective: 'Students', help: 'Mentor', ask: 'TRUE', by: '2026-09-01' },
  ]);
  await story.pump();
  expect(await asks()).toEqual(['Robotics speaker (Talk to a class, 2 needed): An hour about your work.']);
});

describe('A16 a business that writes to us is taken in and answered', () => {
  test('it gets an owner and a day, is thanked when the school says so, and staff hear of it once', async () => {
    const story = await withPage({ 'Thank for inquiries without asking': 'Yes' });
    expect(await visit(story, 'public.inquire', mill)).toEqual({
      ok: true,
      value: { text: 'Thank you! Dana Whitfield will get in touch with you soon.' },
    });
    await visit(story, 'public.inquire', mill);
    expect(rows(story)).toMatchObject([
      {
        from: 'Renata Oyelaran',
        company: 'Harbor Mill',
        email: 'renata@example.com',
        phone: '(312) 555-0177',
        interests: 'Mentor, Take an intern',
        message: mill.message,
        owner: 'Dana Whitfield',
        due: '2026-09-16',
        answered: '',
      },
    ]);
    await story.until('2026-09-14T09:05');
    expect(inbox(story).sort()).toEqual([
      `${owner}: New inquiry from Renata Oyelaran, Harbor Mill: please answer by Wednesday, September 16, 2026`,
      'renata@example.com: Thank you for writing to Prairie High School',
    ]);
    await morningOf(story, '2026-09-16');
    expect(story.mails()).toHaveLength(2);
    expect(story.desk.rows('Start here').some(({ what }) => (what ?? '').startsWith('Answer Harbor Mill'))).toBe(true);
  });

  test('without an answer in time, its owner and the coordinator are told, once', async () => {
    const story = await withPage();
    await visit(story, 'public.inquire', mill);
    await morningOf(story, '2026-09-17');
    await morningOf(story, '2026-09-18');
    const late = inbox(story).filter((line) => line.includes('Still waiting'));
    expect(late.sort()).toEqual([
      `${owner}: Still waiting for an answer: Renata Oyelaran, Harbor Mill`,
      `${coordinator}: Still waiting for an answer: Renata Oyelaran, Harbor Mill`,
    ]);
    // The thank-you waits for a person, as the school has it.
    expect(story.desk.rows('Outbox').filter(({ kind }) => kind === 'inquiry.thanks')).toMatchObject([
      { state: 'draft' },
    ]);
  });

  test('a thank-you that nobody approves stays as it is until its days are over, and then says so', async () => {
    const story = await withPage();
    await visit(story, 'public.inquire', mill);
    const thanks = () => story.desk.rows('Outbox').filter(({ kind }) => kind === 'inquiry.thanks');
    await morningOf(story, '2026-09-15');
    const first = JSON.stringify(thanks());
    await morningOf(story, '2026-09-16');
    expect(JSON.stringify(thanks())).toBe(first);
    await morningOf(story, '2026-10-15');
    expect(thanks()).toMatchObject([{ state: 'canceled', reason: expect.stringContaining('Past its use') }]);
  });

  test('a school without a name thanks nobody, and says why', async () => {
    const story = await withPage({ School: '', 'Thank for inquiries without asking': 'Yes' });
    await visit(story, 'public.inquire', mill);
    await morningOf(story, '2026-09-15');
    expect(story.desk.rows('Outbox').filter(({ kind }) => kind === 'inquiry.thanks')).toMatchObject([
      { state: 'suppressed', reason: expect.stringContaining('Type the school’s name in Settings first') },
    ]);
  });

  test('answered, it is no longer chased, and its thank-you is taken back; the organization is a prospect by one click', async () => {
    const story = await withPage();
    await visit(story, 'public.inquire', mill);
    await story.until('2026-09-14T09:05');
    const { open } = await deskOf(story);
    expect(open).toMatchObject([{ organization: 'Harbor Mill', owner: 'Dana Whitfield', known: false }]);
    const { id } = open[0]!;
    await story.desk.ask('inquiries.adopt', { id });
    expect(story.desk.rows('Organizations')).toMatchObject([
      { name: 'Harbor Mill', stage: 'Interested', source: 'Partner with us page', interests: 'Mentor, Take an intern' },
    ]);
    expect(story.desk.rows('People')).toMatchObject([{ name: 'Renata Oyelaran', organization: 'Harbor Mill' }]);
    await story.desk.ask('inquiries.answered', { id, outcome: 'Comes to see us on Friday.' });
    expect(story.desk.rows('Contact log')).toMatchObject([
      { organization: 'Harbor Mill', person: 'Renata Oyelaran', outcome: 'Comes to see us on Friday.' },
    ]);
    await morningOf(story, '2026-09-17');
    expect(inbox(story).filter((line) => line.includes('Still waiting'))).toEqual([]);
    expect(story.desk.rows('Outbox').filter(({ kind }) => kind === 'inquiry.thanks')).toMatchObject([
      { state: 'canceled' },
    ]);
  });

  test('one that may be an organization we have becomes a prospect with a note of which', async () => {
    const story = await withPage();
    await story.desk.addRows('Organizations', [{ name: 'Harbor Mill and Bakery', category: 'Employer' }]);
    await visit(story, 'public.inquire', mill);
    await story.pump();
    await story.desk.ask('inquiries.adopt', { id: (await deskOf(story)).open[0]!.id });
    const [, added] = story.desk.rows('Organizations');
    expect(added).toMatchObject({
      name: 'Harbor Mill',
      notes: expect.stringContaining('Looks like “Harbor Mill and Bakery”: ') as string,
    });
  });

  test.each([
    [{ ...mill, name: '  ' }, 'Please give your name.'],
    [{ ...mill, email: '', phone: '' }, 'Please give an email address or a phone number.'],
    [{ ...mill, email: 'renata@example' }, 'That email address does not look right. Please check it.'],
    [null, 'This page sent something that Partnerbook cannot use (“token”). Close it and open it again.'],
    [
      { ...mill, name: ['x'], interests: 'y' },
      'This page sent something that Partnerbook cannot use (“name”). Close it and open it again.',
    ],
  ])('bad input %# is told in a sentence, and nothing is kept', async (argument, message) => {
    const story = await withPage();
    expect(await visit(story, 'public.inquire', argument)).toEqual({ ok: false, message });
    expect(rows(story)).toEqual([]);
  });

  test('what fills in a field that people do not see is thanked and not kept', async () => {
    const story = await withPage();
    expect(await visit(story, 'public.inquire', { ...mill, website: 'https://example.com' })).toMatchObject({
      ok: true,
    });
    expect(rows(story)).toEqual([]);
  });

  test('a visitor reaches nothing but the public page', async () => {
    const story = await withPage();
    await story.desk.addRows('Organizations', [{ name: 'Secret Partner', category: 'Employer' }]);
    const asked = await story.school.webCall(stranger, 'serve', ['partners.card', { organizationId: null }]);
    expect(asked).toMatchObject({
      ok: true,
      value: { ok: false, message: 'This works from within the spreadsheet only.' },
    });
    expect(await visit(story, 'partners.card', { organizationId: null })).toMatchObject({ ok: false });
    const before = JSON.stringify(story.desk.rows('Settings'));
    const menu = await story.school.webCall(stranger, 'setUp', []);
    expect(menu).toMatchObject({ ok: false });
    expect(JSON.stringify(story.desk.rows('Settings'))).toBe(before);
  });
});
