// A class goes on a trip: listed at once, with sheets to print, and afterwards who came.
import type { VisitDone, VisitShown } from '../../src/features/students/calls';
import { names, problems, read, release, shadowing, startShadow } from '../support/job-shadow';
import { skipTo } from '../support/mail-story';
import { prepared, type Story } from '../support/school';

const codes = Array.from({ length: 30 }, (_, index) => `W-${String(30_101 + index)}`);

/** A plant tour on September 24, and a class of thirty of whom one has left. */
function startTrip(): Promise<Story> {
  return prepared('trip of a class', {}, async () => {
    const story = await startShadow();
    const { desk } = story;
    const rows = codes.map((code) => ({ code, className: 'Grade 11 welding', gradYear: '2028', until: '' }));
    await desk.addRows('Students', [
      ...rows,
      { code: 'W-39999', className: 'Grade 11 welding', gradYear: '2028', until: '2026-09-23' },
    ]);
    await story.pump();
    return story;
  });
}

const tour = ({ desk }: Story): string => desk.rows('Activities').find(({ title }) => title === 'Plant tour')!.id!;
const ask = (story: Story, name: string, more: object = {}): Promise<VisitDone> =>
  story.desk.ask<VisitDone>(name, { id: tour(story), ...more });
const shown = (story: Story): Promise<VisitShown> => story.desk.ask('visit.show', { id: tour(story) });
const takingPart = ({ desk }: Story) => desk.rows('Who takes part').filter(({ meeting }) => meeting === 'Plant tour');
const listClass = (story: Story) => ask(story, 'visit.addClass', { className: 'Grade 11 welding' });

test('a class of thirty is listed with one click, and one click takes it back', async () => {
  const story = await startTrip();
  expect((await shown(story)).classes).toEqual([
    { name: 'Grade 11', count: 3 },
    { name: 'Grade 11 welding', count: 30 },
  ]);
  const { text, batch } = await listClass(story);
  expect(text).toBe('30 students listed.');
  expect(takingPart(story).map(({ student }) => student)).toEqual(codes);
  expect(story.desk.rows('Activities').find(({ title }) => title === 'Plant tour')!['className']).toBe(
    'Grade 11 welding',
  );
  expect((await listClass(story)).text).toBe('0 students listed.');
  await expect(ask(story, 'visit.addClass', { className: 'Grade 9' })).rejects.toThrow(
    'Nobody is in that class on the day.',
  );
  await expect(ask(story, 'visit.addClass', { className: ' ' })).rejects.toThrow('Nobody is in that class on the day.');
  await story.desk.ask('history.undo', { batch });
  expect(takingPart(story)).toEqual([]);
}, 60_000);

test('the roster has a row for each code with blanks, says who may take part, and names nobody', async () => {
  const story = await startTrip();
  await expect(ask(story, 'visit.print', { sheet: 'roster' })).rejects.toThrow('Nobody is listed yet.');
  await listClass(story);
  await story.desk.addRows('Requirements', [
    release(codes[0]!, { name: 'Permission', kind: 'Family permission' }),
    release(codes[1]!, { name: 'Permission', kind: 'Family permission', state: 'Refused' }),
  ]);
  const { link, text } = await ask(story, 'visit.print', { sheet: 'roster' });
  expect(text).toBe('“Roster for Plant tour” is in your Google Drive.');
  const paper = read(story, link!.url);
  expect(paper).toContain(
    'Code Name May take part There Back Notes W-30101 &nbsp; Yes &nbsp; &nbsp; &nbsp; W-30102 &nbsp; No: it was refused',
  );
  expect(paper).toContain('W-30130 &nbsp; No: none is on file');
  expect(paper).toContain('Listed: 30');
  expect(paper).not.toContain('W-39999');
}, 60_000);

