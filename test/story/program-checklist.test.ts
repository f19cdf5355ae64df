// The checklist of the whole program: one choice lays it out, the workbook shows what there is, people say what is done.
import type { ShownChecklist } from '../../src/features/program-checklist/calls';
import { startSetUp, type Story } from '../support/school';
import { skipTo } from '../support/mail-story';
import { problemsIn } from '../support/recruiting';
import { click, lineWith, show } from '../support/today';

type Acted = { shown: ShownChecklist; text: string; batch: string };
const begin = ({ desk }: Story, aim: string) => desk.ask<Acted>('checklist.begin', { aim });
const rows = ({ desk }: Story) => desk.rows('Checklist');
const rowOf = (story: Story, need: string) => rows(story).find((row) => row['need'] === need)!;
/** As the sheet counts: below the keys and the titles. */
const lineOf = (story: Story, need: string) => rows(story).findIndex((row) => row['need'] === need) + 3;

async function withChecklist(): Promise<Story> {
  const story = await startSetUp();
  await story.desk.switchOn('Program checklist');
  return story;
}

test('A01 one choice lays out the whole program, dated and in order; a point that is done raises its part; what the workbook shows comes by itself', async () => {
  const story = await withChecklist();
  const { desk } = story;
  expect((await desk.ask<ShownChecklist>('checklist.show', null)).isBlank).toBe(true);
  const { text, shown } = await begin(story, 'Expand');
  expect(text).toBe('162 points stand in Checklist, each with a day.');

  const all = rows(story);
  expect(all.slice(0, 6).map(({ need, part }) => [need, part])).toEqual(Array(6).fill(['', 'Questions for the team']));
  const points = all.slice(6);
  expect(points).toHaveLength(162);
  expect([points[0]!['need'], points[43]!['need'], points[44]!['need'], points[161]!['need']]).toEqual(['A01', 'A44', 'B01', 'B118']); // prettier-ignore
  expect(points.every(({ due, part, question }) => /^\d{4}-/.test(String(due)) && part !== '' && question !== '')).toBe(true); // prettier-ignore
  // What expands a program comes in this school year, what refines it after that, and what begins it last.
  const due = (need: string) => String(rowOf(story, need)['due']);
  expect(due('A06') > '2026-09-07' && due('A06') < '2027-06-16').toBe(true);
  expect(due('A07') > '2027-08-01' && due('A07') < '2028-06-20').toBe(true);
  expect(due('A08') > '2028-08-01' && due('A08') < '2029-06-20').toBe(true);
  expect(shown.next.every((item) => rowOf(story, 'A06') !== undefined && item.status === 'Open')).toBe(true);

  const find = shown.parts.find(({ part }) => part === 'Find out what is needed')!;
  expect(find).toEqual({ part: 'Find out what is needed', settled: 0, of: 7, percent: 0 });
  await desk.type('Checklist', lineOf(story, 'A06'), 'status', 'Done');
  await desk.type('Checklist', lineOf(story, 'A07'), 'status', 'Not for us');
  const after = await desk.ask<ShownChecklist>('checklist.show', null);
  expect(after.parts.find(({ part }) => part === 'Find out what is needed')).toEqual({ part: 'Find out what is needed', settled: 1, of: 6, percent: 16 }); // prettier-ignore
  expect(after.next.map(({ question }) => question).join()).not.toContain(String(rowOf(story, 'A06')['question']));

  expect(rowOf(story, 'B09')['found']).toBe('no of the top ten asked by principal or superintendent yet');
  expect(rowOf(story, 'B10')['found']).toBe('0 of 6 kinds of partners');
  await desk.addRows('Organizations', [
    { name: 'Larkspur Machining', category: 'Employer', stage: 'Partner' },
    { name: 'Alder Falls College', category: 'Postsecondary' },
  ]);
  skipTo(story, '2026-09-10T08:00');
  await story.pump();
  expect(rowOf(story, 'B10')['found']).toBe('2 of 6 kinds of partners');
  expect(rowOf(story, 'B07')['found']).toBe('1 college');
  expect(rowOf(story, 'B118')['found']).toBe('1 active partnership');
  // Only people call something done.
  expect(rowOf(story, 'B07')['status']).toBe('Open');
  expect(await problemsIn(story, 'Checklist')).toEqual([]);
});

test('A01 a second choice doubles nothing and brings back only what was deleted; one undo takes a choice back', async () => {
  const story = await withChecklist();
  const { batch } = await begin(story, 'Start');
  const before = rows(story);
  expect((await begin(story, 'Refine')).text).toBe('All of it is on the list already.');
  expect(rows(story)).toEqual(before);
  await story.desk.ask('history.undo', { batch });
  expect(rows(story).filter(({ need }) => need !== '')).toEqual([]);
});

test('A01 what is due stands in Today, three at a time, and one click settles it', async () => {
  const story = await withChecklist();
  await begin(story, 'Start');
  skipTo(story, '2026-10-15T08:00');
  await story.pump();
  const due = (await show(story)).lines.filter(({ what }) => what.startsWith('Checklist:'));
  expect(due).toHaveLength(3);
  expect(due[0]!.what).toBe('Checklist: Decide whether you are starting, expanding or refining the program, and work down this list.'); // prettier-ignore
  await click(story, due[0]!, 'done');
  expect(rowOf(story, 'A01')['status']).toBe('Done');
  await click(story, due[1]!, 'not');
  expect(rowOf(story, 'A02')['status']).toBe('Not for us');
  const next = lineWith(await show(story), 'For each need');
  await click(story, next, 'later');
  expect(rowOf(story, 'A03')).toMatchObject({ status: 'Open', due: '2026-10-16' });
});
