// Whether a paper counts on a day.
import { daysOf, lastDayOf, whyNot, type Paper } from '../../../src/records/clearance-rules';
import type { CalendarDate } from '../../../src/shared/dates';

const day = (text: string) => text as CalendarDate;
const paper = (more: Partial<Paper> = {}): Paper => ({
  ...{ state: 'Approved', decided: day('2026-01-10'), expires: day('2026-12-31'), months: null, readable: true },
  ...more,
});
const today = day('2026-09-14');
const on = (days: string[], ...papers: Paper[]) => whyNot(papers, days.map(day), today, 12);

test.each([
  ['the first day on which it counts', '2026-01-10', null],
  ['the day before', '2026-01-09', 'it does not count yet on Friday, January 9, 2026'],
  ['its last day', '2026-12-31', null],
  ['the day after', '2027-01-01', 'it ends on Thursday, December 31, 2026'],
])('%s', (_which, on1, why) => expect(on([on1], paper())).toBe(why));

test.each([
  [{ expires: null }, '2027-01-10'],
  [{ expires: null, months: 1, decided: day('2026-01-31') }, '2026-02-28'],
  [{ months: 1 }, '2026-12-31'],
  [{ expires: null, decided: null }, null],
])('the last day of %j is %s', (more, last) => expect(lastDayOf(paper(more), 12)).toBe(last));

test('an activity without a date or with days that cannot be read, and a person without a paper, get a no', () => {
  expect(on([], paper())).toBe('the activity has no date');
  expect(whyNot([paper()], null, today, 12)).toBe('the days of the activity cannot be read');
  expect(on(['2026-09-24'])).toBe('none is on file');
});

test('a paper with a cell that cannot be read counts for nothing, and another one beside it still counts', () => {
  expect(on(['2026-09-24'], paper({ readable: false }))).toBe('a cell of it cannot be read');
  expect(on(['2026-09-24'], paper({ readable: false }), paper())).toBeNull();
});

test('a refusal counts until a later approval, also on the same day', () => {
  const refused = (decided: string | null) => paper({ state: 'Refused', decided: decided === null ? null : day(decided) }); // prettier-ignore
  expect(on(['2026-09-24'], paper(), refused('2026-01-09'))).toBeNull();
  expect(on(['2026-09-24'], paper(), refused('2026-01-10'))).toBe('it was refused');
  expect(on(['2026-09-24'], paper(), refused(null))).toBe('it was refused');
});

test.each([
  ['2026-09-24', null, 1],
  ['2026-09-24', '2026-09-24', 1],
  ['2026-09-24', '2026-09-23', 1],
  ['2026-09-24', '2026-09-26', 3],
  [null, '2026-09-26', 0],
])('from %s to %s are %i days', (date, endDate, count) =>
  expect(
    daysOf({ date: date === null ? null : day(date), endDate: endDate === null ? null : day(endDate) }),
  ).toHaveLength(count),
);
