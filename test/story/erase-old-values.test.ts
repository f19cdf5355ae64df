/** What is older than Settings say loses its personal values, day by day; no mail leaves twice for it. */
import type { Desk } from '../../local/desk';
import { fates, morningOf, partner, skipTo, startMailStory } from '../support/mail-story';
import { manyLines } from '../support/old-lines';
import { coordinator } from '../support/school';

const withValues = (desk: Desk): number => desk.rows('Change log').filter(({ before }) => before === 'Old Person').length; // prettier-ignore

test('old lines of the Change log are emptied in slices, a day each, in few calls; newer ones stay', async () => {
  const story = await startMailStory();
  const { desk } = story;
  await story.pump();
  await manyLines(story, 1_100, { at: '2024-06-30 10:00', recordId: 'PER-22222', record: 'Old Person', before: 'Old Person', after: 'Older Person' }); // prettier-ignore
  await desk.fire('hourly');
  skipTo(story, '2026-09-15T07:30');
  const before = withValues(desk);
  const { counts } = await desk.fire('hourly');
  expect(before - withValues(desk)).toBe(500);
  expect(counts.byMember['Range.setValues'] ?? 0).toBeLessThan(15);
  await desk.fire('hourly');
  expect(withValues(desk)).toBe(before - 500);
  for (const day of ['16', '17', '18']) {
    skipTo(story, `2026-09-${day}T07:30`);
    await desk.fire('hourly');
  }
  expect(withValues(desk)).toBe(0);
  const kept = desk.rows('Change log').find(({ recordId }) => recordId === 'PER-22222')!;
  expect(kept).toMatchObject({ at: expect.stringContaining('2024'), who: coordinator, tab: 'People', record: '', state: 'erased' }); // prettier-ignore
  expect((await desk.ask<{ text: string }>('history.undo', { batch: 'BAT-2222222' })).text).toContain('no longer kept');
});

test('an old mail loses address, name, subject and text, is still counted, and does not leave a second time', async () => {
  const story = await startMailStory();
  await morningOf(story, '2026-09-17');
  const toPartner = () => story.desk.rows('Outbox').filter(({ kind }) => kind === 'reminder-partner');
  const key = toPartner()[0]!['key']!;
  expect(key).toContain(partner);
  const sheet = story.desk.sheet('Outbox');
  // As if it had been sent three years ago.
  const row = Number(toPartner()[0]!.row);
  await story.school.edit(coordinator, sheet.id, row, story.desk.column(sheet, 'changedAt'), [['2023-09-17 07:00']], { confirmed: true }); // prettier-ignore
  const mails = story.mails().length;
  await morningOf(story, '2026-09-18');
  expect(toPartner()[0]).toMatchObject({ to: '', toName: '', subject: '', body: '', state: 'sent', about: expect.stringMatching(/^ACT-/) }); // prettier-ignore
  expect(toPartner()[0]!['key']).not.toContain(partner);
  // What is remembered of mails that left would hide a missing row.
  expect(toPartner()).toHaveLength(1);
  expect(story.mails().length).toBe(mails);
  expect((fates(story) as string[][]).every(([state]) => state !== 'draft')).toBe(true);
});
