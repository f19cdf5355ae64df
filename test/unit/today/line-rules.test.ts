import type { Loss } from '../../../src/today/line';
import { inOrder, isNear, sayDue, sayLater } from '../../../src/today/line-rules';
import type { CalendarDate } from '../../../src/shared/dates';

const day = (text: string): CalendarDate => text as CalendarDate;
const today = day('2026-09-14');

test('days are told in words: overdue, today, later', () => {
  expect(
    [null, '2026-09-01', '2026-09-13', '2026-09-14', '2026-09-20'].map((due) => sayDue(due as CalendarDate, today)),
  ).toEqual([
    '',
    '13 days overdue, since Tue, Sep 1',
    '1 day overdue, since Sun, Sep 13',
    'due today',
    'due Sun, Sep 20',
  ]);
});

test('a line comes a week ahead, not earlier', () => {
  expect([
    isNear(day('2026-09-21'), today),
    isNear(day('2026-09-22'), today),
    isNear(day('2020-01-01'), today),
  ]).toEqual([true, false, true]);
});

test('what is due comes first, then what is lost by waiting, then the most overdue; equals keep their order', () => {
  const line = (what: string, loss: Loss, due: string | null) => ({ what, loss, due: due as CalendarDate | null });
  const lines = [
    line('tidy', 'is in disorder', '2026-09-01'),
    line('promised later', 'was promised', '2026-09-16'),
    line('vain later', 'comes in vain', '2026-09-18'),
    line('promised', 'was promised', '2026-09-14'),
    line('promised long ago', 'was promised', '2026-09-02'),
    line('waits', 'waits for us', null),
    line('waits too', 'waits for us', null),
    line('vain', 'comes in vain', null),
    line('still', 'all stands still', null),
  ];
  expect(inOrder(lines, today).map(({ what }) => what)).toEqual([
    'still',
    'vain',
    'waits',
    'waits too',
    'promised long ago',
    'promised',
    'tidy',
    'vain later',
    'promised later',
  ]);
});

test('the button that puts off says until when: tomorrow, Monday, or the day after a break', () => {
  expect(sayLater({ today, next: day('2026-09-15') })).toBe('Tomorrow');
  expect(sayLater({ today: day('2026-09-18'), next: day('2026-09-21') })).toBe('Monday');
  expect(sayLater({ today: day('2026-12-18'), next: day('2027-01-04') })).toBe('Mon, Jan 4');
});
