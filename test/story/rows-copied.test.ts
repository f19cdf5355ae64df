/** A row is copied: the copy gets an id of its own, or both rest until staff say which is the copy (law 14). */
import { Calendars } from '../../local/runtime/host/calendar/calendars';
import { importOrganizations } from '../../local/sample/school';
import { morningOf, partner, sentTo, startMailStory, teacher } from '../support/mail-story';
import { problemsOf } from '../support/problems';
import { coordinator, type Story } from '../support/school';
import { lineOf, put, StaffHands } from '../support/staff-hands';

interface Event {
  status: string;
  summary: string;
  start: { dateTime?: string; date?: string };
}

const events = ({ school }: Story): string[] => {
  const calendars = school.world.part(Calendars);
  return calendars
    .all()
    .flatMap(({ id }) => calendars.events(id) as unknown as Event[])
    .filter(({ status }) => status !== 'cancelled')
    .map(({ summary, start }) => `${summary} ${start.dateTime ?? start.date ?? ''}`);
};
const told = async (story: Story): Promise<string[]> =>
  (await problemsOf(story)).map(({ tab, row, text }) => `${tab} ${row}: ${text}`);

async function paste(story: Story, title: string, row: number, lines: string[][]): Promise<void> {
  await story.school.edit(coordinator, story.desk.sheet(title).id, row, 1, lines, { confirmed: true });
}

const idsOf = ({ desk }: Story, title: string): string[] => desk.rows(title).map(({ id }) => id!);

const tour = 'Plant tour 2026-09-24T09:30:00-05:00';

test('a copy pasted above, then changed, is an activity of its own; the first keeps event and reminders', async () => {
  const story = await startMailStory();
  await story.until('2026-09-14T10:00');
  const line = lineOf(story, 'Activities', 3);
  await new StaffHands(story.desk).insertRows('Activities', 3);
  await paste(story, 'Activities', 3, [line]);
  const edit = story.school.executions.filter(({ functionName }) => functionName === 'onEdit').pop()!;
  expect(edit.counts.calls).toBeLessThanOrEqual(4);
  await story.desk.type('Activities', 3, 'title', 'Plant tour October');
  await story.desk.type('Activities', 3, 'date', '2026-10-22');
  await story.until('2026-09-14T13:00');
  expect(events(story)).toEqual(expect.arrayContaining([tour, 'Plant tour October 2026-10-22T09:30:00-05:00']));
  expect(idsOf(story, 'Activities')[1]).toBe(line[story.desk.column(story.desk.sheet('Activities'), 'id') - 1]);
  for (const day of ['16', '17']) await morningOf(story, `2026-09-${day}`);
  expect(story.mails().map(({ to }) => to.join())).toEqual(expect.arrayContaining([partner, teacher]));
  expect(await told(story)).toEqual([]);
});

test('copies of copies, a copy over another row, and several at once each have an id of their own', async () => {
  const story = await startMailStory();
  await story.desk.addRows('Organizations', [{ name: 'Aster Clinic', category: 'Employer' }]);
  await story.pump();
  const line = lineOf(story, 'Organizations', 3);
  await paste(story, 'Organizations', 5, [line, line]);
  await paste(story, 'Organizations', 7, [lineOf(story, 'Organizations', 5)]);
  await paste(story, 'Organizations', 4, [line]);
  const ids = idsOf(story, 'Organizations');
  expect([ids.length, new Set(ids).size, ids[0]]).toEqual([5, 5, line[0]!.startsWith('ORG') ? line[0] : line[1]]);
  for (const title of ['People', 'Staff']) {
    await paste(story, title, 4, [lineOf(story, title, 3)]);
    expect(new Set(idsOf(story, title)).size).toBe(2);
  }
});

