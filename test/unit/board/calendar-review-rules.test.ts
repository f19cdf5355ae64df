// B71: exactly what has changed since the board last went through the calendar, whatever happened in between.
import { calendarChanges, sayCalendarChange, shownCells } from '../../../src/features/board/calendar-review-rules';
import type { Activity } from '../../../src/records/activities';
import type { CalendarDate } from '../../../src/shared/dates';

const day = (text: string): CalendarDate => text as CalendarDate;
const fall = { id: 'ACT-FALL', date: day('2026-09-14') };
const winter = { id: 'ACT-WINTER', date: day('2026-12-09') };

/** A calendar that staff edit and for which agendas are made. */
class Calendar {
  rows: Activity[] = [];

  put(title: string, values: Partial<Activity>): this {
    const known = this.rows.filter((each) => each.title === title)[0];
    if (known) Object.assign(known, values);
    else
      this.rows.push({ id: title, title, status: 'Planned', date: null, start: null, place: null, shownAs: null, ...values } as Activity); // prettier-ignore
    return this;
  }

  agenda(meeting: { id: string }, today: string): this {
    for (const { id, shownAs } of shownCells(this.rows, meeting, day(today))) this.put(id, { shownAs });
    return this;
  }

  review(meeting: { id: string; date: CalendarDate }, today: string): string[] {
    return calendarChanges(this.rows, meeting, day(today)).map(sayCalendarChange);
  }
}

const tour = { date: day('2026-12-15'), start: '09:30' as Activity['start'], place: 'Gate B' };
const seen = () =>
  new Calendar()
    .put('Tour', tour)
    .put('Talk', { date: day('2027-01-20') })
    .agenda(fall, '2026-09-10');

test('at the first meeting everything ahead is new, and nothing that is over or only an idea', () => {
  const calendar = new Calendar()
    .put('Tour', tour)
    .put('Over', { date: day('2026-09-09') })
    .put('Perhaps', { date: day('2026-12-15'), status: 'Idea' })
    .put('Called off', { date: day('2026-12-15'), status: 'Canceled' });
  expect(calendar.review(fall, '2026-09-10')).toEqual(['Tour: Tue, Dec 15, 9:30 AM, Gate B']);
});

test('nothing is said of what stands as it stood', () => {
  expect(seen().review(winter, '2026-12-01')).toEqual([]);
});

test('two moved and one new since the last meeting: exactly these, in the order of their days', () => {
  const calendar = seen()
    .put('Talk', { date: day('2027-01-22') })
    .put('Tour', { date: day('2026-12-16') })
    .put('Fair', { date: day('2027-02-03') });
  expect(calendar.review(winter, '2026-12-01')).toEqual([
    'Tour: moved from Tue, Dec 15, 9:30 AM to Wed, Dec 16, 9:30 AM',
    'Talk: moved from Wed, Jan 20 to Fri, Jan 22',
    'Fair: Wed, Feb 3',
  ]);
});

test('moved twice between two meetings is one move, and moved there and back is none', () => {
  const twice = seen()
    .put('Tour', { date: day('2026-12-16') })
    .put('Tour', { date: day('2026-12-17') });
  expect(twice.review(winter, '2026-12-01')).toEqual(['Tour: moved from Tue, Dec 15, 9:30 AM to Thu, Dec 17, 9:30 AM']);
  expect(twice.put('Tour', tour).review(winter, '2026-12-01')).toEqual([]);
});

test('another hour or another place is a move', () => {
  expect(
    seen()
      .put('Tour', { start: '10:00' as Activity['start'] })
      .review(winter, '2026-12-01'),
  ).toEqual(['Tour: moved from Tue, Dec 15, 9:30 AM to Tue, Dec 15, 10:00 AM']);
  expect(seen().put('Tour', { place: 'Gate C' }).review(winter, '2026-12-01')).toEqual([
    'Tour: moved from Tue, Dec 15, 9:30 AM, Gate B to Tue, Dec 15, 9:30 AM, Gate C',
  ]);
});

test('canceled and planned again is nothing; canceled is said once', () => {
  expect(seen().put('Tour', { status: 'Canceled' }).put('Tour', { status: 'Planned' }).review(winter, '2026-12-01')).toEqual([]); // prettier-ignore
  const off = seen().put('Tour', { status: 'Canceled' });
  expect(off.review(winter, '2026-12-01')).toEqual(['Tour: canceled (was Tue, Dec 15, 9:30 AM, Gate B)']);
  off.agenda(winter, '2026-12-01');
  expect(off.review({ id: 'ACT-SPRING', date: day('2027-03-10') }, '2026-12-10')).toEqual([]);
});

test('canceled at one meeting and planned again for the next is new there', () => {
  const calendar = seen().put('Talk', { status: 'Canceled' }).agenda(winter, '2026-12-01');
  calendar.put('Talk', { status: 'Planned', date: day('2027-04-07') });
  expect(calendar.review({ id: 'ACT-SPRING', date: day('2027-03-10') }, '2027-03-01')).toEqual(['Talk: Wed, Apr 7']);
});

test('what came and went between two meetings is left out', () => {
  const calendar = seen()
    .put('Fair', { date: day('2027-02-03') })
    .put('Fair', { status: 'Canceled' });
  expect(calendar.review(winter, '2026-12-01')).toEqual([]);
});

test('an agenda that is made twice says the same both times, with what changed in between', () => {
  const calendar = seen().put('Tour', { date: day('2026-12-16') });
  calendar.agenda(winter, '2026-12-01');
  expect(calendar.review(winter, '2026-12-01')).toHaveLength(1);
  calendar.put('Tour', { date: day('2026-12-17') }).put('Fair', { date: day('2027-02-03') });
  expect(calendar.review(winter, '2026-12-02')).toEqual([
    'Tour: moved from Tue, Dec 15, 9:30 AM to Thu, Dec 17, 9:30 AM',
    'Fair: Wed, Feb 3',
  ]);
  calendar.agenda(winter, '2026-12-02');
  expect(calendar.review(winter, '2026-12-02')).toHaveLength(2);
  expect(calendar.review({ id: 'ACT-SPRING', date: day('2027-03-10') }, '2026-12-10')).toEqual([]);
});

test('noting it down once more changes no cell', () => {
  expect(shownCells(seen().rows, fall, day('2026-09-10'))).toEqual([]);
});

test('what was moved into the past is said, what was over already is not', () => {
  expect(
    seen()
      .put('Tour', { date: day('2026-11-20') })
      .review(winter, '2026-12-01'),
  ).toHaveLength(1);
  expect(seen().put('Tour', { status: 'Held' }).review(winter, '2026-12-20')).toEqual([]);
});
