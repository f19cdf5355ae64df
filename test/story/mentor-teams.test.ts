// Mentors in twos and threes: who is told when one cannot come, and who has nobody.
import { letters } from '../support/mail-story';
import { ana, answers, bo, bodies, cora, mails, mentor, no, onDay, rowNamed, session, startMentors, typeAt, yes } from '../support/mentors'; // prettier-ignore
import { approve, listed } from '../support/learning';
import { problemTexts } from '../support/problems';
import { click, lineWith, show, whats } from '../support/today';
import type { Story } from '../support/school';

const sizes = async (story: Story) => (await problemTexts(story)).filter((text) => text.startsWith('The team'));
const atRisk = async (story: Story) => whats(await show(story)).filter((what) => what.startsWith('At risk'));

test('B93 mentors are asked a week before; when one cannot come the others are told in the same hour, and when nobody is left the teacher is, and Today says it', async () => {
  const story = await startMentors();
  await onDay(story, '2026-09-16');
  expect(mails(story, 'mentor-session')).toEqual([]);
  await onDay(story, '2026-09-17');
  expect(mails(story, 'mentor-session')).toEqual([ana, bo, cora].map((name) => `${name} draft`));
  expect(bodies(story, 'mentor-session')[0]).toContain(`With you: ${bo} and ${cora}`);
  await approve(story, 'mentor-session');
  await story.pump();
  await answers(story, ana, no);
  await story.pump();
  expect(mails(story, 'mentor-cover')).toEqual([`${bo} draft`, `${cora} draft`]);
  expect(bodies(story, 'mentor-cover')[0]).toContain(`${ana} cannot come to “${session.title}”`);
  expect(bodies(story, 'mentor-cover')[0]).toContain(`With you: ${cora}`);
  expect(await atRisk(story)).toEqual([]);
  await story.pump();
  expect(mails(story, 'mentor-cover')).toHaveLength(2);
  // Two more within minutes: whoever cannot come is not asked to come instead.
  await answers(story, bo, no);
  await answers(story, cora, no);
  await story.pump();
  const gone = 'canceled: Who comes to the session has changed.';
  expect(mails(story, 'mentor-cover')).toEqual([`${bo} ${gone}`, `${cora} ${gone}`]);
  expect(mails(story, 'mentor-at-risk')).toEqual(['Desmond Achebe sent']);
  const letter = (await letters(story)).pop()!;
  expect(letter.subject).toBe(`Nobody is left: ${session.title}, Thursday, September 24, 2026, 12:00 PM to 1:00 PM`);
  expect(letter.text).toContain(`${ana} and ${bo} and ${cora} cannot come`);
  expect(await atRisk(story)).toEqual([expect.stringContaining(`“${session.title}” on Thu, Sep 24: ${ana}`)]);
  await onDay(story, '2026-09-18');
  expect(mails(story, 'mentor-at-risk')).toHaveLength(1);
  // Somebody can after all.
  await answers(story, cora, yes);
  await story.pump();
  expect(await atRisk(story)).toEqual([]);
  expect(mails(story, 'mentor-cover').slice(2)).toEqual([`${cora} draft`]);
});

test('B93 a team of one or four is a problem, two and three are none; capitals make no other team, and a copied row no second mentor', async () => {
  const four = [ana, bo, cora, 'Dee Park'];
  const story = await startMentors(four);
  expect(await sizes(story)).toEqual([expect.stringContaining('has 4 mentors')]);
  await typeAt(story, 'People', 'Dee Park', 'until', '2026-09-13');
  expect(await sizes(story)).toEqual([]);
  await typeAt(story, 'People', 'Dee Park', 'until', '2026-09-14');
  expect(await sizes(story)).toHaveLength(1);
  for (const name of ['Dee Park', cora]) await typeAt(story, 'People', name, 'team', '');
  await typeAt(story, 'People', bo, 'team', 'BLUE ');
  expect(await sizes(story)).toEqual([]);
  await typeAt(story, 'People', bo, 'team', '');
  expect(await sizes(story)).toEqual([expect.stringContaining('“Blue” has one mentor')]);
  await story.desk.addRows('People', [mentor(ana, 'Larkspur Machining')]);
  expect(await sizes(story)).toEqual([expect.stringContaining('“Blue” has one mentor')]);
  await typeAt(story, 'People', ana, 'role', 'Speaker');
  await typeAt(story, 'People', ana, 'role', 'Speaker');
  const copy = story.desk.rows('People').find((row) => row['name'] === ana && row['role'] === 'Mentor');
  if (copy) await story.desk.type('People', Number(copy.row), 'role', 'Contact');
  expect(await sizes(story)).toEqual([]);
});

