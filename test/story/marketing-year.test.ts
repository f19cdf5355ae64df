// The public year: something each month, none of the ten kinds forgotten, and each kind with what the workbook shows of it.
import type { YearPreview } from '../../src/features/marketing/calls';
import { yearlyKinds } from '../../src/records/marketing-rules';
import { read } from '../support/job-shadow';
import { listed } from '../support/learning';
import { click, plan, startGoodwill, step, thisMonth } from '../support/goodwill';
import { skipTo } from '../support/mail-story';
import type { Story } from '../support/school';

const all = { without: [], next: false };
const preview = ({ desk }: Story, given: object = all): Promise<YearPreview> => desk.ask('year.preview', given);
const make = ({ desk }: Story, given: object = all): Promise<{ text: string; batch: string; preview: YearPreview }> => desk.ask('year.make', given); // prettier-ignore

test('B75 B76 a year in one click: each kind once or more, each month something; once more adds nothing, and undo takes it back', async () => {
  const story = await startGoodwill();
  const shown = await preview(story);
  expect(story.desk.rows('Marketing plan')).toEqual([]);
  const { batch, text } = await make(story);
  expect(text).toContain('added to the marketing plan of 2026–27');
  const rows = story.desk.rows('Marketing plan');
  expect(rows.map(({ kind }) => kind)).toEqual(shown.tasks.map(({ kind }) => kind.slice(3)));
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(yearlyKinds));
  expect(new Set(rows.map(({ date }) => date!.slice(0, 7)))).toEqual(new Set(['2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04', '2027-05', '2027-06'])); // prettier-ignore
  for (const row of rows)
    for (const column of ['audience', 'text', 'channel', 'owner', 'date']) expect([column, row[column]]).not.toEqual([column, '']); // prettier-ignore
  expect(await make(story)).toMatchObject({
    text: 'Nothing is added: each kind and each month has its action.',
    batch: '',
  });
  expect(story.desk.rows('Marketing plan')).toHaveLength(rows.length);
  // On paper, month by month.
  const { url } = await story.desk.ask<{ url: string }>('year.paper', null);
  const paper = read(story, url);
  expect(paper).toContain('Marketing plan 2026–27');
  expect(paper).toMatch(
    /Oct 2026 Public event, Oct 2026 \(to Families and employers, Event or talk, Wed, Oct 14, Maren Holloway\)/,
  );
  expect(paper).toContain('Jul 2026 Nothing is planned.');
  await story.desk.ask('history.undo', { batch });
  expect(story.desk.rows('Marketing plan')).toEqual([]);
});

test('B76 kinds without a tick stay out; a month that is empty is listed and, near its beginning, on Today; an action of one’s own fills it', async () => {
  const story = await startGoodwill();
  const without = yearlyKinds.filter((kind) => kind !== 'Public event');
  expect((await preview(story, { without, next: false })).tasks.map(({ kind }) => kind)).toEqual(Array(10).fill('b. Public event')); // prettier-ignore
  expect((await preview(story, { without: yearlyKinds, next: false })).empty).toHaveLength(10);
  expect((await preview(story, { ...all, next: true })).tasks).toHaveLength(12);
  await plan(story, [
    { name: 'Fair', kind: 'Public event', date: '2026-11-05', status: 'Planned' },
    { name: 'Given up', kind: 'News media', date: '2026-12-03', status: 'Dropped' },
    {
      name: 'Theirs',
      kind: 'Newsletter',
      date: '2027-01-04',
      direction: 'By the partner',
      organization: 'Birch Welding',
    },
  ]);
  await story.pump();
  const empty = await listed(story, 'emptyMonths');
  expect(empty).toContain('Aug 2026: Nothing was done');
  expect(empty).toContain('Oct 2026: Nothing is planned');
  expect(empty).toContain('Dec 2026: Nothing is planned');
  expect(empty).toContain('Jan 2027: Nothing is planned');
  expect(empty.join()).not.toContain('Nov 2026');
  expect((await preview(story)).tasks.map(({ month }) => month)).not.toContain('Nov 2026');
  const home = (): string => story.desk.rows('Home').map(({ what }) => what ?? '').join('\n'); // prettier-ignore
  skipTo(story, '2026-09-24T07:00');
  await story.pump();
  expect(home()).not.toContain('Nothing is planned in public');
  skipTo(story, '2026-09-25T07:00');
  await story.pump();
  expect(home()).toContain('Nothing is planned in public for Oct 2026');
});

