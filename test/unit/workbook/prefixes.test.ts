import { tabs } from '../../../src/house';

test('no two tabs have ids that begin alike: the change log finds a row’s tab by them', () => {
  const prefixes = tabs.map(({ prefix }) => prefix).sort();
  expect(prefixes.length).toBeGreaterThan(20);
  expect([...new Set(prefixes)]).toEqual(prefixes);
});
