/** A mail came back: one click stops the address and asks for another. */
import type { PartnerCard } from '../../src/features/card/calls';
import { morningOf, partner, sentTo, startMailStory } from '../support/mail-story';

test('one click on the partner card: no more mail there, and a step to ask for another address', async () => {
  const story = await startMailStory();
  const { desk } = story;
  await morningOf(story, '2026-09-17');
  const organizationId = desk.rows('Organizations')[0]!['id'];
  const { people } = await desk.ask<PartnerCard>('partners.card', { organizationId });
  const click = { organizationId, personId: people[0]!.id };
  const card = await desk.ask<PartnerCard>('partners.cameBack', click);
  expect(card.due.map(({ what }) => what)).toEqual([
    expect.stringContaining('Ask for another email address of Renata Oyelaran'),
  ]);
  const stopped = (): unknown[] => desk.rows('Opt-outs').map(({ email, stops, note }) => [email, stops, note]);
  expect(stopped()).toEqual([[partner, 'everything', 'came back']]);
  await expect(desk.ask('partners.cameBack', click)).rejects.toThrow('is stopped already (Opt-outs)');
  expect(stopped()).toHaveLength(1);

  await morningOf(story, '2026-09-23');
  expect(sentTo(story)).toEqual(['teacher 2026-09-17', 'partner 2026-09-17', 'teacher 2026-09-23']);
  // Another address, and mail goes there.
  await desk.type('People', 3, 'email', 'renata@larkspur.example.com');
  await story.until('2026-09-23T11:00');
  expect(sentTo(story).slice(3)).toEqual(['renata@larkspur.example.com 2026-09-23']);
});