const task = (kind: string, more: Record<string, string> = {}) => ({ name: 'Task', kind, date: '2026-09-15', status: 'Planned', ...more }); // prettier-ignore
const evidence = async (kind: string, more: Record<string, string> = {}, before?: (story: Story) => Promise<void>) => {
  const story = await startGoodwill();
  await before?.(story);
  await plan(story, [task(kind, more)]);
  await story.pump();
  return step(story, 'Task')['evidence'];
};

test.each<[string, string, Record<string, string>, string, string]>([
  ['B77b', 'Public event', { activity: 'Plant tour' }, 'Plant tour.', 'Pick the event, or plan one that month in Activities.'],
  ['B77c', 'News media', { organization: 'Cedar Clinic', link: 'https://example.org/news' }, 'Cedar Clinic: example.org/news.', 'Pick the paper or station, or paste the link.'],
  ['B77d', 'Student program', { activity: 'Plant tour' }, 'Plant tour.', 'Pick the activity or the story, or paste the link.'],
  ['B77f', 'Other agencies', { organization: 'Cedar Clinic' }, 'Cedar Clinic.', 'Pick the agency under “Organization”.'],
])('%s %s shows what there is, or what is missing', async (_id, kind, more, there, missing) => {
  expect(await evidence(kind, more)).toBe(there);
  expect(await evidence(kind)).toBe(missing);
}); // prettier-ignore

test('B77a community and staff: what was held with partners that month', async () => {
  expect(await evidence('Community and staff')).toBe('1 activity with partners that month.');
  expect(await evidence('Community and staff', { date: '2026-10-15' })).toBe(
    'Say under “What came of it” who took part.',
  );
});

test('B77e calling on partners: a click makes the call list of lapsed partners, which the call sheet works down', async () => {
  const story = await startGoodwill();
  await plan(story, [task('Call on partners')]);
  await story.pump();
  expect(step(story, 'Task')['evidence']).toBe('Make the call list.');
  const { tasks } = await thisMonth(story);
  expect(tasks).toMatchObject([{ needsCalls: true }]);
  await expect(click(story, 'calls', { id: tasks[0]!.id })).rejects.toThrow('Switch on “Campaigns”');
  await story.desk.switchOn('Campaigns');
  const { text, shown } = await click(story, 'calls', { id: tasks[0]!.id });
  // Of Larkspur Machining there is a tour three days ago.
  expect([text, shown.tasks[0]!.needsCalls]).toEqual([
    '2 partners to call. Open Partnerbook › Program › Call sheet.',
    false,
  ]);
  expect(story.desk.rows('Outreach').map(({ organization, campaign, way, state }) => [organization, campaign, way, state])).toEqual([
    ['Birch Welding', 'Task', 'Call', 'To do'],
    ['Cedar Clinic', 'Task', 'Call', 'To do'],
  ]); // prettier-ignore
  expect(await story.desk.ask('callSheet.next', { campaign: '', skip: [] })).toMatchObject({
    campaign: 'Task',
    waiting: 2,
  });
  await click(story, 'calls', { id: tasks[0]!.id });
  expect(story.desk.rows('Outreach')).toHaveLength(2);
  await story.pump();
  expect(step(story, 'Task')).toMatchObject({ evidence: 'The call list is made.', progress: '2 to do' });
});

test('B77g who can do what: a list of people with their talents, and of offers', async () => {
  expect(await evidence('Who can do what')).toBe('Type into People what each can do.');
  const story = await startGoodwill();
  await story.desk.type('People', 3, 'talents', 'Welding, Interviews');
  await plan(story, [task('Who can do what')]);
  await story.pump();
  expect(step(story, 'Task')['evidence']).toBe('1 in the list “Who can do what”.');
  expect(await listed(story, 'doers')).toEqual(['Renata Oyelaran: Welding, Interviews']);
  await story.desk.type('People', 3, 'contact', 'Do not contact');
  expect(await listed(story, 'doers')).toEqual([]);
});

