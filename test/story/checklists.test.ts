// The school's rules as a checklist of each partner and host, and policies that partners have read.
import type { Done, PartnershipShown } from '../../src/features/partnerships/calls';
import { partner, partnerId, partnerLead, startPartnership } from '../support/partnership';
import { coordinator, prepared, type Story } from '../support/school';

const rules = (
  [
  { name: 'Working with our students', kind: 'Policy', appliesTo: 'Every partner', version: '1', link: 'https://example.edu/policy' },
  { name: 'Liability insurance', kind: 'Insurance', appliesTo: 'Every partner', months: '12' },
  { name: 'Orientation', kind: 'Orientation', appliesTo: 'Every partner' },
  { name: 'Safety walk', kind: 'Safety briefing', appliesTo: 'Each host' },
  { name: 'Training agreement', kind: 'Agreement', appliesTo: 'Each placement' },
  { name: 'Check of mentors', kind: 'Background check', appliesTo: 'Person alone with students' },
] as Record<string, string>[]).map((rule): Record<string, string> => ({ ...rule, state: 'Rule' })); // prettier-ignore

const startWithRules = (): Promise<Story> =>
  prepared('partner with rules', {}, async () => {
    const story = await startPartnership();
    await story.desk.addRows('Requirements', rules);
    await story.pump();
    return story;
  });

const act = (story: Story, what: string, given: object = {}) =>
  story.desk.ask<Done>(`partnership.${what}`, { id: partnerId(story), ...given });
const missing = async (story: Story) =>
  (await story.desk.ask<PartnershipShown>('partnership.show', { id: partnerId(story) })).checklist!.map(
    ({ name, lacks }) => `${name}: ${lacks}`,
  );
const rowsOf = ({ desk }: Story) => desk.rows('Requirements').filter(({ state }) => state !== 'Rule');
const rowOf = (story: Story, name: string): number => Number(rowsOf(story).find((row) => row['name'] === name)!['row']);
const asked = ({ desk }: Story) =>
  desk
    .rows('Outbox')
    .filter(({ kind }) => kind === 'policy-to-read')
    .map(({ to, state, subject }) => `${state ?? ''} ${to ?? ''} ${subject ?? ''}`);

test('A23 the checklist made twice has one row a rule; what is missing stands on the page until it counts', async () => {
  const story = await startWithRules();
  const { desk } = story;
  const names = ['Working with our students', 'Liability insurance', 'Orientation'];
  expect(await missing(story)).toEqual(names.map((name) => `${name}: not asked for yet`));
  const { text, batch } = await act(story, 'checklist');
  expect(text).toBe('3 rows in Requirements.');
  expect(rowsOf(story).map(({ name, state, organization, link }) => [name, state, organization, link])).toEqual([
    [names[0], 'Asked', partner, 'example.edu/policy'],
    [names[1], 'Asked', partner, ''],
    [names[2], 'Asked', partner, ''],
  ]);
  expect((await act(story, 'checklist')).text).toBe('Each rule is on the checklist already.');
  expect(rowsOf(story)).toHaveLength(3);

  await desk.type('Requirements', rowOf(story, names[1]!), 'asked', '2026-09-14');
  await desk.type('Requirements', rowOf(story, names[2]!), 'state', 'Not needed');
  expect(await missing(story)).toEqual([
    `${names[0]!}: not asked for yet`,
    `${names[1]!}: asked for on Mon, Sep 14`,
    `${names[2]!}: `,
  ]);
  const insurance = rowOf(story, names[1]!);
  await desk.type('Requirements', insurance, 'state', 'Approved');
  await desk.type('Requirements', insurance, 'decided', '2025-09-13');
  expect((await missing(story))[1]).toBe('Liability insurance: it ends on Sunday, September 13, 2026');
  await desk.type('Requirements', insurance, 'decided', '2025-09-14');
  expect((await missing(story))[1]).toBe('Liability insurance: ');
  await desk.type('Requirements', insurance, 'expires', 'soon');
  expect((await missing(story))[1]).toBe('Liability insurance: a cell of its row cannot be read');

  await desk.ask('history.undo', { batch });
  expect(rowsOf(story).map(({ name }) => name)).not.toContain(names[0]);
});

