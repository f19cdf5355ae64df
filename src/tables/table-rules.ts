/**
 * A list is rarely just a table: titles above the headings, totals below, headings repeated on each page, and missing
 * or extra cells in some lines.
 */
import { comparable, plural, tidy } from '../shared/text';
import { isEmail, tidyWebsite } from '../shared/contact';
import { short, type Line, type LineProblem } from './delimited-rules';
import type { ImportField, Mapping } from './mapping-rules';

/** How many lines are searched for the headings. */
const topLines = 20;

const filledIn = ({ cells }: Line): string[] => cells.map(tidy).filter((cell) => cell !== '');

/** The line in which most cells read like headings, if at least two do; otherwise the first as wide as what follows. */
export function splitHeadings(
  lines: readonly Line[],
  isHeading: (cell: string) => boolean,
): { headings: Line; rows: Line[]; problems: LineProblem[] } {
  const top = lines.slice(0, topLines);
  const scores = top.map(({ cells }) => cells.map(tidy).filter(isHeading).length);
  const best = Math.max(...scores);
  const widths = lines
    .slice(0, 50)
    .map((line) => filledIn(line).length)
    .sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 1;
  const wide = top.findIndex((line) => filledIn(line).length * 2 > usual);
  const at = best > Math.min(1, scores[0]!) ? scores.indexOf(best) : Math.max(0, wide);
  const titles = lines.slice(0, at).map((line) => ({
    line: line.line,
    text: `“${short(filledIn(line).join(' '))}” was taken for a title above the list.`,
  }));
  return { headings: lines[at]!, rows: lines.slice(at + 1), problems: titles };
}

/** Why a line is not about an organization; null when it seems to be. */
export function whyNoRow({ cells }: Line, headings: readonly string[]): string | null {
  const filled = cells.map(tidy).filter((cell) => cell !== '');
  const [first = ''] = filled;
  if (filled.length > 1 && cells.every((cell, index) => comparable(cell) === comparable(headings[index] ?? '')))
    return 'The headings again.';
  const few = filled.length <= 2 || filled.slice(1).every((cell) => /^[\d.,$% ]+$/.test(cell));
  const note =
    /^((grand |sub ?)?totals?\b|(sum|count|average|page|records?|printed|generated|exported|as of|run|report) ?(\d|:|on\b|date\b)|end of (list|report|file)|\d+ (records|members|rows)|©|\* )/i;
  return headings.length > 1 && few && note.test(first)
    ? 'A total or a remark of the report, not an organization.'
    : null;
}

const shapes: Partial<Record<ImportField, (cell: string) => boolean>> = {
  phone: (cell) => cell.replace(/\D/g, '').length >= 7 && !/@|[a-z]{6}/i.test(cell),
  personEmail: (cell) => cell.split(/[\s;,]+/).some(isEmail),
  zip: (cell) => /^\d{5}(-?\d{4})?$/.test(cell),
  state: (cell) => /^[A-Z]{2}$/.test(cell),
  website: (cell) => tidyWebsite(cell) !== null && !isEmail(cell),
};
shapes.personPhone = shapes.phone!;
/** Shapes that are recognizable even in the wrong column. */
const telling: ImportField[] = ['phone', 'personEmail', 'zip', 'state'];

/** Cells of a known shape count for a line in their own column, and against it elsewhere. */
function fitOf(cells: readonly string[], mapping: Mapping): { good: number; bad: number } {
  let [good, bad] = [0, 0];
  cells.forEach((cell, index) => {
    const typed = tidy(cell);
    const field = mapping[index] || 'name';
    // Every line is about an organization.
    if (typed === '') return void (bad += field === 'name' && mapping[index] === field ? 1 : 0);
    const shape = shapes[field];
    if (shape) [good, bad] = shape(typed) ? [good + 1, bad] : [good, bad + 1];
    else if (field !== 'notes' && telling.some((other) => shapes[other]!(typed))) bad++;
  });
  return { good, bad };
}