test('a mentor whose role ends before the session is not asked; a team whose roles have all ended is at risk, and so is nobody’s session', async () => {
  const story = await startMentors([ana, bo]);
  await typeAt(story, 'People', bo, 'until', '2026-09-23');
  await onDay(story, '2026-09-17');
  expect(mails(story, 'mentor-session')).toEqual([`${ana} draft`]);
  await typeAt(story, 'People', bo, 'until', '2026-09-24');
  await story.pump();
  expect(mails(story, 'mentor-session')).toEqual([`${ana} draft`, `${bo} draft`]);
  for (const name of [ana, bo]) await typeAt(story, 'People', name, 'until', '2026-09-20');
  await story.pump();
  expect(await atRisk(story)).toEqual([expect.stringContaining('the team “Blue” has no mentor on that day')]);
  await typeAt(story, 'Activities', session.title, 'team', '', 'title');
  await story.pump();
  expect(await atRisk(story)).toEqual([]);
});

test('a colleague types that a mentor cannot come; a session called off, held or only an idea tells nobody', async () => {
  const story = await startMentors([ana, bo]);
  const who = { meeting: session.title, person: 'ana reyes', organization: 'Larkspur Machining', duty: 'Mentor' };
  await story.desk.addRows('Who takes part', [{ ...who, answer: 'Cannot come' }]);
  await story.pump();
  expect(mails(story, 'mentor-cover')).toEqual([`${bo} draft`]);
  for (const [status, reason] of [
    ['Canceled', 'The activity was canceled.'],
    ['Planned', ''],
    ['Held', 'The activity is over.'],
    ['Planned', ''],
    ['Idea', 'The activity is no longer planned.'],
  ] as const) {
    await typeAt(story, 'Activities', session.title, 'status', status, 'title');
    await story.pump();
    expect(mails(story, 'mentor-cover')).toEqual([`${bo} ${reason === '' ? 'draft' : `canceled: ${reason}`}`]);
  }
});

test('an adult who is listed to mentor counts as one, is asked where an address is known, and covers without', async () => {
  const story = await startMentors([ana, bo]);
  await story.desk.addRows('Who takes part', [
    { meeting: session.title, person: 'Renata Oyelaran', duty: 'Mentor' },
    { meeting: session.title, person: 'Somebody Else', duty: 'Mentor' },
    { meeting: session.title, person: 'Gus Guest', duty: 'Speaker' },
  ]);
  await onDay(story, '2026-09-17');
  expect(mails(story, 'mentor-session')).toEqual([ana, bo, 'Renata Oyelaran'].map((name) => `${name} draft`));
  for (const name of [ana, bo, 'Renata Oyelaran']) await answers(story, name, no);
  await story.pump();
  expect(mails(story, 'mentor-at-risk')).toEqual([]);
  await typeAt(story, 'Who takes part', 'Somebody Else', 'answer', 'Cannot come', 'person');
  await story.pump();
  expect(mails(story, 'mentor-at-risk')).toEqual(['Desmond Achebe sent']);
});

test('nobody is written to who does not want it, and nothing leaves that names a student', async () => {
  const story = await startMentors([ana, bo]);
  await typeAt(story, 'People', ana, 'contact', 'Do not contact');
  await story.desk.addRows('Students', [{ code: 'K-70421', className: 'Grade 11' }]);
  await onDay(story, '2026-09-17');
  expect(mails(story, 'mentor-session')).toEqual([` suppressed: ${ana} does not want to be contacted.`, `${bo} draft`]);
  await typeAt(story, 'Activities', session.title, 'questions', 'Ask K-70421 about welding', 'title');
  await story.pump();
  expect(mails(story, 'mentor-session').join()).not.toContain('draft');
  expect(mails(story, 'mentor-session').join()).toContain('names a student');
});

test('an answer that does not say whose it is asks staff, and tells nobody', async () => {
  const story = await startMentors([ana, bo]);
  await onDay(story, '2026-09-17');
  await answers(story, ana, { ...no, 'Reference / Referencia': 'somebody' });
  await story.pump();
  expect(mails(story, 'mentor-cover')).toEqual([]);
  expect((await problemTexts(story)).join()).toContain('It does not say which session and mentor it is about');
});

