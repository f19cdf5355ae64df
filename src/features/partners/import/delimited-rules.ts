/**
 * Lists as people have them: CSV or TSV, pasted or from a file (https://www.rfc-editor.org/rfc/rfc4180). Written here
 * and not taken from a package, because one stray quotation mark must cost one cell and not all lines below it, and
 * because each record must know its line.
 */
import { plural } from '../../../shared/text';

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
  /** Lines that hold anything; the first holds the headings. */
  lines: Line[];
  problems: LineProblem[];
}

/** A quoted cell that runs on longer than this has lost its closing mark. */
const longestQuoted = 20_000;
const delimiters = ['\t', ',', ';'];

export function readDelimited(text: string): Delimited {
  // A file in another encoding than expected brings NULs along.
  const source = text.replace(/\r\n?/g, '\n').replace(/\ufeff/g, '').split('\0').join(''); // prettier-ignore
  const { delimiter, titles } = guessDelimiter(source);
  const { lines, problems } = readLines(source, delimiter);
  if (titles && lines.length > 1) {
    const [title] = lines.splice(0, 1);
    problems.unshift({
      line: title!.line,
      text: `“${short(title!.cells.join(' '))}” was taken for a title above the list.`,
    });
  }
  return { lines, problems };
}

/** Null: one column. `titles`: the first line stands above the headings. */
function guessDelimiter(source: string): { delimiter: string | null; titles: boolean } {
  const top = source.slice(0, 50_000).split('\n').filter((line) => line.trim() !== '').slice(0, 6); // prettier-ignore
  const most = (line: string): string | null => {
    const bare = line.replace(/"[^"]*"/g, '');
    const counts = delimiters.map((each) => bare.split(each).length - 1);
    const highest = Math.max(...counts);
    return highest === 0 ? null : delimiters[counts.indexOf(highest)]!;
  };
  const [first = '', ...others] = top;
  const delimiter = most(first);
  if (delimiter !== null || others.length < 2) return { delimiter, titles: false };
  const below = most(others[0]!);
  const all = below !== null && others.every((line) => line.indexOf(below) >= 0);
  return all ? { delimiter: below, titles: true } : { delimiter: null, titles: false };
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

/** Where `mark` occurs next from a place on; the end of the text if nowhere. Asked in order, so that nothing is searched twice. */
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

/** Null when the cell is not quoted, or not properly, so that it is to be taken as it stands. */
function readQuoted(
  source: string,
  from: number,
  delimiter: string | null,
  literalEnd: number,
): { value: string; end: number; stray: boolean } | null {
  let open = from;
  while (source.charAt(open) === ' ') open++;
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

/** Lines with more cells than headings, or fewer, are told: once each, and in one sentence when they are many. */
export function raggedProblems(lines: readonly Line[], headings: number): LineProblem[] {
  const blankFrom = (cells: string[]): boolean => cells.slice(headings).every((cell) => cell.trim() === '');
  const ragged = lines.filter(({ cells }) => cells.length < headings || !blankFrom(cells));
  const named = ragged.slice(0, 50).map(({ line, cells }) => ({
    line,
    text:
      cells.length < headings
        ? `This line has ${plural(cells.length, 'cell')}, but there are ${headings} headings. The missing ones are left blank.`
        : `This line has ${plural(cells.length, 'cell')}, but there are ${plural(headings, 'heading')}. What is too much is kept in Notes.`,
  }));
  const rest = ragged.length - named.length;
  const [next] = ragged.slice(50);
  return next
    ? [
        ...named,
        { line: next.line, text: `The same holds for this line and ${plural(rest - 1, 'more', 'more')} below.` },
      ]
    : named;
}

export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