/** What a comma without quotation marks splits off: `Acme, Inc.`, `12 Main St, Suite 5`, `Ana Ruiz, PhD`. */
const tail =
  /^(inc|llc|llp|ltd|co|corp|pc|pllc|jr|sr|ii|iii|md|dds|dvm|phd|edd|cpa|esq|rn|suite|ste|unit|apt|floor|bldg|#)\b\.?/i;

/**
 * Fixes a ragged line where it is evident: one way to join or shift its cells fits the columns better than any other.
 * Otherwise the line is left as it is, and reported.
 */
export function realign(
  lines: readonly Line[],
  headings: readonly string[],
  mapping: Mapping,
): { lines: Line[]; problems: LineProblem[] } {
  const problems: LineProblem[] = [];
  const width = headings.length;
  const mended = lines.map((line) => {
    const cells = line.cells.slice();
    while (cells.length > width && cells[cells.length - 1]!.trim() === '') cells.pop();
    const extra = cells.length - width;
    if (extra === 0) return { ...line, cells };
    const asIs = fitOf(cells.slice(0, width), mapping);
    const ways = extra > 0 ? joined(cells, extra) : shifted(cells, -extra);
    const rated = ways.map((way) => {
      const { good, bad } = fitOf(way.cells, mapping);
      return { ...way, bad, score: good * 2 - bad * 3 + way.hint };
    });
    const best = Math.max(...rated.map(({ score }) => score));
    const [chosen, ...ties] = rated.filter(({ score }) => score === best);
    const better = chosen && ties.length === 0 && chosen.bad === 0 && best > asIs.good * 2 - asIs.bad * 3;
    const counts = `This line has ${plural(cells.length, 'cell')}, but there are ${plural(width, 'heading')}. `;
    const tell = (text: string): void => void problems.push({ line: line.line, text: counts + text });
    if (better) {
      const heading = headings[chosen.at] || `column ${chosen.at + 1}`;
      tell(
        extra > 0
          ? `“${short(tidy(chosen.cells[chosen.at]!))}” was read as one cell.`
          : `It was read as if the cell under “${heading}” were missing.`,
      );
      return { ...line, cells: chosen.cells };
    }
    tell(
      extra > 0
        ? 'What is too much is kept in Notes.'
        : asIs.bad > 0
          ? 'What is where is not clear: look at it.'
          : 'The missing ones are left blank.',
    );
    return { ...line, cells };
  });
  return { lines: mended, problems: gathered(problems) };
}

interface Way {
  cells: string[];
  at: number;
  hint: number;
}

/** Every way to join `extra` + 1 neighbors into one cell. */
function joined(cells: readonly string[], extra: number): Way[] {
  return cells.slice(extra).map((_, at) => {
    const parts = cells.slice(at, at + extra + 1);
    const spaced = parts.slice(1).filter((part) => part.charAt(0) === ' ').length;
    const hint = parts.slice(1).filter((part) => tail.test(part.trim())).length * 2 + (spaced === extra ? 1 : 0);
    return { cells: [...cells.slice(0, at), parts.map(tidy).join(', '), ...cells.slice(at + extra + 1)], at, hint };
  });
}

/** Every place where `missing` cells may be absent, except the end. */
function shifted(cells: readonly string[], missing: number): Way[] {
  const blanks = Array.from({ length: missing }, () => '');
  return cells.map((_, at) => ({ cells: [...cells.slice(0, at), ...blanks, ...cells.slice(at)], at, hint: 0 }));
}

/** Only the first fifty lines with the same wording are reported one by one. */
function gathered(problems: LineProblem[]): LineProblem[] {
  const rest = problems.slice(50);
  const more = {
    line: rest[0]?.line ?? 0,
    text: `Too many or too few cells are also in the lines ${rest.map(({ line }) => line).join(', ')}.`,
  };
  return rest.length > 0 ? [...problems.slice(0, 50), more] : problems;
}
