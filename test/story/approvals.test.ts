// Nobody else's hand: what was not approved under Mail does not leave, whatever is typed into the Outbox.
import { PropertyStores } from '../../local/runtime/host/properties';
import { coordinator, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';
import {
  fates,
  morningOf,
  partner,
  putInOutbox,
  sentTo,
  skipTo,
  startMailStory,
  teacher,
  visit,
} from '../support/mail-story';
import type { ReviewList } from '../../src/features/mail/calls';

const far = { activity: { ...visit, date: '2027-03-24' } };
const unapproved = 'This row was not approved under Mail, so it waits.';
const colleague = 'desmond.achebe@maplegrove.example.edu';

const list = ({ desk }: Story): Promise<ReviewList> => desk.ask<ReviewList>('review.list', null);
const properties = ({ school }: Story): Record<string, string> => school.world.part(PropertyStores).store('document');

/** Anybody who may edit the sheet, in any of its cells. */
async function type({ desk, school }: Story, row: number, cells: Record<string, string>): Promise<void> {
  const sheet = desk.sheet('Outbox');
  for (const [name, text] of Object.entries(cells))
    await school.edit(colleague, sheet.id, row, desk.column(sheet, name), [[text]], { confirmed: true });
}

const typedRow = {
  id: 'MSG-ZZZZ2',
  state: 'approved',
  by: coordinator,
  to: 'victim@example.org',
  subject: 'Urgent',
  body: 'Please click.',
  key: 'note/ACT-ZZZZ2/2026/victim@example.org',
  kind: 'note',
  category: 'internal',
  sendOn: '2026-09-14',
};

/** Two reminders, approved in the evening: they wait for the morning. */
async function approvedInTheEvening(): Promise<Story> {
  const story = await startMailStory({ automatic: false });
  await morningOf(story, '2026-09-17');
  skipTo(story, '2026-09-17T20:00');
  const { waiting } = await list(story);
  await story.desk.ask('review.approve', {
    ids: waiting.map(({ id }) => id),
    shown: waiting.map(({ mark }) => mark),
  });
  expect(fates(story).map((fate) => (fate as string[])[0])).toEqual(['approved', 'approved']);
  return story;
}

describe('a row that was typed', () => {
  test.each([
    ['with the coordinator as the one who approved it', {}],
    ['to people outside', { outside: 'TRUE', category: 'outreach' }],
    ['as Partnerbook’s own', { by: 'Partnerbook' }],
    ['as a test to oneself', { kind: 'test', to: coordinator }],
  ])('%s waits, and says why', async (_how, over) => {
    const story = await startMailStory(far);
    await type(story, 3, { ...typedRow, ...over });
    skipTo(story, '2026-09-14T10:00');
    await story.pump();
    await story.pump();
    expect(story.mails()).toEqual([]);
    expect(fates(story)).toEqual([['draft', unapproved]]);
    const { waiting } = await list(story);
    expect(waiting).toMatchObject([{ reason: unapproved, canApprove: true }]);
  });

  test('outside the hours too it says so at once', async () => {
    const story = await startMailStory(far);
    await type(story, 3, { ...typedRow, sendOn: '2026-12-01' });
    skipTo(story, '2026-09-14T20:00');
    await story.pump();
    expect(fates(story)).toEqual([['draft', unapproved]]);
  });

  test('approved under Mail, it leaves', async () => {
    const story = await startMailStory(far);
    await type(story, 3, typedRow);
    skipTo(story, '2026-09-14T10:00');
    await story.pump();
    const { waiting } = await list(story);
    await story.desk.ask('review.approve', { ids: [waiting[0]!.id], shown: [waiting[0]!.mark] });
    expect(sentTo(story)).toEqual(['victim@example.org 2026-09-14']);
  });
});

test('approved dragged over drafts approves nothing; a click under Mail does', async () => {
  const story = await startMailStory({ automatic: false });
  await morningOf(story, '2026-09-17');
  const sheet = story.desk.sheet('Outbox');
  const states = [['approved'], ['approved']];
  await story.school.edit(colleague, sheet.id, 3, story.desk.column(sheet, 'state'), states, { confirmed: true });
  await story.pump();
  expect([story.mails(), fates(story)]).toEqual([[], Array(2).fill(['draft', unapproved])]);
  const { waiting } = await list(story);
  await story.desk.ask('review.approve', { ids: waiting.map(({ id }) => id) });
  expect(sentTo(story)).toEqual(['teacher 2026-09-17', 'partner 2026-09-17']);
  // What has left is not sent again by typing either.
  for (const row of [3, 4]) await type(story, row, { state: 'approved' });
  await story.pump();
  expect(story.mails()).toHaveLength(2);
});

describe('what was approved', () => {
  test.each([
    ['to', 'victim@example.org'],
    ['subject', 'Urgent'],
    ['body', 'Please click.'],
    ['kind', 'thank-you'],
    ['category', 'internal'],
    ['outside', 'FALSE'],
    ['invitation', 'BEGIN:VCALENDAR'],
    ['key', 'reminder-partner/ACT-ZZZZ2/2026-09-24-7d/victim@example.org'],
  ])('and then changed in “%s” waits again', async (column, text) => {
    const story = await approvedInTheEvening();
    const row = Number(story.desk.rows('Outbox').find(({ to }) => to === partner)!.row);
    await type(story, row, { [column]: text });
    await morningOf(story, '2026-09-18');
    expect(
      story
        .mails()
        .filter(({ to }) => to.join() !== teacher)
        .map(({ subject }) => subject),
    ).not.toContain('Urgent');
    const now = story.desk.rows('Outbox').find((each) => Number(each.row) === row)!;
    expect([now.state, now.reason]).toEqual([
      expect.stringMatching(/draft|canceled/),
      // A row of another kind is taken back by what plans that kind, and drafted anew by what plans this one.
      column === 'kind' ? '' : expect.stringMatching(/not approved under Mail|is meant for someone else/),
    ]);
    expect(story.mails().filter(({ to }) => to.join() === 'victim@example.org')).toEqual([]);
  });

  test('leaves once however its rows are sorted, and its copy does not', async () => {
    const story = await approvedInTheEvening();
    await new StaffHands(story.desk).sortBy('Outbox', 'to');
    const { row: _row, ...copied } = story.desk.rows('Outbox').find(({ to }) => to === partner)!;
    await type(story, 5, { ...copied, id: 'MSG-ZZZZ3' });
    await morningOf(story, '2026-09-18');
    expect(sentTo(story).sort()).toEqual(['partner 2026-09-18', 'teacher 2026-09-18']);
  });

  test('waits with its reason when what is kept beside the sheet was lost', async () => {
    const story = await approvedInTheEvening();
    const kept = properties(story);
    for (const key of Object.keys(kept)) if (key.startsWith('mail.')) delete kept[key];
    await morningOf(story, '2026-09-18');
    expect([story.mails(), fates(story)]).toEqual([[], Array(2).fill(['draft', unapproved])]);
  });

  test('and canceled is not approved by typing that again', async () => {
    const story = await approvedInTheEvening();
    await story.desk.ask('review.cancel', { ids: story.desk.rows('Outbox').map(({ id }) => id!) });
    for (const row of [3, 4]) await type(story, row, { state: 'approved' });
    await morningOf(story, '2026-09-18');
    expect([story.mails(), fates(story)]).toEqual([[], Array(2).fill(['draft', unapproved])]);
  });

  test('by one person while the hourly work is at it is not taken for typed', async () => {
    const story = await startMailStory({ automatic: false });
    await morningOf(story, '2026-09-17');
    const { waiting } = await list(story);
    const ids = waiting.map(({ id }) => id);
    let clicked = false;
    // Something for a pass to look at, which no mail says.
    await story.desk.set('Contact hours', 'School days, 8 to 3');
    await story.school.run({
      ...story.school.firing('hourly', coordinator),
      between: async ({ member }) => {
        if (clicked || member !== 'getValues') return;
        clicked = true;
        await story.school.call(colleague, 'serve', ['review.approve', { ids }]);
      },
    });
    expect(clicked).toBe(true);
    skipTo(story, '2026-09-17T10:00');
    await story.pump();
    expect(sentTo(story)).toEqual(['teacher 2026-09-17', 'partner 2026-09-17']);
  });
});

test('a mail that changes between the list and the click is read again first', async () => {
  const story = await startMailStory({ automatic: false });
  await morningOf(story, '2026-09-17');
  const { waiting } = await list(story);
  await type(story, Number(story.desk.rows('Outbox')[1]!.row), { body: 'Please click.' });
  const shown = waiting.map(({ mark }) => mark);
  const { text } = await story.desk.ask<{ text: string }>('review.approve', {
    ids: waiting.map(({ id }) => id),
    shown,
  });
  expect(text).toContain('has changed since it was shown. Read it again.');
  expect(sentTo(story)).toEqual(['teacher 2026-09-17']);
});

test('undone, a departure brings back what was approved, and what was only typed waits', async () => {
  const story = await approvedInTheEvening();
  const { desk } = story;
  const renata = desk.rows('People')[0]!.id;
  const leave = { id: renata, lastDay: '2026-09-17', successor: '' };
  const { batch } = await desk.ask<{ batch: string }>('leaving.apply', leave);
  await desk.ask('history.undo', { batch });
  await type(story, 4, { subject: 'Urgent' });
  await morningOf(story, '2026-09-18');
  expect(story.mails().map(({ subject }) => subject)).not.toContain('Urgent');
});

test('who opted out of everything gets no mail marked internal either, unless confirmed as staff', async () => {
  const story = await startMailStory(far);
  await story.desk.addRows('Opt-outs', [{ email: partner }, { email: teacher }]);
  await story.desk.addRows('People', [
    { name: 'Gil Hart', organization: 'Elsewhere', email: 'gil@example.org', contact: 'Do not contact' },
  ]);
  const mail = (number: number, to: string): Record<string, string> => ({
    ...typedRow,
    id: `MSG-2222${number}`,
    key: `note/NEED-${number}/2026/${to}`,
    kind: 'note',
    to,
  });
  await putInOutbox(story, [mail(1, partner), mail(2, teacher), mail(3, 'gil@example.org')]);
  skipTo(story, '2026-09-14T10:00');
  await story.pump();
  expect(sentTo(story)).toEqual(['teacher 2026-09-14']);
  expect(fates(story)).toEqual([
    ['suppressed', `${partner} has opted out of all mail (Opt-outs).`],
    ['sent', ''],
    ['suppressed', 'Gil Hart does not want to be contacted.'],
  ]);
});

test('a test of a mail leaves at once, and nobody else gets it', async () => {
  const story = await startMailStory({ automatic: false });
  await morningOf(story, '2026-09-17');
  const [first] = (await list(story)).waiting;
  await story.desk.ask('review.testToMe', { id: first!.id });
  expect(story.mails().map(({ to, subject }) => [to.join(), subject.slice(0, 6)])).toEqual([[coordinator, '[Test]']]);
});
