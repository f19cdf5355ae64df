// What students and families said of a partner reaches it near the end of a term, and only while they agree to it.
import { approve } from '../support/learning';
import { letters, partner, skipTo, startMailStory } from '../support/mail-story';
import { prepared, type Story } from '../support/school';

const words = 'I want to work there.';
const family = 'She talked of nothing else all week.';
const agreed = { consent: 'The partner', consentOn: '2026-10-02' };

const start = (rows: Record<string, string>[]) =>
  prepared(`good words ${JSON.stringify(rows)}`, {}, async () => {
    const story = await startMailStory();
    const { desk } = story;
    await desk.switchOn('Learning and feedback', 'Activities with students', 'Goodwill');
    await desk.type('Organizations', 3, 'stage', 'Partner');
    await desk.addRows('Students', [{ code: '70421', className: 'Grade 11' }]);
    await desk.addRows('Feedback', rows);
    skipTo(story, '2026-12-10T07:00');
    await story.pump();
    return story;
  });
const fromFamily = (values: Record<string, string> = {}) => ({ date: '2026-10-02', kind: 'Good word', from: 'Family', organization: 'Larkspur Machining', wentWell: family, ...values }); // prettier-ignore
const fromStudent = (values: Record<string, string> = {}) => ({ date: '2026-10-02', kind: 'Good word', from: 'Student', student: '70421', activity: 'Plant tour', wentWell: words, ...values }); // prettier-ignore
const mails = ({ desk }: Story) => desk.rows('Outbox').filter(({ kind }) => kind === 'good-words').map(({ to, state, reason }) => `${to} ${state}${reason === '' ? '' : `: ${reason}`}`); // prettier-ignore
const change = async ({ desk }: Story, row: number, values: Record<string, string>) => {
  for (const [column, text] of Object.entries(values)) await desk.type('Feedback', row, column, text);
};

test('A36 of two good words one is consented: the letter holds that one, as “a family”; taken back before it leaves, there is none', async () => {
  const story = await start([fromFamily(agreed), fromFamily({ wentWell: 'Nobody may know this.' })]);
  expect(mails(story)).toEqual([`${partner} draft`]);
  const { subject, body } = story.desk.rows('Outbox').find(({ kind }) => kind === 'good-words')!;
  expect(subject).toBe('What people say about Larkspur Machining');
  expect(body).toContain(`- “${family}” (a family)`);
  expect(body).not.toContain('Nobody may know');
  await change(story, 3, { consent: 'Nobody outside' });
  await expect(approve(story, 'good-words')).rejects.toThrow(`holds words that may not go out any more: “${family}” (a family)`); // prettier-ignore
  await story.pump();
  expect(mails(story)).toEqual([`${partner} canceled: Nothing is left that they may read: a consent has ended or was taken back.`]); // prettier-ignore
  expect(story.mails().filter(({ subject }) => subject.startsWith('What people'))).toEqual([]);
});

test('A36 approved, it leaves once, and Feedback says when it was passed on', async () => {
  const story = await start([fromFamily(agreed)]);
  await approve(story, 'good-words');
  await story.pump();
  await story.pump();
  expect(mails(story)).toEqual([`${partner} sent`]);
  expect((await letters(story)).filter(({ subject }) => subject?.startsWith('What people'))).toHaveLength(1);
  expect(story.desk.rows('Feedback').map(({ sharedOn }) => sharedOn)).toEqual(['2026-12-10']);
});

test('words of a student also need a media release, and are “a student”', async () => {
  const story = await start([fromStudent(agreed)]);
  expect(mails(story)).toEqual([]);
  const release = { name: 'Media release', kind: 'Media release', student: '70421', scope: 'Partners' };
  await story.desk.addRows('Requirements', [{ ...release, state: 'Approved', decided: '2026-09-01' }]);
  await story.pump();
  expect(mails(story)).toEqual([`${partner} draft`]);
  const { body } = story.desk.rows('Outbox').find(({ kind }) => kind === 'good-words')!;
  expect(body).toContain(`- “${words}” (a student)`);
  expect(body).not.toContain('70421');
  await story.desk.type('Requirements', 3, 'state', 'Refused');
  await story.pump();
  expect(mails(story).join()).toContain('canceled');
});

test.each<[string, Record<string, string>]>([
  ['said before this term', { date: '2026-06-30' }],
  ['agreed to, but without a day', { consentOn: '' }],
  ['that name a student', { wentWell: 'I am 70421 and liked it.' }],
  ['about nobody known', { organization: '' }],
])('words %s are not passed on', async (_what, values) => {
  expect(mails(await start([fromFamily({ ...agreed, ...values })]))).toEqual([]);
});

test('outside of its weeks there is no letter', async () => {
  const story = await start([fromFamily(agreed)]);
  skipTo(story, '2026-12-21T07:00');
  await story.pump();
  expect(mails(story)).toEqual([`${partner} canceled: Its time is over.`]);
});

test('the list says of each quote how far it may go, or why it stays inside', async () => {
  const story = await start([fromFamily({ ...agreed, consent: 'Newsletter and website' }), fromStudent(agreed)]);
  const { rows } = await story.desk.ask<{ rows: { name: string; why: string }[] }>('lists.show', { key: 'goodWords', months: 6, choiceId: null }); // prettier-ignore
  expect(rows.map(({ why }) => why)).toEqual([
    'May go to: Newsletter and website',
    'The media release of 70421 does not allow it: none is on file.',
  ]);
});
