// The host gets the handout by mail, as it was read and approved; and when it has changed, once, what it is then.
import { Desk } from '../../local/desk';
import {
  coordinator,
  drive,
  handouts,
  names,
  shadow,
  shadowId,
  shadowing,
  shadowRow,
  show,
  startShadow,
  type VisitDone,
} from '../support/job-shadow';
import { approveShown, handoutDrafts, mailed, mailHandout, waiting } from '../support/handout-mail';
import { morningOf, partner, skipTo } from '../support/mail-story';
import type { Story } from '../support/school';

const [philippa, thaddeus, ximena] = Object.values(shadowing);
const subject = 'For your visitors: Shadow day, Thursday, September 24, 2026';
const again = 'Changed sheet for your visitors: Shadow day, Thursday, September 24, 2026';
const pdf = 'Host handout for Shadow day.pdf';

const outbox = ({ desk }: Story) => desk.rows('Outbox').filter(({ kind }) => kind!.startsWith('handout'));

/** The host has the handout; it is Monday, September 14, in the morning. */
async function mailedShadow(activity: Record<string, string> = {}): Promise<Story> {
  const story = await startShadow(activity);
  await mailHandout(story);
  await approveShown(story);
  return story;
}

test('B117 the handout goes to the host as a PDF, once it was read and approved; the subject names no student', async () => {
  const story = await startShadow();
  const { text, shown } = await mailHandout(story);
  expect(text).toBe(
    'The mail to Renata Oyelaran waits under Mail, with the handout as a PDF. Read it there and approve it.',
  );
  expect(shown.news).toEqual(['A mail to Renata Oyelaran waits under Mail.']);
  const [mail] = await waiting(story);
  expect(mail).toMatchObject({ subject, to: partner, canApprove: true, enclosures: [{ name: pdf, url: shown.handout!.url }] }); // prettier-ignore
  expect(story.mails()).toEqual([]);
  expect(await approveShown(story)).toBe('1 mail approved. 1 sent.');
  const [letter, ...others] = await mailed(story);
  expect(others).toEqual([]);
  expect(letter).toMatchObject({ subject, to: partner });
  expect(Object.keys(letter!.pdfs)).toEqual([pdf]);
  for (const part of [philippa, thaddeus, ximena, 'School bus 4', 'How did you learn this?', 'Office 217-555-0100'])
    expect(letter!.pdfs[pdf]).toContain(part);
  expect(story.mails()[0]!.raw).not.toContain('Quenneville');
  expect((await show(story)).news).toEqual([expect.stringMatching(/^Mailed to Renata Oyelaran on Mon, Sep 14, 7:0\d AM\.$/)]); // prettier-ignore
});

test.each([
  ['a', 'withoutNames', 'a: 1 student may not be named: K-70422'],
  ['b', 'teacher', 'b: Pick a “Responsible teacher”'],
  ['c', 'transport', 'c: Fill in “Transport”'],
  ['c', 'arrive', 'c: Fill in “Arrive”'],
  ['c', 'leave', 'c: Fill in “Leave”'],
  ['d', 'before', 'd: Fill in “Before”'],
  ['e', 'questions', 'e: Fill in “Questions”'],
  ['f', 'after', 'f: Fill in “After”'],
  ['g', 'logistics', 'g: Fill in “Logistics”'],
  ['h', 'emergency', 'h: Fill in “Emergency phones”'],
])('B117%s without %s the handout is not mailed, and the refusal names the letter', async (letter, column, says) => {
  const story = await startShadow();
  if (letter === 'a') await story.desk.type('Requirements', 4, 'state', 'Received');
  else await story.desk.type('Activities', shadowRow(story), column, '');
  await expect(mailHandout(story)).rejects.toThrow(`The handout is a draft, so it is not mailed. ${says}`);
  expect(outbox(story)).toEqual([]);
  if (letter !== 'a')
    await story.desk.type('Activities', shadowRow(story), column, shadow[column as keyof typeof shadow]);
  else await story.desk.type('Activities', shadowRow(story), 'withoutNames', 'TRUE');
  await mailHandout(story);
  expect(await handoutDrafts(story)).toEqual([subject]);
});

test.each([
  ['the host has no contact', 'People', { role: 'Contact' }, 'has no current primary contact in People.'],
  ['the contact wants no mail', 'People', { contact: 'Do not contact' }, 'does not want to be contacted.'],
  ['it was called off', 'Activities', { status: 'Canceled' }, 'Only the host of an activity that is planned'],
  ['its day is over', 'Activities', { date: '2026-09-11' }, 'Only the host of an activity that is planned'],
])('%s: the handout is not mailed, and the page says why', async (_when, tab, cells: Record<string, string>, says) => {
  const story = await startShadow();
  const row = tab === 'People' ? 3 : shadowRow(story);
  for (const [column, text] of Object.entries(cells)) await story.desk.type(tab, row, column, text);
  await expect(mailHandout(story)).rejects.toThrow(says);
  expect(outbox(story)).toEqual([]);
});

