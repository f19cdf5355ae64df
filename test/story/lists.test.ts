// The sidebar Lists: who needs a look, why, and what to do about it.
import type { ListAnswer } from '../../src/features/lists/calls';
import { startSetUp, type Story } from '../support/school';

let story: Story;
const show = (key: string, more: { months?: number; choiceId?: string } = {}) =>
  story.desk.ask<ListAnswer>('lists.show', { key, months: 6, choiceId: null, ...more });
const told = async (...asked: Parameters<typeof show>) =>
  (await show(...asked)).rows.map(({ name, why }) => `${name}: ${why}`);

beforeAll(async () => {
  story = await startSetUp();
  const { desk } = story;
  await desk.switchOn('Needs and offers');
  await desk.choose('Find partners for a need…');
  await desk.addRows('Organizations', [
    {
      name: 'Harbor Mill',
      category: 'Employer',
      stage: 'Partner',
      industry: 'Food manufacturing',
      city: 'Rockford',
      interests: 'Job shadowing',
    },
    {
      name: 'Lakeside Clinic',
      category: 'Employer',
      stage: 'Interested',
      industry: 'Healthcare',
      city: 'Freeport',
      phone: '815-555-0101',
    },
    { name: 'Prairie Union', category: 'Community organization', stage: 'Prospect', source: 'CTSO' },
    { name: 'Old Bank', category: 'Employer', stage: 'Former partner' },
    {
      name: 'Quiet Press',
      category: 'Employer',
      stage: 'Partner',
      boardStatus: 'Declined',
      interests: 'Career day, Tours',
    },
    { name: 'Never Inc', category: 'Employer', stage: 'Idea' },
    { name: 'No Thanks Ltd', category: 'Employer', stage: 'Declined', industry: 'Healthcare' },
  ]);
  await desk.addRows('People', [
    {
      name: 'Ana Ruiz',
      organization: 'Harbor Mill',
      role: 'Primary contact',
      email: 'ana@example.org',
      phone: '815-555-0102',
    },
  ]);
  await desk.addRows('Contact log', [
    { date: '2026-09-01', organization: 'Harbor Mill', way: 'Call', outcome: 'Happy' },
    { date: '2026-02-02', organization: 'Lakeside Clinic', way: 'Email', outcome: 'Asked' },
    { date: '2025-05-05', organization: 'Quiet Press', way: 'Visit', outcome: 'Saw the presses' },
  ]);
  await desk.addRows('Needs', [
    {
      name: 'Shadow days for seniors',
      perspective: 'Students',
      help: 'Job shadow',
      industry: 'food, health care',
      city: 'Rockford',
    },
    { name: 'A kiln', perspective: 'School', help: 'Equipment or materials' },
  ]);
  await desk.addRows('Offers and promises', [
    { organization: 'Lakeside Clinic', kind: 'Job shadow', details: 'Two students, on Fridays', timesAYear: '1' },
  ]);
  await desk.addStaff([{ name: 'Kim Park', role: 'Teacher', email: 'kim@example.edu' }]);
  await story.pump();
});

test('B10 every category is counted, and those with nobody stand first and say so', async () => {
  expect(await told('categories')).toEqual([
    'Industry professional: Nobody yet. Whom do you know there?',
    'Postsecondary: Nobody yet. Whom do you know there?',
    'Local government: Nobody yet. Whom do you know there?',
    'School organization: Nobody yet. Whom do you know there?',
    'Community organization: 1 organization, no partner yet',
    'Employer: 6 organizations, 2 partners',
  ]);
});

test('A09 those known from student organizations whom nobody has asked are told apart', async () => {
  expect(await told('networks')).toEqual(['Prairie Union: Nobody has asked yet. Known from: CTSO']);
  expect(await told('neverAsked')).toEqual([
    'Prairie Union: Nobody has asked yet. Known from: CTSO',
    'Never Inc: Nobody has asked yet',
  ]);
});

test('lapsed, long without a contact, without a primary contact', async () => {
  expect(await told('lapsed')).toEqual([
    'Old Bank: Former partner',
    'Quiet Press: Last heard of on Mon, May 5, 2025, 16 months ago',
  ]);
  expect(await told('quiet')).toEqual([
    'Quiet Press: Last heard of on Mon, May 5, 2025, 16 months ago',
    'Lakeside Clinic: Last heard of on Mon, Feb 2, 2026, 7 months ago',
  ]);
  expect(await told('quiet', { months: 12 })).toHaveLength(1);
  expect(await told('noPrimary')).toEqual([
    'Lakeside Clinic: No current primary contact in People',
    'Quiet Press: No current primary contact in People',
  ]);
});

test('B23 those who cannot sit on the board stay on a list with what they like', async () => {
  expect(await told('notOnBoard')).toEqual(['Quiet Press: Not on the board. Likes: Career day, Tours']);
});

test('A03 for a need, those who fit are told with the reason, the best first; who has said no is not among them', async () => {
  const { rows, choices, choiceId } = await show('need');
  expect(choices.map(({ name }) => name)).toEqual(['Shadow days for seniors', 'A kiln']);
  expect(choiceId).toBe(choices[0]?.id);
  expect(rows.map(({ name, why }) => `${name}: ${why}`)).toEqual([
    'Lakeside Clinic: Offers: Two students, on Fridays. Works in Healthcare',
    'Harbor Mill: Likes: Job shadowing. Works in Food manufacturing. In Rockford. Is a partner already',
  ]);
  expect(rows[1]).toMatchObject({ contact: 'Ana Ruiz, (815) 555-0102', about: 'Employer, Rockford' });
  expect((await show('need', { choiceId: choices[1]!.id })).rows).toEqual([]);
});

test('A03 B25 who has given as often as they wish this year is left out', async () => {
  await story.desk.addRows('Activities', [
    {
      title: 'Shadow day',
      kind: 'Job shadow',
      date: '2026-09-03',
      organization: 'Lakeside Clinic',
      teacher: 'Kim Park',
      status: 'Done',
    },
  ]);
  expect((await show('need')).rows.map(({ name }) => name)).toEqual(['Harbor Mill']);
});

test('the way on: to the row, and a next step that shows on Home; it counts as no contact', async () => {
  const quietOnes = (await show('quiet')).rows;
  const press = quietOnes.filter(({ name }) => name === 'Quiet Press')[0]!;
  await story.desk.ask('row.jump', { id: press.id });
  const done = await story.desk.ask<{ text: string }>('lists.plan', {
    id: press.id,
    what: 'Call the owner',
    date: '2026-09-16',
  });
  expect(done.text).toBe('Noted for Quiet Press: Call the owner, by 2026-09-16.');
  expect(story.desk.rows('Contact log').pop()).toMatchObject({
    organization: 'Quiet Press',
    nextStep: 'Call the owner',
    way: '',
  });
  expect((await show('quiet')).rows.map(({ name }) => name)).toContain('Quiet Press');
  await story.pump();
  expect(story.desk.rows('Home').some(({ what }) => what === 'Call the owner (Quiet Press)')).toBe(true);
});

test.each([
  [{ key: 'all', months: 6, choiceId: null }, 'lists.show', 'Choose a list.'],
  [{ key: 5 }, 'lists.show', 'Choose a list.'],
  [{ id: 'ORG-XXXXX' }, 'row.jump', 'no longer in the Organizations tab'],
  [{ id: 5, what: 'x', date: '2026-09-16' }, 'lists.plan', 'cannot use (“id”)'],
])('bad input %j is refused in a sentence', async (argument, name, message) => {
  await expect(story.desk.ask(name, argument)).rejects.toThrow(message);
});
