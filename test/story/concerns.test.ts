// Questions and problems of partners: each has an owner and a day, and climbs until somebody has answered (B50, B114).
import { formTitled, reply, type Reply } from '../../local/sample/answers';
import type { Added } from '../../src/features/adding/calls';
import { comesIn, inbox, mill, owner, rows, withForm } from '../support/inquiries';
import type { ReviewList } from '../../src/features/mail/calls';
import { problems, read } from '../support/job-shadow';
import { listed } from '../support/learning';
import { morningOf, skipTo, startMailStory, visit } from '../support/mail-story';
import { coordinator, prepared, type Story } from '../support/school';

const principal = 'gail@example.edu';

/** Friday, September 18, in the morning; the principal is in Staff. */
const start = (more: Record<string, string> = {}) =>
  prepared(`concerns ${JSON.stringify(more)}`, {}, async () => {
    const story = await withForm(more);
    await story.desk.addRows('Staff', [{ name: 'Gail Lindgren', role: 'Principal', email: principal }]);
    await story.desk.confirm();
    await story.desk.addRows('Organizations', [{ name: 'Larkspur Machining', category: 'Employer', stage: 'Partner' }]);
    await story.pump();
    skipTo(story, '2026-09-18T09:00');
    await story.pump();
    return story;
  });

const call = { about: 'Problem', safety: 'No', from: 'Renata Oyelaran', company: 'Larkspur Machining', phone: '', email: '', message: 'Students came without goggles.\nTwice now.' }; // prettier-ignore
const typed = { kind: 'Problem', summary: 'Goggles', organization: 'Larkspur Machining', owner: 'Dana Whitfield' };
const take = (story: Story, given: Partial<typeof call> = {}): Promise<Added> =>
  story.desk.ask<Added>('add.inquiry', { ...call, ...given });
const hour = async (story: Story, wallClock: string): Promise<void> => {
  skipTo(story, wallClock);
  await story.pump();
};
/** `dana@example.edu: Still waiting` and so on, by the first words of the subject. */
const told = (story: Story): string[] => inbox(story).map((line) => line.split(/ from|: [A-Z][a-z]+ O|: Larkspur|: some/)[0]!).sort(); // prettier-ignore

test('B50 a call taken down and an inquiry by form stand in one list with an owner and a day; answered, they count in the report', async () => {
  const story = await start();
  await comesIn(story, mill);
  expect((await take(story)).text).toBe('The call of Renata Oyelaran is in Inquiries and concerns. It wants an answer by Monday, September 21, 2026.'); // prettier-ignore
  await story.desk.type('Inquiries and concerns', 4, 'owner', 'Dana Whitfield');
  expect(rows(story)).toMatchObject([
    { kind: '', company: 'Harbor Mill', owner: 'Dana Whitfield', due: '2026-09-22' },
    { kind: 'Problem', summary: 'Students came without goggles.', company: 'Larkspur Machining', due: '2026-09-21', organization: 'Larkspur Machining' },
  ]); // prettier-ignore
  expect(await listed(story, 'concerns')).toEqual([
    'Larkspur Machining: Problem, Students came without goggles., by Mon, Sep 21',
    'Harbor Mill: Inquiry, by Tue, Sep 22',
  ]);
  const report = async (): Promise<string> => (await story.desk.ask<{ note: string }>('lists.show', { key: 'concerns', months: 6, choiceId: null })).note; // prettier-ignore
  expect(await report()).toBe('Nothing that came since July is answered yet. Open: 2, of which 0 late.');
  await story.desk.type('Inquiries and concerns', 3, 'answered', '2026-09-19');
  expect(await report()).toBe('Since July 1 answered, half of them within 1 day, 0 late. Open: 1, of which 0 late.');
  skipTo(story, '2026-09-24T07:30');
  expect(await report()).toBe('Since July 1 answered, half of them within 1 day, 0 late. Open: 1, of which 1 late.');
  await story.desk.type('Inquiries and concerns', 4, 'answered', '2026-09-24');
  expect(await report()).toBe('Since July 2 answered, half of them within 3.5 days, 1 late. Open: 0, of which 0 late.');
  expect(await listed(story, 'concerns')).toEqual([]);
});

