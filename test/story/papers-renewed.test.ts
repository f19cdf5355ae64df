// Checks, insurance and forms that end: who is asked for a renewal, who is told, when, and what ends it.
import { check, startShadow } from '../support/job-shadow';
import { approveShown, waiting } from '../support/handout-mail';
import { morningOf, partner, skipTo } from '../support/mail-story';
import type { Story } from '../support/school';

const mentor = 'otto@example.com';
const teacher = 'desmond@example.edu';
const insurance = check({ kind: 'Insurance', name: 'Insurance', person: '' });

/** It is Monday, September 14, at seven; Otto Old mentors for Larkspur Machining, whom Desmond Achebe looks after. */
async function startPapers(...papers: Record<string, string>[]): Promise<Story> {
  const story = await startShadow();
  const { desk } = story;
  await desk.switchOn('Partnerships');
  await desk.addRows('People', [
    { name: 'Otto Old', organization: 'Larkspur Machining', role: 'Mentor', email: mentor },
  ]);
  await desk.addRows('Partnerships', [{ organization: 'Larkspur Machining', schoolLead: 'Desmond Achebe' }]);
  await desk.addRows('Requirements', papers);
  return story;
}

const endsIn = (days: number): string => new Date(Date.UTC(2026, 8, 14 + days)).toISOString().slice(0, 10);
const ofOtto = (more: Record<string, string>) => check({ person: 'Otto Old', ...more });

/** Drafts about papers, with the one who gets them. */
const drafts = async (story: Story): Promise<string[]> =>
  (await waiting(story)).filter(({ kind }) => kind === 'paper-ends').map(({ to, subject }) => `${to}: ${subject}`);
/** What the school lead got by itself. */
const told = (story: Story): string[] =>
  story.mails().filter(({ to }) => to.join() === teacher).map(({ subject }) => subject); // prettier-ignore
const lines = ({ desk }: Story): string[] =>
  desk.rows('Home').map(({ what }) => what ?? '').filter((what) => what.includes('ask for a renewal')); // prettier-ignore

test.each([
  [61, 0],
  [60, 1],
  [31, 1],
  [30, 1],
  [7, 1],
  [0, 1],
  [-1, 0],
])(
  'A25 a check that ends in %i days: the mentor is asked and the school lead is told, or not yet',
  async (days, count) => {
    const story = await startPapers(ofOtto({ expires: endsIn(days) }));
    await story.pump();
    expect(await drafts(story)).toHaveLength(count);
    expect(told(story)).toHaveLength(count);
    expect(lines(story)).toHaveLength(count);
    for (const draft of await drafts(story))
      expect(draft).toMatch(/^otto@example.com: Ends on .*: your background check$/);
  },
);

test('A25 the mentor and the lead hear at 60, 30 and 7 days, once each, and nothing leaves for the mentor unread', async () => {
  const story = await startPapers(ofOtto({ expires: '2026-12-04' }));
  const after: Record<string, [number, number]> = {};
  for (const day of [
    '2026-10-02',
    '2026-10-05',
    '2026-10-06',
    '2026-11-03',
    '2026-11-04',
    '2026-11-05',
    '2026-11-27',
    '2026-12-03',
  ]) {
    await morningOf(story, day);
    await story.pump();
    const approved = (await drafts(story)).length;
    if (approved > 0) await approveShown(story);
    after[day] = [story.mails().filter(({ to }) => to.join() === mentor).length, told(story).length];
  }
  expect(after).toEqual({
    '2026-10-02': [0, 0],
    '2026-10-05': [1, 1],
    '2026-10-06': [1, 1],
    '2026-11-03': [1, 1],
    '2026-11-04': [2, 2],
    '2026-11-05': [2, 2],
    '2026-11-27': [3, 3],
    '2026-12-03': [3, 3],
  });
  expect(told(story)[0]).toBe('Ends in 60 days: The background check of Otto Old, Larkspur Machining');
  const [mail] = story.mails().filter(({ to }) => to.join() === mentor);
  expect(mail!.raw.replace(/=\r?\n/g, '')).toContain('please send us no report');
});

const renewed = ofOtto({ decided: '2026-09-14', expires: '2027-10-01' });
test.each([
  ['a later check stands beside it', (story: Story) => story.desk.addRows('Requirements', [renewed])],
  ['its last day was moved', (story: Story) => story.desk.type('Requirements', 6, 'expires', '2027-10-01')],
  ['it was refused', (story: Story) => story.desk.type('Requirements', 6, 'state', 'Refused')],
  ['the role has ended', (story: Story) => story.desk.type('People', 4, 'until', '2026-09-13')],
])('A25 %s: what waits is taken back, the line goes, and nobody is told again', async (_when, act) => {
  const story = await startPapers(ofOtto({ expires: '2026-10-14' }));
  await story.pump();
  expect([await drafts(story), lines(story)].map(({ length }) => length)).toEqual([1, 1]);
  await act(story);
  await story.pump();
  expect([await drafts(story), lines(story)]).toEqual([[], []]);
  await morningOf(story, '2026-10-07');
  expect(await drafts(story)).toEqual([]);
  expect(told(story)).toHaveLength(1);
});

