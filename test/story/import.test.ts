// Point 3 of the first morning: a list comes in as its preview said, as one batch that can be undone.
import type { ImportPreview, ImportRequest, ImportResult } from '../../src/features/import/calls';
import type { ExecutionRecord } from '../../local/runtime/machine';
import { coordinator, startSetUp, type Story } from '../support/school';

let story: Story;
let agree: boolean;

beforeEach(async () => {
  agree = true;
  story = await startSetUp({ answer: () => ({ button: agree ? 'OK' : 'CANCEL' }) });
  story.said.length = 0;
});

function list(text: string, more: Partial<ImportRequest> = {}): ImportRequest {
  return { text, fileName: 'list.csv', mapping: null, category: null, ...more };
}

const preview = (request: ImportRequest): Promise<ImportPreview> => story.desk.ask('import.preview', request);
const apply = (request: ImportRequest, { fingerprint }: ImportPreview): Promise<ImportResult> =>
  story.desk.ask('import.apply', { ...request, fingerprint });

const bringIn = async (request: ImportRequest): Promise<ImportResult> => apply(request, await preview(request));

/** `create Acme: New.`, one a row. */
function told({ rows }: ImportPreview): string[] {
  return rows.map(({ action, name, why, changes }) => [`${action} ${name}: ${why}`, ...changes].join(' | '));
}

const colleges = [
  'unit id,institution,also known as,address,city,state,zip,phone,website,county',
  '900101,Lakeview College,LC|Lakeview|Lake View Junior College,12 Shore Road,Waukegan,IL,60085-1234,3125550101,https://www.lakeview.example.edu/,Lake County',
  '900102,Nimble Barber School,,10 First St,Chicago,IL,60628-2322,3125550102,https://nimble.example.com/,Cook County',
  '900103,Nimble Barber School,,701 Second St #709,Chicago,IL,60619-3101,3125550103,https://nimble.example.com/,Cook County',
  '900104,Prairie Community College-North,,1 Main St,Olney,IL,02450,61855501045559,https://prairie.example.edu/north,Richland County',
  '900105,Prairie Community College-South,,2 Main St,Salem,IL,62881,61855501045559,https://prairie.example.edu/south,Marion County',
  '900106,"Oak Hall Seminary Federation, Inc.",Oak Hall  Oak Hall Institute,3 Elm St,Peoria,IL,61602,,,Peoria County',
].join('\n');

test('a directory with headings of its own: each line one organization, nothing lost', async () => {
  const request = list(colleges);
  const shown = await preview(request);
  expect(shown.category).toBe('Postsecondary');
  expect(shown.counts).toEqual({ create: 6, change: 0, skip: 0 });
  expect(shown.problems).toEqual([]);
  expect(shown.rows[2]!.why).toBe(
    'New: “Nimble Barber School” in line 3 is another one, since place, phone or id differ. As there are several of this name, the place is added to it.',
  );
  const done = await apply(request, shown);
  expect(done).toMatchObject({ created: 6, changed: 0, skipped: 0 });
  expect(done.text).toMatch(/^6 organizations added\./);

  const rows = story.desk.rows('Organizations');
  expect(rows.map(({ name }) => name)).toEqual([
    'Lakeview College',
    'Nimble Barber School (Chicago, 10 First St)',
    'Nimble Barber School (Chicago, 701 Second St #709)',
    'Prairie Community College-North',
    'Prairie Community College-South',
    'Oak Hall Seminary Federation, Inc.',
  ]);
  expect(rows[0]).toMatchObject({
    category: 'Postsecondary',
    stage: 'Prospect',
    aliases: 'LC\nLakeview\nLake View Junior College',
    address: '12 Shore Road',
    zip: '60085-1234',
    phone: '(312) 555-0101',
    website: 'www.lakeview.example.edu',
    county: 'Lake County',
    source: 'list.csv',
    sourceId: '900101',
  });
  expect(rows[1]).toMatchObject({ aliases: 'Nimble Barber School' });
  expect(rows[3]).toMatchObject({ zip: '02450', phone: '(618) 555-0104 ext. 5559' });
  expect(rows[5]).toMatchObject({ aliases: 'Oak Hall\nOak Hall Institute' });
  expect(rows.every(({ category }) => category === 'Postsecondary')).toBe(true);
  expect(await story.desk.ask('check.run', null)).toMatchObject({ problems: [] });
});