test('what staff have typed under the name of a rule is its row; another rule brings one more', async () => {
  const story = await startWithRules();
  const { desk } = story;
  await desk.addRows('Requirements', [
    {
      name: 'liability  Insurance',
      kind: 'Insurance',
      state: 'Approved',
      decided: '2026-01-10',
      organization: partner,
    },
    { name: 'Orientation', kind: 'Other', state: 'Approved', decided: '2026-01-10', organization: partner },
  ]);
  expect((await act(story, 'checklist')).text).toBe('2 rows in Requirements.');
  await desk.addRows('Requirements', [
    { name: 'Photo rules', kind: 'Policy', state: 'Rule', appliesTo: 'Every partner' },
  ]);
  expect((await act(story, 'checklist')).text).toBe('1 row in Requirements.');
  expect((await missing(story)).map((line) => line.split(':')[0])).toEqual([
    'Working with our students',
    'Liability insurance',
    'Orientation',
    'Photo rules',
  ]);
});

test.each([
  ['Field trip', ['Safety walk']],
  ['Internship', ['Safety walk', 'Training agreement']],
  ['Classroom presentation', []],
])('an activity of the kind %s has its own checklist, once', async (kind, names) => {
  const story = await startWithRules();
  const { desk, school, said } = story;
  await desk.addRows('Activities', [
    {
      title: 'Shop day',
      kind,
      status: 'Planned',
      date: '2026-10-01',
      organization: partner,
      teacher: 'Desmond Achebe',
    },
  ]);
  await story.pump();
  school.select(coordinator, { sheetId: desk.sheet('Activities').id, row: 3, column: 1, rows: 1, columns: 1 });
  await desk.choose('Make the checklist');
  await desk.choose('Make the checklist');
  expect(rowsOf(story).map(({ name, activity, organization }) => [name, activity, organization])).toEqual(
    names.map((name) => [name, 'Shop day', partner]),
  );
  expect(said[said.length - 1]!.text).toContain('Nothing is added for “Shop day”');
});

test('A24 a partner who has read version 1 is asked once about version 2, with the link, and no more once it is read', async () => {
  const story = await startWithRules();
  const { desk } = story;
  const policy = 'Working with our students';
  await act(story, 'checklist');
  const { unread } = ((await act(story, 'checklist')).shown as PartnershipShown).checklist![0]!;
  const { text } = await act(story, 'read', { requirement: unread });
  expect(text).toBe(`Noted: they have read “${policy}”, version 1.`);
  expect(rowsOf(story)[0]).toMatchObject({ state: 'Received', version: '1', received: '2026-09-14' });
  await story.until('2026-09-15T09:00');
  expect(asked(story)).toEqual([]);

  await desk.type('Requirements', 3, 'version', '2');
  expect((await missing(story))[0]).toBe(`${policy}: read in version 1, and version 2 is new`);
  await story.until('2026-09-16T09:00');
  const draft = `draft ${partnerLead} Please read: ${policy}`;
  expect(asked(story)).toEqual([draft]);
  const { body } = desk.rows('Outbox').find(({ kind }) => kind === 'policy-to-read')!;
  expect(body).toContain('https://example.edu/policy');
  expect(body).toContain('You have read version 1');
  await story.until('2026-09-18T09:00');
  expect(asked(story)).toEqual([draft]);
  await act(story, 'read', { requirement: unread });
  await story.pump();
  expect(asked(story)).toEqual([`canceled ${partnerLead} Please read: ${policy}`]);
  expect((await missing(story))[0]).toBe(`${policy}: `);
  // An earlier version asks nobody.
  await desk.type('Requirements', 3, 'version', '1');
  await story.until('2026-09-21T09:00');
  expect(asked(story)).toHaveLength(1);
});

test.each([
  ['is not on their checklist', (story: Story) => story.desk.type('Requirements', 3, 'appliesTo', 'Each host')],
  ['has no link', (story: Story) => story.desk.type('Requirements', 3, 'link', '')],
  [
    'was refused',
    (story: Story) => story.desk.type('Requirements', rowOf(story, rules[0]!['name']!), 'state', 'Refused'),
  ],
  [
    'is not needed',
    (story: Story) => story.desk.type('Requirements', rowOf(story, rules[0]!['name']!), 'state', 'Not needed'),
  ],
  ['is for a partner that paused', (story: Story) => story.desk.type('Organizations', 3, 'stage', 'Paused')],
] as const)('nobody is asked about a policy that %s', async (_why, change) => {
  const story = await startWithRules();
  await act(story, 'checklist');
  await change(story);
  await story.until('2026-09-15T09:00');
  expect(asked(story).filter((line) => !line.startsWith('canceled'))).toEqual([]);
});
