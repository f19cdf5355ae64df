// What an agreement lacks, and when its renewal is due.
import { endsTooEarly, missingTerms, noticesOf } from '../../../src/features/partnerships/agreement/agreement-rules';
import type { CalendarDate } from '../../../src/shared/dates';

const day = (text: string): CalendarDate => text as CalendarDate;
const until = { agreement: 'Signed', agreedUntil: day('2026-12-01'), noticeDays: null } as const;
const said = (row: Parameters<typeof noticesOf>[0]): string[] =>
  noticesOf(row).map(({ days, sendOn, until: last }) => `${days}: ${sendOn} to ${last}`);

test('notices come 60 and 14 days before the end, or as the row says', () => {
  expect(said(until)).toEqual(['60: 2026-10-02 to 2026-11-16', '14: 2026-11-17 to 2026-12-01']);
  expect(said({ ...until, noticeDays: 90 })[0]).toBe('90: 2026-09-02 to 2026-11-16');
  expect(said({ ...until, noticeDays: 14 })).toEqual(['14: 2026-11-17 to 2026-12-01']);
});

test.each(['None', 'Draft', 'With the partner', 'Ended', null] as const)('none for an agreement at %s', (agreement) =>
  expect(noticesOf({ ...until, agreement })).toEqual([]),
);

test('none without a last day', () => expect(noticesOf({ ...until, agreedUntil: null })).toEqual([]));

test('each of the four is missing alone', () => {
  const whole = { agreedFrom: day('2026-09-01'), agreedUntil: day('2026-12-01'), signedBySchool: 'A', signedByPartner: 'B' }; // prettier-ignore
  expect(missingTerms(whole)).toEqual([]);
  for (const column of Object.keys(whole)) expect(missingTerms({ ...whole, [column]: null })).toHaveLength(1);
  expect(endsTooEarly(whole)).toBe(false);
  expect(endsTooEarly({ ...whole, agreedUntil: whole.agreedFrom })).toBe(false);
  expect(endsTooEarly({ ...whole, agreedUntil: day('2026-08-31') })).toBe(true);
});
