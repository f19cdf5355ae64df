/** Finds calls of functions in a formula and lets them be written anew, innermost first. */

const call = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([A-Za-z_][\w.]*)\s*\(/g;

/** The names of all functions that a formula calls, in capitals. */
export function functionsIn(formula: string): Set<string> {
  const names = new Set<string>();
  for (const [, name] of formula.matchAll(call)) if (name !== undefined) names.add(name.toUpperCase());
  return names;
}

/** `change` gets a function's name in capitals and its arguments; undefined leaves the call as it is. */
export function mapCalls(formula: string, change: (name: string, args: string[]) => string | undefined): string {
  let result = '';
  let rest = 0;
  call.lastIndex = 0;
  for (const match of formula.matchAll(call)) {
    const [whole, name] = match;
    if (name === undefined || match.index < rest) continue;
    const open = match.index + whole.length;
    const { parts, end } = argumentsAt(formula, open);
    const args = parts.map((part) => mapCalls(part, change));
    result += formula.slice(rest, match.index);
    result +=
      change(
        name.toUpperCase(),
        args.map((arg) => arg.trim()),
      ) ?? `${name}(${args.join(',')})`;
    rest = end;
  }
  return result + formula.slice(rest);
}

/** The arguments from after the opening bracket; `end` stands behind the closing one, which may be missing. */
function argumentsAt(formula: string, start: number): { parts: string[]; end: number } {
  const parts: string[] = [];
  let depth = 0;
  let from = start;
  let at = start;
  for (; at < formula.length; at++) {
    const letter = formula[at]!;
    if (letter === '"' || letter === "'") at = endOfText(formula, at, letter);
    else if (letter === '(' || letter === '{') depth++;
    else if (letter === '}') depth--;
    else if (letter === ')' && depth-- === 0) break;
    else if (letter === ',' && depth === 0) {
      parts.push(formula.slice(from, at));
      from = at + 1;
    }
  }
  const last = formula.slice(from, at);
  if (parts.length || last.trim()) parts.push(last);
  return { parts, end: at + 1 };
}

function endOfText(formula: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < formula.length && (formula[at] !== quote || formula[at + 1] === quote))
    at += formula[at] === quote ? 2 : 1;
  return at;
}
