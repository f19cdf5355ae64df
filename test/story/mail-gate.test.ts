/** The one gate for all mail, with what people really type into its tabs, and when they type it. */
import type { ReviewList } from '../../src/features/mail/calls';
import { coordinator, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';
import { fates, morningOf, partner, putInOutbox, sentTo, skipTo, startMailStory, visit } from '../support/mail-story';

/** Mail that no activity calls for, so that nothing but the gate keeps it. */
const far = { activity: { ...visit, date: '2027-03-24' } };
const approved = (number: number, over: Record<string, string> = {}): Record<string, string> => ({
  id: `MSG-2222${number}`,
  key: `ask/NEED-${number}/2026/x`,
  state: 'approved',
  kind: 'ask',
  outside: 'TRUE',
  category: 'outreach',
  to: partner,
  subject: `Ask ${number}`,
  body: 'Can you help?',
  ...over,
});

test('whoever asked for no mail gets none, however the address stands in its cell', async () => {
  const story = await startMailStory(far);
  const { desk } = story;
  const optedOut = [
    'Ana Ruiz <Ana@example.org>',
    'mailto:ben@example.org',
    'cy@example.org, di@example.org.',
    '\u200bed@example.org',
    'hal@example.org',
  ];
  await desk.addRows(
    'Opt-outs',
    optedOut.map((email) => ({ email })),
  );
  await desk.addRows('People', [
    { name: 'Fay Moss', organization: 'Elsewhere', email: 'Fay <fay@example.org>', contact: 'Do not contact' },
    { name: 'Gil Hart', organization: 'Elsewhere', email: 'gil@example.org', contact: 'please not' },
  ]);
  const to = ['ana', 'ben', 'cy', 'di', 'ed', 'fay', 'gil', 'hal+school', 'ian'].map((name) => `${name}@example.org`);
  await putInOutbox(
    story,
    to.map((each, index) => approved(index, { to: each })),
  );
  skipTo(story, '2026-09-14T10:00');
  await story.pump();
  expect(story.mails().map((mail) => mail.to.join())).toEqual(['hal+school@example.org', 'ian@example.org']);
  const reasons = desk.rows('Outbox').flatMap(({ state, reason }) => (state === 'suppressed' ? [reason] : []));
  expect(reasons).toEqual([
    ...to.slice(0, 5).map((each) => `${each} has opted out of all mail (Opt-outs).`),
    'Fay Moss does not want to be contacted.',
    expect.stringContaining('“please not” in People does not say whether Gil Hart may be contacted.'),
  ]);
});

test.each<[string, (story: Story) => Promise<void>]>([
  ['an opt-out', ({ desk }) => desk.addRows('Opt-outs', [{ email: partner }])],
  ['a person who does not want it', ({ desk }) => desk.type('People', 3, 'contact', 'Do not contact')],
  ['a quiet day', ({ desk }) => desk.addRows('School days', [{ date: '2026-09-14', kind: 'Quiet' }])],
])('%s that is typed while the pass is about to send is heeded', async (_what, typeIt) => {
  const story = await startMailStory(far);
  await putInOutbox(story, [approved(1)]);
  skipTo(story, '2026-09-14T10:00');
  let typed = false;
  await story.school.run({
    ...story.school.firing('hourly', coordinator),
    between: async ({ member }) => {
      if (typed || member !== 'getRemainingDailyQuota') return;
      typed = true;
      await typeIt(story);
    },
  });
  await story.pump();
  expect([typed, story.mails()]).toEqual([true, []]);
  expect(fates(story)).toEqual([[expect.stringMatching(/approved|suppressed/), expect.stringMatching(/\w/)]]);
});

test('mail that waits for the hours says so; set to asking meanwhile, it waits for a person', async () => {
  const story = await startMailStory();
  skipTo(story, '2026-09-17T20:00');
  await story.pump();
  const waits = ['approved', 'Waits for the hours in which mail leaves (Settings).'];
  expect(fates(story)).toEqual([waits, waits]);
  await story.desk.set('Send reminders without asking', 'No');
  await morningOf(story, '2026-09-18');
  const asked = ['draft', 'Mail of this kind does not go out without asking (Settings).'];
  expect([story.mails(), fates(story)]).toEqual([[], [asked, asked]]);
  const { waiting } = await story.desk.ask<ReviewList>('review.list', null);
  skipTo(story, '2026-09-18T20:00');
  await story.desk.ask('review.approve', { ids: waiting.map(({ id }) => id) });
  expect(fates(story)).toEqual([waits, waits]);
  await morningOf(story, '2026-09-19');
  expect(sentTo(story)).toEqual(['teacher 2026-09-19']);
});

test('mail whose template is taken out of use while it waits is taken back, and comes back with it', async () => {
  const story = await startMailStory({ automatic: false });
  await morningOf(story, '2026-09-17');
  const template = story.desk.rows('Templates').find(({ kind }) => kind === 'reminder-partner')!;
  await story.desk.type('Templates', Number(template.row), 'active', 'FALSE');
  await story.pump();
  expect(fates(story)).toEqual([
    ['draft', ''],
    ['canceled', 'Its template is not in use (Templates).'],
  ]);
  await story.desk.type('Templates', Number(template.row), 'active', 'TRUE');
  await story.pump();
  expect(fates(story)).toEqual([
    ['draft', ''],
    ['draft', ''],
  ]);
});

test.each([
  ['7:00 PM', '6:00 PM'],
  ['8:00 AM', '8:00 AM'],
  ['11:30 PM', '11:59 PM'],
])('hours from %s until %s are none: mail leaves by day, and the check says so', async (from, until) => {
  const story = await startMailStory();
  await story.desk.set('Send mail from', from);
  await story.desk.set('Send mail until', until);
  skipTo(story, '2026-09-17T06:00');
  await story.pump();
  expect(story.mails()).toEqual([]);
  await morningOf(story, '2026-09-17');
  expect(sentTo(story)).toEqual(['teacher 2026-09-17', 'partner 2026-09-17']);
  const { problems } = await story.desk.ask<{ problems: { text: string }[] }>('check.run', null);
  expect(problems.map(({ text }) => text)).toEqual([expect.stringContaining('must be at least an hour after')]);
});

test('on a holiday teachers are left alone too, but for what is tomorrow; an ask waits for as long as it may', async () => {
  const story = await startMailStory();
  await story.desk.addRows('School days', [
    { date: '2026-09-14', endDate: '2026-09-25', kind: 'No school', note: 'Flood' },
  ]);
  await putInOutbox(story, [
    approved(1, { uselessAfter: '2026-09-20' }),
    approved(2, { category: 'news', uselessAfter: '2026-09-20' }),
  ]);
  await morningOf(story, '2026-09-17');
  const held = ['approved', 'Waits until Fri, Sep 25 is over: Flood (School days).'];
  expect([story.mails(), fates(story)]).toEqual([[], Array(4).fill(held)]);
  for (const day of ['19', '20', '21', '22']) await morningOf(story, `2026-09-${day}`);
  expect(sentTo(story)).toEqual(['teacher 2026-09-21', 'partner 2026-09-21']);
  expect(fates(story).slice(0, 2)).toEqual(Array(2).fill(['canceled', `Past its use: its day is over. ${held[1]}`]));
});

/** Over the warning that Partnerbook keeps the column. */
async function typeAnyway({ desk, school }: Story, row: number, cells: Record<string, string>): Promise<void> {
  const sheet = desk.sheet('Outbox');
  for (const [name, text] of Object.entries(cells))
    await school.edit(coordinator, sheet.id, row, desk.column(sheet, name), [[text]], { confirmed: true });
}

test('a mail whose category staff took away is taken for whatever its address has opted out of', async () => {
  const story = await startMailStory(far);
  await story.desk.addRows('Opt-outs', [{ email: partner, stops: 'outreach' }]);
  await putInOutbox(story, [approved(1), approved(2), approved(3, { to: 'ian@example.org' })]);
  for (const [row, category] of Object.entries({ 3: '', 4: 'asking', 5: '' }))
    await typeAnyway(story, Number(row), { category });
  await typeAnyway(story, 4, { outside: 'FALSE' });
  skipTo(story, '2026-09-14T10:00');
  await story.pump();
  // It is no longer what was approved; and approved anew, the gate still looks.
  expect(fates(story)).toEqual(Array(3).fill(['draft', expect.stringContaining('not approved under Mail')]));
  const { waiting } = await story.desk.ask<ReviewList>('review.list', null);
  await story.desk.ask('review.approve', { ids: waiting.map(({ id }) => id), shown: waiting.map(({ mark }) => mark) });
  await story.pump();
  const kept = `${partner} stands in Opt-outs, and the category of this mail was taken away.`;
  expect(waiting.map(({ reason, canApprove }) => [reason, canApprove]).slice(0, 2)).toEqual(
    Array(2).fill([kept, false]),
  );
  expect(sentTo(story).length).toBe(1);
  expect(fates(story)[2]).toEqual(['sent', '']);
});

test('a test mail that Google refuses is not said to be on its way', async () => {
  const story = await startMailStory({ automatic: false });
  await morningOf(story, '2026-09-17');
  const { value } = await story.school.run({
    functionName: 'serve',
    user: coordinator,
    cause: 'page',
    args: ['review.testToMe', { id: story.desk.rows('Outbox')[0]!['id'] }],
    faults: ({ member, when }) =>
      member === 'sendEmail' && when === 'before' ? { error: 'Argument too large: subject' } : undefined,
  });
  expect(value).toMatchObject({ ok: true, value: { text: expect.stringContaining('Outbox says why') } });
  expect(fates(story).pop()).toEqual(['failed', expect.stringContaining('refused the text')]);
});

test('what staff have made of rows in the Outbox is told in the check, and nothing leaves twice by it', async () => {
  const story = await startMailStory(far);
  const over: Record<string, string>[] = [
    {},
    {},
    { state: 'draft' },
    { id: 'MSG-22222', key: 'b', state: 'aproved!' },
    { id: 'MSG-22223', key: 'c', state: '' },
    { id: '', key: 'd' },
  ];
  await putInOutbox(
    story,
    over.map((each) => approved(1, each)),
  );
  skipTo(story, '2026-09-14T10:00');
  await story.pump();
  await story.pump();
  // Of rows with one id nobody can say which is meant: they rest.
  expect(story.mails()).toEqual([]);
  const { problems } = await story.desk.ask<{ problems: { row: number; text: string }[] }>('check.run', null);
  expect(problems.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7, 8]);
  await new StaffHands(story.desk).deleteColumn('Outbox', 'state');
  await story.pump();
  expect(
    story.desk
      .rows('Home')
      .map(({ detail, what }) => `${what} ${detail}`)
      .join(),
  ).toContain('The column “State” is missing.');
});

