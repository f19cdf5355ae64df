// Set up on a workbook that staff have made their own: what they did stays, what is lost comes back.
import { PropertyStores } from '../../local/runtime/host/properties';
import type { ExecutionRecord } from '../../local/runtime/machine';
import { coordinator, startSetUp, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';
import { dropdown, formatAt, guard, hiddenRows, top } from '../support/tab-looks';

let story: Story;
let hands: StaffHands;

const again = (): Promise<ExecutionRecord> => story.desk.choose('Set up this workbook');
const lastWords = (): string => story.said[story.said.length - 1]?.text ?? '';
const tabNames = (): string[] => story.desk.book.sheets.map(({ name }) => name);

beforeEach(async () => {
  story = await startSetUp();
  hands = new StaffHands(story.desk);
  await story.desk.addRows('Staff', [{ name: 'Ana Ruiz', email: 'ana@example.edu' }]);
  await story.desk.addRows('Organizations', [
    { name: 'Zinnia Bakery', category: 'Employer', phone: '(312) 555-0142', notes: 'Back door' },
    { name: 'Aster Clinic', category: 'Employer', owner: 'Ana Ruiz' },
  ]);
});

test('columns moved, added and renamed, tabs moved and renamed, rows sorted and filtered: nothing to repair', async () => {
  await hands.moveColumn('Organizations', 'notes', 2);
  await hands.insertColumn('Organizations', 4);
  await story.desk.machine.edit(coordinator, story.desk.sheet('Organizations').id, 2, 4, [['Our rating']]);
  await story.desk.machine.edit(coordinator, story.desk.sheet('Organizations').id, 3, 4, [['A']]);
  await story.desk.type('Organizations', 2, 'name', 'Partner');
  await hands.sortBy('Organizations', 'name');
  await hands.filter('Organizations');
  await hands.renameTab('Organizations', 'Our partners');
  await hands.moveTab('Staff', 1);
  const before = { rows: story.desk.rows('Our partners'), top: top(story.desk, 'Our partners'), tabs: tabNames() };
  expect(before.rows.map((row) => row['name'])).toEqual(['Aster Clinic', 'Zinnia Bakery']);

  expect((await again()).counts.writes).toBe(0);
  expect({ rows: story.desk.rows('Our partners'), top: top(story.desk, 'Our partners'), tabs: tabNames() }).toEqual(
    before,
  );
});

test('a deleted column comes back at the right end with its key, format and dropdown; the rest stands', async () => {
  await hands.deleteColumn('Organizations', 'category');
  await hands.deleteColumn('Activities', 'date');
  const before = story.desk.rows('Organizations');
  await again();
  expect(top(story.desk, 'Organizations').slice(-1)).toEqual([['org.category', 'Category']]);
  expect(dropdown(story.desk, 'Organizations', 'org.category').last).toContain('Employer');
  expect(formatAt(story.desk, 'Activities', 'date')).toBe('ddd, mmm d, yyyy');
  expect(story.desk.rows('Organizations')).toEqual(before.map((row) => ({ ...row, category: '' })));
  expect(lastWords()).toMatch(/Organizations: column “Category” added at the right end/);
  expect((await again()).counts.writes).toBe(0);
});

test('a column of staff’s own behind ours is not overwritten when one comes back', async () => {
  const sheet = story.desk.sheet('Staff');
  const free = top(story.desk, 'Staff').length + 1;
  await story.school.edit(coordinator, sheet.id, 40, free, [['ours']]);
  await hands.deleteColumn('Staff', 'phone');
  await again();
  expect(story.desk.shown(sheet, 40, free - 1)).toBe('ours');
  expect(story.desk.column(sheet, 'staff.phone')).toBe(free);
});

test('a deleted tab is made anew, and dropdowns find their names there', async () => {
  await hands.deleteTab('Staff');
  await again();
  expect(tabNames().indexOf('Staff')).toBe(tabNames().indexOf('People') + 1);
  await story.desk.addRows('Staff', [{ name: 'Cy Moran' }]);
  expect(dropdown(story.desk, 'Activities', 'teacher').first).toEqual(['Cy Moran']);
  expect(dropdown(story.desk, 'Organizations', 'owner').last).toEqual(['Cy Moran']);
  expect((await again()).counts.writes).toBe(0);
});

test('a deleted key row comes back, also above titles that staff have changed', async () => {
  await story.desk.type('Organizations', 2, 'phone', 'Call them at');
  await story.pump();
  const [keys, before] = [top(story.desk, 'Organizations'), story.desk.rows('Organizations')];
  await hands.deleteRows('Organizations', 1);
  await again();
  expect(top(story.desk, 'Organizations')).toEqual(keys);
  expect(story.desk.rows('Organizations')).toEqual(before);
  expect(story.desk.sheet('Organizations').frozenRows).toBe(2);
  expect(hiddenRows(story.desk, 'Organizations')).toEqual([1]);
  expect((await again()).counts.writes).toBe(0);
});

test('keys that were typed over come back, and a row put above the titles moves down', async () => {
  const sheet = story.desk.sheet('Organizations');
  await story.school.edit(coordinator, sheet.id, 1, 2, [['hello']]);
  await hands.insertRows('Organizations', 2);
  await story.school.edit(coordinator, sheet.id, 2, 1, [['Maple Grove partners']]);
  await again();
  expect(top(story.desk, 'Organizations').slice(0, 2)).toEqual([
    ['org.name', 'Organization'],
    ['org.id', 'Id'],
  ]);
  expect(story.desk.rows('Organizations').map((row) => row['name'])).toEqual([
    'Maple Grove partners',
    'Zinnia Bakery',
    'Aster Clinic',
  ]);
});

test('without both top rows nothing is guessed; a row of titles is enough to go on', async () => {
  const titles = top(story.desk, 'Organizations').map(([, title]) => title);
  await hands.deleteRows('Organizations', 1, 2);
  const { counts } = await again();
  expect(counts.writes).toBe(0);
  expect(lastWords()).toMatch(
    /“Organizations” has lost its two top rows.*Nothing in it was changed.*titles \(Organization, Id,/,
  );
  await hands.insertRows('Organizations', 1);
  await story.school.edit(coordinator, story.desk.sheet('Organizations').id, 1, 1, [titles]);
  await again();
  expect(story.desk.rows('Organizations').map((row) => row['name'])).toEqual(['Zinnia Bakery', 'Aster Clinic']);
});

test('lost formats, dropdowns and warnings come back; a format of staff’s own and what stands in cells stay', async () => {
  hands.clearLooks('Organizations', 'category');
  hands.clearLooks('Organizations', 'zip');
  story.desk.sheet('Activities').protections = [];
  const before = story.desk.rows('Organizations');
  await again();
  expect(dropdown(story.desk, 'Organizations', 'org.category').last).toContain('Employer');
  expect([formatAt(story.desk, 'Organizations', 'zip', 3), formatAt(story.desk, 'Organizations', 'zip', 5)]).toEqual([
    'General',
    '@',
  ]);
  expect(guard(story.desk, 'Activities', 'calendar')).toMatchObject({ warns: true });
  expect(story.desk.rows('Organizations')).toEqual(before);
  expect((await again()).counts.writes).toBe(0);
});

test('settings and templates that staff have changed stay as they are; a deleted setting comes back', async () => {
  await story.desk.set('School', 'Maple Grove High School');
  const row = story.desk.rows('Settings').find((each) => each['key'] === 'footer')!;
  await hands.deleteRows('Settings', Number(row['row']));
  await again();
  const values = Object.fromEntries(story.desk.rows('Settings').map((each) => [each['key'], each['value']]));
  expect(values['schoolName']).toBe('Maple Grove High School');
  expect(values['footer']).toMatch(/To stop getting these messages/);
  expect(lastWords()).toMatch(/1 setting added/);
});

test('a copy of the spreadsheet, which remembers nothing, is recognized by its keys', async () => {
  const before = { rows: story.desk.rows('Organizations'), tabs: tabNames() };
  story.school.world.part(PropertyStores).replace('document', {});
  const record = await again();
  expect(record.counts.byMember['Spreadsheet.insertSheet']).toBeUndefined();
  expect({ rows: story.desk.rows('Organizations'), tabs: tabNames() }).toEqual(before);
});

test('a dropdown of names grows with the tab it takes them from', async () => {
  const sheet = story.desk.sheet('Staff');
  const names = Array.from({ length: 1200 }, (_, index) => [`Person ${index}`]);
  await hands.insertRows('Staff', sheet.rowCount + 1, 300);
  await story.school.edit(coordinator, sheet.id, 4, story.desk.column(sheet, 'name'), names);
  await again();
  expect(dropdown(story.desk, 'Activities', 'teacher').first).toContain('Person 1199');
});
