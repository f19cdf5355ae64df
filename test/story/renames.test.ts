// Names are what staff see, ids are what is meant: whatever is renamed, no reference ends at the wrong row.
import { problemTexts } from '../support/problems';
import { startSetUp, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';

let story: Story;

/** Three organizations, each with one person who is named after it, so that a wrong row is seen. */
const organizations = ['Alder Works', 'Birch Clinic', 'Cedar Foods'];
const personOf = (name: string): string => `Person of ${name}`;

beforeEach(async () => {
  story = await startSetUp();
  const { desk } = story;
  await desk.addStaff([{ name: 'Ana Ruiz', email: 'ana@example.edu' }]);
  await desk.addRows(
    'Organizations',
    organizations.map((name) => ({ name, category: 'Employer', owner: 'Ana Ruiz' })),
  );
  await desk.addRows(
    'People',
    organizations.map((organization) => ({ name: personOf(organization), organization, role: 'Primary contact' })),
  );
  await desk.addRows('Contact log', [{ date: '9/11/2026', organization: 'Alder Works', staff: 'Ana Ruiz' }]);
  await story.pump();
});

/** A row of Organizations by the name it had at first: they are not sorted here. */
const rowOf = (name: string): number => 3 + organizations.indexOf(name);
const rename = (name: string, to: string): Promise<void> => story.desk.type('Organizations', rowOf(name), 'name', to);

/** Whom the card of each organization shows, by the name that it had at first. */
async function peopleByCard(): Promise<Record<string, string[]>> {
  const shown: Record<string, string[]> = {};
  const rows = story.desk.rows('Organizations');
  for (const name of organizations) {
    const organizationId = rows.find(({ row }) => Number(row) === rowOf(name))!['id']!;
    const card = await story.desk.ask<{ people: { name: string }[] }>('partners.card', { organizationId });
    shown[name] = card.people.map((person) => person.name);
  }
  return shown;
}
const eachItsOwn = Object.fromEntries(organizations.map((name) => [name, [personOf(name)]]));

const named = (tab: string, column: string): string[] => story.desk.rows(tab).map((row) => row[column]!);
const problems = (): Promise<string[]> => problemTexts(story);
const batches = (): Set<string> => new Set(named('Change log', 'batch'));

test('a renamed organization is found at once, and the next hour brings every tab along as one batch', async () => {
  await rename('Alder Works', 'Alder Manufacturing');
  expect(await peopleByCard()).toEqual(eachItsOwn);
  await story.pump();
  expect(named('People', 'organization')).toEqual(['Alder Manufacturing', 'Birch Clinic', 'Cedar Foods']);
  expect(named('Contact log', 'organization')).toEqual(['Alder Manufacturing']);
  expect(named('Organizations', 'formerNames')).toEqual(['Alder Works', '', '']);
  expect(story.desk.rows('Change log').map(({ tab, before, after }) => [tab, before, after])).toEqual([
    ['Organizations', 'Alder Works', 'Alder Manufacturing'],
    ['People', 'Alder Works', 'Alder Manufacturing'],
    ['Contact log', 'Alder Works', 'Alder Manufacturing'],
  ]);
  expect(batches().size).toBe(1);
  expect(await peopleByCard()).toEqual(eachItsOwn);
  expect((await problems()).filter((text) => /Alder/.test(text))).toEqual([]);
});

test('an hour with a renamed teacher costs few calls, and the next run changes nothing', async () => {
  await story.desk.type('Staff', 3, 'name', 'Ana Ruiz-Bell');
  const before = story.school.executions.length;
  await story.pump();
  const record = story.school.executions[before]!;
  expect(named('Organizations', 'owner')).toEqual(organizations.map(() => 'Ana Ruiz-Bell'));
  expect(named('Contact log', 'staff')).toEqual(['Ana Ruiz-Bell']);
  // Staff, Organizations and Contact log are read anew and written, the change log is added to.
  expect(record.counts.syncs).toBeLessThanOrEqual(3);
  await story.desk.choose('Do the hourly work now');
  const again = await story.desk.choose('Do the hourly work now');
  expect(again.counts.writes).toBe(0);
});

test('two organizations swap their names while nothing runs: what was written before follows the row', async () => {
  await rename('Alder Works', 'Birch Clinic');
  await rename('Birch Clinic', 'Alder Works');
  expect(await peopleByCard()).toEqual(eachItsOwn);
  await story.pump();
  expect(named('People', 'organization')).toEqual(['Birch Clinic', 'Alder Works', 'Cedar Foods']);
  expect(await peopleByCard()).toEqual(eachItsOwn);
  await rename('Alder Works', 'Alder Works');
  await rename('Birch Clinic', 'Birch Clinic');
  await story.pump();
  expect(named('People', 'organization')).toEqual(organizations);
  expect(await peopleByCard()).toEqual(eachItsOwn);
});

test('a name that was typed while names were swapped is nobody’s until a person says whose, by id', async () => {
  await rename('Alder Works', 'Birch Clinic');
  await rename('Birch Clinic', 'Alder Works');
  await story.desk.addRows('People', [{ name: 'New Person', organization: 'Alder Works', role: 'Contact' }]);
  for (const _hour of [1, 2]) {
    expect(await peopleByCard()).toEqual(eachItsOwn);
    const [unclear] = (await problems()).filter((text) => text.includes('can mean'));
    expect(unclear).toMatch(/^“Alder Works” can mean .*Type the id of the right one here/);
    await story.pump();
  }
  const id = story.desk.rows('Organizations')[0]!['id']!;
  await story.desk.type('People', 6, 'organization', id);
  await story.pump();
  expect(named('People', 'organization')[3]).toBe('Birch Clinic');
  expect(await peopleByCard()).toEqual({ ...eachItsOwn, 'Alder Works': [personOf('Alder Works'), 'New Person'] });
  expect((await problems()).filter((text) => text.includes('can mean'))).toEqual([]);
});

test('a name that another row had formerly belongs to the row that has it now', async () => {
  await rename('Alder Works', 'Alder Manufacturing');
  await story.pump();
  await rename('Birch Clinic', 'Alder Works');
  await story.desk.addRows('People', [{ name: 'New Person', organization: 'Alder Works', role: 'Contact' }]);
  await story.pump();
  expect(await peopleByCard()).toEqual({ ...eachItsOwn, 'Birch Clinic': ['Person of Birch Clinic', 'New Person'] });
  expect(named('People', 'organization')).toEqual(['Alder Manufacturing', 'Alder Works', 'Cedar Foods', 'Alder Works']);
});

test('renamed twice within an hour, the name in between still leads there; renamed back, all is as before', async () => {
  await rename('Alder Works', 'Alder Manufacturing');
  await story.desk.addRows('People', [{ name: 'New Person', organization: 'Alder Manufacturing', role: 'Contact' }]);
  await rename('Alder Works', 'Alder Group');
  expect(await peopleByCard()).toEqual({ ...eachItsOwn, 'Alder Works': ['Person of Alder Works', 'New Person'] });
  await story.pump();
  expect(named('People', 'organization')).toEqual(['Alder Group', 'Birch Clinic', 'Cedar Foods', 'Alder Group']);
  await rename('Alder Works', 'Alder Works');
  await story.pump();
  expect(named('People', 'organization')).toEqual([...organizations, 'Alder Works']);
  expect(named('Organizations', 'formerNames')[0]).toBe('Alder Manufacturing\nAlder Group');
});

test('a paste over all names, and rows sorted or copied with their notes, mislead no reference', async () => {
  const { desk, school } = story;
  const sheet = desk.sheet('Organizations');
  const turned = ['Cedar Foods', 'Alder Works', 'Birch Clinic'];
  await school.edit(
    desk.user,
    sheet.id,
    3,
    desk.column(sheet, 'name'),
    turned.map((name) => [name]),
  );
  expect(await peopleByCard()).toEqual(eachItsOwn);
  await story.pump();
  expect(named('People', 'organization')).toEqual(turned);
  expect(await peopleByCard()).toEqual(eachItsOwn);
  // Back again, and a copy of the first row below the others, with a name of its own and no id.
  await school.edit(
    desk.user,
    sheet.id,
    3,
    desk.column(sheet, 'name'),
    organizations.map((name) => [name]),
  );
  await story.pump();
  const { row: _row, ...first } = desk.rows('Organizations')[0]!;
  for (const [column, text] of Object.entries({ ...first, id: '', name: 'Dogwood Diner' }))
    await school.edit(desk.user, sheet.id, 6, desk.column(sheet, column), [[text]], { confirmed: true });
  await new StaffHands(desk).sortBy('People', 'role');
  await story.pump();
  await story.pump();
  expect(await peopleByCard()).toEqual(eachItsOwn);
  expect(desk.rows('Organizations')[3]!['formerNames']).toBe('');
});

test('a swap of names is undone as one batch: names and references go back and still belong together', async () => {
  await rename('Alder Works', 'Birch Clinic');
  await rename('Birch Clinic', 'Alder Works');
  await story.pump();
  const [batch] = batches();
  const { text } = await story.desk.ask<{ text: string }>('history.undo', { batch });
  expect(text).toBe('Undone: 5 cells put back.');
  for (const _hour of [1, 2]) {
    expect(named('Organizations', 'name')).toEqual(organizations);
    expect(named('People', 'organization')).toEqual(organizations);
    expect(named('Contact log', 'organization')).toEqual(['Alder Works']);
    expect(await peopleByCard()).toEqual(eachItsOwn);
    await story.pump();
  }
});
