// How mentoring went: asked of mentors and students, told to the board with what changes; and the mentor plan.
import { formTitled, reply, replyAll } from '../../local/sample/answers';
import type { MentorsDone, MentorsShown } from '../../src/features/mentors/calls';
import { read } from '../support/job-shadow';
import { approve, listed } from '../support/learning';
import { ana, bo, bodies, mails, onDay, rowNamed, session, startMentors, typeAt } from '../support/mentors';
import { prepared, type Story } from '../support/school';

const id = (story: Story, tab: string, name: string, by = 'name') => rowNamed(story, tab, name, by)['id']!;
const show = (story: Story) => story.desk.ask<MentorsShown>('mentors.show', {});

const startOver = () =>
  prepared('mentor evaluation', {}, async () => {
    const story = await startMentors([ana, bo]);
    await onDay(story, '2026-09-24');
    await onDay(story, '2026-09-25');
    await story.desk.ask('mentors.studentForm', {});
    return story;
  });

const mentorSays = async (story: Story, name: string, given: Record<string, string>) => {
  await reply(story.school, formTitled(story.school, 'How did mentoring go?'), {
    'Reference / Referencia': `${id(story, 'Activities', session.title, 'title')} ${id(story, 'People', name)}`,
    ...given,
  });
  await story.pump();
};
const helped = 'How much did the sessions help students?';

const studentsSay = async (story: Story, ratings: string[], more: Record<string, string> = {}) => {
  const reference = id(story, 'Activities', session.title, 'title');
  await replyAll(
    story.school,
    formTitled(story.school, 'How was your mentoring?'),
    ratings.map((rating) => ({ 'Reference / Referencia': reference, 'How much did your mentors help you?': rating, ...more })), // prettier-ignore
  );
  await story.pump();
};

test('B90 mentors are asked the day after the last session, students by an address from the teacher: ratings by team, small groups hidden', async () => {
  const story = await startMentors([ana, bo]);
  await onDay(story, '2026-09-24');
  expect(mails(story, 'mentor-evaluation')).toEqual([]);
  await onDay(story, '2026-09-25');
  expect(mails(story, 'mentor-evaluation')).toEqual([`${ana} draft`, `${bo} draft`]);
  // Another session is planned: they are asked after that one.
  await story.desk.addRows('Activities', [
    { ...session, title: 'Blue team, October', date: '2026-10-22', team: 'BLUE' },
  ]);
  await story.pump();
  expect(mails(story, 'mentor-evaluation').join()).toContain('another session of the team is planned');
  await typeAt(story, 'Activities', 'Blue team, October', 'status', 'Canceled', 'title');
  await story.pump();
  expect(mails(story, 'mentor-evaluation')).toEqual([`${ana} draft`, `${bo} draft`]);
  await approve(story, 'mentor-evaluation');
  await story.pump();
  await mentorSays(story, ana, { [helped]: '5', 'What went well?': 'They asked a lot' });
  await mentorSays(story, bo, { [helped]: '4', 'What should we change?': 'K-70421 should come' });
  expect((await show(story)).went).toEqual([{ team: 'Blue', says: 'Mentors 4.5 (2 answers), students: no answer yet', address: '' }]); // prettier-ignore
  await story.desk.ask('mentors.studentForm', {});
  expect((await show(story)).went[0]!.address).toContain(id(story, 'Activities', session.title, 'title'));
  await studentsSay(story, Array<string>(9).fill('4'));
  expect(await listed(story, 'mentoring')).toEqual([
    'Blue: Mentors 4.5 (2 answers), students: fewer than 10 answers, not shown',
  ]);
  await studentsSay(story, ['5'], { 'Language / Idioma': 'English' });
  expect(await listed(story, 'mentoring')).toEqual(['Blue: Mentors 4.5 (2 answers), students 4.1 (10 answers)']);
  expect(story.desk.rows('Feedback')[0]).toMatchObject({ kind: 'Evaluation', from: 'Mentor', person: ana, activity: session.title, rating: '5.0', wentWell: 'They asked a lot' }); // prettier-ignore
  for (const row of story.desk.rows('Feedback').filter(({ from }) => from === 'Student'))
    expect(row).toMatchObject({ person: '', student: '', activity: session.title });
  await onDay(story, '2026-09-26');
  expect(mails(story, 'mentor-evaluation')).toEqual([`${ana} sent`, `${bo} sent`]);
});

