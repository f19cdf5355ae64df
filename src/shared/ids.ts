/** No vowels, no look-alikes; all letters lie within base32hex, so that a calendar event id can be made from an id. */
const alphabet = '23456789BCDFGHJKMNPQRSTV';

/** A source of numbers from 0 up to but not including 1. */
export type Random = () => number;

/**
 * A short random id such as `ORG-7K2MD` that is not in `taken`; it is added there. Never reused by chance within a
 * tab, since every id ever seen in it is handed in. Where they are not at hand, `shortest` letters make a clash unlikely
 * enough: with 10, one in 50,000 for 50,000 ids.
 */
export function newId(prefix: string, random: Random, taken: Set<string>, shortest = 5): string {
  for (let length = shortest; ; length = Math.min(length + 1, 12)) {
    let id = `${prefix}-`;
    for (let index = 0; index < length; index++) id += alphabet.charAt(Math.floor(random() * alphabet.length));
    if (!taken.has(id)) {
      taken.add(id);
      return id;
    }
  }
}

/**
 * An id that follows from a text, such as the id of an event: asked again, it is the same, so that what was made for
 * that text can be looked up by it. Ten letters, so that two texts hardly ever share one.
 */
export function idFrom(prefix: string, text: string): string {
  let letter = 0;
  const next: Random = () => {
    let hash = 0x811c9dc5;
    for (const character of `${letter++} ${text}`) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
    return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
  };
  return newId(prefix, next, new Set(), 10);
}