test.each(['above', 'below'])(
  'a copy %s that nobody saw rests with its original, until staff say which it is',
  async (where) => {
    const story = await startMailStory();
    await story.until('2026-09-14T10:00');
    const [copy, original] = where === 'above' ? [3, 4] : [4, 3];
    const line = lineOf(story, 'Activities', 3);
    const { id } = story.desk.rows('Activities')[0]!;
    if (where === 'above') await new StaffHands(story.desk).insertRows('Activities', 3);
    const dateAt = story.desk.column(story.desk.sheet('Activities'), 'date') - 1;
    put(
      story,
      'Activities',
      copy,
      line.map((text, index) => (index === dateAt ? '2026-10-22' : text)),
    );
    for (const day of ['14', '15', '17']) await morningOf(story, `2026-09-${day}`);
    expect([events(story), sentTo(story)]).toEqual([[tour], []]);
    const found = await problemsOf(story);
    expect(found.filter(({ isAlike }) => isAlike).map(({ tab, row }) => [tab, row])).toEqual([
      ['Activities', 3],
      ['Activities', 4],
    ]);
    expect(found[0]!.text).toMatch(/^This row and row 4 have the same id .* “This row is the copy”/);
    expect(
      story.desk
        .rows('Home')
        .map(({ what }) => what)
        .join('\n'),
    ).toContain('have the same id');

    await story.desk.ask('check.separate', { tabKey: 'activity', row: copy });
    expect(story.desk.rows('Activities').find(({ row }) => row === String(original))!['id']).toBe(id);
    await morningOf(story, '2026-09-18');
    expect(events(story).sort()).toEqual([tour, 'Plant tour 2026-10-22T09:30:00-05:00'].sort());
    expect(
      sentTo(story)
        .map((mail) => mail.split(' ')[0])
        .sort(),
    ).toEqual(['partner', 'teacher']);
    expect((await problemsOf(story)).filter(({ isAlike }) => isAlike)).toEqual([]);
    await expect(story.desk.ask('check.separate', { tabKey: 'activity', row: copy })).rejects.toThrow(/own by now/);
  },
);

test('what names one of two alike names neither, nothing is mailed by it, and it is clear when one is deleted', async () => {
  const story = await startMailStory();
  await story.desk.addRows('Organizations', [{ name: 'Aster Clinic', category: 'Employer' }]);
  await story.pump();
  put(story, 'Organizations', 5, lineOf(story, 'Organizations', 3));
  put(story, 'People', 4, lineOf(story, 'People', 3));
  await story.desk.run('onSheetChange');
  await morningOf(story, '2026-09-17');
  expect(sentTo(story)).toEqual(['teacher 2026-09-17']);
  expect(story.desk.rows('People').map(({ organization }) => organization)).toEqual(
    Array(2).fill('Larkspur Machining'),
  );
  expect((await told(story)).map((line) => line.slice(0, 17))).toEqual(
    expect.arrayContaining(['Organizations 3: ', 'Organizations 5: ']),
  );
  await expect(importOrganizations(story.desk, 'Organization\nLarkspur Machining\n', 'a.csv')).rejects.toThrow(
    /copies of each other.*Check this workbook/,
  );
  const hands = new StaffHands(story.desk);
  await hands.deleteRows('Organizations', 5);
  await hands.deleteRows('People', 4);
  await morningOf(story, '2026-09-18');
  expect(sentTo(story)).toEqual(['teacher 2026-09-17', 'partner 2026-09-18']);
});

test('whoever asked for no mail gets none while the row is there twice', async () => {
  const story = await startMailStory();
  await story.desk.type('People', 3, 'contact', 'Do not contact');
  await story.desk.addRows('People', [
    { name: 'Renata O.', organization: 'Larkspur Machining', role: 'Primary contact', email: partner },
  ]);
  await story.pump();
  put(story, 'People', 5, lineOf(story, 'People', 3));
  for (const day of ['17', '18']) await morningOf(story, `2026-09-${day}`);
  expect(sentTo(story).filter((mail) => mail.startsWith('partner'))).toEqual([]);
});

test('of a copied mail or setting neither counts, and no other mail is made in its place', async () => {
  const story = await startMailStory({ automatic: false });
  await morningOf(story, '2026-09-17');
  const drafts = story.desk.rows('Outbox');
  expect(drafts.map(({ state }) => state)).toEqual(['draft', 'draft']);
  put(story, 'Outbox', 5, lineOf(story, 'Outbox', 3));
  const place = story.desk.rows('Settings').find(({ key }) => key === 'remindersAutomatic')!;
  const last = Number(story.desk.rows('Settings').pop()!.row) + 1;
  await paste(story, 'Settings', last, [lineOf(story, 'Settings', Number(place.row))]);
  await story.desk.type('Settings', last, 'value', 'Yes');
  await morningOf(story, '2026-09-18');
  expect(sentTo(story)).toEqual([]);
  expect(story.desk.rows('Outbox')).toHaveLength(3);
  const lines = await told(story);
  expect(lines).toContainEqual(expect.stringMatching(/^Outbox 3: This row and row 5 have the same id/));
  expect(lines).toContainEqual(expect.stringMatching(/^Settings \d+: .*both stand for “remindersAutomatic”/));
  await story.desk.choose('Set up this workbook');
  expect(story.desk.rows('Settings').filter(({ key }) => key === 'remindersAutomatic')).toHaveLength(2);
});
