/**
 * Lists as people have them: CSV or TSV, pasted or from a file (https://www.rfc-editor.org/rfc/rfc4180). Written here
 * rather than taken from a package, because a stray quotation mark must cost one cell and not all lines below it, and
 * because each record must know its line.
 */

export interface Line {
  /** As an editor numbers it, from 1. */
  line: number;
  cells: string[];
}

export interface LineProblem {
  line: number;
  text: string;
}

export interface Delimited {
  /** Lines with any content. */
  lines: Line[];
  problems: LineProblem[];
}

/** A quoted cell longer than this has lost its closing mark. */
const longestQuoted = 20_000;
/** Each with the weight of an equal count in every line: a tab is hardly ever typed. */
const delimiters: [string, number][] = [
  ['\t', 4],
  ['|', 2],
  [';', 1],
  [',', 1],
];

/** Quotes, dashes and ellipsis that old programs wrote in Windows-1252 and newer ones took for control characters. */
const controls: Record<string, string> = {
  '\u0085': '…',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0096': '–',
  '\u0097': '—',
};

/** `isHeading`: whether a cell reads like a heading. */
export function readDelimited(text: string, isHeading: (cell: string) => boolean): Delimited {
  // A file in an unexpected encoding contains NULs.
  const source = text
    .replace(/\r\n?/g, '\n')
    .replace(/\ufeff/g, '')
    .split('\0')
    .join('')
    .replace(/[\u0085\u0091-\u0097]/g, (sign) => controls[sign] ?? sign);
  return readLines(source, guessDelimiter(source, isHeading));
}

/** The character that occurs equally often in most lines; null when there is only one column. */
function guessDelimiter(source: string, isHeading: (cell: string) => boolean): string | null {
  const bare = source
    .slice(0, 50_000)
    .replace(/(^|[\t|;,])[ ]*(?:"(?:[^"]|""){0,2000}"|“[^”\n]*”)[ ]*(?=[\t|;,\n]|$)/gm, '$1x');
  const top = bare
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 60);
  let best: string | null = null;
  let most = 0;
  // Under a single heading, commas belong to the names.
  if (top.length > 1 && isHeading(top[0]!) && !/[,;|\t]/.test(top[0]!)) return null;
  for (const [delimiter, worth] of delimiters) {
    const counts = top.map((line) => line.split(delimiter).length - 1);
    const filled = counts.filter((count) => count > 0);
    const equal = Math.max(
      0,
      ...filled.map((count) => filled.filter((other) => other === count).length * Math.min(count, 9)),
    );
    if (filled.length * 2 >= top.length && equal * worth > most) [best, most] = [delimiter, equal * worth];
  }
  return best;
}

function readLines(source: string, delimiter: string | null): Delimited {
  const lines: Line[] = [];
  const problems: LineProblem[] = [];
  const nextDelimiter = finder(source, delimiter);
  const nextBreak = finder(source, '\n');
  let at = 0;
  let line = 1;
  while (at < source.length) {
    const cells: string[] = [];
    const started = line;
    for (let more = true; more;) {
      const literalEnd = Math.min(nextDelimiter(at), nextBreak(at));
      const quoted = readQuoted(source, at, delimiter, literalEnd);
      const cell = quoted ? quoted.value : source.slice(at, literalEnd);
      const end = quoted ? quoted.end : literalEnd;
      if (quoted ? quoted.stray : /^\s*"/.test(cell)) {
        problems.push({
          line,
          text: 'A quotation mark here has no partner. It was taken for part of the text; look whether the row is right.',
        });
      }
      cells.push(cell);
      if (quoted) line += quoted.value.split('\n').length - 1;
      more = end < source.length && source.charAt(end) !== '\n';
      at = end + 1;
    }
    line++;
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ line: started, cells });
  }
  return { lines, problems };
}

/** The next position of `mark`, or the end of the text. Call in ascending order: nothing is searched twice. */
function finder(source: string, mark: string | null): (from: number) => number {
  let found = -1;
  return (from) => {
    if (mark === null) return source.length;
    if (found < from) {
      const next = source.indexOf(mark, from);
      found = next < 0 ? source.length : next;
    }
    return found;
  };
}

interface Quoted {
  value: string;
  end: number;
  stray: boolean;
}

/** Null when the cell is not quoted, or not properly, so that it is taken literally. */
function readQuoted(source: string, from: number, delimiter: string | null, literalEnd: number): Quoted | null {
  let open = from;
  while (source.charAt(open) === ' ') open++;
  if (source.charAt(open) === '“') return readCurly(source, open, delimiter);
  if (source.charAt(open) !== '"') return null;
  const closes = (mark: number): number => {
    let after = mark + 1;
    while (source.charAt(after) === ' ') after++;
    const next = source.charAt(after);
    return after >= source.length || next === '\n' || next === delimiter ? after : -1;
  };
  const value = (mark: number): string => source.slice(open + 1, mark).replace(/""/g, '"');
  for (let mark = source.indexOf('"', open + 1); mark >= 0; mark = source.indexOf('"', mark + 1)) {
    if (mark - open > longestQuoted) return null;
    if (source.charAt(mark + 1) === '"') {
      mark++;
      continue;
    }
    const end = closes(mark);
    if (end >= 0) return { value: value(mark), end, stray: false };
    // `"He said "hi" to me",5`: the cell still closes before the next delimiter.
    const last = source.lastIndexOf('"', literalEnd - 1);
    return mark < literalEnd && last > mark && closes(last) === literalEnd
      ? { value: value(last), end: literalEnd, stray: true }
      : null;
  }
  return null;
}

/** Quotation marks that a word processor made curly still hold a cell together, within one line. */
function readCurly(source: string, open: number, delimiter: string | null): Quoted | null {
  const lineEnd = source.indexOf('\n', open) < 0 ? source.length : source.indexOf('\n', open);
  for (let mark = source.indexOf('”', open); mark >= 0 && mark < lineEnd; mark = source.indexOf('”', mark + 1)) {
    let end = mark + 1;
    while (source.charAt(end) === ' ') end++;
    if (end >= lineEnd || source.charAt(end) === delimiter)
      return { value: source.slice(open + 1, mark), end, stray: false };
  }
  return null;
}

export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
