// When a version is older, and when a paper on a checklist counts.
import { checklist, isOlder, isUnread, type Filed } from '../../../src/records/checklist-rules';
import type { Requirement } from '../../../src/records/requirements';
import type { CalendarDate } from '../../../src/shared/dates';

test.each([
  ['1', '2', true],
  ['2', '2', false],
  ['3', '2', false],
  ['1.9', '1.10', true],
  ['2026-01', '2026-02', true],
  [null, '1', true],
  ['1', null, false],
  [null, null, false],
])('version %s is older than %s: %s', (version, than, is) => expect(isOlder(version, than)).toBe(is));

const today = '2026-10-15' as CalendarDate;
const rule = { id: 'REQ-R', name: 'Insurance', kind: 'Insurance', state: 'Rule' } as Requirement;
const filed = (values: Partial<Filed>): Filed =>
  ({ id: 'REQ-1', kind: 'Insurance', name: 'Insurance', rule: 'REQ-R', months: null, expires: null, decided: null, readable: true, ...values }) as Filed; // prettier-ignore
const lacks = (...rows: Filed[]): string | null => checklist([rule], rows, today, () => 12)[0]!.lacks;

test('a paper counts when it is approved and has not ended; any one that counts will do', () => {
  expect(lacks()).toBe('not asked for yet');
  const old = filed({ state: 'Approved', decided: '2025-10-14' as CalendarDate });
  expect(lacks(old)).not.toBeNull();
  expect(lacks(filed({ state: 'Approved', decided: '2025-10-15' as CalendarDate }))).toBeNull();
  expect(lacks(old, filed({ state: 'Approved', decided: today }))).toBeNull();
  expect(lacks(filed({ state: 'Approved', decided: today, readable: false }))).toBe('a cell of its row cannot be read');
});

test('what came in is not approved yet, and what was refused does not count', () => {
  expect(lacks(filed({ state: 'Received', received: today }))).toBe('received on Thu, Oct 15, not approved yet');
  expect(lacks(filed({ state: 'Received', received: null }))).toBe('received, not approved yet');
  expect(lacks(filed({ state: 'Refused' }))).toBe('it was refused');
  expect(lacks(filed({ state: 'Not needed' }))).toBeNull();
});

test('a row made from another rule is not its row, whatever it is called', () => {
  expect(lacks(filed({ rule: 'REQ-X', state: 'Approved', decided: today }))).toBe('not asked for yet');
});

test('a policy that was received without its version is to be read', () => {
  const policy = { ...rule, kind: 'Policy', version: '1' } as Requirement;
  const [item] = checklist([policy], [filed({ kind: 'Policy', state: 'Received', version: null })], today, () => 12);
  expect(item!.lacks).toBe('not read in version 1');
  expect(isUnread(item!)).toBe(true);
});
