// Programs and dual credit courses of colleges: what is confirmed, when a college is asked, and when a course is full.
import { askFrom, isConfirmed, isProgram, nameOfProgram, overCap, programLines, sayProgram } from '../../../src/features/colleges/program-rules'; // prettier-ignore
import type { Offer } from '../../../src/records/offers';
import type { CalendarDate } from '../../../src/shared/dates';

const day = (text: string) => text as CalendarDate;
const today = day('2026-09-14');
const checked = (checkedOn: string | null, since: string | null = null) => ({ checkedOn: checkedOn as CalendarDate | null, since: since as CalendarDate | null }); // prettier-ignore

test.each([
  ['checked twelve months ago', checked('2025-09-14'), true],
  ['checked a day longer ago', checked('2025-09-13'), false],
  ['offered lately and never checked', checked(null, '2026-03-01'), true],
  ['offered long ago and checked lately', checked('2026-09-01', '2020-01-01'), true],
  ['offered lately and checked long ago', checked('2025-01-01', '2026-09-01'), false],
  ['without a day', checked(null), false],
])('%s: confirmed? %s', (_what, offer, is) => expect(isConfirmed(offer, today)).toBe(is));

test.each([
  ['nothing is open', [checked('2026-01-01')], null],
  ['one opened this fall', [checked('2025-08-31'), checked('2025-09-12'), checked('2026-01-01')], '2026-09-01'],
  ['one has been open for years', [checked('2020-01-01'), checked('2025-09-12')], '2026-07-01'],
  ['one has no day', [checked(null)], '2026-07-01'],
])('a college is asked from the day on which the first opened, or from July 1: %s', (_what, offers, from) => {
  expect(askFrom(offers, today)).toBe(from);
});

test('open and promised programs and courses count, ended ones and other offers do not', () => {
  expect(isProgram({ kind: 'College program', status: null })).toBe(true);
  expect(isProgram({ kind: 'Dual credit course', status: 'Promised' })).toBe(true);
  expect(isProgram({ kind: 'Dual credit course', status: 'Ended' })).toBe(false);
  expect(isProgram({ kind: 'Internship', status: 'Open' })).toBe(false);
});

test.each([
  ['24 places, 26 students', { howMany: 24, given: 26 }, '26 students, and 24 places'],
  ['24 places, 24 students', { howMany: 24, given: 24 }, null],
  ['places as promised', { promised: 1, given: 2 }, '2 students, and 1 place'],
  ['nobody counted', { howMany: 24 }, null],
  ['no places said', { given: 26 }, null],
  ['hours', { howMany: 24, given: 26, unit: 'hours' as const }, null],
])('a course is full: %s', (_what, given, says) => {
  expect(overCap({ howMany: null, promised: null, given: null, unit: 'people', ...given })).toBe(says);
});

const course = {
  kind: 'Dual credit course',
  details: 'Welding I\nTwo afternoons a week',
  howMany: 24,
  requires: ['algebra', 'safety card'],
  term: 'fall',
  months: null,
  link: 'college.example.edu/weld',
  ...checked('2026-09-01'),
  promised: null,
  given: 26,
  unit: 'people',
} as unknown as Offer;

test('the sheet says all that is known of a course, and what is not', () => {
  expect(programLines(course, today)).toBe(
    '- Welding I (dual credit: counts for high school and college): Two afternoons a week; 24 places; requires algebra, safety card; fall; https://college.example.edu/weld; full: 26 students, and 24 places; confirmed Tue, Sep 1, 2026',
  );
  const bare = { ...course, kind: 'College program', details: null, howMany: null, requires: null, term: null, link: null, ...checked(null) } as Offer; // prettier-ignore
  expect(programLines(bare, today)).toBe('- College program: not confirmed: ask the college first');
  expect(nameOfProgram({ kind: null, details: ' \nsomething' })).toBe('Program');
});

test('the college is told what is asked about, without who takes it', () => {
  expect(sayProgram(course)).toBe('Welding I; 24 places; requires algebra, safety card; fall; https://college.example.edu/weld'); // prettier-ignore
});
