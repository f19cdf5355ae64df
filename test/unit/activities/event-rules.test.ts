import fc from 'fast-check';
import { shownMark } from '../../../src/calendar/mark-rules';
import { cellsFrom, describe as say, proposalFrom } from '../../../src/features/activities/event-rules';
import { contentOf } from '../../../src/calendar/activity-event-rules';
import type { Activity } from '../../../src/records/activities';
import { addDays, addMinutes, type CalendarDate, type ClockTime } from '../../../src/shared/dates';
import type { ShownEvent } from '../../../src/shared/events';

const date = '2026-10-31' as CalendarDate;
const nine = '09:00' as ClockTime;

function timed(start: string, end: string, days = 0): ShownEvent {
  const times = { start: start as ClockTime, end: end as ClockTime };
  return { title: 'Fair', place: 'Hall', date, endDate: addDays(date, days), ...times };
}

test('an end an hour after the start stays blank where staff had left it blank', () => {
  const open = { end: null, endDate: null };
  expect(cellsFrom(timed('09:00', '10:00'), open)).toMatchObject({ start: '09:00', end: null, endDate: null });
  expect(cellsFrom(timed('23:30', '00:30', 1), open)).toMatchObject({ start: '23:30', end: null, endDate: null });
  expect(cellsFrom(timed('09:00', '10:30'), open)).toMatchObject({ end: '10:30' });
  expect(cellsFrom(timed('09:00', '10:00'), { end: nine, endDate: null })).toMatchObject({ end: '10:00' });
});

test('the last day is written only when it is another day, or stood there', () => {
  const end = nine;
  expect(cellsFrom(timed('09:00', '10:00'), { end, endDate: null })).toMatchObject({ endDate: null });
  expect(cellsFrom(timed('09:00', '10:00'), { end, endDate: date })).toMatchObject({ endDate: date });
  expect(cellsFrom(timed('20:00', '09:00', 1), { end, endDate: null })).toMatchObject({ endDate: '2026-11-01' });
});

// Every event that Google can show: all day or timed, over days and midnights, in any week.
const events: fc.Arbitrary<ShownEvent> = fc
  .record({ day: fc.integer({ min: 0, max: 400 }), days: fc.integer({ min: 0, max: 5 }), allDay: fc.boolean() })
  .chain(({ day, days, allDay }): fc.Arbitrary<ShownEvent> => {
    const first = addDays('2026-07-01' as CalendarDate, day);
    const look = { title: 'Fair', place: '', date: first, endDate: addDays(first, days) };
    if (allDay) return fc.constant({ ...look, start: null, end: null });
    const midnight = '00:00' as ClockTime;
    return fc
      .tuple(fc.integer({ min: 0, max: 1438 }), fc.integer({ min: 0, max: 1439 }))
      .filter(([start, end]) => days > 0 || end > start)
      .map(([start, end]) => ({ ...look, start: addMinutes(midnight, start), end: addMinutes(midnight, end) }));
  });

const blank = { kind: null, organization: null, teacher: null, status: 'Planned' } as unknown as Activity;

test('a row that follows an event shows just that event, whatever stood there before', () => {
  const before = fc.record({ end: fc.constantFrom(null, nine), endDate: fc.constantFrom(null, date) });
  fc.assert(
    fc.property(events, before, (shown, cells) => {
      const made = contentOf({ ...blank, ...cellsFrom(shown, cells) } as Activity, '', '');
      expect('content' in made && shownMark(made.content)).toBe(shownMark(shown));
      const proposed = proposalFrom(shown, { addedBy: '', repeats: false }, date);
      const planned = contentOf({ ...blank, ...proposed } as Activity, '', '');
      expect('content' in planned && shownMark(planned.content)).toBe(shownMark(shown));
    }),
    { numRuns: 300 },
  );
});

test('an event in words', () => {
  expect(say(timed('09:00', '10:00'))).toBe('“Fair”, Saturday, October 31, 2026, 9:00 AM to 10:00 AM, Hall');
  expect(say(timed('20:00', '09:00', 1))).toBe(
    '“Fair”, Saturday, October 31, 2026, 8:00 PM to Sunday, November 1, 2026, 9:00 AM, Hall',
  );
  const allDay = { ...timed('09:00', '10:00'), start: null, end: null };
  expect(say(allDay)).toBe('“Fair”, Saturday, October 31, 2026, all day, Hall');
  expect(say({ ...allDay, endDate: addDays(date, 2), place: '' })).toBe(
    '“Fair”, Saturday, October 31, 2026 to Monday, November 2, 2026',
  );
});
