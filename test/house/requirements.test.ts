// What `npm run requirements` makes of a run's tests, and the catalogue it goes by.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { idsOf, show } from '../../tools/requirements.mjs';

const catalogue = JSON.parse(readFileSync('docs/requirements.json', 'utf8')) as Record<string, string>;
const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);

test('the catalogue has all 162 needs, in order, each in words of its own', () => {
  expect(Object.keys(catalogue)).toEqual([...numbered('A', 44), ...numbered('B', 118)]);
  expect(new Set(Object.values(catalogue)).size).toBe(162);
  expect(Object.values(catalogue).filter((need) => need.length < 20)).toEqual([]);
});

test.each([
  [['B12 the ten are ranked'], ['B12']],
  [['B03 B04 clusters and types'], ['B03', 'B04']],
  [['A15, A16 and B117a the page'], ['A15', 'A16', 'B117']],
  [['A15 the site', 'names B12 in passing'], ['A15']],
  [['B1 is no id', 'B12'], []],
])('the ids of %j are %j', (titles, ids) => {
  expect(idsOf(titles)).toEqual(ids);
});

test('tests are counted under their needs; what was not run is not counted, and an unknown id is refused', () => {
  const test = (title: string, status: string) => ({ ancestorTitles: ['B12 the top ten'], title, status });
  const needs = { B12: 'Choose ten', B13: 'Ask colleagues' };
  expect(show(needs, [test('one', 'passed'), test('two', 'failed'), test('three', 'pending')])).toEqual([
    { id: 'B12', need: 'Choose ten', passed: 1, failed: 1, tests: ['B12 the top ten › one', 'B12 the top ten › two'] },
    { id: 'B13', need: 'Ask colleagues', passed: 0, failed: 0, tests: [] },
  ]);
  expect(() => show({}, [test('one', 'passed')])).toThrow('names B12, which docs/requirements.json does not have');
});

test('no test is named by an id that is not in the catalogue', () => {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));
  const named = files.flatMap((file) =>
    [...readFileSync(path.join('test', file), 'utf8').matchAll(/\(\s*['"`]([AB]\d{2,3}(?: [AB]\d{2,3})*) /g)].flatMap(
      (match) => (match[1] ?? '').split(' '),
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((id) => !(id in catalogue))).toEqual([]);
});
