/**
 * A wording as staff edit it: words stand in square brackets, in plain English, and nobody has to know what mustache
 * makes of braces. Pure; `toBraces(toBrackets(x))` is `x` for all wordings without brackets of their own.
 *
 *     {{contactPhone}}  [contact phone]      {{#place}} … {{/place}}  [if place] … [end]
 *     {{#gain}} … {{/gain}}, a part that must be there: [begin gain] … [end]      {{^name}}  [if no name]
 */
interface Word {
  name: string;
  /** A part that staff write themselves. */
  block?: boolean;
}

/** `contactPhone` is `contact phone`. */
export const phraseOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();

/** Also for sentences that quote braces. */
export function toBrackets(text: string, words: readonly Word[]): string {
  const parts = new Set(words.filter(({ block }) => block).map(({ name }) => name));
  return text
    .replace(/\{\{\s*#\s*(\w+)\s*\}\}/g, (_, name: string) => `[${parts.has(name) ? 'begin' : 'if'} ${phraseOf(name)}]`)
    .replace(/\{\{\s*\^\s*(\w+)\s*\}\}/g, (_, name: string) => `[if no ${phraseOf(name)}]`)
    .replace(/\{\{\s*\/\s*(\w+)\s*\}\}/g, '[end]')
    .replace(/\{\{\{?\s*&?\s*(\w+)\s*\}?\}\}/g, (_, name: string) => `[${phraseOf(name)}]`);
}

/** `fault`: what is wrong with the brackets, as a sentence; empty when nothing is. */
export function toBraces(text: string, words: readonly Word[]): { text: string; fault: string } {
  const names = new Map(words.map(({ name }) => [phraseOf(name), name]));
  const open: string[] = [];
  let fault = '';
  const section = (sign: string, name: string): string => {
    open.push(name);
    return `{{${sign}${name}}}`;
  };
  const written = text.replace(/\[([^[\]\n]*)\]/g, (all, inside: string) => {
    const said = inside.trim().replace(/\s+/g, ' ').toLowerCase();
    if (said === 'end') {
      const name = open.pop();
      if (name === undefined) fault ||= 'An [end] has no [if …] before it.';
      return name === undefined ? all : `{{/${name}}}`;
    }
    const found = names.get(said);
    if (found !== undefined) return `{{${found}}}`;
    const [, sign = '', phrase = ''] = /^(if no|if|begin) (.*)$/.exec(said) ?? [];
    const name = names.get(phrase);
    if (name === undefined) fault ||= `“${all}” is not a word it knows. Pick one from the list.`;
    return name === undefined ? all : section(sign === 'if no' ? '^' : '#', name);
  });
  if (open.length > 0) fault ||= `[if ${phraseOf(open[open.length - 1]!)}] has no [end] behind it.`;
  return { text: written, fault };
}
