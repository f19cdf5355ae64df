// Codes pasted, classes taken as a whole, who came, who has what is required, and who has reached sixty hours.
import { cameFrom, type Listed } from '../../../src/features/students/came-rules';
import { careerExperience, sideBySide } from '../../../src/features/students/placements/evaluation-rules';
import { qualify } from '../../../src/features/students/qualify-rules';
import { gradYearFrom, planRoll } from '../../../src/features/students/roll-rules';
import type { Feedback } from '../../../src/records/feedback';
import { classesOf, inClass } from '../../../src/records/student-rules';
import type { Student } from '../../../src/records/students';
import { codesIn } from '../../../src/shared/codes';
import type { CalendarDate } from '../../../src/shared/dates';

const day = (text: string) => text as CalendarDate;
const student = (code: string, more: Partial<Student> = {}): Student =>
  ({ id: `STU-${code}`, code, className: 'Grade 11', gradYear: 2028, has: null, until: null, ...more }) as Student;

test('codes are separated by anything, and each counts once', () =>
  expect(codesIn(' K-70421,k-70421;\nK-70422\tK-70423 ')).toEqual(['K-70421', 'K-70422', 'K-70423']));

test.each([
  ['2026', '2026-06-30', 2026],
  ['2026', '2026-07-01', 'wrong'],
  ['2027', '2026-07-01', 2027],
  ['2039', '2026-07-01', 2039],
  ['2040', '2026-07-01', 'wrong'],
  ['28', '2026-07-01', 'wrong'],
  ['', '2026-07-01', null],
])('“%s” on %s is %p', (typed, today, year) => expect(gradYearFrom(typed, day(today))).toBe(year));

test('what is blank stays; a row that rests counts as it is', () => {
  const known = [student('K-70421'), student('K-70422', { className: null, gradYear: null })];
  const plan = (className: string | null, gradYear: number | null, may = true) =>
    planRoll(known, ['k-70421', 'K-70422', 'K-70423'], { className, gradYear }, () => may);
  expect(plan(null, null)).toEqual({ added: ['K-70423'], changed: [], same: 2 });
  expect(plan('Grade 11', 2028).changed).toEqual([
    { id: 'STU-K-70422', code: 'K-70422', values: { className: 'Grade 11', gradYear: 2028 }, says: 'Class: Grade 11 (was none). Graduates in: 2028 (was not said)' }, // prettier-ignore
  ]);
  expect(plan('Grade 12', 2027, false)).toMatchObject({ changed: [], same: 2 });
});

test('a class are those with its name who are at the school on the day', () => {
  const rows = [student('a', { until: day('2026-09-24') }), student('b', { className: ' grade  11' }), student('c', { className: null })]; // prettier-ignore
  const codes = (name: string, on: string) => inClass(rows, name, day(on)).map(({ code }) => code);
  expect(codes('GRADE 11', '2026-09-24')).toEqual(['a', 'b']);
  expect(codes('Grade 11', '2026-09-25')).toEqual(['b']);
  expect(codes('', '2026-09-24')).toEqual(['a', 'b', 'c']);
  expect(classesOf(rows, day('2026-09-24'))).toEqual([{ name: 'Grade 11', count: 2 }]);
  expect(classesOf(rows, day('2026-09-25'))).toEqual([{ name: ' grade  11', count: 1 }]);
});

const listed = (code: string, came: Listed['came'] = null): Listed => ({ id: `ATT-${code}`, code, came, hours: null, noPermission: null }); // prettier-ignore

test('all came but those named; hours are of those who came, at most twelve a day', () => {
  const rows = [listed('K-70421'), listed('K-70422', 'Excused'), listed('K-70423', 'Excused')];
  expect(cameFrom(rows, ['k-70422'], '2.5', 1)).toEqual([
    { id: 'ATT-K-70421', values: { came: 'Yes', hours: 2.5 } },
    { id: 'ATT-K-70422', values: { came: 'Excused' } },
    { id: 'ATT-K-70423', values: { came: 'Yes', hours: 2.5 } },
  ]);
  expect(cameFrom(rows.slice(0, 1), ['K-70421'], '', 1)).toEqual([{ id: 'ATT-K-70421', values: { came: 'No' } }]); // prettier-ignore
  expect(cameFrom(rows.slice(0, 1), [], '', 1)).toEqual([{ id: 'ATT-K-70421', values: { came: 'Yes' } }]);
  expect(cameFrom([listed('K-70421', 'Yes')], ['K-70421'], '', 1)).toEqual([
    { id: 'ATT-K-70421', values: { came: 'No', hours: null } },
  ]);
  expect(cameFrom(rows, ['K-70421', 'Ottoline'], '', 1)).toMatch(/^Entry 2 of those who did not come/);
  for (const [hours, days, isFine] of [
    ['12', 1, true],
    ['12.01', 1, false],
    ['24', 2, true],
    ['-1', 1, false],
    ['x', 1, false],
  ] as const)
    // prettier-ignore
    expect(typeof cameFrom(rows, [], hours, days) !== 'string').toBe(isFine);
});

test('who lacks nothing comes first; what nobody has is said, but not of nobody', () => {
  const rows = [student('a'), student('b', { has: ['Bus pass', 'welding'] })];
  const found = qualify(['bus pass', 'Welding', 'Spanish'], rows);
  expect(found.rows.map(({ student: { code }, lacks }) => [code, lacks])).toEqual([
    ['b', ['Spanish']],
    ['a', ['bus pass', 'Welding', 'Spanish']],
  ]);
  expect(found.nobodyHas).toEqual(['Spanish']);
  expect(qualify(['Spanish'], []).nobodyHas).toEqual([]);
});

test.each([
  [[{ hours: 60, evaluated: true }], true, 'Reached: 60 hours'],
  [[{ hours: 59.75, evaluated: true }], false, '59.75 of 60 hours count'],
  [
    [
      { hours: 30, evaluated: true },
      { hours: 30, evaluated: true },
    ],
    true,
    'Reached: 60 hours',
  ],
  [[{ hours: 30, evaluated: true }, { hours: 29.75, evaluated: true }], false, '30 of 60 hours count. 1 placement below 30 hours'], // prettier-ignore
  [[{ hours: 70, evaluated: false }], false, '0 of 60 hours count. 1 placement without an evaluation'],
  [[{ hours: null, evaluated: false }], false, '0 of 60 hours count. 1 placement below 30 hours'],
])('%j: %s', (stays, reached, says) => expect(careerExperience(stays)).toMatchObject({ reached, says }));

test('ratings stand side by side; of two by one side the later counts, and words alone are no rating', () => {
  const said = (more: Partial<Feedback>): Feedback =>
    ({ date: day('2026-10-02'), subject: 'Teamwork', skill: null, rating: 4, from: 'Supervisor', ...more }) as Feedback;
  const rows = [said({ rating: 5, date: day('2026-10-03') }), said({}), said({ from: 'Student', rating: 3 }), said({ subject: 'Overall', rating: null })]; // prettier-ignore
  expect(sideBySide(rows)).toEqual([{ skill: 'Teamwork', supervisor: 5, student: 3 }]);
  expect(sideBySide([said({ skill: { label: 'Working together' }, from: 'Student' })])).toEqual([
    { skill: 'Working together', supervisor: null, student: 4 },
  ]);
});
