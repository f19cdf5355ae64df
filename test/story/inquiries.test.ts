// The form Partner with us: who comes by it is taken in, thanked and answered (A15, A16).
import { Forms } from '../../local/runtime/host/forms/model';
import { formTitled } from '../../local/sample/answers';
import { comesIn, deskOf, espiga, inbox, message, mill, owner, rows, withForm } from '../support/inquiries';
import { morningOf } from '../support/mail-story';
import { coordinator } from '../support/school';

describe('A15 the school’s site names whom partners may ask', () => {
  test('name, role, phone, email and hours stand in the text for that site', async () => {
    const story = await withForm({ 'Contact role': 'Counselor & <coach>' });
    const { snippet } = await deskOf(story);
    expect(snippet).toContain('<strong>Dana Whitfield</strong>, Counselor &#38; &#60;coach&#62;');
    expect(snippet).toContain('<a href="tel:3125550140">312-555-0140</a>');
    expect(snippet).toContain('mailto:dana@example.edu');
    expect(snippet).toContain('Hours: School days, 8 to 3');
  });

  test('nothing leads to the form until a person has opened it as a stranger and said so', async () => {
    const story = await withForm();
    const { form, snippet } = await deskOf(story);
    expect(form).toMatchObject({ openedBy: '', openedOn: '' });
    expect(snippet).not.toContain(form!.url);
    await comesIn(story, mill);
    await story.desk.ask('inquiries.formOpened', null);
    const after = await deskOf(story);
    expect(after.form).toMatchObject({ openedBy: coordinator, openedOn: '2026-09-14' });
    expect(after.snippet).toContain(`<a href="${form!.url}">Tell us how you would like to help</a>`);
    expect(after.snippet).toContain(`<a href="${form!.url}">Díganos cómo le gustaría ayudar</a>`);
    expect(after.snippet).toMatch(/<section lang="en">[^]*<section lang="es">/);
    // What came in before is not read a second time.
    await story.pump();
    expect(rows(story)).toHaveLength(1);
  });

  test('a form that is made anew is looked at anew', async () => {
    const story = await withForm();
    await story.desk.ask('inquiries.formOpened', null);
    story.school.world.part(Forms).forms = [];
    await story.desk.ask('inquiries.makeForm', null);
    const { form, snippet } = await deskOf(story);
    expect(form).toMatchObject({ openedBy: '', openedOn: '' });
    expect(snippet).not.toContain(form!.url);
  });

  test('somebody confirms once a year that the person is right; until then the coordinator is asked', async () => {
    const story = await withForm();
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
    const story = await withForm();
    await story.desk.ask('inquiries.confirm', null);
    await story.desk.type('Staff', 3, 'until', '2026-09-13');
    await morningOf(story, '2026-09-15');
    expect((await deskOf(story)).wrong).toEqual([expect.stringContaining('Dana Whitfield has left')]);
    expect(story.desk.rows('Outbox')[0]?.['body']).toContain(
      'Dana Whitfield has left, and is still named as the contact for partners.',
    );
  });
});

test('B30 what partners are asked for stands in the text for the school’s site; the other needs do not', async () => {
  const story = await withForm();
  const asks = async () =>
    [...(await deskOf(story)).snippet.matchAll(/<li lang="en">(.*)<\/li>/g)].map(([, ask]) => ask);
  expect(await asks()).toEqual([]);
  await story.desk.switchOn('Needs and offers');
  await story.desk.choose('Find partners for a need…');
  await story.desk.addRows('Needs', [
    {
      name: 'Robotics speaker',
      perspective: 'Students',
      help: 'Talk to a class',
      howMany: '2',
      ask: 'TRUE',
      support: 'An hour & your <work>.',
    },
    { name: 'Old lathe', perspective: 'School', help: 'Equipment or materials', ask: '' },
    { name: 'Too late', perspective: 'Students', help: 'Mentor', ask: 'TRUE', by: '2026-09-01' },
  ]);
  await story.pump();
  // Once under the English heading, and once under the Spanish one, which says that it is in English.
  const robotics = 'Robotics speaker (Talk to a class, 2 needed): An hour &#38; your &#60;work&#62;.';
  expect(await asks()).toEqual([robotics, robotics]);
  expect((await deskOf(story)).snippet).toContain('<h3>Lo que buscamos (en inglés)</h3>');
});