test('asked for twice, there is one mail; a host who has it as it is gets no second', async () => {
  const story = await startShadow();
  await mailHandout(story);
  await mailHandout(story);
  expect(outbox(story)).toHaveLength(1);
  await approveShown(story);
  expect((await mailHandout(story)).text).toBe('Renata Oyelaran has this handout already, as it is.');
  await story.pump();
  expect(outbox(story)).toHaveLength(1);
  expect(story.mails()).toHaveLength(1);
});

test('a change before it leaves goes along with it, and an approval of what it was does not count', async () => {
  const story = await startShadow();
  await mailHandout(story);
  skipTo(story, '2026-09-14T20:00');
  expect(await approveShown(story)).toContain('the hourly run sends it then');
  await story.desk.type('Activities', shadowRow(story), 'logistics', 'Bring goggles.');
  await morningOf(story, '2026-09-15');
  expect(story.mails()).toEqual([]);
  expect(outbox(story)).toMatchObject([{ state: 'draft', reason: 'It changed after it was approved. Read it again.' }]);
  await approveShown(story);
  const [letter] = await mailed(story);
  expect(letter!.pdfs[pdf]).toContain('Bring goggles.');
});

test('a document that somebody changed by hand stays here, and so does one that is gone', async () => {
  const story = await startShadow();
  const { shown } = await mailHandout(story);
  const file = drive(story).find(/\/d\/([^/]+)/.exec(shown.handout!.url)![1]!)!;
  const { base64 } = file.content;
  const write = (content: string): void => void (delete file.doc, (file.content.base64 = content));
  write(Buffer.from('<p>Something else</p>').toString('base64'));
  await approveShown(story);
  const changed = 'Somebody has changed the document that goes along with it since it was made.';
  expect(outbox(story)).toMatchObject([{ state: 'draft', reason: expect.stringContaining(changed) }]);
  write(base64);
  file.fields.trashed = true;
  await approveShown(story);
  expect(outbox(story)).toMatchObject([{ state: 'draft', reason: expect.stringContaining('cannot be opened') }]);
  expect(story.mails()).toEqual([]);
  file.fields.trashed = false;
  expect(await approveShown(story)).toBe('1 mail approved. 1 sent.');
  expect(Object.keys((await mailed(story))[0]!.pdfs)).toEqual([pdf]);
});

test('B117 two changes of one day make one copy that says what has changed, with the names that may stand there', async () => {
  const story = await mailedShadow();
  await story.desk.type('Activities', shadowRow(story), 'transport', 'Train');
  await story.pump();
  expect(await handoutDrafts(story)).toEqual([again]);
  await story.desk.type('Requirements', 3, 'expires', '2026-09-20');
  await story.desk.type('Activities', shadowRow(story), 'withoutNames', 'TRUE');
  await story.pump();
  await story.pump();
  expect(await handoutDrafts(story)).toEqual([again]);
  expect(await approveShown(story)).not.toContain('sent');
  expect(story.mails()).toHaveLength(1);
  await morningOf(story, '2026-09-15');
  const [, copy, ...others] = await mailed(story);
  expect(others).toEqual([]);
  expect(copy!.subject).toBe(again);
  expect(copy!.pdfs[pdf]).toContain('Train');
  expect(copy!.pdfs[pdf]).toContain('and 1 more student');
  expect(copy!.pdfs[pdf]).not.toContain('Philippa');
  expect(handouts(story).map(({ state }) => state)).toEqual(['superseded', 'superseded', 'current']);
  expect(names(story)[0]).toBe('Superseded: Host handout for Shadow day');
  await morningOf(story, '2026-09-16');
  expect(await handoutDrafts(story)).toEqual([]);
  expect(story.mails().filter(({ to }) => to.join() === partner)).toHaveLength(2);
});

test('B117 a release that ends leaves a draft: the host is not forgotten, and gets the copy when it is complete', async () => {
  const story = await mailedShadow();
  await story.desk.type('Requirements', 3, 'expires', '2026-09-20');
  await story.pump();
  expect(await handoutDrafts(story)).toEqual([]);
  expect(outbox(story)[1]).toMatchObject({ state: 'suppressed', reason: expect.stringContaining('a: 1 student may not') }); // prettier-ignore
  const lines = () => story.desk.rows('Home').map(({ what }) => what ?? '').filter((what) => what.includes('Shadow day” on')); // prettier-ignore
  expect(lines()).toEqual([
    '“Shadow day” on Thu, Sep 24. Host handout lacks a; the host still has the one from before',
  ]);
  await story.desk.type('Activities', shadowRow(story), 'withoutNames', 'TRUE');
  await story.pump();
  expect(await handoutDrafts(story)).toEqual([again]);
  expect(lines()).toEqual([]);
});

test.each([
  ['what changed was changed back', { transport: 'School bus 4' }],
  ['it was called off', { status: 'Canceled' }],
  ['it took place', { status: 'Held' }],
])('%s: the copy that waits is taken back', async (_when, cells: Record<string, string>) => {
  const story = await mailedShadow();
  await story.desk.type('Activities', shadowRow(story), 'transport', 'Train');
  await story.pump();
  for (const [column, text] of Object.entries(cells))
    await story.desk.type('Activities', shadowRow(story), column, text);
  await story.pump();
  expect(await handoutDrafts(story)).toEqual([]);
});

