import { isOldLine, isOldMail, keptFrom } from '../../../src/features/erasing/retain-rules';
import { toCalendarDate } from '../../../src/shared/dates';

const day = (text: string) => toCalendarDate(text)!;

test.each([
  ['2026-09-14', 2, '2024-07-01'],
  ['2026-06-30', 2, '2023-07-01'],
  ['2026-07-01', 2, '2024-07-01'],
  ['2026-09-14', 0, '2026-07-01'],
])('on %s, with %d school years, values are kept from %s on', (today, years, from) => {
  expect(keptFrom(day(today), years)).toBe(from);
});

const from = day('2024-07-01');
const line = { at: '2024-06-30 23:59', record: 'Ana Ruiz', before: null, after: null };

test('a line from before that day is emptied, once', () => {
  expect(isOldLine(line, from)).toBe(true);
  expect(isOldLine({ ...line, at: '2024-07-01 00:00' }, from)).toBe(false);
  expect(isOldLine({ ...line, at: null }, from)).toBe(false);
  expect(isOldLine({ ...line, record: null }, from)).toBe(false);
});

test('so is a mail that is over; one that somebody must still settle is not', () => {
  const mail = { changedAt: '2024-06-30 08:00', to: 'ana@example.org', toName: null, subject: null, body: null } as never as Parameters<typeof isOldMail>[0]; // prettier-ignore
  const states = ['sent', 'practice', 'canceled', 'suppressed', 'draft', 'approved', 'unknown', 'failed'] as const;
  expect(states.filter((state) => isOldMail({ ...mail, state }, from))).toEqual(['sent', 'practice', 'canceled', 'suppressed']); // prettier-ignore
  expect(isOldMail({ ...mail, state: 'sent', to: null }, from)).toBe(false);
  expect(isOldMail({ ...mail, state: 'sent', changedAt: '2024-07-01 08:00' as never }, from)).toBe(false);
});
