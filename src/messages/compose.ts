/**
 * Makes a mail from a template: pure (`fill.ts`). Values are filled in once, so braces in a value stay as they are. The text is not escaped; its HTML half is (`look.ts`).
 *
 * @example
 * compose({ name: 'Hello', subject: 'Hi {{name}}', body: 'See you on {{date}}.' }, { name: 'Ana', date: 'Monday' },
 *   [{ name: 'name', about: 'first name' }, { name: 'date', about: 'the day' }]);
 */
import { tidy } from '../shared/text';
import { fill, namesIn, parse, walk, withBreaks, type Token } from './fill';

/** A word that may be used in double braces. */
export interface Placeholder {
  name: string;
  /** What it is replaced with, in a few words for staff. */
  about: string;
  /** While it is empty, no mail that uses it is made. */
  required?: boolean;
  /** A section that the text must contain, in staff's own words: `{{#name}} … {{/name}}`. */
  block?: boolean;
}

export interface Wording {
  /** The template's name, as staff know it. */
  name: string;
  subject: string;
  body: string;
}

export type Values = Readonly<Record<string, string>>;

/** `reason`: why no mail can be made, as a sentence for staff. */
export type Composed = { subject: string; text: string } | { reason: string };

/** One header line; Google refuses more than 250 characters. */
export const longestSubject = 200;
/** At most 20,000 characters of an Outbox cell can be read. */
export const longestText = 18_000;

export function compose(wording: Wording, values: Values, known: readonly Placeholder[], footer = ''): Composed {
  const template = `The template “${wording.name}”`;
  const faults = [...faultsIn(wording.subject, known), ...faultsInBody(wording.body, known)];
  if (faults[0] !== undefined) return { reason: `${template} cannot be used: ${faults[0]}` };
  const filled: Record<string, string> = { ...values };
  for (const { name, block } of known) if (block) filled[name] = name;
  const empty = known.filter((each) => each.required && (values[each.name] ?? '').trim() === '');
  const used = new Set([...namesIn(wording.subject), ...namesIn(wording.body)]);
  const missing = empty.filter(({ name }) => used.has(name))[0];
  if (missing) {
    return { reason: `${template} needs {{${missing.name}}} (${missing.about}), and that is not known here.` };
  }

  const subject = oneLine(fill(wording.subject, filled));
  const body = cleanText(fill(wording.body, filled));
  const text = footer === '' ? body : `${body}\n\n${cleanText(footer)}`;
  if (subject === '') return { reason: `${template} gives an empty subject. Write one in the Templates tab.` };
  if (body === '') return { reason: `${template} gives an empty text. Write one in the Templates tab.` };
  if (text.length > longestText) return { reason: `${template} gives a text that is too long for a mail. Shorten it.` };
  return { subject, text };
}

/** What is wrong with one text of a template, each phrased as the end of a sentence; empty when it can be used. */
export function faultsIn(text: string, known: readonly Placeholder[]): string[] {
  const names = new Set(known.map(({ name }) => name));
  const faults: string[] = [];
  let tokens: Token[];
  try {
    tokens = parse(text);
  } catch (error) {
    return [wordsFor(error)];
  }
  walk(tokens, ([type, name]) => {
    if (type === '>' || type === '=') faults.push(`“{{${type}…}}” has no meaning here. Take it out.`);
    else if (type === 'text' || type === '!') return;
    else if (isAboutStudents(name)) {
      // Law 10: a student's name reaches an outside person only in a document meant for it.
      faults.push(`{{${name}}} is about students, and no mail may hold anything about a student. Take it out.`);
    } else if (!names.has(name)) {
      faults.push(`{{${name}}} is not a word it knows. You may use ${listed(known)}.`);
    }
  });
  return faults;
}

/** Like `faultsIn`, plus the sections that a text of this kind must contain. */
export function faultsInBody(text: string, known: readonly Placeholder[]): string[] {
  const faults = faultsIn(text, known);
  if (faults.length > 0) return faults;
  const tokens = parse(text);
  const missing = known
    .filter(({ name, block }) => block && !tokens.some((token) => token[0] === '#' && token[1] === name && says(token)))
    .map(({ name, about }) => `${about} (between {{#${name}}} and {{/${name}}})`);
  return missing.length === 0 ? [] : [`it does not say ${missing.join(', nor ')}. Write that first.`];
}

function says([, , , , inner]: Token): boolean {
  return (
    Array.isArray(inner) && inner.some(([type, text]) => type === 'name' || (type === 'text' && text.trim() !== ''))
  );
}

/** No kind of mail may use such words, whatever it declares. */
function isAboutStudents(placeholder: string): boolean {
  return /student|pupil/i.test(placeholder);
}

/** One line without control characters, at most 200 characters. */
export function oneLine(text: string): string {
  const line = tidy(cleanText(text));
  if (line.length <= longestSubject) return line;
  // Does not split a surrogate pair.
  const cut = line.slice(0, longestSubject - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trim()}…`;
}

/** Mustache's messages, in our words. */
function wordsFor(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const section = /"(.*)"/.exec(message)?.[1] ?? '';
  if (message.startsWith('Unclosed tag')) return 'a “{{” has no “}}” behind it.';
  if (message.startsWith('Unclosed section')) return `{{#${section}}} has no {{/${section}}} behind it.`;
  if (message.startsWith('Unopened section')) return `{{/${section}}} has no {{#${section}}} before it.`;
  return 'the words in braces are not written as they should be.';
}

function listed(known: readonly Placeholder[]): string {
  return known.map(({ name }) => `{{${name}}}`).join(', ');
}

/** No control characters, lone surrogates or bidirectional overrides; at most one blank line in a row. */
export function cleanText(text: string): string {
  return withBreaks(text)
    .replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : ''))
    .replace(/\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
