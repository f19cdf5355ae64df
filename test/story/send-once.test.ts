import type { ReviewList } from '../../src/features/mail/calls';
import type { ExecutionRecord } from '../../local/runtime/machine';
import type { FaultPlan } from '../../local/runtime/host/run';
import { coordinator, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';
import { morningOf, sentTo, skipTo, startMailStory, visit } from '../support/mail-story';

/** Ten reminders are due on the morning of September 17: five activities, two people each. */
async function tenDue(): Promise<Story> {
  const story = await startMailStory();
  const more = [2, 3, 4, 5].map((number) => ({ ...visit, title: `Plant tour ${number}` }));
  await story.desk.addRows('Activities', more);
  skipTo(story, '2026-09-17T08:00');
  return story;
}

function hourly(story: Story, faults: FaultPlan): Promise<ExecutionRecord> {
  return story.school.run({
    ...story.school.firing('hourly', coordinator),
    faults,
  });
}

/** Ends the run at the n-th mail: before it leaves, or right after. */
function killAtSend(count: number, when: 'before' | 'after', kill: 'keep' | 'drop'): FaultPlan {
  let sends = 0;
  return (call) => {
    if (call.member !== 'sendEmail' || call.when !== when) return undefined;
    return ++sends === count ? { kill } : undefined;
  };
}

function expectOnce(story: Story, unknown: number): void {
  const subjects = story.mails().map(({ to, subject }) => `${to.join()} ${subject}`);
  expect(new Set(subjects).size).toBe(subjects.length);
  const states = story.desk.rows('Outbox').map(({ state }) => state);
  expect(states.filter((state) => state === 'unknown')).toHaveLength(unknown);
  expect(states.filter((state) => state !== 'sent' && state !== 'unknown')).toEqual([]);
}

test.each([
  ['before', 'keep'],
  ['before', 'drop'],
  ['after', 'keep'],
  ['after', 'drop'],
] as const)(
  'a run that dies %s its fourth mail left (%s what was buffered): the others go once, that one is unknown',
  async (when, kill) => {
    const story = await tenDue();
    await hourly(story, killAtSend(4, when, kill));
    expect(story.mails()).toHaveLength(when === 'after' ? 4 : 3);
    await story.until('2026-09-17T12:00');
    expect(story.mails()).toHaveLength(when === 'after' ? 10 : 9);
    expectOnce(story, 1);
  },
);

test('a run that dies before its first mail loses nothing and leaves nothing unknown', async () => {
  const story = await tenDue();
  const record = await hourly(story, (call) => {
    const claim = call.member === 'setProperties' && call.when === 'before' && story.desk.rows('Outbox').length === 10;
    return claim ? { kill: 'keep' } : undefined;
  });
  expect([record.status, story.mails().length]).toEqual(['ended', 0]);
  await story.until('2026-09-17T12:00');
  expect(story.mails()).toHaveLength(10);
  expectOnce(story, 0);
});

test.each(['keep', 'drop'] as const)(
  'a run that dies after its last mail, before the rows say so (%s what was buffered), leaves nothing unknown',
  async (kill) => {
    for (const member of ['getValues', 'flush']) {
      const story = await tenDue();
      const record = await hourly(story, (call) =>
        call.member === member && call.when === 'before' && story.mails().length === 10 ? { kill } : undefined,
      );
      expect(record.status).toBe('ended');
      await story.until('2026-09-17T12:00');
      expect(story.mails()).toHaveLength(10);
      expectOnce(story, 0);
    }
  },
);

test('the unknown one is shown with what to look for; a person says it arrived, or has it sent again', async () => {
  for (const arrived of [true, false]) {
    const story = await tenDue();
    await hourly(story, killAtSend(1, arrived ? 'after' : 'before', 'keep'));
    await story.until('2026-09-17T12:00');
    const { waiting } = await story.desk.ask<ReviewList>('review.list', null);
    expect(waiting).toMatchObject([
      { state: 'unknown', canApprove: false, reason: expect.stringContaining('Sent folder') },
    ]);
    const id = waiting[0]!.id;
    await expect(story.desk.ask('review.approve', { ids: [id] })).rejects.toThrow('Nobody knows yet');
    await expect(story.desk.ask('review.cancel', { ids: [id] })).rejects.toThrow('may have arrived already');
    const { text } = await story.desk.ask<{ text: string }>('review.settle', { id, arrived });
    expect(text).toBe(arrived ? 'Noted: it arrived.' : 'Noted: it did not arrive. 1 sent.');
    expect(story.mails()).toHaveLength(10);
    expectOnce(story, 0);
    await expect(story.desk.ask('review.settle', { id, arrived })).rejects.toThrow('settled already');
  }
});

test('a quota that is used up leaves the rest for later', async () => {
  const story = await tenDue();
  let sends = 0;
  await hourly(story, (call) => {
    const over = call.member === 'sendEmail' && call.when === 'before' && ++sends === 4;
    return over ? { error: 'Service invoked too many times for one day: email.' } : undefined;
  });
  expect(story.mails()).toHaveLength(3);
  expect(story.desk.rows('Outbox').filter(({ state }) => state === 'approved')).toHaveLength(7);
  await story.until('2026-09-17T10:00');
  expect(story.mails()).toHaveLength(10);
  expectOnce(story, 0);
});

test('an error after a mail left is not taken for a mail that did not', async () => {
  const story = await tenDue();
  let sends = 0;
  await hourly(story, (call) => {
    const stumbles = call.member === 'sendEmail' && call.when === 'after' && ++sends === 4;
    return stumbles ? { error: 'We’re sorry, a server error occurred. Please wait a bit and try again.' } : undefined;
  });
  await story.until('2026-09-17T10:00');
  expect(story.mails()).toHaveLength(10);
  expectOnce(story, 1);
});

test('sending N mails costs at most 2N + 8 calls more than a pass that sends none', async () => {
  const story = await tenDue();
  await story.desk.set('Send mail from', '11:00 PM');
  await story.desk.set('Send mail until', '11:30 PM');
  await story.desk.choose('Do the hourly work now');
  await story.desk.choose('Do the hourly work now');
  await story.desk.set('School phone', '217-555-0150'); // Both passes follow an edit.
  const idle = await story.desk.choose('Do the hourly work now');
  await story.desk.set('Send mail from', '7:00 AM');
  await story.desk.set('Send mail until', '6:00 PM');
  const busy = await story.desk.choose('Do the hourly work now');
  expect(story.mails()).toHaveLength(10);
  expect(busy.counts.calls - idle.counts.calls).toBeLessThanOrEqual(2 * 10 + 8);
});

test('staff sort the Outbox between two runs: each mail still once', async () => {
  const story = await tenDue();
  await hourly(story, killAtSend(6, 'after', 'keep'));
  const ids = () => story.desk.rows('Outbox').map(({ id }) => id);
  const before = ids();
  await new StaffHands(story.desk).sortBy('Outbox', 'id');
  expect(ids()).not.toEqual(before);
  await morningOf(story, '2026-09-18');
  expect(new Set(sentTo(story))).toEqual(
    new Set(['teacher 2026-09-17', 'partner 2026-09-17', 'teacher 2026-09-18', 'partner 2026-09-18']),
  );
  expectOnce(story, 1);
});

test('staff delete the Outbox after a run died in the middle: what left does not leave again, the others do', async () => {
  const story = await tenDue();
  await hourly(story, killAtSend(4, 'after', 'keep'));
  await new StaffHands(story.desk).deleteTab('Outbox');
  await story.desk.choose('Set up this workbook');
  await story.until('2026-09-17T12:00');
  expect(story.mails()).toHaveLength(10);
  expectOnce(story, 0);
  expect(story.desk.rows('Outbox')).toHaveLength(6);
});