test('the same list again changes nothing, under another file name and without its ids too', async () => {
  await bringIn(list(colleges));
  const again = await preview(list(colleges, { fileName: 'again.csv' }));
  expect(again.counts).toEqual({ create: 0, change: 0, skip: 6 });
  expect(again.rows[0]!.why).toBe('Same id as “Lakeview College” in row 3; nothing new.');
  const noIds = colleges.replace(/^(\d+|unit id),/gm, '');
  expect((await preview(list(noIds))).counts).toEqual({ create: 0, change: 0, skip: 6 });
  await expect(apply(list(colleges), await preview(list(colleges)))).rejects.toThrow(
    'There is nothing to import: every line of the list is skipped.',
  );
});

test('what we have is filled in where it is blank and never overwritten; the reason is said row by row', async () => {
  await story.desk.addRows('Organizations', [
    { name: 'Acme Tools', category: 'Employer', phone: '(312) 555-0111', city: 'Cicero', website: '' },
    { name: 'Bolt Works', category: 'Employer', phone: 'ask Joe', city: '', website: 'bolt.example.com' },
    { name: 'Nut House', category: 'Employer', phone: '(312) 555-0113', city: '', website: '' },
  ]);
  await story.desk.addRows('People', [{ name: 'Jo Bell', organization: 'Bolt Works', role: 'Primary contact' }]);
  const request = list(
    [
      'Company\tContact\tEmail\tTel\tTown\tURL',
      'ACME Tools, Inc.\tAnn Ames\tann@acme.example.com\t312-555-0111\tBerwyn\tacme.example.com',
      'Acme Tools\tAnn Ames\tann@acme.example.com\t\t\tacme.example.com',
      'Bolt Works LLC\tBo Bond\tbo@bolt.example.com\t(312) 555-0112\tCicero\t',
      'Nuthouse Snacks\t\t\t312.555.0113\t\t',
      'Bolt & Sons\t\t\t\t\thttps://www.bolt.example.com/about',
      'New Mill\t\tinfo@mill.example.com\t\tCicero\t',
      '\tNo Name\t\t\t\t',
    ].join('\n'),
  );
  const shown = await preview(request);
  expect(shown.mapping).toEqual(['name', 'personName', 'personEmail', 'phone', 'city', 'website']);
  expect(told(shown)).toEqual([
    'create ACME Tools, Inc.: New: “Acme Tools” in row 3 is another one, since place, phone or id differ. | Contact: name: Ann Ames',
    'change Acme Tools: Same name as “Acme Tools” in row 3. | Website: acme.example.com | Contact: name: Ann Ames',
    'change Bolt Works: Same name as “Bolt Works” in row 4. Yours stays: Phone (list: (312) 555-0112). | City: Cicero | Contact: name: Bo Bond',
    'skip Nuthouse Snacks: Same phone as “Nut House” in row 5.',
    'skip Bolt & Sons: Same website as “Bolt Works” in row 4.',
    'create New Mill: New. | Contact: name: General contact',
    'skip : No name in this line (“No Name”).',
  ]);
  const done = await apply(request, shown);
  expect(done).toMatchObject({ created: 2, changed: 2, skipped: 3 });
  expect(story.desk.rows('Organizations').slice(0, 3)).toEqual([
    expect.objectContaining({
      name: 'Acme Tools',
      city: 'Cicero',
      phone: '(312) 555-0111',
      website: 'acme.example.com',
    }),
    expect.objectContaining({ name: 'Bolt Works', city: 'Cicero', phone: 'ask Joe', website: 'bolt.example.com' }),
    expect.objectContaining({ name: 'Nut House', city: '', website: '' }),
  ]);
  const persons = story.desk
    .rows('People')
    .map(({ name, organization, role }) => [name, organization, role].join(', '));
  expect(persons).toEqual([
    'Jo Bell, Bolt Works, Primary contact',
    'Ann Ames, ACME Tools, Inc., Primary contact',
    'General contact, New Mill, Primary contact',
    'Ann Ames, Acme Tools, Primary contact',
    'Bo Bond, Bolt Works, Contact',
  ]);
});