describe('A16 a business that writes to us is taken in and answered', () => {
  test('it gets an owner and a day, is thanked when the school says so, and staff hear of it once', async () => {
    const story = await withForm({ 'Thank for inquiries without asking': 'Yes' });
    await comesIn(story, mill);
    expect(rows(story)).toMatchObject([
      {
        from: 'Renata Oyelaran',
        company: 'Harbor Mill',
        email: 'renata@example.com',
        phone: '(312) 555-0177',
        interests: 'Mentor, Take an intern',
        message,
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
    expect(story.desk.rows('Home').some(({ what }) => (what ?? '').startsWith('Answer Harbor Mill'))).toBe(true);
  });

  test('without an answer in time, its owner and the coordinator are told, once', async () => {
    const story = await withForm();
    await comesIn(story, mill);
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
    const story = await withForm();
    await comesIn(story, mill);
    const thanks = () => story.desk.rows('Outbox').filter(({ kind }) => kind === 'inquiry.thanks');
    await morningOf(story, '2026-09-15');
    const first = JSON.stringify(thanks());
    await morningOf(story, '2026-09-16');
    expect(JSON.stringify(thanks())).toBe(first);
    await morningOf(story, '2026-10-15');
    expect(thanks()).toMatchObject([{ state: 'canceled', reason: expect.stringContaining('Past its use') }]);
  });

  test('a school without a name thanks nobody, and says why', async () => {
    const story = await withForm({ School: '', 'Thank for inquiries without asking': 'Yes' });
    await comesIn(story, mill);
    await morningOf(story, '2026-09-15');
    expect(story.desk.rows('Outbox').filter(({ kind }) => kind === 'inquiry.thanks')).toMatchObject([
      { state: 'suppressed', reason: expect.stringContaining('Type the school’s name in Settings first') },
    ]);
  });

  test('answered, it is no longer chased, and its thank-you is taken back; the organization is a prospect by one click', async () => {
    const story = await withForm();
    await comesIn(story, mill);
    await story.until('2026-09-14T09:05');
    const { open } = await deskOf(story);
    expect(open).toMatchObject([{ organization: 'Harbor Mill', owner: 'Dana Whitfield', known: false }]);
    const { id } = open[0]!;
    await story.desk.ask('inquiries.adopt', { id });
    expect(story.desk.rows('Organizations')).toMatchObject([
      { name: 'Harbor Mill', stage: 'Interested', source: 'Partner with us form', interests: 'Mentor, Take an intern' },
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
    const story = await withForm();
    await story.desk.addRows('Organizations', [{ name: 'Harbor Mill and Bakery', category: 'Employer' }]);
    await comesIn(story, mill);
    await story.desk.ask('inquiries.adopt', { id: (await deskOf(story)).open[0]!.id });
    const [, added] = story.desk.rows('Organizations');
    expect(added).toMatchObject({
      name: 'Harbor Mill',
      notes: expect.stringContaining('Looks like “Harbor Mill and Bakery”: ') as string,
    });
  });

  test('it may be in Spanish: what was picked reads in the school’s language, and it is answered alike', async () => {
    const story = await withForm();
    await comesIn(story, espiga);
    expect(rows(story)).toMatchObject([
      {
        from: 'Jimena Arriaga',
        company: 'Panadería La Espiga',
        phone: '(312) 555-0188',
        email: '',
        interests: 'Talk to a class, Take an intern',
        message: 'Llámeme por la tarde.',
        owner: 'Dana Whitfield',
        due: '2026-09-16',
      },
    ]);
    await story.until('2026-09-14T09:05');
    expect(inbox(story)).toEqual([
      `${owner}: New inquiry from Jimena Arriaga, Panadería La Espiga: please answer by Wednesday, September 16, 2026`,
    ]);
  });

  test('weekends and holidays do not count toward the day by which it is answered', async () => {
    const story = await withForm();
    await story.desk.addRows('School days', [{ date: '2026-09-21', kind: 'No school', note: 'Fall break' }]);
    await story.until('2026-09-18T15:00');
    await comesIn(story, mill);
    expect(rows(story)).toMatchObject([{ due: '2026-09-23' }]);
  });

  test('what cannot be used as it was typed is kept as words, and nobody is lost', async () => {
    const story = await withForm();
    const form = formTitled(story.school, 'Partner with us');
    for (const item of form.items) delete item.rule;
    await comesIn(
      story,
      { ...mill, Email: 'renata@example', Phone: '' },
      { 'Language / Idioma': 'English', 'Your name': 'Ana\u0007 Quill' },
    );
    expect(rows(story)).toMatchObject([
      { from: 'Renata Oyelaran', email: '', phone: '', message: `${message}\nrenata@example` },
      { from: 'Ana Quill', email: '', phone: '', message: '' },
    ]);
    await story.until('2026-09-14T09:05');
    expect(story.desk.rows('Outbox')[0]?.['body']).toContain('they left neither phone nor email');
  });
});
