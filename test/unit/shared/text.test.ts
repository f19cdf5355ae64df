import { asInCell } from '../../../src/shared/text';

test.each([
  ['’tis', '’tis'],
  ["'tis the season", 'tis the season'],
  ["''quoted''", "quoted''"],
  ['a\r\nb\rc ', 'a\nb\nc'],
])('%s', (text, told) => {
  expect(asInCell(text)).toBe(told);
  // Written and read back any number of times it is the same text.
  expect(asInCell(asInCell(text))).toBe(told);
});