test('all of it is one write a tab, and the Change log and Imports say what happened', async () => {
  const request = list(colleges);
  const { fingerprint } = await preview(request);
  const record = await story.school.run({
    functionName: 'serve',
    user: coordinator,
    cause: 'page',
    args: ['import.apply', { ...request, fingerprint }],
  });
  expect(record.status).toBe('completed');
  // Organizations, Imports, Change log: each one write, and one so that the zip code 02450 stays text; no more than one
  // sync between reading and the lock's own.
  expect(record.counts.writes).toBeLessThanOrEqual(4);
  expect(record.counts.syncs).toBeLessThanOrEqual(2);
  const [line] = story.desk.rows('Imports');
  expect(line).toMatchObject({
    who: coordinator,
    source: 'list.csv',
    rows: '6',
    created: '6',
    skipped: '0',
    state: 'done',
  });
  const log = story.desk.rows('Change log');
  expect(log).toHaveLength(6);
  expect(log[0]).toMatchObject({ tab: 'Organizations', record: 'Lakeview College', column: '', batch: line!['batch'] });
});

test('what looks like a formula or like HTML stays the text it is', async () => {
  const names = ['=1+1', '+SUM(A1)', '-5', '@home', '<script>alert(1)</script>', '007', '3/4'];
  const request = list(['Name,Notes,Phone', ...names.map((name) => `${name},=HYPERLINK("x"),`)].join('\n'));
  await bringIn(request);
  const rows = story.desk.rows('Organizations');
  expect(rows.map(({ name }) => name)).toEqual(names);
  expect(rows.every(({ notes }) => notes === '=HYPERLINK("x")')).toBe(true);
  expect((await preview(request)).counts).toEqual({ create: 0, change: 0, skip: names.length });
});

test('when the sheet has changed since the preview, nothing is done and it is said', async () => {
  const request = list('Name,City\nNew Mill,Cicero');
  const shown = await preview(request);
  await story.desk.addRows('Organizations', [{ name: 'New Mill', category: 'Employer' }]);
  await expect(apply(request, shown)).rejects.toThrow(/^Your workbook has changed since this preview/);
  expect(story.desk.rows('Organizations')).toHaveLength(1);
  expect(story.desk.rows('Imports')).toEqual([]);
  expect(told(await preview(request))).toEqual(['change New Mill: Same name as “New Mill” in row 3. | City: Cicero']);
});

test('the last import is undone from the menu: what staff touched or use stays and is named', async () => {
  await bringIn(list('Name,City,Contact\nMill,Cicero,Ann Ames\nBakery,Cicero,\nSmithy,Cicero,\nForge,Cicero,'));
  await story.desk.type('Organizations', 4, 'notes', 'Likes visits');
  await story.desk.addRows('Contact log', [{ date: '2026-09-14', organization: 'Smithy' }]);
  await story.desk.choose('Undo the last import');
  expect(story.said.map(({ title }) => title)).toEqual(['Undo the last import?', 'Undo the last import']);
  expect(story.said[0]!.text).toMatch(/^The import of list\.csv on 2026-09-14 \d\d:\d\d added 4 and filled in 0/);
  expect(story.said[1]!.text).toBe(
    'Undone: 3 rows removed. Left as it is: “Bakery” (it was changed since), “Smithy” (it is used in Contact log). The Change log marks what was left with “kept”.',
  );
  expect(story.desk.rows('Organizations').map(({ name }) => name)).toEqual(['Bakery', 'Smithy']);
  expect(story.desk.rows('People')).toEqual([]);
  expect(story.desk.rows('Imports')[0]).toMatchObject({ state: 'undone' });
  await story.desk.choose('Undo the last import');
  expect(story.said[2]!.text).toBe('There is no import to undo.');
});

test('undo that is thought better of does nothing; the page can undo its own import, once', async () => {
  const { batch } = await bringIn(list('Name\nMill\nBakery'));
  agree = false;
  await story.desk.choose('Undo the last import');
  expect(story.desk.rows('Organizations')).toHaveLength(2);
  expect(await story.desk.ask('import.undo', { batch })).toEqual({ text: 'Undone: 2 rows removed.' });
  expect(story.desk.rows('Organizations')).toEqual([]);
  expect(await story.desk.ask('import.undo', { batch })).toEqual({
    text: 'That was undone before. Nothing was changed now.',
  });
});