test('B114 a concern of Friday is due on Monday; late, owner and coordinator hear of it, a school day later the administrator, each once', async () => {
  const story = await start();
  await story.desk.addRows('Inquiries and concerns', [typed]);
  await story.pump();
  expect(rows(story)[0]).toMatchObject({ due: '2026-09-21', owner: 'Dana Whitfield', escalatedOn: '' });
  await hour(story, '2026-09-18T10:00');
  expect(told(story)).toEqual([`${owner}: New question or problem`]);
  await hour(story, '2026-09-21T10:00');
  expect(told(story)).toHaveLength(1);
  await morningOf(story, '2026-09-22');
  await hour(story, '2026-09-22T10:00');
  expect(told(story).slice(1)).toEqual([`${owner}: Still waiting for an answer`, `${coordinator}: Still waiting for an answer`]); // prettier-ignore
  await morningOf(story, '2026-09-23');
  await hour(story, '2026-09-23T10:00');
  expect(told(story).filter((line) => line.startsWith(principal))).toEqual([`${principal}: Not answered in time`]);
  expect(rows(story)[0]).toMatchObject({ escalatedOn: '2026-09-23' });
  await hour(story, '2026-09-24T10:00');
  expect(told(story)).toHaveLength(4);
});

test('B114 a holiday moves the day to Tuesday; an answer stops the climb', async () => {
  const story = await start();
  await story.desk.addRows('School days', [{ date: '2026-09-21', kind: 'No school', note: 'Fall break' }]);
  await take(story);
  expect(rows(story)[0]).toMatchObject({ due: '2026-09-22' });
  await hour(story, '2026-09-18T10:00');
  const before = told(story);
  await hour(story, '2026-09-22T10:00');
  expect(told(story)).toEqual(before);
  await story.desk.type('Inquiries and concerns', 3, 'answered', '2026-09-22');
  for (const day of ['23', '24', '25']) await hour(story, `2026-09-${day}T10:00`);
  expect(told(story)).toEqual(before);
});

test('B114 safety goes to owner, coordinator and administrator at once, also on a Saturday, within sending hours', async () => {
  const story = await start();
  await hour(story, '2026-09-18T20:00');
  await story.desk.addRows('Inquiries and concerns', [{ ...typed, safety: 'TRUE' }]);
  await story.pump();
  expect(rows(story)[0]).toMatchObject({ due: '2026-09-18', escalatedOn: '2026-09-18' });
  expect(told(story)).toEqual([]);
  await hour(story, '2026-09-19T08:00');
  const three = [coordinator, owner, principal].map((to) => `${to}: Safety, please look at it today`).sort();
  expect(told(story).filter((line) => line.includes('Safety'))).toEqual(three);
  await hour(story, '2026-09-19T10:00');
  await hour(story, '2026-09-20T10:00');
  expect(told(story).filter((line) => !line.includes('Still waiting'))).toEqual(three);
  await hour(story, '2026-09-22T10:00');
  await hour(story, '2026-09-23T10:00');
  expect(told(story).filter((line) => line.startsWith(principal))).toHaveLength(1);
});

test('B114 what becomes a matter of safety later is told then; a question without it is not', async () => {
  const story = await start();
  await take(story, { about: 'Question' });
  await hour(story, '2026-09-18T10:00');
  expect(told(story).filter((line) => line.startsWith(principal))).toEqual([]);
  await story.desk.type('Inquiries and concerns', 3, 'safety', 'TRUE');
  await hour(story, '2026-09-18T11:00');
  expect(told(story).filter((line) => line.startsWith(principal))).toEqual([`${principal}: Safety, please look at it today`]); // prettier-ignore
});

test('the administrator is whom Settings names, otherwise the principal; without one, the reason stands in the Outbox', async () => {
  const inOutbox = ({ desk }: Story): string[] => desk.rows('Outbox').filter(({ kind }) => kind === 'inquiry.safety').map(({ to, reason }) => to || reason!).sort(); // prettier-ignore
  const named = await start({ Administrator: 'Dana Whitfield' });
  await take(named, { safety: 'Yes' });
  await hour(named, '2026-09-18T10:00');
  expect(inOutbox(named)).toEqual([coordinator, owner].sort());
  const nobody = await start();
  await nobody.desk.type('Staff', 4, 'until', '2026-09-17');
  await take(nobody, { safety: 'Yes' });
  await hour(nobody, '2026-09-18T10:00');
  expect(inOutbox(nobody)).toContain('Nobody in Staff is the principal. Name the administrator in Set up.');
  const gone = await start({ Administrator: 'Somebody Else' });
  await take(gone, { safety: 'Yes' });
  await hour(gone, '2026-09-18T10:00');
  expect(inOutbox(gone)).toContain('“Somebody Else” is not in Staff, or is there twice.');
});

