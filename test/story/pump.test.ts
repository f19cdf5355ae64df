import ICAL from 'ical.js';
import type { ExecutionRecord } from '../../local/runtime/machine';
import type { FaultPlan } from '../../local/runtime/host/run';
import { coordinator, type Story } from '../support/school';
import { letters, morningOf, partner, sentTo, skipTo, startMailStory } from '../support/mail-story';

const teacher = 'desmond.achebe@maplegrove.example.edu';

function hourly(story: Story, user: string, faults?: FaultPlan): Promise<ExecutionRecord> {
  const request = { functionName: 'hourly', user, cause: 'time trigger', attended: false };
  return story.school.run(faults ? { ...request, faults } : request);
}

test('someone else takes the hourly work over with one click; of two triggers one acts', async () => {
  const story = await startMailStory();
  skipTo(story, '2026-09-16T10:00');
  await story.desk.type('Settings', 3, 'value', 'Maple Grove');
  expect(story.toasts.join()).toContain('Take over the hourly work');
  const record = await story.school.run({ functionName: 'takeOver', user: teacher, cause: 'menu' });
  expect(record.status).toBe('completed');
  expect(story.said.map(({ text }) => text).pop()).toContain(`run as you (${teacher})`);
  skipTo(story, '2026-09-17T08:00');
  const old = await hourly(story, coordinator);
  expect([old.status, story.mails().length]).toEqual(['completed', 0]);
  expect(old.counts.calls).toBeLessThanOrEqual(3);
  await hourly(story, teacher);
  await hourly(story, coordinator);
  expect(sentTo(story)).toEqual(['teacher 2026-09-17', 'partner 2026-09-17']);
});

test('who loses the hourly work in the middle of a tick does nothing any more', async () => {
  const story = await startMailStory();
  skipTo(story, '2026-09-17T08:00');
  let taken = false;
  const record = await story.school.run({
    functionName: 'hourly',
    user: coordinator,
    cause: 'time trigger',
    attended: false,
    between: async (call) => {
      if (taken || call.member !== 'tryLock') return;
      taken = true;
      await story.school.run({ functionName: 'takeOver', user: teacher, cause: 'menu' });
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
    const back = new Date(Date.UTC(2026, 8, 17 + days)).toISOString().slice(0, 10);
    await morningOf(story, back);
    await story.until(`${back}T12:00`);
    const subjects = story.mails().map(({ to, subject }) => `${to.join()} ${subject}`);
    expect(new Set(subjects).size).toBe(subjects.length);
    const states = story.desk.rows('Outbox').filter(({ kind }) => kind!.startsWith('reminder'));
    if (days === 30) {
      expect(story.mails()).toEqual([]);
      expect(states.map(({ state }) => state)).toEqual(['canceled', 'canceled']);
      expect(states[0]!['reason']).not.toBe('');
    } else expect(states.map(({ state }) => state)).toEqual(['draft', 'draft']);
  },
);

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
  expect(story.desk.rows('Start here').some(({ what }) => what!.startsWith('Calendar: '))).toBe(true);
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
  expect(events.map(({ startDate, sequence }) => [startDate.toJSDate().toISOString(), sequence])).toEqual([
    ['2026-09-24T14:30:00.000Z', 0],
    ['2026-09-24T18:00:00.000Z', 1],
  ]);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(1);
});
