/** Patterns by which a name is found in a column of a long tab (`Sheets.find`). */
import { comparable } from '../../shared/text';

/**
 * Finds every text with a line that is `comparable` with one of the names, and may find a few more: what stands between the letters
 * of a name, and which letter beyond ASCII it is, does not matter here. Empty if there is nothing to find. Syntax that
 * RE2 and JavaScript share.
 */
export function namedLike(names: readonly string[]): string {
  const patterns = new Set(names.map(letterByLetter).filter(Boolean));
  return patterns.size === 0 ? '' : `(?:^|\\n)\\W*(?:${[...patterns].join('|')})\\W*(?:\\n|$)`;
}

function letterByLetter(name: string): string {
  return comparable(name)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) =>
      word === 'and' ? '(?:and)?' : [...word].map((letter) => (letter > '~' ? '.' : letter)).join('\\W*'),
    )
    .join('\\W*');
}

/** Finds one of the ids where nothing else stands. */
export function exactly(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `^\\s*(?:${ids.join('|')})\\s*$`;
}

/** Finds a text that starts with one of the ids. */
export function startingWith(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `^(?:${ids.join('|')})(?:\\s|$)`;
}
