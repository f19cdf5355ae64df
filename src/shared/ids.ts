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
