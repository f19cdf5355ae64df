// Mentor sessions of a term, in each of the seven ways in which mentors work with students.
import { formTitled, reply } from '../../local/sample/answers';
import type { MentorsDone, SlotShown } from '../../src/features/mentors/calls';
import { approve, listed } from '../support/learning';
import { letters } from '../support/mail-story';
import { ana, bo, bodies, mails, mentor, onDay, rowNamed, session, startMentors, typeAt } from '../support/mentors';
import { problemTexts } from '../support/problems';
import { coordinator, prepared, type Story } from '../support/school';

const goal = 'Plan a week';
const skill = 'Be there, on time and ready';

const startTerm = () =>
  prepared('mentor term', {}, async () => {
    const story = await startMentors([ana, bo]);
    await story.desk.addRows('Goals', [
      { name: goal, kind: 'Technical competency', stakeholder: 'Students', status: 'Agreed' },
    ]);
    await story.desk.addRows('Students', [
      { code: 'K-70421', className: 'Grade 11' },
      { code: 'K-70422', className: 'Grade 11' },
    ]);
    await story.pump();
    return story;
  });

const id = (story: Story, tab: string, name: string) => rowNamed(story, tab, name)['id']!;
const term = (story: Story, more: Record<string, string> = {}) => ({
  ...{ team: 'Blue', form: 'Group mentoring', goal: id(story, 'Goals', goal), goal2: '' },
  ...{ teacher: id(story, 'Staff', 'Desmond Achebe'), className: 'Grade 11', first: '2026-09-15' },
  ...{ start: '12:30 PM', end: '1:15 PM', place: 'Library', questions: '', ...more },
});
const preview = (story: Story, more: Record<string, string> = {}) =>
  story.desk.ask<SlotShown[]>('mentors.preview', term(story, more));
const layOut = async (story: Story, more: Record<string, string> = {}, dates?: string[]) => {
  const toAdd = (await preview(story, more)).filter(({ state }) => state === 'add').map(({ date }) => date);
  return story.desk.ask<MentorsDone>('mentors.layOut', { ...term(story, more), dates: dates ?? toAdd });
};
const sessions = ({ desk }: Story, form: string) => desk.rows('Activities').filter((row) => row['form'] === form);

test('B89 a term’s sessions: monthly, each with goal and prompt, none on a day off; again adds nothing, and one click undoes it', async () => {
  const story = await startTerm();
  await story.desk.addRows('School days', [
    { date: '2026-10-20', kind: 'No school', note: 'Fair' },
    { date: '2026-12-14', endDate: '2027-01-03', kind: 'No school', note: 'Winter break' },
  ]);
  // The third Tuesday of each month until December.
  expect((await preview(story)).map(({ date, state, note }) => [date, state, note])).toEqual([
    ['2026-09-15', 'add', ''],
    ['2026-10-21', 'add', 'Instead of Tue, Oct 20'],
    ['2026-11-17', 'add', ''],
    ['', 'none', 'No school day was found within ten days.'],
  ]);
  const done = await layOut(story);
  expect(done.text).toBe('3 sessions of “Blue” added. They appear in the calendar within the hour.');
  const rows = sessions(story, 'Group mentoring');
  expect(rows.map(({ title, date }) => [title, date])).toEqual([
    ['Blue: Group mentoring, Sep 2026', '2026-09-15'],
    ['Blue: Group mentoring, Oct 2026', '2026-10-21'],
    ['Blue: Group mentoring, Nov 2026', '2026-11-17'],
  ]);
  for (const row of rows)
    expect(row).toMatchObject({
      ...{ kind: 'Mentor activity', status: 'Planned', start: '12:30', end: '13:15', team: 'Blue', place: 'Library' },
      ...{ learning: goal, learning2: '', teacher: 'Desmond Achebe', className: 'Grade 11' },
    });
  expect(new Set(rows.map(({ questions }) => questions)).size).toBe(3);
  expect(rows[0]!['questions']).toContain('Who are you');
  expect((await preview(story)).map(({ state }) => state)).toEqual(['there', 'there', 'there', 'none']);
  await expect(layOut(story)).rejects.toThrow('Every session of that term is in Activities already.');
  // Of another team, or called off, it does not count.
  await typeAt(story, 'Activities', 'Blue: Group mentoring, Oct 2026', 'status', 'Canceled', 'title');
  expect((await preview(story)).map(({ state }) => state)).toEqual(['there', 'add', 'there', 'none']);
  await typeAt(story, 'Activities', 'Blue: Group mentoring, Oct 2026', 'status', 'Planned', 'title');
  await story.desk.ask('history.undo', { batch: done.batch });
  expect(sessions(story, 'Group mentoring')).toEqual([]);
});

