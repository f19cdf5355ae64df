/** Values that can be read and cannot be meant: a question with the likely reading, in the words of the workbook's locale. */
import { partner, skipTo, sentTo, startMailStory, visit } from '../support/mail-story';
import { startSetUp, type Story } from '../support/school';
import { Workbooks } from '../../local/runtime/host/sheets/workbooks';

interface Found {
  text: string;
  column: string;
}
const problems = async ({ desk }: Story): Promise<Found[]> =>
  (await desk.ask<{ problems: Found[] }>('check.run', null)).problems;

async function after(activity: Record<string, string>): Promise<{ story: Story; found: Found[] }> {
  const story = await startMailStory({ activity: { ...visit, date: '2026-12-15' } });
  skipTo(story, '2026-11-20T09:00');
  await story.desk.addRows('Activities', [{ ...visit, title: 'Job shadow day', ...activity }]);
  await story.until('2026-11-20T12:00');
  return { story, found: await problems(story) };
}

test.each([
  [
    { date: '1/12' },
    'Date',
    '“Job shadow day” is confirmed for Monday, January 12, 2026, which is long over. Did you mean Tuesday, January 12, 2027? Correct the date, or set it to Held or Canceled.',
  ],
  [{ date: '1/12', status: 'Idea' }, 'Date', /is an idea for .* Did you mean Tuesday, January 12, 2027\?/],
  [
    { date: '1/12/2036' },
    'Date',
    /confirmed for Saturday, January 12, 2036, which is years ahead. Did you mean Tuesday, January 12, 2027\?/,
  ],
  [{ date: '1/12/2062' }, 'Date', '“2062-01-12” is not a likely date. Type it like 9/14/2026, with its year.'],
  [{ date: '12/1/2026', status: 'Held' }, 'Date', /its day, Tuesday, December 1, 2026, is still to come/],
  [
    { date: '12/1/2026', start: '1:00', end: '3:00' },
    'Start',
    '“1:00” is at night. Did you mean 1:00 PM? Type 1:00 PM, or 1:00 AM if it is.',
  ],
  [{ date: '12/1/2026', start: '10:00', end: '1:30' }, 'End', /“1:30” is at night. Did you mean 1:30 PM\?/],
])('%j', async (activity, column, text) => {
  const { story, found } = await after(activity);
  const about = found.filter((each) => each.column === column).map((each) => each.text);
  expect(about).toEqual([typeof text === 'string' ? text : expect.stringMatching(text)]);
  const start = story.desk.rows('Home').map(({ what }) => what);
  expect(start).toEqual(expect.arrayContaining(about));
  expect(sentTo(story).filter((mail) => mail.startsWith(partner))).toEqual([]);
});

test.each<Record<string, string>>([
  { date: '12/1/2026', start: '1:00 PM', end: '3:00 PM' },
  { date: '12/1/2026', start: '1:00 AM', end: '2:00 AM' },
  { date: '12/1/2026', start: '13:00', end: '15:00', students: '1,250' },
  { date: '10/1/2026' },
  { date: '1/12/2026', status: 'Held' },
  { date: '1/12/2026', status: 'Canceled' },
  { date: '5/14/2028' },
])('%j is no question', async (activity) => {
  const { found } = await after(activity);
  expect(found).toEqual([]);
});

test('“12,5” is neither 125 nor 12', async () => {
  const { story, found } = await after({ date: '12/1/2026', students: "'12,5" });
  expect(found.map(({ text }) => text)).toEqual([
    '“12,5” can be read in two ways. Did you mean 12.5? Type a whole number, in digits only.',
  ]);
  expect(story.desk.rows('Activities')[1]!['students']).toBe('12,5');
});

test.each([
  ['en_US', '“next week” is not a date. Type it like 9/14/2026, or pick it with a double click.'],
  ['en_GB', '“next week” is not a date. Type it like 14/09/2026, or pick it with a double click.'],
  ['es_MX', '“next week” is not a date. Type it like 14/09/2026, or pick it with a double click.'],
  ['de_DE', '“next week” is not a date. Type it like 14.09.2026, or pick it with a double click.'],
  ['sv_SE', '“next week” is not a date. Type it like 2026-09-14, or pick it with a double click.'],
])('in %s what to type is written as it is typed there', async (locale, text) => {
  const story = await startSetUp();
  story.school.world.part(Workbooks).bound().locale = locale;
  await story.desk.addRows('Activities', [
    { title: 'Job shadow day', kind: 'Field trip', status: 'Idea', date: 'next week' },
  ]);
  await story.pump();
  expect((await problems(story)).map((each) => each.text)).toEqual([text]);
});

test('the American way typed in Britain: the day that is meant, as it is typed there', async () => {
  const story = await startSetUp();
  story.school.world.part(Workbooks).bound().locale = 'en_GB';
  await story.desk.addRows('Activities', [
    { title: 'Job shadow day', kind: 'Field trip', status: 'Idea', date: '10/28/2026' },
  ]);
  await story.pump();
  expect((await problems(story)).map((each) => each.text)).toEqual([
    '“10/28/2026” is not a date. Did you mean Wednesday, October 28, 2026? Then type 28/10/2026.',
  ]);
});