const club = {
  title: 'Rotary lunch',
  kind: 'Community event',
  status: 'Planned',
  date: '2026-09-23',
  teacher: 'Desmond Achebe',
};

test('B77h a talk at a club needs its place and its day before it is done', async () => {
  const story = await startGoodwill();
  await plan(story, [task('Talk at a club')]);
  const id = step(story, 'Task')['id'] ?? (await thisMonth(story)).tasks[0]!.id;
  await expect(click(story, 'done', { id: (await thisMonth(story)).tasks[0]!.id })).rejects.toThrow('Pick the activity: it has the place and the day.');
  await story.desk.addRows('Activities', [club]);
  await story.desk.type('Marketing plan', 3, 'activity', 'Rotary lunch');
  const { tasks } = await thisMonth(story);
  expect(tasks[0]).toMatchObject({ whyNot: 'Its place is missing.' });
  await story.desk.type('Activities', 4, 'place', 'Harbor Hall');
  await story.pump();
  expect(step(story, 'Task')['evidence']).toBe('Rotary lunch · Wed, Sep 23 · Harbor Hall.');
  await click(story, 'done', { id: (await thisMonth(story)).tasks[0]!.id });
  expect(step(story, 'Task')).toMatchObject({ status: 'Done', publishedOn: '2026-09-14' });
  expect(id).toBeTruthy();
}); // prettier-ignore

test('B77i students at a club need a way there and their families’ permission, too', async () => {
  const story = await startGoodwill();
  await story.desk.addRows('Activities', [{ ...club, place: 'Harbor Hall' }]);
  await plan(story, [task('Students at a club', { activity: 'Rotary lunch' })]);
  await story.pump();
  const why = async () => (await thisMonth(story)).tasks[0]!.whyNot;
  expect(await why()).toBe('Nobody says which students come. Nobody says how students get there.');
  await story.desk.addRows('Who takes part', [{ meeting: 'Rotary lunch', student: '70421' }]);
  await story.desk.type('Activities', 4, 'transport', 'School van');
  expect(await why()).toBe('No family permission for 1 student.');
  await expect(click(story, 'done', { id: (await thisMonth(story)).tasks[0]!.id })).rejects.toThrow('No family permission');
  await story.desk.addRows('Requirements', [{ name: 'Permission', kind: 'Family permission', student: '70421', activity: 'Rotary lunch', state: 'Approved', decided: '2026-09-13' }]); // prettier-ignore
  await story.pump();
  expect(await why()).toBe('');
}); // prettier-ignore

test('B77j materials on display: where they were placed, and when to restock', async () => {
  const story = await startGoodwill();
  await story.desk.switchOn('Materials and stories');
  await plan(story, [task('Materials on display')]);
  await story.pump();
  expect(step(story, 'Task')['evidence']).toBe('Write into Materials what was placed where.');
  await story.desk.addRows('Materials', [{ date: '2026-09-14', name: 'Brochure', what: 'Placed', howMany: '20', place: 'City library' }]); // prettier-ignore
  await story.pump();
  expect(step(story, 'Task')['evidence']).toBe('Brochure · City library. Say in Materials when to restock.');
  await story.desk.type('Materials', 3, 'restockOn', '2026-10-14');
  await story.pump();
  expect(step(story, 'Task')['evidence']).toBe('Brochure · City library · restock on Wed, Oct 14.');
});

test('what is put off comes again on a school day a month later, and can be undone', async () => {
  const story = await startGoodwill();
  await plan(story, [task('Public event')]);
  await story.pump();
  const { text, batch } = await click(story, 'later', { id: (await thisMonth(story)).tasks[0]!.id });
  expect(text).toBe('“Task” is put off to Thu, Oct 15, 2026.');
  expect((await thisMonth(story)).tasks).toEqual([]);
  await story.desk.ask('history.undo', { batch });
  expect((await thisMonth(story)).tasks).toHaveLength(1);
});
