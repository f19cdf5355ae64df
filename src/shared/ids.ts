/**
 * No vowels and no look-alikes. All letters are valid in base32hex, so that a calendar event id can be made from an id.
 */
const alphabet = '23456789BCDFGHJKMNPQRSTV';

/** A source of numbers from 0 up to but not including 1. */
export type Random = () => number;

/**
 * A short random id such as `ORG-7K2MD` that is not in `taken`, to which it is added. An id is never reused within a
 * tab when every id ever seen there is passed in. Where those are not at hand, a larger `shortest` makes a clash
 * unlikely enough: with 10 letters, one in 50,000 for 50,000 ids.
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
 * An id derived from a text, such as the id of an event. The same text always gives the same id, so that what was made
 * for it can be looked up. It has ten letters, so that two texts hardly ever share one.
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
