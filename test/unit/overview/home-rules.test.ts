import type { Activity } from '../../../src/records/activities';
import { firstSteps, type StepFacts } from '../../../src/features/overview/first-steps-rules';
import { homeLines, isTime, type HomeFacts } from '../../../src/features/overview/home-rules';
import type { CalendarDate, ClockTime, Timestamp } from '../../../src/shared/dates';

const all: StepFacts = {
  school: 'Lincoln High',
  coordinator: 'Dana Whitfield',
  coordinatorEmail: 'dana@example.edu',
  colleagues: 1,
  organizations: 3,
  hasCalendar: true,
  forms: 1,
  practice: false,
};
const ran = { at: '2026-09-14 07:00' as Timestamp, as: '', jobs: [] };
const nothing: HomeFacts = {
  today: '2026-09-14' as CalendarDate,
  now: '07:05' as ClockTime,
  school: 'Lincoln High',
  lines: [],
  activities: [],
  problems: [],
  problemCount: 0,
  practice: undefined,
  run: ran,
  steps: firstSteps(all),
  cannot: [],
};

function activity(change: Partial<Record<keyof Activity, unknown>>): Activity {
  const blank = { title: 'Visit', kind: 'Field trip', status: 'Confirmed', date: null, start: null, end: null };
  const rest = { endDate: null, place: null, organization: null, teacher: { label: 'Ana Ruiz' } };
  return { ...blank, ...rest, ...change } as unknown as Activity;
}

/** The lines under a heading, up to the next. */
function under(heading: string, facts: Partial<HomeFacts>): string[] {
  const lines = homeLines({ ...nothing, ...facts });
  const from = lines.findIndex((line) => line.section === heading);
  if (from === -1) return [];
  const to = lines.findIndex((line, index) => index > from && (line.section !== '' || line.what === ''));
  return lines.slice(from, to === -1 ? undefined : to).map(({ what, when, where }) => [what, when, where].join(' | '));
}

const headings = (facts: Partial<HomeFacts>): string[] =>
  homeLines({ ...nothing, ...facts }).flatMap(({ section }, index) => (index > 0 && section !== '' ? [section] : []));

test('a quiet day is one sentence, and what has no content has no heading', () => {
  expect(headings({})).toEqual(['Today', 'The hourly work']);
  expect(under('Today', {})).toEqual([
    'All is quiet: nothing is due this week, and nothing is planned for the month ahead. |  | ',
  ]);
  // One blank line between two sections, and none where a section is left out.
  expect(homeLines(nothing).filter(({ section, what }) => section + what === '')).toHaveLength(2);
  const planned = { activities: [activity({ date: '2026-09-30' as CalendarDate })] };
  expect(under('Today', planned)).toEqual(['All is quiet: nothing is due this week. |  | ']);
  expect(homeLines(nothing).slice(0, 2)).toEqual([
    { section: 'Monday, September 14, 2026', what: 'Lincoln High', when: 'As of 7:05 AM', where: '' },
    { section: '', what: '', when: '', where: '' },
  ]);
});

test('ten lines of Today, with their days in words and whose they are', () => {
  const line = (what: string, due: string | null, where = '') => ({ what, due: due as CalendarDate | null, where });
  expect(under('Today', { lines: [line('Call (Mill)', '2026-09-13', 'Dana'), line('2 mails wait', null)] })).toEqual([
    'Call (Mill) | 1 day overdue, since Sun, Sep 13 | Dana',
    '2 mails wait |  | ',
  ]);
  const many = Array.from({ length: 12 }, (_, index) => line(`Step ${index}`, null));
  expect(under('Today', { lines: many.slice(0, 10) })).toHaveLength(10);
  expect(under('Today', { lines: many }).pop()).toMatch(/^… and 2 more\. Partnerbook › Today/);
});

