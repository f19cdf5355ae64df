// The dialog Students: codes pasted after a look, who may be named or quoted, who brings along what is required.
import type {
  QualifiedShown,
  ReleasesShown,
  RollDone,
  RollPreview,
  RollShown,
} from '../../src/features/students/roll-calls';
import { problems, release, shadowing, startShadow } from '../support/job-shadow';
import type { Story } from '../support/school';

const preview = ({ desk }: Story, codes: string, className = '', gradYear = '') =>
  desk.ask<RollPreview>('students.preview', { codes, className, gradYear });
async function add(story: Story, codes: string, className = '', gradYear = ''): Promise<RollDone> {
  const { mark } = await preview(story, codes, className, gradYear);
  return story.desk.ask<RollDone>('students.add', { codes, className, gradYear, mark });
}
const roll = ({ desk }: Story) =>
  desk.rows('Students').map(({ code, className, gradYear }) => [code, className, gradYear].join(' '));
const start = startShadow;
const before = Object.keys(shadowing).map((code) => `${code} Grade 11 `);

test('200 codes with class and year come in at once; what will happen is shown before, and one click undoes it', async () => {
  const story = await start();
  const codes = Array.from({ length: 199 }, (_, index) => `S-${String(20_000 + index)}`);
  const seen = await preview(story, [...codes, 'k-70421'].join('\n'), 'Grade 10', '2029');
  expect(seen.added).toEqual(codes);
  expect(seen.changed).toEqual([
    { code: 'K-70421', says: 'Class: Grade 10 (was Grade 11). Graduates in: 2029 (was not said)' },
  ]);
  expect(roll(story)).toEqual(before);
  const { text, batch, shown } = await add(story, [...codes, 'K-70421', 'K-70421'].join(' '), 'Grade 10', '2029');
  expect(text).toBe('199 students added, 1 changed.');
  expect(shown.classes).toEqual([
    { name: 'Grade 10', count: 200 },
    { name: 'Grade 11', count: 2 },
  ]);
  expect(roll(story)).toHaveLength(202);
  expect(roll(story)).toContain('S-20198 Grade 10 2029');
  await story.desk.ask('history.undo', { batch });
  expect(roll(story)).toEqual(before);
}, 60_000);

test('201 codes are too many, and none is added', async () => {
  const story = await start();
  const codes = Array.from({ length: 201 }, (_, index) => `S-${String(20_000 + index)}`).join('\n');
  await expect(preview(story, codes)).rejects.toThrow('That is 201 codes. Paste 200 or fewer at a time.');
});

test('what is no code is refused by its place and repeated nowhere, nor is a name typed as class or year', async () => {
  const story = await start();
  const refused = async (...given: [string, string?, string?]) => {
    const said = await preview(story, ...given).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(said).not.toMatch(/Ottoline|Philippa|Quenneville/);
    return said;
  };
  expect(await refused('K-70431\nOttoline\nVance')).toContain('2 entries are no codes, the first at place 2.');
  expect(await refused('K-70431', 'Philippa Quenneville')).toBe('“Class” names a student. Type the name of the class.');
  expect(await refused('K-70431', '', 'Ottoline')).toBe(
    '“Graduates in” is the year of a student’s graduation, such as 2028.',
  );
  expect(await refused('K-70431', '', '2026')).not.toBe('');
  expect(await refused('K-70431', '', '2027')).toBe('');
  expect(roll(story)).toEqual(before);
});

test('blank class and year leave those as they are; the same codes again change nothing', async () => {
  const story = await start();
  await add(story, 'K-70421', '', '2028');
  expect(roll(story)[0]).toBe('K-70421 Grade 11 2028');
  expect(await preview(story, 'K-70421', 'Grade 11', '2028')).toMatchObject({ added: [], changed: [], same: 1 });
});

test('when Students has changed since the look, nothing is written until somebody looks again', async () => {
  const story = await start();
  const { mark } = await preview(story, 'K-70431');
  await story.desk.addRows('Students', [{ code: 'K-70431' }]);
  const given = { codes: 'K-70431', className: '', gradYear: '', mark };
  await expect(story.desk.ask('students.add', given)).rejects.toThrow('Students has changed since you looked.');
  expect(roll(story)).toEqual([...before, 'K-70431  ']);
});

