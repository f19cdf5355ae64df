/** Addresses of a form that bring what to fill in: built once with marks, which each recipient's values replace. Pure. */
import type { BuiltForm } from './built';

/** In place of the reference. */
export const referenceMark = 'REFERENCE';

const domain = 'fill.example.org';

/** In place of the answer to a question; it passes for an email address, which some questions insist on. */
export function fillMark(questionKey: string): string {
  return `${questionKey}@${domain}`;
}

const marks = new RegExp(`([A-Za-z0-9]+)(?:@|%40)${domain.replace(/\./g, '\\.')}`, 'g');

/**
 * The address for one organization, person or message: the form with its reference filled in. `filled`: by question key,
 * what else stands there already; the questions that it leaves out are blank.
 */
export function addressFor(
  { url, prefill }: Pick<BuiltForm, 'url' | 'prefill'>,
  reference: string,
  filled: Readonly<Record<string, string>> = {},
): string {
  if (prefill === undefined) return url;
  return prefill
    .replace(referenceMark, () => encodeURIComponent(reference))
    .replace(marks, (_mark, questionKey: string) => encodeURIComponent(filled[questionKey] ?? ''));
}
