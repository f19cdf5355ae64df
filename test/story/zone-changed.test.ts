// The time zone is corrected in File › Settings, and nobody runs set-up again.
import { Calendars } from '../../local/runtime/host/calendar/calendars';
import { Workbooks } from '../../local/runtime/host/sheets/workbooks';
import { instantOfText } from '../../local/runtime/common/zones';
import { morningOf, startMailStory, visit } from '../support/mail-story';
import { problemTexts } from '../support/problems';
import { coordinator, type Story } from '../support/school';

const moveTo = (story: Story, zone: string): void => void (story.school.world.part(Workbooks).bound().timeZone = zone);
const events = ({ school }: Story): string[] => {
  const calendars = school.world.part(Calendars);
  const stored = calendars.all().flatMap(({ id }) => calendars.events(id));
  return stored
    .filter(({ status }) => status !== 'cancelled')
    .map(({ summary, start }) => `${summary} ${new Date((start as { dateTime: string }).dateTime).toISOString()}`);
};
const told = async (story: Story): Promise<string> => (await problemTexts(story)).join('\n');

test.each([
  ['America/New_York', 'Plant tour 2026-09-24T13:30:00.000Z'],
  ['America/Los_Angeles', 'Plant tour 2026-09-24T16:30:00.000Z'],
  ['Asia/Tokyo', 'Plant tour 2026-09-24T00:30:00.000Z'],
])('to %s: mails name the day in the row, the event stands at its hour there, and it is told', async (zone, event) => {
  const story = await startMailStory();
  await morningOf(story, '2026-09-14');
  moveTo(story, zone);
  await story.desk.type('Activities', 3, 'notes', 'Bring ear plugs');
  for (const day of ['15', '16', '17', '23', '25']) {
    story.school.world.clock.moveTo(instantOfText(`2026-09-${day}T06:00`, zone));
    await story.school.advanceTo(instantOfText(`2026-09-${day}T11:00`, zone));
  }
  expect(story.desk.rows('Activities')[0]!['date']).toBe('2026-09-24');
  const subjects = story.mails().map(({ subject }) => subject);
  expect(subjects.length).toBeGreaterThanOrEqual(4);
  for (const subject of subjects) expect(subject).not.toMatch(/September (23|25)/);
  expect(events(story)).toEqual([event]);
});

test('it is told in Check and on Home for a week, with both zones', async () => {
  const story = await startMailStory();
  await morningOf(story, '2026-09-14');
  moveTo(story, 'America/Denver');
  await morningOf(story, '2026-09-15');
  const sentence = /time zone of this spreadsheet was changed from America\/Chicago to America\/Denver/;
  expect(await told(story)).toMatch(sentence);
  expect(
    story.desk
      .rows('Home')
      .map(({ what }) => what)
      .join('\n'),
  ).toMatch(sentence);
  await morningOf(story, '2026-09-25');
  expect(await told(story)).not.toMatch(sentence);
});

test('a page that is opened before the next full pass reads by the zone that is in force', async () => {
  const story = await startMailStory({ activity: { ...visit, date: '2026-09-14' } });
  await morningOf(story, '2026-09-14');
  moveTo(story, 'America/New_York');
  await story.desk.ask('check.run', null);
  expect(await told(story)).toContain('America/New_York');
});

test('an idle hour asks for nothing more', async () => {
  const story = await startMailStory();
  await morningOf(story, '2026-09-14');
  await story.until('2026-09-14T12:10');
  const record = await story.school.run(story.school.firing('hourly', coordinator));
  expect(record.counts.calls).toBe(3);
  expect(record.counts.byMember['Spreadsheet.getSpreadsheetTimeZone'] ?? 0).toBe(0);
});
