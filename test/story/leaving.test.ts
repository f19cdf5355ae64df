// Step 11 of the guide: people come and go, the organization stays the partner.
import type { LeavingShown } from '../../src/features/leaving/calls';
import { formTitled, reply } from '../../local/sample/answers';
import { morningOf } from '../support/mail-story';
import { coordinator, startSetUp, type Story } from '../support/school';

test('B11 B109 a person leaves: the partnership stays with the organization, roles end, history stays, what is affected is listed, mails are taken back, someone searches; undo works', async () => {
  const story = await startSetUp();
  const { desk, school } = story;
  await desk.set('School', 'Maple Grove High School');
  await desk.addStaff([{ name: 'Desmond Achebe', role: 'Teacher', email: 'desmond@example.edu' }]);
  await desk.addRows('Organizations', [
    { name: 'Larkspur Machining', category: 'Employer', stage: 'Partner', owner: 'Desmond Achebe' },
  ]);
  await desk.addRows('People', [
    { name: 'Otto Old', organization: 'Larkspur Machining', role: 'Primary contact', email: 'otto@example.com', standsInFor: '' }, // prettier-ignore
    { name: 'Otto Old', organization: 'Larkspur Machining', role: 'Board representative', email: 'otto@example.com', standsInFor: '' }, // prettier-ignore
    { name: 'Sub Stone', organization: 'Larkspur Machining', role: 'Substitute', email: 'sub@example.com', standsInFor: 'Otto Old' }, // prettier-ignore
    { name: 'Mia Mentor', organization: 'Larkspur Machining', role: 'Mentor', email: '', standsInFor: '' },
  ]);
  await desk.addRows('Contact log', [{ date: '2026-09-01', organization: 'Larkspur Machining', person: 'Otto Old', outcome: 'Good talk' }]); // prettier-ignore
  await desk.addRows('Activities', [
    { title: 'Plant tour', kind: 'Field trip', status: 'Planned', date: '2026-09-17', organization: 'Larkspur Machining', teacher: 'Desmond Achebe', partnerVisible: 'TRUE' }, // prettier-ignore
    { title: 'Old tour', kind: 'Field trip', status: 'Held', date: '2026-09-01', organization: 'Larkspur Machining', teacher: 'Desmond Achebe', partnerVisible: '' }, // prettier-ignore
  ]);
  await story.pump();
  const draft = () => desk.rows('Outbox').filter(({ to }) => to === 'otto@example.com');
  expect(draft().map(({ state }) => state)).toEqual(['draft']);

  await desk.choose('This person has left…');
  expect(story.pages[0]).toMatchObject({ kind: 'sidebar', title: 'This person has left' });
  school.select(coordinator, { sheetId: desk.sheet('People').id, row: 3, column: 2, rows: 1, columns: 1 });
  const shown = await desk.ask<LeavingShown>('leaving.show', { id: null });
  expect(shown).toMatchObject({
    name: 'Otto Old',
    roles: ['Primary contact', 'Board representative'],
    affected: ['Plant tour on Thu, Sep 17', 'The seat on the advisory board; it stays with the organization'],
    successors: ['Sub Stone', 'Mia Mentor'],
  });
  expect(shown.drafts).toHaveLength(1);
  await expect(desk.ask('leaving.apply', { id: shown.id, lastDay: 'soon', successor: '' })).rejects.toThrow('Pick the last day.'); // prettier-ignore
  const before = desk.rows('People').map(({ name, role, until }) => [name, role, until]);

  const { text, batch } = await desk.ask<{ text: string; batch: string }>('leaving.apply', { id: shown.id, lastDay: '2026-09-11', successor: '' }); // prettier-ignore
  expect(text).toBe('2 roles of Otto Old ended. 1 mail taken back. In the Contact log: Find a successor for Otto Old.');
  expect(desk.rows('People').map(({ until }) => until)).toEqual(['2026-09-11', '2026-09-11', '', '']);
  expect(desk.rows('Organizations')).toMatchObject([{ name: 'Larkspur Machining', stage: 'Partner' }]);
  expect(draft()).toEqual([
    expect.objectContaining({ state: 'canceled', reason: 'Otto Old has left Larkspur Machining.' }),
  ]);
  expect(desk.rows('Contact log')).toEqual([
    expect.objectContaining({ person: 'Otto Old', outcome: 'Good talk' }),
    expect.objectContaining({ staff: 'Desmond Achebe', nextStep: 'Find a successor for Otto Old', nextDate: '2026-09-28' }), // prettier-ignore
  ]);
  await expect(desk.ask('leaving.apply', { id: shown.id, lastDay: '2026-09-11', successor: '' })).rejects.toThrow('has no role there that goes on'); // prettier-ignore

  await desk.ask('history.undo', { batch });
  expect(desk.rows('People').map(({ name, role, until }) => [name, role, until])).toEqual(before);
  expect(draft()).toEqual([expect.objectContaining({ state: 'draft', reason: '' })]);
  expect(desk.rows('Contact log')).toHaveLength(1);

  await desk.ask('leaving.apply', { id: shown.id, lastDay: '2026-09-11', successor: 'sub stone' });
  expect(desk.rows('People').slice(4).map(({ name, role, since, email }) => [name, role, since, email])).toEqual([
    ['Sub Stone', 'Primary contact', '2026-09-12', 'sub@example.com'],
    ['Sub Stone', 'Board representative', '2026-09-12', 'sub@example.com'],
  ]); // prettier-ignore
  await story.pump();
  expect(desk.rows('Outbox').some(({ to, state }) => to === 'sub@example.com' && state === 'draft')).toBe(true);
});

