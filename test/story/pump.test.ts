import { opening } from '../../local/desk';
import ICAL from 'ical.js';
import type { ExecutionRecord } from '../../local/runtime/machine';
import type { FaultPlan } from '../../local/runtime/host/run';
import { PropertyStores } from '../../local/runtime/host/properties';
import { Quotas } from '../../local/runtime/host/quotas';
import { coordinator, type Story } from '../support/school';
import { letters, morningOf, partner, putInOutbox, sentTo, skipTo, startMailStory, visit } from '../support/mail-story';

const teacher = 'desmond.achebe@maplegrove.example.edu';

function hourly(story: Story, user: string, faults?: FaultPlan): Promise<ExecutionRecord> {
  const request = story.school.firing('hourly', user);
  return story.school.run(faults ? { ...request, faults } : request);
}

test('someone else takes the hourly work over with one click; of two triggers one acts', async () => {
  const story = await startMailStory();
  skipTo(story, '2026-09-16T10:00');
  await story.desk.type('Settings', 3, 'value', 'Maple Grove');
  expect(story.toasts.join()).toContain('Take over the hourly work');
  const record = await story.school.run({ ...opening('takeOver', teacher) });
  expect(record.status).toBe('completed');
  expect(story.said.map(({ text }) => text).pop()).toContain(`run as you (${teacher})`);
  skipTo(story, '2026-09-17T08:00');
  const old = await hourly(story, coordinator);
  expect([old.status, story.mails().length]).toEqual(['completed', 0]);
  expect(old.counts.calls).toBeLessThanOrEqual(3);
  await hourly(story, teacher);
  await hourly(story, coordinator);
  // The one before is told.
  expect(sentTo(story)).toEqual(['teacher 2026-09-17', 'partner 2026-09-17', `${coordinator} 2026-09-17`]);
});

test('who loses the hourly work in the middle of a tick does nothing any more', async () => {
  const story = await startMailStory();
  skipTo(story, '2026-09-17T08:00');
  let taken = false;
  const record = await story.school.run({
    ...story.school.firing('hourly', coordinator),
    between: async (call) => {
      if (taken || call.member !== 'tryLock') return;
      taken = true;
      await story.school.run({ ...opening('takeOver', teacher) });
    },
  });
  expect([taken, record.status, story.mails().length]).toEqual([true, 'completed', 0]);
});

test.each([1, 3, 30])(
  'back after %d days: what waits still waits, what is past its use says so, and nothing comes in a flood',
  async (days) => {
    const story = await startMailStory({ automatic: false });
    await morningOf(story, '2026-09-17');
    await story.desk.set('Send reminders without asking', 'Yes');
    await story.desk.confirm();
    const back = new Date(Date.UTC(2026, 8, 17 + days)).toISOString().slice(0, 10);
    await morningOf(story, back);
    await story.until(`${back}T12:00`);
    const subjects = story.mails().map(({ to, subject }) => `${to.join()} ${subject}`);
    expect(new Set(subjects).size).toBe(subjects.length);
    const states = story.desk.rows('Outbox').filter(({ kind }) => kind!.startsWith('reminder'));
    if (days === 30) {
      expect(story.mails()).toEqual([]);
      expect(states.map(({ state }) => state)).toEqual(Array(4).fill('canceled'));
      expect(states[0]!['reason']).not.toBe('');
    } else expect(states.map(({ state }) => state)).toEqual(['draft', 'draft']);
  },
);

test('what was approved before an outage goes out once while it helps, and says so when it does not any more', async () => {
  for (const [back, states, mails] of [
    ['2026-09-21', ['sent', 'sent'], ['teacher 2026-09-21', 'partner 2026-09-21']],
    ['2026-09-23', ['canceled', 'canceled', 'sent', 'sent'], ['teacher 2026-09-23', 'partner 2026-09-23']],
  ] as const) {
    const story = await startMailStory();
    skipTo(story, '2026-09-17T03:00');
    await story.desk.choose('Do the hourly work now');
    expect(story.desk.rows('Outbox').map(({ state }) => state)).toEqual(['approved', 'approved']);
    await morningOf(story, back);
    await story.until(`${back}T12:00`);
    expect(sentTo(story)).toEqual(mails);
    const rows = story.desk.rows('Outbox');
    expect(rows.map(({ state }) => state)).toEqual(states);
    for (const { state, reason } of rows) expect(reason!.startsWith('Past its use')).toBe(state === 'canceled');
  }
});

