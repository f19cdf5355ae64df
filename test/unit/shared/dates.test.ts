import fc from 'fast-check';
import {
  addDays,
  addMinutes,
  calendarDate,
  daysBetween,
  longDate,
  schoolYear,
  toCalendarDate,
  toClockTime,
  twelveHour,
  weekday,
  type CalendarDate,
} from '../../../src/shared/dates';

const anyDate = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1970-01-01' as CalendarDate, days));

describe('calendar dates', () => {
  test('only real days are dates', () => {
    expect(toCalendarDate('2028-02-29')).toBe('2028-02-29');
    expect(toCalendarDate('2027-02-29')).toBeNull();
    expect(toCalendarDate('next Tuesday')).toBeNull();
    expect(calendarDate(2026, 13, 1)).toBeNull();
  });

  test('adding days and counting them are each other’s reverse, over every clock change', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -800, max: 800 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(weekday(addDays(date, 7))).toBe(weekday(date));
      }),
    );
  });

  test('a clock change moves neither the day nor the weekday', () => {
    expect(addDays('2026-10-31' as CalendarDate, 1)).toBe('2026-11-01');
    expect(addDays('2026-11-01' as CalendarDate, 1)).toBe('2026-11-02');
    expect(weekday('2026-11-01' as CalendarDate)).toBe(7);
  });

  test('the school year runs from July to June', () => {
    expect(schoolYear('2026-06-30' as CalendarDate)).toBe('2025–26');
    expect(schoolYear('2026-07-01' as CalendarDate)).toBe('2026–27');
    expect(schoolYear('2099-09-01' as CalendarDate)).toBe('2099–00');
  });

  test('dates in words, in both languages', () => {
    expect(longDate('2026-09-14' as CalendarDate)).toBe('Monday, September 14, 2026');
    expect(longDate('2026-09-14' as CalendarDate, 'es')).toBe('lunes, 14 de septiembre de 2026');
  });
});

describe('times of day', () => {
  test.each([
    ['9:30', '09:30'],
    ['9:30 am', '09:30'],
    ['9.30', '09:30'],
    ['9 AM', '09:00'],
    ['0930', '09:30'],
    ['12:15 am', '00:15'],
    ['12 pm', '12:00'],
    ['2:05 p.m.', '14:05'],
    ['14:05', '14:05'],
    ['9:30:00 AM', '09:30'],
  ])('%s is %s', (typed, time) => expect(toClockTime(typed)).toBe(time));

  test.each(['', 'noon', '25:00', '13:00 pm', '9', '9:61', '0:30 am'])('“%s” is no time', (typed) =>
    expect(toClockTime(typed)).toBeNull(),
  );

  test('times are shown with twelve hours and wrap at midnight', () => {
    expect(twelveHour(toClockTime('0:05')!)).toBe('12:05 AM');
    expect(addMinutes(toClockTime('23:30')!, 60)).toBe('00:30');
  });
});
