// The sample school lives a whole school year with its classes at partners.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

import { fillSchool } from '../../local/sample/school';
import { liveYear, planYear } from '../../local/sample/year';
import type { ListAnswer } from '../../src/features/lists/calls';
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
  const listed = async (key: string): Promise<string[]> => {
    const { rows } = await desk.ask<ListAnswer>('lists.show', { key, months: 6, choiceId: null });
    return rows.map(({ name, why }) => `${name}: ${why}`);
  };
  let inMarch: string[] = [];
  await liveYear(school, '2027-06-04', async (date) => {
    if (date === '2027-03-04') inMarch = await listed('promisesBehind');
  });

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

  // What was promised in September is counted through the year; what is late is said while there is time.
  expect(inMarch).toEqual([
    'Larkspur Precision Machining: Internship (Spring interns): 0 of 2 people, behind. We promised: Publicity for us (Their name in our newsletter): 0 of 4 times, behind',
    'Alder Falls Community Hospital: Mentor (Nurses mentor seniors): 12 of 40 hours, behind, in the agreement. Advice (Staff look over the health course): 0 of 6 hours, behind, in the agreement',
    'Alder Falls Chamber of Commerce: Publicity for us (We are in its news): 1 of 4 times, behind, in the agreement',
    'Thistledown Software: Time and talent (Engineers help with projects): 6 of 20 hours, behind',
  ]);
  expect(await listed('ledger')).toEqual([
    'Partners give: time and talent: 61 of 66 hours; 2 of 2 people; 4 of 4 times',
    'Partners give: money and equipment: $5,000 of $5,000; 1 of 1 piece; worth $8,500 in all',
    'Partners give: support: 23 of 28 people; 2 of 4 times; worth $240 in all',
    'The school gives: money and equipment: $4,280 of $4,350',
    'The school gives: support: 4 of 4 times',
  ]);
  expect(desk.rows('Needs').map(({ name, status }) => [name, status])).toEqual([['A small lathe for the shop', 'Met']]);
}, 1_200_000);