test('reminders whose whole time went by during an outage are rows that say so, once, and none of them leaves', async () => {
  const story = await startMailStory();
  await morningOf(story, '2026-09-15');
  await morningOf(story, '2026-09-28');
  const shown = () => story.desk.rows('Outbox').map(({ kind, state, reason, sendOn }) => [kind, state, reason, sendOn]);
  const reason = expect.stringContaining('Past its use: the hourly work did not run');
  expect(shown()).toEqual([
    ['reminder-teacher', 'canceled', reason, '2026-09-17'],
    ['reminder-partner', 'canceled', reason, '2026-09-17'],
    ['reminder-teacher', 'canceled', reason, '2026-09-23'],
    ['reminder-partner', 'canceled', reason, '2026-09-23'],
    ['thank-you', 'draft', '', '2026-09-25'],
  ]);
  expect(story.mails()).toEqual([]);
  const before = JSON.stringify(shown());
  await story.desk.set('School phone', '217-555-0150');
  await story.until('2026-09-29T12:00');
  expect(JSON.stringify(shown())).toBe(before);
});

test('a thank-you that came too late by an outage is a row that says so; what is typed in late thanks nobody', async () => {
  const story = await startMailStory();
  await morningOf(story, '2026-09-24');
  await morningOf(story, '2026-11-10');
  const thanks = () => story.desk.rows('Outbox').filter(({ kind }) => kind === 'thank-you');
  expect(thanks()).toMatchObject([{ state: 'canceled', reason: expect.stringContaining('Past its use') }]);
  await story.desk.addRows('Activities', [{ ...visit, title: 'Last spring', date: '2026-04-14' }]);
  await morningOf(story, '2026-11-11');
  expect(thanks()).toHaveLength(1);
});

test('short of quota, what is of no use after tomorrow goes first; an organization is asked so often a term and no more', async () => {
  const story = await startMailStory();
  const ask = { state: 'approved', kind: 'ask', outside: 'TRUE', category: 'outreach', body: 'Can you help?' };
  const mail = (number: number, over: Record<string, string>) => ({
    ...ask,
    id: `MSG-2222${number}`,
    key: `ask/NEED-${number}/2026/x`,
    to: partner,
    subject: `Ask ${number}`,
    ...over,
  });
  await putInOutbox(story, [
    ...[1, 2, 3, 4].map((number) => mail(number, { organization: 'ORG-2222A' })),
    mail(5, { organization: 'ORG-3333B' }),
    mail(6, { category: 'activity logistics', uselessAfter: '2026-09-15' }),
  ]);
  const now = story.school.world.clock.now();
  story.school.world.part(Quotas).spend(coordinator, 'email', 1500 - 23, now);
  skipTo(story, '2026-09-14T10:00');
  await story.pump();
  expect(story.mails().map(({ subject }) => subject)).toEqual(['Ask 6', 'Ask 1', 'Ask 2']);
  await morningOf(story, '2026-09-15');
  expect(story.mails().map(({ subject }) => subject)).toEqual(['Ask 6', 'Ask 1', 'Ask 2', 'Ask 3', 'Ask 5']);
  expect(story.desk.rows('Outbox').map(({ state, reason }) => [state, reason])).toEqual([
    ...Array.from({ length: 3 }, () => ['sent', '']),
    ['suppressed', 'This organization has been asked 3 times this term, and Settings allows no more.'],
    ['sent', ''],
    ['sent', ''],
  ]);
});

/** Ends the run in which this job is at work; a run that follows one that died notes which job that is. */
const killIn =
  (story: Story, job: string): FaultPlan =>
  (call) =>
    story.school.world.part(PropertyStores).store('document')['pump.job'] === job &&
    call.when === 'before' &&
    call.number >= 0
      ? { kill: 'drop' }
      : undefined;

