/**
 * Chooses which rows are worth comparing: those that share something that few others have. Not every row is compared
 * with every other.
 */
import type { Likened } from './likeness';
import type { Rarity } from './names';

/** Something that more rows than this share is ignored; something rarer must bring them together. */
const mostSharing = 40;

/** For each row, the rows further down with which it is compared. */
export function candidates(rows: readonly Likened[], rarity: Rarity): Map<number, Set<number>> {
  const sharing = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const key of keysOf(row, rarity)) {
      const there = sharing.get(key);
      if (there) there.push(index);
      else sharing.set(key, [index]);
    }
  });
  const found = new Map<number, Set<number>>();
  sharing.forEach((indexes, key) => {
    if (indexes.length < 2 || indexes.length > (/^[pk]/.test(key) ? 4 * mostSharing : mostSharing)) return;
    indexes.forEach((one, at) => {
      let others = found.get(one);
      if (!others) found.set(one, (others = new Set()));
      for (let next = at + 1; next < indexes.length; next++) others.add(indexes[next]!);
    });
  });
  return found;
}

function keysOf(row: Likened, rarity: Rarity): Set<string> {
  const keys = new Set<string>();
  if (row.phone !== '') keys.add(`p ${row.phone.slice(-7)}`);
  if (row.site !== '') keys.add(`s ${row.site}`);
  if (row.street !== null && row.street.number !== '') {
    keys.add(`h ${row.street.number} ${(row.street.words[0] ?? '').slice(0, 4)} ${row.city.slice(0, 4)}`);
    keys.add(`h ${row.street.number} ${(row.street.words[0] ?? '').slice(0, 4)}`);
  }
  for (const { key, words, letters, initials } of row.names) {
    keys.add(`k ${key}`);
    keys.add(`l ${letters.slice(0, 7)}`);
    for (const each of initials) if (each.length > 2) keys.add(`l ${each}`);
    const place = row.zip === '' ? row.city : row.zip;
    words.forEach((word, index) => {
      const seen = rarity.words.get(word) ?? 1;
      keys.add(`w ${word}`);
      if (place !== '') keys.add(`t ${word} ${place}`);
      // When both words are frequent, the combination may not be.
      for (const other of words.slice(index + 1, index + 4)) keys.add(`b ${[word, other].sort().join(' ')}`);
      // A typing error makes a word rare, so rare words are also indexed by what is left when any one letter is
      // removed.
      if (seen <= mostSharing && word.length >= 5 && word.length <= 14) {
        keys.add(`d ${word}`);
        for (let at = 0; at < word.length; at++) keys.add(`d ${word.slice(0, at)}${word.slice(at + 1)}`);
      } else if (word.length >= 5) keys.add(`d ${word}`);
    });
  }
  return keys;
}
