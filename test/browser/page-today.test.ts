// The sidebar Today: lines settled with one click each, by keyboard too, and never out of sight of what happened.
import type { Settled, ShownLine, TodayList } from '../../src/features/today/calls';
import { Lost, pending, phone, Refusal, sidebar, Theater, type Script } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterEach(() => theater.clear());
afterAll(() => theater.close());

const contactOutcomes = [
  { name: 'reached', label: 'Reached' },
  { name: 'noAnswer', label: 'No answer' },
  { name: 'later', label: 'Tomorrow' },
];
const line = (key: string, what: string, more: Partial<ShownLine> = {}): ShownLine => ({
  ...{ key, what, due: 'due today', when: 'now', minutes: 5, whose: 'Maren Holloway', outcomes: [], opens: true, seen: `seen ${key}` },
  ...more,
}); // prettier-ignore

const lines = [
  line('confirm/ACT-1', 'Is Larkspur Machining coming? “Mill visit” on Wed, Sep 16, 9:30 AM is not confirmed', {
    outcomes: [{ name: 'confirmed', label: 'Confirmed' }],
    minutes: 4,
  }),
  line('mail/draft', '12 mails wait for your approval', { due: '', whose: '', minutes: 10 }),
  line(
    'step/CON-1',
    'Send the photos of the tour to everybody who came along (Larkspur Machining & Tool of Alder Falls)',
    {
      due: '4 days overdue, since Thu, Sep 10',
      when: 'late',
      outcomes: contactOutcomes,
    },
  ),
  line('held/ACT-2', 'Did “<b>Old talk</b>” take place on Fri, Sep 11?', {
    due: '2 days overdue, since Sat, Sep 12',
    when: 'late',
    whose: 'Desmond Achebe',
    minutes: 1,
    outcomes: [
      { name: 'held', label: 'Held' },
      { name: 'canceled', label: 'Canceled' },
    ],
  }),
  line('step/CON-2', 'Call the owner (Quiet Press)', {
    due: 'due Fri, Sep 18',
    when: 'later',
    outcomes: contactOutcomes.slice(0, 2),
  }),
];
const list = (more: Partial<TodayList> = {}): TodayList => ({
  ...{ asOf: '7:05 AM', day: '2026-09-14', lines, more: 3, counts: { mine: 6, all: 8 } },
  done: [{ text: 'Noted: reached. Ask for a speaker (Aster Clinic)', at: '7:40 AM', who: 'maren@example.edu' }],
  ...more,
});
const item = { text: 'Noted', at: '9:05 AM', who: 'maren@example.edu' };
const settles =
  (text: string, batch = 'BAT-1') =>
  (): Settled => ({ is: 'done', text, batch, item });

const show = (script: Script, size = sidebar) =>
  theater.show('today', size, { 'today.show': () => list(), 'today.settle': settles('Noted.'), 'today.open': () => null, ...script }); // prettier-ignore

test('it looks right at 300 and 375 px, and at twice the size', async () => {
  const stage = await show({});
  const { page } = stage;
  await page.getByRole('heading', { level: 1, name: '4 things to do' }).waitFor();
  const text = await stage.text();
  expect(text).toContain('About 20 minutes · as of 7:05 AM');
  expect(text).toContain('4 days overdue, since Thu, Sep 10 · about 5 minutes Reached');
  expect(text).toContain('Did “<b>Old talk</b>” take place');
  expect(text).toContain('3 more lines will move up as these are done.');
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    ...lines.slice(0, 4).map(({ what }) => what),
    'Later this week',
  ]);
  await stage.looksRight('today');
  await page.locator('.page').evaluate((box) => box.scrollTo(0, 10_000));
  await page.getByText('1 line done today').click();
  await page.getByText('Ask for a speaker').waitFor();
  await stage.looksRight('today-below');
  await page.setViewportSize(phone);
  await stage.looksRight('today-phone');
  // Zoomed to 200 %, half as many px are left.
  await page.setViewportSize({ width: 150, height: 360 });
  await stage.looksRight('today-zoomed');
});

test('one click settles a line; the focus goes to the next one, and Undo brings it back', async () => {
  const stage = await show({ 'history.undo': () => ({ text: 'Undone: 1 row removed.' }) });
  const { page } = stage;
  await stage.button(/^Confirmed: Is Larkspur/).press('Enter');
  await page.getByRole('status').getByText('Noted.').waitFor();
  expect(stage.argumentsOf('today.settle')).toEqual([
    { key: 'confirm/ACT-1', outcome: 'confirmed', seen: 'seen confirm/ACT-1' },
  ]);
  await stage.focusIsOn('12 mails wait for your approval');
  await page.getByRole('heading', { level: 1, name: '3 things to do' }).waitFor();
  await page.getByText('2 lines done today').waitFor();
  await page.getByText('Mine (5)').waitFor();
  await stage.looksRight('today-done');

  await stage.button('Undo').press('Enter');
  await page.getByText('Undone: 1 row removed.').waitFor();
  expect(stage.argumentsOf('history.undo')).toEqual([{ batch: 'BAT-1' }]);
  await page.getByRole('heading', { level: 1, name: '4 things to do' }).waitFor();
  await stage.focusIsOn(lines[0]!.what);
});

