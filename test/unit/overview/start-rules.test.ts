import type { Activity } from '../../../src/records/activities';
import { startLines, type StartFacts } from '../../../src/features/overview/start-rules';
import type { CalendarDate, ClockTime, Timestamp } from '../../../src/shared/dates';
import type { Problem } from '../../../src/workbook/problems';

const nothing: StartFacts = {
  today: '2026-09-14' as CalendarDate,
  school: 'Lincoln High',
  activities: [],
  due: [],
  mails: { draft: 0, failed: 0, unknown: 0 },
  problems: [],
  practice: undefined,
  run: null,
  has: { names: false, staff: false, organizations: false },
  cannot: [],
};

function activity(change: Partial<Record<keyof Activity, unknown>>): Activity {
  const blank = { title: 'Visit', kind: 'Field trip', status: 'Confirmed', date: null, start: null, end: null };
  const rest = { endDate: null, place: null, organization: null, teacher: { label: 'Ana Ruiz' } };
  return { ...blank, ...rest, ...change } as unknown as Activity;
}

const problem = (row: number): Problem => ({
  code: 'rule',
  tab: 'Staff',
  tabKey: 'staff',
  row,
  column: 'Email',
  columnNumber: 4,
  text: `Problem ${row}`,
});

/** The lines under a heading, up to the next. */
function under(heading: string, facts: Partial<StartFacts>): string[] {
  const lines = startLines({ ...nothing, ...facts });
  const from = lines.findIndex((line) => line.section === heading);
  if (from === -1) return [];
  const to = lines.findIndex((line, index) => index > from && (line.section !== '' || line.what === ''));
  return lines.slice(from, to === -1 ? undefined : to).map(({ what, when, where }) => [what, when, where].join(' | '));
}

test('a quiet day says so under each heading', () => {
  expect(under('Today', {})).toEqual(['Nothing is planned for today. |  | ']);
  expect(under('Next 7 days', {})).toEqual(['Nothing is planned for the next 7 days. |  | ']);
  expect(under('Next steps', {})).toEqual(['Nothing is to be done by a day of this week. |  | ']);
  expect(under('Waits for you', {})).toEqual(['No mail waits for your approval. |  | ']);
  expect(under('Not right yet', {})).toEqual(['No problems were found. |  | ']);
  expect(under('The hourly run', {})[0]).toMatch(/has not run yet/);
  expect(under('Does not work', {})).toEqual([]);
  expect(startLines(nothing)[0]).toEqual({
    section: 'Monday, September 14, 2026',
    what: 'Lincoln High',
    when: '',
    where: '',
  });
});

test('the days before and after do not spill over, and hours are in order', () => {
  const on = (date: string, start: string | null, title: string): Activity =>
    activity({ date: date as CalendarDate, start: start as ClockTime | null, title });
  const activities = [
    on('2026-09-13', null, 'Yesterday'),
    on('2026-09-14', '13:00', 'Later'),
    on('2026-09-14', '09:30', 'Early'),
    on('2026-09-15', null, 'Tomorrow'),
    on('2026-09-21', null, 'Seventh'),
    on('2026-09-22', null, 'Eighth'),
  ];
  expect(under('Today', { activities }).map((line) => line.split(' (')[0])).toEqual(['Early', 'Later']);
  expect(under('Next 7 days', { activities }).map((line) => line.split(' (')[0])).toEqual(['Tomorrow', 'Seventh']);
});

test('what goes on over several days is there each day until it ends', () => {
  const activities = [
    activity({ title: 'Trip', date: '2026-09-11' as CalendarDate, endDate: '2026-09-15' as CalendarDate }),
  ];
  expect(under('Today', { activities })).toEqual(['Trip (Field trip; with Ana Ruiz) | until Tue, Sep 15 | ']);
  expect(under('Today', { activities, today: '2026-09-16' as CalendarDate })[0]).toMatch(/^Nothing/);
});

test('ideas and what was called off are not due; what is open about the rest is said in words', () => {
  const date = '2026-09-14' as CalendarDate;
  const activities = [
    activity({ date, status: 'Idea', title: 'Maybe' }),
    activity({ date, status: 'Canceled', title: 'Off' }),
    activity({ date, status: 'Planned', teacher: null, start: '09:30', end: '11:00', place: 'Room 12' }),
  ];
  expect(under('Today', { activities })).toEqual([
    'Visit (Field trip; nobody is responsible yet, not confirmed yet) | 9:30 AM to 11:00 AM | Room 12',
  ]);
});

test('mails that wait, failed or may have left are counted apart', () => {
  expect(under('Waits for you', { mails: { draft: 1, failed: 2, unknown: 1 } })).toEqual([
    expect.stringMatching(/^1 mail waits for your approval\./),
    expect.stringMatching(/^1 mail may or may not have left: look/),
    expect.stringMatching(/^2 mails could not be sent\./),
  ]);
});

test('the first five problems are shown with their places, and the count of all', () => {
  const lines = under('Not right yet', { problems: [3, 4, 5, 6, 7, 8].map(problem) });
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/^6 cells or rows need a look\./);
  expect(lines[1]).toBe('Problem 3 |  | Staff, row 3, Email');
});

test('the hourly run tells when, as whom, what failed and when that last worked', () => {
  const at = '2026-09-14 07:00' as Timestamp;
  const ok = { name: 'Calendar', ok: true, reason: '', lastOk: at };
  const failed = { name: 'Send mail', ok: false, reason: 'No quota is left.', lastOk: '2026-09-13 18:00' as Timestamp };
  const never = { name: 'Ids', ok: false, reason: 'Busy.', lastOk: null };
  expect(under('The hourly run', { run: { at, as: 'ana@example.edu', jobs: [ok] } })).toEqual([
    'Last looked at everything as ana@example.edu. All of it went well. | Mon, Sep 14, 7:00 AM | ',
  ]);
  expect(under('The hourly run', { run: { at, as: '', jobs: [ok, failed, never] } })).toEqual([
    'Last looked at everything. | Mon, Sep 14, 7:00 AM | ',
    'Send mail: No quota is left. | last worked Sun, Sep 13, 6:00 PM | ',
    'Ids: Busy. | never worked yet | ',
  ]);
});

test('what Partnerbook may not do stands there until it may', () => {
  expect(under('Does not work', { cannot: ['No calendar.'] })).toEqual(['No calendar. |  | ']);
});
