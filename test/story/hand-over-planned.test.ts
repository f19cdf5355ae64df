// The coordinator leaves, and somebody follows: what is passed on, what is asked, who is told.
import { opening } from '../../local/desk';
import { Forms } from '../../local/runtime/host/forms/model';
import { Mailbox } from '../../local/runtime/host/mail/mailbox';
import { Triggers } from '../../local/runtime/host/triggers';
import { Workbooks } from '../../local/runtime/host/sheets/workbooks';
import { Calendars } from '../../local/runtime/host/calendar/calendars';
import type { HandOverShown } from '../../src/features/hand-over/calls';
import { eventsOf, follower, memoryOf, sentAs, startLeaving, third, type Leaving } from '../support/hand-over';
import { morningOf, partner, skipTo, teacher } from '../support/mail-story';
import { problemTexts } from '../support/problems';
import { coordinator } from '../support/school';

const show = ({ desk }: Pick<Leaving, 'desk'>, to: string | null) => desk.ask<HandOverShown>('handOver.show', { to });
const open = ({ steps }: HandOverShown): string[] => steps.filter(({ done }) => !done).map(({ title }) => title);
const rowsOfKind = ({ desk }: Leaving, kind: string) => desk.rows('Outbox').filter((row) => row['kind'] === kind);

test('from the list to the last click, with a permission that is missing on the way', async () => {
  const story = await startLeaving();
  const { desk, next, school, nextId } = story;
  const first = await show(story, null);
  expect([first.to, first.from, first.colleagues.map(({ name }) => name)]).toEqual([
    null,
    'Maren Holloway-Reyes',
    ['Desmond Achebe', 'Tala Brandt'],
  ]);
  const before = await show(story, nextId);
  expect(open(before)).toEqual([
    'Tala Brandt knows what to do',
    'Forms can be opened',
    'Settings name Tala Brandt',
    'Open tasks have somebody',
    'The hourly work runs as Tala Brandt',
    'Tala Brandt has confirmed staff and wordings',
    'The file belongs to Tala Brandt',
    'Staff says when Maren Holloway-Reyes leaves',
  ]);
  expect(before.tasks.map(({ title, lines }) => [title, lines.map(({ what }) => what)])).toEqual([
    ['Next steps', ['Larkspur Machining: Ask for the safety rules, Fri, Oct 2']],
  ]);
  const { tabKey, row, columnNumber } = before.tasks[0]!.lines[0]!;
  await desk.ask('check.jump', { tabKey, row, columnNumber });

  // One mail, whoever clicks how often.
  for (const one of [desk, desk, next]) await one.ask('handOver.tell', { to: nextId });
  expect(rowsOfKind(story, 'hand-over').map(({ to, state }) => [to, state])).toEqual([[follower, 'approved']]);
  expect(rowsOfKind(story, 'hand-over')[0]!['body']).toMatch(/Maren.*is handing Partnerbook over.*1\. .*Take over/s);
  // A form is shared by whoever made it.
  expect(await next.ask('handOver.forms', { to: nextId })).toEqual({
    text: `1 form could not be shared from your account: Parent survey. ${coordinator} can.`,
  });
  await desk.ask('handOver.forms', { to: nextId });
  expect(school.world.part(Forms).forms.map(({ editors }) => editors)).toEqual([[follower]]);
  // Settings as one batch.
  const { batch } = await desk.ask<{ batch: string }>('handOver.settings', { to: nextId });
  const named = () => desk.rows('Settings').filter(({ key }) => key!.startsWith('coordinator'));
  expect(named().map(({ value }) => value)).toEqual(['Tala Brandt', follower]);
  await desk.ask('history.undo', { batch });
  expect(named().map(({ value }) => value)).toEqual(['Maren Holloway-Reyes', coordinator]);
  await desk.ask('handOver.settings', { to: nextId });
  await desk.type('Contact log', row, 'staff', 'Tala Brandt');

  // The calendar's permission is refused: all else moves, and it is said what does not work.
  const account = school.world.accounts.find(({ email }) => email === follower)!;
  account.refused = ['calendar.app.created'];
  await next.choose('Take over the hourly work');
  delete account.refused;
  const said = story.said.slice(-2).map(({ text }) => text);
  expect(said[0]).toMatch(
    new RegExp(`runs as ${coordinator}\\. If you take it over:.*stops at once.*asked who is staff.*told by mail`, 's'),
  );
  expect(said[1]).toMatch(
    /runs as you .*calendar does not work.*Are these your colleagues.*Desmond.*May this mail leave/s,
  );
  expect(story.said.map(({ text }) => text).join()).not.toMatch(/cannot open \d/);
  await next.choose('Set up this workbook');
  expect(story.said.map(({ text }) => text).pop()).toContain(
    'the calendar “Partnerbook – Maple Grove High School” made',
  );
  await morningOf(story, '2026-09-17');
  // From then on, each once, in the name of whoever has the work.
  expect(sentAs(story).sort()).toEqual(
    [
      `desmond → ${coordinator}: Partnerbook: the hourly work runs as ${follower} now`,
      `desmond → ${follower}: Partnerbook is being handed over to you`,
      `desmond → ${teacher}: Coming up: Plant tour, Thursday, September 24, 2026`,
      `desmond → ${partner}: See you soon: Plant tour, Thursday, September 24, 2026`,
    ].sort(),
  );
  expect(eventsOf(story, follower)).toEqual(['Plant tour']);

  // The file is given on as well: nothing rests for that.
  school.world.part(Workbooks).bound().owner = follower;
  const maren = desk.rows('Staff').find(({ email }) => email === coordinator)!;
  await next.type('Staff', Number(maren.row), 'until', '2026-09-30');
  await morningOf(story, '2026-09-23');
  expect(story.mails()).toHaveLength(6);
  expect(open(await next.ask<HandOverShown>('handOver.show', { to: null }))).toEqual([]);
  expect(await problemTexts(story)).toEqual([]);
  expect(eventsOf(story, follower)).toEqual(['Plant tour']);
  expect(eventsOf(story, coordinator)).toEqual(['Plant tour']);
});

