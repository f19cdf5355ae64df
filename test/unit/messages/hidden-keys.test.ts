import { hiddenKey, isForNobody, isHidden, keyOf, occasionKey } from '../../../src/messages/keys';

const key = keyOf({ kind: 'reminder', about: 'ACT-7K2MD', occasion: '7d', to: 'Ana/b@example.org' });

test('a hidden key has no address, is known again, and keeps its occasion', () => {
  const hidden = hiddenKey(key);
  expect(hidden).not.toContain('example');
  expect(isHidden(hidden)).toBe(true);
  expect(hiddenKey(hidden)).toBe(hidden);
  expect(occasionKey(hidden)).toBe(occasionKey(key));
  expect(hiddenKey(keyOf({ kind: 'reminder', about: 'ACT-7K2MD', occasion: '7d', to: 'c@example.org' }))).not.toBe(hidden);
}); // prettier-ignore

test('a key for nobody stays, and an address that begins like a hidden one is none', () => {
  const nobody = keyOf({ kind: 'reminder', about: 'ACT-7K2MD', occasion: '7d', to: null });
  expect(hiddenKey(nobody)).toBe(nobody);
  expect(isForNobody(hiddenKey(nobody))).toBe(true);
  expect(isHidden(keyOf({ kind: 'reminder', about: 'A', occasion: '7d', to: '#ana@example.org' }))).toBe(false);
});
