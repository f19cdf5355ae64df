import { noteSign, silence, type Sign } from '../../../src/features/check-ins/check-in-rules';
import { addDays, type CalendarDate } from '../../../src/shared/dates';

const day = (text: string) => text as CalendarDate;
const sign: Sign = { on: day('2026-06-16'), what: 'contact' };
const after = (days: number) => silence(sign, 90, addDays(sign.on, days));

test('asked once in each span without a sign', () => {
  expect(after(89)).toBeNull();
  expect(after(90)).toEqual({ occasion: '2026-06-16-1', from: '2026-09-14', until: '2026-12-12' });
  expect(after(179)).toEqual(after(90));
  expect(after(180)).toMatchObject({ occasion: '2026-06-16-2', from: '2026-12-13' });
});

test('never with 0 days, nor when nothing is known', () => {
  expect(silence(sign, 0, day('2027-09-14'))).toBeNull();
  expect(silence(undefined, 90, day('2027-09-14'))).toBeNull();
});

test('the latest sign counts, and none that is still to come', () => {
  const signs = new Map<string, Sign>();
  const note = (on: string | null, what: Sign['what'] = 'contact') =>
    noteSign(signs, 'ORG-1', on === null ? null : day(on), what, day('2026-09-14'));
  note('2026-06-16');
  note('2026-06-15', 'feedback');
  note('2026-09-15', 'activity');
  note(null);
  noteSign(signs, null, day('2026-09-01'), 'contact', day('2026-09-14'));
  expect([...signs]).toEqual([['ORG-1', sign]]);
  note('2026-09-14', 'activity');
  expect(signs.get('ORG-1')).toEqual({ on: '2026-09-14', what: 'activity' });
});