test('a part that keeps cutting the run off goes last, and what it then leaves to be sent leaves with the next hour', async () => {
  const story = await startMailStory();
  await story.desk.set('Send thank-yous without asking', 'Yes');
  await story.desk.confirm();
  await morningOf(story, '2026-09-24');
  const before = story.mails().length;
  skipTo(story, '2026-09-25T08:00');
  await hourly(story, coordinator, ({ member }) => (member === 'getLastRow' ? { kill: 'drop' } : undefined));
  for (const hour of ['09', '10']) {
    skipTo(story, `2026-09-25T${hour}:00`);
    await hourly(story, coordinator, killIn(story, 'Plan thank-yous'));
  }
  expect(story.mails()).toHaveLength(before);
  skipTo(story, '2026-09-25T11:00');
  await hourly(story, coordinator);
  expect(story.desk.rows('Outbox').pop()).toMatchObject({ kind: 'thank-you', state: 'approved' });
  skipTo(story, '2026-09-25T12:00');
  await hourly(story, coordinator);
  expect(sentTo(story).slice(before)).toEqual(['partner 2026-09-25']);
  skipTo(story, '2026-09-25T13:00');
  expect((await hourly(story, coordinator)).counts.calls).toBeLessThanOrEqual(3);
});

test('a pass that cannot even begin is made up for in the next hour', async () => {
  const story = await startMailStory();
  await morningOf(story, '2026-09-16');
  skipTo(story, '2026-09-16T10:00');
  await story.desk.addRows('Activities', [{ ...visit, title: 'Talk', date: '2026-09-17' }]);
  let refused = false;
  const refuse: FaultPlan = ({ member, when }) => {
    if (refused || member !== 'deleteProperty' || when !== 'before') return undefined;
    refused = true;
    return { google: 'propertiesQuota' };
  };
  await hourly(story, coordinator, refuse);
  expect([refused, story.mails()]).toEqual([true, []]);
  skipTo(story, '2026-09-16T11:00');
  await hourly(story, coordinator);
  expect(sentTo(story)).toEqual(['teacher 2026-09-16', 'partner 2026-09-16']);
});

test('a part that fails three times is told the coordinator once a day; the others go on', async () => {
  const story = await startMailStory();
  await story.desk.set('Coordinator’s email', coordinator);
  const broken: FaultPlan = (call) =>
    call.member === 'list' && call.when === 'before' ? { error: 'Calendar is not available.' } : undefined;
  for (const hour of ['08', '09', '10', '11', '12', '13']) {
    skipTo(story, `2026-09-17T${hour}:00`);
    await hourly(story, coordinator, broken);
  }
  const notices = story.mails().filter(({ to }) => to.join() === coordinator);
  expect(notices.map(({ subject }) => subject)).toEqual(['Partnerbook: something does not work']);
  expect(sentTo(story).filter((each) => !each.startsWith(coordinator))).toEqual([
    'teacher 2026-09-17',
    'partner 2026-09-17',
  ]);
  expect(story.desk.rows('Home').some(({ what }) => what!.startsWith('Calendar: '))).toBe(true);
  skipTo(story, '2026-09-18T08:00');
  await hourly(story, coordinator, broken);
  expect(story.mails().filter(({ to }) => to.join() === coordinator)).toHaveLength(2);
});

test('the partner of a confirmed activity gets it as a calendar file, with a higher number when it has moved', async () => {
  const story = await startMailStory();
  await morningOf(story, '2026-09-17');
  await story.desk.type('Activities', 3, 'start', '1:00 PM');
  await story.desk.type('Activities', 3, 'end', '2:00 PM');
  await morningOf(story, '2026-09-23');
  const files = (await letters(story))
    .filter(({ to }) => to?.[0]?.address === partner)
    .map(({ attachments }) => new TextDecoder().decode(attachments[0]!.content as ArrayBuffer));
  const events = files.map(
    (file) => new ICAL.Event(new ICAL.Component(ICAL.parse(file) as never).getFirstSubcomponent('vevent')!),
  );
  expect(events.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
    '2026-09-24T14:30:00.000Z',
    '2026-09-24T18:00:00.000Z',
  ]);
  expect(events[1]!.sequence).toBeGreaterThan(events[0]!.sequence);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(1);
});