test.each([
  ['applied for again', ofOtto({ state: 'Applied', decided: '', expires: '' })],
  ['another person there has a longer one', check({ expires: '2027-10-01' })],
  ['another kind lasts longer', ofOtto({ kind: 'Safety briefing', expires: '2027-10-01' })],
])('A25 %s: that is no renewal', async (_when, other) => {
  const story = await startPapers(ofOtto({ expires: '2026-10-14' }), other);
  await story.pump();
  expect((await drafts(story)).filter((draft) => draft.includes('background check'))).toHaveLength(1);
});

test('A28 insurance that ends in 30 days: a draft to the partner and a line on Home; renewed, both are gone', async () => {
  const story = await startPapers({ ...insurance, expires: endsIn(30) });
  await story.pump();
  expect(await drafts(story)).toEqual([
    `${partner}: Ends on Wednesday, October 14, 2026: the insurance of Larkspur Machining`,
  ]);
  expect(lines(story)).toEqual(['Insurance of Larkspur Machining ends on Wed, Oct 14, 2026: ask for a renewal']);
  expect(told(story)).toEqual(['Ends in 30 days: The insurance of Larkspur Machining']);
  await story.desk.addRows('Requirements', [{ ...insurance, decided: '2026-09-14', expires: '2027-10-14' }]);
  await story.pump();
  expect([await drafts(story), lines(story)]).toEqual([[], []]);
});

test.each([
  ['Insurance', 30, 1],
  ['Insurance', 31, 0],
  ['Emergency form', 30, 1],
  ['Safety briefing', 30, 1],
  ['Safety briefing', 31, 0],
  ['Work permit', 7, 0],
])('A28 %s that ends in %i days asks for %i renewals', async (kind, days, count) => {
  const story = await startPapers({ ...insurance, kind, expires: endsIn(days) });
  await story.pump();
  expect(await drafts(story)).toHaveLength(count);
  expect(lines(story)).toHaveLength(1);
});

test('a check without a last day ends by the months of the rule, and one of a student asks nobody', async () => {
  const rule = { name: 'Checks', kind: 'Background check', state: 'Rule', months: '24' };
  const story = await startPapers(rule, ofOtto({ decided: '2024-10-14', expires: '' }), check({ kind: 'Host release', person: '', organization: '', student: 'K-70421', expires: endsIn(7) })); // prettier-ignore
  await story.pump();
  expect(await drafts(story)).toEqual([`${mentor}: Ends on Wednesday, October 14, 2026: your background check`]);
  expect(lines(story)).toHaveLength(1);
});

test.each([
  ['is not in People', { name: 'Otto Older' }, 'Otto Old of “Larkspur Machining” is not in People'],
  ['has no address', { email: '' }, 'Otto Old has no email address in People that can be used.'],
  ['wants no mail', { contact: 'Do not contact' }, 'Otto Old does not want to be contacted.'],
])(
  'whoever %s is not asked; the Outbox says why, and the lead is told so',
  async (_who, cells: Record<string, string>, why) => {
    const story = await startPapers(ofOtto({ expires: endsIn(20) }));
    for (const [column, text] of Object.entries(cells)) await story.desk.type('People', 4, column, text);
    await story.pump();
    expect(await drafts(story)).toEqual([]);
    const row = story.desk.rows('Outbox').find(({ kind }) => kind === 'paper-ends');
    expect(row).toMatchObject({ state: 'suppressed', reason: expect.stringContaining(why) });
    expect(story.mails()[0]!.raw.replace(/=\r?\n/g, '')).toContain('Nobody is asked by mail.');
  },
);

test('without a school lead, or with one who has left, the coordinator is told', async () => {
  const story = await startPapers(ofOtto({ expires: endsIn(20) }));
  await story.desk.set('Coordinator’s email', 'dana@example.edu');
  await story.desk.type('Staff', 3, 'until', '2026-09-13');
  skipTo(story, '2026-09-14T09:00');
  await story.pump();
  expect(told(story)).toEqual([]);
  const row = story.desk.rows('Outbox').find(({ kind }) => kind === 'paper-ends-lead');
  expect(row).toMatchObject({ to: 'dana@example.edu', state: 'draft' });
});
