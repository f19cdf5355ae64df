// Internships: time sheets are added up, missing ones are told, and at the end both sides say how it went.
import { formTitled } from '../../local/sample/answers';
import { problems, read } from '../support/job-shadow';
import {
  drafts,
  internshipRow,
  internshipId,
  onDay,
  philippa,
  placedRow,
  sheet,
  shown,
  startPlacements,
  thaddeus,
} from '../support/placements';
import type { Story } from '../support/school';

const first = {
  'A day of that week': '2026-09-16',
  'Monday: hours': '4',
  'Wednesday: hours': '3,5',
  'What did you do?': 'Deburring',
};
const second = { 'A day of that week': '2026-09-25', 'Tuesday: hours': '7:30' };
const hours = (story: Story, code: string) => placedRow(story, code)['hours'];
const today = async ({ desk }: Story): Promise<string[]> =>
  (await desk.ask<{ lines: { what: string }[] }>('today.show', { whose: 'all' })).lines
    .map(({ what }) => what)
    .filter((what) => what.includes('Machining internship'));

test('A26 two sheets of one placement are added up; a week missed seven days is told to teacher and supervisor, once', async () => {
  const story = await startPlacements();
  await onDay(story, '2026-09-26');
  await sheet(story, philippa, first);
  expect(hours(story, philippa)).toBe('7.5');
  await sheet(story, philippa, second);
  expect(hours(story, philippa)).toBe('15.0');
  await sheet(story, thaddeus, first);
  await sheet(story, thaddeus, second);
  // The third week ends on October 4.
  await onDay(story, '2026-10-10');
  expect(drafts(story, 'time-sheet-missing')).toEqual([]);
  expect((await today(story)).join()).not.toContain('no time sheet');
  await onDay(story, '2026-10-11');
  await onDay(story, '2026-10-12');
  expect(await today(story)).toContainEqual(
    expect.stringContaining(
      `“Machining internship”: no time sheet from ${philippa} (week of Mon, Sep 28), ${thaddeus} (week of Mon, Sep 28)`,
    ),
  );
  const [draft, ...others] = drafts(story, 'time-sheet-missing');
  expect(others).toEqual([]);
  expect(draft).toMatchObject({ state: 'draft', to: 'sam@example.com' });
  expect(draft!.body).toContain('we have no time sheet of 2 students for the week of Monday, September 28, 2026.');
  await sheet(story, philippa, { 'A day of that week': '2026-09-30', 'Monday: hours': '2' });
  expect(
    drafts(story, 'time-sheet-missing').map(({ state, body }) => [
      state,
      body.includes('no time sheet of one student'),
    ]),
  ).toEqual([['draft', true]]);
  await sheet(story, thaddeus, { 'A day of that week': '2026-09-30', 'Monday: hours': '0' });
  expect(drafts(story, 'time-sheet-missing').map(({ state }) => state)).toEqual(['canceled']);
  expect((await today(story)).join()).not.toContain('no time sheet');
}, 120_000);

test('a second sheet of a week, and a corrected one, take the place of the first; another week than it said before goes', async () => {
  const story = await startPlacements();
  const form = formTitled(story.school, 'Time sheet');
  form.responseEdits = true;
  await onDay(story, '2026-09-26');
  const id = await sheet(story, philippa, first);
  await sheet(story, philippa, { ...first, 'Monday: hours': '5' });
  expect(hours(story, philippa)).toBe('8.5');
  const given = {
    'Reference / Referencia': placedRow(story, philippa)['id']!,
    ...second,
    'Language / Idioma': 'English',
  };
  const byItem = Object.entries(given).map(([title, said]) => [
    String(form.items.find((item) => item.title === title)!.id),
    said,
  ]);
  await story.school.submitForm(form.id, Object.fromEntries(byItem) as Record<string, string>, undefined, id);
  await story.pump();
  expect(hours(story, philippa)).toBe('16.0');
}, 60_000);

test.each([
  ['12 hours a day are counted', { 'Monday: hours': '12' }, '12.0', ''],
  [
    'more are asked about, and not counted',
    { 'Monday: hours': '12.5', 'Tuesday: hours': '1' },
    '1.0',
    'Hours of a day are a number from 0 to 12; these were not counted.',
  ],
  [
    'words are asked about',
    { 'Monday: hours': 'all day', 'Tuesday: hours': '1' },
    '1.0',
    'Hours of a day are a number from 0 to 12',
  ],
  [
    '40 hours a week are counted',
    { 'Monday: hours': '10', 'Tuesday: hours': '10', 'Wednesday: hours': '10', 'Thursday: hours': '10' },
    '40.0',
    '',
  ],
  [
    'more are counted, and asked about',
    { 'Monday: hours': '10', 'Tuesday: hours': '10', 'Wednesday: hours': '10', 'Thursday: hours': '10.5' },
    '40.5',
    'More than 40 hours in one week.',
  ],
  [
    'a week before it began is asked about, and not counted',
    { 'A day of that week': '2026-09-13', 'Monday: hours': '1' },
    '0.0',
    'This week is not one of the placement so far',
  ],
  [
    'a week that has not begun is asked about',
    { 'A day of that week': '2026-09-28', 'Monday: hours': '1' },
    '0.0',
    'This week is not one of the placement so far',
  ],
])('%s', async (_what, given, sum, asked) => {
  const story = await startPlacements();
  await onDay(story, '2026-09-26');
  await sheet(story, philippa, { 'A day of that week': '2026-09-14', ...given });
  expect(hours(story, philippa)).toBe(sum);
  const said = (await problems(story)).filter((text) => text.includes('then clear this cell.'));
  expect(said.filter((text) => asked !== '' && text.includes(asked))).toHaveLength(asked === '' ? 0 : 1);
  expect(said).toHaveLength(asked === '' ? 0 : 1);
});

