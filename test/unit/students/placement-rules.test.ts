// Time sheets of placements: which weeks are missed, what a sheet says, and what Hours becomes.
import {
  hoursAfter,
  hoursFrom,
  missedWeeks,
  readSheet,
  weekOf,
  withSheet,
} from '../../../src/features/students/placements/placement-rules';
import { placementLines, sayMissing } from '../../../src/features/students/placements/missing-rules';
import type { Activity } from '../../../src/records/activities';
import type { CalendarDate } from '../../../src/shared/dates';

const day = (text: string) => text as CalendarDate;
const stay = { date: day('2026-09-16'), endDate: day('2026-10-01') };
const sheet = (week: string, hours = 8, answerId = week) => ({ week: day(week), hours, answerId });
const always = () => true;

test.each([
  ['2026-09-14', '2026-09-14'],
  ['2026-09-20', '2026-09-14'],
  ['2026-09-21', '2026-09-21'],
])('the week of %s begins on %s', (date, monday) => expect(weekOf(day(date))).toBe(monday));

test.each([
  ['six days after its end', '2026-09-26', []],
  ['seven days after its end', '2026-09-27', ['2026-09-14']],
  ['a week later', '2026-10-04', ['2026-09-14', '2026-09-21']],
  ['long after the last day', '2027-01-01', ['2026-09-14', '2026-09-21', '2026-09-28']],
])('a week is missed %s', (_when, today, weeks) => expect(missedWeeks(stay, [], day(today), always)).toEqual(weeks));

test('a sheet settles its week and no other; of a week without a day of school nobody asks one', () => {
  expect(missedWeeks(stay, [sheet('2026-09-21')], day('2027-01-01'), always)).toEqual(['2026-09-14', '2026-09-28']);
  const school = (date: CalendarDate): boolean => date < '2026-09-21' || date > '2026-09-27';
  expect(missedWeeks(stay, null, day('2027-01-01'), school)).toEqual(['2026-09-14', '2026-09-28']);
  // Only days of the placement make a week.
  expect(missedWeeks(stay, null, day('2027-01-01'), (date) => date < '2026-09-16' || date > '2026-10-01')).toEqual([]);
  expect(missedWeeks({ date: day('2026-09-16'), endDate: null }, null, day('2027-01-01'), always)).toEqual(['2026-09-14']); // prettier-ignore
  expect(missedWeeks({ date: null, endDate: null }, null, day('2027-01-01'), always)).toEqual([]);
});

test.each([
  ['', 0],
  [' 8 ', 8],
  ['7.5', 7.5],
  ['7,25', 7.25],
  ['7:30', 7.5],
  ['12', 12],
  ['12:00', 12],
  ['12.01', null],
  ['12:01', null],
  ['7:60', null],
  ['-1', null],
  ['eight', null],
  ['100', null],
])('“%s” are %p hours', (typed, hours) => expect(hoursFrom(typed)).toBe(hours));

const read = (date: string | null, days: Record<string, string>, on = '2026-12-01') =>
  readSheet({ day: date === null ? null : day(date), days, on: day(on) }, stay);

test.each([
  ['the first week', '2026-09-14', '2026-09-14'],
  ['the Sunday before it', '2026-09-13', null],
  ['the last week', '2026-10-04', '2026-09-28'],
  ['the Monday after it', '2026-10-05', null],
  ['no day', null, null],
])('%s of the placement', (_which, date, week) => {
  const found = read(date, { monday: '2' });
  expect(found.week).toBe(week);
  expect(Object.keys(found.asks)).toEqual(week === null ? ['week'] : []);
});

test('a week that begins on the day itself can be told of, one that begins tomorrow cannot', () => {
  expect(read('2026-09-25', {}, '2026-09-21').week).toBe('2026-09-21');
  expect(read('2026-09-25', {}, '2026-09-20').week).toBeNull();
});

test('forty hours a week are believed, more are asked about and still count', () => {
  const ten = { monday: '10', tuesday: '10', friday: '10' };
  expect(read('2026-09-16', { ...ten, sunday: '10' })).toEqual({ week: '2026-09-14', hours: 40, asks: {} });
  const more = read('2026-09-16', { ...ten, sunday: '10.25' });
  expect(more).toMatchObject({ week: '2026-09-14', hours: 40.25, asks: { week: expect.stringContaining('More than 40') } }); // prettier-ignore
});

test('a sheet takes the place of one of the same week, and of the same answer in another week', () => {
  const before = [sheet('2026-09-14', 8, 'a'), sheet('2026-09-21', 7, 'b')];
  expect(withSheet(before, sheet('2026-09-21', 5, 'c'), 'c')).toEqual([before[0], sheet('2026-09-21', 5, 'c')]);
  expect(withSheet(before, sheet('2026-09-28', 5, 'a'), 'a')).toEqual([before[1], sheet('2026-09-28', 5, 'a')]);
  expect(withSheet(before, null, 'a')).toEqual([before[1]]);
  expect(withSheet(null, sheet('2026-09-14'), 'x')).toEqual([sheet('2026-09-14')]);
});

test.each([
  ['blank', null, 15],
  ['what the sheets made', 8, 15],
  ['typed by a teacher', 6, 6],
])('Hours that are %s', (_which, hours, after) =>
  expect(hoursAfter(hours, [sheet('2026-09-14')], [sheet('2026-09-14'), sheet('2026-09-21', 7)])).toBe(after),
);

const activity = (placements: string | null): Activity =>
  ({ id: 'ACT-1', title: 'Shop days', placements, teacher: null, ...stay }) as Activity;
const moment = (today: string) => ({ today: day(today), next: day(today) });

test('what is missing is said for thirty days after the last day', () => {
  const says = sayMissing([
    { code: 'K-1', missed: [day('2026-09-14'), day('2026-09-21')], evaluations: { supervisor: false, student: true } },
    { code: 'K-2', missed: [], evaluations: { supervisor: true, student: true } },
    { code: 'K-3', missed: [], evaluations: null },
  ]);
  expect(says).toBe('Time sheets: K-1 (week of Mon, Sep 14, Mon, Sep 21)\nEvaluations: K-1 (supervisor)');
  expect(sayMissing([{ code: 'K-3', missed: [], evaluations: null }])).toBeNull();
  expect(placementLines([activity(says)], moment('2026-10-31'))).toMatchObject([
    {
      what: '“Shop days”: no time sheet from K-1 (week of Mon, Sep 14, Mon, Sep 21). “Shop days”: no evaluation yet of K-1 (supervisor)',
      due: '2026-10-31',
    },
  ]);
  expect(placementLines([activity(says)], moment('2026-11-01'))).toEqual([]);
  expect(placementLines([activity(null)], moment('2026-10-01'))).toEqual([]);
});
