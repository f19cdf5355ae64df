/**
 * HtmlService takes `//` and `/*` inside a template literal of a page's script for comments and cuts them out, so that
 * the page arrives broken. Returns the first such literal's beginning, or undefined.
 */
export function brokenTemplateLiteral(html: string): string | undefined {
  if (!html.includes('`')) return undefined;
  for (const [, source] of html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script/gi)) {
    const found = inSource(source!);
    if (found) return found;
  }
  return undefined;
}

/** What may stand before a regular expression, as opposed to a division. */
const beforeRegex = /(?:^|[(,=:[!&|?{};+\-*%~^<>\n]|\b(?:return|typeof|case|in|of))\s*$/;

function inSource(source: string): string | undefined {
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    if (character === '/' && source[at + 1] === '/') at = end(source, '\n', at);
    else if (character === '/' && source[at + 1] === '*') at = end(source, '*/', at + 2) + 1;
    else if (character === '/' && beforeRegex.test(source.slice(Math.max(0, at - 20), at)))
      at = closing(source, at, '/');
    else if (character === "'" || character === '"') at = closing(source, at, character);
    else if (character === '`') {
      const close = closing(source, at, '`');
      const literal = source.slice(at, close + 1);
      if (/\/\/|\/\*/.test(literal)) return literal.slice(0, 80);
      at = close;
    }
  }
  return undefined;
}

function end(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found;
}

/** Where a text, template or regular expression that begins at `at` ends. */
function closing(source: string, at: number, mark: string): number {
  let inClass = false;
  for (let next = at + 1; next < source.length; next++) {
    if (source[next] === '\\') next++;
    else if (mark === '/' && source[next] === '[') inClass = true;
    else if (mark === '/' && source[next] === ']') inClass = false;
    else if (source[next] === mark && !inClass) return next;
    else if (source[next] === '\n' && mark !== '`') return next;
  }
  return source.length;
}