describe('bad input gets a plain message that names the place', () => {
  test.each([
    ['', /^The list is empty\./],
    [' \n\n', /^The list is empty\./],
    ['Name,Phone\n\n', /^The list has one line only \(line 1\)/],
    ['Name\n' + 'x'.repeat(10_000_000), /^This list is too large \(11 MB; up to 5 MB is possible\)/],
  ])('refused: %#', async (text, message) => {
    await expect(preview(list(text))).rejects.toThrow(message);
    expect(story.desk.rows('Organizations')).toEqual([]);
  });

  test('no column with names: the page can still be told which one it is', async () => {
    const request = list('Wer,Tel\nMill,312-555-0101');
    const shown = await preview(request);
    expect(shown.rows).toEqual([]);
    expect(shown.problems[0]).toMatchObject({ line: 1, text: expect.stringMatching(/^No column holds/) as string });
    await expect(apply(request, shown)).rejects.toThrow(/^No column holds the organization’s name/);
    const mapped = list(request.text, { mapping: ['name', 'phone'], category: 'Local government' });
    expect(await bringIn(mapped)).toMatchObject({ created: 1 });
    expect(story.desk.rows('Organizations')[0]).toMatchObject({ name: 'Mill', category: 'Local government' });
  });

  test('stray marks, ragged lines, addresses that are none, columns left out: told by line, kept in Notes', async () => {
    const request = list(
      [
        'Organization,Contact,Email,Website,Fax',
        '"Mill" & Sons,Ann Ames,ann at mill,mill dot com,',
        'Bakery,,,',
        'Smithy,,,smithy.example.com,312-555-0199,extra,more',
      ].join('\n'),
    );
    const shown = await preview(request);
    expect(shown.problems.map(({ line, text }) => `${line}: ${text}`)).toEqual([
      '1: The column “Fax” is left out. To keep it, choose Notes for it.',
      '2: A quotation mark here has no partner. It was taken for part of the text; look whether the row is right.',
      '2: “ann at mill” is not an email address. It is kept in Notes.',
      '2: “mill dot com” is not a web address. It is kept in Notes.',
      '3: This line has 4 cells, but there are 5 headings. The missing ones are left blank.',
      '4: This line has 7 cells, but there are 5 headings. What is too much is kept in Notes.',
    ]);
    await bringIn(list(request.text, { mapping: [...shown.mapping.slice(0, 4), 'notes'] }));
    expect(story.desk.rows('Organizations').map(({ name, notes }) => [name, notes])).toEqual([
      ['"Mill" & Sons', 'Email: ann at mill\nWebsite: mill dot com'],
      ['Bakery', ''],
      ['Smithy', 'Fax: 312-555-0199\nMore in this line: extra\nMore in this line: more'],
    ]);
  });
});

test('5,000 rows stay well within the six minutes, in a number of calls that does not grow with them', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) =>
    [
      `Firm ${index}`,
      `Person ${index}`,
      `p${index}@example.org`,
      `${index} Main St`,
      'Chicago',
      String(60000 + index),
    ].join(','),
  );
  const request = list(['Company,Contact,Email,Address,City,Zip', ...rows].join('\n'));
  const shown = await preview(request);
  expect(shown.counts.create).toBe(5000);
  expect(shown.rows).toHaveLength(500);
  const run = (name: string, argument: object): Promise<ExecutionRecord> =>
    story.school.run({ functionName: 'serve', user: coordinator, cause: 'page', args: [name, argument] });
  const applied = await run('import.apply', { ...request, fingerprint: shown.fingerprint });
  expect(applied.value).toMatchObject({ ok: true, value: { created: 5000 } });
  expect(applied.counts.writes).toBeLessThanOrEqual(4);
  expect(applied.modelled.high).toBeLessThan(180_000);
  const batch = story.desk.rows('Imports')[0]!['batch'];
  const undone = await run('import.undo', { batch });
  expect(undone.value).toEqual({ ok: true, value: { text: 'Undone: 10,000 rows removed.' } });
  expect(undone.counts.writes).toBeLessThanOrEqual(6);
  expect(undone.modelled.high).toBeLessThan(180_000);
}, 180_000);
