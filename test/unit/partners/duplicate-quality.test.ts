// Precision and recall on invented lists whose truth is known. The figures reached stand in docs/duplicates.md.
import { findDuplicates } from '../../../src/likeness/duplicates';
import { inventedGuides, inventedTown } from '../../../tools/duplicates/invented';
import { qualityOf } from '../../../tools/duplicates/measure';
import { inventedSites } from '../../../tools/duplicates/sites';

test.each([
  ['a town in tidy lists', inventedTown(21, 500, 0.15), 0.96],
  ['a town in ordinary lists', inventedTown(22, 500, 0.3), 0.93],
  ['a town in bad lists', inventedTown(23, 500, 0.45), 0.88],
  ['a city’s child care sites in five lists', inventedSites(21, 300), 0.93],
  ['two restaurant guides', inventedGuides(24, 350), 0.94],
])('A08 duplicates are found and hardly anybody else: %s', (_what, { rows, labels }, leastRecall) => {
  const { precision, recall, there } = qualityOf(findDuplicates(rows).pairs, labels);
  expect(there).toBeGreaterThan(70);
  expect(precision).toBeGreaterThanOrEqual(0.96);
  expect(recall).toBeGreaterThanOrEqual(leastRecall);
});

test('a list without duplicates has none', () => {
  const { rows, labels } = inventedTown(25, 400, 0);
  const first = new Map(labels.map((label, index) => [label, index]));
  const once = [...first.values()].map((index) => rows[index]!);
  expect(findDuplicates(once).pairs.length).toBeLessThanOrEqual(4);
});
