// Which partnerships need somebody, and why: in the sheet, in Lists and on the card.
import type { PartnerCard } from '../../src/features/card/calls';
import { listed } from '../support/learning';
import { skipTo } from '../support/mail-story';
import { partner, partnerId, startPartnership } from '../support/partnership';

test('B118 a partner with four signs is At risk, with the four sentences, in Partnerships, in Lists and on its card; one call later it is Watch', async () => {
  const story = await startPartnership({ row: { schoolLead: 'Desmond Achebe' } });
  const { desk } = story;
  const health = () => desk.rows('Partnerships')[0]!['health'];
  expect(health()).toBe('Good\nNobody there leads it. Type a name from People under “Partner lead”.');
  await desk.addRows('Activities', [
    { title: 'Plant tour', kind: 'Field trip', status: 'Held', date: '2026-10-07', organization: partner, teacher: 'Desmond Achebe' }, // prettier-ignore
  ]);
  skipTo(story, '2027-02-01T08:00');
  await story.pump();
  const sentences = [
    'Nobody has talked with them since they became a partner.',
    'Nobody has thanked them since they became a partner.',
    'Nobody has asked how “Plant tour” went on Wed, Oct 7, 2026.',
    'Nobody there leads it. Type a name from People under “Partner lead”.',
  ];
  expect(health()).toBe(['At risk', ...sentences].join('\n'));
  expect(await listed(story, 'health')).toEqual([`${partner}: At risk. ${sentences.join(' ')}`]);
  const card = await desk.ask<PartnerCard>('partners.card', { organizationId: partnerId(story) });
  expect(card.problems).toContain(`At risk: ${sentences.slice(0, 3).join(' ')}`);

  await desk.addRows('Contact log', [
    {
      date: '2027-02-01',
      organization: partner,
      way: 'Call',
      outcome: 'Thanked them for the tour, planned the spring',
    },
  ]);
  await story.pump();
  skipTo(story, '2027-02-02T08:00');
  await story.pump();
  expect(health()).toBe(['Watch', ...sentences.slice(2)].join('\n'));
  await desk.type('Organizations', 3, 'stage', 'Paused');
  skipTo(story, '2027-02-03T08:00');
  await story.pump();
  expect([health(), await listed(story, 'health')]).toEqual(['', []]);
});

test('B118 an open concern about safety is At risk by itself, until it is answered', async () => {
  const story = await startPartnership();
  const { desk } = story;
  await desk.switchOn('Inquiries');
  await desk.addRows('Inquiries and concerns', [
    { organization: partner, kind: 'Problem', summary: 'A loose guard', safety: 'TRUE', due: '2026-10-30' },
  ]);
  const faring = async (day: string) => {
    skipTo(story, `${day}T08:00`);
    await story.pump();
    return desk.rows('Partnerships')[0]!['health'];
  };
  expect(await faring('2026-09-16')).toBe('At risk\nA concern about safety is open.');
  await desk.type('Inquiries and concerns', 3, 'answered', '2026-09-16');
  expect(await faring('2026-09-17')).toBe('Good');
});