test('a school that has not said who coordinates: the one as whom it runs is told what fails', async () => {
  const story = await startMailStory();
  for (const hour of ['08', '09', '10', '11']) {
    skipTo(story, `2026-09-16T${hour}:00`);
    await story.school.run({
      ...story.school.firing('hourly', coordinator),
      faults: (call) =>
        call.member === 'list' && call.when === 'before' ? { error: 'Calendar is not available.' } : undefined,
    });
  }
  expect(sentTo(story)).toEqual([`${coordinator} 2026-09-16`]);
});

test('addresses that Google refuses by the hundred: the run ends well, and the others leave with the next', async () => {
  const story = await startMailStory(far);
  await putInOutbox(
    story,
    Array.from({ length: 390 }, (_, number) =>
      approved(number, { id: `MSG-${10_000 + number}`, to: `p${number}@example.com` }),
    ),
  );
  skipTo(story, '2026-09-14T10:00');
  const { status } = await story.school.run({
    ...story.school.firing('hourly', coordinator),
    faults: (call) =>
      call.member === 'sendEmail' && call.when === 'before' ? { error: 'Invalid email: p@example.com' } : undefined,
  });
  expect([status, story.mails()]).toEqual(['completed', []]);
  const refused = story.desk.rows('Outbox').filter(({ state }) => state === 'failed').length;
  expect(refused).toBeGreaterThan(50);
  skipTo(story, '2026-09-14T11:00');
  await story.pump();
  expect(story.mails()).toHaveLength(390 - refused);
});
