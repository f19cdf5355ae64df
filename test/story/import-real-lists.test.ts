// Lists as schools have them: what a chamber prints, what other systems export, what colleagues have kept by hand.
import type { ListAnswer } from '../../src/features/lists/calls';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { ImportPreview, ImportRequest } from '../../src/features/import/calls';
import { file, startLists, type Lists } from '../support/lists';
import type { Story } from '../support/school';

let lists: Lists;
let story: Story;
beforeEach(async () => {
  lists = await startLists();
  story = lists.story;
});
const look: Lists['look'] = (request) => lists.look(request);
const bringIn: Lists['bringIn'] = (request) => lists.bringIn(request);
const cells: Lists['cells'] = (...where) => lists.cells(...where);
const said = ({ problems }: ImportPreview): string[] => problems.map(({ line, text }) => `${line}: ${text}`);

test('A08 a chamber’s printed list comes in with its people, and what cannot be used is told by line', async () => {
  const shown = await look(file('chamber.csv'));
  expect(shown.mapping).toEqual(['name', 'personName', 'phone', 'personEmail', 'city', 'category', 'since']);

  expect(said(shown)).toEqual([
    '1: “Fox Bend Area Chamber of Commerce” was taken for a title above the list.',
    '2: “Member directory, printed 9/14/2026” was taken for a title above the list.',
    '5: What is under “Category” and is none of the categories is kept under Kind; such rows become Employer. Also in line 6, 7, 8, 9, 10, 11, 13, 17.',
    '7: This line has 8 cells, but there are 7 headings. “Mill & Sons, Inc.” was read as one cell.',
    '10: “ann at prairie” is not an email address. It is kept in Notes.',
    '11: “1998” is not a date with day, month and year. It is kept in Notes.',
    '13: “n/a” was taken for blank.',
    '17: This line has 9 cells, but there are 7 headings. What is too much is kept in Notes.',
  ]);
  expect(
    shown.rows
      .filter(({ action }) => action !== 'create')
      .map(({ line, action, name, why }) => `${line} ${action} ${name}: ${why}`),
  ).toEqual([
    '6 change Harbor Market: Same name as “Harbor Market” in line 5.',
    '15 skip : No name in this line (“Cy Cole”).',
    '16 skip Member Contact Phone E-mail City, State Zip Category Member since: The headings again.',
    '18 skip Total members: 11: A total or a remark of the report, not an organization.',
  ]);
  await bringIn(file('chamber.csv'));
  expect(cells('Organizations', 'name', 'category', 'kind', 'phone', 'city', 'state', 'zip', 'notes')).toEqual([
    'Harbor Market | Employer | Grocers, Caterers | (815) 555-0101 | Fox Bend | IL | 60999 | Fax: (815) 555-0102\nMember since: 2019-03-01',
    'Mill & Sons, Inc. | Employer | Builders | Fox Bend | IL | 60999 | Fax: (815) 555-0103\nMember since: 2026-09-14',
    'Burger Barn #12 | Employer | Restaurants | (815) 555-0104 ext. 7 | Fox Bend | IL | 60999 | Member since: 2026-09-14',
    'Burger Barn #14 | Employer | Restaurants | (815) 555-0104 ext. 9 | Fox Bend | IL | 60999 | Member since: 2026-09-14',
    'Prairie Bank – Rockford | Employer | Banks | (815) 555-0105 | Rockford | IL | 61199 | E-mail: ann at prairie\nMember since: 2026-09-14',
    'Prairie Bank – Elgin | Employer | Banks | (815) 555-0106 | Elgin | IL | 60129 | Member since: 1998',
    'Rotary Club of Fox Bend | Community organization | Network | (815) 555-0107 | Fox Bend | IL | 60999 | Member since: 2026-09-14',
    'Lake House Inn | Employer | Hotels | (815) 555-0108 | Fox Bend | IL | 60999',
    'Old Mint | Employer | Shops | (815) 555-0109 | Fox Bend | IL | 60999 | More in this line: see Ed',
  ]);
  expect(cells('People', 'name', 'organization', 'jobTitle', 'role', 'email', 'phone')).toEqual([
    'Ana Ruiz | Harbor Market | Manager | Primary contact | ana@harbor.example.org',
    'Tom Lee | Harbor Market | Contact | tom@harbor.example.org',
    'Pat Jones | Mill & Sons, Inc. | Primary contact | mill@example.org',
    'Sam Jones | Mill & Sons, Inc. | Contact',
    'Robert Hill | Burger Barn #12 | Primary contact',
    'Mr. Vega | Burger Barn #14 | Primary contact',
    'Mrs. Vega | Burger Barn #14 | Contact',
    'Dr. Ann Ames, PhD | Prairie Bank – Rockford | Primary contact',
    'General contact | Prairie Bank – Elgin | Primary contact | bo@prairie.example.org',
    'Lee Park | Rotary Club of Fox Bend | Primary contact',
    'Di Dunn | Old Mint | Primary contact | di@example.org',
  ]);
  expect(story.desk.rows('Imports')[0]!['report']).toContain('Line 15: No name in this line (“Cy Cole”).');
  expect(await story.desk.ask('check.run', null)).toMatchObject({ problems: [] });
  expect((await look(file('chamber.csv'))).counts).toMatchObject({ create: 0, change: 0 });
});

