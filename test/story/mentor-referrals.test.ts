// Members of the board recommend mentors; each is thanked once.
import { formTitled, reply } from '../../local/sample/answers';
import type { MentorsDone } from '../../src/features/mentors/calls';
import { approve, listed } from '../support/learning';
import { ana, bo, bodies, mails, onDay, rowNamed, startMentors, typeAt } from '../support/mentors';
import { prepared, type Story } from '../support/school';

const kim = 'Kim Sato';
const bea = 'Bea Norris';

const startBoard = () =>
  prepared('mentor referrals', {}, async () => {
    const story = await startMentors([ana, bo]);
    for (const name of ['Larkspur Machining', 'Quarry Foods'])
      await typeAt(story, 'Organizations', name, 'boardStatus', 'On the board');
    await story.desk.addRows('People', [
      { name: kim, organization: 'Larkspur Machining', role: 'Board representative', email: 'kim@example.com' },
      { name: bea, organization: 'Quarry Foods', role: 'Board representative', email: 'bea@example.com' },
    ]);
    await story.desk.addRows(
      'Students',
      Array.from({ length: 10 }, (_, index) => ({ code: `K-7042${index}` })),
    );
    await story.pump();
    await story.desk.ask('mentors.askBoard', {});
    return story;
  });

const recommend = async (story: Story, name: string, given: Record<string, string>) => {
  await reply(story.school, formTitled(story.school, 'Whom do you recommend?'), {
    'Reference / Referencia': rowNamed(story, 'People', name)['id']!,
    'What for?': 'Mentor',
    ...given,
  });
  await story.pump();
};
const company = 'Their company, college or club';
const acme = { [company]: 'Alder Millwork', 'The person there': 'Ines Aguilar', 'Their email, if you know it': 'ines@example.com', 'How do you know them?': 'We share a dock' }; // prettier-ignore

test('B86 the board is asked whom it recommends, once a term; referrals for mentors stand by member', async () => {
  const story = await startBoard();
  expect(mails(story, 'referral-ask')).toEqual([`${kim} draft`, `${bea} draft`]);
  expect(bodies(story, 'referral-ask')[0]).toContain('So many students have no mentor yet: 10');
  await approve(story, 'referral-ask');
  await story.pump();
  expect(mails(story, 'referral-ask')).toEqual([`${kim} sent`, `${bea} sent`]);
  const again = await story.desk.ask<MentorsDone>('mentors.askBoard', {});
  expect(again.text).toContain('Each member was asked this term already');
  expect(mails(story, 'referral-ask')).toHaveLength(2);
  await recommend(story, kim, acme);
  await recommend(story, kim, { [company]: 'QUARRY FOODS' });
  await recommend(story, bea, { [company]: 'Harbor College', 'What for?': 'Speaker' });
  expect(await listed(story, 'referrals')).toEqual([
    `${kim}, Larkspur Machining: Ines Aguilar (Alder Millwork); Quarry Foods`,
    `${bea}, Quarry Foods: Nobody yet`,
  ]);
  expect(await listed(story, 'referrals', 'Speaker')).toEqual([
    `${bea}, Quarry Foods: Harbor College`,
    `${kim}, Larkspur Machining: Nobody yet`,
  ]);
  await onDay(story, '2027-01-04');
  await story.desk.ask('mentors.askBoard', {});
  expect(mails(story, 'referral-ask')).toHaveLength(4);
});

test('B80 a referral makes a prospect and a contact, its outcome is kept, and whoever recommended them is thanked once', async () => {
  const story = await startBoard();
  await recommend(story, kim, acme);
  expect(rowNamed(story, 'Organizations', 'Alder Millwork')).toMatchObject({ stage: 'Prospect', source: 'Referral', knownBy: kim }); // prettier-ignore
  expect(rowNamed(story, 'People', 'Ines Aguilar')).toMatchObject({ organization: 'Alder Millwork', role: 'Contact', namedBy: kim, email: 'ines@example.com' }); // prettier-ignore
  expect(story.desk.rows('Connections')).toMatchObject([
    { organization: 'Alder Millwork', kind: 'Referral', for: 'Mentor', knower: kim, whom: 'Ines Aguilar', how: 'We share a dock', outcome: '', thankedOn: '' }, // prettier-ignore
  ]);
  await recommend(story, kim, { [company]: 'Harbor College', 'What for?': 'Information' });
  expect(rowNamed(story, 'Organizations', 'Harbor College')).toMatchObject({ category: 'Postsecondary' });
  expect(mails(story, 'referral-thanks')).toEqual([`${kim} draft`]);
  expect(bodies(story, 'referral-thanks')[0]).toContain(
    'Thank you for recommending Ines Aguilar (Alder Millwork), Harbor College.',
  );
  await approve(story, 'referral-thanks');
  await story.pump();
  await story.pump();
  expect(story.desk.rows('Connections').map(({ thankedOn }) => thankedOn)).toEqual(['2026-09-14', '2026-09-14']);
  await story.desk.type('Connections', 3, 'outcome', 'In talks');
  expect((await listed(story, 'referrals'))[0]).toBe(
    `${kim}, Larkspur Machining: Ines Aguilar (Alder Millwork): in talks`,
  );
  await onDay(story, '2026-09-15');
  expect(mails(story, 'referral-thanks')).toEqual([`${kim} sent`]);
  // Another day, another letter.
  await recommend(story, kim, { [company]: 'Brass Lantern' });
  expect(mails(story, 'referral-thanks')).toEqual([`${kim} sent`, `${kim} draft`]);
});

test('B80 a referral that staff type is thanked like any other; a parent by the address beside it, and who has none is told', async () => {
  const story = await startBoard();
  await story.desk.addRows('Connections', [
    {
      organization: 'Quarry Foods',
      kind: 'Referral',
      for: 'Host',
      knower: 'Pat Parent',
      knowerEmail: 'pat@example.org',
    },
    { organization: 'Quarry Foods', kind: 'Referral', for: 'Host', knower: 'KIM SATO', since: '2026-09-10' },
    { organization: 'Quarry Foods', kind: 'Referral', for: 'Host', knower: 'Nobody Knows' },
    { organization: 'Quarry Foods', kind: 'Referral', for: 'Host' },
    { organization: 'Quarry Foods', kind: 'Connection', knower: 'Cy Connected', knowerEmail: 'cy@example.org' },
    { organization: 'Quarry Foods', kind: 'Referral', for: 'Host', knower: bea, since: '2026-07-15' },
  ]);
  await story.pump();
  expect(mails(story, 'referral-thanks')).toEqual([
    'Pat Parent draft',
    `${kim} draft`,
    ' suppressed: Nobody Knows has no email address in Connections or People that can be used.',
  ]);
  await typeAt(story, 'People', kim, 'contact', 'Do not contact');
  await story.pump();
  expect(mails(story, 'referral-thanks').filter((each) => each.includes('draft'))).toEqual(['Pat Parent draft']);
});

test('a name that may mean an organization stays as typed until somebody has said so, and a corrected answer changes nothing', async () => {
  const story = await startBoard();
  await recommend(story, kim, { [company]: 'Larkspur' });
  expect(story.desk.rows('Connections')).toMatchObject([{ organization: 'Larkspur', kind: 'Referral' }]);
  expect(story.desk.rows('Organizations')).toHaveLength(2);
});

test('without a partner on the board nobody is asked, and the page says why', async () => {
  const story = await startMentors([ana, bo]);
  await expect(story.desk.ask('mentors.askBoard', {})).rejects.toThrow('No partner sits on the board yet.');
});
