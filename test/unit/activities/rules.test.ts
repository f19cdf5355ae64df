import { eventOf } from '../../../src/calendar/activity-event-rules';
import { activityProblems } from '../../../src/features/activities/rules';
import { activities } from '../../../src/records/activities';
import type { Cell } from '../../../src/google/cells';
import type { CalendarDate } from '../../../src/shared/dates';
import { readTable } from '../../../src/workbook/read/table';
import { columnKey } from '../../../src/workbook/tab';

const today = '2026-09-14' as CalendarDate;

function tableOf(...rows: Record<string, Cell>[]) {
  const names = Object.keys(activities.columns);
  const keys = names.map((name) => columnKey(activities, name));
  const titles = names.map((name) => activities.columns[name as keyof typeof activities.columns].title);
  const cells = rows.map((row, index) => names.map((name) => (name === 'id' ? `ACT-${index}` : (row[name] ?? ''))));
  return readTable(activities, 'Activities', [keys, titles, ...cells]);
}

const tour = {
  title: 'Plant tour',
  kind: 'Field trip',
  status: 'Planned',
  date: '2026-09-17',
  start: '9:30 AM',
  end: '11:30 AM',
  teacher: 'Desmond',
};

test('a tour in order has no problems and is an event with its wall-clock times', () => {
  const table = tableOf(tour);
  expect(activityProblems(table, today)).toEqual([]);
  const event = eventOf(table.rows[0]!, 'Desmond Achebe', '');
  expect(event).toMatchObject({
    content: { title: 'Plant tour', date: '2026-09-17', start: '09:30', end: '11:30', endDate: '2026-09-17' },
  });
});

test('from Planned on it needs a teacher and a date; an idea needs neither', () => {
  const [problem, ...rest] = activityProblems(tableOf({ ...tour, teacher: '' }), today);
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ tab: 'Activities', row: 3, column: 'Responsible teacher' });
  expect(problem!.text).toContain('nobody is responsible');
  expect(activityProblems(tableOf({ ...tour, date: '' }), today)[0]).toMatchObject({ column: 'Date' });
  expect(activityProblems(tableOf({ title: 'Talk', kind: 'Field trip', status: 'Idea' }), today)).toEqual([]);
});

test('a cell that is a problem already is not told twice', () => {
  const table = tableOf({ ...tour, date: 'next Tuesday' });
  expect(table.problems.map((problem) => problem.text)).toEqual([
    expect.stringContaining('“next Tuesday” is not a date'),
  ]);
  expect(activityProblems(table, today)).toEqual([]);
});

test('an end before the start keeps it out of the calendar and says why', () => {
  const table = tableOf({ ...tour, end: '8:00 AM' });
  expect(eventOf(table.rows[0]!, '', '')).toEqual({ why: 'Not in the calendar: it ends before it starts' });
  expect(activityProblems(table, today)[0]!.text).toContain('ends before it starts');
});

test('across midnight, all day, and without an end', () => {
  const overnight = tableOf({ ...tour, start: '8 PM', end: '9 AM', endDate: '2026-09-18' }).rows[0]!;
  expect(eventOf(overnight, '', '')).toMatchObject({
    content: { start: '20:00', end: '09:00', endDate: '2026-09-18' },
  });
  const allDay = tableOf({ ...tour, start: '', end: '' }).rows[0]!;
  expect(eventOf(allDay, '', '')).toMatchObject({ content: { start: null, end: null, endDate: '2026-09-17' } });
  const openEnd = tableOf({ ...tour, end: '' }).rows[0]!;
  expect(eventOf(openEnd, '', '')).toMatchObject({ content: { start: '09:30', end: '10:30' } });
  const late = tableOf({ ...tour, start: '11:30 PM', end: '' }).rows[0]!;
  expect(eventOf(late, '', '')).toMatchObject({ content: { start: '23:30', end: '00:30', endDate: '2026-09-18' } });
});

test('canceled activities and ideas are not events', () => {
  expect(eventOf(tableOf({ ...tour, status: 'Canceled' }).rows[0]!, '', '')).toEqual({ why: 'Canceled' });
  expect(eventOf(tableOf({ ...tour, status: 'Idea' }).rows[0]!, '', '')).toEqual({ why: '' });
});

test('two weeks after its date it should say how it went', () => {
  const problems = activityProblems(tableOf({ ...tour, date: '2026-08-30' }), today);
  expect(problems[0]!.text).toContain('Held or Canceled');
});
