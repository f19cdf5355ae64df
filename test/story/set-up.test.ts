// Point 1 of the first morning: set up this workbook, again and again, whatever staff have done to it in between.
import { Calendars } from '../../local/runtime/host/calendar/calendars';
import { PropertyStores } from '../../local/runtime/host/properties';
import { choicesOf } from '../../local/runtime/host/sheets/rule';
import { idAt } from '../../local/runtime/host/sheets/runs';
import { Triggers } from '../../local/runtime/host/triggers';
import type { ExecutionRecord } from '../../local/runtime/machine';
import { coordinator, startSetUp, startStory, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';

const teacher = 'desmond.achebe@maplegrove.example.edu';
let story: Story;
let hands: StaffHands;

async function begin(options?: Parameters<typeof startStory>[0]): Promise<void> {
  story = await startSetUp(options);
  hands = new StaffHands(story.desk);
}

const again = (): Promise<ExecutionRecord> => story.desk.choose('Set up this workbook');
const lastWords = (): string => story.said[story.said.length - 1]?.text ?? '';
const tabNames = (): string[] => story.desk.book.sheets.map(({ name }) => name);
const ownCalendars = () => story.school.world.part(Calendars).calendars.filter(({ ofScript }) => ofScript);
const memory = () => story.school.world.part(PropertyStores).store('document');

/** Keys and titles of a tab from left to right. */
function top(title: string): [string, string][] {
  const sheet = story.desk.sheet(title);
  const columns = Array.from({ length: sheet.columnCount }, (_, index) => index + 1);
  return columns
    .map((column): [string, string] => [story.desk.shown(sheet, 1, column), story.desk.shown(sheet, 2, column)])
    .filter(([key, shown]) => key !== '' || shown !== '');
}

/** Of the first ten. */
function hiddenRows(title: string): number[] {
  const { hiddenRows: hidden } = story.desk.sheet(title);
  return Array.from({ length: 10 }, (_, index) => index + 1).filter((row) => idAt(hidden, row) === 1);
}

/** The dropdown of a column, from its first data row and from its last. */
function dropdown(title: string, name: string): { first: string[]; last: string[]; refuses: boolean } {
  const sheet = story.desk.sheet(title);
  const { book } = story.desk;
  const column = story.desk.column(sheet, name);
  const rule = (row: number) => book.rules.at(sheet.ruleIds.get(row, column));
  const choices = (row: number) => choicesOf(rule(row), book) ?? [];
  return { first: choices(3), last: choices(sheet.rowCount), refuses: !rule(3).allowInvalid };
}

function formatAt(title: string, name: string, row = 3): string {
  const sheet = story.desk.sheet(title);
  return story.desk.book.numberFormat(sheet, row, story.desk.column(sheet, name));
}

/** Whether a protection covers the column's first data row, and whether it only warns. */
function guard(title: string, name: string): { warns: boolean; description: string } | null {
  const sheet = story.desk.sheet(title);
  const column = story.desk.column(sheet, name);
  const found = sheet.protections.find(
    ({ rect }) => rect && rect.column <= column && column < rect.column + rect.columns && rect.row <= 3,
  );
  return found ? { warns: found.warningOnly, description: found.description } : null;
}

describe('a new spreadsheet', () => {
  beforeEach(() => begin());

  test('gets the tabs in the order of the house, and the empty first sheet goes', () => {
    expect(tabNames().slice(0, 7)).toEqual([
      'Start here',
      'Settings',
      'Organizations',
      'People',
      'Staff',
      'Contact log',
      'Connections',
    ]);
    expect(tabNames()).toEqual(expect.arrayContaining(['Responses', 'Findings', 'Activities', 'Outbox', 'Templates']));
    expect(tabNames()).not.toContain('Sheet1');
    expect(new Set(story.desk.book.sheets.map(({ tabColor }) => tabColor)).size).toBeGreaterThan(3);
    expect(story.school.selection(coordinator).sheetId).toBe(story.desk.sheet('Start here').id);
  });

  test('has a hidden key row, frozen titles with notes, and the name beside the id kept in sight', () => {
    const sheet = story.desk.sheet('Organizations');
    expect(top('Organizations').slice(0, 3)).toEqual([
      ['org.id', 'Id'],
      ['org.name', 'Organization'],
      ['org.category', 'Category'],
    ]);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([2, 2]);
    expect(hiddenRows('Organizations')).toEqual([1]);
    expect(sheet.grid.note(2, story.desk.column(sheet, 'org.name'))).toMatch(/Its name.*Needed/);
  });

  test('offers choices and names in dropdowns down to the last row, and refuses nothing', async () => {
    await story.desk.addRows('Staff', [{ name: 'Ana Ruiz' }, { name: 'Bo Lind' }]);
    expect(dropdown('Organizations', 'org.category')).toMatchObject({ refuses: false });
    expect(dropdown('Organizations', 'org.category').last).toContain('Postsecondary');
    expect(dropdown('Activities', 'teacher')).toEqual({
      first: ['Ana Ruiz', 'Bo Lind'],
      last: ['Ana Ruiz', 'Bo Lind'],
      refuses: false,
    });
  });

  test('keeps text as it is typed and shows dates as dates', async () => {
    await story.desk.addRows('Organizations', [{ name: 'Larkspur', zip: '01234', notes: '=1+1', website: '3/4' }]);
    expect(story.desk.rows('Organizations')[0]).toMatchObject({ zip: '01234', notes: '=1+1', website: '3/4' });
    await story.desk.addRows('Activities', [{ title: 'Tour', date: '10/20/2026', start: '9:30' }]);
    expect(story.desk.rows('Activities')[0]).toMatchObject({ date: '2026-10-20', start: '9:30' });
  });

  test('tints its own columns and warns there, and only there', () => {
    expect(guard('Organizations', 'id')).toEqual({ warns: true, description: 'Partnerbook keeps this column' });
    expect(guard('Activities', 'calendar')).toMatchObject({ warns: true });
    expect(guard('Organizations', 'name')).toBeNull();
  });

  test('has settings and templates, the hourly run, a calendar, and says what it did', () => {
    expect(story.desk.rows('Settings').map((row) => row['name'])).toContain('Coordinator’s email');
    const triggers = story.school.world.part(Triggers).list;
    expect(triggers.map(({ functionName, user }) => [functionName, user])).toEqual([
      ['hourly', coordinator],
      ['onSheetChange', coordinator],
    ]);
    expect(ownCalendars().map(({ summary }) => summary)).toEqual(['Partnerbook – Maple Grove partners']);
    expect(lastWords()).toMatch(/tabs made: Start here, Settings/);
    expect(story.desk.rows('Start here').map((row) => row['section'])).toContain('New here?');
  });

  test('set up again changes nothing: not one write', async () => {
    const { counts } = await again();
    expect(counts.writes).toBe(0);
    expect(counts.byMember['Properties.setProperties']).toBeUndefined();
    expect(lastWords()).toBe('Everything is in place. Nothing was changed.');
    expect(story.school.world.part(Triggers).list).toHaveLength(2);
    expect(ownCalendars()).toHaveLength(1);
  });

  test('stays within a hundred and twenty reads, however many rows there are', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => ({ name: `Partner ${index}`, category: 'Employer' }));
    await story.desk.addRows('Organizations', rows);
    expect((await again()).counts.reads).toBeLessThanOrEqual(120);
  });
});

