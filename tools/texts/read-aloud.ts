/** What an American teacher would stumble over when a text is read aloud: pure. */

const greeting = /^(Dear|Hello)\b.*,$/;

/** Of one text as people get it; each fault with the line it stands in. Empty when it reads well. */
export function stumbles(text: string, { letter = false }: { letter?: boolean } = {}): string[] {
  const lines = text.split('\n');
  const faults = lines.flatMap((line) => inLine(line).map((fault) => `${fault}: ${line}`));
  if (/\n\n\n/.test(text)) faults.push('two blank lines in a row');
  return letter ? [...faults, ...inLetter(lines)] : faults;
}

function inLine(line: string): string[] {
  const said = line.replace(/https?:\/\/\S+|\S+@\S+/g, 'it');
  const found: [string, RegExp][] = [
    ['template syntax', /\{\{|\}\}|\[(if|end)\b/],
    ['a desk is addressed', /General contact/i],
    [
      'doubled punctuation',
      /\.\.(?!\.)(?<!\.\.\.)|,,|[?!]\.|, ?[.!?;:,]|[;:][.,;:!?]|\. ?,(?<!\b(St|Jr|Inc|No)\., ?)(?<!\b(St|Jr|Inc|No)\.,)/,
    ],
    ['nothing between brackets', /\(\s*\)/],
    ['a space before punctuation', /\s[.,;:!?](\s|$)/],
    ['a word hangs', /\b(at|from|to|with|of)[.,;:]?$/],
    ['a colon or comma hangs', /^[^:]*[^:,]:\s*,|^\S+: *$/],
    ['two spaces', /\S {2,}\S/],
    ['a space at the end', /\s$/],
    ['a title row is the place', /^Where: (Place|Where|Location|Address|Title)$/],
    ['a sentence begins in lower case', /(?<!\b(St|Jr|Inc|No|Ave|Dr|AM|PM))[.!?]["”)]? \p{Ll}/u],
  ];
  return found.filter(([, pattern]) => pattern.test(said)).map(([fault]) => fault);
}

/** A greeting, a first sentence with a capital, and a closing with whoever writes. */
function inLetter(lines: readonly string[]): string[] {
  const [first = '', blank, next = ''] = lines;
  const faults: string[] = [];
  if (!greeting.test(first)) faults.push(`no greeting: ${first}`);
  if (/^(Dear|Hello) ,|^Dear,/.test(first)) faults.push(`nobody is greeted: ${first}`);
  if (blank !== '') faults.push(`no blank line after the greeting: ${blank ?? ''}`);
  for (const line of [next, ...lines.filter((_, index) => index > 2 && lines[index - 1] === '')])
    if (/^\p{Ll}/u.test(line) && !/^https?:/.test(line)) faults.push(`a paragraph begins in lower case: ${line}`);
  const closing = lines.findIndex((line) => /^(Sincerely|Thank you|Warm regards|Kind regards),?!?$/.test(line));
  if (closing >= 0 && !lines[closing]!.endsWith(',')) faults.push(`a closing without a comma: ${lines[closing]!}`);
  if (closing >= 0 && (lines[closing + 1] ?? '') === '') faults.push('nobody signs');
  return faults;
}