test('a calendar that was shared goes on, and answers to a shared form are heard', async () => {
  const story = await startLeaving();
  const [calendar] = story.school.world.part(Calendars).calendars.filter(({ ofScript }) => ofScript);
  calendar!.sharedWith.push(follower);
  await story.desk.ask('handOver.forms', { to: story.nextId });
  await story.next.choose('Take over the hourly work');
  expect(memoryOf(story)['calendar.id']).toBe(calendar!.id);
  expect(
    story.school.world
      .part(Triggers)
      .list.filter(({ user }) => user === follower)
      .map(({ functionName }) => functionName)
      .sort(),
  ).toEqual(['hourly', 'onAnswer', 'onSheetChange']);
  await story.next.choose('Take over the hourly work');
  expect(story.said.map(({ text }) => text).pop()).toContain('runs as you already');
  expect(story.school.world.part(Triggers).list.filter(({ user }) => user === follower)).toHaveLength(3);
  await morningOf(story, '2026-09-17');
  expect([eventsOf(story, coordinator), eventsOf(story, follower)]).toEqual([['Plant tour'], []]);
});

test('who cancels has taken nothing over; who cancels the second question leaves mail to wait', async () => {
  const story = await startLeaving();
  const { school, next } = story;
  await story.desk.ask('handOver.forms', { to: story.nextId });
  const answers = ['CANCEL', 'OK', 'OK', 'CANCEL'];
  const events = (school as unknown as { events: { asked: unknown } }).events;
  events.asked = (_user: string, question: { text: string }) => {
    story.said.push(question as never);
    return { button: answers.shift() ?? 'OK' };
  };
  await next.choose('Take over the hourly work');
  expect(story.said.map(({ text }) => text).pop()).toBe('Nothing was changed.');
  expect(memoryOf(story)['pump.owner']).toBe(coordinator);
  await next.choose('Take over the hourly work');
  expect(memoryOf(story)['pump.owner']).toBe(follower);
  await morningOf(story, '2026-09-17');
  // What was confirmed was so by the one before. Only that person, who had the work, hears of it.
  expect(sentAs(story)).toEqual([`desmond → ${coordinator}: Partnerbook: the hourly work runs as ${follower} now`]);
  expect(
    story.desk
      .rows('Outbox')
      .filter(({ kind }) => kind!.startsWith('reminder'))
      .map(({ state }) => state),
  ).toEqual(['draft', 'draft']);
});

test('two who click at once: one has it, the other is told, and the one before gets one mail', async () => {
  const story = await startLeaving();
  const { school } = story;
  await story.desk.ask('handOver.forms', { to: story.nextId });
  await school.open(third);
  // In Staff no longer, and not the coordinator: told all the same.
  const maren = story.desk.rows('Staff').find(({ email }) => email === coordinator)!;
  await story.desk.type('Staff', Number(maren.row), 'until', '2026-09-14');
  await story.desk.set('Coordinator’s email', follower);
  let done = false;
  const { value } = await school.run({
    ...opening('takeOver', third),
    between: async ({ member }) => {
      if (done || member !== 'tryLock') return;
      done = true;
      await school.run(opening('takeOver', follower));
    },
  });
  expect(value).toEqual({
    ok: false,
    message: expect.stringContaining(`While you were asked, ${follower} has taken`) as string,
  });
  expect(memoryOf(story)['pump.owner']).toBe(follower);
  expect(school.world.part(Triggers).list.filter(({ user }) => user === third)).toEqual([]);
  await morningOf(story, '2026-09-16');
  expect(sentAs(story)).toEqual([`desmond → ${coordinator}: Partnerbook: the hourly work runs as ${follower} now`]);
});

