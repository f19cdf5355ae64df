// Most tabs are hidden. A jump shows one, and the next day's first pass hides it again.
import { coordinator, startSetUp, startStory, useEverything, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';
import { tabsInSight } from '../support/tab-looks';

const daily = ['Home', 'Settings', 'Organizations', 'People', 'Contact log', 'Activities'];

let story: Story;
let hands: StaffHands;
beforeEach(async () => {
  story = await startSetUp();
  hands = new StaffHands(story.desk);
});

const jump = (tabKey: string, row = 2) => story.desk.ask('check.jump', { tabKey, row, columnNumber: 1 });
const seen = (): string[] => tabsInSight(story.desk);
const opened = (): string[] => seen().filter((title) => !daily.includes(title));
const again = () => story.desk.choose('Set up this workbook');

test('after set-up six tabs are in sight, eight with needs and board; the others are there, and it is said where', async () => {
  const fresh = await startStory();
  await fresh.desk.choose('Set up this workbook');
  expect(tabsInSight(fresh.desk)).toEqual(daily);
  expect(fresh.said[0]!.text).toMatch(/hidden.*All sheets/);
  expect(fresh.school.selection(coordinator).sheetId).toBe(fresh.desk.sheet('Home').id);
  await useEverything(fresh);
  expect(tabsInSight(fresh.desk)).toHaveLength(8);
  expect(tabsInSight(fresh.desk)).toEqual(expect.arrayContaining(['Needs', 'Topics']));
  expect(fresh.desk.book.sheets.length).toBeGreaterThan(20);
});

test('a jump shows a hidden tab and selects the cell; the first pass of the next day hides it again', async () => {
  await jump('message');
  expect(opened()).toEqual(['Outbox']);
  expect(story.school.selection(coordinator)).toMatchObject({ sheetId: story.desk.sheet('Outbox').id, row: 2 });
  await story.until('2026-09-14T17:30');
  expect(opened()).toEqual(['Outbox']);
  await story.until('2026-09-15T08:30');
  expect(seen()).toEqual(daily);
});

test('a problem in a hidden tab leads there', async () => {
  await story.desk.addRows('Staff', [{ name: 'Ana Ruiz', email: 'nowhere' }]);
  const { problems } = await story.desk.ask<{ problems: { tabKey: string; row: number; columnNumber: number }[] }>(
    'check.run',
    null,
  );
  const { tabKey, row, columnNumber } = problems.find((problem) => problem.tabKey === 'staff')!;
  await story.desk.ask('check.jump', { tabKey, row, columnNumber });
  expect(opened()).toEqual(['Staff']);
});

test('where somebody typed that day stays until another day', async () => {
  await jump('staff');
  await jump('message');
  await story.until('2026-09-15T06:30');
  await story.desk.addRows('Staff', [{ name: 'Ana Ruiz', email: 'ana@example.edu' }]);
  await story.until('2026-09-15T12:30');
  expect(opened()).toEqual(['Staff']);
  await story.until('2026-09-16T12:30');
  expect(opened()).toEqual([]);
});

test('a jump there on the next day keeps it, too', async () => {
  await jump('staff');
  await story.until('2026-09-15T06:30');
  await jump('staff');
  await story.until('2026-09-15T12:30');
  expect(opened()).toEqual(['Staff']);
});

test('what staff show themselves stays, also after a jump there, and after they hid what the app had shown', async () => {
  await hands.showTab('Templates');
  await jump('template');
  await jump('message');
  await hands.hideTab('Outbox');
  await hands.showTab('Outbox');
  await story.until('2026-09-15T12:30');
  expect(opened().sort()).toEqual(['Outbox', 'Templates']);
});

test('what staff hide stays hidden, and a tab that they renamed is found', async () => {
  await hands.hideTab('People');
  await hands.renameTab('Staff', 'Colleagues');
  const record = await again();
  expect(record.counts.writes).toBe(0);
  expect(seen()).not.toContain('People');
  await jump('person');
  await jump('staff');
  expect(seen()).toEqual(expect.arrayContaining(['People', 'Colleagues']));
  await story.until('2026-09-15T12:30');
  expect(seen()).toEqual(daily.filter((title) => title !== 'People'));
});

test('the app never brings an eleventh tab in sight: the one it showed longest ago goes first', async () => {
  await useEverything(story);
  const before = seen().length;
  const keys = ['message', 'staff', 'template', 'offer', 'connection', 'optout', 'staff', 'change'];
  for (const key of keys) {
    await jump(key);
    expect(seen().length).toBeLessThanOrEqual(10);
  }
  expect([before, seen().length]).toEqual([8, 10]);
  expect(opened()).toEqual(expect.arrayContaining(['Staff', 'Change log']));
});

test('with ten and more that staff keep in sight a jump still gets there, and leaves theirs alone', async () => {
  for (const title of ['Staff', 'Imports', 'Templates', 'Opt-outs', 'Findings']) await hands.showTab(title);
  await jump('message');
  expect(seen()).toHaveLength(12);
  await jump('change');
  expect(seen()).toHaveLength(12);
  expect(seen()).not.toContain('Outbox');
  await story.until('2026-09-15T12:30');
  expect(opened().sort()).toEqual(['Findings', 'Imports', 'Opt-outs', 'Staff', 'Templates']);
});

test('the last tab in sight is never hidden, and the run goes on', async () => {
  await jump('message');
  for (const title of daily) await hands.hideTab(title);
  await story.until('2026-09-15T12:30');
  expect(seen()).toEqual(['Outbox']);
  expect(story.desk.rows('Home').map(({ what }) => what)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/did not let/)]),
  );
});

test('a tab that the app showed and that is deleted since does not stop the run', async () => {
  await jump('optout');
  await hands.deleteTab('Opt-outs');
  await jump('message');
  await story.until('2026-09-15T12:30');
  expect(seen()).toEqual(daily);
});

test('an idle hour costs no more while a tab is shown, and nothing is read to hide it', async () => {
  await story.until('2026-09-14T10:30');
  await jump('message');
  await story.until('2026-09-14T11:30');
  const idle = await story.desk.fire('hourly');
  expect(idle.counts.calls).toBeLessThanOrEqual(3);
  await story.until('2026-09-15T12:30');
  const passes = story.school.executions.filter(({ functionName, counts }) => functionName === 'hourly' && counts.byMember['Sheet.hideSheet']); // prettier-ignore
  expect(passes.map(({ counts }) => [counts.byMember['Sheet.hideSheet'], counts.byMember['Sheet.isSheetHidden']])).toEqual([[1, undefined]]); // prettier-ignore
});

test('a set-up that is cut off leaves no tab in sight that should be hidden', async () => {
  const fresh = await startStory();
  let made = 0;
  await fresh.school.run({
    functionName: 'setUp',
    user: coordinator,
    cause: 'menu',
    faults: ({ member, when }) =>
      member === 'insertSheet' && when === 'after' && ++made === 12 ? { kill: 'keep' } : undefined,
  });
  await fresh.desk.choose('Set up this workbook');
  expect(tabsInSight(fresh.desk)).toEqual(daily);
});
