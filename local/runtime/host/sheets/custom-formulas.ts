import type { Book } from './book';
import { shiftFormula } from './formulas/rewrite';
import type { CellValue } from './grid';
import { overlap, type Rect } from './rect';
import type { ConditionalData, SheetData } from './sheet-data';

/** Whether a cell's rule that is a formula holds. */
export type FormulaTest = (rule: ConditionalData, row: number, column: number) => boolean;

/**
 * Computes the formulas of all conditional formats for the cells of `part` at once. A formula is written for the first
 * cell of its rule's first range and moves along for the others (https://support.google.com/docs/answer/78413).
 */
export function formulaTest(book: Book, sheet: SheetData, part: Rect): FormulaTest {
  const rules = sheet.conditionals.filter(({ criteria }) => criteria === 'CUSTOM_FORMULA');
  if (!rules.length) return () => false;
  const wanted = new Set<string>();
  for (const rule of rules) {
    for (const rect of rule.rects) {
      const common = overlap(rect, part);
      if (!common) continue;
      for (let row = common.row; row < common.row + common.rows; row++) {
        for (let column = common.column; column < common.column + common.columns; column++) {
          wanted.add(formulaAt(rule, row, column));
        }
      }
    }
  }
  const formulas = [...wanted];
  const results = book.ask(sheet, formulas);
  const truths = new Set(formulas.filter((_, index) => isTrue(results[index]!)));
  return (rule, row, column) => truths.has(formulaAt(rule, row, column));
}

/** Which rows of a column a filter's formula keeps; it is written for the first row below the titles. */
export function rowsKept(book: Book, sheet: SheetData, formula: string, firstRow: number, lastRow: number): boolean[] {
  const formulas = Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, down) =>
    shiftFormula(asFormula(formula), down, 0),
  );
  return book.ask(sheet, formulas).map(isTrue);
}

function formulaAt(rule: ConditionalData, row: number, column: number): string {
  const [first] = rule.rects;
  return shiftFormula(asFormula(String(rule.args[0])), row - first!.row, column - first!.column);
}

const asFormula = (text: string) => (text.startsWith('=') ? text : `=${text}`);
const isTrue = (value: CellValue) => value === true || (typeof value === 'number' && value !== 0);
