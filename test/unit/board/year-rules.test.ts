// On which days the board meets, and what stands for which meeting.
import { laidOver, slotsOf, whyNot, type Rhythm } from '../../../src/features/board/year/year-rules';
import type { Activity } from '../../../src/records/activities';
import type { CalendarDate } from '../../../src/shared/dates';
import type { SchoolCalendar } from '../../../src/schedule/day-rules';
import type { SchoolDay } from '../../../src/schedule/tabs';

const day = (text: string) => text as CalendarDate;
const quarterly: Rhythm = { meetings: 4, firstMonth: 9, weekday: 3 };
const off = (from: string, to: string, kind: SchoolDay['kind'] = 'No school') => ({
  schoolDays: [{ date: day(from), endDate: day(to), kind }],
  weekendsQuiet: false,
});
const open: SchoolCalendar = { schoolDays: [], weekendsQuiet: false };
const wanted = (rhythm: Rhythm) => slotsOf(rhythm, '2026–27', open).map((slot) => slot.wanted);
const meeting = (id: string, date: string) => ({ id, date: day(date) }) as Activity;

test('four meetings from September stand a quarter apart, on the second such day', () => {
  expect(wanted(quarterly)).toEqual(['2026-09-09', '2026-12-09', '2027-03-10', '2027-06-09']);
  expect(wanted({ ...quarterly, meetings: 1 })).toEqual(['2026-09-09']);
  // The month begins with that weekday: the second is the eighth.
  expect(wanted({ meetings: 1, firstMonth: 9, weekday: 2 })).toEqual(['2026-09-08']);
  expect(wanted({ meetings: 1, firstMonth: 2, weekday: 1 })).toEqual(['2027-02-08']);
});

test('more of them stand closer, and none in the summer', () => {
  const months = (rhythm: Rhythm) => wanted(rhythm).map((date) => date.slice(5, 7));
  expect(months({ ...quarterly, meetings: 6 })).toEqual(['09', '11', '01', '02', '04', '06']);
  expect(months({ ...quarterly, meetings: 10 })).toHaveLength(10);
  expect(months({ ...quarterly, meetings: 2 })).toEqual(['09', '03']);
  expect(months({ ...quarterly, meetings: 11 })).toHaveLength(10);
  expect(months({ ...quarterly, meetings: 4, firstMonth: 7 })).toEqual(['07', '10', '01', '04']);
});

test('as many as there are months, and at least one', () => {
  expect(whyNot({ ...quarterly, meetings: 10 })).toBe('');
  expect(whyNot({ ...quarterly, meetings: 11 })).toBe(
    'From September to June there is room for 10 meetings, one a month.',
  );
  expect(whyNot({ ...quarterly, meetings: 0 })).toBe('The board meets at least once a year.');
  expect(whyNot({ ...quarterly, meetings: 1, firstMonth: 6 })).toBe('');
});

test('a day off moves it to the next day with school, quiet days and weekends count, ten days are the limit', () => {
  const mondays = { meetings: 1, firstMonth: 9, weekday: 1 };
  const found = (calendar: SchoolCalendar) => slotsOf(mondays, '2026–27', calendar)[0]!.date;
  expect(found(open)).toBe('2026-09-14');
  expect(found(off('2026-09-14', '2026-09-14'))).toBe('2026-09-15');
  expect(found(off('2026-09-14', '2026-09-18', 'Quiet'))).toBe('2026-09-21');
  expect(found(off('2026-09-01', '2026-09-23'))).toBe('2026-09-24');
  expect(found(off('2026-09-01', '2026-09-24'))).toBeNull();
});

test('each meeting stands for the nearest, wherever it was moved; what is over is not added', () => {
  const slots = slotsOf(quarterly, '2026–27', open);
  const states = (today: string, ...meetings: Activity[]) =>
    laidOver(slots, meetings, '2026–27', day(today)).map(({ state, meeting: known }) => known?.id ?? state);
  expect(states('2026-09-09')).toEqual(['add', 'add', 'add', 'add']);
  expect(states('2026-09-10')).toEqual(['over', 'add', 'add', 'add']);
  expect(states('2026-09-10', meeting('A', '2026-08-26'))).toEqual(['A', 'add', 'add', 'add']);
  expect(states('2026-09-01', meeting('A', '2026-10-20'), meeting('B', '2026-12-09'))).toEqual([
    'A',
    'B',
    'add',
    'add',
  ]);
  const four = ['2026-09-09', '2026-09-30', '2026-10-20', '2027-06-09'].map((date, index) =>
    meeting(`M${index}`, date),
  );
  expect(states('2026-09-01', ...four)).toEqual(['M0', 'M2', 'M1', 'M3']);
  // Of another school year.
  expect(states('2026-09-01', meeting('A', '2027-07-01'), meeting('B', '2026-06-30'))).toEqual([
    'add',
    'add',
    'add',
    'add',
  ]);
  const none = slotsOf(quarterly, '2026–27', off('2026-09-01', '2026-09-30'));
  expect(laidOver(none, [], '2026–27', day('2026-08-01'))[0]).toMatchObject({ state: 'none', date: null });
});
