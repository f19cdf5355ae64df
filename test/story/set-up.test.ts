// Point 1 of the first morning: set up this workbook, and again, and when Google or people refuse a part of it.
import { opening } from '../../local/desk';
import { Calendars } from '../../local/runtime/host/calendar/calendars';
import { PropertyStores } from '../../local/runtime/host/properties';
import { Triggers } from '../../local/runtime/host/triggers';
import type { FaultPlan } from '../../local/runtime/host/run';
import type { ExecutionRecord } from '../../local/runtime/machine';
import { importOrganizations } from '../../local/sample/school';
import { coordinator, startSetUp, startStory, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';
import { dropdown, guard, hiddenRows, top } from '../support/tab-looks';

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

test('what fails each time is offered to be tried again twice, and then counts as failed', async () => {
  const story = await startStory();
  const record = await story.school.run({
    functionName: 'openHelp',
    user: coordinator,
    cause: 'menu',
    faults: ({ member, when }) =>
      member === 'showSidebar' && when === 'before' ? { google: 'serverError' } : undefined,
  });
  expect(record.status).toBe('failed');
  expect(record.error?.message).toMatch(/^That did not work\..* the code PB-/);
  expect(story.said.map(({ title }) => title)).toEqual(['Try again?', 'Try again?']);
});

describe('a new spreadsheet', () => {
  beforeEach(() => begin());

  test('gets the tabs in the order of the house, and the empty first sheet goes', () => {
    expect(tabNames().slice(0, 7)).toEqual([
      'Home',
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
    expect(story.school.selection(coordinator).sheetId).toBe(story.desk.sheet('Home').id);
  });

  test('has a hidden key row, frozen titles with notes, and the name kept in sight', () => {
    const sheet = story.desk.sheet('Organizations');
    expect(top(story.desk, 'Organizations').slice(0, 3)).toEqual([
      ['org.name', 'Organization'],
      ['org.id', 'Id'],
      ['org.category', 'Category'],
    ]);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([2, 1]);
    expect(hiddenRows(story.desk, 'Organizations')).toEqual([1]);
    expect(sheet.grid.note(2, story.desk.column(sheet, 'org.name'))).toMatch(/Its name.*Needed/);
  });

  test('offers choices and names in dropdowns down to the last row, and refuses nothing', async () => {
    await story.desk.addRows('Staff', [{ name: 'Ana Ruiz' }, { name: 'Bo Lind' }]);
    expect(dropdown(story.desk, 'Organizations', 'org.category')).toMatchObject({ refuses: false });
    expect(dropdown(story.desk, 'Organizations', 'org.category').last).toContain('Postsecondary');
    expect(dropdown(story.desk, 'Activities', 'teacher')).toEqual({
      first: ['Ana Ruiz', 'Bo Lind'],
      last: ['Ana Ruiz', 'Bo Lind'],
      refuses: false,
    });
  });

  test('offers names that an import adds below what was the last row', async () => {
    const names = Array.from({ length: 1100 }, (_, index) => `Partner ${index}`);
    await importOrganizations(
      story.desk,
      `Organization,Category\n${names.map((name) => `${name},Employer`).join('\n')}`,
      '',
    );
    expect(dropdown(story.desk, 'Activities', 'organization').first).toHaveLength(1100);
    expect((await again()).counts.writes).toBe(0);
  });

  test('colors a next step from its day on', () => {
    const sheet = story.desk.sheet('Contact log');
    const [rule] = sheet.conditionals;
    expect(rule).toMatchObject({ criteria: 'DATE_BEFORE_RELATIVE', args: [{ relative: 'TOMORROW' }] });
    expect(rule!.rects).toEqual([expect.objectContaining({ column: story.desk.column(sheet, 'nextDate'), row: 3 })]);
  });

  test('keeps text as it is typed and shows dates as dates', async () => {
    await story.desk.addRows('Organizations', [{ name: 'Larkspur', zip: '01234', notes: '=1+1', website: '3/4' }]);
    expect(story.desk.rows('Organizations')[0]).toMatchObject({ zip: '01234', notes: '=1+1', website: '3/4' });
    await story.desk.addRows('Activities', [{ title: 'Tour', date: '10/20/2026', start: '9:30' }]);
    expect(story.desk.rows('Activities')[0]).toMatchObject({ date: '2026-10-20', start: '9:30' });
  });

  test('tints its own columns and warns there, and only there', () => {
    expect(guard(story.desk, 'Organizations', 'id')).toEqual({
      warns: true,
      description: 'Partnerbook keeps this column',
    });
    expect(guard(story.desk, 'Activities', 'calendar')).toMatchObject({ warns: true });
    expect(guard(story.desk, 'Organizations', 'name')).toBeNull();
  });

  test('has settings and templates, the hourly run, a calendar, and says what it did', () => {
    expect(story.desk.rows('Settings').map((row) => row['name'])).toContain('Coordinator’s email');
    const triggers = story.school.world.part(Triggers).list;
    expect(triggers.map(({ functionName, user }) => [functionName, user])).toEqual([
      ['hourly', coordinator],
      ['onSheetChange', coordinator],
    ]);
    expect(ownCalendars().map(({ summary }) => summary)).toEqual(['Partnerbook – Maple Grove partners']);
    expect(lastWords()).toMatch(/tabs made: Home, Settings/);
    expect(story.desk.rows('Home').map((row) => row['section'])).toContain('Getting started');
  });

  test('set up again changes nothing: not one write', async () => {
    const { counts } = await again();
    expect(counts.writes).toBe(0);
    expect(counts.byMember['Properties.setProperties']).toBeUndefined();
    expect(lastWords()).toBe('Everything is in place. Nothing was changed.');
    expect(story.school.world.part(Triggers).list).toHaveLength(2);
    expect(ownCalendars()).toHaveLength(1);
  });

  test('stays within seven reads and a half a tab, however many rows there are', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => ({ name: `Partner ${index}`, category: 'Employer' }));
    await story.desk.addRows('Organizations', rows);
    expect((await again()).counts.reads).toBeLessThanOrEqual(7.5 * tabNames().length);
  });
});

describe('what is not ours', () => {
  test('a tab of the same title is left alone, and ours has another', async () => {
    story = await startStory();
    hands = new StaffHands(story.desk);
    await hands.addTab('staff', story.desk.book.sheets[0]!.name);
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
        .rows('Home')
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

  test('without the permission to know who it is, there is no hourly run, and it is said why', async () => {
    story = await startStory();
    refuse('userinfo.email');
    await again();
    expect(story.school.world.part(Triggers).list).toEqual([]);
    expect(ownCalendars()).toHaveLength(1);
    expect(lastWords()).toMatch(/may not know as whom it would run.*email address” was not given/);
  });

  test('a calendar that was deleted at Google is made again', async () => {
    await begin();
    const calendars = story.school.world.part(Calendars);
    calendars.calendars = calendars.calendars.filter(({ ofScript }) => !ofScript);
    await again();
    expect(ownCalendars()).toHaveLength(1);
    expect(memory()['calendar.id']).toBe(ownCalendars()[0]!.id);
  });

  test('and filled within the hour, even if that run died and the next one found all in place', async () => {
    await begin();
    await story.desk.addRows('Activities', [
      { title: 'Plant tour', kind: 'Field trip', status: 'Confirmed', date: '2026-09-24' },
    ]);
    // Another name, and so another calendar than the one that is gone.
    await story.desk.set('School', 'Maple Grove High School');
    await story.until('2026-09-14T10:00');
    const calendars = story.school.world.part(Calendars);
    calendars.remove(ownCalendars()[0]!.id);
    const faults: FaultPlan = ({ member, when }) =>
      ownCalendars().length === 1 && when === 'after' && member === 'setProperties' ? { kill: 'keep' } : undefined;
    const record = await story.school.run({ ...opening('setUp', coordinator), faults });
    expect(record.status).toBe('ended');
    await again();
    await story.pump();
    expect(calendars.events(ownCalendars()[0]!.id).map(({ summary }) => summary)).toEqual(['Plant tour']);
  });

  test('a colleague who sets up leaves the hourly run and the calendar with whom they work as', async () => {
    await begin();
    const record = await story.school.run({ ...opening('setUp', teacher) });
    expect(record.counts.writes).toBe(0);
    expect(lastWords()).toMatch(new RegExp(`work as ${coordinator}`));
    expect(story.school.world.part(Triggers).list.map(({ user }) => user)).toEqual([coordinator, coordinator]);
    expect(ownCalendars()).toHaveLength(1);
  });

  test('a colleague who sets up when the runs no longer come is told what to do, and takes nothing over', async () => {
    await begin();
    await story.pump();
    story.school.world.part(Triggers).list = [];
    await story.until('2026-09-18T07:00');
    await story.school.run({ ...opening('setUp', teacher) });
    expect(lastWords()).toMatch(new RegExp(`has not run since .* runs as ${coordinator}.*Take over the hourly work`));
    expect(story.school.world.part(Triggers).list).toEqual([]);
    expect(memory()['pump.owner']).toBe(coordinator);
  });
});
