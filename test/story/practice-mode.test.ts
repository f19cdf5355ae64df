// Until the school says that it is live, every mail goes to whoever set it up, and nobody counts as written to.
import type { ReviewList } from '../../src/features/mail/calls';
import { coordinator, type Story } from '../support/school';
import { letters, morningOf, partner, sentTo, skipTo, startMailStory } from '../support/mail-story';

const fates = ({ desk }: Story): unknown[] => desk.rows('Outbox').map(({ to, state, reason }) => [to, state, reason]);

async function practice(automatic = true): Promise<Story> {
  const story = await startMailStory({ automatic });
  await story.desk.set('Practice mode', 'Yes');
  return story;
}

const went = `Practice: it went to ${coordinator}, and to nobody else.`;
const changed = 'Practice mode was switched after it was approved. Read it again: see whom it goes to.';

test('every mail comes to whoever set it up, once, marked, without its calendar file; the Outbox shows whom it is meant for', async () => {
  const story = await practice();
  await morningOf(story, '2026-09-17');
  await story.pump();
  expect(sentTo(story)).toEqual([`${coordinator} 2026-09-17`, `${coordinator} 2026-09-17`]);
  const [, toPartner] = await letters(story);
  expect(toPartner!.subject).toBe('[Practice] See you soon: Plant tour, Thursday, September 24, 2026');
  expect(toPartner!.text).toMatch(
    /^Practice: this mail is meant for Renata Oyelaran, renata@example\.com\. Only you got it\. The calendar file/,
  );
  expect(toPartner!.html).toContain('<p>Practice: this mail is meant for');
  expect(toPartner!.attachments).toEqual([]);
  expect(fates(story)).toEqual([
    ['desmond@example.edu', 'practice', went],
    [partner, 'practice', went],
  ]);
  const said = story.desk.rows('Home').map(({ what }) => what);
  expect(said).toContain(
    `Every mail goes to ${coordinator} only. When the school is live, type No beside Practice mode in Settings.`,
  );
  const { automatic } = await story.desk.ask<ReviewList>('review.list', null);
  expect(automatic).toContain(`Practice mode: every mail goes to ${coordinator} only.`);
});

test('in a new workbook it is on', async () => {
  const story = await startMailStory();
  await story.desk.set('Practice mode', '');
  await morningOf(story, '2026-09-17');
  expect(new Set(story.mails().map(({ to }) => to.join()))).toEqual(new Set([coordinator]));
});

test('live, the partner gets what went out as practice and is still due: once', async () => {
  const story = await practice();
  await morningOf(story, '2026-09-17');
  await story.desk.set('Practice mode', 'No');
  await story.until('2026-09-17T12:00');
  expect(sentTo(story).slice(2)).toEqual(['teacher 2026-09-17', 'partner 2026-09-17']);
  expect(story.desk.rows('Outbox').map(({ state }) => state)).toEqual(['sent', 'sent']);
  const [, , , toPartner] = await letters(story);
  expect(toPartner!.attachments).toHaveLength(1);
  // And once more in practice: what a partner has got is not sent to anybody again.
  await story.desk.set('Practice mode', 'Yes');
  await story.until('2026-09-17T16:00');
  expect(story.mails()).toHaveLength(4);
});

test('live, what was approved in practice waits for a person again', async () => {
  const story = await practice(false);
  await morningOf(story, '2026-09-17');
  skipTo(story, '2026-09-17T20:00');
  const { waiting } = await story.desk.ask<ReviewList>('review.list', null);
  await story.desk.ask('review.approve', { ids: waiting.map(({ id }) => id) });
  await story.desk.set('Practice mode', 'No');
  await morningOf(story, '2026-09-18');
  expect(story.mails()).toEqual([]);
  expect(fates(story)).toEqual([
    ['desmond@example.edu', 'draft', changed],
    [partner, 'draft', changed],
  ]);
  const again = await story.desk.ask<ReviewList>('review.list', null);
  skipTo(story, '2026-09-18T09:30');
  await story.desk.ask('review.approve', { ids: again.waiting.map(({ id }) => id) });
  expect(sentTo(story)).toEqual(['teacher 2026-09-18', 'partner 2026-09-18']);
});

test('a run that is cut off in practice sends nothing twice, and leaves nothing for a person to find out', async () => {
  const story = await practice();
  skipTo(story, '2026-09-17T08:00');
  await story.school.run({
    ...story.school.firing('hourly', coordinator),
    faults: ({ member, when }) => (member === 'sendEmail' && when === 'after' ? { kill: 'drop' } : undefined),
  });
  await story.until('2026-09-17T12:00');
  expect(story.mails()).toHaveLength(2);
  expect(story.desk.rows('Outbox').map(({ state }) => state)).toEqual(['practice', 'practice']);
});

test('the gate holds in practice as it will when the school is live', async () => {
  const story = await practice();
  await story.desk.addRows('Opt-outs', [{ email: partner }]);
  await morningOf(story, '2026-09-17');
  expect(story.mails()).toHaveLength(1);
  expect(fates(story)[1]).toEqual([partner, 'suppressed', `${partner} has opted out of all mail (Opt-outs).`]);
});
