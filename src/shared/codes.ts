/** Codes by which a school calls its students, so that no name is needed. */
import { comparable } from './text';

/** `20417`, `K-7QX2`: five characters or more, of which at least one is a digit, so that no name is taken for one. */
export function isCode(text: string): boolean {
  return /^[A-Z0-9-]{5,}$/i.test(text) && /\d/.test(text);
}

/** Words as they were pasted, with blanks, commas or line breaks between: each once, whether in capitals or not. */
export function codesIn(pasted: string): string[] {
  const byCode = new Map<string, string>();
  for (const word of pasted.split(/[\s,;]+/).filter(Boolean))
    if (!byCode.has(comparable(word))) byCode.set(comparable(word), word);
  return [...byCode.values()];
}
