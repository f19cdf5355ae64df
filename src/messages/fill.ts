/** Fills in the words of a text, with mustache as the only engine. Pure. */
import mustache from 'mustache';

export type Token = [type: string, name: string, start: number, end: number, inner?: Token[] | string];

/** Throws where mustache cannot read the text. */
export function parse(text: string): Token[] {
  return mustache.parse(withBreaks(text)) as unknown as Token[];
}

export function walk(tokens: Token[], visit: (token: Token) => void): void {
  for (const token of tokens) {
    visit(token);
    if (Array.isArray(token[4])) walk(token[4], visit);
  }
}

/** Names whose value is filled in, not those that only open a section. */
export function namesIn(text: string): string[] {
  const names: string[] = [];
  walk(parse(text), ([type, name]) => void ((type === 'name' || type === '&') && names.push(name)));
  return names;
}

export function withBreaks(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029/g, '\n');
}

/** Stand around each value until the text is finished; no value may hold them. */
const [opened, closed] = ['\ue000', '\ue001'];

/**
 * A line whose words are all unknown is left out, a comma goes with an unknown word, and no mark stands twice where a
 * value ends.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  const wrap = (value: unknown): string => `${opened}${String(value).replace(/[\ue000\ue001]/g, '')}${closed}`;
  const known = withBreaks(text)
    .split('\n')
    .filter((line) => !saysNothing(line, values))
    .join('\n');
  return mustache
    .render(known, { ...values }, {}, { escape: wrap })
    .replace(/, *\ue000\s*\ue001|(^|\n)\ue000\s*\ue001, */g, '$1')
    .replace(/([.!?…]["”’)]?)\ue001\.(?![.\w])/g, `$1${closed}`)
    .replace(/[,;:]\s*\ue001(?=[.,;:!?])/g, closed)
    .replace(/[\ue000\ue001]/g, '');
}

/** A line with words, none of them known here. One that opens or closes a section says itself when it is left out. */
function saysNothing(line: string, values: Readonly<Record<string, string>>): boolean {
  if (/\{\{\s*[#^/!]/.test(line)) return false;
  const names = (line.match(/\{\{\{?\s*&?\s*[\w.]+\s*\}?\}\}/g) ?? []).map((word) => word.replace(/[{}&\s]/g, ''));
  return names.length > 0 && names.every((name) => (values[name] ?? '').trim() === '');
}
