// Thanks at intervals: students' letters after a visit, the school at the end of a term and of the year; and a calendar a month.
import ICAL from 'ical.js';
import { listed, approve } from '../support/learning';
import { read } from '../support/job-shadow';
import { click, mailsOf, partners, plan, startGoodwill, thisMonth } from '../support/goodwill';
import { letters, partner, skipTo, teacher } from '../support/mail-story';
import { click as settle, lineWith, show } from '../support/today';
import type { Story } from '../support/school';

const [larkspur, birch] = partners as [string, string];
const at = async (story: Story, day: string) => {
  skipTo(story, `${day}T07:00`);
  await story.pump();
};
const state = ({ desk }: Story) => desk.rows('Activities')[0]!['letters'];

test('A37 the day after a visit the teacher is asked for the students’ letters, again a week later, and not once they are sent', async () => {
  const story = await startGoodwill({ date: '2026-09-15' });
  expect(mailsOf(story, 'students-letters')).toEqual([]);
  await at(story, '2026-09-16');
  expect(mailsOf(story, 'students-letters')).toEqual([`${teacher} sent`]);
  await at(story, '2026-09-22');
  expect(mailsOf(story, 'students-letters')).toHaveLength(1);
  await at(story, '2026-09-23');
  expect(mailsOf(story, 'students-letters')).toEqual([`${teacher} sent`, `${teacher} sent`]);
  await at(story, '2026-10-07');
  expect(mailsOf(story, 'students-letters')).toHaveLength(2);
  expect((await letters(story)).pop()!.subject).toBe('Would your students thank Larkspur Machining?');
});

test('A37 set to written they are still to be sent; set to sent, Today and the mails stop, and the tracker says so by class', async () => {
  const story = await startGoodwill({ date: '2026-09-15' });
  await at(story, '2026-09-16');
  expect(await listed(story, 'letters')).toEqual(['Grade 11: Plant tour: not written yet']);
  const line = lineWith(await show(story), 'students’ thank-you letters');
  expect(line.what).toBe('Collect the students’ thank-you letters for Larkspur Machining (Plant tour)');
  await settle(story, line, 'written');
  expect([state(story), await listed(story, 'letters')]).toEqual(['Written', ['Grade 11: Plant tour: written']]);
  const { letters: waiting } = await thisMonth(story);
  expect(waiting).toMatchObject([{ name: 'Plant tour · Grade 11', state: 'written' }]);
  // The frame opens, and knows the partner and nobody else.
  const { url } = await story.desk.ask<{ url: string }>('goodwill.frame', { id: waiting[0]!.id });
  expect(read(story, url)).toContain(
    'Thank you, Larkspur Machining Maple Grove High School After: Plant tour, Tuesday, September 15, 2026',
  );
  await settle(story, lineWith(await show(story), 'Send the students’ thank-you letters'), 'sent');
  expect(state(story)).toBe('Sent');
  await at(story, '2026-09-23');
  expect(mailsOf(story, 'students-letters')).toHaveLength(1);
  expect((await show(story)).lines.map(({ what }) => what).join()).not.toContain('thank-you letters');
});

test.each<[string, Record<string, string>]>([
  ['was called off', { status: 'Canceled' }],
  ['has no partner', { organization: '' }],
  ['had no students', { kind: 'Partner meeting' }],
])('nobody is asked for letters after an activity that %s', async (_what, activity) => {
  const story = await startGoodwill({ date: '2026-09-15', ...activity });
  await at(story, '2026-09-16');
  expect(mailsOf(story, 'students-letters')).toEqual([]);
});

test('A37 in the first week of December partners who gave in the term and were not thanked for 60 days get one draft', async () => {
  const story = await startGoodwill();
  await at(story, '2026-11-30');
  expect(mailsOf(story, 'term-thanks')).toEqual([]);
  await at(story, '2026-12-01');
  // Birch Welding and Cedar Clinic have given nothing.
  expect(mailsOf(story, 'term-thanks')).toEqual([`${partner} draft`]);
  await approve(story, 'term-thanks');
  await at(story, '2026-12-02');
  expect(mailsOf(story, 'term-thanks')).toEqual([`${partner} sent`]);
  expect((await letters(story)).pop()!.text).toContain('- Plant tour (Sep 2026)');
  await at(story, '2027-05-10');
  // Nothing was given in spring.
  expect(mailsOf(story, 'term-thanks')).toHaveLength(1);
});

const others: [string, (story: Story) => Promise<void>][] = [
  ['a letter that somebody logged', ({ desk }) => desk.addRows('Contact log', [{ date: '2026-11-01', organization: larkspur, way: 'Letter', outcome: 'Thanked them' }])],
  ['a spotlight that is out', (story) => plan(story, [{ name: 'Spot', kind: 'Spotlight', organization: larkspur, date: '2026-11-01', status: 'Done' }])],
  ['letters of the students after a visit', ({ desk }) => desk.addRows('Activities', [{ title: 'Second tour', kind: 'Field trip', status: 'Held', date: '2026-11-01', organization: larkspur, teacher: 'Desmond Achebe', letters: 'Sent' }])],
]; // prettier-ignore
test.each(others)('A37 %s is thanks, too: no draft follows within 60 days', async (_what, thank) => {
  const story = await startGoodwill();
  await thank(story);
  await at(story, '2026-12-01');
  expect(mailsOf(story, 'term-thanks')).toEqual([]);
});

