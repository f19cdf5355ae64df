// Partners of whom nothing was heard for a while are asked how it goes; any sign of them takes the draft back.
import { formTitled, reply } from '../../local/sample/answers';
import { approve } from '../support/learning';
import { letters, partner, startMailStory } from '../support/mail-story';
import { coordinator, prepared, type Story } from '../support/school';

/** 90 days before the story begins. */
const longAgo = '2026-06-16';
const dayAfter = '2026-06-17';

/** One partner, with this as the last that was heard. */
const start = (heard: string | null = longAgo, org: Record<string, string> = {}) =>
  prepared(`check-ins ${heard} ${JSON.stringify(org)}`, {}, async () => {
    const story = await startMailStory({ activity: {} });
    const { desk } = story;
    await desk.switchOn('Learning and feedback', 'Check-ins');
    for (const [column, text] of Object.entries({ stage: 'Partner', ...org }))
      await desk.type('Organizations', 3, column, text);
    if (heard !== null)
      await desk.addRows('Contact log', [{ date: heard, organization: 'Larkspur Machining', way: 'Call' }]);
    await story.pump();
    return story;
  });
const mails = ({ desk }: Story) =>
  desk.rows('Outbox').filter(({ kind }) => kind === 'check-in').map(({ to, state, reason }) => `${to} ${state}${reason === '' ? '' : `: ${reason}`}`); // prettier-ignore
const draft = [`${partner} draft`];
const say = (reason: string) => [`${partner} canceled: ${reason}`];
const about = { organization: 'Larkspur Machining' };

test('A33 a partner who was silent for 90 days gets one check-in draft, a logged call takes it back, and the answer is a row of Feedback', async () => {
  const story = await start();
  expect(mails(story)).toEqual(draft);
  await story.pump();
  expect(mails(story)).toEqual(draft);
  await approve(story, 'check-in');
  await story.pump();
  expect(mails(story)).toEqual([`${partner} sent`]);
  const mail = (await letters(story)).pop()!;
  expect(mail.subject).toBe('How is our partnership going?');
  const reference = /entry\.\d+=(ORG-\w+)/.exec(mail.text!)![1]!;
  const form = formTitled(story.school, 'How is it going?');
  form.responseEdits = true;
  const said = {
    'Reference / Referencia': reference,
    'How is our partnership going?': '2',
    'What should we change?': 'Tell us the dates earlier',
    'What do you need from us?': 'A van',
    'Your name': 'Renata Oyelaran',
  };
  const id = await reply(story.school, form, said);
  await story.pump();
  const row = { kind: 'Check-in', organization: 'Larkspur Machining', from: 'Partner', person: 'Renata Oyelaran' };
  expect(story.desk.rows('Feedback')).toMatchObject([
    { ...row, date: '2026-09-14', rating: '2.0', toChange: 'Tell us the dates earlier\nWhat they need: A van' },
  ]);
  // Corrected: the row follows, and there is no second one.
  await story.until('2026-09-14T09:30');
  await reply(story.school, form, { ...said, 'How is our partnership going?': '4', 'What do you need from us?': 'n/a' }, id); // prettier-ignore
  await story.pump();
  expect(story.desk.rows('Feedback')).toMatchObject([{ ...row, rating: '4.0', toChange: 'Tell us the dates earlier' }]);
  expect(mails(story)).toHaveLength(1);
});

test('A33 a call that is logged takes the waiting draft back, in the same pass', async () => {
  const story = await start();
  await story.desk.addRows('Contact log', [{ ...about, date: '2026-09-14', way: 'Call' }]);
  await story.pump();
  expect(mails(story)).toEqual(say('The last contact was on Monday, September 14, 2026.'));
});

test('a day earlier nobody is asked', async () => {
  expect(mails(await start(dayAfter))).toEqual([]);
});

test.each([
  ['feedback', 'Feedback', { ...about, date: '2026-06-20', kind: 'Debrief', from: 'Partner' }, 'The last feedback came on Saturday, June 20, 2026.'], // prettier-ignore
  ['an activity that was held', 'Activities', { ...about, title: 'Tour', kind: 'Partner meeting', status: 'Held', date: '2026-06-18', teacher: 'Desmond Achebe' }, 'The last activity was on Thursday, June 18, 2026.'], // prettier-ignore
])('%s takes the draft back, too', async (_what, tab, row: Record<string, string>, reason) => {
  const story = await start();
  await story.desk.addRows(tab, [row]);
  await story.pump();
  expect(mails(story)).toEqual(say(reason));
});

test.each([
  ['an activity that was called off', 'Activities', { ...about, title: 'Tour', kind: 'Partner meeting', status: 'Canceled', date: '2026-06-18' }], // prettier-ignore
  ['a talk that is only planned', 'Contact log', { ...about, date: '2026-10-18', way: 'Call' }],
  ['a call with somebody else', 'Contact log', { organization: 'Other Works', date: '2026-09-10', way: 'Call' }],
])('%s is no sign', async (_what, tab, row: Record<string, string>) => {
  const story = await start();
  await story.desk.addRows('Organizations', [{ name: 'Other Works', category: 'Employer', stage: 'Prospect' }]);
  await story.desk.addRows(tab, [row]);
  await story.pump();
  expect(mails(story)).toEqual(draft);
});

test.each(['Interested', 'Paused', 'Former partner'])('nobody at the stage “%s” is asked', async (stage) => {
  expect(mails(await start(longAgo, { stage }))).toEqual([]);
});

test('a partner of whom nothing is known yet is not asked; one without a contact is told with the reason', async () => {
  expect(mails(await start(null))).toEqual([]);
  const story = await start();
  await story.desk.type('People', 3, 'contact', 'Do not contact');
  await story.pump();
  expect(mails(story).join()).toContain('does not want to be contacted');
});

test('a partnership has its own number of days, and Settings has that of all others; 0 asks nobody', async () => {
  const story = await start(dayAfter);
  await story.desk.set('Days until a partner is asked how it goes', '89');
  await story.pump();
  expect(mails(story)).toEqual(draft);
  await story.desk.switchOn('Partnerships');
  await story.desk.addRows('Partnerships', [{ ...about, checkInDays: '100' }]);
  await story.pump();
  const sheet = story.desk.sheet('Partnerships');
  const since = story.desk.column(sheet, 'partnerSince');
  await story.school.edit(coordinator, sheet.id, 3, since, [['2026-06-01']], { confirmed: true });
  await story.pump();
  expect(mails(story)[0]).toMatch(/canceled/);
  const row = Number(story.desk.rows('Partnerships')[0]!.row);
  await story.desk.type('Partnerships', row, 'checkInDays', '');
  await story.pump();
  expect(mails(story)).toEqual(draft);
  await story.desk.set('Days until a partner is asked how it goes', '0');
  await story.pump();
  expect(mails(story)[0]).toMatch(/canceled/);
});
