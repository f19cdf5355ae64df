import type { Book } from './book';
import type { CellValue } from './grid';
import { overlap } from './rect';
import type { ConditionalData, SheetData } from './sheet-data';

/** One end of a color scale, or its middle. */
export interface GradientPoint {
  /** `#rrggbb` */
  color: string;
  /** Member of `InterpolationType`. */
  type: string;
  /** A number or a formula as text; blank for the least and the greatest value there is. */
  value: string;
}
export interface Gradient {
  min?: GradientPoint;
  mid?: GradientPoint;
  max?: GradientPoint;
}

/** The color that a rule with a color scale gives a value; undefined for what is no number. */
export type GradientColor = (rule: ConditionalData, value: CellValue) => string | undefined;

/** Color scales of a sheet; the numbers of a rule's ranges are gathered once, when the first color is asked for. */
export function gradientColors(book: Book, sheet: SheetData): GradientColor {
  const scales = new Map<ConditionalData, [at: number, color: string][]>();
  return (rule, value) => {
    if (!rule.gradient || typeof value !== 'number') return undefined;
    let scale = scales.get(rule);
    if (!scale) scales.set(rule, (scale = scaleOf(book, sheet, rule)));
    return colorOn(scale, value);
  };
}

function scaleOf(book: Book, sheet: SheetData, rule: ConditionalData): [number, string][] {
  const numbers = numbersOf(sheet, rule).sort((a, b) => a - b);
  const { min, mid, max } = rule.gradient!;
  return [min, mid, max].flatMap((point): [number, string][] => {
    if (!point || numbers.length === 0) return [];
    const at = placeOf(book, sheet, point, numbers);
    return at === undefined ? [] : [[at, point.color]];
  });
}

function numbersOf(sheet: SheetData, rule: ConditionalData): number[] {
  const used = { row: 1, column: 1, rows: sheet.grid.lastRow(), columns: sheet.grid.lastColumn() };
  const numbers: number[] = [];
  for (const rect of rule.rects) {
    const common = overlap(rect, used);
    if (!common) continue;
    for (let row = common.row; row < common.row + common.rows; row++) {
      for (let column = common.column; column < common.column + common.columns; column++) {
        const value = sheet.grid.value(row, column);
        if (typeof value === 'number') numbers.push(value);
      }
    }
  }
  return numbers;
}

/** Where a point lies among the numbers, which are in order. */
function placeOf(book: Book, sheet: SheetData, { type, value }: GradientPoint, numbers: number[]): number | undefined {
  const [least, greatest] = [numbers[0]!, numbers.at(-1)!];
  if (type === 'MIN') return least;
  if (type === 'MAX') return greatest;
  const given = value.startsWith('=') ? book.ask(sheet, [value])[0] : Number(value);
  if (typeof given !== 'number') return undefined;
  if (type === 'PERCENT') return least + ((greatest - least) * given) / 100;
  if (type !== 'PERCENTILE') return given;
  const place = (Math.min(100, Math.max(0, given)) / 100) * (numbers.length - 1);
  const below = Math.floor(place);
  return numbers[below]! + ((numbers[below + 1] ?? greatest) - numbers[below]!) * (place - below);
}

function colorOn(scale: [at: number, color: string][], value: number): string | undefined {
  const above = scale.findIndex(([at]) => value <= at);
  if (above <= 0) return (scale[above] ?? scale.at(-1))?.[1];
  const [[from, low], [to, high]] = [scale[above - 1]!, scale[above]!];
  const share = to === from ? 1 : (value - from) / (to - from);
  const part = (color: string, at: number) => parseInt(color.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(part(low, at) + (part(high, at) - part(low, at)) * share));
  return `#${mixed.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}
