import fc from 'fast-check';
import {
  addDays,
  addMinutes,
  calendarDate,
  daysBetween,
  longDate,
  monthAndYear,
  schoolYear,
  shortDate,
  shortDateWithYear,
  shortMoment,
  toCalendarDate,
  toClockTime,
  toTimestamp,
  twelveHour,
  weekday,
  type CalendarDate,
  type Timestamp,
} from '../../../src/shared/dates';
import * as onPages from '../../../src/shared/dates-on-pages';

const anyDate = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1970-01-01' as CalendarDate, days));

describe('calendar dates', () => {
  test('only real days are dates', () => {
    expect(toCalendarDate('2028-02-29')).toBe('2028-02-29');
    expect(toCalendarDate('2027-02-29')).toBeNull();
    expect(toCalendarDate('next Tuesday')).toBeNull();
    expect(calendarDate(2026, 13, 1)).toBeNull();
    expect(toCalendarDate('0026-09-14')).toBeNull();
    expect(calendarDate(NaN, 9, 14)).toBeNull();
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
    expect(longDate('2027-01-02' as CalendarDate, 'es')).toBe('sábado, 2 de enero de 2027');
    expect(shortDate('2026-09-14' as CalendarDate)).toBe('Mon, Sep 14');
    expect(shortDateWithYear('2026-05-06' as CalendarDate)).toBe('Wed, May 6, 2026');
    expect(monthAndYear('2026-09-14' as CalendarDate)).toBe('Sep 2026');
    expect(shortMoment('2026-09-14 09:30' as Timestamp)).toBe('Mon, Sep 14, 9:30 AM');
  });

  test('pages use the same words', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(onPages.longDate(date)).toBe(longDate(date));
        expect(onPages.shortDate(date)).toBe(shortDate(date));
        expect(onPages.shortDateWithYear(date)).toBe(shortDateWithYear(date));
      }),
    );
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

  test.each([
    ['2026-09-14 09:30', '2026-09-14 09:30'],
    [' 2026-09-14  00:00 ', '2026-09-14 00:00'],
  ])('“%s” is the moment %s', (typed, moment) => expect(toTimestamp(typed)).toBe(moment));

  test.each(['', '2026-09-14', '09:30', '2026-02-30 09:30', '2026-09-14 24:00', '2026-09-14 9:30 AM', 'yesterday'])(
    '“%s” is no moment',
    (typed) => expect(toTimestamp(typed)).toBeNull(),
  );

  test.each(['', 'noon', '25:00', '13:00 pm', '9', '9:61', '0:30 am'])('“%s” is no time', (typed) =>
    expect(toClockTime(typed)).toBeNull(),
  );

  test('times are shown with twelve hours and wrap at midnight', () => {
    expect(twelveHour(toClockTime('0:05')!)).toBe('12:05 AM');
    expect(twelveHour(toClockTime('9:30')!)).toBe('9:30 AM');
    expect(twelveHour(toClockTime('12:00')!)).toBe('12:00 PM');
    expect(addMinutes(toClockTime('23:30')!, 60)).toBe('00:30');
    expect(addMinutes(toClockTime('0:10')!, -1450)).toBe('00:00');
  });
});
