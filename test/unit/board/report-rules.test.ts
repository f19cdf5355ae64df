// The report on a school year: that year only, and no small group.
import { goalLines, meetingLines, promiseLines, reportYear, studentLines } from '../../../src/features/board/year/report-rules'; // prettier-ignore
import type { Activity } from '../../../src/records/activities';
import type { TakingPart } from '../../../src/records/attendance';
import type { Goal } from '../../../src/records/goals';
import type { Offer } from '../../../src/records/offers';
import type { CalendarDate } from '../../../src/shared/dates';

const year = '2026–27';
const today = '2027-05-12' as CalendarDate;
const activity = (values: object) => ({ id: 'ACT-1', kind: 'Field trip', status: 'Held', date: '2027-01-20', organization: null, students: null, ...values }) as Activity; // prettier-ignore
const board = (date: string, status: string, more: object = {}) => activity({ kind: 'Board meeting', date, status, ...more }); // prettier-ignore

test.each([
  [[board('2026-05-12', 'Held'), board('2026-09-09', 'Planned')], '2026-08-20', '2025–26'],
  [[board('2026-05-12', 'Held'), board('2026-09-09', 'Held')], '2026-09-09', '2026–27'],
  [[board('2026-05-12', 'Held'), board('2026-09-09', 'Held')], '2026-09-08', '2025–26'],
  [[board('2026-05-12', 'Canceled')], '2026-09-08', '2026–27'],
  [[], '2026-06-30', '2025–26'],
])('B57 the report is on the year of the last meeting that was held (%#)', (meetings, day, expected) => {
  expect(reportYear(meetings, day as CalendarDate)).toBe(expected);
});

test('B57 meetings of the year by day, with how many came; students who came are in no count', () => {
  const came = [{ came: 'Yes', student: null }, { came: 'No', student: null }, { came: 'Yes', student: { label: 'K-7' } }] as TakingPart[]; // prettier-ignore
  const meetings = [
    board('2027-05-12', 'Planned'),
    board('2026-09-09', 'Held', { organization: { label: 'Lakeside College' } }),
    board('2026-11-18', 'Canceled'),
    board('2026-06-30', 'Held'),
    board('2027-07-01', 'Planned'),
    board('2027-02-10', 'Idea'),
    activity({}),
  ];
  expect(meetingLines(meetings, () => came, year)).toEqual([
    'Wed, Sep 9, at Lakeside College: held, 1 person came',
    'Wed, Nov 18: canceled',
    'Wed, May 12: planned',
  ]);
});

test('B57 students by kind of held activity; of a kind with few neither line nor sum tells how many', () => {
  const rows = [
    activity({ students: 30 }),
    activity({ students: null }),
    activity({ students: 99, status: 'Canceled' }),
    activity({ students: 99, date: '2026-06-30' }),
    activity({ kind: 'Internship', students: 10 }),
    activity({ kind: 'Mentor activity', students: 9 }),
  ];
  expect(studentLines(rows, () => 12, year, 10)).toEqual([
    'Field trip: 42 students in 2 activities',
    'Internship: 10 students in 1 activity',
    'In all: 52. Whoever took part twice counts twice.',
    'Kinds of activities with fewer than 10 students are not told here.',
  ]);
  expect(studentLines([activity({})], () => 0, year, 10)).toEqual([]);
});

test('B57 what partners gave of what they promised for that year; the school’s side and its budget are not theirs', () => {
  const offer = (values: object) => ({ kind: 'Mentor', unit: 'hours', promised: 40, given: 12, status: 'Promised', side: null, value: null, counted: null, schoolYear: year, since: null, organization: { label: 'Lakeshore' }, ...values }) as Offer; // prettier-ignore
  expect(
    promiseLines([offer({}), offer({ schoolYear: '2025–26' }), offer({ side: 'School gives' }), offer({ organization: null, side: 'School gives' })], year), // prettier-ignore
  ).toEqual(['Time and talent: 12 of 40 hours']);
});

test('B57 partnership goals of that year with what came of them; none without a year, no draft', () => {
  const goal = (values: object) => ({ name: 'Goal', kind: 'Partnership goal', status: 'Met', schoolYear: year, due: null, actual: null, target: null, ...values }) as Goal; // prettier-ignore
  const rows = [
    goal({ name: 'Thirty juniors', actual: '32', target: '30' }),
    goal({ name: 'Interns', status: 'Agreed', target: '2', schoolYear: null, due: today }),
    goal({ name: 'Last year', schoolYear: '2025–26' }),
    goal({ name: 'No year', schoolYear: null }),
    goal({ name: 'Draft', status: 'Draft' }),
    goal({ name: 'Dropped', status: 'Dropped' }),
    goal({ name: 'Skill', kind: 'Essential skill' }),
  ];
  expect(goalLines(rows, year)).toEqual(['Thirty juniors: met (32 of 30)', 'Interns: not looked at yet']);
});
