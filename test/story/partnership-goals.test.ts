// An active partnership has a goal for everybody and somebody who leads on each side; what is missing is named.
import type { PartnerCard } from '../../src/features/card/calls';
import { listed } from '../support/learning';
import { skipTo } from '../support/mail-story';
import { goalRow, leads, partner, partnerId, startPartnership, threeGoals } from '../support/partnership';
import { problemsOf } from '../support/problems';
import type { Story } from '../support/school';

const lacks = (story: Story) => listed(story, 'unplanned');
const problems = async (story: Story) =>
  (await problemsOf(story)).filter(({ tab }) => tab === 'Partnerships').map(({ column, text }) => `${column}: ${text}`);
const onCard = async (story: Story) =>
  (await story.desk.ask<PartnerCard>('partners.card', { organizationId: partnerId(story) })).problems;

const community = 'No goal for the school community is agreed for 2026–27.';

test('the day on which it became a partner is kept, and begins anew after it was none', async () => {
  const story = await startPartnership();
  const { desk } = story;
  const since = () => desk.rows('Partnerships')[0]!['partnerSince'];
  expect(since()).toBe('2026-09-14');
  await story.until('2026-09-16T09:00');
  expect(since()).toBe('2026-09-14');
  await desk.type('Organizations', 3, 'stage', 'Paused');
  await story.pump();
  expect(since()).toBe('');
  await desk.type('Organizations', 3, 'stage', 'Partner');
  await story.pump();
  expect(since()).toBe('2026-09-16');
});

test('with a goal for each of the three and a lead on each side, nothing is missing, whose goals they are', async () => {
  const story = await startPartnership();
  expect(await lacks(story)).toEqual([]);
  // Those of the whole program count, too.
  for (const { name } of threeGoals) await story.desk.type('Goals', goalRow(story, name), 'organization', '');
  expect(await lacks(story)).toEqual([]);
  skipTo(story, '2026-11-20T09:00');
  expect(await problems(story)).toEqual([]);
});

test.each([
  ['it is only a draft', 'status', 'Draft'],
  ['it was dropped', 'status', 'Dropped'],
  ['it has no status', 'status', ''],
  ['it was for last year', 'schoolYear', '2025-26'],
  ['it is what students are to learn', 'kind', 'Learning goal'],
  ['it is for others', 'stakeholder', 'Business'],
])('a goal does not count when %s', async (_why, column, text) => {
  const story = await startPartnership();
  await story.desk.type('Goals', goalRow(story, threeGoals[2]!.name), column, text);
  expect(await lacks(story)).toEqual([`${partner}: ${community}`]);
});

test.each([
  ['measure', 'measure'],
  ['target', 'target'],
  ['due', 'date'],
])('a goal without its %s is named', async (column, word) => {
  const story = await startPartnership();
  const { name } = threeGoals[0]!;
  await story.desk.type('Goals', goalRow(story, name), column, '');
  expect(await lacks(story)).toEqual([`${partner}: The goal “${name}” has no ${word}.`]);
});

test('only partners are held to it', async () => {
  const story = await startPartnership({ goals: [], row: {} });
  for (const stage of ['Interested', 'Paused', 'Former partner']) {
    await story.desk.type('Organizations', 3, 'stage', stage);
    expect(await lacks(story)).toEqual([]);
    expect(await onCard(story)).not.toContain(community);
  }
});

test('goals for two of three: list and card name the third at once, it is a problem on day 31, and a third goal clears all', async () => {
  const story = await startPartnership({ goals: threeGoals.slice(0, 2) });
  const { desk } = story;
  expect(await lacks(story)).toEqual([`${partner}: ${community}`]);
  expect(await onCard(story)).toContain(community);
  expect(await problems(story)).toEqual([]);
  skipTo(story, '2026-10-14T08:05');
  expect(await problems(story)).toEqual([]);
  skipTo(story, '2026-10-15T08:05');
  expect(await problems(story)).toEqual([`Organization: ${partner}: ${community}`]);
  await desk.addRows('Goals', [threeGoals[2]!]);
  expect(await lacks(story)).toEqual([]);
  expect(await onCard(story)).not.toContain(community);
  expect(await problems(story)).toEqual([]);
});

test('A29 a partnership without a lead, or with one who has left, is listed and a problem; put right, it is neither', async () => {
  const story = await startPartnership({ row: {} });
  const { desk } = story;
  const nobody = [
    'Nobody at school leads it. Pick a colleague under “School lead”.',
    'Nobody there leads it. Type a name from People under “Partner lead”.',
  ];
  expect(await lacks(story)).toEqual([`${partner}: ${nobody.join(' ')}`]);
  skipTo(story, '2026-10-15T08:05');
  expect(await problems(story)).toEqual([
    `School lead: ${partner}: ${nobody[0]!}`,
    `Partner lead: ${partner}: ${nobody[1]!}`,
  ]);
  await desk.type('Partnerships', 3, 'schoolLead', leads.schoolLead);
  await desk.type('Partnerships', 3, 'partnerLead', leads.partnerLead);
  expect(await problems(story)).toEqual([]);
  expect(await lacks(story)).toEqual([]);

  // Today is somebody’s last day, and yesterday was.
  await desk.type('Staff', 3, 'until', '2026-10-15');
  await desk.type('People', 3, 'until', '2026-10-15');
  expect(await problems(story)).toEqual([]);
  await desk.type('Staff', 3, 'until', '2026-10-14');
  await desk.type('People', 3, 'until', '2026-10-14');
  const gone = [
    'Desmond Achebe, the school lead, is no longer at the school. Pick another colleague.',
    'Renata Oyelaran, the partner lead, is no longer there. Name somebody else.',
  ];
  expect(await problems(story)).toEqual([
    `School lead: ${partner}: ${gone[0]!}`,
    `Partner lead: ${partner}: ${gone[1]!}`,
  ]);
  expect(await lacks(story)).toEqual([`${partner}: ${gone.join(' ')}`]);
  await desk.type('Partnerships', 3, 'schoolLead', 'Ines Moreau');
  await desk.type('Partnerships', 3, 'partnerLead', 'Somebody Else');
  expect(await problems(story)).toEqual([
    `Partner lead: ${partner}: Somebody Else, the partner lead, is not among the people there. Add the row in People.`,
  ]);
});