test('hours that a teacher has corrected stay, and the difference is a problem until they agree', async () => {
  const story = await startPlacements();
  await onDay(story, '2026-09-26');
  await sheet(story, philippa, first);
  const row = Number(placedRow(story, philippa).row);
  await story.desk.type('Who takes part', row, 'hours', '6');
  await sheet(story, philippa, second);
  expect(hours(story, philippa)).toBe('6.0');
  expect((await problems(story)).filter((text) => text.startsWith('The time sheets make 15 hours.'))).toHaveLength(1);
  await story.desk.type('Who takes part', row, 'hours', '15');
  expect((await problems(story)).filter((text) => text.startsWith('The time sheets make'))).toEqual([]);
  await story.desk.type('Who takes part', row, 'hours', '229');
  expect((await problems(story)).filter((text) => text.startsWith('Hours are from 0 to 12 a day.'))).toHaveLength(1);
});

test('a sheet without its reference is asked about, and what a student writes is kept without names', async () => {
  const story = await startPlacements();
  await onDay(story, '2026-09-26');
  await sheet(story, philippa, { ...first, 'Reference / Referencia': 'Thaddeus Okwuosa' });
  await sheet(story, philippa, { ...first, 'What did you do?': 'Helped Thaddeus Okwuosa at the lathe' });
  expect((await problems(story)).filter((text) => text.includes('It does not say whose placement it is'))).toHaveLength(
    1,
  );
  expect(JSON.stringify(story.desk.rows('Responses'))).not.toMatch(/Thaddeus|Okwuosa/);
});

test('a week of no school needs no sheet, nor does a placement that was called off', async () => {
  const story = await startPlacements();
  await story.desk.addRows('School days', [
    { date: '2026-09-14', endDate: '2026-09-20', kind: 'No school', note: 'Fair' },
  ]);
  await onDay(story, '2026-10-05');
  expect((await shown(story)).placed.map(({ missed }) => missed)).toEqual(['Mon, Sep 21', 'Mon, Sep 21']);
  const { row } = internshipRow(story);
  await story.desk.type('Activities', Number(row), 'status', 'Canceled');
  await story.pump();
  expect(internshipRow(story)['placements']).toBe('');
  expect(drafts(story, 'time-sheet-missing').map(({ state }) => state)).toEqual(['canceled']);
});

test('the page shows hours, weeks that are missing and an address for each student; for another activity it says what to select', async () => {
  const story = await startPlacements();
  await onDay(story, '2026-09-28');
  await sheet(story, philippa, first);
  const page = await shown(story);
  expect(page).toMatchObject({ id: internshipId(story), made: true, when: 'Mon, Sep 14 to Fri, Oct 2' });
  expect(page.placed.map(({ code, hours: sum, missed }) => [code, sum, missed])).toEqual([
    [philippa, '7.5', ''],
    [thaddeus, '', 'Mon, Sep 14'],
  ]);
  expect(page.placed.map(({ timeSheet }) => timeSheet.includes(placedRow(story, thaddeus)['id']!))).toEqual([
    false,
    true,
  ]);
  const other = story.desk.rows('Activities').find(({ title }) => title === 'Shadow day')!['id'];
  expect(await story.desk.ask('placements.show', { id: other })).toEqual({
    hint: expect.stringContaining('That is no internship with a day'),
  });
});

test('without a supervisor who is listed, the primary contact is asked; one who must not be written to is not', async () => {
  const story = await startPlacements();
  const adult = story.desk.rows('Who takes part').find(({ person }) => person === 'Sam Supervisor')!;
  await story.desk.type('Who takes part', Number(adult.row), 'person', 'Somebody Else');
  await onDay(story, '2026-09-28');
  expect(drafts(story, 'time-sheet-missing').map(({ to }) => to)).toEqual(['renata@example.com']);
  const other = await startPlacements();
  const sam = other.desk.rows('People').find(({ name }) => name === 'Sam Supervisor')!;
  await other.desk.type('People', Number(sam.row), 'contact', 'Do not contact');
  await onDay(other, '2026-09-28');
  expect(drafts(other, 'time-sheet-missing').map(({ to }) => to)).not.toContain('sam@example.com');
});

test('time sheets on paper: a page for each student, a line for each week, and no name', async () => {
  const story = await startPlacements();
  const { id } = internshipRow(story);
  const { name, url } = await story.desk.ask<{ name: string; url: string }>('placements.print', { id: id! });
  expect(name).toBe('Time sheet on paper: Machining internship');
  const text = read(story, url);
  expect(text).toContain(`Time sheet ${philippa}`);
  expect(text).toContain(`Time sheet ${thaddeus}`);
  expect(text).toContain('Mon, Sep 14');
  expect(text).not.toMatch(/Philippa|Thaddeus/);
  await expect(story.desk.ask('placements.print', { id: 'ACT-NONE' })).rejects.toThrow('not in Activities any more');
});
