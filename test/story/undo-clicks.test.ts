// What a person did with a click in a sidebar, the menu takes back: every tab stands as before.
import { formTitled, reply } from '../../local/sample/answers';
import type { Inquiries } from '../../src/features/inquiries/calls';
import { everyone } from '../support/choice';
import { startMailStory } from '../support/mail-story';
import { coordinator, type Story } from '../support/school';

let story: Story;
const ask = (name: string, argument: unknown): Promise<unknown> => story.desk.ask(name, argument);
const idOf = (tab: string, at = 0): string => story.desk.rows(tab)[at]!['id']!;
const nothingMore = {
  said: '',
  nextStep: '',
  nextDate: '',
  offers: [],
  appointment: null,
  skip: [],
  campaign: 'Fall round',
};

beforeAll(async () => {
  story = await startMailStory({ activity: {} });
  const { desk } = story;
  await desk.addStaff([{ name: 'Pat Principal', role: 'Principal', email: coordinator }]);
  await desk.addRows('Organizations', [
    { name: 'Brightwell Optical', category: 'Employer', stage: 'Prospect', phone: '217-555-0177' },
  ]);
  for (const part of ['Campaigns', 'Inquiries', 'Advisory board', 'Recruiting', 'Partnerships'])
    await desk.switchOn(part);
  await desk.addRows('Activities', [
    { title: 'Fall board meeting', kind: 'Board meeting', status: 'Idea', date: '2026-11-18' },
  ]);
  await desk.addRows('Topics', [{ topic: 'Tool budget', area: 'Budget', motion: 'Spend 4,000.' }]);
  await desk.addRows('Top ten', [{ rank: '1', organization: 'Brightwell Optical', level: 'Teacher' }]);
  await ask('campaign.begin', { name: 'Fall round', way: 'Call', choice: { ...everyone, stage: 'Prospect' } });
  await ask('inquiries.makeForm', null);
  await reply(story.school, formTitled(story.school, 'Partner with us'), {
    'Language / Idioma': 'English',
    'Your name': 'Renata Mill',
    'Your business or organization': 'Harbor Mill',
    Email: 'renata@example.com',
    Phone: '312-555-0177',
    'What could you imagine?': ['Mentor'],
  });
  await ask('partnership.save', {
    id: idOf('Organizations', 1),
    stage: 'Prospect',
    structure: ['Tour'],
    approver: '',
    decision: '',
  });
  await story.pump();
});

/** What stands in every tab but the log itself, row numbers apart. Outbox: mails that were taken back stay, as canceled. */
function standing(): Record<string, Record<string, string | undefined>[]> {
  const without = ['Change log', 'Outbox', 'Home'];
  const titles = story.desk.book.sheets.map(({ name }) => name).filter((name) => !without.includes(name));
  return Object.fromEntries(
    titles.map((title) => [title, story.desk.rows(title).map((row) => ({ ...row, row: undefined }))]),
  );
}

const appointment = { date: '2026-09-30', start: '9:30 AM', place: '' };
const noted = { way: 'Call', with: 'Renata', outcome: 'Likes tours', nextStep: 'Send dates', nextDate: '2026-09-30' };

const clicks: [string, () => Promise<unknown>][] = [
  [
    'a contact noted on the card',
    () => ask('partners.logContact', { ...noted, organizationId: idOf('Organizations') }),
  ],
  [
    'a next step from a list',
    () => ask('lists.plan', { id: idOf('Organizations'), what: 'Call Ana', date: '2026-09-16' }),
  ],
  [
    'a phone number mended on the card',
    () =>
      ask('partners.editPhone', {
        kind: 'organization',
        id: idOf('Organizations', 1),
        organizationId: idOf('Organizations', 1),
        phone: '(217) 555-0199',
      }),
  ],
  [
    'an appointment made on the card',
    () => ask('partners.appointment', { ...appointment, organizationId: idOf('Organizations') }),
  ],
  [
    'a call with an offer',
    () =>
      ask('callSheet.save', {
        ...nothingMore,
        id: idOf('Outreach'),
        outcome: 'Interested',
        said: 'Likes talks.',
        nextStep: 'Send dates',
        nextDate: '2026-09-21',
        offers: ['Talk to a class'],
      }),
  ],
  [
    'a call with an appointment',
    () => ask('callSheet.save', { ...nothingMore, id: idOf('Outreach'), outcome: 'Appointment', appointment }),
  ],
  [
    'a call that was declined',
    () => ask('callSheet.save', { ...nothingMore, id: idOf('Outreach'), outcome: 'Not interested' }),
  ],
  ['an inquiry made a prospect', () => ask('inquiries.adopt', { id: idOf('Inquiries and concerns') })],
  [
    'an inquiry answered',
    () => ask('inquiries.answered', { id: idOf('Inquiries and concerns'), outcome: 'Comes on Friday.' }),
  ],
  ['the yearly confirmation', () => ask('inquiries.confirm', null)],
  [
    'a topic proposed',
    () => ask('board.propose', { meeting: '', topic: 'Welding course', area: 'Other', level: 'Board', proposedBy: '' }),
  ],
  [
    'a topic accepted',
    () => ask('board.triage', { meeting: '', topic: idOf('Topics'), as: 'accept', level: '', owner: '' }),
  ],
  [
    'what a meeting came to',
    () =>
      ask('board.save', {
        meeting: idOf('Activities'),
        people: [],
        topics: [{ id: idOf('Topics'), result: 'Approved', next: 'Order' }],
        ideas: 'A welding day',
      }),
  ],
  [
    'a partnership that is begun',
    () =>
      ask('partnership.save', {
        id: idOf('Organizations'),
        stage: 'Waiting for approval',
        structure: ['Tour'],
        approver: 'Renata Oyelaran',
        decision: '',
      }),
  ],
  [
    'a step in a partnership',
    () =>
      ask('partnership.save', {
        id: idOf('Organizations', 1),
        stage: 'Interested',
        structure: ['Mentor'],
        approver: '',
        decision: '',
      }),
  ],
  [
    'a new primary contact',
    () =>
      ask('partnership.primary', {
        id: idOf('Organizations'),
        name: 'Rosa Lin',
        email: 'rosa@example.com',
        jobTitle: '',
      }),
  ],
  [
    'a person who has left',
    () => ask('leaving.apply', { id: idOf('People'), lastDay: '2026-09-11', successor: 'Rosa Lin' }),
  ],
  ['a call asked of the principal', () => ask('recruiting.principal', { id: idOf('Top ten') })],
];

test.each(clicks)('%s', async (_what, click) => {
  const before = standing();
  await click();
  expect(standing()).not.toEqual(before);
  story.said.splice(0);
  await story.desk.choose('Undo a change');
  expect(story.said.map(({ text }) => text).at(-1)).toMatch(/^Undone: [^.]*\.$/);
  expect(standing()).toEqual(before);
});

test('an inquiry that was adopted and answered is taken back step by step, the last one first', async () => {
  const before = standing();
  const id = idOf('Inquiries and concerns');
  await ask('inquiries.adopt', { id });
  await ask('inquiries.answered', { id, outcome: 'Comes on Friday.' });
  expect((await story.desk.ask<Inquiries>('inquiries.show', null)).open).toEqual([]);
  await story.desk.choose('Undo a change');
  expect((await story.desk.ask<Inquiries>('inquiries.show', null)).open).toMatchObject([{ known: true }]);
  await story.desk.choose('Undo a change');
  expect(standing()).toEqual(before);
});