const partner = { category: 'Employer', stage: 'Partner' };

async function withBoard(): Promise<Story> {
  const story = await startSetUp();
  const { desk } = story;
  await desk.set('School', 'Maple Grove High School');
  await desk.addRows('Organizations', [{ name: 'Larkspur Machining', ...partner }]);
  await desk.addRows('People', [
    { name: 'Otto Old', organization: 'Larkspur Machining', role: 'Primary contact', email: 'otto@example.com', standsInFor: '' }, // prettier-ignore
    { name: 'Bea Board', organization: 'Larkspur Machining', role: 'Board representative', email: 'bea@example.com', standsInFor: '' }, // prettier-ignore
    { name: 'Sub Stone', organization: 'Larkspur Machining', role: 'Substitute', email: 'sub@example.com', standsInFor: 'Bea Board' }, // prettier-ignore
  ]);
  await desk.addRows('Activities', [{ title: 'Fall board', kind: 'Board meeting', status: 'Planned', date: '2026-10-07', start: '7:00 AM' }]); // prettier-ignore
  await desk.switchOn('Partnerships');
  await desk.choose('Partnership');
  await story.pump();
  return story;
}

const draftsOf = ({ desk }: Story, kind: string) => desk.rows('Outbox').filter((row) => row['kind'] === kind);

test('B111 who cannot come is stood in for: the substitute is invited, and the organization counts as present', async () => {
  const story = await withBoard();
  const { desk, school } = story;
  school.select(coordinator, { sheetId: desk.sheet('Activities').id, row: 3, column: 2, rows: 1, columns: 1 });
  await desk.choose('Invite the board to a meeting…');
  expect(draftsOf(story, 'meeting-invitation').map(({ to, state }) => [to, state])).toEqual([['bea@example.com', 'draft']]); // prettier-ignore
  const [meeting, bea, sub] = [desk.rows('Activities')[0]!['id'], desk.rows('People')[1]!['id'], desk.rows('People')[2]!['id']]; // prettier-ignore
  const form = formTitled(school, 'Will you come?');
  await reply(school, form, { 'Reference / Referencia': `${meeting} ${bea}`, 'Will you come?': 'No' });
  await story.pump();
  expect(desk.rows('Who takes part')).toEqual([expect.objectContaining({ meeting: 'Fall board', organization: 'Larkspur Machining', person: 'Bea Board', answer: 'Cannot come', present: 'No' })]); // prettier-ignore
  expect(draftsOf(story, 'meeting-invitation').map(({ to }) => to)).toEqual(['bea@example.com', 'sub@example.com']);
  expect(draftsOf(story, 'meeting-invitation')[1]!['body']).toContain('You would be there in place of Bea Board');
  await reply(school, form, { 'Reference / Referencia': `${meeting} ${sub}`, 'Will you come?': 'Yes' });
  await story.pump();
  expect(desk.rows('Who takes part').map(({ person, present }) => [person, present])).toEqual([
    ['Bea Board', 'Yes'],
    ['Sub Stone', 'Yes'],
  ]);
  // Responses says who answered, though the form asked for no name: it was sent to them.
  expect(desk.rows('Responses').map(({ who }) => who)).toEqual(['Bea Board', 'Sub Stone']);
  expect(draftsOf(story, 'meeting-invitation')).toHaveLength(2);
});