test('A08 an export of another system: odd headings, Windows-1252, semicolons, curly quotes, remarks around it', async () => {
  const shown = await look(file('crm-export.csv'));

  expect(shown.counts).toEqual({ create: 2, change: 0, skip: 1 });
  await bringIn(file('crm-export.csv'));
  expect(
    story.desk
      .rows('Organizations')
      .map(({ name, sourceId, phone, address, zip, notes }) => [name, sourceId, phone, address, zip, notes]),
  ).toEqual([
    [
      'Café Unión',
      'A-1001',
      '(815) 555-0111',
      '1 Main St; Rear',
      '60999',
      'Ana’s cousin – likes visits…\nEmail: info@cafe.example.org',
    ],
    ['Müller’s Garage', 'A-1002', '(815) 555-0112', '2 Oak Rd', '02450', ''],
  ]);
  expect(cells('People', 'name', 'jobTitle', 'email')).toEqual(['Zoë Peña | Owner | zoe@cafe.example.org']);
});

test('A08 contacts come in together with the organizations they name, in one go', async () => {
  await bringIn(file('contacts.tsv'));
  expect(cells('Organizations', 'name', 'notes')).toEqual([
    'Acme Tools | Contact ID: 77\nContact ID: 78',
    'Valley Clinic | Contact since: 2/30/2025\nContact ID: 79',
  ]);
  expect(cells('People', 'name', 'organization', 'jobTitle', 'role', 'since', 'email', 'phone')).toEqual([
    'Ana Ruiz | Acme Tools | Plant manager | Primary contact | 2024-09-14 | ana@acme.example.org | (815) 555-0121',
    'Tom Lee | Acme Tools | Trainer | Speaker | 2025-01-31 | tom@acme.example.org',
    'Cy Cole | Valley Clinic | Nurse | Primary contact | cy@valley.example.org | (815) 555-0122',
  ]);
});

test('A08 the inventory of what exists: who knows them, sponsorships, level, since, strength and staff owner', async () => {
  await story.desk.addStaff([{ name: 'Jo Bell', role: 'Teacher', email: 'jo@school.example.edu' }]);

  const done = await bringIn(file('inventory.csv'));
  expect(done.text).toBe(
    '3 organizations added, 3 people added, 3 connections added. To take it back, choose Partnerbook › Set up › Undo the last import.',
  );
  expect(
    cells('Connections', 'organization', 'kind', 'knower', 'how', 'level', 'strength', 'owner', 'since', 'source'),
  ).toEqual([
    'Acme Tools | Sponsorship | Sponsors the robotics team | District | Strong | Jo Bell | 2022-09-01 | inventory.csv',
    'Valley Clinic | Connection | Ms. Hill | Her brother works there | School | Strong | inventory.csv',
    'Valley Clinic | Connection | Mr. Bell | Her brother works there | School | Strong | inventory.csv',
  ]);
  expect(cells('People', 'name', 'organization', 'role', 'email')).toEqual([
    'Ana Ruiz | Acme Tools | Primary contact | ana@acme.example.org',
    'Tom Lee | Acme Tools | Contact | tom@acme.example.org',
    'Cy Cole | Valley Clinic | Primary contact',
  ]);
  expect(cells('Organizations', 'name', 'owner', 'notes')).toEqual([
    'Acme Tools | Jo Bell',
    'Valley Clinic | Since: Fall 2021\nStrength: good\nStaff owner: Kim Park',
    'Old Mint',
  ]);
  const again = await look(file('inventory.csv'));
  expect(again.counts).toEqual({ create: 0, change: 0, skip: 3 });
  await story.desk.choose('Undo the last import');
  for (const tab of ['Organizations', 'People', 'Connections']) expect(story.desk.rows(tab)).toEqual([]);
});

test('A09 what is known through a CTSO carries its tag, also where we had the organization already', async () => {
  await story.desk.addRows('Organizations', [{ name: 'Acme Tools', category: 'Employer', source: 'Job fair' }]);
  const shown = await look(file('ctso.csv'));
  expect(shown.preset).toBe('CTSO'); // The file's name says so.
  await bringIn(file('ctso.csv'));
  expect(cells('Organizations', 'name', 'source')).toEqual([
    'Acme Tools | Job fair',
    'Bolt Works | CTSO, ctso.csv',
    'Nut House | CTSO, ctso.csv',
  ]);
  expect(cells('Connections', 'organization', 'kind', 'how', 'level', 'source')).toEqual([
    'Bolt Works | Relationship | SkillsUSA | School | CTSO, ctso.csv',
    'Nut House | Relationship | FFA | School | CTSO, ctso.csv',
    'Acme Tools | Relationship | SkillsUSA | School | CTSO, ctso.csv',
  ]);
  await bringIn({
    text: 'Company\nAcme Tools\nIron Shop',
    fileName: 'names.csv',
    mapping: null,
    category: null,
    preset: 'CTE advisory',
  });
  expect(cells('Organizations', 'name', 'source')[3]).toBe('Iron Shop | CTE advisory, names.csv');
  expect(cells('Connections', 'organization', 'how').slice(3)).toEqual([
    'Iron Shop | In the CTE advisory group',
    'Acme Tools | In the CTE advisory group',
  ]);
});