test('by keyboard alone: Tab reaches each button in turn, the last line leaves the focus on the one before', async () => {
  const two = [lines[2]!, lines[3]!];
  const stage = await show({ 'today.show': () => list({ lines: two, more: 0 }) });
  const { page } = stage;
  await stage.button(/^Reached/).waitFor();
  await page.getByRole('radio', { name: /^Mine/ }).focus();
  const reached: string[] = [];
  for (let count = 0; count < 7; count++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate('document.activeElement.innerText.trim()'));
  }
  expect(reached).toEqual(['Reached', 'No answer', 'Tomorrow', 'Open', 'Held', 'Canceled', 'Open']);
  await stage.button(/^Held/).press('Enter');
  await stage.focusIsOn(two[0]!.what);
  await stage.button(/^Reached/).press('Enter');
  await page.getByText('All done for now').waitFor();
  await stage.focusIsOn('Nothing is due now');
  await page.keyboard.press('Escape');
  expect(await page.evaluate('did')).toEqual(['focus sheet', 'close']);
  await stage.looksRight('today-all-done');
});

test('overtaken: it is said, the line goes or shows what it is now, and the focus stays sensible', async () => {
  const text = 'Somebody has settled that meanwhile. Nothing was changed now.';
  const changed = line('held/ACT-2', 'Did “Old talk” take place on Thu, Sep 10?', { when: 'late', outcomes: lines[3]!.outcomes }); // prettier-ignore
  const stage = await show({
    'today.settle': ({ key }: { key: string }): Settled =>
      key === 'held/ACT-2'
        ? { is: 'overtaken', text: 'This has changed since you saw it.', line: changed }
        : { is: 'overtaken', text, line: null },
  });
  await stage.button(/^Reached: Send the photos/).click();
  await stage.page.getByRole('status').getByText(text).waitFor();
  await stage.focusIsOn(lines[3]!.what);
  expect(await stage.button('Undo').count()).toBe(0);
  await stage.button(/^Held: Did/).click();
  await stage.page.getByText('This has changed since you saw it.').waitFor();
  await stage.focusIsOn(changed.what);
  expect(await stage.text()).toContain('1 line done today');
});

test('a second click while the first is at work does nothing; a lost answer says what to do', async () => {
  const answer = pending<Settled>();
  const stage = await show({ 'today.settle': () => answer.promise });
  await stage.button(/^Reached: Send/).click();
  for (const name of [/^Reached: Send/, /^Confirmed/]) await stage.button(name).press('Enter');
  expect(stage.argumentsOf('today.settle')).toHaveLength(1);
  answer.keep({ is: 'done', text: 'Noted.', batch: '', item });
  await stage.page.getByText('Noted.').first().waitFor();
  expect(await stage.button('Undo').count()).toBe(0);

  const lost = await show({
    'today.settle': () => {
      throw new Lost('ScriptError: Service unavailable');
    },
  });
  await lost.button(/^Confirmed/).click();
  await lost.page.getByText(/Look first with “Look again”/).waitFor();
});

test('mine or everyone’s is a switch; Open goes on to where more is needed; a refusal is shown', async () => {
  const stage = await show({
    'today.open': ({ key }: { key: string }) => {
      if (key !== 'mail/draft') throw new Refusal('The row behind that line is gone.');
      return null;
    },
  });
  const { page } = stage;
  await page.getByRole('radio', { name: 'Everyone’s (8)' }).check();
  expect(stage.argumentsOf('today.show')).toEqual([{ whose: 'mine' }, { whose: 'all' }]);
  await page.getByText('· about 5 minutes · Maren Holloway').first().waitFor();
  await stage.button(/^Open: 12 mails/).press('Enter');
  await page.waitForFunction('did.length > 0');
  expect([stage.argumentsOf('today.open'), await page.evaluate('did')]).toEqual([[{ key: 'mail/draft' }], ['focus sheet']]); // prettier-ignore
  await stage.button(/^Open: Call the owner/).click();
  await page.getByRole('alert').getByText('The row behind that line is gone.').waitFor();
});

test('when the lines shown are done, the next ones move up; before the first run it says so', async () => {
  const answers = [list({ lines: [lines[0]!], more: 1 }), list({ lines: [lines[1]!], more: 0 })];
  const stage = await show({ 'today.show': () => answers.shift() });
  await stage.button(/^Confirmed/).press('Enter');
  await stage.page.getByText('12 mails wait for your approval').waitFor();
  await stage.focusIsOn('1 thing to do');
  const none = await show({ 'today.show': () => list({ asOf: '', lines: [], more: 0, done: [] }) });
  await none.page.getByRole('heading', { name: 'The list is not made yet' }).waitFor();
  await none.looksRight('today-none');
});