test('B110 partners are told that people may change, and asked once a year who represents them', async () => {
  const story = await withBoard();
  const { desk, school } = story;
  const id = desk.rows('Organizations')[0]!['id'];
  await desk.ask('partnership.ask', { id, what: 'welcome' });
  expect(draftsOf(story, 'welcome')[0]!['body']).toContain(
    'People move on or take on new duties, and we understand that',
  );
  await desk.switchOn('Partnerships');
  await desk.choose('Ask who represents partners…');
  await expect(desk.choose('Ask who represents partners…')).rejects.toThrow('all have been asked already');
  expect(draftsOf(story, 'represents').map(({ to, state }) => [to, state])).toEqual([['otto@example.com', 'draft']]);
  await reply(school, formTitled(school, 'Who represents you?'), {
    'Reference / Referencia': desk.rows('People')[0]!['id']!,
    'Who is our contact this school year?': 'Someone else from now on',
    'Name of the other person': 'Nell New',
    'Email of the other person': 'nell@example.com',
  });
  await story.pump();
  expect(desk.rows('People').filter(({ role }) => role === 'Primary contact').map(({ name, until, namedBy }) => [name, until, namedBy])).toEqual([
    ['Otto Old', '2026-09-13', ''],
    ['Nell New', '', 'Otto Old'],
  ]); // prettier-ignore
  await expect(desk.choose('Ask who represents partners…')).rejects.toThrow('all have been asked already');
  expect(draftsOf(story, 'represents')).toHaveLength(1);
});

test('B109 undone, mails that were asked for wait again; what a person canceled stays canceled', async () => {
  const story = await withBoard();
  const { desk } = story;
  await desk.set('Send mail from', '8:00 AM');
  const id = desk.rows('Organizations')[0]!['id'];
  for (const what of ['welcome', 'nominate']) await desk.ask('partnership.ask', { id, what });
  const states = () => desk.rows('Outbox').filter(({ to }) => to === 'otto@example.com').map(({ kind, state }) => `${kind}: ${state}`); // prettier-ignore
  await desk.ask('review.cancel', { ids: draftsOf(story, 'welcome').map((row) => row['id']) });
  await desk.ask('review.approve', { ids: draftsOf(story, 'name-colleagues').map((row) => row['id']) });
  expect(states()).toEqual(['welcome: canceled', 'name-colleagues: approved']);

  const otto = desk.rows('People')[0]!['id'];
  const { text, batch } = await desk.ask<{ text: string; batch: string }>('leaving.apply', { id: otto, lastDay: '2026-09-11', successor: '' }); // prettier-ignore
  expect(text).toContain('1 mail taken back.');
  await story.pump();
  expect(states()).toEqual(['welcome: canceled', 'name-colleagues: canceled']);
  expect(story.mails()).toEqual([]);
  await desk.ask('history.undo', { batch });
  expect(states()).toEqual(['welcome: canceled', 'name-colleagues: approved']);
  await story.until('2026-09-14T09:05');
  expect(story.mails().map(({ to }) => to.join())).toEqual(['otto@example.com']);
});

test('B110 where Settings say so, the hourly run drafts that question itself: each fall, each partner once', async () => {
  const story = await withBoard();
  const { desk } = story;
  await desk.addRows('Organizations', [{ name: 'Birch Bakery', ...partner }]);
  const asked = () => draftsOf(story, 'represents').map(({ to, aboutName, state }) => [to || aboutName, state]);
  const nextDay = async (day: string) => {
    await morningOf(story, day);
    await story.pump();
  };
  await nextDay('2026-09-15');
  expect(asked()).toEqual([]);

  await desk.set('Ask each fall who represents partners', 'Yes');
  await story.pump();
  const once = [
    ['otto@example.com', 'draft'],
    ['Birch Bakery', 'suppressed'],
  ];
  expect(asked()).toEqual(once);
  await nextDay('2026-09-16');
  expect(asked()).toEqual(once);
  // What staff cancel is not made again, and who was missing is asked once somebody is known there.
  await desk.ask('review.cancel', { ids: [draftsOf(story, 'represents')[0]!['id']] });
  await desk.addRows('People', [{ name: 'Bo Bond', organization: 'Birch Bakery', role: 'Primary contact', email: 'bo@example.com' }]); // prettier-ignore
  await nextDay('2026-09-17');
  expect(asked()).toEqual([
    ['otto@example.com', 'canceled'],
    ['bo@example.com', 'draft'],
  ]);
  expect(story.mails()).toEqual([]);
  const { counts } = await story.desk.fire('hourly');
  expect(counts.calls).toBeLessThanOrEqual(3);

  await nextDay('2027-08-30');
  expect(asked()).toHaveLength(2);
  await nextDay('2027-09-01');
  expect(asked().slice(2)).toEqual([
    ['otto@example.com', 'draft'],
    ['bo@example.com', 'draft'],
  ]);
});