test('A09 who is known only through a CTSO and was never asked stands in a list, until someone calls', async () => {
  await story.desk.addRows('Organizations', [{ name: 'Acme Tools', category: 'Employer', source: 'Job fair' }]);
  const listed = async (): Promise<string[]> => {
    const list = await story.desk.ask<ListAnswer>('lists.show', { key: 'networks', months: 6, choiceId: null });
    return list.rows.map(({ name }) => name);
  };
  expect(await listed()).toEqual([]);
  await bringIn(file('ctso.csv'));
  expect(await listed()).toEqual(['Bolt Works', 'Nut House']);
  await story.desk.addRows('Contact log', [{ date: '2026-09-14', organization: 'Bolt Works' }]);
  await story.pump(); // Gives the row its id.
  expect(await listed()).toEqual(['Nut House']);
  await bringIn({
    text: 'Company,Who knows them\nNut House,Ms. Hill',
    fileName: 'known.csv',
    mapping: null,
    category: null,
  });
  expect(await listed()).toEqual([]);
});

test('A10 chambers, service clubs and unions are networks, and a list of members says who belongs to which', async () => {
  await bringIn(file('networks.csv'));
  expect(cells('Organizations', 'name', 'category', 'kind')).toEqual([
    'Fox Bend Area Chamber of Commerce | Community organization | Chamber',
    'Kiwanis Club of Fox Bend | Community organization | Network',
    'IBEW Local 999 | Community organization | Network',
    'Harbor Market | Community organization | Shop',
  ]);
  const members = file('union-members.csv', { preset: 'Network', network: 'IBEW Local 999' });
  const shown = await look(members);
  expect(shown.networks).toEqual(['Fox Bend Area Chamber of Commerce', 'Kiwanis Club of Fox Bend', 'IBEW Local 999']);
  await bringIn(members);
  expect(cells('Connections', 'organization', 'kind', 'network', 'since')).toEqual([
    'Acme Tools | Membership | IBEW Local 999 | 2020-05-01',
    'Iron Shop | Membership | IBEW Local 999 | 2021-05-02',
  ]);
  expect((await look(members)).counts).toEqual({ create: 0, change: 0, skip: 2 });
  const fresh = {
    text: 'Member,Network\nNut House,Rotary Club of Elgin; Elgin Chamber of Commerce',
    fileName: '',
    mapping: null,
    category: null,
  };
  expect(said(await look(fresh))).toEqual([
    '1: “Elgin Chamber of Commerce” is added as an organization of the kind Network.',
    '1: “Rotary Club of Elgin” is added as an organization of the kind Network.',
  ]);
  await bringIn(fresh);
  expect(cells('Connections', 'organization', 'network').slice(2)).toEqual([
    'Nut House | Rotary Club of Elgin',
    'Nut House | Elgin Chamber of Commerce',
  ]);
  expect(await story.desk.ask('check.run', null)).toMatchObject({ problems: [] });
});

/** Real lists that lie beside the project where the team works; not part of the repository. */
const shared = '../shared/data';
if (existsSync(`${shared}/illinois-colleges.csv`)) {
  test('A08 real public lists are read without loss', async () => {
    for (const name of readdirSync(shared).filter((each) => each.endsWith('.csv'))) {
      const text = readFileSync(`${shared}/${name}`, 'utf8');
      const lines = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
      const [headings = [], ...rows] = lines;
      const mapping: ImportRequest['mapping'] = headings[0] === 'code' ? ['sourceId', 'name'] : null;
      const request: ImportRequest = { text, fileName: name, mapping, category: null };
      const shown = await look(request);
      expect([name, shown.headings, shown.counts.create, shown.problems]).toEqual([name, headings, rows.length, []]);
      await bringIn(request);
      const everything = story.desk.rows('Organizations').map((row) => Object.values(row).join('\n'));
      const kept = (cell: string, row: string): boolean =>
        cell.split(/[|;]| {2,}/).every((part) => row.replace(/\s+/g, ' ').includes(part.replace(/\s+/g, ' ').trim())) ||
        row.replace(/\D/g, '').includes(cell.replace(/\D/g, '') || '?') ||
        row.includes(cell.replace(/^https?:\/\/|\/+$/g, ''));
      const lost = rows.flatMap((row, index) =>
        row.filter((cell) => !kept(cell, everything[everything.length - rows.length + index]!)),
      );
      expect(lost).toEqual([]);
    }
  }, 60_000);
} else console.log(`The test with real lists is left out: ${shared} is not there.`);
