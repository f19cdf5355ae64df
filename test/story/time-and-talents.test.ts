// Members of the board are asked for their time and talents, and what they gave of it stands in the ledger.
import type { CardLedger } from '../../src/features/card/calls';
import { read } from '../support/job-shadow';
import { problemTexts } from '../support/problems';
import { coordinator, startSetUp } from '../support/school';

test('B53 invitation and expectations ask for time and talents, and the hours given stand under Time and talent', async () => {
  const story = await startSetUp();
  const { desk, pump } = story;
  await desk.switchOn('Partnerships', 'Needs and offers');
  await desk.set('School', 'Maple Grove High School');
  await desk.set('Postal address', '2300 Grove Ave, Alder Falls');
  await desk.addStaff([{ name: 'Maren Holloway', email: coordinator }]);
  await desk.addRows('Organizations', [{ name: 'Larkspur Machining', category: 'Employer', stage: 'Partner' }]);
  await desk.addRows('People', [
    { name: 'Otto Old', organization: 'Larkspur Machining', role: 'Primary contact', email: 'otto@example.com' },
  ]);
  await pump();
  const organizationId = desk.rows('Organizations')[0]!['id']!;
  await desk.ask('partnership.ask', { id: organizationId, what: 'board' });
  const [invitation] = desk.rows('Outbox').filter(({ kind }) => kind === 'board-invitation');
  expect([invitation!['state'], invitation!['to']]).toEqual(['draft', 'otto@example.com']);
  expect(invitation!['body']).toContain('What we ask of you is time and talents: a few meetings a year');

  // Half of it comes as “1,5”, which can be read in two ways: that cell is a problem, and the promise still counts.
  const promise = { organization: 'Larkspur Machining', unit: 'hours', schoolYear: '2026–27' };
  await desk.addRows('Offers and promises', [
    { ...promise, kind: 'Time and talent', details: 'Board', promised: '20', given: '6.5' },
    { ...promise, kind: 'Board member', promised: '8', given: '1,5' },
  ]);
  await pump();
  const sections = async () => {
    const { sides } = await desk.ask<CardLedger>('partners.ledger', { organizationId });
    return sides[0]!.sections.map(({ part, lines, sum }) => [part, ...lines.map(({ text }) => text), sum]);
  };
  expect(await sections()).toEqual([
    ['Time and talent', 'Time and talent (Board): 6.5 of 20 hours', 'Board member: 0 of 8 hours', '6.5 of 28 hours'],
  ]);
  expect(await problemTexts({ desk })).toEqual([expect.stringContaining('“1,5” can be read in two ways')]);
  await desk.type('Offers and promises', 4, 'given', '1.5');
  expect((await sections())[0]!.slice(-2)).toEqual(['Board member: 1.5 of 8 hours', '8 of 28 hours']);

  await desk.switchOn('Advisory board');
  await desk.set('Contact for partners', 'Maren Holloway');
  await desk.ask('board.paper', { meeting: '', kind: 'document.board-expectations' });
  const sheet = desk.rows('Documents').find(({ name }) => name!.includes('xpect'))!;
  expect(read(story, sheet['url']!)).toContain('Thank you for giving our students your time and talent.');
});
