import type { ReviewList } from '../../src/features/mail/calls';
import { coordinator, type Story } from '../support/school';
import { letters, morningOf, partner, sentTo, skipTo, startMailStory } from '../support/mail-story';

const list = (story: Story) => story.desk.ask<ReviewList>('review.list', null);
const act = (story: Story, what: string, argument: unknown) =>
  story.desk.ask<{ list: ReviewList; text: string }>(`review.${what}`, argument);
const states = (story: Story) => story.desk.rows('Outbox').map(({ state }) => state);

/** Two reminders wait, on the morning of September 17. */
async function waiting(): Promise<Story> {
  const story = await startMailStory({ automatic: false });
  await morningOf(story, '2026-09-17');
  return story;
}

test('what waits is shown with recipients, count and quota, and nothing left by itself', async () => {
  const story = await waiting();
  expect(story.mails()).toEqual([]);
  const shown = await list(story);
  expect(shown).toMatchObject({ recipients: 2, quotaLeft: 1500, me: coordinator });
  expect(shown.automatic).toBe(
    'Nothing goes out to partners by itself. Approved mails leave between 7:00 AM and 6:00 PM.',
  );
  expect(shown.waiting).toMatchObject([
    { kind: 'reminder-teacher', state: 'draft', canApprove: true, sendOn: '2026-09-17', about: 'Plant tour' },
    { kind: 'reminder-partner', to: partner, toName: 'Renata Oyelaran', canApprove: true },
  ]);
});

test('what leaves without asking is said', async () => {
  const story = await waiting();
  for (const what of ['Send reminders', 'Send thank-yous', 'Thank for inquiries'])
    await story.desk.set(`${what} without asking`, 'Yes');
  expect((await list(story)).automatic).toContain('Nothing goes out to partners by itself.');
  await story.desk.confirm();
  expect((await list(story)).automatic).toBe(
    // Inquiries are not in use.
    'Reminders and thank-yous go out by themselves between 7:00 AM and 6:00 PM.',
  );
});

test('the menu opens the page', async () => {
  const story = await waiting();
  await story.desk.choose('Mail…');
  expect(story.pages.map(({ kind, title }) => [kind, title])).toEqual([['modal', 'Mail']]);
});

test('approve sends at once, once; cancel keeps the row and sends nothing', async () => {
  const story = await waiting();
  const [toTeacher, toPartner] = (await list(story)).waiting;
  const canceled = await act(story, 'cancel', { ids: [toTeacher!.id] });
  expect(canceled.text).toBe('1 mail canceled.');
  const approved = await act(story, 'approve', { ids: [toPartner!.id] });
  expect(approved.text).toBe('1 mail approved. 1 sent.');
  expect(approved.list.waiting).toEqual([]);
  expect(approved.list.quotaLeft).toBe(1499);
  expect(sentTo(story)).toEqual(['partner 2026-09-17']);
  expect(story.desk.rows('Outbox').map(({ state, by }) => [state, by])).toEqual([
    ['canceled', coordinator],
    ['sent', coordinator],
  ]);
  await story.pump();
  await morningOf(story, '2026-09-18');
  expect(story.mails()).toHaveLength(1);
});

test('approving twice, or what was canceled, is refused with words', async () => {
  const story = await waiting();
  const [toTeacher] = (await list(story)).waiting;
  await act(story, 'approve', { ids: [toTeacher!.id] });
  await expect(act(story, 'approve', { ids: [toTeacher!.id] })).rejects.toThrow(
    'does not wait for approval any more (sent)',
  );
  await expect(act(story, 'cancel', { ids: [toTeacher!.id] })).rejects.toThrow('does not wait any more (sent)');
  await expect(act(story, 'approve', { ids: ['MSG-XXXXX'] })).rejects.toThrow('no longer in the Outbox');
  await expect(act(story, 'approve', { ids: 'all' })).rejects.toThrow('Choose the mails again');
  expect(story.mails()).toHaveLength(1);
});

test('approved in the evening, it leaves the next morning', async () => {
  const story = await waiting();
  skipTo(story, '2026-09-17T20:00');
  const ids = (await list(story)).waiting.map(({ id }) => id);
  const { text } = await act(story, 'approve', { ids });
  expect(text).toBe('2 mails approved. Mail leaves between 7:00 AM and 6:00 PM; the hourly run sends it then.');
  expect((await list(story)).automatic).toContain('2 approved mails wait to leave.');
  await morningOf(story, '2026-09-18');
  expect(sentTo(story)).toEqual(['teacher 2026-09-18', 'partner 2026-09-18']);
});

