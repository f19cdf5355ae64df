import type { Book } from './book';
import { rowsKept, type FormulaTest } from './custom-formulas';
import { displayed } from './display';
import type { GradientColor } from './gradient';
import type { CellValue } from './grid';
import { isDateFormat } from './number-format';
import { overlap } from './rect';
import { serialOfInstant } from './serial';
import type { ConditionalData, SheetData } from './sheet-data';

type Args = ConditionalData['args'];

/** What a condition looks at. */
export interface Seen {
  value: CellValue;
  /** As displayed. */
  text: string;
  isDate: boolean;
  /** Serial number of today in the spreadsheet's zone. */
  today: number;
}

const relative: Record<string, (today: number) => [from: number, to: number]> = {
  TODAY: (today) => [today, today],
  TOMORROW: (today) => [today + 1, today + 1],
  YESTERDAY: (today) => [today - 1, today - 1],
  PAST_WEEK: (today) => [today - 7, today],
  PAST_MONTH: (today) => [today - 30, today],
  PAST_YEAR: (today) => [today - 365, today],
};

/** Whether a criteria of `BooleanCriteria` holds; undefined for formulas, which see more than one cell. */
function holds(criteria: string, args: Args, seen: Seen): boolean | undefined {
  if (criteria === 'CUSTOM_FORMULA') return undefined;
  if (criteria === 'CELL_EMPTY') return seen.value === null || seen.value === '';
  if (criteria === 'CELL_NOT_EMPTY') return seen.value !== null && seen.value !== '';
  if (criteria.startsWith('TEXT_'))
    return textHolds(criteria, String(args[0] ?? '').toLowerCase(), seen.text.toLowerCase());
  if (typeof seen.value !== 'number') return false;
  if (criteria.startsWith('DATE_')) return seen.isDate && dateHolds(criteria, args, Math.floor(seen.value), seen.today);
  return !seen.isDate && numberHolds(criteria, Number(args[0]), Number(args[1]), seen.value);
}

function textHolds(criteria: string, wanted: string, text: string): boolean {
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(wanted);
    default:
      return text === wanted;
  }
}

function dateHolds(criteria: string, args: Args, day: number, today: number): boolean {
  const [arg] = args;
  const [from, to] =
    typeof arg === 'object' && 'relative' in arg
      ? relative[arg.relative]!(today)
      : [
          Math.floor(typeof arg === 'object' ? arg.date : Number(arg)),
          Math.floor(typeof arg === 'object' ? arg.date : Number(arg)),
        ];
  if (criteria.startsWith('DATE_AFTER')) return day > to;
  if (criteria.startsWith('DATE_BEFORE')) return day < from;
  return day >= from && day <= to;
}

function numberHolds(criteria: string, first: number, second: number, value: number): boolean {
  switch (criteria) {
    case 'NUMBER_BETWEEN':
      return value >= first && value <= second;
    case 'NUMBER_NOT_BETWEEN':
      return value < first || value > second;
    case 'NUMBER_GREATER_THAN':
      return value > first;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= first;
    case 'NUMBER_LESS_THAN':
      return value < first;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return value <= first;
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== first;
    default:
      return value === first;
  }
}

export function seenAt(book: Book, sheet: SheetData, row: number, column: number, now: number): Seen {
  const value = sheet.grid.value(row, column);
  const format = book.numberFormat(sheet, row, column);
  const today = Math.floor(serialOfInstant(now, book.timeZone));
  return { value, text: displayed(value, format, book.locale), isDate: isDateFormat(format), today };
}

/** Of what depends on more than one cell. */
export interface ConditionTests {
  formulaHolds: FormulaTest;
  gradientColor: GradientColor;
}

/** How conditional formats change the look of a cell: the first rule that holds wins for each property. */
export function conditionalLook(
  sheet: SheetData,
  row: number,
  column: number,
  seen: () => Seen,
  { formulaHolds, gradientColor }: ConditionTests,
): ConditionalData['look'] {
  let look: ConditionalData['look'] = {};
  const cell = { row, column, rows: 1, columns: 1 };
  for (const rule of sheet.conditionals) {
    if (!rule.rects.some((rect) => overlap(rect, cell))) continue;
    if (rule.gradient) {
      const background = gradientColor(rule, seen().value);
      if (background) look = { background, ...look };
    } else if (holds(rule.criteria, rule.args, seen()) ?? formulaHolds(rule, row, column))
      look = { ...rule.look, ...look };
  }
  return look;
}

/** Rows of the filter's range that its criteria keep out of sight. */
export function rowsFilteredOut(book: Book, sheet: SheetData, now: number): number[] {
  const { filter } = sheet;
  if (!filter) return [];
  const rows: number[] = [];
  const last = Math.min(filter.rect.row + filter.rect.rows - 1, sheet.grid.lastRow());
  const first = filter.rect.row + 1;
  const byFormula = Object.values(filter.criteria)
    .filter(({ criteria }) => criteria === 'CUSTOM_FORMULA')
    .map(({ args }) => rowsKept(book, sheet, String(args?.[0]), first, last));
  for (let row = first; row <= last; row++) {
    const kept = Object.entries(filter.criteria).every(([column, rule]) => {
      const seen = seenAt(book, sheet, row, Number(column), now);
      if (rule.hiddenValues?.includes(seen.text)) return false;
      if (rule.visibleValues && !rule.visibleValues.includes(seen.text)) return false;
      return rule.criteria === undefined || (holds(rule.criteria, rule.args ?? [], seen) ?? true);
    });
    if (!kept || byFormula.some((keeps) => !keeps[row - first])) rows.push(row);
  }
  return rows;
}
