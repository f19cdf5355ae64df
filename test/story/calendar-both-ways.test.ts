import type { ResultOf } from '../../src/shared/calls';
import type { conflictCalls } from '../../src/features/activities/calls';
import { CalendarHands, startWithCalendar, tour } from '../support/calendar-hands';
import { sentTo, skipTo } from '../support/mail-story';
import type { Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';

type Conflicts = ResultOf<(typeof conflictCalls)['conflicts.list']>;

let story: Story;
let hands: CalendarHands;

async function start(...activities: Record<string, string>[]): Promise<void> {
  story = await startWithCalendar(activities.length > 0 ? activities : [tour]);
  hands = new CalendarHands(story);
}

const row = (index = 0): Record<string, string> => story.desk.rows('Activities')[index]!;
const run = () => story.desk.choose('Do the hourly work now');
const log = () =>
  story.desk.rows('Change log').map(({ record, column, before, after, why }) => [record, column, before, after, why]);
const writesOf = (record: { counts: { byMember: Record<string, number> } }): string[] =>
  Object.keys(record.counts.byMember).filter((name) => /insert|update|patch|remove|setValue/i.test(name));

async function decide(keep: 'sheet' | 'calendar'): Promise<string> {
  const [open] = await story.desk.ask<Conflicts>('conflicts.list', null);
  const { id, seen } = open!;
  const { waiting, text } = await story.desk.ask<{ waiting: Conflicts; text: string }>('conflicts.decide', { id, keep, seen }); // prettier-ignore
  expect(waiting).toEqual([]);
  return text;
}

describe('only the calendar changed', () => {
  test('a moved and renamed event comes into its row, and into the change log', async () => {
    await start();
    hands.move('Plant tour', '2026-11-03T13:00', '2026-11-03T14:30');
    hands.rename('Plant tour', 'Plant tour, second hall');
    await run();
    expect(row()).toMatchObject({
      title: 'Plant tour, second hall',
      date: '2026-11-03',
      start: '13:00',
      end: '14:30',
      endDate: '',
      place: '410 Foundry Rd',
      teacher: 'Desmond Achebe',
      calendar: 'In the calendar',
    });
    expect(log()).toEqual([
      ['Plant tour, second hall', 'Activity', 'Plant tour', 'Plant tour, second hall', 'Moved in Google Calendar'],
      ['Plant tour, second hall', 'Date', '2026-10-20', '2026-11-03', 'Moved in Google Calendar'],
      ['Plant tour, second hall', 'Start', '09:30', '13:00', 'Moved in Google Calendar'],
      ['Plant tour, second hall', 'End', '11:30', '14:30', 'Moved in Google Calendar'],
    ]);
    await run();
    expect(writesOf(await run())).toEqual([]);
  });

  test('reminders follow to the new day', async () => {
    await start({ ...tour, date: '2026-09-22' });
    hands.move('Plant tour', '2026-09-24T09:30', '2026-09-24T11:30');
    for (const day of ['15', '16', '17', '21', '23']) {
      skipTo(story, `2026-09-${day}T08:00`);
      await story.pump();
    }
    expect(sentTo(story)).toEqual(['teacher 2026-09-17', 'teacher 2026-09-23']);
  });

  test('it is noticed the next morning without any edit in the sheet', async () => {
    await start();
    await run();
    hands.move('Plant tour', '2026-10-21T09:30', '2026-10-21T11:30');
    await story.until('2026-09-15T08:30');
    expect(row()).toMatchObject({ date: '2026-10-21' });
  });

  test('all day, over several days, across midnight, and over a clock change', async () => {
    await start(tour, { ...tour, title: 'Fair' }, { ...tour, title: 'Night' }, { ...tour, title: 'Late' });
    hands.move('Plant tour', '2026-10-22', '2026-10-23');
    hands.move('Fair', '2026-10-22', '2026-10-25');
    hands.move('Night', '2026-10-31T20:00', '2026-11-01T09:15');
    hands.move('Late', '2026-11-01T09:30', '2026-11-01T10:30');
    await run();
    const times = story.desk.rows('Activities').map(({ date, start, end, endDate }) => [date, start, end, endDate]);
    expect(times).toEqual([
      ['2026-10-22', '', '', ''],
      ['2026-10-22', '', '', '2026-10-24'],
      ['2026-10-31', '20:00', '09:15', '2026-11-01'],
      // Its start is still as staff typed it.
      ['2026-11-01', '9:30 AM', '10:30', ''],
    ]);
    const before = hands.all().map(({ start, end }) => [start, end]);
    await run();
    expect(hands.all().map(({ start, end }) => [start, end])).toEqual(before);
  });

  test('a calendar in another zone is read on the school’s wall clock', async () => {
    await start();
    hands.calendars.find(hands.id)!.timeZone = 'America/New_York';
    await run();
    expect(row()).toMatchObject({ date: '2026-10-20', start: '9:30 AM' });
    hands.move('Plant tour', '2026-10-21T00:30', '2026-10-21T01:30');
    await run();
    expect(row()).toMatchObject({ date: '2026-10-20', start: '23:30', end: '00:30', endDate: '2026-10-21' });
  });

  test('guests whom a person invited stay, and nobody is mailed', async () => {
    await start();
    const guests = [{ email: 'rosa@example.org' }];
    hands.calendars.changeByHand(hands.id, hands.event('Plant tour').id, { attendees: guests });
    await story.desk.type('Activities', 3, 'date', '11/3/2026');
    await story.pump();
    hands.move('Plant tour', '2026-11-04T09:30', '2026-11-04T11:30');
    await run();
    expect(hands.event('Plant tour')).toMatchObject({
      attendees: guests,
      start: { dateTime: '2026-11-04T09:30:00-06:00' },
    });
    expect(hands.calendars.notices).toEqual([]);
  });

  test('sorting and columns that staff move make no difference', async () => {
    await start(tour, { ...tour, title: 'Alpha' });
    const staff = new StaffHands(story.desk);
    await staff.sortBy('Activities', 'title');
    await staff.moveColumn('Activities', 'date', 9);
    hands.move('Plant tour', '2026-11-03T09:30', '2026-11-03T11:30');
    await run();
    const dates = Object.fromEntries(story.desk.rows('Activities').map(({ title, date }) => [title, date]));
    expect(dates).toEqual({ Alpha: '2026-10-20', 'Plant tour': '2026-11-03' });
  });
});

describe('an event that a person deleted', () => {
  test('is asked about; put back, it stands there again', async () => {
    await start();
    hands.remove('Plant tour');
    await run();
    const { problems } = await story.desk.ask<{ problems: { tab: string; row: number; text: string }[] }>('check.run', null); // prettier-ignore
    expect(problems).toContainEqual(
      expect.objectContaining({
        tab: 'Activities',
        row: 3,
        text: expect.stringMatching(/event was deleted in Google Calendar.*Sheet and calendar /),
      }),
    );
    expect(await decide('sheet')).toBe('Done for “Plant tour”.');
    expect(hands.standing()).toHaveLength(1);
    expect(row()).toMatchObject({ calendar: 'In the calendar' });
  });

  test('or the activity is canceled, and comes back when it is planned anew', async () => {
    await start();
    hands.remove('Plant tour');
    await run();
    await decide('calendar');
    expect(row()).toMatchObject({ status: 'Canceled', calendar: 'Canceled' });
    expect(log()).toEqual([['Plant tour', 'Status', 'Planned', 'Canceled', 'Deleted in Google Calendar']]);
    expect(hands.standing()).toEqual([]);
    await story.desk.type('Activities', 3, 'status', 'Planned');
    await story.pump();
    expect(hands.standing()).toHaveLength(1);
    expect(hands.all()).toHaveLength(1);
  });
});

describe('an event that a person added', () => {
  test('becomes an idea once, with who added it; no mail until staff plan it', async () => {
    await start(tour);
    hands.add('Harvest fair', '2026-09-18T14:00', '2026-09-18T15:00');
    await run();
    await run();
    expect(story.desk.rows('Activities')).toHaveLength(2);
    expect(row(1)).toMatchObject({ title: 'Harvest fair', status: 'Idea', date: '2026-09-18', start: '14:00' });
    expect(row(1).notes).toContain('Found in Google Calendar on Monday, September 14, 2026, added by');
    expect(row(1).calendar).toContain('Proposed in Google Calendar');
    await story.until('2026-09-15T09:30');
    expect(story.mails()).toEqual([]);
    await story.desk.type('Activities', 4, 'status', 'Planned');
    await story.desk.type('Activities', 4, 'teacher', 'Desmond Achebe');
    await story.pump();
    expect(hands.standing()).toHaveLength(2);
    expect(sentTo(story)).toEqual(['teacher 2026-09-15']);
  });

  test('that repeats is proposed once, for the series', async () => {
    await start(tour);
    const { id } = hands.add('Club', '2026-09-22T15:00', '2026-09-22T16:00');
    hands.calendars.changeByHand(hands.id, id, { recurrence: ['RRULE:FREQ=WEEKLY'] });
    await run();
    expect(row(1).notes).toContain('stands for the whole series');
    await story.desk.type('Activities', 4, 'status', 'Planned');
    await story.pump();
    expect(hands.event('Club')).toMatchObject({ recurrence: ['RRULE:FREQ=WEEKLY'] });
    expect(story.desk.rows('Activities')).toHaveLength(2);
  });

  test('is left to its author when staff delete the row', async () => {
    await start(tour);
    hands.add('Harvest fair', '2026-09-18T14:00', '2026-09-18T15:00');
    await run();
    await new StaffHands(story.desk).deleteRows('Activities', 4);
    await run();
    expect(story.desk.rows('Activities')).toHaveLength(1);
    expect(hands.event('Harvest fair')).toMatchObject({ status: 'confirmed' });
  });

  test('with a name that looks like a formula stays text, and one without a name is told so', async () => {
    await start(tour);
    hands.add('=HYPERLINK("x")', '2026-09-18', '2026-09-19');
    hands.add('', '2026-09-19', '2026-09-20');
    await run();
    expect(story.desk.rows('Activities').map(({ title }) => title)).toEqual([
      'Plant tour',
      '=HYPERLINK("x")',
      '(No title)',
    ]);
  });
});

describe('both sides changed', () => {
  beforeEach(async () => {
    await start();
    hands.move('Plant tour', '2026-10-27T09:30', '2026-10-27T11:30');
    await story.desk.type('Activities', 3, 'date', '10/21/2026');
    await run();
  });

  test('neither is overwritten; both versions are told', async () => {
    expect(row()).toMatchObject({ date: '2026-10-21' });
    expect(hands.event('Plant tour').start).toMatchObject({ dateTime: '2026-10-27T09:30:00-05:00' });
    const [open] = await story.desk.ask<Conflicts>('conflicts.list', null);
    expect(open).toMatchObject({
      kind: 'changed',
      lines: [
        'Changed here and in Google Calendar.',
        'In the sheet: “Plant tour”, Wednesday, October 21, 2026, 9:30 AM to 11:30 AM, 410 Foundry Rd',
        'In Google Calendar: “Plant tour”, Tuesday, October 27, 2026, 9:30 AM to 11:30 AM, 410 Foundry Rd',
      ],
    });
    await run();
    expect(writesOf(await run())).toEqual([]);
  });

  test.each([
    ['sheet', '2026-10-21'],
    ['calendar', '2026-10-27'],
  ] as const)('keep the %s', async (keep, date) => {
    await decide(keep);
    expect(row()).toMatchObject({ date, calendar: 'In the calendar' });
    expect(hands.event('Plant tour').start).toMatchObject({ dateTime: `${date}T09:30:00-05:00` });
    await run();
    expect(writesOf(await run())).toEqual([]);
  });

  test('what changed after staff looked is not decided by it', async () => {
    const [open] = await story.desk.ask<Conflicts>('conflicts.list', null);
    hands.move('Plant tour', '2026-10-28T09:30', '2026-10-28T11:30');
    const { id, seen } = open!;
    const { waiting, text } = await story.desk.ask<{ waiting: Conflicts; text: string }>('conflicts.decide', { id, keep: 'calendar', seen }); // prettier-ignore
    expect(text).toContain('has changed in the meantime');
    expect(waiting).toMatchObject([{ id }]);
    expect(row()).toMatchObject({ date: '2026-10-21' });
    await expect(story.desk.ask('conflicts.decide', { id, keep: 'calendar', seen })).rejects.toThrow(
      'nothing was done',
    );
    await expect(story.desk.ask('conflicts.decide', { id: 7 })).rejects.toThrow('cannot use (“id”)');
  });
});

test('a date that was mistyped leaves the event in the calendar until it is mended', async () => {
  await start();
  await story.desk.type('Activities', 3, 'date', 'next Tuesday');
  await story.pump();
  expect(hands.standing()).toHaveLength(1);
  expect(row().calendar).toContain('Left as it is');
  await story.desk.type('Activities', 3, 'date', '10/22/2026');
  await story.pump();
  expect(hands.event('Plant tour').start).toMatchObject({ dateTime: '2026-10-22T09:30:00-05:00' });
});

test('when the calendar itself was deleted, that is said; set-up makes a new one with everything in it', async () => {
  await start();
  hands.calendars.remove(hands.id);
  await run();
  expect(story.said.at(-1)?.text).toMatch(/Google no longer finds the Partnerbook calendar.*Set up this workbook/);
  await story.desk.choose('Set up this workbook');
  await run();
  expect(hands.standing()).toHaveLength(1);
  expect(row()).toMatchObject({ date: '2026-10-20', calendar: 'In the calendar' });
});

test('a change by a person costs no extra list, and one write', async () => {
  await start(tour, { ...tour, title: 'Second' }, { ...tour, title: 'Third' });
  await run();
  hands.move('Second', '2026-11-03T09:30', '2026-11-03T11:30');
  const { byMember } = (await run()).counts;
  const calendar = Object.entries(byMember).filter(([name]) => name.startsWith('Calendar.'));
  expect(Object.fromEntries(calendar)).toEqual({ 'Calendar.Events.list': 1, 'Calendar.Events.patch': 1 });
});
