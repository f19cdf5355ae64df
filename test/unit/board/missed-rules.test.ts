// Who missed the last two meetings in a row.
import { missedTwice, type ClosedMeeting } from '../../../src/features/board/missed-rules';
import type { Seat } from '../../../src/records/board-rules';
import type { CalendarDate } from '../../../src/shared/dates';

const seat = (id: string, lastContact: string | null = null) =>
  ({ organization: { id, lastContact } }) as unknown as Seat;
const meeting = (date: string, present: string[], expected = ['a', 'b']): ClosedMeeting => ({
  date: date as CalendarDate,
  present: new Set(present),
  expected: new Set(expected),
});
const ids = (...given: Parameters<typeof missedTwice>) =>
  missedTwice(...given).map(({ seat: { organization } }) => organization.id);
const [sep, nov, feb] = ['2026-09-16', '2026-11-18', '2027-02-10'] as const;

test.each<[string, ClosedMeeting[], string[]]>([
  ['once only', [meeting(nov, ['b'])], []],
  ['both', [meeting(sep, ['b']), meeting(nov, ['b'])], ['a']],
  ['the first only', [meeting(sep, ['b']), meeting(nov, ['a', 'b'])], []],
  ['the second only', [meeting(sep, ['a', 'b']), meeting(nov, ['b'])], []],
  ['two long ago, and came since', [meeting(sep, []), meeting(nov, []), meeting(feb, ['a', 'b'])], []],
  ['came first, missed two since', [meeting(sep, ['a', 'b']), meeting(nov, ['b']), meeting(feb, ['b'])], ['a']],
  ['was not on the board at the first', [meeting(sep, ['b'], ['b']), meeting(nov, ['b'])], []],
])('%s', (_case, closed, expected) => {
  expect(ids([seat('a'), seat('b')], closed)).toEqual(expected);
});

test('whoever was talked to after the second meeting needs no call; on its day does not count', () => {
  const closed = [meeting(sep, []), meeting(nov, [])];
  expect(ids([seat('a', '2026-11-19'), seat('b', nov)], closed)).toEqual(['b']);
});