test.each([
  ['has begun', 'getValues'],
  ['is about to send', 'getRemainingDailyQuota'],
])('taken over while the run of the one before %s: nothing leaves in that name any more', async (_when, at) => {
  const story = await startLeaving();
  const { school, desk, next, nextId } = story;
  await desk.ask('handOver.forms', { to: nextId });
  skipTo(story, '2026-09-17T08:00');
  let done = false;
  await school.run({
    ...school.firing('hourly', coordinator),
    between: async ({ member }) => {
      if (done || member !== at) return;
      done = true;
      await school.run({ ...opening('takeOver', follower) });
    },
  });
  expect([done, sentAs(story)]).toEqual([true, []]);
  await next.fire('hourly');
  await next.fire('hourly');
  expect(sentAs(story).sort()).toEqual(
    [
      `desmond → ${coordinator}: Partnerbook: the hourly work runs as ${follower} now`,
      `desmond → ${teacher}: Coming up: Plant tour, Thursday, September 24, 2026`,
      `desmond → ${partner}: See you soon: Plant tour, Thursday, September 24, 2026`,
    ].sort(),
  );
});

test('a colleague who does the hourly work by hand sends nothing from an address of their own', async () => {
  const story = await startLeaving();
  skipTo(story, '2026-09-17T08:00');
  await story.next.choose('Do the hourly work now');
  expect(sentAs(story)).toEqual([]);
  await story.desk.fire('hourly');
  expect(sentAs(story)).toHaveLength(2);
  expect(story.mails().every(({ sender }) => sender === coordinator)).toBe(true);
});

test('taken back on the same day, both are told, and each trigger but the last one’s rests', async () => {
  const story = await startLeaving();
  await story.next.choose('Take over the hourly work');
  await story.desk.choose('Take over the hourly work');
  skipTo(story, '2026-09-17T08:00');
  await story.next.fire('hourly');
  expect(story.mails()).toEqual([]);
  await story.desk.fire('hourly');
  expect(sentAs(story).sort()).toEqual(
    [
      `maren → ${coordinator}: Partnerbook: the hourly work runs as ${follower} now`,
      `maren → ${follower}: Partnerbook: the hourly work runs as ${coordinator} now`,
      `maren → ${teacher}: Coming up: Plant tour, Thursday, September 24, 2026`,
      `maren → ${partner}: See you soon: Plant tour, Thursday, September 24, 2026`,
    ].sort(),
  );
});

describe('a take-over that is cut off', () => {
  test.each([
    ['create', 'before'],
    ['create', 'after'],
    ['setProperties', 'before'],
    ['setProperties', 'after'],
    ['insert', 'after'],
    ['openById', 'before'],
  ] as const)('at %s, %s: one has the work, and the next click does the rest', async (at, when) => {
    const story = await startLeaving();
    await story.desk.ask('handOver.forms', { to: story.nextId });
    const record = await story.school.run({
      ...opening('takeOver', follower),
      faults: (call) => (call.member === at && call.when === when ? { kill: 'keep' } : undefined),
    });
    expect(record.status).toBe('ended');
    const has = memoryOf(story)['pump.owner']!;
    skipTo(story, '2026-09-16T08:00');
    for (const { id, user } of story.school.world.part(Triggers).list.filter((each) => each.functionName === 'hourly'))
      await story.school.run({ ...story.school.firing('hourly', user), args: [{ triggerUid: id }] });
    // Each that left, left as whoever has it.
    expect(new Set(story.school.world.part(Mailbox).messages.map(({ sender }) => sender)).size).toBeLessThanOrEqual(1);
    expect(story.mails().every(({ sender }) => sender === has)).toBe(true);
    await story.next.choose('Take over the hourly work');
    await morningOf(story, '2026-09-17');
    const told = sentAs(story).filter((each) => each.includes('runs as'));
    expect(told).toEqual([`desmond → ${coordinator}: Partnerbook: the hourly work runs as ${follower} now`]);
    expect(sentAs(story).filter((each) => each.includes('Plant tour'))).toHaveLength(2);
    expect(eventsOf(story, follower)).toEqual(['Plant tour']);
    expect(memoryOf(story)['pump.owner']).toBe(follower);
  });
});
