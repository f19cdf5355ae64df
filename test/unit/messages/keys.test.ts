import { isForNobody, keyOf, occasionKey, occasionOf } from '../../../src/messages/keys';

const parts = { kind: 'reminder-teacher', about: 'ACT-7K2MD', occasion: '2026-10-01-7d', to: 'Lee@Example.edu' };
const key = 'reminder-teacher/ACT-7K2MD/2026-10-01-7d/lee@example.edu';

test('a key tells kind, record, occasion and recipient; large letters of an address set nothing apart', () => {
  expect(keyOf(parts)).toBe(key);
  expect(keyOf({ ...parts, to: 'lee@example.edu' })).toBe(key);
});

test('what goes to another, or on another day, is another mail', () => {
  const others = [{ kind: 'x' }, { about: 'x' }, { occasion: 'x' }, { to: 'x' }, { to: null }];
  expect(new Set([key, ...others.map((other) => keyOf({ ...parts, ...other }))]).size).toBe(6);
});

test('the occasion is found again, whatever the address holds', () => {
  const slashed = keyOf({ ...parts, to: 'a/b/c@example.org' });
  for (const each of [key, slashed]) {
    expect(occasionKey(each)).toBe('reminder-teacher/ACT-7K2MD/2026-10-01-7d');
    expect(occasionOf(each)).toBe('2026-10-01-7d');
  }
  expect(occasionOf('reminder-teacher/ACT-7K2MD')).toBe('');
});

test.each([
  [null, true],
  ['lee@example.edu', false],
  ['-/lee@example.edu', false],
  ['-lee@example.edu', false],
  ['/-', false],
])('to %s: for nobody: %s', (to, nobody) => expect(isForNobody(keyOf({ ...parts, to }))).toBe(nobody));

test('a key of another make is for nobody only where its recipient says so', () => {
  expect(isForNobody('-/-/-')).toBe(false);
  expect(isForNobody('-')).toBe(false);
});
