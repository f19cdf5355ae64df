// What staff type into the name or the place of an activity reaches teachers and partners by mail; a student's name does not.
import { shadowRow, startShadow } from '../support/job-shadow';
import { letters } from '../support/mail-story';
import type { Story } from '../support/school';

const named = /Ximena|Borja|K-70423/i;

/** Subjects, texts and invitations that have left. */
async function said(story: Story): Promise<string> {
  const all = await letters(story);
  const read = (content: unknown): string =>
    typeof content === 'string' ? content : new TextDecoder().decode(content as ArrayBuffer);
  return all
    .flatMap(({ subject, text, html, attachments }) => [
      subject,
      text,
      html,
      ...attachments.map((each) => read(each.content)),
    ])
    .join('\n');
}

test.each([
  ['title', 'Shadow day of Ximena Borja'],
  ['place', 'With Ximena Borja, Gate 4'],
])('a reminder leaves, without the %s that names a student', async (column, typed) => {
  const story = await startShadow();
  await story.desk.type('Activities', shadowRow(story), column, typed);
  await story.until('2026-09-24T09:00');
  const reminders = (await letters(story)).filter(({ text }) => text?.includes('Thursday, September 24, 2026'));
  // Of the tour and of the shadow day, each to teacher and partner.
  expect(reminders.length).toBeGreaterThanOrEqual(4);
  expect(await said(story)).not.toMatch(named);
});

test('a change is told under the name that people know', async () => {
  const story = await startShadow();
  await story.until('2026-09-18T09:00');
  const before = story.mails().length;
  const row = shadowRow(story);
  await story.desk.type('Activities', row, 'title', 'Shadow day of Ximena Borja');
  await story.desk.type('Activities', row, 'start', '10:30 AM');
  await story.until('2026-09-21T12:00');
  const fresh = (await letters(story)).slice(before).map(({ subject }) => subject);
  expect(fresh).toContain('Changed: Shadow day, Thursday, September 24, 2026');
  expect(await said(story)).not.toMatch(named);
  const outbox = story.desk.rows('Outbox').map(({ subject, body }) => `${subject} ${body}`);
  expect(outbox.join()).not.toMatch(named);
});
