/** Codes by which a school calls its students, so that no name is needed. */

/** `20417`, `K-7QX2`, `KXPLM`: five characters or more, of which some are digits or all are capital letters. */
export function isCode(text: string): boolean {
  return /^[A-Z0-9-]{5,}$/i.test(text) && (/\d/.test(text) || /^[A-Z]+$/.test(text));
}