test('B90 whoever has answered is not asked; a student answers in Spanish, a correction changes the row, and an answer about no team asks staff', async () => {
  const story = await startOver();
  await mentorSays(story, ana, { [helped]: '3' });
  expect(mails(story, 'mentor-evaluation')).toEqual([
    `${ana} canceled: They have answered, or another session of the team is planned.`,
    `${bo} draft`,
  ]);
  const form = formTitled(story.school, 'How was your mentoring?');
  form.responseEdits = true;
  const given = (rating: string) => ({
    'Reference / Referencia': id(story, 'Activities', session.title, 'title'),
    'Language / Idioma': 'Español',
    '¿Cuánto le ayudaron sus mentores?': rating,
  });
  const answer = await reply(story.school, form, given('2'));
  await story.pump();
  await reply(story.school, form, given('5'), answer);
  await reply(story.school, form, { ...given('1'), 'Reference / Referencia': 'Blue' });
  await story.pump();
  expect(story.desk.rows('Feedback').map(({ from, rating }) => `${from} ${rating}`)).toEqual(['Mentor 3.0', 'Student 5.0']); // prettier-ignore
  expect(story.desk.rows('Responses').map((row) => JSON.stringify(row)).join()).toContain('which team of mentors'); // prettier-ignore
});

const decide = (story: Story, more: Record<string, string> = {}) =>
  story.desk.ask<MentorsDone>('mentors.decide', {
    ...{ team: 'blue', decision: 'Dates go out in August', owner: id(story, 'Staff', 'Desmond Achebe') },
    ...{ due: '2026-10-30', ...more },
  });
const paper = async (story: Story, kind: string) => {
  await story.desk.ask('mentors.paper', { kind });
  return read(story, (await show(story)).papers.find((each) => each.kind === kind)!.url);
};

test('B91 the board reads how it went and what changes: the decision is a row of Feedback with owner and day, and no word of a student gets out', async () => {
  const story = await startOver();
  await mentorSays(story, ana, { [helped]: '5', 'What went well?': 'They asked a lot', 'What should we change?': 'Earlier dates' }); // prettier-ignore
  await studentsSay(story, ['2'], { 'What did you like?': 'The pizza' });
  const done = await decide(story);
  expect(rowNamed(story, 'Feedback', 'Dates go out in August', 'decision')).toMatchObject({ kind: 'Evaluation', from: 'Teacher', owner: 'Desmond Achebe', due: '2026-10-30', activity: session.title }); // prettier-ignore
  const text = await paper(story, 'document.mentor-summary');
  for (const said of [
    '2 mentors in 1 team',
    '1 session',
    'Blue: Mentors 5.0 (1 answer), students: fewer than 10 answers, not shown',
    'They asked a lot',
    'Earlier dates',
    'Blue: Dates go out in August (Desmond Achebe, by Fri, Oct 30)',
  ])
    // prettier-ignore
    expect(text).toContain(said);
  expect(text).not.toContain('pizza');
  await story.desk.ask('history.undo', { batch: done.batch });
  expect(story.desk.rows('Feedback').filter(({ decision }) => decision !== '')).toEqual([]);
});

test.each([
  [{ decision: ' ' }, 'Say what you change.'],
  [{ owner: '' }, 'Choose who sees to it.'],
  [{ due: '2026-09-24' }, 'Choose the day by which it is done'],
  [{ decision: 'Talk with K-70421' }, 'This names a student'],
])('a change of %j is refused', async (more, why) => {
  const story = await startOver();
  await story.desk.addRows('Students', [{ code: 'K-70421' }]);
  await expect(decide(story, more as Record<string, string>)).rejects.toThrow(why);
  expect(story.desk.rows('Feedback')).toEqual([]);
});

test('B87 B88 the mentor plan says sessions, goals, teams and how others do it, in the words of staff, and follows what changes', async () => {
  const story = await startMentors([ana, bo]);
  await story.desk.addRows('Goals', [{ name: 'Plan a week', kind: 'Learning goal', stakeholder: 'Students', status: 'Agreed' }]); // prettier-ignore
  await typeAt(story, 'Activities', session.title, 'learning', 'Plan a week', 'title');
  const first = await paper(story, 'document.mentor-plan');
  for (const said of [
    'Blue: Ana Reyes, Larkspur Machining (Long-term); Bo Lind, Quarry Foods (Long-term)',
    'Thu, Sep 24, 2026',
    session.title,
    'Plan a week',
  ])
    // prettier-ignore
    expect(first).toContain(said);
  const ways = ['Lunch and learn', 'Monthly meeting', 'Small-group tutoring', 'Group mentoring', 'Email mentoring', 'Project advice', 'Team challenge']; // prettier-ignore
  for (const way of ways) expect(first).toContain(`${way}: `);
  const template = rowNamed(story, 'Templates', 'How others work with mentors');
  await story.desk.type('Templates', Number(template.row), 'body', '- Walks: they walk and talk.');
  await typeAt(story, 'People', bo, 'until', '2026-09-13');
  await story.pump();
  const then = read(story, (await show(story)).papers[0]!.url);
  expect(then).toContain('Walks: they walk and talk.');
  expect(then).not.toContain('Bo Lind');
  expect(then).not.toContain('Lunch and learn:');
  expect(bodies(story, 'mentor-session')).toEqual([]);
});
