/** Codes by which a school calls its students, so that no name is needed. */

/** `20417`, `K-7QX2`: five characters or more, of which at least one is a digit, so that no name is taken for one. */
export function isCode(text: string): boolean {
  return /^[A-Z0-9-]{5,}$/i.test(text) && /\d/.test(text);
}