test('a test goes to the one who asks and to nobody else, at any hour; what waits stays as it is', async () => {
  const story = await waiting();
  const [, toPartner] = (await list(story)).waiting;
  skipTo(story, '2026-09-17T21:00');
  const before = story.desk.rows('Outbox');
  const { text } = await story.desk.ask<{ text: string }>('review.testToMe', { id: toPartner!.id });
  expect(text).toContain(coordinator);
  const [letter] = await letters(story);
  expect(letter).toMatchObject({
    to: [{ address: coordinator }],
    subject: '[Test] See you soon: Plant tour, Thursday, September 24, 2026',
  });
  const after = story.desk.rows('Outbox');
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length)).toMatchObject([{ kind: 'test', to: coordinator, state: 'sent', by: coordinator }]);
  expect((await list(story)).quotaLeft).toBe(1499);
});

test('a draft past its day, without an address, or to someone unwilling cannot be approved', async () => {
  const story = await waiting();
  const [toTeacher, toPartner] = (await list(story)).waiting;
  const outbox = story.desk.sheet('Outbox');
  await story.school.edit(coordinator, outbox.id, 3, story.desk.column(outbox, 'to'), [['desmond at example']], {
    confirmed: true,
  });
  await story.desk.type('People', 3, 'contact', 'Do not contact');
  const shown = (await list(story)).waiting;
  expect(shown.map(({ canApprove, reason }) => [canApprove, reason])).toEqual([
    [false, '“Coming up: Plant tour, Thursday, September 24, 2026” has no address that can be used.'],
    [false, 'Renata Oyelaran does not want to be contacted.'],
  ]);
  await expect(act(story, 'approve', { ids: [toTeacher!.id, toPartner!.id] })).rejects.toThrow(
    'does not want to be contacted',
  );

  const late = await waiting();
  skipTo(late, '2026-09-23T08:00');
  const ids = (await list(late)).waiting.map(({ id }) => id);
  await expect(act(late, 'approve', { ids })).rejects.toThrow('past its day');
  await late.pump();
  expect(states(late).slice(0, 2)).toEqual(['canceled', 'canceled']);
  expect(story.mails().length + late.mails().length).toBe(0);
});

test('A35 the day after, a thank-you waits for approval; the reminder setting does not send it', async () => {
  const story = await startMailStory();
  await morningOf(story, '2026-09-23');
  await story.desk.type('Activities', 3, 'status', 'Held');
  await morningOf(story, '2026-09-24');
  expect((await list(story)).waiting).toEqual([]);
  await morningOf(story, '2026-09-25');
  const { waiting: thanks } = await list(story);
  expect(thanks).toMatchObject([
    { kind: 'thank-you', to: partner, subject: 'Thank you from Maple Grove High School', sendOn: '2026-09-25' },
  ]);
  expect(story.mails().map(({ subject }) => subject)).not.toContain(thanks[0]!.subject);
  await act(story, 'approve', { ids: [thanks[0]!.id] });
  expect(sentTo(story).slice(-1)).toEqual(['partner 2026-09-25']);
});

const change = (
  story: Story,
  { id, mark }: ReviewList['waiting'][number],
  text: string,
  subject = 'See you Thursday',
) => act(story, 'change', { id, shown: mark, subject, text });
const toThePartner = async (story: Story) =>
  (await list(story)).waiting.find(({ kind }) => kind === 'reminder-partner')!;

