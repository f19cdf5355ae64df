import { sayPlace } from '../../../src/shared/place';

// Rows 1 and 2 hold keys and titles: nobody is sent to look at them as if they were data.
test.each([
  [0, '', 'The whole tab'],
  [1, '', 'The whole tab'],
  [2, '', 'The whole tab'],
  [2, 'Website', 'The column “Website”'],
  [3, '', 'Row 3'],
  [5, 'Why', 'Row 5, Why'],
])('row %d, column “%s”: %s', (row, column, said) => {
  expect(sayPlace({ row, column })).toBe(said);
});
