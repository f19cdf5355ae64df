/** Codes as staff paste them, or what is wrong with them. Pure. */
import { codesIn, isCode } from '../../shared/codes';
import { plural } from '../../shared/text';

export const mostCodes = 200;

/** What is wrong, in a sentence that does not repeat what may be a name; null when all are codes. */
export function whyNotCodes(pasted: string): string | null {
  const words = codesIn(pasted);
  if (words.length === 0) return 'Paste the codes of the students, one a line.';
  if (words.length > mostCodes) return `That is ${words.length} codes. Paste ${mostCodes} or fewer at a time.`;
  const others = words.map((word, index) => (isCode(word) ? 0 : index + 1)).filter(Boolean);
  return others.length === 0
    ? null
    : `${plural(others.length, 'entry is no code', 'entries are no codes')}, the first at place ${others[0]}. A code has at least five letters and digits, and at least one digit. No name belongs here. Nothing was added.`;
}
