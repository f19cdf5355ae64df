// From one school year to the next: what goes on is shown as drafts, added with a click, and taken back with another.
import type { NewYear } from '../../src/features/year/calls';
import { skipTo } from '../support/mail-story';
import { leads, partner, startPartnership, threeGoals } from '../support/partnership';
import type { Story } from '../support/school';

type Begun = { shown: NewYear; text: string; batch: string };
const preview = ({ desk }: Story) => desk.ask<NewYear>('year.preview', null);
const keysOf = ({ groups }: NewYear) => groups.flatMap(({ drafts }) => drafts.map(({ key }) => key));
const textsOf = ({ groups }: NewYear, wanted: string) =>
  groups.find(({ key }) => key === wanted)!.drafts.map(({ text }) => text);

async function inMay(): Promise<Story> {
  const dropped = { ...threeGoals[0]!, name: 'Build a robot', status: 'Dropped' };
  const story = await startPartnership({ row: leads, goals: [...threeGoals, dropped] });
  const { desk } = story;
  await desk.addRows('Organizations', [{ name: 'Birch Bakery', category: 'Employer', stage: 'Former partner' }]);
  await desk.addRows('Offers and promises', [
    { organization: partner, kind: 'Mentor', status: 'Promised', promised: '40', given: '12', unit: 'hours', schoolYear: '2026-27', agreed: 'TRUE' }, // prettier-ignore
    { organization: partner, kind: 'Talk to a class', status: 'Open', schoolYear: '2026-27' },
    { organization: 'Birch Bakery', kind: 'Money', status: 'Given', promised: '500', given: '500', unit: 'dollars', schoolYear: '2026-27' }, // prettier-ignore
    { kind: 'Money', status: 'Promised', side: 'School gives', promised: '800', given: '300', unit: 'dollars', schoolYear: '2026-27' }, // prettier-ignore
  ]);
  skipTo(story, '2027-05-10T09:00');
  await story.pump();
  return story;
}

test('B58 a new plan: what is shown is what is added, a second time adds nothing, and one undo takes it back', async () => {
  const story = await inMay();
  const { desk } = story;
  const shown = await preview(story);
  expect(shown.year).toBe('2027–28');
  expect(textsOf(shown, 'goals')).toEqual(threeGoals.map(({ name }) => `${name} · ${partner}`));
  // Only what was promised by whoever is still a partner; what the school plans is decided by the board.
  expect(textsOf(shown, 'offers')).toEqual([`${partner} · Mentor: 40 hours`]);
  expect(textsOf(shown, 'asks')).toEqual([partner]);

  const [left, ...wanted] = keysOf(shown);
  const begun = await desk.ask<Begun>('year.begin', { year: shown.year, keys: wanted });
  expect(begun.text).toBe(`${wanted.length} drafts added for 2027–28.`);
  expect(keysOf(begun.shown)).toEqual([left]);
  const drafts = desk.rows('Goals').filter(({ schoolYear }) => schoolYear === '2027–28');
  expect(drafts.map(({ name, status, due, organization }) => [name, status, due, organization])).toEqual(
    threeGoals.slice(1).map(({ name }) => [name, 'Draft', '2028-05-28', partner]),
  );
  expect(desk.rows('Offers and promises').filter(({ schoolYear }) => schoolYear === '2027–28')).toMatchObject([
    { organization: partner, kind: 'Mentor', status: 'Open', promised: '40.0', given: '', unit: 'hours', source: 'From 2026–27' }, // prettier-ignore
  ]);
  expect(desk.rows('Contact log')).toMatchObject([
    { organization: partner, nextStep: 'Ask what they will give in 2027–28', nextDate: '2027-08-16', way: '' },
  ]);

  await expect(desk.ask('year.begin', { year: shown.year, keys: wanted })).rejects.toThrow('nothing was done');
  expect(desk.rows('Contact log')).toHaveLength(1);
  await desk.ask('history.undo', { batch: begun.batch });
  expect(keysOf(await preview(story))).toEqual(keysOf(shown));
  expect(desk.rows('Goals').filter(({ schoolYear }) => schoolYear === '2027–28')).toEqual([]);
});

test('B58 in winter it is this year that is planned, and a plan of another year is refused', async () => {
  const story = await inMay();
  skipTo(story, '2028-01-10T09:00');
  await story.pump();
  const shown = await preview(story);
  expect(shown.year).toBe('2027–28');
  await expect(story.desk.ask('year.begin', { year: '2026–27', keys: keysOf(shown) })).rejects.toThrow('another school year'); // prettier-ignore
});