test('the sign-in sheet has codes, adults and lines to spare; what was printed is not made anew every hour', async () => {
  const story = await startTrip();
  await listClass(story);
  await ask(story, 'visit.addAdult', { person: 'Ann Ames', organization: 'Larkspur Machining' });
  const { link } = await ask(story, 'visit.print', { sheet: 'sign-in' });
  expect(read(story, link!.url)).toMatch(/W-30130( &nbsp;){3} Ann Ames, Larkspur Machining( &nbsp;){15}/);
  await ask(story, 'visit.addStudents', { codes: 'W-30200' });
  await story.pump();
  expect(names(story).filter((name) => String(name).includes('Sign-in sheet'))).toEqual([
    'Sign-in sheet for Plant tour',
  ]);
}, 60_000);

test('afterwards all came but two: each row says so, with the hours of those who came', async () => {
  const story = await startTrip();
  await listClass(story);
  const came = (absent: string, hours = '') => ask(story, 'visit.came', { absent, hours });
  await expect(came('')).rejects.toThrow('The activity has not taken place yet.');
  expect((await shown(story)).after).toEqual({ over: false, came: 0, absent: [], hours: '' });
  skipTo(story, '2026-09-24T13:00');
  const { text, shown: now, batch } = await came('w-30102, W-30103', '2.5');
  expect(text).toBe('28 students came, 2 did not.');
  expect(now.after).toEqual({ over: true, came: 28, absent: ['W-30102', 'W-30103'], hours: '2.5' });
  expect(
    takingPart(story)
      .slice(0, 4)
      .map((row) => [row['came'], row['hours']]),
  ).toEqual([
    ['Yes', '2.5'],
    ['No', ''],
    ['No', ''],
    ['Yes', '2.5'],
  ]);
  await story.desk.ask('history.undo', { batch });
  expect(
    takingPart(story)
      .map((row) => `${row['came']}${row['hours']}`)
      .join(''),
  ).toBe('');
  expect((await came('')).text).toBe('30 students came.');
}, 60_000);

test('one who was excused stays so; a code that is not listed, a name and hours that cannot be are refused without repeating them', async () => {
  const story = await startTrip();
  await listClass(story);
  skipTo(story, '2026-09-24T13:00');
  const row = Number(takingPart(story)[1]!.row);
  await story.desk.type('Who takes part', row, 'came', 'Excused');
  const came = (absent: string, hours = '') => ask(story, 'visit.came', { absent, hours });
  for (const typed of ['K-70421', 'Philippa']) {
    const said = await came(`W-30101 ${typed}`).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(said).toBe('Entry 2 of those who did not come is not among the codes listed here.');
  }
  for (const hours of ['12.5', '-1', 'two'])
    await expect(came('', hours)).rejects.toThrow('Hours are a number from 0 to 12, such as 2.5.');
  expect(takingPart(story)[0]!['came']).toBe('');
  await came('W-30101 W-30102', '12');
  expect(
    takingPart(story)
      .slice(0, 3)
      .map((each) => each['came']),
  ).toEqual(['No', 'Excused', 'Yes']);
}, 60_000);

test('hours may have fractions; what is no number is a problem with its place', async () => {
  const story = await startTrip();
  await listClass(story);
  const row = Number(takingPart(story)[0]!.row);
  await story.desk.type('Who takes part', row, 'hours', '7.25');
  await story.desk.type('Who takes part', row + 1, 'hours', 'seven');
  expect(takingPart(story)[0]!['hours']).toBe('7.25');
  expect((await problems(story)).filter((text) => text.includes('seven'))).toHaveLength(1);
}, 60_000);

test('no name of a student is in any sheet, list or answer of the page', async () => {
  const story = await startShadow();
  const id = story.desk.rows('Activities').find(({ title }) => title === 'Shadow day')!.id!;
  const said: unknown[] = [];
  for (const sheet of ['roster', 'sign-in']) {
    const done = await story.desk.ask<VisitDone>('visit.print', { id, sheet });
    said.push(done, read(story, done.link!.url));
  }
  for (const name of Object.values(shadowing)) expect(JSON.stringify(said)).not.toContain(name.split(' ')[1]);
});
