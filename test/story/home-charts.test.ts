// The charts of Home: made once, fed by figures that each pass keeps, and left to staff from then on.
import { chartView } from '../../local/runtime/host/sheets/charts';
import { StaffHands } from '../support/staff-hands';
import { memoryOf } from '../support/hand-over';
import { startSetUp, useEverything, type Story } from '../support/school';

const charts = ({ desk }: Story) => desk.sheet('Home').charts;
const drawn = ({ desk, school }: Story) =>
  charts({ desk } as Story).map((chart) => chartView(desk.book, chart, school.now()));
const seen = (story: Story, title: string) => {
  const { categories, series } = drawn(story).find((view) => view.title.startsWith(title))!;
  return series.map(({ label, values }) => `${label}: ${categories.flatMap((name, at) => (values[at] ? [`${name} ${values[at]}`] : [])).join(', ')}`);
}; // prettier-ignore

test('set-up makes them beside the lines, with figures from hidden columns; a second one makes none', async () => {
  const story = await startSetUp();
  expect(drawn(story).map(({ title, type, stacked, series }) => [title, type, stacked, series.length])).toEqual([
    ['Activities by month, this school year', 'COLUMN', true, 2],
    ['Organizations by stage', 'BAR', false, 1],
    ['Contacts with partners by month', 'COLUMN', false, 2],
  ]);
  const { desk } = story;
  await desk.addRows('Organizations', [{ name: 'Quiet Press', category: 'Employer', stage: 'Partner' }]);
  await desk.addRows('Contact log', [
    { date: '2026-09-10', organization: 'Quiet Press', way: 'Call', outcome: 'Hello' },
  ]);
  await desk.addRows('Activities', [
    { title: 'Talk', kind: 'Field trip', status: 'Held', date: '2026-09-10' },
    { title: 'Tour', kind: 'Field trip', status: 'Planned', date: '2026-10-10' },
  ]);
  await story.pump();
  expect(seen(story, 'Activities')).toEqual(['Held: Sep 1', 'Planned: Oct 1']);
  expect(seen(story, 'Organizations')).toEqual(['Organizations: Partner 1']);
  expect(seen(story, 'Contacts')).toEqual(['This school year: Sep 1', 'Last school year: ']);
  await desk.choose('Set up this workbook');
  expect(charts(story)).toHaveLength(3);
});

test('the fourth comes once offers are in use; one that staff deleted stays deleted, until the tab is made anew', async () => {
  const story = await startSetUp();
  await useEverything(story);
  expect(drawn(story).map(({ title }) => title)).toContain('What partners offer');
  expect(charts(story)).toHaveLength(4);
  charts(story).splice(0, 2);
  await story.desk.choose('Set up this workbook');
  expect(charts(story)).toHaveLength(2);
  await new StaffHands(story.desk).deleteTab('Home');
  await story.desk.choose('Set up this workbook');
  expect(charts(story)).toHaveLength(4);
});

test('in a copy, which remembers nothing, the charts that came along are taken for those', async () => {
  const story = await startSetUp();
  delete memoryOf(story)['charts'];
  await story.desk.choose('Set up this workbook');
  expect(charts(story)).toHaveLength(3);
  charts(story).splice(0, 1);
  await story.desk.choose('Set up this workbook');
  expect(charts(story)).toHaveLength(2);
});

test('no chart lies over another one, or over the lines', async () => {
  const story = await startSetUp();
  await useEverything(story);
  const last = story.desk.column(story.desk.sheet('Home'), 'compare');
  const boxes = charts(story).map(({ position, options }) => ({ ...position, width: Number(options['width']), height: Number(options['height']) })); // prettier-ignore
  for (const { column } of boxes) expect(column).toBeGreaterThan(last);
  const top = ({ row, offsetY }: (typeof boxes)[number]) => (row - 3) * 21 + offsetY;
  for (const one of boxes)
    for (const other of boxes.filter((each) => each !== one)) {
      const beside = one.offsetX + one.width <= other.offsetX || other.offsetX + other.width <= one.offsetX;
      const below = top(one) + one.height <= top(other) || top(other) + other.height <= top(one);
      expect(beside || below).toBe(true);
    }
});
