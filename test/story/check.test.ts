// Point 8 of the first morning: what is not right, in plain words with its place, and a jump to the cell.
import type { ProblemLine } from '../../src/features/overview/calls';
import { coordinator, startSetUp, startStory, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';

let story: Story;
let hands: StaffHands;

beforeEach(async () => {
  story = await startSetUp();
  hands = new StaffHands(story.desk);
});

interface Found {
  problems: ProblemLine[];
  tabsRead: number;
}
const check = (): Promise<Found> => story.desk.ask<Found>('check.run', null);

/** `Activities 3 Date: …`, in the order they come. */
async function told(): Promise<string[]> {
  const { problems } = await check();
  return problems.map(({ tab, row, column, text }) => `${tab} ${row}${column === '' ? '' : ` ${column}`}: ${text}`);
}

test('a new workbook has no problems, and a check writes nothing', async () => {
  const record = await story.school.run({
    functionName: 'serve',
    user: coordinator,
    cause: 'page',
    args: ['check.run', null],
  });
  expect(record.value).toEqual({ ok: true, value: { problems: [], tabsRead: expect.any(Number) as number } });
  expect(record.counts.writes).toBe(0);
});

test('each bad cell is named with its tab, row, column and what to do, in reading order', async () => {
  await story.desk.addRows('Activities', [{ title: 'Tour', kind: 'Field trip', status: 'Idea', date: 'next Tuesday' }]);
  await story.desk.addRows('Staff', [{ name: 'Ana Ruiz', email: 'ana @example.edu' }]);
  await story.desk.addRows('Organizations', [
    { name: 'Aster Clinic', category: 'Employer' },
    { name: 'aster clinic', category: 'Shop' },
  ]);
  expect(await told()).toEqual([
    expect.stringMatching(/^Organizations 4 Organization: “aster clinic” is also in row 3\./),
    expect.stringMatching(
      /^Organizations 4 Category: “Shop” is not one of the choices\. Pick one from the list: Employer/,
    ),
    expect.stringMatching(/^Staff 3 Email: “ana @example\.edu” is not an email address\./),
    expect.stringMatching(/^Activities 3 Date: “next Tuesday” is not a date\./),
  ]);
});

test('a name that is nowhere and one that is there twice are told; one typed just now is all right', async () => {
  await story.desk.addRows('Organizations', [
    { name: 'Aster Clinic', category: 'Employer' },
    { name: 'Aster Clinic', category: 'Employer' },
  ]);
  await story.pump();
  await story.desk.addRows('Organizations', [{ name: 'Typed Just Now', category: 'Employer' }]);
  await story.desk.addRows('People', [
    { name: 'Bo', organization: 'Nowhere Inc', role: 'Contact' },
    { name: 'Cy', organization: 'aster  clinic', role: 'Contact' },
    { name: 'Di', organization: 'Typed Just Now', role: 'Contact' },
  ]);
  await story.pump();
  const people = (await told()).filter((line) => line.startsWith('People'));
  expect(people).toEqual([
    expect.stringMatching(/^People 3 Organization: “Nowhere Inc” is not in the tab Organizations\./),
    expect.stringMatching(
      /^People 4 Organization: “aster clinic” can mean Aster Clinic \(ORG-\w+, row 3\) or Aster Clinic \(/,
    ),
  ]);
});

test('what is merely not filled in yet is one line with a count, and a single cell says what to do', async () => {
  await story.desk.addRows('Activities', [{ title: 'Tour', status: 'Idea' }, { title: 'Talk' }, { title: 'Fair' }]);
  await story.desk.addRows('Staff', [{ name: 'Ana Ruiz' }]);
  expect(await told()).toEqual([
    'Staff 3 Email: Type the school email address.',
    'Activities 3 Kind: 5 cells are not filled in yet: Kind in rows 3, 4 and 5; Status in rows 4 and 5.',
  ]);
});

test('rows without an id are no problem, and a column or tab that is gone is one', async () => {
  await story.desk.addStaff([{ name: 'Ana Ruiz', email: 'ana@example.edu' }]);
  await hands.deleteColumn('Organizations', 'website');
  await hands.deleteTab('Connections');
  expect(await told()).toEqual([
    expect.stringMatching(/^Organizations 2 Website: The column “Website” is missing\. Choose .*Set up this workbook/),
    expect.stringMatching(/^Connections 1: The tab “Connections” is missing\./),
  ]);
});

test('places are told as staff have them: their titles, their order, their tab names', async () => {
  await story.desk.addRows('Organizations', [{ name: 'Aster Clinic', category: 'Shop' }]);
  await story.desk.type('Organizations', 2, 'category', 'Sort of partner');
  await hands.moveColumn('Organizations', 'category', 1);
  await hands.renameTab('Organizations', 'Our partners');
  const { problems } = await check();
  expect(problems).toMatchObject([{ tab: 'Our partners', row: 3, column: 'Sort of partner', columnNumber: 1 }]);
});

test('a setting that cannot be used is told with what is expected and what counts until then', async () => {
  await story.desk.set('Send mail from', 'early');
  await story.desk.set('Coordinator’s email', 'maren at example.edu');
  expect(await told()).toEqual([
    expect.stringMatching(/^Settings \d+ Value: “maren at example\.edu” cannot be used.*an email address/),
    expect.stringMatching(/^Settings \d+ Value: “early” cannot be used.*a time of day.*“7:00 AM” is used/),
  ]);
});

test('an activity that nobody is responsible for is told', async () => {
  await story.desk.addRows('Activities', [
    { title: 'Tour', kind: 'Field trip', status: 'Planned', date: '2026-10-20' },
  ]);
  await story.pump();
  expect(await told()).toContainEqual(
    expect.stringMatching(/^Activities 3 Responsible teacher: .*nobody is responsible/),
  );
});

test('a jump selects the cell, wherever its tab has gone', async () => {
  await story.desk.addRows('Organizations', [{ name: 'Aster Clinic', category: 'Shop' }]);
  const [problem] = (await check()).problems;
  await hands.moveTab('Organizations', 9);
  const { tabKey, row, columnNumber } = problem!;
  expect(await story.desk.ask('check.jump', { tabKey, row, columnNumber })).toBeNull();
  expect(story.school.selection(coordinator)).toMatchObject({
    sheetId: story.desk.sheet('Organizations').id,
    row: 3,
    column: 3,
  });
});

test('a jump to what is gone, or to nonsense, is refused in plain words', async () => {
  await hands.deleteTab('Staff');
  const jump = (argument: unknown): Promise<unknown> => story.desk.ask('check.jump', argument);
  await expect(jump({ tabKey: 'staff', row: 3, columnNumber: 1 })).rejects.toThrow(/tab is no longer there.*Set up/);
  await expect(jump({ tabKey: 'org', row: 5_000_000, columnNumber: 1 })).rejects.toThrow(/no longer there/);
  await expect(jump({ tabKey: 'org', row: -1, columnNumber: 'x' })).rejects.toThrow(/cannot use \(“row”\)/);
  await expect(jump(null)).rejects.toThrow(/cannot use \(“tabKey”\)/);
});

test('before the workbook is set up, it says what to do', async () => {
  story = await startStory();
  await expect(check()).rejects.toThrow(/not set up yet.*Choose Partnerbook › Set up\./);
});

test('the menu opens the page of problems', async () => {
  await story.desk.choose('Check this workbook…');
  expect(story.pages[story.pages.length - 1]).toMatchObject({ kind: 'sidebar', title: 'Check this workbook' });
});

describe('Home', () => {
  const lines = (): string[] =>
    story.desk.rows('Home').map((row) => [row['section'], row['what'], row['when'], row['where']].join(' | '));
  const homeWrites = async (): Promise<number> => {
    const record = await story.desk.fire('hourly');
    return record.counts.byMember['Range.setValues'] ?? 0;
  };

  test('shows what is due, what is not right and how the hourly run went', async () => {
    await story.desk.set('School', 'Maple Grove High School');
    await story.desk.addStaff([{ name: 'Ana Ruiz', email: 'ana@example.edu' }]);
    await story.desk.addRows('Activities', [
      {
        title: 'Mill visit',
        kind: 'Field trip',
        status: 'Planned',
        date: '2026-09-14',
        start: '9:30 AM',
        teacher: 'Ana Ruiz',
      },
      {
        title: 'Board',
        kind: 'Board meeting',
        status: 'Confirmed',
        date: '2026-09-21',
        place: 'Room 12',
        teacher: 'Ana Ruiz',
      },
      { title: 'Far off', kind: 'Board meeting', status: 'Confirmed', date: '2026-09-22', teacher: 'Ana Ruiz' },
      { title: 'Maybe', kind: 'Board meeting', status: 'Idea', date: '2026-09-15' },
    ]);
    await story.desk.addRows('Organizations', [{ name: 'Aster Clinic', category: 'Shop' }]);
    await story.pump();
    await story.pump();
    const text = lines().join('\n');
    expect(lines()[0]).toBe('Monday, September 14, 2026 | Maple Grove High School | As of 7:00 AM | ');
    expect(text).toContain(
      'The month ahead | Mill visit (Field trip; with Ana Ruiz, not confirmed yet) | today, 9:30 AM | ',
    );
    expect(text).toContain('\n | Board (Board meeting; with Ana Ruiz) | Mon, Sep 21 | Room 12');
    expect(text).toContain('\n | Far off (Board meeting; with Ana Ruiz) | Tue, Sep 22 | ');
    expect(text).not.toMatch(/Maybe|row \d/);
    expect(text).toMatch(
      /Not right yet \| 1 cell or row needs a look\..*\n \| “Shop” is not one of.*\| Organizations, Aster Clinic, Category/,
    );
    expect(text).toMatch(
      new RegExp(`The hourly work \\| Last looked at everything as ${coordinator}\\. All of it went well`),
    );
  });

  test('is written again only when something differs', async () => {
    await story.pump();
    await story.desk.set('School', 'Maple Grove High School');
    expect(lines()[0]).toContain('Maple Grove High School');
    await story.desk.set('Coordinator', 'Maren Holloway');
    await story.desk.set('Coordinator’s email', coordinator);
    // One step of the set-up is done, and the coordinator is known.
    expect(await homeWrites()).toBeGreaterThan(0);
    await story.desk.type('Settings', 3, 'value', 'Maple Grove High School');
    expect(await homeWrites()).toBe(0);
    await story.desk.addRows('Organizations', [{ name: 'Aster Clinic', category: 'Shop' }]);
    expect(await homeWrites()).toBeGreaterThan(0);
    expect(lines().join()).toContain('“Shop” is not one of');
    await story.desk.type('Settings', 3, 'value', 'Maple Grove High School');
    expect(await homeWrites()).toBe(0);
  });

  test('leaves columns of staff’s own alone, and a tab that staff deleted away', async () => {
    await hands.insertColumn('Home', 3);
    // Between columns that warn, a new one warns too; one may edit anyway.
    await story.school.edit(coordinator, story.desk.sheet('Home').id, 3, 3, [['my note']], { confirmed: true });
    await story.desk.set('School', 'Maple Grove High School');
    await story.pump();
    expect(story.desk.shown(story.desk.sheet('Home'), 3, 3)).toBe('my note');
    expect(story.desk.rows('Home')[0]!['what']).toBe('Maple Grove High School');
    await hands.deleteTab('Home');
    await story.desk.set('School', 'Other');
    await story.pump();
    expect(story.desk.book.sheetNamed('Home')).toBeUndefined();
  });
});

describe('ids', () => {
  const idsOf = (title: string): string[] => story.desk.rows(title).map((row) => row['id']!);

  test('a typed row has its id at once, for at most three calls', async () => {
    await story.desk.type('Organizations', 3, 'name', 'Aster Clinic');
    expect(idsOf('Organizations')).toEqual([expect.stringMatching(/^ORG-[2-9B-Y]{5}$/)]);
    const record = story.school.executions.filter(({ functionName }) => functionName === 'onEdit').pop()!;
    // One more than ours: the word left for the hourly run.
    expect(record.counts.calls).toBeLessThanOrEqual(4);
    const [first] = idsOf('Organizations');
    await story.desk.type('Organizations', 3, 'city', 'Alder Falls');
    expect(idsOf('Organizations')).toEqual([first]);
  });

  test('pasted rows, and rows in a tab whose id was moved, have theirs with the next run; a lone tick has none', async () => {
    await story.desk.addRows('Organizations', [{ name: 'One' }, { name: 'Two' }, { name: 'Three' }]);
    await hands.moveColumn('Staff', 'id', 4);
    await story.desk.type('Staff', 3, 'name', 'Ana Ruiz');
    await story.desk.type('Activities', 9, 'partnerVisible', 'TRUE');
    expect(idsOf('Staff')).toEqual(['']);
    await story.pump();
    expect(new Set(idsOf('Organizations')).size).toBe(3);
    expect(idsOf('Staff')).toEqual([expect.stringMatching(/^STF-/)]);
    expect(idsOf('Activities')).toEqual(['']);
  });

  test('clearing a cell or typing beside our tabs gives no id', async () => {
    await hands.addTab('My list', 'Templates');
    const sheet = story.desk.sheet('My list');
    await story.school.edit(coordinator, sheet.id, 3, 2, [['x']]);
    await story.desk.type('Organizations', 5, 'name', '');
    await story.desk.type('Organizations', 2, 'name', 'Partner');
    expect(story.desk.shown(sheet, 3, 1)).toBe('');
    expect(idsOf('Organizations')).toEqual([]);
  });
});