test('Releases says who may be named and quoted until when, by code', async () => {
  const story = await start();
  const { desk } = story;
  await desk.type('Requirements', 4, 'state', 'Received');
  await desk.type('Requirements', 5, 'activity', 'Shadow day');
  const media = (more: Record<string, string>) => release('K-70421', { name: 'Media', kind: 'Media release', ...more });
  await desk.addRows('Requirements', [
    media({ scope: 'Newsletter and website', expires: '2027-05-31' }),
    media({ student: 'K-70422', scope: '' }),
    media({ student: 'K-70423', scope: 'Partners', state: 'Refused' }),
  ]);
  const { rows, count } = await desk.ask<ReleasesShown>('students.releases', { className: '' });
  expect(count).toBe(3);
  expect(rows).toEqual([
    {
      code: 'K-70421',
      className: 'Grade 11',
      named: 'Yes, until Wed, Jun 30, 2027',
      quoted: 'Newsletter and website, until Mon, May 31, 2027',
    },
    {
      code: 'K-70422',
      className: 'Grade 11',
      named: 'No: it is not approved with its day',
      quoted: 'Nowhere: it does not say how far, until Wed, Jun 30, 2027',
    },
    {
      code: 'K-70423',
      className: 'Grade 11',
      named: 'Yes, until Wed, Jun 30, 2027, for Shadow day',
      quoted: 'No: it was refused',
    },
  ]);
  await desk.type('Requirements', 3, 'expires', '2026-09-13');
  await desk.type('Requirements', 6, 'scope', 'Everywhere');
  const [first] = (await desk.ask<ReleasesShown>('students.releases', { className: 'grade 11' })).rows;
  expect(first).toMatchObject({
    named: 'No: it ends on Sunday, September 13, 2026',
    quoted: 'No: a cell of it cannot be read',
  });
  // Of an activity that nobody knows any more, a release is for no other.
  await desk.type('Requirements', 5, 'activity', 'Gone trip');
  const last = (await desk.ask<ReleasesShown>('students.releases', { className: '' })).rows[2];
  expect(last).toMatchObject({ named: 'Yes, until Wed, Jun 30, 2027, for Gone trip' });
  expect((await desk.ask<ReleasesShown>('students.releases', { className: 'Grade 9' })).rows).toEqual([]);
});

test('A20 an offer requires transportation and computer skills: who qualifies, who lacks what, and what nobody has', async () => {
  const story = await start();
  const { desk } = story;
  await desk.switchOn('Needs and offers');
  await desk.addRows('Offers and promises', [
    { organization: 'Larkspur Machining', kind: 'Internship', requires: 'Transportation, computer skills' },
    { organization: 'Larkspur Machining', kind: 'Mentor' },
  ]);
  await desk.type('Students', 3, 'has', 'transportation, Computer  skills');
  await desk.type('Students', 4, 'has', 'Transportation');
  await story.pump();
  const ask = (id: string | null = null, className = '') =>
    desk.ask<QualifiedShown>('students.qualified', { id, className });
  const shown = await ask();
  expect(shown.choices.map(({ name }) => name)).toEqual(['Internship, Larkspur Machining']);
  expect(shown).toMatchObject({ requires: ['Transportation', 'computer skills'], nobodyHas: [], ready: 1, count: 3 });
  expect(shown.rows.map(({ code, lacks }) => `${code}: ${lacks.join(', ')}`)).toEqual([
    'K-70421: ',
    'K-70422: computer skills',
    'K-70423: Transportation, computer skills',
  ]);
  await desk.type('Students', 3, 'has', 'Transportation');
  expect((await ask()).nobodyHas).toEqual(['computer skills']);
  await desk.type('Students', 3, 'until', '2026-09-13');
  expect((await ask()).count).toBe(2);
  await desk.type('Offers and promises', 3, 'status', 'Ended');
  expect(await ask()).toMatchObject({ choices: [], id: null, rows: [] });
});

test('A20 an activity that requires something is there with its day, while it is ahead', async () => {
  const story = await start();
  const row = (more: Record<string, string>) => ({
    kind: 'Internship',
    status: 'Planned',
    requires: 'Customer service',
    ...more,
  });
  await story.desk.addRows('Activities', [
    row({ title: 'Shop days', date: '2026-09-14' }),
    row({ title: 'Old days', date: '2026-09-13' }),
    row({ title: 'No days', date: '2026-09-20', status: 'Canceled' }),
    row({ title: 'Some days', status: 'Idea' }),
  ]);
  await story.pump();
  const shown = await story.desk.ask<QualifiedShown>('students.qualified', { id: null, className: '' });
  expect(shown.choices.map(({ name }) => name)).toEqual(['Shop days, Mon, Sep 14', 'Some days']);
  expect(shown).toMatchObject({ nobodyHas: ['Customer service'], ready: 0 });
});

test('no view shows a name, also of a row whose code is one', async () => {
  const story = await start();
  await story.desk.type('Students', 4, 'code', 'Thaddeus Okwuosa');
  const shown: unknown[] = [await story.desk.ask<RollShown>('students.show', null)];
  for (const name of ['students.releases', 'students.qualified'])
    shown.push(await story.desk.ask(name, { id: null, className: '' }));
  expect(JSON.stringify([shown, await problems(story)])).not.toMatch(
    /Philippa|Quenneville|Thaddeus|Okwuosa|Ximena|Borja/,
  );
});