test('A37 a call or a spotlight that is only planned is no thanks; thanks that are longer ago do not count', async () => {
  const story = await startGoodwill();
  await story.desk.addRows('Contact log', [
    { date: '2026-11-01', organization: larkspur, way: 'Call', outcome: 'Thanked them' },
    { date: '2026-11-02', organization: larkspur, way: 'Letter', outcome: 'Asked for a date' },
    { date: '2026-10-01', organization: larkspur, way: 'Letter', outcome: 'Thank-you card' },
  ]);
  await plan(story, [
    { name: 'Spot', kind: 'Spotlight', organization: larkspur, date: '2026-11-01', status: 'Planned' },
  ]);
  await at(story, '2026-12-01');
  expect(mailsOf(story, 'term-thanks')).toEqual([`${partner} draft`]);
  // 60 days before, and the draft is taken back.
  await story.desk.addRows('Contact log', [{ date: '2026-10-02', organization: larkspur, way: 'Letter', outcome: 'Thank-you card' }]); // prettier-ignore
  await story.pump();
  expect(mailsOf(story, 'term-thanks')).toEqual([`${partner} canceled: They have been thanked by now, or are no partner any more.`]); // prettier-ignore
});

test('A37 in June each partner who gave in the year hears once what was accomplished', async () => {
  const story = await startGoodwill();
  await at(story, '2027-06-07');
  expect(mailsOf(story, 'accomplishments')).toEqual([]);
  await at(story, '2027-06-08');
  expect(mailsOf(story, 'accomplishments')).toEqual([`${partner} draft`]);
  const { body, subject } = story.desk.rows('Outbox').find(({ kind }) => kind === 'accomplishments')!;
  expect(subject).toBe('What we have accomplished together in 2026–27');
  expect(body).toContain('- Plant tour (Sep 2026)');
  expect(body).toContain('our program had 1 activity with 1 partner this year');
});

test('A37 partners who gave and were not thanked for 120 days are listed, and This month names them', async () => {
  const story = await startGoodwill();
  expect(await listed(story, 'unthanked')).toEqual([`${larkspur}: Never thanked`]);
  await story.desk.addRows('Contact log', [{ date: '2026-09-14', organization: larkspur, way: 'Event', outcome: 'Thank-you breakfast' }]); // prettier-ignore
  expect(await listed(story, 'unthanked')).toEqual([]);
  skipTo(story, '2027-01-12T07:00');
  expect(await listed(story, 'unthanked')).toEqual([]);
  skipTo(story, '2027-01-13T07:00');
  expect(await listed(story, 'unthanked')).toEqual([`${larkspur}: Last thanked on Mon, Sep 14, 2026`]);
  expect((await thisMonth(story)).thanks).toEqual([{ name: larkspur, why: 'Last thanked on Mon, Sep 14, 2026' }]);
});

const ahead = { status: 'Planned', organization: birch, teacher: 'Desmond Achebe', start: '9:00 AM' };

test('B72 once a month partners get what is ahead that they may know of, with a file that parses; whoever stopped news does not', async () => {
  const story = await startGoodwill();
  const { desk } = story;
  await desk.addRows('People', [{ name: 'Otto Lang', organization: birch, role: 'Primary contact', email: 'otto@example.org' }]); // prettier-ignore
  await desk.addRows('Opt-outs', [{ email: 'otto@example.org', stops: 'news' }]);
  await desk.addRows('Activities', [
    { ...ahead, title: 'Open tour', kind: 'Field trip', date: '2026-10-20', partnerVisible: 'TRUE' },
    { ...ahead, title: 'Inside only', kind: 'Field trip', date: '2026-10-21' },
    { ...ahead, title: 'Day of 70421', kind: 'Field trip', date: '2026-10-22', partnerVisible: 'TRUE' },
    { ...ahead, title: 'Award night', kind: 'Student celebration', date: '2026-11-30', organization: '' },
    { ...ahead, title: 'Too late', kind: 'Field trip', date: '2026-12-01', partnerVisible: 'TRUE' },
  ]);
  await at(story, '2026-09-30');
  expect(mailsOf(story, 'partner-calendar')).toEqual([]);
  await at(story, '2026-10-01');
  const mails = mailsOf(story, 'partner-calendar');
  expect(mails).toContain(`${partner} draft`);
  expect(mails.join()).toContain('otto@example.org');
  expect(mails.filter((each) => each.startsWith('otto'))[0]).not.toMatch(/ (draft|sent)$/);
  await approve(story, 'partner-calendar');
  await story.pump();
  const mail = (await letters(story)).filter(({ subject }) => subject?.startsWith('What our students do')).pop()!;
  expect(mail.text).toMatch(/Tue, Oct 20, 9:00 AM: Open tour · Birch Welding\n- Mon, Nov 30, 9:00 AM: Award night/);
  expect(mail.text).not.toMatch(/Inside only|70421|Too late/);
  const file = mail.attachments.find(({ mimeType }) => mimeType.includes('calendar'))!;
  const text = typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content);
  const events = new ICAL.Component(ICAL.parse(text) as object[]).getAllSubcomponents('vevent');
  expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual(['Open tour', 'Award night']);
  await at(story, '2026-10-05');
  expect(mailsOf(story, 'partner-calendar').filter((each) => each.startsWith(partner))).toEqual([`${partner} sent`]);
  await at(story, '2026-11-02');
  expect(mailsOf(story, 'partner-calendar').filter((each) => each.startsWith(partner))).toEqual([`${partner} sent`, `${partner} draft`]); // prettier-ignore
});

test('B72 nothing ahead that partners may know of: no letter', async () => {
  const story = await startGoodwill();
  await at(story, '2026-10-01');
  expect(mailsOf(story, 'partner-calendar')).toEqual([]);
  expect(await click(story, 'newsletter', null)).toBeTruthy();
});
