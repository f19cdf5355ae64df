// The roster of a partner: brought in only as its signed agreement says, and whoever is written to reads that.
import type { ImportPreview, ImportRequest, ImportResult } from '../../src/features/import/calls';
import { asked, preview, startCampaigns } from '../support/campaigns';
import { prepared, startSetUp, type Story } from '../support/school';

const chamber = 'Alder Falls Chamber';
const list = [
  'Name,Title,Email,Phone,Membership',
  'Ana Ruiz,Baker,ana@example.com,(217) 555-0101,Gold',
  'Lee Novak,Welder,lee@example.com,(217) 555-0102,Silver',
  ',,,,Gold',
  'Otto Old,President,otto@example.com,(217) 555-0103,Board',
].join('\n');

const roster = (more: Partial<ImportRequest> = {}): ImportRequest => ({
  text: list,
  fileName: 'members.csv',
  mapping: null,
  category: null,
  preset: 'Roster',
  network: chamber,
  ...more,
});

const start = (): Promise<Story> =>
  prepared('roster', {}, async () => {
    const story = await startSetUp();
    const { desk } = story;
    await desk.switchOn('Partnerships');
    await desk.addRows('Organizations', [
      { name: chamber, category: 'Community organization', stage: 'Partner' },
      { name: 'Quiet Press', category: 'Employer', stage: 'Prospect' },
    ]);
    await desk.addRows('People', [
      { name: 'Otto Old', organization: chamber, role: 'Primary contact', email: 'otto@example.com' },
    ]);
    await desk.addRows('Partnerships', [
      { organization: chamber, agreement: 'Signed', rosterUse: 'to look for speakers' },
    ]);
    await story.pump();
    return story;
  });

let story: Story;
beforeEach(async () => {
  story = await start();
});

const look = (more: Partial<ImportRequest> = {}): Promise<ImportPreview> =>
  story.desk.ask('import.preview', roster(more));
const people = (): string[] =>
  story.desk.rows('People').map((row) => ['name', 'organization', 'role', 'namedBy', 'jobTitle', 'phone'].map((name) => row[name]).join('|')); // prettier-ignore
const agree = (column: string, text: string) => story.desk.type('Partnerships', 3, column, text);

test('B97 under a signed agreement its people come in as contacts, named by the roster; nobody else changes', async () => {
  const shown = await look();
  expect(shown.mapping).toEqual(['personName', 'personTitle', 'personEmail', 'personPhone', '']);
  expect(shown.fields.every(({ field }) => field.startsWith('person'))).toBe(true);
  expect(shown.rows.map(({ line, name, action, changes }) => [line, name, action, changes.join()])).toEqual([
    [2, chamber, 'change', 'Contact: name: Ana Ruiz'],
    [3, chamber, 'change', 'Contact: name: Lee Novak'],
    // A line without anyone is left out; who is known already is filled in, and stays what he is.
    [4, chamber, 'skip', ''],
    [5, chamber, 'change', 'Contact: name: Otto Old'],
  ]);
  expect(shown.rows[2]!.why).toBe('No person in this line.');
  const organizations = story.desk.rows('Organizations');
  const { batch, text } = await story.desk.ask<ImportResult>('import.apply', {
    ...roster(),
    fingerprint: shown.fingerprint,
  });
  expect(text).toMatch(/^2 people added, 1 line skipped\. To take it back/);
  expect(people()).toEqual([
    `Otto Old|${chamber}|Primary contact||President|(217) 555-0103`,
    `Ana Ruiz|${chamber}|Contact|roster|Baker|(217) 555-0101`,
    `Lee Novak|${chamber}|Contact|roster|Welder|(217) 555-0102`,
  ]);
  expect(story.desk.rows('Organizations')).toEqual(organizations);
  expect(story.desk.rows('Imports')[0]!['source']).toBe(`Roster of ${chamber}, members.csv`);
  await story.desk.ask('import.undo', { batch });
  expect(people()).toEqual([`Otto Old|${chamber}|Primary contact|||`]);
});

