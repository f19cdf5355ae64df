import { letters, morningOf, partner, sentTo, skipTo, startMailStory, teacher, visit } from '../support/mail-story';

const week = ['teacher 2026-09-17', 'partner 2026-09-17'];
const dayBefore = ['teacher 2026-09-23', 'partner 2026-09-23'];

test('B48 B116 reminders reach the responsible teacher and the partner’s contact, a week and a day before, each once', async () => {
  const story = await startMailStory();
  for (const day of ['16', '17', '18', '22', '23', '24', '25']) await morningOf(story, `2026-09-${day}`);
  expect(sentTo(story)).toEqual([...week, ...dayBefore]);
  const states = story.desk.rows('Outbox').filter(({ kind }) => kind!.startsWith('reminder'));
  expect(states.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent']);
});

test('a reminder says what, when, where and whom to call, and to a partner how to stop', async () => {
  const story = await startMailStory();
  await morningOf(story, '2026-09-17');
  const [toTeacher, toPartner] = await letters(story);
  expect(toTeacher).toMatchObject({
    subject: 'Coming up: Plant tour, Thursday, September 24, 2026',
    to: [{ address: teacher }],
  });
  expect(toTeacher!.text).toContain(
    'When: Thursday, September 24, 2026, 9:30 AM to 11:30 AM\nWhere: 410 Foundry Rd\nPartner: Larkspur Machining',
  );
  expect(toPartner).toMatchObject({ to: [{ address: partner }], from: { name: 'Maple Grove High School' } });
  expect(toPartner!.text).toContain(
    'Dear Renata Oyelaran,\n\nWe look forward to visiting Larkspur Machining.\n\nWhat: Plant tour\nWhen: Thursday, September 24, 2026',
  );
  expect(toPartner!.text).toContain(
    'please get in touch with Desmond Achebe at (217) 555-0141 or desmond@example.edu.',
  );
  expect(toPartner!.text).toMatch(
    /Maple Grove High School · 2300 Grove Ave, Alder Falls\nYou get this message because you are the contact of Larkspur Machining[^]*To stop getting these messages, reply to this one and say so\.\s*$/,
  );
});

test('the pump twice in one hour: each reminder once', async () => {
  const story = await startMailStory();
  skipTo(story, '2026-09-17T08:00');
  await story.pump();
  await story.desk.choose('Do the hourly work now');
  await story.pump();
  expect(sentTo(story)).toEqual(week);
});

test('the pump five hours late, and a day late: each reminder once', async () => {
  const story = await startMailStory();
  skipTo(story, '2026-09-17T12:00');
  await story.pump();
  await morningOf(story, '2026-09-22');
  skipTo(story, '2026-09-24T07:30');
  await story.pump();
  await story.until('2026-09-24T18:00');
  expect(sentTo(story)).toEqual([...week, 'teacher 2026-09-24', 'partner 2026-09-24']);
});

test('the week’s reminder comes up to two days before, and not when it is of no use any more', async () => {
  const late = await startMailStory();
  skipTo(late, '2026-09-22T10:00');
  await late.pump();
  expect(sentTo(late)).toEqual(['teacher 2026-09-22', 'partner 2026-09-22']);

  const tooLate = await startMailStory();
  skipTo(tooLate, '2026-09-24T09:31');
  await tooLate.pump();
  expect(sentTo(tooLate)).toEqual([]);
});

test('at night nothing leaves; in the morning it does', async () => {
  const story = await startMailStory();
  skipTo(story, '2026-09-17T03:00');
  await story.desk.choose('Do the hourly work now');
  expect(sentTo(story)).toEqual([]);
  expect(story.desk.rows('Outbox').map(({ state }) => state)).toEqual(['approved', 'approved']);
  await story.until('2026-09-17T09:00');
  expect(sentTo(story)).toEqual(week);
});

test('a moved activity is reminded anew, and what waited for the old day is taken back with the reason', async () => {
  const story = await startMailStory({ automatic: false });
  await morningOf(story, '2026-09-17');
  await story.desk.type('Activities', 3, 'date', '9/30/2026');
  await morningOf(story, '2026-09-23');
  const rows = story.desk.rows('Outbox').map(({ state, reason, sendOn }) => [state, reason, sendOn]);
  expect(rows).toEqual([
    ['canceled', 'The activity was moved to Wednesday, September 30, 2026.', '2026-09-17'],
    ['canceled', 'The activity was moved to Wednesday, September 30, 2026.', '2026-09-17'],
    ['draft', '', '2026-09-23'],
    ['draft', '', '2026-09-23'],
  ]);
});

test('a canceled activity takes its reminders back; planned again, they wait again', async () => {
  const story = await startMailStory({ automatic: false });
  await morningOf(story, '2026-09-17');
  await story.desk.type('Activities', 3, 'status', 'Canceled');
  await story.pump();
  expect(story.desk.rows('Outbox').map(({ reason }) => reason)).toEqual([
    'The activity was canceled.',
    'The activity was canceled.',
  ]);
  await story.desk.type('Activities', 3, 'status', 'Planned');
  await story.pump();
  expect(story.desk.rows('Outbox').map(({ state, reason }) => [state, reason])).toEqual([
    ['draft', ''],
    ['draft', ''],
  ]);
});

test('no silence: without a teacher or a contact nothing is sent, and a row says why', async () => {
  const story = await startMailStory({ activity: { ...visit, teacher: '' } });
  await story.desk.type('People', 3, 'email', 'renata at example');
  await morningOf(story, '2026-09-17');
  expect(sentTo(story)).toEqual([]);
  expect(story.desk.rows('Outbox').map(({ state, reason }) => [state, reason])).toEqual([
    ['suppressed', 'No responsible teacher is named.'],
    ['suppressed', 'Renata Oyelaran has no email address in People that can be used.'],
  ]);
  await story.desk.type('Activities', 3, 'teacher', 'Desmond Achebe');
  await story.desk.type('People', 3, 'email', partner);
  await story.pump();
  expect(sentTo(story)).toEqual(week);
  expect(story.desk.rows('Outbox')).toHaveLength(2);
});

test('who does not want to be contacted gets nothing', async () => {
  const story = await startMailStory();
  await story.desk.type('People', 3, 'contact', 'Do not contact');
  await morningOf(story, '2026-09-17');
  expect(sentTo(story)).toEqual(['teacher 2026-09-17']);
});

test('an unknown placeholder: the check names its place, no such mail is made, and mended it goes out', async () => {
  const story = await startMailStory();
  const row = Number(story.desk.rows('Templates').find(({ kind }) => kind === 'reminder-partner')!.row);
  await story.desk.type('Templates', row, 'body', 'Hello {{nmae}}');
  const { problems } = await story.desk.ask<{ problems: { tab: string; row: number; text: string }[] }>(
    'check.run',
    null,
  );
  expect(problems.filter(({ tab }) => tab === 'Templates')).toMatchObject([
    {
      row,
      text: expect.stringContaining('“Reminder to the partner”: {{nmae}} is not a word it knows. You may use {{name}}'),
    },
  ]);
  await morningOf(story, '2026-09-17');
  expect(sentTo(story)).toEqual(['teacher 2026-09-17']);
  expect(story.desk.rows('Outbox')[1]).toMatchObject({
    state: 'suppressed',
    reason: expect.stringContaining('{{nmae}}'),
  });
  await story.desk.type('Templates', row, 'body', 'Hello {{name}}');
  await story.desk.confirm();
  await story.pump();
  expect(sentTo(story)).toEqual(week);
});

test('a line break, markup and braces in names do no harm: one line, no tag, nothing filled in twice', async () => {
  const story = await startMailStory({ activity: { ...visit, title: 'Tour {{teacher}}\nBcc: x@example.org' } });
  const name = '<script>alert(1)</script> & {{school}}';
  await story.desk.type('Organizations', 3, 'name', name);
  await story.desk.type('People', 3, 'organization', name);
  await story.desk.type('Activities', 3, 'organization', name);
  await morningOf(story, '2026-09-17');
  const toPartner = (await letters(story)).find(({ to }) => to?.[0]?.address === partner)!;
  expect(toPartner.subject).toBe('See you soon: Tour {{teacher}} Bcc: x@example.org, Thursday, September 24, 2026');
  expect(toPartner.to).toHaveLength(1);
  expect(toPartner.bcc ?? []).toEqual([]);
  expect(toPartner.text).toContain('<script>alert(1)</script> & {{school}}');
  expect(toPartner.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; {{school}}');
  expect(toPartner.html).not.toContain('<script');
});

test('a Monday trip is reminded of on Friday, not on Sunday morning', async () => {
  const story = await startMailStory({ activity: { ...visit, date: '2026-09-28' } });
  for (const day of ['21', '24', '25', '26', '27', '28']) await morningOf(story, `2026-09-${day}`);
  expect(sentTo(story)).toEqual([
    'teacher 2026-09-21',
    'partner 2026-09-21',
    'teacher 2026-09-25',
    'partner 2026-09-25',
  ]);
});

test('a Tuesday after a holiday Monday, and a Monday whose Friday is quiet for partners', async () => {
  const story = await startMailStory({ activity: { ...visit, date: '2026-10-13' } });
  await story.desk.addRows('School days', [
    { date: '10/12/2026', kind: 'No school', note: 'Indigenous Peoples’ Day' },
    { date: '10/16/2026', kind: 'Quiet', note: 'Conference day' },
  ]);
  await story.desk.addRows('Activities', [{ ...visit, title: 'Job shadow day', date: '2026-10-19' }]);
  for (let day = 6; day <= 19; day++) await morningOf(story, `2026-10-${day < 10 ? '0' : ''}${day}`);
  expect(sentTo(story).sort()).toEqual([
    'partner 2026-10-06',
    // Seven days before the 19th is the holiday; one day before the 13th as well.
    'partner 2026-10-09',
    'partner 2026-10-09',
    'partner 2026-10-15',
    'teacher 2026-10-06',
    'teacher 2026-10-09',
    'teacher 2026-10-09',
    'teacher 2026-10-16',
  ]);
});

test('after a long break: one reminder before it, not two', async () => {
  const story = await startMailStory({ activity: { ...visit, date: '2026-10-12' } });
  await story.desk.addRows('School days', [
    { date: '10/1/2026', endDate: '10/11/2026', kind: 'No school', note: 'Fall break' },
  ]);
  for (const day of ['09-29', '09-30', '10-05', '10-11', '10-12']) await morningOf(story, `2026-${day}`);
  expect(sentTo(story)).toEqual(['teacher 2026-09-30', 'partner 2026-09-30']);
});

test('typed on a Saturday for Monday: it leaves at once, since no school day comes before', async () => {
  const story = await startMailStory({ activity: { ...visit, date: '2026-10-26' } });
  skipTo(story, '2026-09-26T10:00');
  await story.desk.addRows('Activities', [{ ...visit, title: 'Job shadow day', date: '2026-09-28' }]);
  await story.until('2026-09-26T12:00');
  expect(sentTo(story)).toEqual(['teacher 2026-09-26', 'partner 2026-09-26']);
});
