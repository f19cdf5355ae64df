// A formal partnership: the agreement as a paper, and the notice before it ends.
import type { Done, PartnershipShown } from '../../src/features/partnerships/calls';
import { read } from '../support/job-shadow';
import { skipTo } from '../support/mail-story';
import { lead, partner, partnerId, startPartnership } from '../support/partnership';
import { problemTexts } from '../support/problems';
import type { Story } from '../support/school';

const terms = { agreedFrom: '2026-09-01', agreedUntil: '2026-12-01', signedBySchool: 'Maren Holloway', signedByPartner: 'Sonia Park' }; // prettier-ignore
const given = { organization: partner, agreed: 'TRUE', status: 'Promised', schoolYear: '2026-27' };
const promises: Record<string, string>[] = [
  { kind: 'Access to staff or members', details: 'List of members' },
  { kind: 'Mentor', promised: '40', given: '12', unit: 'hours' },
  { kind: 'Grant', promised: '2000', unit: 'dollars', term: 'each fall' },
  { kind: 'Publicity for us', details: 'Page in the magazine' },
  { kind: 'Host a meeting', side: 'School gives', promised: '1', unit: 'times' },
  { kind: 'Job shadow', promised: '7', unit: 'people', agreed: 'FALSE' },
];

const make = async (story: Story) => {
  const { shown } = await story.desk.ask<Done>('partnership.agreement', { id: partnerId(story) });
  const { agreement } = shown as PartnershipShown;
  return { ...agreement, paper: read(story, agreement.url) };
};
const typed = async ({ desk }: Story, cells: Record<string, string>) => {
  for (const [column, text] of Object.entries(cells)) await desk.type('Partnerships', 3, column, text);
};
const notices = ({ desk }: Story) =>
  desk
    .rows('Outbox')
    .filter(({ kind }) => kind === 'agreement-renewal')
    .map(({ to, state, sendOn }) => `${sendOn ?? ''} ${state ?? ''} ${to ?? ''}`);
const morning = async (story: Story, day: string) => {
  skipTo(story, `${day}T06:30`);
  await story.until(`${day}T08:05`);
};

test('B96 an agreement with a chamber is a draft that says what is missing, then a paper; renewal is due 60 and 14 days before its end', async () => {
  const story = await startPartnership();
  const { desk } = story;
  await desk.addRows('Offers and promises', promises.map((each) => ({ ...given, ...each }))); // prettier-ignore
  await typed(story, { agreement: 'Draft', counterparty: 'Intermediary', rosterUse: 'asking members for job shadows' });
  const draft = await make(story);
  expect(draft.pdf).toBe('');
  expect(draft.paper).toContain('DRAFT: Partnership agreement');
  for (const column of ['Agreed from', 'Agreed until', 'Signed by (school)', 'Signed by (partner)'])
    expect(draft.paper).toContain(`“${column}” in Partnerships`);
  expect(draft.paper).toContain(`${partner} (Intermediary)`);
  expect(draft.paper).toContain('Access to staff or members Access to staff or members: List of members');
  expect(draft.paper).toContain('for this only: asking members for job shadows');
  expect(draft.paper).toContain('Time and talent Mentor: 40 hours');
  expect(draft.paper).toContain('Grants, equipment and functions Grant: $2,000, each fall');
  expect(draft.paper).toContain('Publicity Publicity for us: Page in the magazine');
  expect(draft.paper).toContain('What Maple Grove High School gives Host a meeting: 1 time');
  expect(draft.paper).not.toContain('Job shadow:');

  await typed(story, { ...terms, agreement: 'Signed' });
  const signed = await make(story);
  expect(signed.pdf).not.toBe('');
  expect(signed.paper).not.toContain('DRAFT');
  expect(signed.paper).toContain('From Tuesday, September 1, 2026 until Tuesday, December 1, 2026.');
  expect(signed.paper).toContain('Maren Holloway Sonia Park');

  await morning(story, '2026-10-01');
  expect(notices(story)).toEqual([]);
  await morning(story, '2026-10-02');
  expect(notices(story)).toEqual([`2026-10-02 sent ${lead}`]);
  await morning(story, '2026-11-16');
  expect(notices(story)).toHaveLength(1);
  await morning(story, '2026-11-17');
  expect(notices(story)).toEqual([`2026-10-02 sent ${lead}`, `2026-11-17 sent ${lead}`]);
  await morning(story, '2026-11-18');
  expect(notices(story)).toHaveLength(2);
});

test.each([
  ['it goes on until a later day', { agreedUntil: '2027-12-01' }],
  ['it has ended', { agreement: 'Ended' }],
  ['it is not signed yet', { agreement: 'With the partner' }],
])('no notice comes when %s', async (_why, cells: Record<string, string>) => {
  const story = await startPartnership();
  await typed(story, { ...terms, agreement: 'Signed', ...cells });
  await morning(story, '2026-10-05');
  expect(notices(story)).toEqual([]);
});

test('an agreement that ends before it begins is a problem', async () => {
  const story = await startPartnership();
  const says = 'The agreement ends before it begins. Correct one of the two days.';
  await typed(story, { ...terms, agreedUntil: '2026-09-01' });
  expect(await problemTexts(story)).not.toContain(says);
  await typed(story, { agreedUntil: '2026-08-31' });
  expect(await problemTexts(story)).toContain(says);
});
