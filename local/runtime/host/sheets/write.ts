import { ServiceError } from '../offer';
import { cellName } from './a1';
import { maxCharacters, type Book } from './book';
import { displayed } from './display';
import type { CellValue } from './grid';
import { localeRules } from './locale';
import type { Rect } from './rect';
import { RuleChecker } from './rule';
import { partsOf, serialOfInstant } from './serial';
import type { SheetData } from './sheet-data';
import { automatic, parseTyped, plainText, type Typed } from './typed-text';

/** What a script or a person may put into a cell. */
export type Input = CellValue | Date;

/**
 * Puts values into a rectangle as if each was typed there. `now` (an instant in ms) gives the year of dates typed
 * without one. A strict validation rule refuses the whole cell with Google's words and stops there.
 */
export function writeCells(
  book: Book,
  sheet: SheetData,
  rect: Rect,
  values: readonly (readonly Input[])[],
  now: number,
): void {
  const year = partsOf(serialOfInstant(now, book.timeZone)).year;
  const checker = new RuleChecker(book);
  const restyle = restyler(book);
  for (let across = 0; across < rect.columns; across++) {
    const column = rect.column + across;
    const styleIds = sheet.styleIds.column(column, rect.row, rect.rows);
    const ruleIds = sheet.ruleIds.column(column, rect.row, rect.rows);
    let restyled = false;
    for (let down = 0; down < rect.rows; down++) {
      const row = rect.row + down;
      const styleId = styleIds[down]!;
      const format = book.styles.numberFormat(styleId);
      const typed = inputOf(values[down]![across]!, format, book, year);
      if ('formula' in typed) {
        sheet.grid.put(row, column, '', typed.formula);
        continue;
      }
      const rule = book.rules.at(ruleIds[down]!);
      if (!rule.allowInvalid && !checker.accepts(rule, typed.value, typed.format ?? format, { sheet, row, column }))
        throw refusal(row, column, rule.help);
      sheet.grid.put(row, column, typed.value);
      if (typed.format !== undefined && typed.format !== format) {
        styleIds[down] = restyle(styleId, typed.format);
        restyled = true;
      }
    }
    if (restyled) sheet.styleIds.setColumn(column, rect.row, styleIds);
  }
  book.touch(sheet, rect);
}

/** Gives styles another number format; neighbors are mostly alike, so the last answer is kept. */
function restyler(book: Book): (styleId: number, format: string) => number {
  let last = { styleId: -1, format: '', result: 0 };
  return (styleId, format) => {
    if (last.styleId !== styleId || last.format !== format) {
      last = { styleId, format, result: book.styles.patch(styleId, { numberFormat: format }) };
    }
    return last.result;
  };
}

/** What a script gets when a strict rule refuses its value. */
function refusal(row: number, column: number, help?: string): ServiceError {
  const words = `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`;
  return new ServiceError(help ? `${words} ${help}` : words);
}

function inputOf(input: Input, format: string, book: Book, year: number): Typed {
  if (typeof input === 'string') return parseTyped(input, format, book.locale, year);
  if (input === null) return { value: null };
  if (input instanceof Date) return dateInput(input, format, book);
  if (typeof input === 'number' && !Number.isFinite(input)) return { value: '#NUM!' };
  return { value: format === plainText ? displayed(input, automatic, book.locale) : input };
}

/** A Date becomes wall-clock time of the spreadsheet's zone. */
function dateInput(date: Date, format: string, book: Book): Typed {
  if (Number.isNaN(date.getTime())) return { value: '#NUM!' };
  const value = serialOfInstant(date.getTime(), book.timeZone);
  const { dateFormat } = localeRules(book.locale);
  const wanted = Number.isInteger(value) ? dateFormat : `${dateFormat} H:mm:ss`;
  if (format === plainText) return { value: displayed(value, wanted, book.locale) };
  return format === automatic ? { value, format: wanted } : { value };
}

/** Checks what a script wants to put into one cell. Undefined is a blank, as null is. */
export function checkedInput(value: unknown, method: string): Input {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') {
    if (value.length > maxCharacters) {
      throw new ServiceError(
        `Your input contains more than the maximum of ${maxCharacters} characters in a single cell.`,
      );
    }
    return value;
  }
  if (typeof value === 'number' || typeof value === 'boolean' || value instanceof Date) return value;
  // At Google the cell would get Java's words for the object ("{a=1}"), which nobody wants.
  throw new ServiceError(
    `${method} with ${Array.isArray(value) ? 'an array' : 'an object'} in a cell`,
    'NotImplementedLocally',
  );
}