test('one mail is changed before it is approved: the partner reads that and how to stop, and no later run takes it back', async () => {
  const story = await waiting();
  const { text } = await change(story, await toThePartner(story), 'Dear Renata,\n\nBring your badge.');
  expect(text).toBe('Changed. It leaves once it is approved.');
  for (const hour of ['08', '09']) await story.until(`2026-09-17T${hour}:30`);
  expect(story.mails()).toEqual([]);
  const mail = await toThePartner(story);
  expect(mail).toMatchObject({
    subject: 'See you Thursday',
    canApprove: true,
    reason: `${coordinator} changed the text.`,
  });
  expect(mail.body).toMatch(
    /^Dear Renata,\n\nBring your badge\.\n\n--\nMaple Grove High School[^]*reply to this one and say so\.$/,
  );
  await act(story, 'approve', { ids: [mail.id], shown: [mail.mark] });
  const [left] = await letters(story);
  expect(left).toMatchObject({ subject: 'See you Thursday', to: [{ address: partner }] });
  expect(left!.text).toContain('Bring your badge.');
  expect(left!.text).not.toContain('We look forward');
});

test('a changed mail is written anew when its day moves, and says so; the same again, where nothing moved', async () => {
  const story = await waiting();
  await change(story, await toThePartner(story), 'Dear Renata,\n\nSee you on Thursday.');
  await story.desk.type('Activities', 3, 'place', 'Gate 4');
  await story.until('2026-09-17T09:30');
  const mail = await toThePartner(story);
  expect(mail.body).toContain('Where: Gate 4');
  expect(mail.body).not.toContain('See you on Thursday.');
  expect(mail.reason).toContain('It was written anew.');
  expect(mail.canApprove).toBe(true);
});

test('an approved change is a draft again when its day moves, and only what was approved leaves', async () => {
  const story = await startMailStory({ automatic: false });
  skipTo(story, '2026-09-17T05:30');
  await story.until('2026-09-17T06:30');
  await change(story, await toThePartner(story), 'Dear Renata,\n\nSee you on Thursday.');
  const mail = await toThePartner(story);
  expect((await act(story, 'approve', { ids: [mail.id], shown: [mail.mark] })).text).toContain('Mail leaves between');
  await story.desk.type('Activities', 3, 'place', 'Gate 4');
  await story.until('2026-09-17T08:30');
  expect(sentTo(story)).toEqual([]);
  expect(await toThePartner(story)).toMatchObject({
    state: 'draft',
    // Not only that it changed: one’s own words are gone.
    reason: expect.stringContaining('It was written anew.'),
  });
});

test('of a kind that leaves by itself, what a person wrote still waits for a person', async () => {
  const story = await startMailStory({ automatic: false });
  await story.desk.set('Send reminders without asking', 'Yes');
  await morningOf(story, '2026-09-17');
  expect((await toThePartner(story)).reason).toContain('is not confirmed yet');
  await change(story, await toThePartner(story), 'Dear Renata,\n\nSee you on Thursday.');
  await story.desk.confirm();
  await story.until('2026-09-17T10:30');
  expect(sentTo(story)).toEqual(['teacher 2026-09-17']);
  expect(await toThePartner(story)).toMatchObject({ subject: 'See you Thursday' });
});

test('what is no draft any more, was not what was shown, or says nothing is not changed', async () => {
  const story = await waiting();
  const mail = await toThePartner(story);
  const refusals = [
    ['', 'Hello', 'Write a subject.'],
    ['Hello', ' \n', 'Write a text.'],
    ['Hello', 'a'.repeat(18_001), 'The text is too long for a mail. Shorten it.'],
  ] as const;
  for (const [subject, text, why] of refusals) await expect(change(story, mail, text, subject)).rejects.toThrow(why);
  await change(story, mail, 'Dear Renata,\n\nOnce.');
  await expect(change(story, mail, 'Twice.')).rejects.toThrow('has changed since it was shown. Read it again.');
  const shown = await toThePartner(story);
  await act(story, 'approve', { ids: [mail.id] });
  await expect(change(story, shown, 'Thrice.')).rejects.toThrow('does not wait as a draft any more (sent).');
  expect((await letters(story)).map(({ text }) => /Once|Twice|Thrice/.exec(text ?? '')?.[0])).toEqual(['Once']);
});

test('a word changed back leaves nothing behind: the mail follows its template again', async () => {
  const story = await waiting();
  const mail = await toThePartner(story);
  const text = mail.body.slice(0, -mail.foot.length).trim();
  await change(story, mail, 'Something else.');
  await change(story, await toThePartner(story), text, mail.subject);
  expect(story.desk.rows('Outbox').map(({ replaced }) => replaced)).toEqual(['', '']);
  expect(await toThePartner(story)).toMatchObject({ subject: mail.subject, body: mail.body });
});