test('a fifth weekday becomes the last of a month, a spring term ends in June, and what changed since the preview adds nothing', async () => {
  const story = await startTerm();
  const days = async (first: string) => (await preview(story, { first })).map(({ date }) => date);
  expect(await days('2026-09-30')).toEqual(['2026-09-30', '2026-10-28', '2026-11-25', '2026-12-30']);
  expect(await days('2027-05-10')).toEqual(['2027-05-10', '2027-06-14']);
  await expect(layOut(story, {}, ['2026-09-15'])).rejects.toThrow('Something has changed');
  expect(sessions(story, 'Group mentoring')).toEqual([]);
});

test.each([
  [{ team: ' ' }, 'Choose the team.'],
  [{ form: 'Tour' }, 'Choose how the mentors meet students.'],
  [{ first: '' }, 'Choose the day of the first session.'],
  [{ first: '2026-09-13' }, 'The first session is in the past'],
  [{ goal: '' }, 'Choose what students are to learn'],
  [{ teacher: '' }, 'Choose the responsible teacher.'],
  [{ start: 'noon' }, 'Type the times like 12:30 PM.'],
  [{ end: '12:30 PM' }, 'The session has to end after it begins.'],
  [{ form: 'Email mentoring' }, 'Choose the questions that students ask.'],
  [{ form: 'Team challenge' }, 'Say which problem of a partner the team solves.'],
])('%j is refused', async (more, why) => {
  const story = await startTerm();
  await expect(preview(story, more as Record<string, string>)).rejects.toThrow(why);
});

test.each([
  ['a', 'Lunch and learn'],
  ['c', 'Small-group tutoring'],
  ['d', 'Group mentoring'],
  ['f', 'Project advice'],
])('B95%s %s: its sessions are planned, its mentors know of it, and its class has a mentor', async (_letter, form) => {
  const story = await startTerm();
  await layOut(story, { form, first: '2026-12-08' });
  expect(sessions(story, form)).toEqual([
    expect.objectContaining({ title: `Blue: ${form}, Dec 2026`, learning: goal }),
  ]);
  await onDay(story, '2026-12-01');
  expect(mails(story, 'mentor-session').slice(-2)).toEqual([`${ana} draft`, `${bo} draft`]);
  expect(bodies(story, 'mentor-session').slice(-1)[0]).toContain(goal);
  expect(story.desk.rows('Students').map(({ mentored }) => mentored)).toEqual(['A mentor', 'A mentor']);
});