test('a row that is typed without words is a problem and nobody is told; a call without words or without a way back is refused', async () => {
  const story = await start();
  const text = 'Say in a few words what it is about. Until then nobody is told, and it has no day.';
  expect(await problems(story)).not.toContain(text);
  await story.desk.addRows('Inquiries and concerns', [{ ...typed, summary: '' }]);
  await hour(story, '2026-09-18T10:00');
  expect(told(story)).toEqual([]);
  expect(rows(story)[0]).toMatchObject({ due: '' });
  expect(await problems(story)).toContain(text);
  await story.desk.type('Inquiries and concerns', 3, 'summary', 'Goggles');
  await story.pump();
  expect(rows(story)[0]).toMatchObject({ due: '2026-09-21' });
  expect(await problems(story)).not.toContain(text);
  await expect(take(story, { message: ' ' })).rejects.toThrow('Write a line about what they said.');
  await expect(take(story, { company: 'Unknown Works' })).rejects.toThrow('Type a phone number or an email');
});

const fillForm = (story: Story, reference: string, given: Reply): Promise<string> =>
  reply(story.school, formTitled(story.school, 'Questions and problems'), {
    'Reference / Referencia': reference,
    'Language / Idioma': 'English',
    'What is it?': 'A problem',
    'Please tell us': 'The bus came an hour late.\nNobody called.',
    ...given,
  });
const idIn = ({ desk }: Story, tab: string, index = 0): string => desk.rows(tab)[index]!['id']!;

test('B113 a concern by form and one by call stand in one list, the owner hears of each at once; orientation is in the checklist of each partner', async () => {
  const story = await start();
  const { desk } = story;
  await desk.ask('inquiries.makeConcernForm', null);
  await desk.type('Organizations', 3, 'owner', 'Gail Lindgren');
  await fillForm(story, idIn(story, 'Organizations'), { 'Your name': 'Renata Oyelaran', Email: 'renata@example.com' });
  await take(story, { message: 'No badges.' });
  await desk.type('Inquiries and concerns', 3, 'owner', 'Dana Whitfield');
  await story.pump();
  expect(rows(story)).toMatchObject([
    { kind: 'Problem', summary: 'No badges.', owner: 'Dana Whitfield', due: '2026-09-21' },
    { kind: 'Problem', summary: 'The bus came an hour late.', owner: 'Gail Lindgren', due: '2026-09-21', organization: 'Larkspur Machining', email: 'renata@example.com', safety: 'FALSE' },
  ]); // prettier-ignore
  await hour(story, '2026-09-18T10:00');
  expect(told(story)).toEqual([`${owner}: New question or problem`, `${principal}: New question or problem`]);
  expect(await listed(story, 'concerns')).toHaveLength(2);
  // Nobody is thanked for an offer that they have not made.
  expect(desk.rows('Outbox').filter(({ kind }) => kind === 'inquiry.thanks')).toEqual([]);
  await desk.switchOn('Rules and checklists');
  await story.pump();
  expect(desk.rows('Requirements')).toMatchObject([{ name: 'Orientation', kind: 'Orientation', state: 'Rule', appliesTo: 'Every partner' }]); // prettier-ignore
  story.school.select(coordinator, { sheetId: desk.sheet('Organizations').id, row: 3, column: 1, rows: 1, columns: 1 });
  await desk.choose('Make the checklist');
  expect(desk.rows('Requirements')[1]).toMatchObject({ name: 'Orientation', organization: 'Larkspur Machining' });
  await story.pump();
  expect(desk.rows('Requirements')).toHaveLength(2);
});

