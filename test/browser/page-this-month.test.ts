// The dialog This month: what is done in public now, texts to copy, and the year from which it comes.
import type { ThisMonth, YearPreview } from '../../src/features/marketing/calls';
import { dialog, phone, Refusal, Theater, type Script } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const why = 'The media release of 70421 does not allow it: it was refused.';
const step = { evidence: '', whyNot: '', needsCalls: false, quotes: [] };
const month: ThisMonth = {
  month: 'October 2026',
  toConfirm: 3,
  tasks: [
    { ...step, id: 'MKT-1', name: 'Public event, Oct 2026', about: 'b. Public event · Wed, Oct 14 · Families and employers', evidence: 'Open house.' },
    { ...step, id: 'MKT-2', name: 'Call on partners, Oct 2026', about: 'e. Call on partners · Thu, Oct 15', evidence: 'Make the call list.', needsCalls: true },
  ],
  posts: [
    { ...step, id: 'MKT-3', name: 'Tour pictures', about: 'Social post · Thu, Oct 1 · Social media', whyNot: why },
    { ...step, id: 'MKT-4', name: 'October letter', about: 'Newsletter · Fri, Oct 30', quotes: [{ id: 'FBK-1', text: '“She talked of nothing else.” (a family)' }] },
  ],
  spotlight: {
    id: 'ORG-1',
    name: 'Larkspur Machining',
    why: 'Never in the spotlight; gave 2 times in a year',
    snippet: { title: 'In the spotlight: Larkspur Machining', text: 'Larkspur Machining is a partner of Maple Grove High School.', html: '<h2>In the spotlight</h2>' },
  },
  newsletter: { title: 'With our partners, Sep 2026', text: '• Plant tour with Larkspur Machining, Thu, Sep 24', html: '<h2>With our partners</h2>' },
  thanks: [{ name: 'Birch Welding', why: 'Never thanked' }],
  letters: [{ id: 'ACT-1', name: 'Plant tour · Grade 11', state: 'not written yet' }],
  empty: ['Jan 2027'],
}; // prettier-ignore
const year: YearPreview = {
  year: '2026–27',
  kinds: ['Community and staff', 'Public event'],
  tasks: [{ month: 'Oct 2026', kind: 'b. Public event', what: 'Show the program at an open house or a fair.' }],
  empty: [],
};
const done = (text: string, batch = 'BAT-1') => ({ text, batch, shown: { ...month, tasks: month.tasks.slice(1) } });

const script = (more: Script = {}): Script => ({
  'thisMonth.show': () => month,
  'thisMonth.done': ({ id }: { id: string }) => {
    if (id === 'MKT-3') throw new Refusal(`“Tour pictures” cannot be set to done. ${why}`);
    return done('Noted: “Public event, Oct 2026” is done.');
  },
  'thisMonth.later': () => done('Put off.'),
  'thisMonth.calls': () => done('2 partners to call.'),
  'thisMonth.quote': () => done('The quote stands in “October letter”.'),
  'thisMonth.spotlight': () => done('Planned: “Spotlight”.'),
  'thisMonth.newsletter': () => done('Planned: “Newsletter”.'),
  'goodwill.frame': () => ({ text: '“Letter frame” is in your Google Drive.', url: 'https://example.org/d/1' }),
  'history.undo': () => ({ text: 'Undone: 1 cell put back.' }),
  'items.open': () => null,
  'year.preview': () => year,
  'year.make': () => ({ text: '1 action added.', batch: 'BAT-2', preview: { ...year, tasks: [] } }),
  'year.paper': () => ({ text: '“Marketing plan 2026–27” is in your Google Drive.', url: 'https://example.org/d/2' }),
  ...more,
});

test('a task is done and undone; what may not go out is refused with the reason; texts are there to copy', async () => {
  const stage = await theater.show('this-month', dialog, script());
  const { page } = stage;
  await page.getByRole('heading', { name: 'October 2026' }).waitFor();
  await stage.looksRight('this-month');
  await page.setViewportSize({ width: 720, height: 2400 });
  await stage.looksRight('this-month-whole');
  await stage.button('Done: Public event, Oct 2026').click();
  await page.getByRole('status').getByText('is done.').waitFor();
  await stage.button('Undo').click();
  await page.getByText('Undone: 1 cell put back.').waitFor();
  expect(stage.argumentsOf('history.undo')).toEqual([{ batch: 'BAT-1' }]);
  await stage.button('Done: Tour pictures').click();
  await page.getByRole('alert').getByText('cannot be set to done').waitFor();
  expect(await page.getByLabel('In the spotlight: Larkspur Machining', { exact: true }).inputValue()).toContain('is a partner of');
  await page.getByRole('radio', { name: 'For a web page' }).first().check();
  expect(await page.getByLabel('In the spotlight: Larkspur Machining', { exact: true }).inputValue()).toContain('<h2>');
}); // prettier-ignore

test('each of the other buttons asks for what it says', async () => {
  const stage = await theater.show('this-month', dialog, script());
  const { page } = stage;
  await stage.button('Next month: Public event, Oct 2026').click();
  await page.getByText('Put off.').waitFor();
  await stage.button('Make the call list: Call on partners, Oct 2026').click();
  await page.getByText('2 partners to call.').waitFor();
  expect(await stage.button('Add the quote: October letter').count()).toBe(0);
  await page.getByLabel('Quote somebody in October letter').selectOption('FBK-1');
  await stage.button('Add the quote: October letter').click();
  await page.getByText('The quote stands in').waitFor();
  await stage.button('Plan the spotlight').click();
  await page.getByText('Planned: “Spotlight”.').waitFor();
  await stage.button('Plan the newsletter').click();
  await page.getByText('Planned: “Newsletter”.').waitFor();
  await stage.button('Letter frame: Plant tour · Grade 11').click();
  await page.getByRole('link', { name: 'Open the letter frame' }).waitFor();
  await stage.button('Say which are still right').click();
  expect(stage.argumentsOf('items.open')).toEqual([{ door: 'openStillRight' }]);
  expect(stage.argumentsOf('thisMonth.quote')).toEqual([{ id: 'MKT-4', quote: 'FBK-1' }]);
  expect(stage.argumentsOf('thisMonth.later')).toEqual([{ id: 'MKT-1' }]);
  expect(stage.argumentsOf('goodwill.frame')).toEqual([{ id: 'ACT-1' }]);
});

test('the year: a kind loses its tick, the preview follows, it is added with one click, and there is a paper', async () => {
  const stage = await theater.show('this-month', dialog, script());
  const { page } = stage;
  await page.getByRole('radio', { name: 'The year' }).check();
  await page.getByText('Oct 2026: b. Public event.').waitFor();
  await stage.looksRight('this-month-year');
  await page.getByLabel('Community and staff').uncheck();
  await stage.button('Add 1 action').click();
  await page.getByText('Nothing: each kind and each month has its action.').first().waitFor();
  expect(stage.argumentsOf('year.make')).toEqual([{ without: ['Community and staff'], next: false }]);
  await stage.button('Make the plan on paper').click();
  await page.getByRole('link', { name: 'Open the plan' }).waitFor();
  await page.setViewportSize(phone);
  await stage.looksRight('this-month-year-phone');
});