test('after the day there is no copy any more; on the day until it begins there is', async () => {
  const story = await mailedShadow();
  skipTo(story, '2026-09-24T08:00');
  await story.desk.type('Activities', shadowRow(story), 'transport', 'Train');
  await story.pump();
  expect(await handoutDrafts(story)).toEqual([again]);
  skipTo(story, '2026-09-24T09:30');
  await story.desk.type('Activities', shadowRow(story), 'notes', 'They are on their way.');
  await story.pump();
  expect(await handoutDrafts(story)).toEqual([]);
  skipTo(story, '2026-09-25T08:00');
  await story.desk.type('Activities', shadowRow(story), 'transport', 'On foot');
  await story.pump();
  expect(await handoutDrafts(story)).toEqual([]);
});

test('a copy that a person canceled is not made again, until it says something else', async () => {
  const story = await mailedShadow();
  await story.desk.type('Activities', shadowRow(story), 'transport', 'Train');
  await story.pump();
  await story.desk.ask('review.cancel', { ids: (await waiting(story)).map(({ id }) => id) });
  await story.pump();
  expect(await handoutDrafts(story)).toEqual([]);
  await story.desk.type('Activities', shadowRow(story), 'transport', 'On foot');
  await story.pump();
  expect(await handoutDrafts(story)).toEqual([again]);
});

test('a teacher asks in the page; the hourly run makes it as whoever sends, shares it with both, and drafts the mail', async () => {
  const story = await startShadow();
  const { school } = story;
  await story.pump();
  const asker = 'ines@example.edu';
  school.world.accounts.push({ ...school.world.accounts[0]!, email: asker });
  const theirs = new Desk(school, asker);
  const { text } = await theirs.ask<VisitDone>('visit.mail', { id: shadowId(story) });
  expect(text).toContain('The handout is made by about ');
  expect(text).toContain('Then the mail to Renata Oyelaran waits under Mail.');
  const other = await theirs.ask<VisitDone>('visit.handout', { id: shadowId(story) });
  expect(other.shown.news[0]).toContain('Asked for: it is made by about');
  expect(handouts(story)).toMatchObject([{ state: 'asked for', url: '' }]);
  expect(await handoutDrafts(story)).toEqual([]);
  await story.pump();
  expect(handouts(story)).toMatchObject([{ state: 'current' }]);
  expect(drive(story).files[0]).toMatchObject({ owner: coordinator, sharedWith: ['desmond@example.edu', asker] });
  expect(await handoutDrafts(story)).toEqual([subject]);
  // The teacher approves; it leaves as whoever has the hourly work, whose file it is.
  const shown = await waiting(story);
  const approved = await theirs.ask<{ text: string }>('review.approve', { ids: shown.map(({ id }) => id) });
  expect(approved.text).toContain('It leaves with the next hourly run, as whoever has the hourly work.');
  expect(story.mails()).toEqual([]);
  await story.pump();
  expect((await mailed(story)).map(({ pdfs }) => Object.keys(pdfs))).toEqual([[pdf]]);
  expect(story.mails()[0]!.sender).toBe(coordinator);
  // A colleague whose script does not reach the file makes no other one.
  await story.desk.type('Activities', shadowRow(story), 'transport', 'Train');
  await theirs.ask<VisitDone>('visit.mail', { id: shadowId(story) });
  expect(drive(story).files.map(({ owner }) => owner)).toEqual([coordinator]);
  await story.pump();
  expect(drive(story).files.map(({ owner }) => owner)).toEqual([coordinator, coordinator]);
  expect(await handoutDrafts(story)).toEqual([again]);
});

test('a test of the mail says what goes along, and takes no name out of Drive', async () => {
  const story = await startShadow();
  await mailHandout(story);
  const [mail] = await waiting(story);
  await story.desk.ask('review.testToMe', { id: mail!.id });
  const [letter] = await mailed(story);
  expect(letter).toMatchObject({ to: coordinator, pdfs: {} });
  expect(story.mails()[0]!.raw).toContain('goes along with the mail');
});

test('a title that names a student stays out of the document’s name, the mail and the file', async () => {
  const story = await startShadow({ title: 'Shadow day', notes: '' });
  await story.desk.type('Activities', shadowRow(story), 'title', 'Shadow day with Philippa Quenneville');
  await story.pump();
  const id = story.desk.rows('Activities').find(({ title }) => title!.includes('Philippa'))!.id!;
  await story.desk.ask('visit.mail', { id });
  expect(names(story)).toEqual(['Host handout for Field trip']);
  await approveShown(story);
  expect((await mailed(story)).map(({ subject: said, pdfs }) => [said, Object.keys(pdfs)])).toEqual([
    ['For your visitors: Field trip, Thursday, September 24, 2026', ['Host handout for Field trip.pdf']],
  ]);
});
