import type { Book } from './book';
import { copyCells, everything } from './copy';
import { shiftFormula } from './formulas/rewrite';
import type { CellValue } from './grid';
import type { Rect } from './rect';
import type { SheetData } from './sheet-data';

/**
 * Fills what `target` has beyond `source` as dragging its corner does: formulas move along, two or more numbers or dates
 * go on by their steps, a text with a number at its end counts up; anything else, and everything without `series`,
 * repeats. Source: https://support.google.com/docs/answer/75509
 */
export function fillSeries(book: Book, sheet: SheetData, source: Rect, target: Rect, series: boolean): void {
  book.settle();
  const downward = target.columns === source.columns;
  const backward = target.row < source.row || target.column < source.column;
  const [lines, length, count] = downward
    ? [source.columns, source.rows, target.rows - source.rows]
    : [source.rows, source.columns, target.columns - source.columns];
  const cellAt = (line: number, at: number) => {
    const place = backward ? length - 1 - at : at;
    return downward
      ? { row: source.row + place, column: source.column + line }
      : { row: source.row + line, column: source.column + place };
  };
  for (let line = 0; line < lines; line++) {
    const cells = Array.from({ length }, (_, at) => cellAt(line, at));
    const values = cells.map(({ row, column }) => sheet.grid.value(row, column));
    const formulas = cells.map(({ row, column }) => sheet.grid.formula(row, column));
    const next = series && formulas.every((one) => one === undefined) ? seriesOf(values) : undefined;
    for (let step = 1; step <= count; step++) {
      const from = cells[(step - 1) % length]!;
      const to = cellAt(line, length - 1 + step);
      copyCells(
        book,
        sheet,
        { ...from, rows: 1, columns: 1 },
        sheet,
        { ...to, rows: 1, columns: 1 },
        {
          ...everything,
          notes: false,
        },
      );
      const formula = formulas[(step - 1) % length];
      if (formula !== undefined) {
        sheet.grid.put(to.row, to.column, '', shiftFormula(formula, to.row - from.row, to.column - from.column));
      } else if (next) sheet.grid.put(to.row, to.column, next(step));
    }
  }
  book.touch(sheet, target);
}

/** What comes `step` places after the last value; undefined where values only repeat. */
function seriesOf(values: readonly CellValue[]): ((step: number) => CellValue) | undefined {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === values.length) {
    if (numbers.length < 2) return undefined;
    const step = (numbers.at(-1)! - numbers[0]!) / (numbers.length - 1);
    // Numbers that are not evenly spaced go on along the line that fits them best.
    return (steps) => trend(numbers, steps) ?? numbers.at(-1)! + step * steps;
  }
  const parts = values.map((value) => (typeof value === 'string' ? /^(.*?)(\d+)$/.exec(value) : null));
  const stem = parts[0]?.[1];
  if (stem === undefined || parts.some((part) => part?.[1] !== stem)) return undefined;
  const ends = parts.map((part) => Number(part![2]));
  const step = ends.length > 1 ? ends.at(-1)! - ends.at(-2)! : 1;
  const width = parts.at(-1)![2]!.length;
  return (steps) => `${stem}${String(ends.at(-1)! + step * steps).padStart(width, '0')}`;
}

function trend(numbers: readonly number[], steps: number): number | undefined {
  const count = numbers.length;
  const even = numbers.every((value, index) => index < 2 || value - numbers[index - 1]! === numbers[1]! - numbers[0]!);
  if (even) return undefined;
  const meanX = (count - 1) / 2;
  const meanY = numbers.reduce((sum, value) => sum + value, 0) / count;
  let [top, bottom] = [0, 0];
  numbers.forEach((value, index) => {
    top += (index - meanX) * (value - meanY);
    bottom += (index - meanX) ** 2;
  });
  return meanY + (top / bottom) * (count - 1 + steps - meanX);
}
