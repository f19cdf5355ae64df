/** Codes as staff paste them: one a line, or with commas or blanks between. Pure. */
import { isCode } from '../../shared/codes';
import { comparable, plural } from '../../shared/text';

export const mostCodes = 200;

const wordsIn = (pasted: string): string[] => pasted.split(/[\s,;]+/).filter(Boolean);

/** Each once, in order, whether in capitals or not. */
export function codesIn(pasted: string): string[] {
  const byCode = new Map<string, string>();
  for (const word of wordsIn(pasted)) if (!byCode.has(comparable(word))) byCode.set(comparable(word), word);
  return [...byCode.values()];
}

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