describe('a workbook that staff have made their own', () => {
  beforeEach(async () => {
    await begin();
    await story.desk.addRows('Staff', [{ name: 'Ana Ruiz', email: 'ana@example.edu' }]);
    await story.desk.addRows('Organizations', [
      { name: 'Zinnia Bakery', category: 'Employer', phone: '(312) 555-0142', notes: 'Back door' },
      { name: 'Aster Clinic', category: 'Employer', owner: 'Ana Ruiz' },
    ]);
  });

  test('columns moved, added and renamed, tabs moved and renamed, rows sorted and filtered: nothing to repair', async () => {
    hands.moveColumn('Organizations', 'notes', 2);
    hands.insertColumn('Organizations', 4);
    await story.desk.machine.edit(coordinator, story.desk.sheet('Organizations').id, 2, 4, [['Our rating']]);
    await story.desk.machine.edit(coordinator, story.desk.sheet('Organizations').id, 3, 4, [['A']]);
    await story.desk.type('Organizations', 2, 'name', 'Partner');
    hands.sortBy('Organizations', 'name');
    hands.filter('Organizations');
    hands.renameTab('Organizations', 'Our partners');
    story.desk.book.sheets.reverse();
    const before = { rows: story.desk.rows('Our partners'), top: top('Our partners'), tabs: tabNames() };
    expect(before.rows.map((row) => row['name'])).toEqual(['Aster Clinic', 'Zinnia Bakery']);

    expect((await again()).counts.writes).toBe(0);
    expect({ rows: story.desk.rows('Our partners'), top: top('Our partners'), tabs: tabNames() }).toEqual(before);
  });

  test('a deleted column comes back at the right end with its key, format and dropdown; the rest stands', async () => {
    hands.deleteColumn('Organizations', 'category');
    hands.deleteColumn('Activities', 'date');
    const before = story.desk.rows('Organizations');
    await again();
    expect(top('Organizations').slice(-1)).toEqual([['org.category', 'Category']]);
    expect(dropdown('Organizations', 'org.category').last).toContain('Employer');
    expect(formatAt('Activities', 'date')).toBe('yyyy-mm-dd');
    expect(story.desk.rows('Organizations')).toEqual(before.map((row) => ({ ...row, category: '' })));
    expect(lastWords()).toMatch(/Organizations: column “Category” added at the right end/);
    expect((await again()).counts.writes).toBe(0);
  });

  test('a column of staff’s own behind ours is not overwritten when one comes back', async () => {
    const sheet = story.desk.sheet('Staff');
    const free = top('Staff').length + 1;
    await story.school.edit(coordinator, sheet.id, 40, free, [['ours']]);
    hands.deleteColumn('Staff', 'phone');
    await again();
    expect(story.desk.shown(sheet, 40, free - 1)).toBe('ours');
    expect(story.desk.column(sheet, 'staff.phone')).toBe(free);
  });

  test('a deleted tab is made anew, and dropdowns find their names there', async () => {
    hands.deleteTab('Staff');
    await again();
    expect(tabNames().indexOf('Staff')).toBe(tabNames().indexOf('People') + 1);
    await story.desk.addRows('Staff', [{ name: 'Cy Moran' }]);
    expect(dropdown('Activities', 'teacher').first).toEqual(['Cy Moran']);
    expect(dropdown('Organizations', 'owner').last).toEqual(['Cy Moran']);
    expect((await again()).counts.writes).toBe(0);
  });

  test('a deleted key row comes back, also above titles that staff have changed', async () => {
    await story.desk.type('Organizations', 2, 'phone', 'Call them at');
    await story.pump();
    const [keys, before] = [top('Organizations'), story.desk.rows('Organizations')];
    hands.deleteRows('Organizations', 1);
    await again();
    expect(top('Organizations')).toEqual(keys);
    expect(story.desk.rows('Organizations')).toEqual(before);
    expect(story.desk.sheet('Organizations').frozenRows).toBe(2);
    expect(hiddenRows('Organizations')).toEqual([1]);
    expect((await again()).counts.writes).toBe(0);
  });

  test('keys that were typed over come back, and a row put above the titles moves down', async () => {
    const sheet = story.desk.sheet('Organizations');
    await story.school.edit(coordinator, sheet.id, 1, 2, [['hello']]);
    hands.insertRow('Organizations', 2);
    await story.school.edit(coordinator, sheet.id, 2, 1, [['', 'Maple Grove partners']]);
    await again();
    expect(top('Organizations').slice(0, 2)).toEqual([
      ['org.id', 'Id'],
      ['org.name', 'Organization'],
    ]);
    expect(story.desk.rows('Organizations').map((row) => row['name'])).toEqual([
      'Maple Grove partners',
      'Zinnia Bakery',
      'Aster Clinic',
    ]);
  });

  test('without both top rows nothing is guessed; a row of titles is enough to go on', async () => {
    const titles = top('Organizations').map(([, title]) => title);
    hands.deleteRows('Organizations', 1, 2);
    const { counts } = await again();
    expect(counts.writes).toBe(0);
    expect(lastWords()).toMatch(
      /“Organizations” has lost its two top rows.*Nothing in it was changed.*titles \(Id, Organization,/,
    );
    hands.insertRow('Organizations', 1);
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
    expect(dropdown('Organizations', 'org.category').last).toContain('Employer');
    expect([formatAt('Organizations', 'zip', 3), formatAt('Organizations', 'zip', 5)]).toEqual(['General', '@']);
    expect(guard('Activities', 'calendar')).toMatchObject({ warns: true });
    expect(story.desk.rows('Organizations')).toEqual(before);
    expect((await again()).counts.writes).toBe(0);
  });

  test('settings and templates that staff have changed stay as they are; a deleted setting comes back', async () => {
    await story.desk.set('School', 'Maple Grove High School');
    const row = story.desk.rows('Settings').find((each) => each['key'] === 'footer')!;
    hands.deleteRows('Settings', Number(row['row']));
    await again();
    const values = Object.fromEntries(story.desk.rows('Settings').map((each) => [each['key'], each['value']]));
    expect(values['schoolName']).toBe('Maple Grove High School');
    expect(values['footer']).toMatch(/rather not get these/);
    expect(lastWords()).toMatch(/1 setting added/);
  });

  test('a copy of the spreadsheet, which remembers nothing, is recognized by its keys', async () => {
    const before = { rows: story.desk.rows('Organizations'), tabs: tabNames() };
    for (const key of Object.keys(memory())) delete memory()[key];
    const record = await again();
    expect(record.counts.byMember['Spreadsheet.insertSheet']).toBeUndefined();
    expect({ rows: story.desk.rows('Organizations'), tabs: tabNames() }).toEqual(before);
  });

  test('a dropdown of names grows with the tab it takes them from', async () => {
    const sheet = story.desk.sheet('Staff');
    const names = Array.from({ length: 1200 }, (_, index) => [`Person ${index}`]);
    while (sheet.rowCount < 1300) hands.insertRow('Staff', sheet.rowCount + 1);
    await story.school.edit(coordinator, sheet.id, 4, story.desk.column(sheet, 'name'), names);
    await again();
    expect(dropdown('Activities', 'teacher').first).toContain('Person 1199');
  });
});

describe('what is not ours', () => {
  test('a tab of the same title is left alone, and ours has another', async () => {
    story = await startStory();
    hands = new StaffHands(story.desk);
    hands.addTab('staff');
    await story.school.edit(coordinator, story.desk.sheet('staff').id, 1, 1, [
      ['Name', 'Room'],
      ['Ana', '12'],
    ]);
    await again();
    expect(tabNames()).toEqual(expect.arrayContaining(['staff', 'Staff (Partnerbook)']));
    expect(story.desk.shown(story.desk.sheet('staff'), 2, 1)).toBe('Ana');
    expect(lastWords()).toMatch(/There is a tab “Staff” that Partnerbook did not make/);
    expect((await again()).counts.writes).toBe(0);
  });

  test('a first sheet that holds something stays', async () => {
    story = await startStory();
    const first = story.desk.book.sheets[0]!;
    await story.school.edit(coordinator, first.id, 200, 3, [['mine']]);
    await again();
    expect(tabNames()).toContain(first.name);
    expect(story.desk.shown(first, 200, 3)).toBe('mine');
  });
});

describe('what Google or people refuse', () => {
  const refuse = (...scopes: string[]): void => {
    story.school.world.accounts.find(({ email }) => email === coordinator)!.refused = scopes;
  };
  // The accounts outlive a story.
  afterEach(() => refuse());

  test('without the calendar permission all else is done, and it is said what does not work', async () => {
    story = await startStory();
    refuse('calendar.app.created');
    await again();
    expect(tabNames()).toContain('Activities');
    expect(story.school.world.part(Triggers).list).toHaveLength(2);
    expect(lastWords()).toMatch(/The Partnerbook calendar does not work.*was not given.*tick it/);
    expect(
      story.desk
        .rows('Start here')
        .map((row) => row['what'])
        .join(),
    ).toMatch(/calendar does not work/);
    refuse();
    await again();
    expect(ownCalendars()).toHaveLength(1);
    expect(lastWords()).toMatch(/the calendar .* made/);
  });

  test('without the permission for triggers it says that nothing goes out by itself', async () => {
    story = await startStory();
    refuse('script.scriptapp');
    await again();
    expect(story.desk.rows('Settings').length).toBeGreaterThan(5);
    expect(ownCalendars()).toHaveLength(1);
    expect(lastWords()).toMatch(/The hourly run does not work.*was not given/);
  });

  test('a calendar that was deleted at Google is made again', async () => {
    await begin();
    const calendars = story.school.world.part(Calendars);
    calendars.calendars = calendars.calendars.filter(({ ofScript }) => !ofScript);
    await again();
    expect(ownCalendars()).toHaveLength(1);
    expect(memory()['calendar.id']).toBe(ownCalendars()[0]!.id);
  });

  test('a colleague who sets up leaves the hourly run and the calendar with whom they work as', async () => {
    await begin();
    const record = await story.school.run({ functionName: 'setUp', user: teacher, cause: 'menu' });
    expect(record.counts.writes).toBe(0);
    expect(lastWords()).toMatch(new RegExp(`work as ${coordinator}`));
    expect(story.school.world.part(Triggers).list.map(({ user }) => user)).toEqual([coordinator, coordinator]);
    expect(ownCalendars()).toHaveLength(1);
  });

  test('a colleague takes over when the runs of the one before no longer come', async () => {
    await begin();
    await story.pump();
    story.school.world.part(Triggers).list = [];
    await story.until('2026-09-18T07:00');
    await story.school.run({ functionName: 'setUp', user: teacher, cause: 'menu' });
    expect(story.school.world.part(Triggers).list.map(({ functionName, user }) => [functionName, user])).toEqual([
      ['hourly', teacher],
      ['onSheetChange', teacher],
    ]);
    expect(memory()['pump.owner']).toBe(teacher);
  });
});