test('whoever has in writing that a mentor cannot come is told when that one can; one who only had a draft is not', async () => {
  const story = await startMentors();
  await onDay(story, '2026-09-17');
  await answers(story, ana, no);
  await story.pump();
  await answers(story, ana, yes);
  await story.pump();
  expect(mails(story, 'mentor-cover').join()).not.toContain('draft');
  expect(mails(story, 'mentor-back')).toEqual([]);
  await answers(story, ana, no);
  await story.pump();
  await approve(story, 'mentor-cover');
  await story.pump();
  expect(mails(story, 'mentor-back')).toEqual([]);
  await answers(story, ana, yes);
  await story.pump();
  expect(mails(story, 'mentor-back')).toEqual([`${bo} draft`, `${cora} draft`]);
  expect(bodies(story, 'mentor-back')[0]).toContain(`Now ${ana} can.`);
  await answers(story, ana, no);
  await story.pump();
  expect(mails(story, 'mentor-back').join()).not.toContain('draft');
});

const offered = async (story: Story) => whats(await show(story)).filter((what) => what.includes('long term'));

test('B92 who cannot go on for the long term is offered a team challenge, kept with a click, or is no mentor any more', async () => {
  const story = await startMentors([ana, bo]);
  await onDay(story, '2026-09-17');
  const onward = 'Will you go on as a mentor for the long term?';
  await answers(story, ana, { ...yes, [onward]: 'Yes' });
  await answers(story, bo, { ...yes, [onward]: 'No, not for the long term' });
  await story.pump();
  expect(await offered(story)).toEqual([
    `${bo} cannot be a mentor for the long term. Offer a team challenge: one problem, a few weeks`,
  ]);
  await click(story, lineWith(await show(story), bo), 'challenge');
  expect(rowNamed(story, 'People', bo)).toMatchObject({ mentorKind: 'Team challenge', until: '' });
  expect(await offered(story)).toEqual([]);
  await typeAt(story, 'People', ana, 'notLongTerm', '2026-09-17');
  await story.pump();
  await click(story, lineWith(await show(story), ana), 'ended');
  expect(rowNamed(story, 'People', ana)).toMatchObject({ mentorKind: 'Long-term', until: '2026-09-17' });
  await onDay(story, '2026-09-18');
  expect(await offered(story)).toEqual([]);
});

const by = ({ desk }: Story) => Object.fromEntries(desk.rows('Students').map(({ code, mentored }) => [code, mentored]));

test('B94 a classroom mentor covers the class; without one the students without a session are listed, with a hint above ten for each mentor', async () => {
  const story = await startMentors([ana, bo]);
  const class11 = Array.from({ length: 18 }, (_, index) => ({ code: `K-700${10 + index}`, className: 'Grade 11 welding' })); // prettier-ignore
  await story.desk.addRows('Students', [...class11, { code: 'K-80001', className: 'Grade 12' }, { code: 'K-80002', className: 'Grade 12' }]); // prettier-ignore
  await story.desk.addRows('Who takes part', [{ meeting: session.title, student: 'K-80001' }]);
  await story.pump();
  expect(by(story)).toMatchObject({ 'K-80001': 'A mentor', 'K-80002': 'Nobody yet', 'K-70010': 'Nobody yet' });
  const list = await listed(story, 'unmentored');
  expect(list).toHaveLength(19);
  expect(list).toContain('K-80002: No mentor and no session this year, and no classroom mentor for Grade 12.');
  const note = async () => (await story.desk.ask<{ note?: string }>('lists.show', { key: 'unmentored', months: 6, choiceId: null })).note ?? ''; // prettier-ignore
  expect(await note()).toBe('');
  await story.desk.addRows('Students', [{ code: 'K-80003', className: 'Grade 12' }]);
  expect(await note()).toContain('There are 11 students for each mentor. Look for a classroom mentor');
  await story.desk.addRows('People', [
    mentor('Dee Park', 'Quarry Foods', { mentorKind: 'Classroom', team: '', className: 'grade 11  welding' }),
  ]);
  await story.pump();
  expect(by(story)).toMatchObject({ 'K-70010': 'A classroom mentor', 'K-80002': 'Nobody yet', 'K-80001': 'A mentor' });
  expect(await listed(story, 'unmentored')).toHaveLength(2);
  // Who stayed away had no session; a session without anybody listed is for its whole class.
  await typeAt(story, 'Who takes part', 'K-80001', 'came', 'No', 'student');
  await story.pump();
  expect(by(story)['K-80001']).toBe('Nobody yet');
  await story.desk.addRows('Activities', [
    { ...session, title: 'Lunch', form: 'Lunch and learn', className: 'GRADE 12' },
  ]);
  await story.pump();
  expect(by(story)).toMatchObject({ 'K-80001': 'A mentor', 'K-80002': 'A mentor' });
  expect(await listed(story, 'unmentored')).toEqual([]);
  // Of another school year, nothing counts.
  await typeAt(story, 'Activities', 'Lunch', 'date', '2026-06-30', 'title');
  await story.pump();
  expect(by(story)['K-80002']).toBe('Nobody yet');
});