test('the month ahead: in order, with what goes on already, and nothing from before or after', () => {
  const on = (date: string, start: string | null, title: string, more: object = {}): Activity =>
    activity({ date: date as CalendarDate, start: start as ClockTime | null, title, ...more });
  const activities = [
    on('2026-09-13', null, 'Yesterday'),
    on('2026-09-14', '13:00', 'Later', { end: '14:00' as ClockTime }),
    on('2026-09-14', '09:30', 'Early', { place: 'Room 12', status: 'Planned', teacher: null }),
    on('2026-10-15', null, 'Last day'),
    on('2026-10-16', null, 'Too far'),
    on('2026-09-11', null, 'Trip', { endDate: '2026-09-15' as CalendarDate }),
    on('2026-09-20', null, 'Maybe', { status: 'Idea' }),
    on('2026-09-20', null, 'Off', { status: 'Canceled' }),
  ];
  expect(under('The month ahead', { activities })).toEqual([
    'Trip (Field trip; with Ana Ruiz) | until Tue, Sep 15 | ',
    'Early (Field trip; nobody is responsible yet, not confirmed yet) | today, 9:30 AM | Room 12',
    'Later (Field trip; with Ana Ruiz) | today, 1:00 PM to 2:00 PM | ',
    'Last day (Field trip; with Ana Ruiz) | Thu, Oct 15 | ',
  ]);
  const many = Array.from({ length: 11 }, () => on('2026-09-20', null, 'One of many'));
  expect(under('The month ahead', { activities: many })).toHaveLength(9);
  expect(under('The month ahead', { activities: many }).pop()).toMatch(/^… and 3 more dates within a month\./);
});

test('the first problems are shown by name, and the count of all', () => {
  const problems = [1, 2, 3, 4, 5, 6].map((n) => ({ text: `Problem ${n}`, place: `Staff, Ana Ruiz ${n}, Email` }));
  const lines = under('Not right yet', { problems, problemCount: 8 });
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/^8 cells or rows need a look\./);
  expect(lines[1]).toBe('Problem 1 |  | Staff, Ana Ruiz 1, Email');
});

test('the hourly work tells when, as whom, what failed and when that last worked', () => {
  const at = '2026-09-14 07:00' as Timestamp;
  const ok = { name: 'Calendar', ok: true, reason: '', lastOk: at };
  const failed = { name: 'Send mail', ok: false, reason: 'No quota is left.', lastOk: '2026-09-13 18:00' as Timestamp };
  const never = { name: 'Ids', ok: false, reason: 'Busy.', lastOk: null };
  expect(under('The hourly work', { run: null })[0]).toMatch(/has not run yet/);
  expect(under('The hourly work', { run: { at, as: 'ana@example.edu', jobs: [ok] } })).toEqual([
    'Last looked at everything as ana@example.edu. All of it went well. | Mon, Sep 14, 7:00 AM | ',
  ]);
  expect(under('The hourly work', { run: { at, as: '', jobs: [ok, failed, never] } })).toEqual([
    'Last looked at everything. | Mon, Sep 14, 7:00 AM | ',
    'Send mail: No quota is left. | last worked Sun, Sep 13, 6:00 PM | ',
    'Ids: Busy. | never worked yet | ',
  ]);
});

test('what Partnerbook may not do stands there until it may; practice mode, too', () => {
  expect(under('Does not work', { cannot: ['No calendar.'] })).toEqual(['No calendar. |  | ']);
  expect(under('Practice mode', { practice: 'dana@example.edu' })[0]).toMatch(
    /^Every mail goes to dana@example\.edu only/,
  );
});

test('the steps of the set-up tick themselves off one by one, and go when all are done', () => {
  const started = (change: Partial<StepFacts>) =>
    under('Getting started', { steps: firstSteps({ ...all, ...change }) });
  const lines = started({ school: '', colleagues: 0 });
  expect(lines.map((line) => line.split(' | ')[1])).toEqual(['', '', '', 'done', 'done', 'done', '']);
  expect(lines[0]).toMatch(/Choose Partnerbook › Set up/);
  expect(lines[1]).toMatch(/^Your school: The name stands in every mail/);
  const undone: Partial<StepFacts>[] = [
    { school: '' },
    { coordinator: '' },
    { coordinatorEmail: '' },
    { colleagues: 0 },
    { organizations: 0 },
    { hasCalendar: false },
    { forms: 0 },
  ];
  for (const change of undone) {
    expect(started(change)).toHaveLength(7);
    expect(started(change).filter((line) => line.split(' | ')[1] === 'done')).toHaveLength(4);
  }
  // Practice mode has a section of its own.
  expect([started({}), started({ practice: true })]).toEqual([[], []]);
});

test('only the two cells that tell a time of writing count as no change', () => {
  const lines = homeLines({ ...nothing, lines: [{ what: 'Call', due: nothing.today, where: '' }] });
  const times = lines.flatMap((_, index) => (isTime(lines, 'when', index) ? [index] : []));
  expect(times).toEqual([0, lines.findIndex(({ section }) => section === 'The hourly work')]);
  expect(isTime(lines, 'what', 0)).toBe(false);
});