test('B113 in Spanish, about an activity, with safety: its teacher owns it; who came by another way is taken in, too', async () => {
  const story = await start();
  const { desk } = story;
  await desk.ask('inquiries.makeConcernForm', null);
  await desk.addRows('Activities', [{ title: 'Plant tour', kind: 'Field trip', status: 'Held', date: '2026-09-17', organization: 'Larkspur Machining', teacher: 'Gail Lindgren' }]); // prettier-ignore
  await story.pump();
  await reply(story.school, formTitled(story.school, 'Questions and problems'), {
    'Reference / Referencia': idIn(story, 'Activities'),
    'Language / Idioma': 'Español',
    '¿Qué es?': 'Una pregunta',
    Cuéntenos: 'Una puerta no cerraba.',
    '¿Hay alguien en peligro, o podría estarlo?': 'Sí, o quizás',
  });
  await fillForm(story, 'somewhere', { 'What is it?': 'An idea' });
  await story.pump();
  expect(rows(story)).toMatchObject([
    { kind: 'Question', safety: 'TRUE', activity: 'Plant tour', owner: 'Gail Lindgren', due: '2026-09-18', organization: 'Larkspur Machining' },
    { kind: 'Idea', activity: '', organization: '', owner: 'Dana Whitfield', due: '2026-09-22' },
  ]); // prettier-ignore
});

test.each([true, false])(
  'B113 mails to a partner lead to the form, each with its own reference, once a person has opened it as a stranger: %s',
  async (isOpened) => {
    const story = await startMailStory();
    const { desk } = story;
    await desk.switchOn('Inquiries');
    await desk.ask('inquiries.makeConcernForm', null);
    if (isOpened) await desk.ask('inquiries.concernOpened', null);
    await morningOf(story, '2026-09-17');
    const body = (kind: string): string => desk.rows('Outbox').filter((row) => row['kind'] === kind).pop()!['body']!; // prettier-ignore
    const line = new RegExp(`Questions, or something went wrong\\? Tell us: https:.*=${idIn(story, 'Activities')}`);
    expect(line.test(body('reminder-partner'))).toBe(isOpened);
    expect(body('reminder-teacher')).not.toContain('went wrong?');
  },
);

test('B112 the welcome of a new board member brings the orientation pack of that role; a host, a mentor and a partner get theirs', async () => {
  const story = await startMailStory({ activity: { ...visit, title: 'Plant tour' } });
  const { desk } = story;
  for (const [name, value] of Object.entries({ Coordinator: 'Kim Park', 'Contact for partners': 'Dana Whitfield' })) await desk.set(name, value); // prettier-ignore
  await desk.switchOn('Partnerships');
  await desk.addRows('Activities', [{ title: 'Fall board', kind: 'Board meeting', status: 'Planned', date: '2026-10-07' }]); // prettier-ignore
  await story.pump();
  const welcome = async () => {
    await desk.ask('partnership.ask', { id: idIn(story, 'Organizations'), what: 'welcome' });
    const { waiting } = await desk.ask<ReviewList>('review.list', null);
    const { enclosures, body, id } = waiting.filter(({ kind }) => kind === 'welcome').pop()!;
    await desk.ask('review.cancel', { ids: [id] });
    skipTo(story, new Date(story.school.now() + 86_400_000).toISOString().slice(0, 16));
    return { name: enclosures[0]!.name, body, text: read(story, enclosures[0]!.url) };
  };
  const host = await welcome();
  expect(host.name).toBe('Orientation pack for Larkspur Machining: Host of students.pdf');
  expect(host.body).toContain('With this message comes the orientation pack');
  expect(host.text).toContain('9:30 AM to 11:30 AM: Plant tour');
  expect(host.text).toContain('Dana Whitfield');
  expect(host.text).not.toContain('Fall board');
  await desk.addRows('People', [{ name: 'Bea Mentor', organization: 'Larkspur Machining', role: 'Mentor' }]);
  expect((await welcome()).name).toBe('Orientation pack for Larkspur Machining: Mentor.pdf');
  await desk.type('Organizations', 3, 'boardStatus', 'On the board');
  const board = await welcome();
  expect(board.name).toBe('Orientation pack for Larkspur Machining: Board member.pdf');
  expect(board.text).toContain('Come to the meetings of the board');
  expect(board.text).toContain('Wed, Oct 7, all day: Fall board');
  await desk.type('Organizations', 3, 'boardStatus', '');
  await desk.type('People', Number(desk.rows('People').find(({ name }) => name === 'Bea Mentor')!['row']), 'until', '2026-09-01'); // prettier-ignore
  await desk.type('Activities', 3, 'status', 'Canceled');
  expect((await welcome()).name).toBe('Orientation pack for Larkspur Machining: Partner.pdf');
});