test('B97 without a signed agreement that says for what, a roster is refused with the reason, and nothing is read', async () => {
  const refused = async (sentence: string): Promise<void> => {
    await expect(look()).rejects.toThrow(sentence);
    await expect(story.desk.ask('import.apply', { ...roster(), fingerprint: '' })).rejects.toThrow(sentence);
  };
  for (const state of ['', 'None', 'Draft', 'With the partner', 'Ended']) {
    await agree('agreement', state);
    await refused(`There is no signed agreement with ${chamber}, so its roster may not be used.`);
  }
  await agree('agreement', 'Signed');
  await agree('rosterUse', '');
  await refused(`The agreement with ${chamber} does not say what its roster may be used for.`);
  await agree('rosterUse', 'to look for speakers');
  await agree('agreedUntil', '2026-09-13');
  await refused(`The agreement with ${chamber} ended on Sun, Sep 13, 2026`);
  await agree('agreedUntil', '2026-09-14');
  await agree('agreedFrom', '2026-09-15');
  await refused(`The agreement with ${chamber} begins on Tue, Sep 15, 2026`);
  await agree('agreedFrom', '2026-09-14');
  expect((await look()).counts).toEqual({ create: 0, change: 3, skip: 1 });
  expect(people()).toHaveLength(1);
});

test('B97 the partner is asked for, must be known, and one without an agreement is not the one with it', async () => {
  const unnamed = await look({ network: '' });
  expect([unnamed.rows, unnamed.networks]).toEqual([[], [chamber]]);
  await expect(story.desk.ask('import.apply', { ...roster({ network: '' }), fingerprint: '' })).rejects.toThrow(
    'Choose the partner whose roster it is',
  );
  await expect(look({ network: 'Nobody at all' })).rejects.toThrow('“Nobody at all” is not in Organizations.');
  await expect(look({ network: 'Quiet Press' })).rejects.toThrow('There is no signed agreement with Quiet Press');
  const nameless = await look({ mapping: ['', 'personTitle', 'personEmail', '', ''] });
  expect(nameless.rows).toEqual([]);
  expect(nameless.problems.map(({ text }) => text)).toContainEqual(
    expect.stringContaining('No column holds the people’s names. Choose “Contact: name”'),
  );
});

test('B97 a mail to somebody on the roster names that permission, and none is written once the agreement is over', async () => {
  story = await startCampaigns();
  const { desk } = story;
  await desk.switchOn('Partnerships');
  await desk.addRows('People', [
    { name: 'Bea Bright', organization: 'Brightwell Optical', role: 'Primary contact', email: 'bea@example.com', namedBy: 'Roster' }, // prettier-ignore
  ]);
  await desk.addRows('Partnerships', [
    { organization: 'Brightwell Optical', agreement: 'Signed', rosterUse: 'to look for speakers.' },
  ]);
  await desk.choose('Do the hourly work now');
  const only = asked('Email', { stages: ['Prospect'], categories: ['Employer'] });
  const of = async () =>
    (await preview(story, only)).recipients.find(({ organization }) => organization === 'Brightwell Optical');
  expect(await of()).toMatchObject({ to: 'Bea Bright, bea@example.com', why: '' });
  await desk.ask('campaign.begin', asked('Email'));
  const bodies = Object.fromEntries(desk.rows('Outbox').map(({ to, body }) => [to, body!]));
  const permission =
    'You get this message because Brightwell Optical lets us use its roster for this: to look for speakers.';
  expect(bodies['bea@example.com']).toContain(permission);
  expect(bodies['bea@example.com']).not.toContain('because we would like to work with');
  for (const [to, body] of Object.entries(bodies))
    if (to !== 'bea@example.com') expect(body).not.toContain('lets us use its roster');

  await desk.type('Partnerships', Number(desk.rows('Partnerships').find(({ organization }) => organization === 'Brightwell Optical')!['row']), 'agreement', 'Ended'); // prettier-ignore
  const later = { ...only, name: 'Winter round' };
  const { recipients } = await preview(story, later);
  expect(recipients.find(({ organization }) => organization === 'Brightwell Optical')!.why).toContain(
    'There is no signed agreement with Brightwell Optical, so its roster may not be used.',
  );
});
