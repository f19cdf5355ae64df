import { isAhead, wantsLook } from '../../../src/records/look-rules';
import { isStale } from '../../../src/features/monthly-review/review-rules';
import { reviewDay } from '../../../src/schedule/month-rules';
import type { Activity } from '../../../src/records/activities';
import type { CalendarDate } from '../../../src/shared/dates';

const day = (text: string): CalendarDate => text as CalendarDate;
const activity = (more: Partial<Record<keyof Activity, string | null>> = {}): Activity =>
  ({ status: 'Planned', date: '2026-10-20', endDate: null, reviewedOn: '2026-09-14', ...more }) as unknown as Activity;

test.each([
  [{}, true],
  [{ date: '2026-10-02' }, true],
  [{ date: '2026-10-01' }, false],
  [{ date: '2026-09-28', endDate: '2026-10-02' }, true],
  [{ date: '2026-09-28', endDate: '2026-10-01' }, false],
  // A last day before the first is a slip; the first counts.
  [{ date: '2026-10-02', endDate: '2026-09-01' }, true],
  [{ date: '2026-12-01' }, true],
  [{ date: '2026-12-02' }, false],
  [{ date: null }, false],
  [{ status: 'Confirmed' }, true],
  [{ status: 'Held' }, false],
  [{ status: 'Idea' }, false],
])('on October 2, %j is ahead: %s', (more, expected) => {
  expect(isAhead(activity(more), day('2026-10-02'))).toBe(expected);
});

test.each([
  ['2026-10-01', '2026-10-02', '2026-09-14', false],
  ['2026-10-02', '2026-10-02', '2026-09-14', true],
  ['2026-10-02', '2026-10-02', '2026-10-01', true],
  ['2026-10-05', '2026-10-02', '2026-10-02', false],
  ['2026-10-05', '2026-10-02', null, false],
])('on %s, with the look on %s, one looked at on %s wants a look: %s', (today, since, reviewedOn, expected) => {
  expect(wantsLook(activity({ reviewedOn }), { today: day(today), since: day(since) })).toBe(expected);
});

test('stale from the fortieth day on', () => {
  const stale = (today: string): boolean => isStale(activity(), day(today));
  expect([
    stale('2026-10-23'),
    stale('2026-10-24'),
    isStale(activity({ reviewedOn: null }), day('2026-10-24')),
  ]).toEqual([false, true, false]);
});

test('the day is the first with school, whatever is quiet for people outside', () => {
  const at = (schoolDays: { date: string; kind: string }[]): string =>
    reviewDay(
      { schoolDays: schoolDays.map((each) => ({ endDate: null, ...each })) as never, weekendsQuiet: true },
      day('2026-10-20'),
    );
  expect(at([])).toBe('2026-10-01');
  expect(at([{ date: '2026-10-01', kind: 'No school' }])).toBe('2026-10-02');
  expect(at([{ date: '2026-10-01', kind: 'Quiet' }])).toBe('2026-10-01');
});
