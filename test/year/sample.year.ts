// The sample school lives a whole school year with its classes at partners.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { DriveFiles } from '../../local/runtime/host/drive/files';
import { fillSchool } from '../../local/sample/school';
import { liveYear, planYear } from '../../local/sample/year';
import { letters } from '../support/mail-story';
import { tracesOf } from '../support/planted-person';
import { problemTexts } from '../support/problems';
import { startStory } from '../support/school';

const students = Papa.parse<{ Code: string; Name: string }>(readFileSync('local/sample/year/students.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
const names = new RegExp(students.flatMap(({ Name }) => Name.split(' ')).join('|'), 'i');
const isNamed = (text: string): boolean => names.test(text);

test('a whole year: everyone hears of each thing once, visits are prepared and looked back on, and no name gets out', async () => {
  const story = await startStory({ start: '2026-09-14T07:00' });
  const { desk, school } = story;
  await fillSchool(school);
  await planYear(school);
  const t0 = Date.now();
  await liveYear(school, '2027-06-04', (date) =>
    process.stderr.write(`${date} ${((Date.now() - t0) / 1000).toFixed(0)} ${school.executions.length}\n`),
  );

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
  console.log(
    JSON.stringify(
      Object.fromEntries(desk.rows('Activities').map(({ title, status }) => [title, [status, kinds(title!)]])),
      null,
      1,
    ),
  );
  console.log(JSON.stringify(await problemTexts(story), null, 1));
  console.log(
    JSON.stringify(
      outbox
        .filter(({ state }) => state !== 'sent')
        .map(({ state, kind, aboutName, reason }) => [state, kind, aboutName, reason]),
      null,
      1,
    ),
  );
  console.log(
    JSON.stringify(
      desk
        .rows('Today')
        .map(({ what }) => what)
        .slice(0, 40),
    ),
  );
  console.log(school.executions.length, (await letters(story)).length);
  const column = desk.column(desk.sheet('Students'), 'name');
  const allowed = [new RegExp(`^Students \\d+/${column}:`), /^document (Superseded: )?(DRAFT: )?Host handout for /];
  expect(tracesOf(school, isNamed).filter((place) => !allowed.some((each) => each.test(place)))).toEqual([]);
  void DriveFiles;
}, 1_200_000);
