/** Which organizations somebody may mean by the first letters of a name. */
import { comparable } from '../../shared/text';

const mostShown = 20;

/** Those that begin with it come first, then those with a word that does, then those that hold it anywhere. */
export function namesLike(names: readonly string[], typed: string): string[] {
  const sought = comparable(typed);
  if (sought === '') return [];
  const place = (name: string): number => {
    const text = comparable(name);
    if (text.indexOf(sought) === 0) return 0;
    return text.indexOf(` ${sought}`) !== -1 ? 1 : text.indexOf(sought) !== -1 ? 2 : 3;
  };
  return names
    .map((name) => ({ name, at: place(name) }))
    .filter(({ at }) => at < 3)
    .sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .slice(0, mostShown)
    .map(({ name }) => name);
}