test('B95b monthly meetings: a pair that has not met by the 25th is listed, by code; one day earlier, or with a meeting to come, it is not', async () => {
  const story = await startTerm();
  await layOut(story, { form: 'Monthly meeting', first: '2026-10-13', className: '' });
  const [october] = sessions(story, 'Monthly meeting').filter(({ date }) => date === '2026-10-13');
  await story.desk.addRows('Who takes part', [
    { meeting: october!['title']!, student: 'K-70421' },
    { meeting: october!['title']!, student: 'K-70422' },
    { meeting: session.title, student: 'K-70421' },
  ]);
  await onDay(story, '2026-10-25');
  expect(await listed(story, 'unmet')).toEqual([]);
  await typeAt(story, 'Who takes part', 'K-70422', 'came', 'No', 'student');
  await onDay(story, '2026-10-26');
  expect(await listed(story, 'unmet')).toEqual([
    'Blue and K-70422: No meeting in Oct 2026. The last one was on Tue, Oct 13.',
  ]);
  await typeAt(story, 'Activities', october!['title']!, 'status', 'Canceled', 'title');
  await onDay(story, '2026-10-27');
  expect(await listed(story, 'unmet')).toEqual([
    'Blue and K-70421: No meeting in Oct 2026. The last one was on Thu, Sep 24.',
  ]);
  await typeAt(story, 'Activities', session.title, 'date', '2026-10-30', 'title');
  expect(await listed(story, 'unmet')).toEqual([]);
  await typeAt(story, 'Activities', session.title, 'date', '2026-09-24', 'title');
  await typeAt(story, 'Students', 'K-70421', 'until', '2026-10-01', 'code');
  expect(await listed(story, 'unmet')).toEqual([]);
});

const box = (number: number) => `Question ${number}`;

test('B95e email mentoring goes through staff: the set goes to the mentor, the answers wait for the teacher, and nothing goes to or from a student', async () => {
  const story = await startTerm();
  await layOut(story, { form: 'Email mentoring', questions: 'The work', first: '2026-12-08' });
  await onDay(story, '2026-12-07');
  expect(mails(story, 'mentor-questions')).toEqual([]);
  await onDay(story, '2026-12-08');
  expect(mails(story, 'mentor-session').filter((each) => !each.includes('canceled'))).toEqual([]);
  expect(mails(story, 'mentor-questions')).toEqual([`${ana} draft`, `${bo} draft`]);
  await approve(story, 'mentor-questions');
  await story.pump();
  const letter = (await letters(story)).filter(({ subject }) => subject?.startsWith('Questions from our students'))[0]!;
  expect(letter.text).toContain('1. What does an ordinary day at your work look like?');
  expect(letter.text).toContain(encodeURIComponent('What does an ordinary day at your work look like?\n'));
  const title = sessions(story, 'Email mentoring')[0]!['title']!;
  const reference = `${rowNamed(story, 'Activities', title, 'title')['id']} ${id(story, 'People', ana)}`;
  const form = formTitled(story.school, 'Questions from our students');
  form.responseEdits = true;
  const given = {
    'Reference / Referencia': reference,
    [box(1)]: 'What does an ordinary day at your work look like?\nI cut parts until noon.',
    [box(2)]: 'What do you like best about it, and what least?\n',
    [box(3)]: 'K-70421 asked that already.',
  };
  const answer = await reply(story.school, form, given);
  await story.pump();
  expect(mails(story, 'mentor-answers')).toEqual(['Desmond Achebe draft']);
  const [body] = bodies(story, 'mentor-answers');
  expect(body).toContain(`${ana} answered your students’ questions`);
  expect(body).toContain('I cut parts until noon.');
  expect(body).not.toContain('like best');
  expect(body).not.toContain('K-70421');
  expect(JSON.stringify(story.desk.rows('Responses'))).not.toContain('K-70421');
  expect(rowNamed(story, 'Who takes part', ana, 'person')).toMatchObject({ duty: 'Mentor', came: 'Yes' });
  // Corrected while it waits: one mail, with what is right.
  await reply(story.school, form, { ...given, [box(1)]: 'I cut parts all day.' }, answer);
  await story.pump();
  expect(mails(story, 'mentor-answers')).toEqual([
    'Desmond Achebe canceled: The answers were corrected, or the session is not there any more.',
    'Desmond Achebe draft',
  ]);
  await approve(story, 'mentor-answers');
  await story.pump();
  expect(mails(story, 'mentor-answers')[1]).toBe('Desmond Achebe sent');
  await onDay(story, '2026-12-09');
  expect(mails(story, 'mentor-questions')).toEqual([`${ana} sent`, `${bo} sent`]);
  expect(mails(story, 'mentor-answers')).toHaveLength(2);
  // Whoever got mail at all: mentors, the teacher, staff.
  const to = new Set(story.mails().flatMap((each) => each.to));
  expect([...to].sort()).toEqual(['ana@example.com', 'bo@example.com', 'desmond@example.edu', coordinator].filter((each) => to.has(each)).sort()); // prettier-ignore
});

