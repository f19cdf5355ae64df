// The sample school lives a whole school year with its classes at partners.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { fillSchool } from '../../local/sample/school';
import { liveYear, planYear } from '../../local/sample/year';
import { tracesOf } from '../support/planted-person';
import { problemTexts } from '../support/problems';
import { startStory } from '../support/school';

const students = Papa.parse<{ Code: string; Name: string }>(readFileSync('local/sample/year/students.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
const planned = Papa.parse<{ Activity: string }>(readFileSync('local/sample/year/activities.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data.map(({ Activity }) => Activity);
/** Their family names, which nobody else at the sample school has. */
const names = new RegExp(students.map(({ Name }) => Name.split(' ')[1]).join('|'), 'i');
const isNamed = (text: string): boolean => names.test(text);

test('a whole year: everyone hears of each thing once, visits are prepared and looked back on, and no name gets out', async () => {
  const story = await startStory({ start: '2026-09-14T07:00' });
  const { desk, school } = story;
  await fillSchool(school);
  await planYear(school);
  await liveYear(school, '2027-06-04');

  expect(school.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
  const outbox = desk.rows('Outbox');
  const kinds = (title: string): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { kind, state, aboutName } of outbox)
      if (state === 'sent' && aboutName === title) counts[kind!] = (counts[kind!] ?? 0) + 1;
    return counts;
  };
  // Nothing left twice, nothing hangs.
  const sent = outbox.filter(({ state }) => state === 'sent').map(({ key }) => key);
  expect(new Set(sent).size).toBe(sent.length);
  expect(outbox.filter(({ state }) => state === 'unknown')).toEqual([]);
  expect(outbox.filter(({ state }) => state === 'draft' || state === 'approved')).toEqual([]);

  const visit = { 'reminder-teacher': 2, 'reminder-partner': 2, debrief: 1, 'thank-you': 1 };
  const told = { 'change-partner': 1, 'change-teacher': 1 };
  expect(Object.fromEntries(planned.map((title) => [title, kinds(title)]))).toEqual({
    'What machinists do': { ...visit, 'visit-preparation': 1 },
    'Foundry tour': { ...visit, ...told },
    'Shadow day in the tool room': { ...visit, 'handout-host': 1, 'handout-host-again': 1 },
    'Solar hands-on': visit,
    // Moved by a week after both were reminded.
    'Nurses at work': { ...visit, ...told, 'reminder-teacher': 3, 'reminder-partner': 3 },
    'Shadow day on the wards': { ...visit, 'handout-host': 1 },
    'Spring internship at the foundry': { ...visit, 'time-sheet-missing': 5 },
    'Talk about apprenticeships': { ...visit, 'visit-preparation': 1 },
    'Second look at the foundry': visit,
  });
  const rows = desk.rows('Activities').filter(({ title }) => planned.includes(title!));
  expect(rows.map(({ status }) => status)).toEqual(planned.map(() => 'Held'));
  // The sample leaves one idea lying; all else is in order after a year.
  expect(await problemTexts(story)).toEqual([
    expect.stringContaining('“Budget talk with the credit union” is an idea'),
  ]);
  // What was to change after the first tour is said before the second one.
  expect(desk.rows('Feedback').filter(({ toChange }) => toChange !== '')).toMatchObject([
    { toChange: 'Bring goggles for everybody.', shownIn: expect.stringContaining('Second look at the foundry') },
  ]);

  const column = desk.column(desk.sheet('Students'), 'name');
  const allowed = [new RegExp(`^Students \\d+/${column}:`), /^document (Superseded: )?(DRAFT: )?Host handout for /];
  const traces = tracesOf(school, isNamed);
  for (const place of allowed) expect(traces.filter((each) => place.test(each))).not.toEqual([]);
  expect(traces.filter((each) => !allowed.some((place) => place.test(each)))).toEqual([]);
}, 1_200_000);