test.each([
  ['The way there: 2, 4', ['1. Which class helped', '2. What would you do differently?'], ''],
  ['Is it loud?\nWhen do you start?', ['1. Is it loud?', '2. When do you start?'], ''],
  ['the WORK', ['5. Whom do you work with'], ''],
  ['The work: 6', [], 'The set “The work” has 5 questions.'],
  ['', [], 'Type the questions, or the name of a set: “The work”'],
  [Array.from({ length: 10 }, (_, index) => `Why ${index}?`).join('\n'), ['10. Why 9?'], ''],
  [Array.from({ length: 11 }, (_, index) => `Why ${index}?`).join('\n'), [], 'at most 10 questions, and these are 11'],
])('questions typed as %j', async (typed, said, why) => {
  const story = await startTerm();
  await layOut(story, { form: 'Email mentoring', questions: 'The work', first: '2026-12-08' });
  await typeAt(story, 'Activities', sessions(story, 'Email mentoring')[0]!['title']!, 'questions', typed, 'title');
  await onDay(story, '2026-12-08');
  if (why === '') expect(mails(story, 'mentor-questions')).toHaveLength(2);
  else expect(mails(story, 'mentor-questions').join()).toContain(why);
  for (const line of said) expect(bodies(story, 'mentor-questions')[0]).toContain(line);
});

test('B95e the sets are staff’s own: what they change in Templates is what the mentor gets', async () => {
  const story = await startTerm();
  const row = rowNamed(story, 'Templates', 'Questions by email: The work');
  await story.desk.type('Templates', Number(row.row), 'subject', 'Welding');
  await story.desk.type('Templates', Number(row.row), 'body', 'How hot is it?');
  await layOut(story, { form: 'Email mentoring', questions: 'Welding', first: '2026-12-08' });
  await onDay(story, '2026-12-08');
  expect(bodies(story, 'mentor-questions')[0]).toContain('1. How hot is it?\n\nPlease write');
});

test('B95g a team challenge is listed with what it lacks: a partner, another mentor than the teacher, both kinds of goals, a group, a presentation', async () => {
  const story = await startTerm();
  await layOut(story, { form: 'Team challenge', questions: 'Half of the scrap is thrown away', first: '2026-12-08' });
  const { title = '' } = sessions(story, 'Team challenge')[0]!;
  const lacks = async () => (await listed(story, 'challenges')).join();
  expect(await lacks()).toBe(
    `${title}: No partner is named whose problem it is. No learning goal is an essential skill. It needs a group: list the students, or type how many. Say under “After” when and where the team presents what it found.`,
  );
  const type = (column: string, text: string) => typeAt(story, 'Activities', title, column, text, 'title');
  await type('organization', 'Quarry Foods');
  await type('learning2', skill);
  await type('students', '1');
  await type('after', 'Dec 18 at the plant');
  expect(await lacks()).toContain('It needs a group');
  await type('students', '2');
  expect(await lacks()).toBe('');
  await type('learning', '');
  expect(await lacks()).toBe(`${title}: No learning goal is a technical competency.`);
  await type('learning', goal);
  await type('questions', '');
  expect(await lacks()).toContain('The problem is missing');
  await type('questions', 'Scrap');
  await typeAt(story, 'People', bo, 'team', '');
  await story.desk.addRows('People', [mentor('Desmond Achebe', 'Quarry Foods')]);
  expect(await lacks()).toContain('The mentor is the responsible teacher.');
  await type('team', 'Red');
  expect(await lacks()).toContain('It has no mentor.');
  expect(await problemTexts(story)).not.toContainEqual(expect.stringContaining('Team challenge'));
});
